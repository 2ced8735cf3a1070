//! What is true of each person, whoever reports it: name and numbers, first year, children, doubts.

use super::casting::Cast;
use super::setup::{Cell, Setup};
use super::sightings::Sighting;
use super::{Code, First, Kind, Stuck, WITHOUT_IDENTIFIERS, is_female};
use crate::demo::dice::Dice;
use crate::demo::values::{Facts, Identity, Registry};

/// The reporting year.
pub(super) const YEAR: u16 = 2014;

/// Counted women with children with them, counted adults with children elsewhere (4.2.3).
const WITH_CHILDREN: usize = 31;
const CHILDREN_ELSEWHERE: usize = 25;

/// Persons about whom one of several identifying partners knows less than the others.
const FORM_IN_DOUBT: usize = 5;
const NATION_IN_DOUBT: usize = 3;

/// Persons whom one of two identifying partners knows by another given name: family name and birth date meet, which
/// decides nothing, so that KOM has somebody to decide about.
const ALIASES: usize = 5;

/// Persons born on 1 January, the registry's filler for an unknown day: only such as nobody else reports.
const NEW_YEARS: usize = 6;

/// Women whom ADORA teaches; all are ROSA's.
const AT_ADORA: usize = 16;

/// A person, before the partners tell what they know.
#[derive(Clone, Debug)]
pub(super) struct Sketch {
    pub(super) cast: Cast,
    pub(super) counted: bool,
    pub(super) birth_year: Option<u16>,
    /// The year of first identification; none when only UDI knows the person.
    pub(super) first_year: Option<u16>,
    pub(super) identity: Identity,
    pub(super) children_with: u8,
    pub(super) children_elsewhere: u8,
    /// What the last partner that reports the person does not know.
    pub(super) doubt: Option<Doubt>,
    /// The given name by which the last partner that reports the person knows her or him.
    pub(super) alias: Option<String>,
    pub(super) at_adora: bool,
}

/// What a partner may be less sure of than the others.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Doubt {
    Form,
    Nation,
}

/// All 341 persons in random order.
pub(super) fn draw(
    setup: &Setup,
    cast: Vec<Cast>,
    years: &[Option<u16>],
    dice: &mut Dice,
) -> Result<Vec<Sketch>, Stuck> {
    let mut drafts: Vec<(Cast, Option<u16>)> = cast.into_iter().zip(years.iter().copied()).collect();
    for declined in &setup.declined {
        let cast = declined_cast(declined.partner, declined.first, &declined.cell);
        for _ in 0..declined.cell.persons {
            drafts.push((cast.clone(), Some(dice.between(1985, 1993))));
        }
    }
    dice.shuffle(&mut drafts);
    let mut registry = Registry::new(&setup.names);
    let mut new_years = NEW_YEARS;
    let mut sketches = Vec::with_capacity(drafts.len());
    for (cast, birth_year) in drafts {
        let counted = cast.sighting.kind == Kind::Minor || cast.sighting.accepted;
        let first_year = first_year(cast.sighting.first, dice);
        let may_be_new_year = cast.sighting.partners.len() == 1 && new_years > 0 && dice.chance(8);
        let facts = Facts {
            nationality: cast.nationality,
            female: is_female(cast.group),
            birth_year,
            first_year,
            known_to_immigration: cast.sighting.partners.iter().any(|id| ["udi", "une"].contains(id)),
            may_be_new_year,
        };
        let identity = registry.identity(&facts, dice).ok_or(Stuck("a name or a date"))?;
        new_years -= usize::from(identity.born_on_new_years_day());
        sketches.push(Sketch {
            cast,
            counted,
            birth_year,
            first_year,
            identity,
            children_with: 0,
            children_elsewhere: 0,
            doubt: None,
            alias: None,
            at_adora: false,
        });
    }
    give_children(&mut sketches, dice)?;
    give_doubts(&mut sketches, dice)?;
    give_aliases(&mut sketches, &mut registry, dice)?;
    send_to_adora(&mut sketches, dice)?;
    Ok(sketches)
}

fn declined_cast(partner: Code, first: First, cell: &Cell) -> Cast {
    Cast {
        sighting: Sighting { first, kind: cell.kind(), accepted: false, partners: vec![partner] },
        nationality: cell.nationality,
        group: cell.group,
        exploitation: cell.exploitation,
        detail: cell.detail.clone(),
    }
}

fn first_year(first: First, dice: &mut Dice) -> Option<u16> {
    match first {
        First::ThisYear => Some(YEAR),
        First::Earlier => {
            dice.weighted(&[10, 5, 3, 1]).and_then(|years| Some(YEAR - 1 - u16::try_from(years).ok()?))
        }
        First::Unclear => None,
    }
}

fn give_children(sketches: &mut [Sketch], dice: &mut Dice) -> Result<(), Stuck> {
    let women = |sketch: &Sketch| sketch.counted && sketch.cast.group == "woman";
    for sketch in some(sketches, WITH_CHILDREN, dice, women)? {
        sketch.children_with = 1 + u8::from(dice.chance(25));
    }
    let adults = |sketch: &Sketch| sketch.counted && sketch.cast.sighting.kind != Kind::Minor;
    for sketch in some(sketches, CHILDREN_ELSEWHERE, dice, adults)? {
        sketch.children_elsewhere = 1 + u8::from(dice.chance(45)) + u8::from(dice.chance(20));
    }
    Ok(())
}

/// Only where all partners identify the person: a doubt may cost a link that rests on what the row says.
fn give_doubts(sketches: &mut [Sketch], dice: &mut Dice) -> Result<(), Stuck> {
    let may = |sketch: &Sketch| {
        sketch.cast.sighting.partners.len() > 1
            && is_identified_by_all(sketch)
            && sketch.doubt.is_none()
            && sketch.cast.exploitation == "prostitution"
    };
    for (doubt, wanted) in [(Doubt::Form, FORM_IN_DOUBT), (Doubt::Nation, NATION_IN_DOUBT)] {
        for sketch in some(sketches, wanted, dice, may)? {
            sketch.doubt = Some(doubt);
        }
    }
    Ok(())
}

fn give_aliases(sketches: &mut [Sketch], registry: &mut Registry<'_>, dice: &mut Dice) -> Result<(), Stuck> {
    let may = |sketch: &Sketch| {
        sketch.cast.sighting.partners.len() == 2
            && is_identified_by_all(sketch)
            && sketch.doubt.is_none()
            && sketch.identity.birth_date.is_some()
    };
    for sketch in some(sketches, ALIASES, dice, may)? {
        let Cast { nationality, group, .. } = sketch.cast;
        let alias = registry.alias(&sketch.identity, nationality, is_female(group), dice);
        sketch.alias = Some(alias.ok_or(Stuck("another given name"))?);
    }
    Ok(())
}

fn is_identified_by_all(sketch: &Sketch) -> bool {
    !sketch.cast.sighting.partners.iter().any(|partner| WITHOUT_IDENTIFIERS.contains(partner))
}

fn send_to_adora(sketches: &mut [Sketch], dice: &mut Dice) -> Result<(), Stuck> {
    let may = |sketch: &Sketch| {
        sketch.cast.sighting.partners.contains(&"rosa")
            && sketch.identity.birth_date.is_some()
            && sketch.alias.is_none()
    };
    for sketch in some(sketches, AT_ADORA, dice, may)? {
        sketch.at_adora = true;
    }
    Ok(())
}

/// So many random ones of those that may be chosen.
fn some<'a>(
    sketches: &'a mut [Sketch],
    wanted: usize,
    dice: &mut Dice,
    may: impl Fn(&Sketch) -> bool,
) -> Result<Vec<&'a mut Sketch>, Stuck> {
    let mut chosen: Vec<&mut Sketch> = sketches.iter_mut().filter(|sketch| may(sketch)).collect();
    if chosen.len() < wanted {
        return Err(Stuck("persons to choose from"));
    }
    dice.shuffle(&mut chosen);
    chosen.truncate(wanted);
    Ok(chosen)
}
