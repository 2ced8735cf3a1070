//! Who they are: each person seen is given a nation, a group, a form of exploitation and a kind of work.
//!
//! The hardest cells are placed first, each with a person whom it suits; the largest cell, Nigerian women in
//! prostitution, fills what is left.

use std::collections::BTreeMap;

use super::setup::{Cell, Setup};
use super::sightings::Sighting;
use super::{Code, EEA, Kind, Stuck, UDI, WITHOUT_IDENTIFIERS, is_female};
use crate::demo::dice::Dice;

/// A person with everything but a birth year, a name and the circumstances.
#[derive(Clone, Debug)]
pub(super) struct Cast {
    pub(super) sighting: Sighting,
    pub(super) nationality: Code,
    pub(super) group: Code,
    pub(super) exploitation: Code,
    pub(super) detail: Vec<Code>,
}

/// Persons of one nation and sex whom two partners may share when one of them sends no identifiers: no more
/// than there are birth years to tell them apart.
const MOST_SHARED: [(Kind, usize); 3] = [(Kind::Woman, 14), (Kind::Man, 12), (Kind::Minor, 2)];

/// Gives every person a cell.
pub(super) fn draw(setup: &Setup, sightings: Vec<Sighting>, dice: &mut Dice) -> Result<Vec<Cast>, Stuck> {
    let mut open = sightings;
    let mut shared = BTreeMap::new();
    let mut cast = Vec::with_capacity(open.len());
    let mut cells: Vec<&Cell> =
        setup.cells.iter().flat_map(|cell| std::iter::repeat_n(cell, cell.persons)).collect();
    dice.shuffle(&mut cells);
    cells.sort_by_key(|cell| hardness(cell));
    for cell in cells {
        let weights: Vec<u32> = open.iter().map(|sighting| suits(setup, cell, sighting, &shared)).collect();
        let place = dice.weighted(&weights).ok_or(Stuck("a person for a cell"))?;
        let sighting = open.swap_remove(place);
        for key in keys(cell.nationality, cell.group, &sighting) {
            *shared.entry(key).or_insert(0) += 1;
        }
        cast.push(Cast {
            sighting,
            nationality: cell.nationality,
            group: cell.group,
            exploitation: cell.exploitation,
            detail: cell.detail.clone(),
        });
    }
    if open.is_empty() { Ok(cast) } else { Err(Stuck("more persons than cells")) }
}

/// Cells are placed in this order: those with the fewest places first.
fn hardness(cell: &Cell) -> u8 {
    match (cell.nationality, cell.exploitation) {
        ("unknown", _) => 0,
        _ if cell.detail == ["au_pair"] => 1,
        (_, "unclear" | "combined") => 2,
        (_, "forced_labour") => 3,
        ("NGA", _) => 5,
        _ => 4,
    }
}

/// How well the cell suits the person seen; 0 when it may not be.
fn suits(setup: &Setup, cell: &Cell, sighting: &Sighting, shared: &BTreeMap<Key, usize>) -> u32 {
    let forms = || sighting.partners.iter().all(|&partner| setup.reports_form(partner, cell.exploitation));
    if cell.kind() != sighting.kind || !forms() {
        return 0;
    }
    let au_pair_centre = sighting.partners.contains(&"aupair");
    let au_pair = cell.detail == ["au_pair"];
    if au_pair_centre && !au_pair {
        return 0;
    }
    if au_pair_centre {
        // An au pair centre sees au pairs only: its places are filled before they are used up elsewhere.
        return 10_000;
    }
    if cell.nationality == "unknown" {
        // Nobody of unknown nation is recognised by two partners, and few of them by a partner that helped.
        let alone = sighting.partners.len() == 1;
        let lost = sighting.kind == Kind::Minor && sighting.accepted;
        return u32::from(alone && !lost);
    }
    let most = MOST_SHARED.iter().find(|(kind, _)| *kind == sighting.kind).map_or(0, |(_, most)| *most);
    let mut keys = keys(cell.nationality, cell.group, sighting).peekable();
    let through_unidentified = keys.peek().is_some();
    if keys.any(|key| shared.get(&key).is_some_and(|&persons| persons >= most)) {
        return 0;
    }
    let eea = EEA.contains(&cell.nationality);
    let known_to_udi = sighting.partners.contains(&UDI);
    let weight = match (known_to_udi, eea) {
        (true, true) => 1,
        (true, false) if through_unidentified => 8,
        (true, false) => 4,
        (false, true) => 6,
        (false, false) => 4,
    };
    // The outreach service of Oslo's streets meets boys and young men who are made to sell drugs or steal.
    let street = cell.detail.iter().any(|kind| ["narcotics", "property_crime"].contains(kind));
    let outreach = sighting.partners.contains(&"uteseksjonen");
    if outreach && street { weight * 40 } else { weight }
}

/// A pair of partners of which one sends no identifiers, with a nation and a sex.
type Key = (Code, Code, Code, bool);

/// The keys under which the person could be taken for another one.
pub(super) fn keys(nationality: Code, group: Code, sighting: &Sighting) -> impl Iterator<Item = Key> {
    let female = is_female(group);
    pairs(&sighting.partners)
        .filter(|(a, b)| WITHOUT_IDENTIFIERS.contains(a) || WITHOUT_IDENTIFIERS.contains(b))
        .map(move |(a, b)| (a, b, nationality, female))
}

/// Every pair of the partners, the smaller name first.
pub(super) fn pairs(partners: &[Code]) -> impl Iterator<Item = (Code, Code)> {
    partners.iter().enumerate().flat_map(move |(place, &a)| {
        partners.iter().skip(place + 1).map(move |&b| if a < b { (a, b) } else { (b, a) })
    })
}
