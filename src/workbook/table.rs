//! The table in a sheet: its header row is found by content, its columns by their headings.

use std::collections::BTreeSet;

use super::{Limits, Refusal, Row, Workbook};
use crate::form::{FieldIx, Form, HeaderMatch, HeadingIx};

/// What a column is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Meaning {
    /// A column of the form: it is read.
    Field(FieldIx),
    /// A column of the form that stood further left already.
    Repeated(FieldIx),
    /// A heading that the form does not know: it is not read.
    Unknown,
}

/// One column of a table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Column {
    /// Column, from 0.
    pub column: u32,
    /// What it is.
    pub meaning: Meaning,
    /// Which of the form's headings stands above it, if one does.
    pub heading: Option<HeadingIx>,
}

/// Where the table's columns stand.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Layout {
    /// Excel's row number of the header.
    pub header_row: u32,
    /// The columns that have a heading, from left to right.
    pub columns: Vec<Column>,
    by_column: Vec<Option<FieldIx>>,
}

impl Layout {
    /// The field that a column holds, if it is read.
    #[must_use]
    pub fn field_at(&self, column: u32) -> Option<FieldIx> {
        usize::try_from(column).ok().and_then(|column| self.by_column.get(column)).copied().flatten()
    }

    /// Whether a column has a heading, known or not.
    fn has_heading(&self, column: u32) -> bool {
        self.columns.binary_search_by_key(&column, |known| known.column).is_ok()
    }

    /// The column that holds a field.
    #[must_use]
    pub fn column_of(&self, field: FieldIx) -> Option<u32> {
        self.columns.iter().find(|column| column.meaning == Meaning::Field(field)).map(|column| column.column)
    }
}

/// Why a row under the header is not a person.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum RowKind {
    /// A person.
    Data,
    /// Nothing in a column that is read.
    Empty,
    /// Only the partner's own reference: a list that was numbered in advance.
    OnlyReference,
    /// A row of sums.
    Total,
    /// A remark under or between the rows.
    Remark,
}

/// A row that was not read as a person.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Skipped {
    /// Excel's row number.
    pub row: u32,
    /// Why.
    pub kind: RowKind,
}

/// What was found in a sheet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Table {
    /// The columns.
    pub layout: Layout,
    /// The first row far below the table that holds something and is not read.
    pub beyond: Option<u32>,
    /// The columns under the header row that hold something but have no heading at all; they are not read.
    pub without_heading: BTreeSet<u32>,
}

/// Reads the table of a sheet, handing each row under the header to `visit`. Nothing when no row is a header.
///
/// # Errors
/// When the sheet is damaged or exceeds a limit.
pub fn read_table(
    workbook: &mut Workbook<'_>,
    sheet: usize,
    form: &Form,
    limits: &Limits,
    visit: &mut dyn FnMut(&Layout, &Row<'_, '_>) -> Result<bool, Refusal>,
) -> Result<Option<Table>, Refusal> {
    let mut table: Option<Table> = None;
    let mut cells = 0usize;
    let mut rows = 0usize;
    let mut last = 0u32;
    workbook.read_rows(sheet, limits, &mut |row| {
        cells += row.cells.len();
        if cells > limits.cells {
            return Err(Refusal::Cells { limit: limits.cells });
        }
        let Some(table) = &mut table else {
            if let Some(layout) = header_of(&row, form, limits)? {
                last = layout.header_row;
                table = Some(Table { layout, beyond: None, without_heading: BTreeSet::new() });
            }
            return Ok(true);
        };
        if row.number.saturating_sub(last) > limits.blank_rows {
            table.beyond = Some(row.number);
            return Ok(false);
        }
        let Table { layout, without_heading, .. } = table;
        let read = row.cells.iter().filter(|(column, _)| layout.field_at(*column).is_some()).count();
        if read < row.cells.len() {
            without_heading
                .extend(row.cells.iter().map(|(column, _)| *column).filter(|at| !layout.has_heading(*at)));
        }
        if read == 0 {
            return Ok(true);
        }
        // Only rows with something in a column that is read keep the table going: a stray remark far down does not.
        last = row.number;
        if visit(&table.layout, &row)? {
            rows += 1;
        }
        if rows > limits.rows {
            return Err(Refusal::Rows { limit: limits.rows });
        }
        Ok(true)
    })?;
    Ok(table)
}

/// The layout, if a row has enough known headings to be a header.
fn header_of(row: &Row<'_, '_>, form: &Form, limits: &Limits) -> Result<Option<Layout>, Refusal> {
    let mut columns: Vec<Column> = Vec::new();
    for (column, cell) in row.cells {
        let super::Cell::Text(text) = cell else { continue };
        let (meaning, heading) = match form.heading(text) {
            HeaderMatch::Unknown => (Meaning::Unknown, None),
            HeaderMatch::Field(field, heading) => {
                let repeated = columns.iter().any(|seen| seen.meaning == Meaning::Field(field));
                (if repeated { Meaning::Repeated(field) } else { Meaning::Field(field) }, Some(heading))
            }
        };
        columns.push(Column { column: *column, meaning, heading });
    }
    let known = columns.iter().filter(|column| matches!(column.meaning, Meaning::Field(_))).count();
    if known < form.min_columns() {
        return Ok(None);
    }
    if columns.len() > limits.columns {
        return Err(Refusal::Columns { limit: limits.columns });
    }
    let width = columns.iter().map(|column| column.column as usize + 1).max().unwrap_or(0);
    let mut by_column = vec![None; width];
    for column in &columns {
        if let (Meaning::Field(field), Some(slot)) =
            (column.meaning, by_column.get_mut(column.column as usize))
        {
            *slot = Some(field);
        }
    }
    Ok(Some(Layout { header_row: row.number, columns, by_column }))
}
