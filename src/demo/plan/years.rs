//! How old they are: birth years in the bands that the diagrams show.
//!
//! Two persons of one nation and sex whom the same two partners share are never born in the same year when
//! one of the partners sends no identifiers: nothing else would tell them apart.

use std::collections::BTreeSet;

use super::casting::{Cast, keys};
use super::setup::{Band, Setup};
use super::{Kind, Stuck};
use crate::demo::dice::Dice;

/// Au pairs are between 18 and 30 when the permit is given.
const AU_PAIRS_BORN: std::ops::RangeInclusive<u16> = 1985..=1996;

/// A birth year for every person, in the order of `cast`; none where nobody knows it.
pub(super) fn draw(setup: &Setup, cast: &[Cast], dice: &mut Dice) -> Result<Vec<Option<u16>>, Stuck> {
    let unknown = unknown(setup, cast, dice)?;
    let mut bands = setup.file.band.clone();
    let mut taken = BTreeSet::new();
    let mut years = vec![None; cast.len()];
    let mut order: Vec<(usize, &Cast)> =
        cast.iter().enumerate().filter(|(place, _)| !unknown.contains(place)).collect();
    dice.shuffle(&mut order);
    // Those with the fewest years to choose from go first: au pairs, then whoever is shared the most.
    order.sort_by_key(|(_, person)| (!au_pair(person), std::cmp::Reverse(shared(person))));
    for (place, person) in order {
        let free = |year: u16| {
            let mut keys = keys(person.nationality, person.group, &person.sighting);
            (!au_pair(person) || AU_PAIRS_BORN.contains(&year))
                && !keys.any(|key| taken.contains(&(key, year)))
        };
        let choices: Vec<(usize, u16, u32)> =
            choices(&bands, person.sighting.kind).filter(|choice| free(choice.1)).collect();
        let weights: Vec<u32> = choices.iter().map(|choice| choice.2).collect();
        let choice = dice.weighted(&weights).and_then(|chosen| choices.get(chosen));
        let &(band, year, _) = choice.ok_or(Stuck("a birth year"))?;
        if let Some(band) = bands.get_mut(band) {
            band.persons = band.persons.saturating_sub(1);
        }
        taken.extend(keys(person.nationality, person.group, &person.sighting).map(|key| (key, year)));
        if let Some(slot) = years.get_mut(place) {
            *slot = Some(year);
        }
    }
    Ok(years)
}

/// The places of those whose age nobody knows: seen by one partner only, the minors among those not helped.
fn unknown(setup: &Setup, cast: &[Cast], dice: &mut Dice) -> Result<BTreeSet<usize>, Stuck> {
    let mut unknown = BTreeSet::new();
    for (&kind, &wanted) in &setup.file.unknown_age {
        let may = |person: &Cast| {
            let helped = kind == Kind::Minor && person.sighting.accepted;
            person.sighting.kind == kind && person.sighting.partners.len() == 1 && !au_pair(person) && !helped
        };
        let mut places: Vec<usize> =
            cast.iter().enumerate().filter(|(_, person)| may(person)).map(|(place, _)| place).collect();
        dice.shuffle(&mut places);
        let chosen = places.get(..wanted).ok_or(Stuck("persons of unknown age"))?;
        unknown.extend(chosen.iter().copied());
    }
    Ok(unknown)
}

/// Band, year and weight of every year that is still open: a band with more persons left weighs more.
fn choices(bands: &[Band], kind: Kind) -> impl Iterator<Item = (usize, u16, u32)> {
    bands.iter().enumerate().filter(move |(_, band)| band.kind == kind).flat_map(|(place, band)| {
        let [from, to] = band.born;
        let years = u32::from(to - from) + 1;
        let left = u32::try_from(band.persons).unwrap_or(0);
        (from..=to).map(move |year| (place, year, left * common(year) / years))
    })
}

/// How common a birth year is: most are in their early and middle twenties.
fn common(year: u16) -> u32 {
    60 + 6 * u32::from(20_u16.saturating_sub(year.abs_diff(1989)))
}

fn au_pair(person: &Cast) -> bool {
    person.detail.contains(&"au_pair")
}

fn shared(person: &Cast) -> usize {
    keys(person.nationality, person.group, &person.sighting).count()
}
