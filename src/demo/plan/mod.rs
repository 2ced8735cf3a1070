//! The plan: the invented persons of the replica and the reports about them, partner by partner.
//!
//! Built in steps, each with its own randomness: who is seen by whom ([`sightings`]), who they are
//! ([`casting`]), when they were born ([`years`]), what they are called ([`super::values`]), and what each
//! partner tells about them ([`reports`]). A step that finds no place gives up and the whole is tried anew;
//! whether the result is right is judged by [`super::rules`] alone, which knows nothing of how it was made.

mod casting;
mod circumstances;
mod order;
mod outside;
mod profiles;
mod reports;
mod setup;
mod sightings;
mod sketch;
mod years;

pub(in crate::demo) use setup::Setup;

use jiff::civil::Date;
use serde::Deserialize;

use super::dice::Dice;
use super::error::ReplicaError;

/// A code of the form, a partner's id or another word of the room's own data.
pub type Code = &'static str;

/// The partner that reports most and states no year.
pub(in crate::demo) const UDI: Code = "udi";

/// The partners that send no identifiers when the year is as it was.
pub const WITHOUT_IDENTIFIERS: [Code; 3] = ["udi", "nav_grunerlokka", "oslo_pd"];

/// Citizens of these nations need no asylum: they have the right to stay.
pub(in crate::demo) const EEA: [Code; 6] = ["ROU", "BGR", "LTU", "HUN", "POL", "SVK"];

/// How often the whole plan may be tried anew. One attempt nearly always does.
const ATTEMPTS: u64 = 100;

/// All persons of the replica and their reports.
#[derive(Clone, Debug)]
pub struct Plan {
    /// The persons behind the rows that can be combined: 324 who count and 17 who do not.
    pub persons: Vec<Person>,
    /// Rows that no figure of persons uses: Pro Sentret's, which KOM excludes, and ADORA's, which ROSA covers.
    pub outside: Vec<Outside>,
}

/// An invented person, and where she or he is reported.
#[derive(Clone, Debug)]
pub struct Person {
    /// From 1; of no meaning outside the plan.
    pub number: usize,
    /// Does the person count (a presumed minor, or an adult who accepted help somewhere)?
    pub counted: bool,
    /// `woman`, `girl`, `man` or `boy`.
    pub group: Code,
    /// Code of the nation.
    pub nationality: Code,
    /// None when nobody knows it.
    pub birth_year: Option<u16>,
    /// Main form of exploitation.
    pub exploitation: Code,
    /// Kinds of work or sexual exploitation.
    pub exploitation_detail: Vec<Code>,
    /// The reports, one a partner.
    pub reports: Vec<Report>,
}

/// A row outside every figure of persons.
#[derive(Clone, Debug)]
pub struct Outside {
    /// The person of the plan whom the row is about, when there is one.
    pub person: Option<usize>,
    /// The row.
    pub report: Report,
}

/// One row of one partner, as it means it: codes and numbers, not yet the words it types.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
#[expect(missing_docs, reason = "the fields have the JSON names of the form, spec/form.md")]
pub struct Report {
    pub partner: Code,
    /// The place among the partner's rows, from 0.
    pub row: usize,
    pub own_reference: String,
    pub surname: Option<String>,
    pub given_names: Option<String>,
    pub birth_date: Option<Date>,
    pub duf_number: Option<String>,
    pub national_id: Option<String>,
    pub sex: Code,
    pub nationality: Code,
    /// A year or `unknown`.
    pub birth_year: String,
    /// A number, `under_18`, `unknown`, or empty when the column is left blank.
    pub age: String,
    pub exploitation: Code,
    pub exploitation_detail: Vec<Code>,
    /// A year or `unclear`.
    pub first_identified: String,
    pub accepted: Code,
    /// Empty: not stated.
    pub measures: Vec<Code>,
    pub immigration_status: Code,
    pub criminal_case: Code,
    pub accommodation: Code,
    /// Empty: the partner has no such column.
    pub qualifying_measures: Vec<Code>,
    /// A number or `unknown`; empty for minors.
    pub children_with: String,
    /// A number or `unknown`; empty for minors.
    pub children_elsewhere: String,
    /// Ids of partners.
    pub also_followed_by: Vec<Code>,
}

/// When a person was first identified, as far as any partner says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
pub(in crate::demo) enum First {
    #[serde(rename = "2014")]
    ThisYear,
    #[serde(rename = "earlier")]
    Earlier,
    #[serde(rename = "unclear")]
    Unclear,
}

/// The three kinds of persons whom the partners' services are made for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(in crate::demo) enum Kind {
    Woman,
    Man,
    Minor,
}

/// What an attempt could not find a place for.
#[derive(Clone, Copy, Debug)]
pub(in crate::demo) struct Stuck(pub(in crate::demo) Code);

impl Plan {
    /// Draws the plan of `seed`; every report carries identifiers where its partner has them.
    pub(in crate::demo) fn draw(seed: u64) -> Result<Self, ReplicaError> {
        let setup = Setup::load()?;
        let mut stage = "";
        for attempt in 0..ATTEMPTS {
            match attempt_at(&setup, seed, attempt) {
                Ok(plan) => return Ok(plan),
                Err(Stuck(at)) => stage = at,
            }
        }
        Err(ReplicaError::Stuck { attempts: ATTEMPTS, stage: stage.to_owned() })
    }

    /// Takes the identifiers out of the rows of the partners that sent none.
    pub(in crate::demo) fn withhold_identifiers(&mut self) {
        let reports = self.persons.iter_mut().flat_map(|person| &mut person.reports);
        for report in reports.filter(|report| WITHOUT_IDENTIFIERS.contains(&report.partner)) {
            report.surname = None;
            report.given_names = None;
            report.birth_date = None;
            report.duf_number = None;
            report.national_id = None;
        }
    }

    /// The rows that can be combined, each with its person.
    pub fn combinable(&self) -> impl Iterator<Item = (&Person, &Report)> {
        self.persons.iter().flat_map(|person| person.reports.iter().map(move |report| (person, report)))
    }

    /// Every row of a partner, in the order in which it sends them.
    pub fn rows_of<'a>(&'a self, partner: &'a str) -> impl Iterator<Item = &'a Report> {
        let outside = self.outside.iter().map(|outside| &outside.report);
        let rows = self.combinable().map(|(_, report)| report).chain(outside);
        let mut rows: Vec<&Report> = rows.filter(|report| report.partner == partner).collect();
        rows.sort_by_key(|report| report.row);
        rows.into_iter()
    }
}

impl Report {
    /// Does the row carry anything that identifies the person?
    pub fn is_anonymous(&self) -> bool {
        let names = self.surname.is_none() && self.given_names.is_none() && self.birth_date.is_none();
        names && self.duf_number.is_none() && self.national_id.is_none()
    }
}

fn attempt_at(setup: &Setup, seed: u64, attempt: u64) -> Result<Plan, Stuck> {
    let dice = |purpose| Dice::new(seed, purpose, attempt);
    let sightings = sightings::draw(setup, &mut dice("sightings"))?;
    let cast = casting::draw(setup, sightings, &mut dice("casting"))?;
    let years = years::draw(setup, &cast, &mut dice("years"))?;
    let sketches = sketch::draw(setup, cast, &years, &mut dice("sketches"))?;
    let persons = reports::draw(setup, &sketches, &mut dice("reports"))?;
    let outside = outside::draw(setup, &sketches, &mut dice("outside"))?;
    let mut plan = Plan { persons, outside };
    order::number(&mut plan, &setup.profiles, &mut dice("order"));
    Ok(plan)
}

/// Is the group one of women or girls?
fn is_female(group: Code) -> bool {
    ["woman", "girl"].contains(&group)
}

impl First {
    pub(in crate::demo) fn parse(text: &str) -> Option<Self> {
        [Self::ThisYear, Self::Earlier, Self::Unclear].into_iter().find(|first| first.word() == text)
    }

    /// The word of the room's data files.
    pub(in crate::demo) fn word(self) -> Code {
        match self {
            Self::ThisYear => "2014",
            Self::Earlier => "earlier",
            Self::Unclear => "unclear",
        }
    }
}

impl Kind {
    pub(in crate::demo) fn parse(text: &str) -> Option<Self> {
        match text {
            "woman" => Some(Self::Woman),
            "man" => Some(Self::Man),
            "minor" => Some(Self::Minor),
            _ => None,
        }
    }
}
