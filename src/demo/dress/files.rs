//! Sheets become bytes: Excel workbooks, or text separated by semicolons.
//!
//! The bytes depend on the cells alone: the workbook's creation date is fixed.

use rust_xlsxwriter::{DocProperties, ExcelDateTime, Format, Workbook, Worksheet, XlsxError};

use super::grid::{Cell, Grid, typed};
use super::style::{Encoding, Style};
use crate::demo::error::ReplicaError;

/// The file's content.
pub(super) fn write(style: &Style, grid: &Grid) -> Result<Vec<u8>, ReplicaError> {
    let file = || style.files.first().copied().unwrap_or_default();
    match style.encoding {
        Encoding::Excel => {
            excel(style, grid).map_err(|source| ReplicaError::Workbook { file: file().to_owned(), source })
        }
        Encoding::Utf8WithMark => Ok([b"\xef\xbb\xbf", delimited(grid).as_bytes()].concat()),
        Encoding::Windows1252 => {
            let text = delimited(grid);
            let (bytes, _, replaced) = encoding_rs::WINDOWS_1252.encode(&text);
            if replaced {
                let fault = "a letter that Windows-1252 does not have".to_owned();
                return Err(ReplicaError::Data { file: file(), fault });
            }
            Ok(bytes.into_owned())
        }
    }
}

fn excel(style: &Style, grid: &Grid) -> Result<Vec<u8>, XlsxError> {
    let mut workbook = Workbook::new();
    // KOM asked for the forms in the weeks before; any fixed day does.
    let created = ExcelDateTime::from_ymd(2015, 2, 20)?;
    workbook.set_properties(&DocProperties::new().set_creation_datetime(&created));
    let bold = Format::new().set_bold();
    let date = Format::new().set_num_format("dd.mm.yyyy");
    let whole = Format::new().set_num_format("0");
    let sheet = workbook.add_worksheet();
    sheet.set_name("Personer")?;
    for (row, cells) in (0u32..).zip(&grid.rows) {
        let is_heading = usize::try_from(row) == Ok(grid.heading);
        for (column, cell) in (0u16..).zip(cells) {
            match cell {
                Cell::Empty => {}
                Cell::Text(text) if is_heading => write_text(sheet, row, column, text, Some(&bold))?,
                Cell::Text(text) => write_text(sheet, row, column, text, None)?,
                // Twelve digits are far below the largest whole number that a cell holds exactly.
                Cell::Number(number) => {
                    sheet.write_number_with_format(row, column, *number as f64, &whole)?;
                }
                Cell::Date(day) => {
                    let (year, month, day) = (day.year(), day.month(), day.day());
                    let day = ExcelDateTime::from_ymd(
                        year.unsigned_abs(),
                        month.unsigned_abs(),
                        day.unsigned_abs(),
                    )?;
                    sheet.write_datetime_with_format(row, column, &day, &date)?;
                }
            }
        }
    }
    for column in 0..24 {
        sheet.set_column_width(column, 16)?;
    }
    if !style.notes.is_empty() {
        let notes = workbook.add_worksheet();
        notes.set_name("Merknader")?;
        for (row, line) in (0u32..).zip(&style.notes) {
            notes.write_string(row, 0, *line)?;
        }
    }
    workbook.save_to_buffer()
}

fn write_text(
    sheet: &mut Worksheet,
    row: u32,
    column: u16,
    text: &str,
    format: Option<&Format>,
) -> Result<(), XlsxError> {
    match format {
        Some(format) => sheet.write_string_with_format(row, column, text, format)?,
        None => sheet.write_string(row, column, text)?,
    };
    Ok(())
}

/// Lines with semicolons, as Excel saves them in Norway.
fn delimited(grid: &Grid) -> String {
    let mut text = String::new();
    for cells in &grid.rows {
        let cells: Vec<String> = cells.iter().map(quoted).collect();
        text.push_str(&cells.join(";"));
        text.push_str("\r\n");
    }
    text
}

fn quoted(cell: &Cell) -> String {
    let text = match cell {
        Cell::Empty => String::new(),
        Cell::Text(text) => text.clone(),
        Cell::Number(number) => number.to_string(),
        Cell::Date(date) => typed(*date),
    };
    if text.contains([';', '"', '\n', '\r']) { format!("\"{}\"", text.replace('"', "\"\"")) } else { text }
}
