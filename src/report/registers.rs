//! Tables from other registers: convictions (Table 8), returns (Diagram 13), decisions on residence (R1).
//!
//! Layouts stand in docs/history.md. Nothing is counted here but sums; a register's own words are printed as they are.

use std::collections::BTreeMap;

use super::ReportError;
use super::definition::TableDefinition;
use super::expected::Expected;
use super::lines::Lines;
use super::origin::{Key, Origin};
use super::table::{Audience, Cell, Chart, Column, Row, RowKind, Shape, Table, Value};
use super::words::Words;

const CONVICTIONS: [&str; 6] = ["instances", "district", "victims", "accused", "purpose", "final"];

fn table(definition: &TableDefinition, first: u16, stub: &str, words: &Words<'_>) -> Table {
    Table {
        id: definition.id.clone(),
        part: definition.part.clone(),
        number: words.number(&definition.id),
        title: words.title(&definition.title, first),
        stub: words.get(stub),
        aside: None,
        columns: Vec::new(),
        rows: Vec::new(),
        notes: Vec::new(),
        remarks: Vec::new(),
        base: None,
        chart: None,
        audience: Audience::Everybody,
        definition: words.get("report-define-register"),
    }
}

fn row(key: &str, label: String, cells: Vec<Cell>) -> Row {
    Row { key: key.to_owned(), label, aside: None, kind: RowKind::Plain, persons: 0, cells }
}

/// Table 8, one case a row; nothing without a list.
pub(super) fn convictions(
    definition: &TableDefinition,
    file: &str,
    text: &str,
    words: &Words<'_>,
) -> Result<Option<Table>, ReportError> {
    let mut made = table(definition, words.year, "report-stub-case", words);
    made.columns = CONVICTIONS
        .iter()
        .map(|column| Column::plain(*column, words.get(&format!("report-t8-{column}"))))
        .collect();
    for line in Lines::read(file, text)?.iter() {
        let case = line.need("case")?;
        if case.parse::<u16>().is_err() || made.rows.iter().any(|known| known.key == case) {
            return Err(line.wrong("case", case, Expected::CaseOnce));
        }
        let mut cells = Vec::new();
        for column in CONVICTIONS {
            let text = line.need(column)?;
            if column == "final" && !["ja", "nei"].iter().any(|word| text.starts_with(word)) {
                return Err(line.wrong(column, text, Expected::Final));
            }
            cells.push(Cell::of(Value::Text(text.to_owned())).from(line.origin(column)));
        }
        made.rows.push(row(case, case.to_owned(), cells));
    }
    Ok((!made.rows.is_empty()).then_some(made))
}

/// Diagram 13; nothing without figures.
pub(super) fn returns(
    definition: &TableDefinition,
    file: &str,
    text: &str,
    words: &Words<'_>,
) -> Result<Option<Table>, ReportError> {
    const COLUMNS: [&str; 2] = ["applications", "departures"];
    let mut years: BTreeMap<u16, Vec<Cell>> = BTreeMap::new();
    for line in Lines::read(file, text)?.iter() {
        let year: u16 = line.number("year")?;
        let mut cells = Vec::new();
        for column in COLUMNS {
            let count = line.number_if_any(column)?;
            cells.push(count.map_or_else(
                || Cell::of(Value::Missing),
                |count| Cell::of(Value::Count(count)).from(line.origin(column)),
            ));
        }
        if year <= words.year && years.insert(year, cells).is_some() {
            return Err(line.wrong("year", line.need("year")?, Expected::YearOnce));
        }
    }
    let Some(first) = years.keys().next().copied() else { return Ok(None) };
    let mut made = table(definition, first, "report-stub-year", words);
    made.columns = COLUMNS
        .iter()
        .map(|column| Column::plain(*column, words.get(&format!("report-d13-{column}"))))
        .collect();
    made.rows =
        years.into_iter().map(|(year, cells)| row(&year.to_string(), year.to_string(), cells)).collect();
    // One year is no line.
    let with_figures = made.rows.iter().filter(|row| row.cells.iter().any(|cell| cell.count().is_some()));
    let is_line = with_figures.count() > 1;
    made.chart = is_line.then_some(Chart { shape: Shape::Line, percent_labels: false });
    Ok(Some(made))
}

/// The decisions of R1 in the order of the report: which parts a sum has, and what is only told beside it.
const DECISIONS: [(&str, &[&str], &[&str]); 3] = [
    ("reflection", &["granted", "refused"], &["une", "une_changed"]),
    ("limited_permit", &["granted", "refused"], &["une", "une_changed"]),
    ("asylum", &["granted", "dublin", "refused"], &["une", "une_changed"]),
];
/// Children who came along, by the parents' decision.
const CHILDREN: [&str; 2] = ["section_8_3", "asylum"];

/// The figures of R1 by decision, outcome and year.
type Decided = BTreeMap<(String, String), BTreeMap<u16, (u32, Origin)>>;

/// R1; nothing without figures of the year.
pub(super) fn decisions(
    definition: &TableDefinition,
    file: &str,
    text: &str,
    words: &Words<'_>,
) -> Result<Option<Table>, ReportError> {
    let mut decided = Decided::new();
    for line in Lines::read(file, text)?.iter() {
        let (decision, outcome) = (line.need("decision")?, line.need("outcome")?);
        let known = DECISIONS.iter().any(|(name, sum, beside)| {
            *name == decision && sum.iter().chain(*beside).any(|known| *known == outcome)
        });
        let child = outcome == "children" && CHILDREN.contains(&decision);
        if !known && !child {
            return Err(line.wrong("outcome", outcome, Expected::Outcome));
        }
        let (year, count): (u16, u32) = (line.number("year")?, line.number("count")?);
        // Of the appeals that were decided, so many were reversed.
        let other = match outcome {
            "une" => "une_changed",
            "une_changed" => "une",
            _ => "",
        };
        let other = decided.get(&(decision.to_owned(), other.to_owned())).and_then(|years| years.get(&year));
        if let Some((other, _)) = other
            && ((outcome == "une" && count < *other) || (outcome == "une_changed" && count > *other))
        {
            return Err(line.wrong("count", line.need("count")?, Expected::NoMoreReversed));
        }
        let years = decided.entry((decision.to_owned(), outcome.to_owned())).or_default();
        if years.insert(year, (count, line.origin("count"))).is_some() {
            return Err(line.wrong("year", line.need("year")?, Expected::YearOnceEach));
        }
    }
    let mut years: Vec<u16> = decided.values().flat_map(|years| years.keys().copied()).collect();
    years.sort_unstable();
    years.dedup();
    years.retain(|year| *year <= words.year);
    let years: Vec<u16> = years.iter().rev().take(3).rev().copied().collect();
    if !years.contains(&words.year) {
        return Ok(None);
    }
    let mut made = table(definition, words.year, "report-stub-decision", words);
    made.columns = years.iter().map(|year| Column::plain(year.to_string(), year.to_string())).collect();
    made.rows = decision_rows(&made.id, &decided, &years, words);
    Ok(Some(made))
}

fn decision_rows(table: &str, decided: &Decided, years: &[u16], words: &Words<'_>) -> Vec<Row> {
    let figure = |decision: &str, outcome: &str, year: u16| {
        decided.get(&(decision.to_owned(), outcome.to_owned())).and_then(|years| years.get(&year))
    };
    let label = |decision: &str, outcome: &str| {
        words.get(&format!("report-r1-{}-{}", decision.replace('_', "-"), outcome.replace('_', "-")))
    };
    let stated = |decision: &str, outcome: &str| {
        let cells = years.iter().map(|year| match figure(decision, outcome, *year) {
            Some((count, origin)) => Cell::of(Value::Count(*count)).from(origin.clone()),
            None => Cell::of(Value::Missing),
        });
        row(&format!("{decision}/{outcome}"), label(decision, outcome), cells.collect())
    };
    let sum_of = |key: &str, text: String, parts: &[(&str, &str)]| {
        let cells = years.iter().map(|year| {
            let counts = parts.iter().map(|(decision, outcome)| figure(decision, outcome, *year));
            let sum = counts.flatten().map(|(count, _)| count).sum();
            let keys = parts.iter().map(|(decision, outcome)| {
                Key::new(table, format!("{decision}/{outcome}"), year.to_string())
            });
            Cell::of(Value::Count(sum)).from(Origin::Reckoned(keys.collect()))
        });
        Row { kind: RowKind::Total, ..row(key, text, cells.collect()) }
    };
    let any =
        |decision: &str, outcome: &str| years.iter().any(|year| figure(decision, outcome, *year).is_some());
    let mut rows = Vec::new();
    for (decision, parts, beside) in DECISIONS {
        rows.extend(parts.iter().map(|outcome| stated(decision, outcome)));
        let pairs: Vec<(&str, &str)> = parts.iter().map(|outcome| (decision, *outcome)).collect();
        rows.push(sum_of(&format!("{decision}/total"), label(decision, "total"), &pairs));
        rows.extend(beside.iter().filter(|told| any(decision, told)).map(|told| stated(decision, told)));
        if decision == "limited_permit" {
            let both = [
                ("reflection", "granted"),
                ("reflection", "refused"),
                ("limited_permit", "granted"),
                ("limited_permit", "refused"),
            ];
            rows.push(sum_of("section_8_3/total", label("section_8_3", "total"), &both));
            rows.extend(any("section_8_3", "children").then(|| stated("section_8_3", "children")));
        }
    }
    rows.extend(any("asylum", "children").then(|| stated("asylum", "children")));
    // A share of decisions is of its own kind of decision.
    for decision in DECISIONS.map(|(decision, ..)| decision) {
        let bases: Vec<Option<u32>> = rows
            .iter()
            .find(|row| row.key == format!("{decision}/total"))
            .map(|row| row.cells.iter().map(Cell::count).collect())
            .unwrap_or_default();
        for part in ["granted", "refused", "dublin"] {
            let key = format!("{decision}/{part}");
            for row in rows.iter_mut().filter(|row| row.key == key) {
                row.cells.iter_mut().zip(&bases).for_each(|(cell, base)| cell.base = *base);
            }
        }
    }
    rows
}
