//! A table as renderers see it: keys, labels, cells, footnotes. Nothing here knows a person.

use super::Decimal;
use super::origin::{Key, Origin};

/// One table or diagram of the report.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Table {
    /// Id of spec/tables.md: `T3`, `D1`.
    pub id: String,
    /// Which part of it, where one id has several tables (X1: a table a field); empty where it has one.
    pub part: String,
    /// `Tabell 3`, `Diagram 1`.
    pub number: String,
    /// What it shows.
    pub title: String,
    /// Heading over the labels of the rows.
    pub stub: String,
    /// Heading over [`Row::aside`], where rows have one (Table 1: the region).
    pub aside: Option<String>,
    /// The columns.
    pub columns: Vec<Column>,
    /// The rows. Each has one cell a column.
    pub rows: Vec<Row>,
    /// Footnotes; cells point at them by place.
    pub notes: Vec<Note>,
    /// What is to be said of the whole table.
    pub remarks: Vec<Note>,
    /// Number of persons the table is about; none where it counts something else (Table 1: reports).
    pub base: Option<u32>,
    /// How it is drawn, for a diagram.
    pub chart: Option<Chart>,
    /// Who may see it.
    pub audience: Audience,
    /// What is counted, in words, for whoever traces a figure.
    pub definition: String,
}

/// One column.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Column {
    /// Header name of spec/figures.
    pub key: String,
    /// Heading.
    pub label: String,
    /// Heading that spans this and its neighbours of the same text.
    pub above: Option<String>,
    /// Heading where nothing can span (Excel's tables want one row of different headings).
    pub alone: String,
    /// Whether it adds the others up; diagrams leave it out.
    pub total: bool,
    /// Header name of spec/figures for the percentages of this column, where the CSV has them.
    pub percent_key: Option<String>,
}

impl Column {
    /// A column with one heading.
    #[must_use]
    pub fn plain(key: impl Into<String>, label: impl Into<String>) -> Column {
        let label = label.into();
        Column { key: key.into(), alone: label.clone(), label, above: None, total: false, percent_key: None }
    }
}

/// What a row stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RowKind {
    /// A category.
    Plain,
    /// A nation, which is named only when two or more persons stand behind it (counting.md 10).
    Nation,
    /// The persons whose nation is not named.
    SingleNations,
    /// Persons of whom the category is not known; drawn apart.
    Unknown,
    /// The sum.
    Total,
}

/// One row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// Partner id, year, code.
    pub key: String,
    /// Text.
    pub label: String,
    /// A second text (Table 1: the region).
    pub aside: Option<String>,
    /// What it stands for.
    pub kind: RowKind,
    /// Number of persons behind the row; 0 where rows are not persons.
    pub persons: u32,
    /// One cell a column.
    pub cells: Vec<Cell>,
}

/// One cell.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cell {
    /// What it says.
    pub value: Value,
    /// What a percentage of it is of.
    pub base: Option<u32>,
    /// The value as a percentage of the base, where the table prints it. Goes where the value goes.
    pub percent: Option<Decimal>,
    /// Footnotes, by place in [`Table::notes`].
    pub notes: Vec<usize>,
    /// A figure that only a footnote tells, under a column of its own in tables.csv (Table 6: *of which gross*).
    pub beside: Option<Beside>,
    /// What stands behind it.
    pub origin: Origin,
}

/// A figure that a footnote tells.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Beside {
    /// Header name of spec/figures.
    pub key: String,
    /// The figure.
    pub count: u32,
    /// What stands behind it.
    pub origin: Origin,
}

impl Cell {
    /// A cell of this value and nothing else.
    #[must_use]
    pub fn of(value: Value) -> Cell {
        Cell { value, base: None, percent: None, notes: Vec::new(), beside: None, origin: Origin::Nothing }
    }

    /// The cell with what stands behind it.
    #[must_use]
    pub fn from(self, origin: Origin) -> Cell {
        Cell { origin, ..self }
    }

    /// The count, if the cell is one.
    #[must_use]
    pub fn count(&self) -> Option<u32> {
        match self.value {
            Value::Count(count) => Some(count),
            _ => None,
        }
    }
}

/// What a cell says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Value {
    /// A number of persons, or of reports in Table 1.
    Count(u32),
    /// A change in per cent, signed.
    Change(Decimal),
    /// A difference of two numbers, signed.
    Difference(i64),
    /// Nations, by code and name, most persons first (Table 4).
    Nations(Vec<(String, String)>),
    /// A text of a register (Table 8).
    Text(String),
    /// No figure exists (Table 2: years in which nobody counted). Left out of the CSV.
    Missing,
    /// *Ingen rapport*.
    NoReport,
    /// *Se tall fra …*: covered by another partner's report.
    See {
        /// Partner id.
        partner: String,
        /// Its name.
        name: String,
    },
    /// Not a partner in that year: blank.
    NotPartner,
    /// Left out by KOM's decision: blank, with a footnote.
    Excluded,
    /// Covered by another partner, though it sent a report of its own: blank, with a footnote.
    Covered,
    /// Withheld by disclosure control.
    Suppressed,
}

/// A footnote or remark.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Note {
    /// The text.
    pub text: String,
    /// Who may read it.
    pub audience: Audience,
}

/// Who may read a note.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Audience {
    /// Everybody.
    Everybody,
    /// KOM alone: the publish edition drops it.
    Internal,
}

/// How a diagram is drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Chart {
    /// Shape.
    pub shape: Shape,
    /// Whether a bar's label carries the percentage too.
    pub percent_labels: bool,
}

/// The shapes of diagrams.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Shape {
    /// One bar a row.
    Bars,
    /// One bar a row and column, side by side.
    Grouped,
    /// One bar a row, a segment a column.
    Stacked,
    /// The round of the printed report's Diagram 2.
    Pie,
    /// One line a column over the years of the rows.
    Line,
    /// One bar a row, and beside it a dot for each partner of the row's set.
    Sets,
}

/// Footnotes while a table is made: equal texts are one note.
#[derive(Debug, Default)]
pub(super) struct Notes(Vec<Note>);

impl Notes {
    /// The place of a note, added if it is new.
    pub(super) fn add(&mut self, text: String, audience: Audience) -> usize {
        let note = Note { text, audience };
        if let Some(at) = self.0.iter().position(|known| *known == note) {
            return at;
        }
        self.0.push(note);
        self.0.len() - 1
    }

    /// All notes.
    pub(super) fn into_vec(self) -> Vec<Note> {
        self.0
    }
}

impl Table {
    /// The table's own name, for files, sheets and anchors: `D1`, `X1-accommodation`.
    #[must_use]
    pub fn name(&self) -> String {
        if self.part.is_empty() { self.id.clone() } else { format!("{}-{}", self.id, self.part) }
    }

    /// The key of a row in tables.csv: a table of several parts says which.
    #[must_use]
    pub fn row_key(&self, row: &str) -> String {
        if self.part.is_empty() { row.to_owned() } else { format!("{}/{row}", self.part) }
    }

    /// The name of a cell of the report.
    #[must_use]
    pub fn key(&self, row: &str, column: &str) -> Key {
        Key::new(&self.id, self.row_key(row), column)
    }

    /// A cell by the keys of its row and column.
    #[must_use]
    pub fn cell(&self, row: &str, column: &str) -> Option<&Cell> {
        let at = self.columns.iter().position(|known| known.key == column)?;
        self.rows.iter().find(|known| known.key == row)?.cells.get(at)
    }

    /// Drops the notes that `keep` refuses and numbers the rest in the order in which a reader meets them.
    pub(super) fn keep_notes(&mut self, keep: impl Fn(&Note) -> bool) {
        let old = std::mem::take(&mut self.notes);
        let mut order: Vec<usize> = Vec::new();
        for cell in self.rows.iter_mut().flat_map(|row| &mut row.cells) {
            cell.notes.retain(|at| old.get(*at).is_some_and(&keep));
            for at in &mut cell.notes {
                let new = order.iter().position(|known| known == at).unwrap_or_else(|| {
                    order.push(*at);
                    order.len() - 1
                });
                *at = new;
            }
            cell.notes.sort_unstable();
        }
        self.notes = order.iter().filter_map(|at| old.get(*at).cloned()).collect();
        self.remarks.retain(keep);
    }
}
