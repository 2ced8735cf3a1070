//! Rules on names and numbers: right, and nobody else's.

use std::collections::BTreeMap;

use super::{Evidence, Rule, broken, equal};
use crate::demo::error::ReplicaError;
use crate::demo::plan::Report;
use crate::demo::values::{d_number_says, duf_is_right, folded};

/// Two persons never share a number, a name or a birth date, so that no rule of linking finds a false pair.
pub(super) fn nobody_shares_identifiers(evidence: &Evidence) -> Result<(), ReplicaError> {
    let mut owner: BTreeMap<String, usize> = BTreeMap::new();
    for person in &evidence.persons {
        for report in &person.person.reports {
            for id in identifiers(report) {
                let number = person.person.number;
                let first = *owner.entry(id.clone()).or_insert(number);
                if first != number {
                    let found = format!("persons {first} and {number}");
                    return Err(broken(Rule::NobodySharesIdentifiers, id, found, "one person"));
                }
            }
        }
    }
    Ok(())
}

fn identifiers(report: &Report) -> impl Iterator<Item = String> {
    let name = report.given_names.as_ref().zip(report.surname.as_ref());
    [
        report.duf_number.as_ref().map(|number| format!("DUF {number}")),
        report.national_id.as_ref().map(|number| format!("D-number {number}")),
        name.map(|(given, surname)| format!("name {}", folded(&format!("{given} {surname}")))),
        report.birth_date.map(|date| format!("birth date {date}")),
    ]
    .into_iter()
    .flatten()
}

/// Check digits fit; a D-number says the birth date and sex that the row says; dates agree with birth years.
pub(super) fn numbers_are_right(evidence: &Evidence) -> Result<(), ReplicaError> {
    let outside = evidence.plan.outside.iter().map(|outside| &outside.report);
    for report in evidence.plan.combinable().map(|(_, report)| report).chain(outside) {
        let place = |what: &str| format!("{} {}, {what}", report.partner, report.own_reference);
        if let Some(duf) = &report.duf_number {
            equal(Rule::NumbersAreRight, place("DUF"), duf_is_right(duf), true)?;
        }
        if let Some(date) = report.birth_date {
            let year = date.year().to_string();
            equal(Rule::NumbersAreRight, place("birth date"), year, report.birth_year.clone())?;
        }
        if let Some(number) = &report.national_id {
            let says = d_number_says(number);
            let sex = says.map(|(_, female)| if female { "female" } else { "male" });
            let year = says.map(|(date, _)| date.year().to_string());
            let born = report.birth_date.is_none_or(|date| says.is_some_and(|(says, _)| says == date));
            equal(Rule::NumbersAreRight, place("D-number, sex"), sex.unwrap_or("none"), report.sex)?;
            let year = year.unwrap_or_default();
            equal(Rule::NumbersAreRight, place("D-number, year"), year, report.birth_year.clone())?;
            equal(Rule::NumbersAreRight, place("D-number, date"), born, true)?;
        }
    }
    Ok(())
}

/// Most rows that may carry identifiers have a DUF number or a D-number or a name with its date.
pub(super) fn most_rows_are_identified(evidence: &Evidence) -> Result<(), ReplicaError> {
    let all = evidence.rows(|_, _| true);
    let anonymous = evidence.rows(|_, report| report.is_anonymous());
    let duf = evidence.rows(|_, report| report.duf_number.is_some());
    equal(
        Rule::MostRowsAreIdentified,
        "anonymous rows under a tenth".to_owned(),
        anonymous * 10 < all,
        true,
    )?;
    equal(Rule::MostRowsAreIdentified, "DUF numbers in over half".to_owned(), duf * 2 > all, true)
}
