//! Traces: for any figure that is printed, its definition and what stands behind it.
//!
//! A trace is made from the tables as a reader gets them, so every line of tables.csv has one and nothing else has. The
//! report writes all of them to internal/trace.json and the internal page, naming at most [`Depth::PAGE`] persons a
//! figure; [`trace`] makes one of them whole.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

use super::evidence::{self, Evidence};
use super::origin::{Depth, Key, Listed, Origin};
use super::table::{Cell, Column, Row, Table};
use super::words::Words;
use super::{Edition, Input, ReportError, edition, making, render};
use crate::form::Form;
use crate::text::Texts;

/// The trace of one figure.
#[derive(Clone, Debug, Serialize)]
pub struct Trace {
    /// Table, row and column as in tables.csv.
    pub table: String,
    /// Row.
    pub row: String,
    /// Column.
    pub column: String,
    /// The value as in tables.csv.
    pub value: String,
    /// What a percentage of it is of.
    pub base: Option<u32>,
    /// `Tabell 3: Prostitusjon – Kvinner`.
    pub title: String,
    /// What is counted.
    pub definition: String,
    /// `persons`, `reports`, `partners`, `cases`, `history`, `reckoned`, `decided` or `stated`.
    pub kind: &'static str,
    /// Person numbers.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub persons: Vec<u32>,
    /// Reports, `partner:ref`.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub reports: Vec<String>,
    /// Persons or reports that are not named here; `omfang trace` names all.
    #[serde(skip_serializing_if = "is_zero")]
    pub more: u32,
    /// Partners, and of case parts what each stated.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub partners: Vec<String>,
    /// Figures by partner, of case parts.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub cases: Vec<(String, u32)>,
    /// File, lines and column in history/.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub history: Option<Place>,
    /// Other figures that it is reckoned from.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub of: Vec<[String; 3]>,
    /// Anchor in the internal page.
    #[serde(skip)]
    pub(super) anchor: String,
}

/// A place in a file.
#[derive(Clone, Debug, Serialize)]
pub struct Place {
    /// The file.
    pub file: String,
    /// Lines, from 1.
    pub lines: Vec<u64>,
    /// Column.
    pub column: String,
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde passes a reference")]
fn is_zero(count: &u32) -> bool {
    *count == 0
}

/// One trace, whole, with the evidence about everybody in it. Nothing when no such figure is printed.
///
/// # Errors
/// As [`super::report`].
pub fn trace(
    input: &Input<'_>,
    links_csv: &str,
    key: &Key,
    form: &Form,
    texts: &Texts,
) -> Result<Option<(Trace, Evidence)>, ReportError> {
    let form = form.clone().with_partners(input.partners.names())?;
    let words = Words { form: &form, language: input.language, texts, year: input.settings.year };
    let tables = making::tables(input, &words, Depth::ALL)?;
    let shown = edition::edition(&tables, Edition::Internal, &words);
    let found = traces(&shown, &words).into_iter().find(|trace| {
        (&trace.table, &trace.row, &trace.column) == (&key.table, &key.row, &key.column)
    });
    let Some(found) = found else { return Ok(None) };
    let evidence = behind(&[&found], input, links_csv)?;
    Ok(Some((found, evidence)))
}

/// The evidence about everybody in some traces.
pub(super) fn behind(
    traces: &[&Trace],
    input: &Input<'_>,
    links_csv: &str,
) -> Result<Evidence, ReportError> {
    let persons: BTreeSet<u32> = traces.iter().flat_map(|trace| trace.persons.iter().copied()).collect();
    let reports: BTreeSet<&str> =
        traces.iter().flat_map(|trace| trace.reports.iter().map(String::as_str)).collect();
    evidence::gather(input.persons_csv, input.reports_csv, links_csv, &persons, &reports)
}

/// The traces of all figures of an edition, in the order of tables.csv.
pub(super) fn traces(tables: &[Table], words: &Words<'_>) -> Vec<Trace> {
    let mut traces = Vec::new();
    for table in tables {
        for row in &table.rows {
            for (column, cell) in table.columns.iter().zip(&row.cells) {
                of_cell(table, row, column, cell, words, &mut traces);
            }
        }
    }
    traces
}

fn of_cell(
    table: &Table,
    row: &Row,
    column: &Column,
    cell: &Cell,
    words: &Words<'_>,
    traces: &mut Vec<Trace>,
) {
    let Some(value) = render::csv_value(&cell.value) else { return };
    let here = |column: &str| table.key(&row.key, column);
    let title = words.get_with(
        "trace-title",
        &[
            ("table", table.number.as_str().into()),
            ("row", row.label.as_str().into()),
            ("column", column.alone.as_str().into()),
        ],
    );
    let whole = Trace {
        base: cell.base,
        anchor: anchor(table, &row.key, &column.key),
        ..made(here(&column.key), value, title.clone(), table.definition.clone(), &cell.origin)
    };
    traces.push(whole);
    if let (Some(percent_key), Some(percent)) = (&column.percent_key, cell.percent) {
        let total = table.columns.iter().find(|column| column.total).map(|column| here(&column.key));
        let origin = Origin::Reckoned([here(&column.key)].into_iter().chain(total).collect());
        let definition = words.get("trace-percent");
        traces.push(Trace {
            base: cell.base,
            ..made(here(percent_key), percent.point(), title.clone(), definition, &origin)
        });
    }
    if let Some(beside) = &cell.beside {
        let definition = table.definition.clone();
        traces.push(made(here(&beside.key), beside.count.to_string(), title, definition, &beside.origin));
    }
}

/// Where a figure's trace stands in the internal page. An id holds no space.
pub(super) fn anchor(table: &Table, row: &str, column: &str) -> String {
    format!("t-{}-{row}-{column}", table.name()).replace(char::is_whitespace, "_")
}

fn made(key: Key, value: String, title: String, definition: String, origin: &Origin) -> Trace {
    let mut trace = Trace {
        table: key.table,
        row: key.row,
        column: key.column,
        value,
        base: None,
        title,
        definition,
        kind: "stated",
        persons: Vec::new(),
        reports: Vec::new(),
        more: 0,
        partners: Vec::new(),
        cases: Vec::new(),
        history: None,
        of: Vec::new(),
        anchor: String::new(),
    };
    match origin {
        Origin::Nothing => {}
        Origin::Persons(persons) => {
            trace.kind = "persons";
            (trace.persons, trace.more) = named(persons, |number| *number);
        }
        Origin::Reports(reports) => {
            trace.kind = "reports";
            (trace.reports, trace.more) = named(reports, |name| name.to_string());
        }
        Origin::Partners(partners) => {
            trace.kind = "partners";
            trace.partners.clone_from(partners);
        }
        Origin::Cases(cases) => {
            trace.kind = "cases";
            trace.cases.clone_from(cases);
        }
        Origin::History { file, lines, column } => {
            trace.kind = "history";
            let (file, lines, column) = (file.clone(), lines.clone(), column.clone());
            trace.history = Some(Place { file, lines, column });
        }
        Origin::Reckoned(keys) => {
            trace.kind = "reckoned";
            trace.of =
                keys.iter().map(|key| [key.table.clone(), key.row.clone(), key.column.clone()]).collect();
        }
        Origin::Decided => trace.kind = "decided",
    }
    trace
}

fn named<T, N>(listed: &Listed<T>, name: impl Fn(&T) -> N) -> (Vec<N>, u32) {
    (listed.named().iter().map(name).collect(), listed.unnamed())
}

/// trace.json: all traces of both editions, and the evidence about everybody in them.
pub(super) fn json(traces: &[Trace], published: &BTreeSet<[String; 3]>, evidence: &Evidence) -> Vec<u8> {
    #[derive(Serialize)]
    struct Number<'t> {
        #[serde(flatten)]
        trace: &'t Trace,
        editions: &'static [&'static str],
    }
    #[derive(Serialize)]
    struct Whole<'t> {
        format: &'static str,
        numbers: Vec<Number<'t>>,
        persons: &'t BTreeMap<u32, evidence::PersonEvidence>,
        reports: &'t BTreeMap<String, evidence::ReportEvidence>,
    }
    let numbers = traces.iter().map(|trace| {
        let key = [trace.table.clone(), trace.row.clone(), trace.column.clone()];
        let both: &[&str] = if published.contains(&key) { &["internal", "publish"] } else { &["internal"] };
        Number { trace, editions: both }
    });
    let whole = Whole {
        format: "omfang-trace/1",
        numbers: numbers.collect(),
        persons: &evidence.persons,
        reports: &evidence.reports,
    };
    let mut bytes = serde_json::to_vec(&whole).unwrap_or_default();
    bytes.push(b'\n');
    bytes
}
