//! Rules on the printed tables: T1 to T5 of 2014.

use super::{Evidence, Rule, equal};
use crate::demo::error::ReplicaError;
use crate::demo::plan::Report;

/// Columns A and B of every partner, by counting.md 5.
pub(super) fn table1_columns(evidence: &Evidence) -> Result<(), ReplicaError> {
    for line in &evidence.figures.table1 {
        let rows: Vec<&Report> = evidence.plan.rows_of(line.partner).collect();
        if let Some(expected) = line.a {
            equal(Rule::Table1Columns, format!("{}, column A", line.partner), column_a(&rows), expected)?;
        }
        if let Some(expected) = line.b {
            equal(Rule::Table1Columns, format!("{}, column B", line.partner), column_b(&rows), expected)?;
        }
    }
    Ok(())
}

/// New this year and accepted; all rows of a partner that never states a year.
fn column_a(rows: &[&Report]) -> usize {
    if rows.iter().all(|report| report.first_identified == "unclear") {
        return rows.len();
    }
    let new = |report: &&&Report| report.first_identified == "2014" && report.accepted == "yes";
    rows.iter().filter(new).count()
}

/// A measure stated, or measures not stated; never `none`.
pub(super) fn column_b(rows: &[&Report]) -> usize {
    rows.iter().filter(|report| !report.measures.contains(&"none")).count()
}

/// Rows received from each partner, the footnotes' totals included, and in all.
pub(super) fn rows_received(evidence: &Evidence) -> Result<(), ReplicaError> {
    let plan = evidence.plan;
    for line in &evidence.figures.table1 {
        let rows = plan.rows_of(line.partner).count();
        equal(Rule::RowsReceived, line.partner.to_owned(), rows, line.rows)?;
    }
    let received = &evidence.figures.received;
    let combinable: Vec<&Report> = plan.combinable().map(|(_, report)| report).collect();
    equal(Rule::RowsReceived, "all".to_owned(), combinable.len() + plan.outside.len(), received.rows)?;
    equal(Rule::RowsReceived, "combinable".to_owned(), combinable.len(), received.combinable)?;
    equal(Rule::RowsReceived, "with measures".to_owned(), column_b(&combinable), received.with_measures)?;
    equal(Rule::RowsReceived, "persons".to_owned(), plan.persons.len(), received.persons)
}

/// Persons, new, unclear and earlier; the change in per cent from the year before.
pub(super) fn table2_row(evidence: &Evidence) -> Result<(), ReplicaError> {
    let row = &evidence.figures.table2;
    let persons = evidence.count(|_| true);
    let this_year = super::resolved::YEAR;
    let check = |place: &str, found, expected| equal(Rule::Table2Row, place.to_owned(), found, expected);
    check("persons", persons, row.persons)?;
    check("new", evidence.count(|person| person.first_year == Some(this_year)), row.new)?;
    check("unclear year", evidence.count(|person| person.first_year.is_none()), row.unclear_year)?;
    let earlier = |person: &super::Resolved| person.first_year.is_some_and(|year| year < this_year);
    check("earlier", evidence.count(earlier), row.earlier)?;
    let change = persons.saturating_sub(row.last_year);
    check("change in per cent", super::percent(change, row.last_year, 1), row.change_percent)
}

/// Form of exploitation by sex and age group, every cell.
pub(super) fn table3_whole(evidence: &Evidence) -> Result<(), ReplicaError> {
    for (&form, groups) in &evidence.figures.table3 {
        let cells =
            [("woman", groups.women), ("girl", groups.girls), ("man", groups.men), ("boy", groups.boys)];
        for (group, expected) in cells {
            let found = evidence.count(|person| person.exploitation == form && person.group() == group);
            equal(Rule::Table3Whole, format!("{form}, {group}"), found, expected)?;
        }
    }
    Ok(())
}

/// The most frequent nations among the minors, with ties; a nation with one minor is never named.
pub(super) fn table4_row(evidence: &Evidence) -> Result<(), ReplicaError> {
    let mut nations: Vec<(usize, &str)> = evidence
        .nations(|person| person.minor)
        .into_iter()
        .filter(|&(nation, persons)| nation != "unknown" && persons > 1)
        .map(|(nation, persons)| (persons, nation))
        .collect();
    nations.sort_by_key(|&(persons, nation)| (std::cmp::Reverse(persons), nation));
    for (expected, rank) in evidence.figures.table4.ranks.iter().zip(1..) {
        let most = nations.first().map_or(0, |&(persons, _)| persons);
        let tied: Vec<&str> =
            nations.iter().filter(|(persons, _)| *persons == most).map(|(_, nation)| *nation).collect();
        nations.retain(|(persons, _)| *persons != most);
        equal(Rule::Table4Row, format!("rank {rank}"), tied.join(";"), expected.join(";"))?;
    }
    Ok(())
}

/// Shares of all persons in tenths of a per cent, rounded half-up.
pub(super) fn table5_row(evidence: &Evidence) -> Result<(), ReplicaError> {
    let all = evidence.count(|_| true);
    for (&column, &expected) in &evidence.figures.table5 {
        let persons = match column {
            "girls" => evidence.count(|person| person.group() == "girl"),
            "boys" => evidence.count(|person| person.group() == "boy"),
            "women" => evidence.count(|person| person.group() == "woman"),
            "men" => evidence.count(|person| person.group() == "man"),
            "forced_labour_begging" => evidence.count(|person| person.exploitation == "forced_labour"),
            // From 2014 on the combined stand under "other".
            "other" => evidence.count(|person| person.exploitation == "combined"),
            form => evidence.count(|person| person.exploitation == form),
        };
        equal(Rule::Table5Row, column.to_owned(), super::percent(persons, all, 10), expected)?;
    }
    Ok(())
}
