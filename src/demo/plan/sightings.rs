//! Who is seen by whom: the rows that the partners send are put together into persons.
//!
//! Each stratum (first year × women, men, minors) has its rows by partner and its number of persons; the
//! rows too many are second and third reports of the same persons, drawn from the partners that work
//! together. UDI, which reports 179 rows without a year, then joins 83 of the persons.

use std::collections::BTreeMap;

use super::setup::{Overlap, Setup};
use super::{Code, First, Kind, Stuck, UDI};
use crate::demo::dice::Dice;

/// One person of whom nothing is known yet but where she or he is reported.
#[derive(Clone, Debug)]
pub(super) struct Sighting {
    pub(super) first: First,
    pub(super) kind: Kind,
    /// Did the person accept help? Then all partners say so.
    pub(super) accepted: bool,
    pub(super) partners: Vec<Code>,
}

/// All persons who count, as the partners see them.
pub(super) fn draw(setup: &Setup, dice: &mut Dice) -> Result<Vec<Sighting>, Stuck> {
    let shared = &setup.file.shared;
    let threes = shared.three_least + dice.below(shared.three_most - shared.three_least + 1);
    let mut sightings = Vec::new();
    for stratum in setup.file.stratum.iter().filter(|stratum| stratum.first != First::Unclear) {
        // Threes are found among the women, where the partners of Oslo meet; one of them from earlier years.
        let threes = match (stratum.first, stratum.kind) {
            (First::ThisYear, Kind::Woman) => threes.saturating_sub(1),
            (First::Earlier, Kind::Woman) => 1,
            _ => 0,
        };
        sightings.extend(of_stratum(setup, stratum.first, stratum.kind, threes, dice)?);
    }
    join_udi(setup, &mut sightings, dice)?;
    for stratum in setup.file.stratum.iter().filter(|stratum| stratum.first == First::Unclear) {
        let accepted = stratum.kind != Kind::Minor;
        let alone = Sighting { first: First::Unclear, kind: stratum.kind, accepted, partners: vec![UDI] };
        sightings.extend(std::iter::repeat_n(alone, stratum.persons));
    }
    Ok(sightings)
}

/// Puts the rows of one stratum together so that the number of persons comes out.
fn of_stratum(
    setup: &Setup,
    first: First,
    kind: Kind,
    threes: usize,
    dice: &mut Dice,
) -> Result<Vec<Sighting>, Stuck> {
    let rows = setup.rows.iter().filter(|rows| rows.first == first && rows.kind == kind);
    let (yes, no): (Vec<_>, Vec<_>) = rows.partition(|rows| rows.accepted);
    let mut left: BTreeMap<Code, usize> = yes.iter().map(|rows| (rows.partner, rows.rows)).collect();
    let persons = setup.persons(first, kind);
    let alone: usize = no.iter().map(|rows| rows.rows).sum();
    let too_many = (left.values().sum::<usize>() + alone).checked_sub(persons);
    let twos = too_many.and_then(|rows| rows.checked_sub(2 * threes)).ok_or(Stuck("rows of a stratum"))?;

    let sighting = |accepted, partners| Sighting { first, kind, accepted, partners };
    let mut sightings = Vec::with_capacity(persons);
    for _ in 0..threes {
        sightings.push(sighting(true, take_three(&setup.file.overlap, kind, &mut left, dice)?));
    }
    for _ in 0..twos {
        sightings.push(sighting(true, take_pair(&setup.file.overlap, kind, &mut left, dice)?));
    }
    for (partner, rows) in left {
        sightings.extend(std::iter::repeat_n(sighting(true, vec![partner]), rows));
    }
    for rows in no {
        sightings.extend(std::iter::repeat_n(sighting(false, vec![rows.partner]), rows.rows));
    }
    Ok(sightings)
}

/// Two partners that share a person of this kind; one row of each is used up.
fn take_pair(
    overlap: &[Overlap],
    kind: Kind,
    left: &mut BTreeMap<Code, usize>,
    dice: &mut Dice,
) -> Result<Vec<Code>, Stuck> {
    let rows = |partner: &Code| left.get(partner).copied().unwrap_or(0);
    let fewer = |pair: &Overlap| pair.partners.iter().map(rows).min().unwrap_or(0);
    let weights: Vec<u32> =
        overlap.iter().map(|pair| pair.weight(kind) * u32::try_from(fewer(pair)).unwrap_or(0)).collect();
    let pair =
        dice.weighted(&weights).and_then(|place| overlap.get(place)).ok_or(Stuck("a pair of partners"))?;
    for partner in &pair.partners {
        take(left, partner);
    }
    Ok(pair.partners.to_vec())
}

/// Three partners of which any two share persons of this kind; one row of each is used up.
fn take_three(
    overlap: &[Overlap],
    kind: Kind,
    left: &mut BTreeMap<Code, usize>,
    dice: &mut Dice,
) -> Result<Vec<Code>, Stuck> {
    let weight = |a: Code, b: Code| {
        let of = |pair: &&Overlap| a != b && pair.partners.contains(&a) && pair.partners.contains(&b);
        overlap.iter().find(of).map_or(0, |pair| pair.weight(kind))
    };
    let mut threes: Vec<([Code; 3], u32)> = Vec::new();
    for pair in overlap {
        let [a, b] = pair.partners;
        // The third by name after both, so that no three are met twice.
        for &c in left.keys().filter(|&&c| c > a && c > b) {
            let common = weight(a, b).min(weight(a, c)).min(weight(b, c));
            let rows = [a, b, c].iter().map(|id| left.get(id).copied().unwrap_or(0)).min().unwrap_or(0);
            threes.push(([a, b, c], common * u32::try_from(rows).unwrap_or(0)));
        }
    }
    let weights: Vec<u32> = threes.iter().map(|(_, weight)| *weight).collect();
    let chosen = dice.weighted(&weights).and_then(|place| threes.get(place));
    let (partners, _) = chosen.ok_or(Stuck("three partners"))?;
    for partner in partners {
        take(left, partner);
    }
    Ok(partners.to_vec())
}

fn take(left: &mut BTreeMap<Code, usize>, partner: Code) {
    if let Some(rows) = left.get_mut(partner) {
        *rows = rows.saturating_sub(1);
    }
}

/// Lets UDI know so many of those seen once, twice and three times that the numbers of reports come out.
fn join_udi(setup: &Setup, sightings: &mut [Sighting], dice: &mut Dice) -> Result<(), Stuck> {
    let shared = &setup.file.shared;
    let seen = |times: usize| sightings.iter().filter(|sighting| sighting.partners.len() == times).count();
    // Of those seen three times `four` are joined; the others, with the joined twos, make up `three`; and so on.
    let threes = shared.four;
    let twos = (shared.three + threes).checked_sub(seen(3));
    let ones = twos.and_then(|twos| (shared.two + twos).checked_sub(seen(2)));
    let (Some(twos), Some(ones)) = (twos, ones) else { return Err(Stuck("numbers of reports")) };
    if ones + twos + threes != shared.with_udi {
        return Err(Stuck("persons shared with UDI"));
    }
    for (times, wanted) in [(3, threes), (2, twos), (1, ones)] {
        for _ in 0..wanted {
            let weights: Vec<u32> =
                sightings.iter().map(|sighting| udi_weight(setup, sighting, times)).collect();
            let joined = dice.weighted(&weights).and_then(|place| sightings.get_mut(place));
            joined.ok_or(Stuck("a person for UDI to know"))?.partners.insert(0, UDI);
        }
    }
    Ok(())
}

/// How readily UDI knows a person seen `times` times by others: 0 when it already does, or nobody may.
fn udi_weight(setup: &Setup, sighting: &Sighting, times: usize) -> u32 {
    if !sighting.accepted || sighting.partners.len() != times || sighting.partners.contains(&UDI) {
        return 0;
    }
    let weight = |partner: &Code| setup.file.udi_weight.get(partner).copied().unwrap_or(4);
    sighting.partners.iter().map(weight).max().unwrap_or(0)
}
