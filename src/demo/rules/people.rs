//! Rules on single persons.

use std::collections::BTreeSet;

use super::{Evidence, Rule, broken, equal, resolved};
use crate::demo::error::ReplicaError;

/// What partners know of a person agrees: an unknown beside a known value is the only difference.
///
/// Checked while the rows are resolved; here the rest: the answer to the offer of help.
pub(super) fn known_values_agree(evidence: &Evidence) -> Result<(), ReplicaError> {
    for person in &evidence.persons {
        let reports = &person.person.reports;
        let answers: BTreeSet<&str> =
            reports.iter().map(|report| report.accepted).filter(|answer| *answer != "pending").collect();
        let place = format!("person {}, accepted", person.person.number);
        equal(Rule::KnownValuesAgree, place, answers.len() <= 1, true)?;
    }
    Ok(())
}

/// The rows say what the plan means.
pub(super) fn plan_resolves(evidence: &Evidence) -> Result<(), ReplicaError> {
    for seen in &evidence.persons {
        let person = seen.person;
        let place = |what: &str| format!("person {}, {what}", person.number);
        let meant: BTreeSet<&str> = person.exploitation_detail.iter().copied().collect();
        let age = person.birth_year.map(|year| resolved::YEAR - year);
        equal(Rule::PlanResolves, place("counted"), seen.counted, person.counted)?;
        equal(Rule::PlanResolves, place("group"), seen.group(), person.group)?;
        equal(Rule::PlanResolves, place("nationality"), seen.nationality, person.nationality)?;
        equal(Rule::PlanResolves, place("exploitation"), seen.exploitation, person.exploitation)?;
        if seen.detail != meant {
            let (found, expected) = (format!("{:?}", seen.detail), format!("{meant:?}"));
            return Err(broken(Rule::PlanResolves, place("detail"), found, expected));
        }
        equal(Rule::PlanResolves, place("age"), format!("{:?}", seen.age), format!("{age:?}"))?;
    }
    Ok(())
}

/// No person is prostitution at one partner and forced labour at another.
///
/// Checked while the rows are resolved; here that the combined were reported as such, not made of two forms.
pub(super) fn no_conflict_of_forms(evidence: &Evidence) -> Result<(), ReplicaError> {
    for person in evidence.persons.iter().filter(|person| person.exploitation == "combined") {
        let reported = person.person.reports.iter().any(|report| report.exploitation == "combined");
        equal(Rule::NoConflictOfForms, format!("person {}", person.person.number), reported, true)?;
    }
    Ok(())
}

/// No woman of unknown age is housed as a minor: she would count as one.
pub(super) fn no_adult_housed_as_minor(evidence: &Evidence) -> Result<(), ReplicaError> {
    let housed = evidence.rows(|person, report| {
        !["girl", "boy"].contains(&person.person.group) && resolved::is_marked_as_minor(report)
    });
    equal(Rule::NoAdultHousedAsMinor, "adults".to_owned(), housed, 0)
}
