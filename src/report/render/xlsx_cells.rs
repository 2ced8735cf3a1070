//! The native table of a sheet: figures stay numbers, their footnotes are part of how the number is shown.

use rust_xlsxwriter::{
    Format, FormatAlign, FormatBorder, Table as NativeTable, TableColumn, TableStyle, Worksheet, XlsxError,
};

use super::xlsx::{LINE_HEIGHT, Places, STRONG, lines, plain, quiet};
use super::{Page, cells};
use crate::report::{Cell, Row, RowKind, Shape, Table, Value};

const RULE: u32 = 0x00C5_CCD3;

pub(super) fn body(
    sheet: &mut Worksheet,
    table: &Table,
    places: &Places,
    page: &Page<'_>,
) -> Result<(), XlsxError> {
    let headers = headers(table, places);
    let rows = u32::try_from(table.rows.len()).unwrap_or(u32::MAX);
    if rows == 0 {
        // Excel has no tables without rows.
        for (column, (text, format)) in (0u16..).zip(&headers) {
            sheet.write_string_with_format(places.head, column, text, format)?;
        }
    } else {
        let columns: Vec<TableColumn> = headers
            .iter()
            .map(|(text, format)| TableColumn::new().set_header(text).set_header_format(format))
            .collect();
        let native = NativeTable::new()
            .set_name(format!("omfang_{}", table.name().replace('-', "_")))
            .set_columns(&columns)
            .set_autofilter(false)
            .set_banded_rows(false)
            .set_style(TableStyle::None)
            .set_alt_text_title(format!("{}. {}", table.number, table.title));
        sheet.add_table(places.head, 0, places.head + rows, places.last(), &native)?;
    }
    let deep = (0u16..).zip(&headers).map(|(column, (text, _))| lines(text, places.room(column) / 1.45));
    sheet.set_row_height(places.head, LINE_HEIGHT * deep.fold(1.0, f64::max) + 4.0)?;
    for (at, row) in (places.head + 1..).zip(&table.rows) {
        line(sheet, at, row, table, places, page)?;
    }
    Ok(())
}

/// The headings, each with its format.
fn headers(table: &Table, places: &Places) -> Vec<(String, Format)> {
    let head = plain().set_bold().set_text_wrap();
    let head = head.set_border_bottom(FormatBorder::Medium).set_border_bottom_color(STRONG);
    let left = head.clone().set_align(FormatAlign::Left).set_align(FormatAlign::Bottom);
    let right = head.set_align(FormatAlign::Right).set_align(FormatAlign::Bottom);
    let mut headers = vec![(table.stub.clone(), left.clone())];
    headers.extend(table.aside.iter().map(|aside| (aside.clone(), left.clone())));
    headers.extend(places.shown.iter().map(|shown| {
        let first = table.rows.first().and_then(|row| row.cells.get(shown.column));
        let names = matches!(first, Some(Cell { value: Value::Nations(_) | Value::Text(_), .. }));
        (shown.heading.clone(), if names { left.clone() } else { right.clone() })
    }));
    headers
}

fn line(
    sheet: &mut Worksheet,
    at: u32,
    row: &Row,
    table: &Table,
    places: &Places,
    page: &Page<'_>,
) -> Result<(), XlsxError> {
    let format = plain().set_border_bottom(FormatBorder::Thin).set_border_bottom_color(RULE);
    let format = if row.kind == RowKind::Total { format.set_bold() } else { format };
    let wrapped = format.clone().set_text_wrap();
    let mut deep = lines(&row.label, places.room(0));
    // A year is a number, and Excel marks the cell in green when it is not.
    match row.label.parse::<u32>() {
        Ok(number) => {
            sheet.write_number_with_format(at, 0, number, &wrapped.clone().set_align(FormatAlign::Left))?
        }
        Err(_) => sheet.write_string_with_format(at, 0, &row.label, &wrapped)?,
    };
    if let Some(aside) = &row.aside {
        let grey = quiet().set_text_wrap();
        let grey = grey.set_border_bottom(FormatBorder::Thin).set_border_bottom_color(RULE);
        sheet.write_string_with_format(at, 1, aside, &grey)?;
        deep = deep.max(lines(aside, places.room(1)));
    }
    let is_line = table.chart.is_some_and(|chart| chart.shape == Shape::Line);
    for (column, shown) in (places.figures..).zip(&places.shown) {
        let Some(cell) = row.cells.get(shown.column) else { continue };
        if is_line && cell.value == Value::Missing {
            // Text would be drawn as a nought; a line has a gap where the cell is empty.
            sheet.write_blank(at, column, &format)?;
        } else if shown.percent {
            percentage(sheet, (at, column), cell, &format, page)?;
        } else {
            let text = figure(sheet, (at, column), cell, &format, page)?;
            deep = deep.max(lines(&text, places.room(column)));
        }
    }
    sheet.set_row_height(at, LINE_HEIGHT * deep + 3.0)?;
    Ok(())
}

/// Writes a figure; what was written, where it is text.
fn figure(
    sheet: &mut Worksheet,
    (row, column): (u32, u16),
    cell: &Cell,
    format: &Format,
    page: &Page<'_>,
) -> Result<String, XlsxError> {
    let marks = marks(cell);
    let quoted = if marks.is_empty() { String::new() } else { format!("\"{marks}\"") };
    let right = format.clone().set_align(FormatAlign::Right);
    match &cell.value {
        Value::Count(count) => {
            let number = right.set_num_format(format!("0{quoted}"));
            sheet.write_number_with_format(row, column, *count, &number)?;
        }
        Value::Change(change) => {
            let number = right.set_num_format(format!("+0.0{quoted};\u{2212}0.0{quoted};0.0{quoted}"));
            sheet.write_number_with_format(row, column, change.float(), &number)?;
        }
        Value::Difference(change) => {
            let number = right.set_num_format("+0;\u{2212}0;0");
            sheet.write_number_with_format(row, column, *change as f64, &number)?;
        }
        Value::Nations(_) | Value::Text(_) => {
            let text = cells::text(&cell.value, page.words);
            let left = format.clone().set_align(FormatAlign::Left).set_text_wrap();
            sheet.write_string_with_format(row, column, &text, &left)?;
            return Ok(text);
        }
        value => {
            let text = format!("{}{marks}", cells::text(value, page.words));
            sheet.write_string_with_format(row, column, &text, &right.set_text_wrap())?;
            return Ok(text);
        }
    }
    Ok(String::new())
}

fn percentage(
    sheet: &mut Worksheet,
    (row, column): (u32, u16),
    cell: &Cell,
    format: &Format,
    page: &Page<'_>,
) -> Result<(), XlsxError> {
    let right = format.clone().set_align(FormatAlign::Right);
    match cell.percent.filter(|_| cell.count().is_some()) {
        Some(percent) => {
            let digits = "0".repeat(usize::from(percent.digits()));
            let shown = if digits.is_empty() { "0".to_owned() } else { format!("0.{digits}") };
            sheet.write_number_with_format(row, column, percent.float(), &right.set_num_format(shown))?;
        }
        None => {
            sheet.write_string_with_format(row, column, cells::percent(cell, page.words), &right)?;
        }
    }
    Ok(())
}

/// Footnote numbers as raised digits behind a thin space.
fn marks(cell: &Cell) -> String {
    let digits = ['⁰', '¹', '²', '³', '⁴', '⁵', '⁶', '⁷', '⁸', '⁹'];
    let raised = |number: usize| -> String {
        let letters = number.to_string();
        let digit = |letter: char| letter.to_digit(10).and_then(|digit| digits.get(digit as usize)).copied();
        letters.chars().filter_map(digit).collect()
    };
    let numbers: Vec<String> = cell.notes.iter().map(|note| raised(note + 1)).collect();
    if numbers.is_empty() { String::new() } else { format!("\u{2009}{}", numbers.join("\u{2009}")) }
}
