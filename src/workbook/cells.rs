//! Rows of cells, streamed: the one shape in which every file format is read.

use std::borrow::Cow;
use std::io::Cursor;

use calamine::{DataRef, Reader, SheetType, SheetVisible, Xlsx};

use super::delimited::Delimited;
use super::package::{self, Package};
use super::scan::SheetFacts;
use super::{Limits, Refusal};

/// What a cell holds. Blank cells are not handed out.
#[derive(Clone, Debug, PartialEq)]
pub enum Cell<'a> {
    /// Text as it stands, not trimmed.
    Text(Cow<'a, str>),
    /// A number.
    Number(f64),
    /// A number that is shown as a date: Excel's serial number and the day it shows.
    Date {
        /// Days since the workbook's epoch, with the time of day as fraction.
        serial: f64,
        /// Calendar year, month (1–12) and day (1–31), after the workbook's own epoch.
        ymd: (u16, u8, u8),
    },
    /// TRUE or FALSE.
    Bool(bool),
    /// An Excel error value such as #REF!.
    Error,
    /// A formula whose result was not saved.
    Uncached,
}

/// One row: Excel's row number and its cells by column, from left to right.
pub struct Row<'r, 'a> {
    /// Excel's row number, from 1.
    pub number: u32,
    /// The cells that are not blank, by column from 0.
    pub cells: &'r [(u32, Cell<'a>)],
}

/// A sheet of a workbook.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sheet {
    /// Its name. May hold personal data: never printed unless it is a name of ours.
    pub name: String,
    /// Whether Excel shows it.
    pub visible: bool,
    /// Whether it is a sheet of cells (not a chart or a macro sheet).
    pub cells: bool,
}

enum Source<'b> {
    Excel { book: Box<Xlsx<Cursor<&'b [u8]>>>, package: Package },
    Delimited(Delimited<'b>),
}

/// An opened workbook.
pub struct Workbook<'b> {
    source: Source<'b>,
    sheets: Vec<Sheet>,
}

impl<'b> Workbook<'b> {
    /// Opens a workbook whose cost is known to be bearable.
    ///
    /// # Errors
    /// When it is no workbook, cannot be read, or exceeds a limit.
    pub fn open(bytes: &'b [u8], limits: &Limits) -> Result<Workbook<'b>, Refusal> {
        let size = bytes.len() as u64;
        if size > limits.file {
            return Err(Refusal::FileSize { found: size, limit: limits.file });
        }
        if bytes.is_empty() {
            return Err(Refusal::EmptyFile);
        }
        package::refuse_ole2(bytes)?;
        if !bytes.starts_with(b"PK") {
            let text = Delimited::open(bytes)?;
            let sheet = Sheet { name: String::new(), visible: true, cells: true };
            return Ok(Workbook { source: Source::Delimited(text), sheets: vec![sheet] });
        }
        let package = package::measure(bytes, limits)?;
        let book: Xlsx<_> = Xlsx::new(Cursor::new(bytes)).map_err(|error| match error {
            calamine::XlsxError::Password => Refusal::Password,
            _ => Refusal::Damaged,
        })?;
        let sheets: Vec<Sheet> = book
            .sheets_metadata()
            .iter()
            .map(|sheet| Sheet {
                name: sheet.name.clone(),
                visible: sheet.visible == SheetVisible::Visible,
                cells: sheet.typ == SheetType::WorkSheet,
            })
            .collect();
        if sheets.len() > limits.sheets {
            return Err(Refusal::Sheets { found: sheets.len(), limit: limits.sheets });
        }
        Ok(Workbook { source: Source::Excel { book: Box::new(book), package }, sheets })
    }

    /// The sheets in workbook order.
    #[must_use]
    pub fn sheets(&self) -> &[Sheet] {
        &self.sheets
    }

    /// Whether cells have types of their own (in text files everything is text).
    #[must_use]
    pub fn is_typed(&self) -> bool {
        matches!(self.source, Source::Excel { .. })
    }

    /// Whether dates count from 1904.
    #[must_use]
    pub fn counts_from_1904(&self) -> bool {
        match &self.source {
            Source::Excel { book, .. } => book.has_1904_epoch(),
            Source::Delimited(_) => false,
        }
    }

    /// What is hidden and merged in a sheet. Nothing of the kind is in a text file.
    pub(crate) fn facts(&self, sheet: usize) -> Option<&SheetFacts> {
        match &self.source {
            Source::Excel { package, .. } => package.facts.get(package.sheets.get(sheet)?),
            Source::Delimited(_) => None,
        }
    }

    /// Streams the rows of a sheet to `visit` until it says that it has seen enough (`false`).
    ///
    /// # Errors
    /// When the sheet is damaged, a cell holds more text than Excel allows, or `visit` refuses.
    pub fn read_rows(
        &mut self,
        sheet: usize,
        limits: &Limits,
        visit: &mut dyn FnMut(Row<'_, '_>) -> Result<bool, Refusal>,
    ) -> Result<(), Refusal> {
        match &mut self.source {
            Source::Delimited(text) => text.read_rows(limits, visit),
            Source::Excel { book, .. } => {
                let Some(name) = self.sheets.get(sheet).map(|sheet| sheet.name.clone()) else {
                    return Ok(());
                };
                read_excel_rows(book, &name, limits, visit)
            }
        }
    }
}

fn read_excel_rows(
    book: &mut Xlsx<Cursor<&[u8]>>,
    name: &str,
    limits: &Limits,
    visit: &mut dyn FnMut(Row<'_, '_>) -> Result<bool, Refusal>,
) -> Result<(), Refusal> {
    let mut reader = book.worksheet_cells_reader(name).map_err(|_| Refusal::Damaged)?;
    let mut cells: Vec<(u32, Cell<'_>)> = Vec::new();
    let mut current = 0u32;
    // The reader with formula metadata, because only it tells a blank cell from a formula without a saved result.
    while let Some(record) = reader.next_cell_with_formula_metadata().map_err(|_| Refusal::Damaged)? {
        let (row, column) = record.pos;
        if row != current {
            if !cells.is_empty() && !visit(Row { number: current + 1, cells: &cells })? {
                return Ok(());
            }
            if row < current {
                return Err(Refusal::Damaged);
            }
            cells.clear();
            current = row;
        }
        if let Some(cell) = cell_of(record.value, record.formula.is_some(), limits)? {
            cells.push((column, cell));
        }
    }
    if !cells.is_empty() {
        visit(Row { number: current + 1, cells: &cells })?;
    }
    Ok(())
}

fn cell_of<'a>(value: DataRef<'a>, formula: bool, limits: &Limits) -> Result<Option<Cell<'a>>, Refusal> {
    let text = |text: Cow<'a, str>| {
        // Bytes are at least as many as UTF-16 units, so the exact count is rarely needed.
        if text.len() > limits.cell_characters && text.encode_utf16().count() > limits.cell_characters {
            return Err(Refusal::CellText { limit: limits.cell_characters });
        }
        Ok((!is_blank(&text)).then_some(Cell::Text(text)))
    };
    match value {
        DataRef::Empty => Ok(formula.then_some(Cell::Uncached)),
        DataRef::String(owned) => text(Cow::Owned(owned)),
        DataRef::SharedString(shared) => text(Cow::Borrowed(shared)),
        DataRef::DateTimeIso(iso) | DataRef::DurationIso(iso) => text(Cow::Owned(iso)),
        DataRef::Int(number) => Ok(Some(Cell::Number(number as f64))),
        DataRef::Float(number) => Ok(Some(Cell::Number(number))),
        DataRef::Bool(value) => Ok(Some(Cell::Bool(value))),
        DataRef::Error(_) => Ok(Some(Cell::Error)),
        DataRef::DateTime(date) if date.is_datetime() => {
            let serial = date.as_f64();
            let in_range = (0.0..2_958_466.0).contains(&serial);
            let (year, month, day, ..) =
                if in_range { date.to_ymd_hms_milli() } else { (0, 0, 0, 0, 0, 0, 0) };
            Ok(Some(if in_range {
                Cell::Date { serial, ymd: (year, month, day) }
            } else {
                Cell::Number(serial)
            }))
        }
        DataRef::DateTime(duration) => Ok(Some(Cell::Number(duration.as_f64()))),
    }
}

/// Whether a text shows nothing.
pub(super) fn is_blank(text: &str) -> bool {
    text.chars().all(crate::form::is_space)
}
