//! The table in a sheet: its header row is found by content, its columns by their headings.

use std::collections::BTreeSet;

use super::header::{self, Headings};
use super::{Limits, Refusal, Row, Workbook};
use crate::form::{FieldIx, Form, HeadingIx};

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
    /// Excel's row number of the header; the lower one where headings stand in two rows.
    pub header_row: u32,
    /// Whether headings stand in two rows.
    pub two_rows: bool,
    /// The columns that have a heading, from left to right.
    pub columns: Vec<Column>,
    by_column: Vec<Option<FieldIx>>,
}

impl Layout {
    pub(super) fn of(header_row: u32, two_rows: bool, columns: Vec<Column>) -> Layout {
        let width = columns.iter().map(|column| column.column as usize + 1).max().unwrap_or(0);
        let mut by_column = vec![None; width];
        for column in &columns {
            if let (Meaning::Field(field), Some(slot)) =
                (column.meaning, by_column.get_mut(column.column as usize))
            {
                *slot = Some(field);
            }
        }
        Layout { header_row, two_rows, columns, by_column }
    }

    /// Number of columns that are read.
    pub(super) fn known(&self) -> usize {
        self.columns.iter().filter(|column| matches!(column.meaning, Meaning::Field(_))).count()
    }

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
    let mut above: Option<Headings> = None;
    let mut cells = 0usize;
    let mut rows = 0usize;
    let mut last = 0u32;
    workbook.read_rows(sheet, limits, &mut |row| {
        cells += row.cells.len();
        if cells > limits.cells {
            return Err(Refusal::Cells { limit: limits.cells });
        }
        // The row under the first that is a header is looked at with it: headings may stand in two rows.
        if table.is_none() || above.is_some() {
            let here = Headings::of(&row, form);
            let found = header::find(above.take().as_ref(), &here, form, limits)?;
            if let Some(layout) = found.filter(|found| table.is_none() || found.two_rows) {
                last = layout.header_row;
                above = table.is_none().then_some(here);
                table = Some(Table { layout, beyond: None, without_heading: BTreeSet::new() });
                return Ok(true);
            }
            if table.is_none() {
                above = Some(here);
                return Ok(true);
            }
        }
        let Some(table) = &mut table else { return Ok(true) };
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
