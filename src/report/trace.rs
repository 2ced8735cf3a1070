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
    /// Footnotes of the figure, among them KOM's reasons.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub notes: Vec<String>,
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

impl Trace {
    /// The figure's name.
    #[must_use]
    pub fn key(&self) -> Key {
        Key::new(&self.table, &self.row, &self.column)
    }
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde passes a reference")]
fn is_zero(count: &u32) -> bool {
    *count == 0
}

/// One trace, whole, with the evidence about everybody in it.
#[derive(Debug, Serialize)]
pub struct WholeTrace {
    /// The trace.
    #[serde(flatten)]
    pub trace: Trace,
    /// What is known of those behind it.
    pub evidence: Evidence,
}

/// What was asked for is no figure of the report.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NoFigure {
    /// `table`, `row` or `column`: the first that is not there.
    pub part: &'static str,
    /// What there is instead.
    pub known: Vec<String>,
}

/// Traces one figure. What a table, row or column is called stands in tables.csv.
///
/// # Errors
/// As [`super::report`].
pub fn trace(
    input: &Input<'_>,
    key: &Key,
    form: &Form,
    texts: &Texts,
) -> Result<Result<WholeTrace, NoFigure>, ReportError> {
    let form = form.clone().with_partners(input.partners.names())?;
    let words = Words { form: &form, language: input.language, texts, year: input.settings.year };
    let tables = making::tables(input, &words, Depth::ALL)?.tables;
    let all = traces(&edition::edition(&tables, Edition::Internal, &words), &words);
    let found = match find(all, key) {
        Ok(found) => found,
        Err(missing) => return Ok(Err(missing)),
    };
    let evidence = behind([&found], input)?;
    Ok(Ok(WholeTrace { trace: found, evidence }))
}

fn find(mut all: Vec<Trace>, key: &Key) -> Result<Trace, NoFigure> {
    let of = |trace: &Trace| [&trace.table, &trace.row, &trace.column].map(String::clone);
    let asked = [&key.table, &key.row, &key.column];
    for (place, part) in ["table", "row", "column"].into_iter().enumerate() {
        let mut known: Vec<String> = all.iter().filter_map(|trace| of(trace).get(place).cloned()).collect();
        let name = asked.get(place).map_or("", |name| name.as_str());
        all.retain(|trace| of(trace).get(place).is_some_and(|known| known == name));
        if all.is_empty() {
            let mut seen = BTreeSet::new();
            known.retain(|name| seen.insert(name.clone()));
            return Err(NoFigure { part, known });
        }
    }
    all.into_iter().next().ok_or(NoFigure { part: "column", known: Vec::new() })
}

/// The evidence about everybody in some traces.
pub(super) fn behind<'t>(
    traces: impl IntoIterator<Item = &'t Trace>,
    input: &Input<'_>,
) -> Result<Evidence, ReportError> {
    let (mut persons, mut reports) = (BTreeSet::new(), BTreeSet::new());
    for trace in traces {
        persons.extend(trace.persons.iter().copied());
        reports.extend(trace.reports.iter().map(String::as_str));
    }
    evidence::gather(input, &persons, &reports)
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
    let notes = cell.notes.iter().filter_map(|at| table.notes.get(*at)).map(|note| note.text.clone());
    traces.push(Trace {
        base: cell.base,
        notes: notes.collect(),
        ..made(here(&column.key), value, title.clone(), table.definition.clone(), &cell.origin)
    });
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
        notes: Vec::new(),
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
pub(super) fn json(traces: &[Trace], published: &BTreeSet<Key>, evidence: &Evidence) -> Vec<u8> {
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
        let both: &[&str] =
            if published.contains(&trace.key()) { &["internal", "publish"] } else { &["internal"] };
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
