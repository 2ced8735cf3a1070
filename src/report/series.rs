//! Tables with a row a year (Table 5): earlier years as KOM printed them, this year counted by the definition.
//!
//! Figures of earlier years stay as they were; their percentages are computed as this year's are, and KOM is told where
//! that is not what was printed. Nobody is no percentage, as in the printed tables.

use std::collections::BTreeMap;

use super::definition::{Series, SeriesColumn, TableDefinition};
use super::engine::is_one_of;
use super::expected::Expected;
use super::lines::{Line, Lines, Printed};
use super::origin::{Depth, Listed, Origin};
use super::person::Person;
use super::table::{Audience, Cell, Column, Note, Row, RowKind, Table, Value};
use super::words::Words;
use super::{Decimal, ReportError};

/// The figures of a year in the order of the columns, and what stands behind each.
type Figures = Vec<(Printed, Origin)>;

pub(super) fn series(
    definition: &TableDefinition,
    series: &Series,
    persons: &[Person],
    history: &BTreeMap<String, String>,
    words: &Words<'_>,
    depth: Depth,
) -> Result<Table, ReportError> {
    let mut years: BTreeMap<u16, Figures> = BTreeMap::new();
    let mut remarks: Vec<Note> = Vec::new();
    if let Some(text) = history.get(&series.history) {
        for line in Lines::read(&format!("history/{}", series.history), text)?.iter() {
            let year: u16 = line.number("year")?;
            if year >= words.year {
                continue;
            }
            let figures = figures(line, series)?;
            let faults = contradictions(line, year, &figures, series, words);
            remarks.extend(faults.into_iter().map(|text| Note { text, audience: Audience::Internal }));
            if years.insert(year, figures).is_some() {
                return Err(line.wrong("year", line.need("year")?, Expected::YearOnce));
            }
        }
    }
    years.insert(words.year, this_year(series, persons, words, depth));
    let used = |place: usize| years.values().any(|figures| figure(figures, place).unwrap_or(0) > 0);
    let columns: Vec<(usize, &SeriesColumn)> =
        series.column.iter().enumerate().filter(|(place, column)| !column.if_used || used(*place)).collect();
    let first = years.keys().next().copied().unwrap_or(words.year);
    let rows: Vec<Row> = years.iter().map(|(year, figures)| row(*year, figures, &columns, series)).collect();
    let everybody = |text: String| Note { text, audience: Audience::Everybody };
    let mut said: Vec<Note> = series.remarks.iter().map(|text| everybody(words.title(text, first))).collect();
    if rows.iter().any(|row| row.cells.iter().any(|cell| cell.value == Value::Missing)) {
        said.push(everybody(words.get("report-missing-remark")));
    }
    said.append(&mut remarks);
    Ok(Table {
        id: definition.id.clone(),
        part: definition.part.clone(),
        number: words.number(&definition.id),
        title: words.title(&definition.title, first),
        stub: words.get("report-stub-year"),
        aside: None,
        columns: columns
            .iter()
            .map(|(_, column)| Column {
                total: column.total,
                percent_key: (!column.total).then(|| percent_key(column)),
                ..Column::plain(&column.key, column.label.get(words.language))
            })
            .collect(),
        rows,
        notes: Vec::new(),
        remarks: said,
        base: None,
        chart: None,
        audience: Audience::Everybody,
        definition: words.get("report-define-series"),
    })
}

fn percent_key(column: &SeriesColumn) -> String {
    format!("{}_pct", column.key)
}

fn figure(figures: &Figures, place: usize) -> Option<u32> {
    figures.get(place)?.0.count()
}

fn total(figures: &Figures, series: &Series) -> Option<u32> {
    let place = series.column.iter().position(|column| column.total)?;
    figure(figures, place)
}

fn figures(line: Line<'_>, series: &Series) -> Result<Figures, ReportError> {
    let read = |column: &SeriesColumn| {
        let printed = line.printed(&column.key)?;
        let origin = printed.count().map_or(Origin::Nothing, |_| line.origin(&column.key));
        Ok((printed, origin))
    };
    series.column.iter().map(read).collect()
}

fn this_year(series: &Series, persons: &[Person], words: &Words<'_>, depth: Depth) -> Figures {
    let count = |column: &SeriesColumn| {
        let mut behind = Listed::default();
        for person in persons.iter().filter(|person| is_one_of(person, &column.who, words)) {
            behind.add(person.number, depth);
        }
        (Printed::Count(behind.count()), Origin::Persons(behind))
    };
    series.column.iter().map(count).collect()
}

fn row(year: u16, figures: &Figures, columns: &[(usize, &SeriesColumn)], series: &Series) -> Row {
    let total = total(figures, series);
    let cells = columns.iter().map(|(place, column)| {
        let (printed, origin) = figures.get(*place).cloned().unwrap_or((Printed::Nothing, Origin::Nothing));
        let count = printed.count();
        let base = total.filter(|_| !column.total && count.is_some());
        let percent = base.zip(count.filter(|count| *count > 0));
        Cell {
            base,
            percent: percent
                .and_then(|(base, count)| Decimal::percent(i64::from(count), base, series.percent)),
            ..Cell::of(printed.value()).from(origin)
        }
    });
    Row {
        key: year.to_string(),
        label: year.to_string(),
        aside: None,
        kind: RowKind::Plain,
        persons: total.unwrap_or(0),
        cells: cells.collect(),
    }
}

/// Where a printed percentage is not that of the printed figures, at the precision it was printed with.
fn contradictions(
    line: Line<'_>,
    year: u16,
    figures: &Figures,
    series: &Series,
    words: &Words<'_>,
) -> Vec<String> {
    let Some(total) = total(figures, series) else { return Vec::new() };
    let columns = series.column.iter().enumerate();
    let faults = columns.filter_map(|(place, column)| {
        let printed = line.get(&percent_key(column)).filter(|printed| !printed.is_empty())?;
        let point = printed.replace(',', ".");
        let digits = point.split_once('.').map_or(0, |(_, digits)| digits.len());
        let count = i64::from(figure(figures, place)?);
        let computed = Decimal::percent(count, total, u8::try_from(digits).ok()?)?;
        (computed.point() != point).then(|| {
            words.get_with(
                "report-series-contradiction",
                &[
                    ("year", year.to_string().into()),
                    ("column", column.label.get(words.language).into()),
                    ("printed", printed.into()),
                    ("computed", computed.text(words.language).into()),
                ],
            )
        })
    });
    faults.collect()
}
