//! Rules for the issue in which the central partners send no identifiers: the references must find the persons.

use std::collections::{BTreeMap, BTreeSet};

use super::{Evidence, Resolved, Rule, broken, equal, linker};
use crate::demo::error::ReplicaError;
use crate::demo::plan::{Code, Report, UDI, WITHOUT_IDENTIFIERS};

/// Every pair of reports of one person of which one partner sends no identifiers.
fn through_unidentified<'a>(person: &'a Resolved<'_>) -> impl Iterator<Item = (&'a Report, &'a Report)> {
    let reports = &person.person.reports;
    let pairs = reports
        .iter()
        .enumerate()
        .flat_map(move |(place, a)| reports.iter().skip(place + 1).map(move |b| (a, b)));
    pairs.filter(|(a, b)| [a, b].iter().any(|report| WITHOUT_IDENTIFIERS.contains(&report.partner)))
}

/// Whoever is shared through a partner without identifiers is referred to from both sides.
pub(super) fn references_on_both_sides(evidence: &Evidence) -> Result<(), ReplicaError> {
    for person in &evidence.persons {
        for (a, b) in through_unidentified(person) {
            let both = a.also_followed_by.contains(&b.partner) && b.also_followed_by.contains(&a.partner);
            let place = format!("person {}: {} and {}", person.person.number, a.partner, b.partner);
            equal(Rule::ReferencesOnBothSides, place, both, true)?;
        }
    }
    Ok(())
}

/// A reference to a partner that can be combined is true: the partner has the person.
pub(super) fn references_are_true(evidence: &Evidence) -> Result<(), ReplicaError> {
    for person in &evidence.persons {
        for report in &person.person.reports {
            for &named in &report.also_followed_by {
                // ADORA's rows are outside; ROSA names it for the women whom both have.
                let taught = |row: &&crate::demo::plan::Outside| row.person == Some(person.person.number);
                let outside = evidence.plan.outside.iter().find(taught).map(|row| row.report.partner);
                let has = person.is_at(named) || outside == Some(named);
                let place = format!("person {}: {} names {named}", person.person.number, report.partner);
                equal(Rule::ReferencesAreTrue, place, has && named != report.partner, true)?;
            }
        }
    }
    Ok(())
}

/// The rows of one person give one first year; UDI alone says unclear.
pub(super) fn one_first_year(evidence: &Evidence) -> Result<(), ReplicaError> {
    for person in &evidence.persons {
        let years: BTreeSet<&str> = person
            .person
            .reports
            .iter()
            .filter(|report| report.partner != UDI)
            .map(|report| report.first_identified.as_str())
            .collect();
        equal(Rule::OneFirstYear, format!("person {}", person.person.number), years.len() <= 1, true)?;
    }
    Ok(())
}

/// At most one shared person per pair of partners, nation, sex, form and birth year, where a partner sends no
/// identifiers. The form is left out of the comparison: unclear and combined go with several.
pub(super) fn one_shared_person_a_key(evidence: &Evidence) -> Result<(), ReplicaError> {
    let mut keys: BTreeMap<(Code, Code, Code, bool, Option<u16>), usize> = BTreeMap::new();
    for person in &evidence.persons {
        for (a, b) in through_unidentified(person) {
            let (first, second) = (a.partner.min(b.partner), a.partner.max(b.partner));
            let key = (first, second, person.nationality, person.female, person.age);
            if let Some(other) = keys.insert(key, person.person.number) {
                let found = format!("persons {other} and {}", person.person.number);
                return Err(broken(Rule::OneSharedPersonAKey, format!("{key:?}"), found, "one person"));
            }
        }
    }
    Ok(())
}

/// Nobody of unknown birth year or nation is shared through a partner without identifiers.
pub(super) fn shared_are_known(evidence: &Evidence) -> Result<(), ReplicaError> {
    for person in &evidence.persons {
        for (a, b) in through_unidentified(person) {
            let known = |report: &Report| report.birth_year != "unknown" && report.nationality != "unknown";
            let place = format!("person {}: {} and {}", person.person.number, a.partner, b.partner);
            equal(Rule::SharedAreKnown, place, known(a) && known(b), true)?;
        }
    }
    Ok(())
}

/// So many pairs are in doubt as were meant to be, and every one of them is a true duplicate that no reference settles.
pub(super) fn doubtful_pairs_are_true(evidence: &Evidence) -> Result<(), ReplicaError> {
    let rows = linker::Rows::new(evidence.plan);
    let persons: Vec<usize> = rows.persons().collect();
    let pairs = rows.in_doubt();
    let expected = evidence.figures.identifiers.in_doubt;
    equal(Rule::DoubtfulPairsAreTrue, "pairs in doubt".to_owned(), pairs.len(), expected)?;
    for (a, b) in pairs {
        let found = [a, b].map(|row| persons.get(row).copied().unwrap_or_default());
        equal(Rule::DoubtfulPairsAreTrue, format!("rows {a} and {b}"), found[0], found[1])?;
        let person = evidence.persons.iter().find(|person| person.person.number == found[0]);
        let referred = person.is_some_and(|person| {
            person
                .person
                .reports
                .iter()
                .any(|report| report.also_followed_by.iter().any(|named| person.is_at(named)))
        });
        equal(Rule::DoubtfulPairsAreTrue, format!("person {}, references", found[0]), referred, false)?;
    }
    Ok(())
}

/// With everybody's identifiers, exact ids, names and the doubt rule find the persons, and nothing else.
pub(super) fn identifiers_find_the_persons(evidence: &Evidence) -> Result<(), ReplicaError> {
    let rows = linker::Rows::new(evidence.plan);
    same_persons(Rule::IdentifiersFindThePersons, &rows, &rows.joined_in_doubt())?;
    // References beside the identifiers find nobody else.
    same_persons(Rule::IdentifiersFindThePersons, &rows, &rows.joined_by_references())
}

/// Without the identifiers of the central partners, ids, names and assumed pairs find the same persons: the
/// true pair is always the best and only best candidate.
pub(super) fn references_find_the_persons(evidence: &Evidence) -> Result<(), ReplicaError> {
    let mut plan = evidence.plan.clone();
    plan.withhold_identifiers();
    let withheld = plan.combinable().filter(|(_, report)| WITHOUT_IDENTIFIERS.contains(&report.partner));
    let expected = evidence.figures.identifiers.withheld;
    equal(Rule::ReferencesFindThePersons, "rows withheld".to_owned(), withheld.count(), expected)?;
    let rows = linker::Rows::new(&plan);
    same_persons(Rule::ReferencesFindThePersons, &rows, &rows.joined_by_references())
}

/// The linker's clusters must be the persons, no more and no fewer.
fn same_persons(rule: Rule, rows: &linker::Rows, clusters: &[usize]) -> Result<(), ReplicaError> {
    let mut cluster_of: BTreeMap<usize, usize> = BTreeMap::new();
    let mut person_of: BTreeMap<usize, usize> = BTreeMap::new();
    for (person, &cluster) in rows.persons().zip(clusters) {
        let split = *cluster_of.entry(person).or_insert(cluster) != cluster;
        let merged = *person_of.entry(cluster).or_insert(person) != person;
        let found = if split { "two clusters" } else { "a cluster with another person" };
        if split || merged {
            return Err(broken(rule, format!("person {person}"), found, "a cluster of its own"));
        }
    }
    Ok(())
}
