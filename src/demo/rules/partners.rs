//! Rules on what single partners send.

use super::tables::column_b;
use super::{Evidence, Resolved, Rule, equal, resolved};
use crate::demo::error::ReplicaError;
use crate::demo::plan::{Report, UDI};

/// UDI states no year; elsewhere unclear rows are few; the persons of unclear year are those UDI sees alone.
pub(super) fn udi_states_no_year(evidence: &Evidence) -> Result<(), ReplicaError> {
    let figures = &evidence.figures.udi;
    let check =
        |place: &str, found, expected| equal(Rule::UdiStatesNoYear, place.to_owned(), found, expected);
    let unclear = |report: &&Report| report.first_identified == "unclear";
    check("rows", evidence.plan.rows_of(UDI).filter(unclear).count(), figures.rows)?;
    let elsewhere = evidence.rows(|_, report| report.partner != UDI && unclear(&report));
    let most = figures.unclear_elsewhere_at_most;
    equal(Rule::UdiStatesNoYear, "unclear rows elsewhere".to_owned(), elsewhere <= most, true)?;
    let alone = |person: &Resolved| person.person.reports.len() == 1;
    check("alone", evidence.count(|person| person.is_at(UDI) && alone(person)), figures.alone)?;
    check("shared", evidence.count(|person| person.is_at(UDI) && !alone(person)), figures.shared)?;
    let unclear_elsewhere = evidence.count(|person| person.first_year.is_none() && !person.is_at(UDI));
    check("persons of unclear year elsewhere", unclear_elsewhere, 0)
}

/// The rows of everybody but UDI by first year and answer; nobody awaits an answer there.
pub(super) fn other_rows_by_year_and_answer(evidence: &Evidence) -> Result<(), ReplicaError> {
    let figures = &evidence.figures.others;
    for (place, new, answer, expected) in [
        ("new, yes", true, "yes", figures.new_yes),
        ("earlier, yes", false, "yes", figures.earlier_yes),
        ("earlier, no", false, "no", figures.earlier_no),
        ("new, no", true, "no", figures.new_no),
        ("new, pending", true, "pending", 0),
        ("earlier, pending", false, "pending", 0),
    ] {
        let found = evidence.rows(|_, report| {
            let this_year = report.first_identified == resolved::YEAR.to_string();
            let earlier = !this_year && report.first_identified != "unclear";
            report.partner != UDI && report.accepted == answer && if new { this_year } else { earlier }
        });
        equal(Rule::OtherRowsByYearAndAnswer, place.to_owned(), found, expected)?;
    }
    Ok(())
}

/// Those not counted are adults who declined and received nothing, at the partners that say so.
pub(super) fn not_counted(evidence: &Evidence) -> Result<(), ReplicaError> {
    let left_out: Vec<&Resolved> = evidence.persons.iter().filter(|person| !person.counted).collect();
    equal(Rule::NotCounted, "persons".to_owned(), left_out.len(), evidence.figures.declined.persons)?;
    for line in &evidence.figures.table1 {
        let declined = |report: &&Report| report.accepted == "no" && report.measures == ["none"];
        let here = left_out.iter().flat_map(|person| &person.person.reports);
        let found = here.filter(declined).filter(|report| report.partner == line.partner).count();
        equal(Rule::NotCounted, line.partner.to_owned(), found, line.declined)?;
    }
    Ok(())
}

/// The only other rows with `none` are Uteseksjonen's minors who disappeared; nobody else knows them.
pub(super) fn rows_without_measures(evidence: &Evidence) -> Result<(), ReplicaError> {
    let expected = evidence.figures.uteseksjonen.minors_disappeared;
    let counted = |person: &Resolved, report: &Report| person.counted && report.measures.contains(&"none");
    equal(Rule::RowsWithoutMeasures, "all".to_owned(), evidence.rows(counted), expected)?;
    let disappeared = |person: &Resolved, report: &Report| {
        let elsewhere = person.is_at("bfe") || person.is_at("bufdir");
        counted(person, report) && report.partner == "uteseksjonen" && person.minor && !elsewhere
    };
    let found = evidence.rows(|person, report| disappeared(person, report) && report.accepted == "no");
    equal(Rule::RowsWithoutMeasures, "uteseksjonen".to_owned(), found, expected)
}

/// Uteseksjonen's other rows: minors who accepted, adults of this year and of earlier years.
pub(super) fn uteseksjonen(evidence: &Evidence) -> Result<(), ReplicaError> {
    let figures = &evidence.figures.uteseksjonen;
    let this_year = resolved::YEAR.to_string();
    let here = |of: &dyn Fn(&Resolved, &Report) -> bool| {
        evidence.rows(|person, report| report.partner == "uteseksjonen" && of(person, report))
    };
    let check = |place: &str, found, expected| equal(Rule::Uteseksjonen, place.to_owned(), found, expected);
    let minors = here(&|person, report| person.minor && report.accepted == "yes");
    let new = here(&|person, report| !person.minor && report.first_identified == this_year);
    let earlier = here(&|person, report| !person.minor && report.first_identified != this_year);
    check("minors who accepted", minors, figures.minors_yes)?;
    check("new adults", new, figures.adults_new)?;
    check("adults of earlier years", earlier, figures.adults_earlier)
}

/// Minors whom no partner has as accepting: they count all the same.
pub(super) fn minors_without_yes(evidence: &Evidence) -> Result<(), ReplicaError> {
    let found = evidence.count(|person| person.minor && !person.accepted);
    equal(Rule::MinorsWithoutYes, "minors".to_owned(), found, evidence.figures.minors.without_yes)
}

/// Au Pair Center reports adults in au pair.
pub(super) fn au_pair_centre(evidence: &Evidence) -> Result<(), ReplicaError> {
    let found = evidence.rows(|person, report| {
        report.partner == "aupair" && !person.minor && report.exploitation_detail.contains(&"au_pair")
    });
    equal(Rule::AuPairCentre, "adults in au pair".to_owned(), found, evidence.figures.au_pair_centre.rows)
}

/// Bufdir and BFE report minors only.
pub(super) fn child_welfare_reports_minors(evidence: &Evidence) -> Result<(), ReplicaError> {
    let adults = evidence.rows(|person, report| ["bufdir", "bfe"].contains(&report.partner) && !person.minor);
    equal(Rule::ChildWelfareReportsMinors, "adults".to_owned(), adults, 0)
}

/// Pro Sentret's rows all say no and so many are new; ADORA's are about women of ROSA.
pub(super) fn rows_outside(evidence: &Evidence) -> Result<(), ReplicaError> {
    let pro_sentret: Vec<&Report> = evidence.plan.rows_of("pro_sentret").collect();
    let accepted = pro_sentret.iter().filter(|report| report.accepted != "no").count();
    equal(Rule::RowsOutside, "pro_sentret, not `no`".to_owned(), accepted, 0)?;
    let new = pro_sentret.iter().filter(|report| report.first_identified == "2014").count();
    equal(Rule::RowsOutside, "pro_sentret, new".to_owned(), new, evidence.figures.pro_sentret.new)?;
    equal(Rule::RowsOutside, "pro_sentret, column B".to_owned(), column_b(&pro_sentret), pro_sentret.len())?;
    for outside in &evidence.plan.outside {
        let of = |number| evidence.persons.iter().find(|person| person.person.number == number);
        let found = match outside.person.and_then(of) {
            Some(person) => outside.report.partner == "adora" && person.is_at("rosa") && person.counted,
            None => outside.report.partner == "pro_sentret",
        };
        equal(Rule::RowsOutside, outside.report.partner.to_owned(), found, true)?;
    }
    Ok(())
}
