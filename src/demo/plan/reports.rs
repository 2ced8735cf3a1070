//! What each partner tells about each person.
//!
//! The rows of one person agree, apart from what a partner does not know. No two rows of one partner are the
//! same in every column of the form, so that nobody has to ask whether they are one person.

use std::collections::BTreeSet;

use super::circumstances::Circumstances;
use super::profiles::{Identifier, Profile, Profiles, Spelling};
use super::setup::Setup;
use super::sketch::{Doubt, Sketch, YEAR};
use super::{Code, Kind, Person, Report, Stuck, UDI, WITHOUT_IDENTIFIERS, is_female};
use crate::demo::dice::Dice;
use crate::demo::values::{Identity, plain};

/// How often a person's rows may be drawn again because one of them repeats another row.
const REDRAWS: usize = 100;

/// Of a hundred pairs of identifying partners, how many fail to mention each other: where numbers and names meet, nobody
/// needs a reference.
const UNMENTIONED: u32 = 70;

/// Of a hundred minors who have not accepted, how many await their answer at UDI.
const PENDING_MINORS: u32 = 20;

/// Of a hundred adults whom UDI shares with others, how many await their answer at UDI.
const PENDING_AT_UDI: u32 = 5;

/// All persons with their reports.
pub(super) fn draw(setup: &Setup, sketches: &[Sketch], dice: &mut Dice) -> Result<Vec<Person>, Stuck> {
    let mut seen = BTreeSet::new();
    let mut persons = Vec::with_capacity(sketches.len());
    for (sketch, number) in sketches.iter().zip(1..) {
        let reports = distinct(setup, sketch, &mut seen, dice)?;
        persons.push(Person {
            number,
            counted: sketch.counted,
            group: sketch.cast.group,
            nationality: sketch.cast.nationality,
            birth_year: sketch.birth_year,
            exploitation: sketch.cast.exploitation,
            exploitation_detail: sketch.cast.detail.clone(),
            reports,
        });
    }
    Ok(persons)
}

/// The person's rows, none of which repeats a row that is there.
fn distinct(
    setup: &Setup,
    sketch: &Sketch,
    seen: &mut BTreeSet<Report>,
    dice: &mut Dice,
) -> Result<Vec<Report>, Stuck> {
    for _ in 0..REDRAWS {
        let circumstances = setup.chances.draw(&sketch.cast, dice)?;
        let mut reports = rows(sketch, &circumstances, &setup.profiles, dice)?;
        if reports.iter().any(|report| seen.contains(report)) {
            continue;
        }
        seen.extend(reports.iter().cloned());
        identify(sketch, &mut reports, &setup.profiles, dice)?;
        return Ok(reports);
    }
    Err(Stuck("rows that differ"))
}

fn rows(
    sketch: &Sketch,
    circumstances: &Circumstances,
    profiles: &Profiles,
    dice: &mut Dice,
) -> Result<Vec<Report>, Stuck> {
    let partners = &sketch.cast.sighting.partners;
    // Somebody must know about the children, or nobody would have counted them.
    let informed = dice.pick(partners).copied();
    let mut reports = Vec::with_capacity(partners.len());
    for &partner in partners {
        let profile = profiles.of(partner).ok_or(Stuck("a profile"))?;
        let mut report = row(sketch, circumstances, partner, profile, dice);
        tell_of_children(&mut report, sketch, profile, informed == Some(partner), dice);
        reports.push(report);
    }
    if let (Some(doubt), Some(report)) = (sketch.doubt, reports.last_mut()) {
        match doubt {
            Doubt::Form => {
                report.exploitation = "unclear";
                report.exploitation_detail.clear();
            }
            Doubt::Nation => report.nationality = "unknown",
        }
    }
    mention_each_other(sketch, &mut reports, dice);
    Ok(reports)
}

fn row(
    sketch: &Sketch,
    circumstances: &Circumstances,
    partner: Code,
    profile: &Profile,
    dice: &mut Dice,
) -> Report {
    let cast = &sketch.cast;
    let minor = cast.sighting.kind == Kind::Minor;
    let declined = !sketch.counted || (minor && !cast.sighting.accepted && partner != UDI);
    let accepted = accepted(sketch, partner, dice);
    let mut sure = |column, truth| if profile.is_unsure(column, dice) { "unknown" } else { truth };
    let immigration_status = sure("immigration_status", circumstances.immigration_status);
    let criminal_case = sure("criminal_case", circumstances.criminal_case);
    let accommodation = sure("accommodation", circumstances.accommodation);
    Report {
        partner,
        sex: if is_female(cast.group) { "female" } else { "male" },
        nationality: cast.nationality,
        birth_year: sketch.birth_year.map_or_else(|| "unknown".to_owned(), |year| year.to_string()),
        age: age(sketch.birth_year, minor, profile),
        exploitation: cast.exploitation,
        exploitation_detail: cast.detail.clone(),
        first_identified: match sketch.first_year.filter(|_| partner != UDI) {
            Some(year) => year.to_string(),
            None => "unclear".to_owned(),
        },
        accepted,
        measures: if declined { vec!["none"] } else { measures(profile, minor, immigration_status, dice) },
        immigration_status,
        criminal_case,
        accommodation,
        qualifying_measures: qualifying(profile, declined, minor, dice),
        ..Report::default()
    }
}

/// What all partners say, but that UDI may still await the answer of some.
fn accepted(sketch: &Sketch, partner: Code, dice: &mut Dice) -> Code {
    let sighting = &sketch.cast.sighting;
    let pending = match (sighting.kind, sighting.accepted) {
        (Kind::Minor, false) => PENDING_MINORS,
        (Kind::Woman | Kind::Man, true) if sighting.partners.len() > 1 => PENDING_AT_UDI,
        _ => 0,
    };
    match sighting.accepted {
        _ if partner == UDI && dice.chance(pending) => "pending",
        true => "yes",
        false => "no",
    }
}

fn age(birth_year: Option<u16>, minor: bool, profile: &Profile) -> String {
    match birth_year {
        Some(year) if profile.age => (YEAR - year).to_string(),
        Some(_) => String::new(),
        None if minor => "under_18".to_owned(),
        None => "unknown".to_owned(),
    }
}

/// The partner's usual measure nearly always, the others now and then; never none at all.
fn measures(profile: &Profile, minor: bool, immigration_status: Code, dice: &mut Dice) -> Vec<Code> {
    let Some((&usual, others)) = profile.measures.split_first() else { return Vec::new() };
    let mut measures = Vec::new();
    for &other in others {
        let may = match other {
            "reflection_period" => immigration_status == "reflection_granted",
            // A report of concern goes to the child welfare service.
            "concern_report" => minor,
            _ => true,
        };
        if may && dice.chance(35) {
            measures.push(other);
        }
    }
    if measures.is_empty() || dice.chance(90) {
        measures.insert(0, usual);
    }
    measures
}

fn qualifying(profile: &Profile, declined: bool, minor: bool, dice: &mut Dice) -> Vec<Code> {
    let may: Vec<Code> =
        profile.qualifying.iter().copied().filter(|&kind| !(minor && kind.starts_with("work"))).collect();
    match dice.pick(&may) {
        None => Vec::new(),
        Some(_) if declined || dice.chance(30) => vec!["none"],
        Some(&one) => match dice.pick(&may) {
            Some(&other) if other != one && dice.chance(30) => vec![one, other],
            _ => vec![one],
        },
    }
}

fn tell_of_children(
    report: &mut Report,
    sketch: &Sketch,
    profile: &Profile,
    informed: bool,
    dice: &mut Dice,
) {
    if sketch.cast.sighting.kind == Kind::Minor {
        return;
    }
    let mut tell = |number: u8| {
        if !informed && profile.is_unsure("children", dice) {
            "unknown".to_owned()
        } else {
            number.to_string()
        }
    };
    report.children_with = tell(sketch.children_with);
    report.children_elsewhere = tell(sketch.children_elsewhere);
}

/// Partners of which one sends no identifiers always name each other; the others nearly always, but never those who
/// know the person by different names.
fn mention_each_other(sketch: &Sketch, reports: &mut [Report], dice: &mut Dice) {
    let partners = sketch.cast.sighting.partners.clone();
    let mut silent = BTreeSet::new();
    for (a, b) in super::casting::pairs(&partners) {
        let identified = !WITHOUT_IDENTIFIERS.contains(&a) && !WITHOUT_IDENTIFIERS.contains(&b);
        if identified && (sketch.alias.is_some() || dice.chance(UNMENTIONED)) {
            silent.extend([(a, b), (b, a)]);
        }
    }
    for report in reports {
        let named = partners
            .iter()
            .filter(|&&other| other != report.partner && !silent.contains(&(report.partner, other)));
        report.also_followed_by = named.copied().collect();
        if sketch.at_adora && report.partner == "rosa" {
            report.also_followed_by.push("adora");
        }
    }
}

/// Writes down the identifiers, and sees to it that any two rows of the person have one in common.
fn identify(
    sketch: &Sketch,
    reports: &mut [Report],
    profiles: &Profiles,
    dice: &mut Dice,
) -> Result<(), Stuck> {
    if let Some(alias) = &sketch.alias {
        return identify_by_two_names(sketch, alias, reports, profiles);
    }
    let alone = reports.len() == 1;
    for report in reports.iter_mut() {
        let profile = profiles.of(report.partner).ok_or(Stuck("a profile"))?;
        let may_be_bare = alone && !sketch.at_adora;
        if may_be_bare && dice.chance(profile.bare) {
            continue;
        }
        // Now and then a lone row has a name without a date, or a date without a name.
        let no_name = may_be_bare && dice.chance(4);
        let no_date = may_be_bare && !no_name && dice.chance(4);
        if profile.gives(Identifier::Name) && !no_name {
            give_name(report, &sketch.identity, profile.names);
        }
        if profile.gives(Identifier::BirthDate) && !no_date {
            report.birth_date = sketch.identity.birth_date;
        }
        if profile.gives(Identifier::NationalId) {
            report.national_id = sketch.identity.national_id.clone();
        }
        let enough = report.national_id.is_some() && dice.chance(60);
        if profile.gives(Identifier::DufNumber) && !enough {
            report.duf_number = sketch.identity.duf_number.clone();
        }
    }
    for place in 1..reports.len() {
        let (before, after) = reports.split_at_mut(place);
        let Some(report) = after.first_mut() else { continue };
        for other in before {
            if !joinable(report, other) {
                for row in [&mut *report, other] {
                    let profile = profiles.of(row.partner).ok_or(Stuck("a profile"))?;
                    give_name(row, &sketch.identity, profile.names);
                    row.birth_date = sketch.identity.birth_date;
                }
            }
        }
    }
    Ok(())
}

/// Two rows that have nothing in common but the family name and the birth date.
fn identify_by_two_names(
    sketch: &Sketch,
    alias: &str,
    reports: &mut [Report],
    profiles: &Profiles,
) -> Result<(), Stuck> {
    let known_as = Identity { given_names: alias.to_owned(), ..sketch.identity.clone() };
    let last = reports.len().saturating_sub(1);
    for (place, report) in reports.iter_mut().enumerate() {
        let spelling = profiles.of(report.partner).ok_or(Stuck("a profile"))?.names;
        let identity = if place == last { &known_as } else { &sketch.identity };
        give_name(report, identity, spelling);
        report.birth_date = identity.birth_date;
    }
    // The numbers are with the one who knows the name in them.
    if let Some(first) = reports.first_mut() {
        first.duf_number.clone_from(&sketch.identity.duf_number);
        first.national_id.clone_from(&sketch.identity.national_id);
    }
    Ok(())
}

/// Have the two rows a number, or a name and birth date, in common?
fn joinable(a: &Report, b: &Report) -> bool {
    let duf = a.duf_number.is_some() && a.duf_number == b.duf_number;
    let national = a.national_id.is_some() && a.national_id == b.national_id;
    let named = |report: &Report| report.surname.is_some() && report.birth_date.is_some();
    duf || national || (named(a) && named(b))
}

fn give_name(report: &mut Report, identity: &Identity, spelling: Spelling) {
    let (given, surname) = (&identity.given_names, &identity.surname);
    let (given, surname) = match spelling {
        Spelling::AsIs => (given.clone(), surname.clone()),
        Spelling::Plain => (plain(given), plain(surname)),
        Spelling::Capitals => (given.clone(), surname.to_uppercase()),
    };
    report.given_names = Some(given);
    report.surname = Some(surname);
}
