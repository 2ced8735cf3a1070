//! What the rows say about each person, by the counting rules (spec/counting.md 1, 2, 6, 7 and 8).
//!
//! Worked out from the rows alone, never from what the plan means, so that the rules judge what partners send.

use std::collections::BTreeSet;

use super::{Rule, broken};
use crate::demo::error::ReplicaError;
use crate::demo::plan::{Code, Person, Plan, Report};

/// The reporting year; ages are taken at its end.
pub(super) const YEAR: u16 = 2014;

/// A person as KOM would resolve it.
pub(super) struct Resolved<'a> {
    pub(super) person: &'a Person,
    pub(super) counted: bool,
    pub(super) female: bool,
    pub(super) minor: bool,
    pub(super) nationality: Code,
    /// None: unknown.
    pub(super) age: Option<u16>,
    pub(super) exploitation: Code,
    pub(super) detail: BTreeSet<Code>,
    /// None: every partner says unclear.
    pub(super) first_year: Option<u16>,
    pub(super) accepted: bool,
    pub(super) children_with: bool,
    pub(super) children_elsewhere: bool,
}

/// Every person of the plan, resolved; an error when partners contradict each other.
pub(super) fn persons(plan: &Plan) -> Result<Vec<Resolved<'_>>, ReplicaError> {
    plan.persons.iter().map(resolve).collect()
}

impl Resolved<'_> {
    /// `woman`, `girl`, `man` or `boy`.
    pub(super) fn group(&self) -> Code {
        match (self.female, self.minor) {
            (true, false) => "woman",
            (true, true) => "girl",
            (false, false) => "man",
            (false, true) => "boy",
        }
    }

    pub(super) fn is_at(&self, partner: &str) -> bool {
        self.person.reports.iter().any(|report| report.partner == partner)
    }
}

fn resolve(person: &Person) -> Result<Resolved<'_>, ReplicaError> {
    let reports = &person.reports;
    let known = |values: BTreeSet<&str>, column: &str| match values.len() {
        0 | 1 => Ok(()),
        _ => {
            let place = format!("person {}, {column}", person.number);
            Err(broken(Rule::KnownValuesAgree, place, format!("{values:?}"), "one value"))
        }
    };
    let codes = |of: fn(&Report) -> &str, unknown: &str| -> BTreeSet<&str> {
        reports.iter().map(of).filter(|value| !value.is_empty() && *value != unknown).collect()
    };
    known(codes(|report| report.sex, "unknown"), "sex")?;
    known(codes(|report| report.nationality, "unknown"), "nationality")?;
    known(codes(|report| &report.birth_year, "unknown"), "birth_year")?;
    known(codes(|report| &report.children_with, "unknown"), "children_with")?;
    known(codes(|report| &report.children_elsewhere, "unknown"), "children_elsewhere")?;

    let age = reports.iter().find_map(age);
    let minor = reports.iter().any(is_marked_as_minor) || age.is_some_and(|age| age < 18);
    let accepted = reports.iter().any(|report| report.accepted == "yes");
    let has_children = |of: fn(&Report) -> &str| {
        reports.iter().any(|report| of(report).parse::<u8>().is_ok_and(|children| children > 0))
    };
    Ok(Resolved {
        person,
        counted: minor || accepted,
        female: reports.iter().any(|report| report.sex == "female"),
        minor,
        nationality: reports
            .iter()
            .map(|report| report.nationality)
            .find(|nation| *nation != "unknown")
            .unwrap_or("unknown"),
        age,
        exploitation: exploitation(person)?,
        detail: detail(reports),
        first_year: reports.iter().filter_map(|report| report.first_identified.parse().ok()).min(),
        accepted,
        children_with: has_children(|report| &report.children_with),
        children_elsewhere: has_children(|report| &report.children_elsewhere),
    })
}

/// The age at the end of the year that a row gives.
pub(super) fn age(report: &Report) -> Option<u16> {
    let by_year = report.birth_year.parse::<u16>().ok().and_then(|year| YEAR.checked_sub(year));
    by_year.or_else(|| report.age.parse().ok())
}

/// Is somebody of unknown age marked or housed as a minor?
pub(super) fn is_marked_as_minor(report: &Report) -> bool {
    let housed = ["child_welfare_institution", "foster_home"].contains(&report.accommodation);
    report.age == "under_18" || (age(report).is_none() && housed)
}

/// Unclear gives way to the known form, of which there must be one.
fn exploitation(person: &Person) -> Result<Code, ReplicaError> {
    let forms: BTreeSet<Code> =
        person.reports.iter().map(|report| report.exploitation).filter(|form| *form != "unclear").collect();
    if forms.len() > 1 {
        let place = format!("person {}", person.number);
        return Err(broken(Rule::NoConflictOfForms, place, format!("{forms:?}"), "one form"));
    }
    Ok(forms.first().copied().unwrap_or("unclear"))
}

/// Each kind that some partner states; unspecified only when nobody says more.
fn detail(reports: &[Report]) -> BTreeSet<Code> {
    let mut detail: BTreeSet<Code> =
        reports.iter().flat_map(|report| report.exploitation_detail.iter().copied()).collect();
    if detail.len() > 1 {
        detail.remove("unspecified");
    }
    detail
}
