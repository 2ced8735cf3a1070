//! Rules of the form (spec/form.md): no row would stop a partner or make it acknowledge anything.

use std::collections::BTreeSet;

use super::{Evidence, Rule, broken, equal, resolved};
use crate::demo::error::ReplicaError;
use crate::demo::plan::{Code, EEA, Report};

/// Warnings that the replica's workbooks are meant to raise, by partner and code: none. The demo runs without
/// anybody acknowledging anything.
pub const INTENDED_WARNINGS: &[(&str, &str)] = &[];

/// A fault of one row and how to see it.
type Check = (&'static str, fn(&Report) -> bool);

const CHECKS: [Check; 15] = [
    ("age differs from birth year", |report| {
        let by_year = report.birth_year.parse::<u16>().ok().and_then(|year| resolved::YEAR.checked_sub(year));
        by_year.zip(report.age.parse::<u16>().ok()).is_some_and(|(by_year, age)| by_year != age)
    }),
    ("age or birth year impossible", |report| {
        resolved::age(report).is_some_and(|age| !(10..=100).contains(&age))
    }),
    ("neither birth year nor age", |report| report.birth_year.is_empty() && report.age.is_empty()),
    ("identified before birth or after the year", |report| {
        let (first, born) = (report.first_identified.parse::<u16>(), report.birth_year.parse::<u16>());
        first.is_ok_and(|first| first > resolved::YEAR || born.is_ok_and(|born| first <= born))
    }),
    ("minor with children", |report| is_minor(report) && has_children(report)),
    ("adult without children's number", |report| {
        !is_minor(report) && (report.children_with.is_empty() || report.children_elsewhere.is_empty())
    }),
    ("adult who declined but has measures", |report| {
        let measures = report.measures.iter().any(|measure| *measure != "none");
        !is_minor(report) && report.accepted == "no" && measures
    }),
    ("qualifying measures without measures", |report| {
        report.measures == ["none"] && report.qualifying_measures.iter().any(|kind| *kind != "none")
    }),
    ("au pair under 18", |report| is_minor(report) && report.exploitation_detail.contains(&"au_pair")),
    ("combined without both sides", |report| {
        let sexual = |kind: &Code| ["prostitution", "other_sexual", "pornography"].contains(kind);
        let (sex, work): (Vec<Code>, Vec<Code>) =
            report.exploitation_detail.iter().partition(|kind| sexual(kind));
        report.exploitation == "combined" && (sex.is_empty() || work.is_empty())
    }),
    ("forced labour without its kind, or with a sexual one", |report| {
        let sexual = |kind: &Code| ["prostitution", "other_sexual", "pornography"].contains(kind);
        let detail = &report.exploitation_detail;
        report.exploitation == "forced_labour" && (detail.is_empty() || detail.iter().any(sexual))
    }),
    ("EEA citizen with asylum", |report| {
        let eea = EEA.contains(&report.nationality) || report.immigration_status == "eea_citizen";
        eea && report.immigration_status.starts_with("asylum")
    }),
    ("EEA status of somebody from elsewhere", |report| {
        let nation = report.nationality;
        report.immigration_status == "eea_citizen" && !EEA.contains(&nation) && nation != "unknown"
    }),
    ("new this year with a status that takes longer", |report| {
        let long = ["limited_permit_", "asylum_granted", "witness_permit"];
        let slow = long.iter().any(|status| report.immigration_status.starts_with(status));
        let judged = ["indicted", "convicted", "acquitted"].contains(&report.criminal_case);
        report.first_identified == resolved::YEAR.to_string() && (slow || judged)
    }),
    ("blank where the form wants an answer", |report| {
        let codes = [report.sex, report.nationality, report.exploitation, report.accepted];
        let more = [report.immigration_status, report.criminal_case, report.accommodation];
        codes.iter().chain(&more).any(|code| code.is_empty()) || report.first_identified.is_empty()
    }),
];

/// No row trips a check that would be an error or a warning.
pub(super) fn rows_pass_the_form(evidence: &Evidence) -> Result<(), ReplicaError> {
    for report in all_rows(evidence) {
        for (fault, sees) in CHECKS {
            if sees(report) {
                let place = format!("{} {}", report.partner, report.own_reference);
                return Err(broken(Rule::RowsPassTheForm, place, fault, "no fault"));
            }
        }
    }
    Ok(())
}

/// No two rows of a partner are equal in every column of the form, identifiers and references left out.
pub(super) fn rows_of_a_partner_differ(evidence: &Evidence) -> Result<(), ReplicaError> {
    let mut seen = BTreeSet::new();
    for report in all_rows(evidence) {
        let bare = Report {
            row: 0,
            own_reference: String::new(),
            surname: None,
            given_names: None,
            birth_date: None,
            duf_number: None,
            national_id: None,
            ..report.clone()
        };
        let place = format!("{} {}", report.partner, report.own_reference);
        equal(Rule::RowsOfAPartnerDiffer, place, seen.insert(bare), true)?;
    }
    Ok(())
}

/// Nobody is reported twice by one partner.
pub(super) fn one_row_a_person_and_partner(evidence: &Evidence) -> Result<(), ReplicaError> {
    for person in &evidence.persons {
        let partners: BTreeSet<Code> = person.person.reports.iter().map(|report| report.partner).collect();
        let place = format!("person {}", person.person.number);
        equal(Rule::OneRowAPersonAndPartner, place, partners.len(), person.person.reports.len())?;
    }
    Ok(())
}

fn all_rows<'a>(evidence: &'a Evidence) -> impl Iterator<Item = &'a Report> {
    let outside = evidence.plan.outside.iter().map(|outside| &outside.report);
    evidence.plan.combinable().map(|(_, report)| report).chain(outside)
}

fn is_minor(report: &Report) -> bool {
    resolved::is_marked_as_minor(report) || resolved::age(report).is_some_and(|age| age < 18)
}

fn has_children(report: &Report) -> bool {
    [&report.children_with, &report.children_elsewhere]
        .iter()
        .any(|number| number.parse::<u8>().is_ok_and(|n| n > 0))
}
