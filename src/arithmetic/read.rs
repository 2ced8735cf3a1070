//! Files to cells: by the heading of a printed table, of tables.csv, or by the sheets of tables.xlsx.

use std::collections::BTreeMap;

use super::figures::{Cell, Figures};
use super::{ArithmeticError, labels};
use crate::workbook::{self, Limits, Workbook};

/// A sheet as text: rows of cells by column.
pub(super) type Grid = Vec<BTreeMap<u32, String>>;

/// Layouts by what their heading must have: the name of the printed table, its id, the columns that name a row.
const LAYOUTS: [(&str, &str, &[&str], &[&str]); 10] = [
    ("table1", "T1", &["partner_id"], &["partner_id"]),
    ("table2", "T2", &["year", "persons", "change_printed"], &["year"]),
    ("table3", "T3", &["exploitation", "total"], &["exploitation"]),
    ("table4", "T4", &["year", "rank", "nations"], &["year", "rank"]),
    ("table5", "T5", &["year", "girls", "total"], &["year"]),
    ("table6", "T6", &["year", "prostitution", "forced_labour", "total"], &["year"]),
    ("table7", "T7", &["district", "total"], &["district"]),
    ("table8", "T8", &["case", "purpose"], &["case"]),
    ("text", "text", &["place", "statement", "count"], &["place", "statement"]),
    ("refs", "refs", &["place", "printed_reference", "table"], &["place", "printed_reference"]),
];

/// Rows in which a heading is looked for; above it may stand titles.
const HEADING_WITHIN: usize = 12;

/// Reads the tables of one file.
pub(super) fn read(
    name: &str,
    bytes: &[u8],
    keys: &BTreeMap<String, String>,
    figures: &mut Figures,
) -> Result<(), ArithmeticError> {
    let unreadable = || ArithmeticError::Unreadable { file: name.to_owned() };
    let limits = Limits::default();
    let mut book = Workbook::open(bytes, &limits).map_err(|_| unreadable())?;
    let sheets: Vec<(usize, String)> =
        book.sheets().iter().map(|sheet| sheet.name.clone()).enumerate().collect();
    for (place, sheet) in sheets {
        let mut grid = Grid::new();
        let mut visit = |row: workbook::Row<'_, '_>| {
            grid.push(row.cells.iter().map(|(column, cell)| (*column, text_of(cell))).collect());
            Ok(true)
        };
        book.read_rows(place, &limits, &mut visit).map_err(|_| unreadable())?;
        let stem = name.rsplit_once('.').map_or(name, |(stem, _)| stem);
        let is_csv = sheet.is_empty();
        if !by_heading(&grid, if is_csv { stem } else { &sheet }, figures) && !is_csv {
            labels::read(&sheet, &grid, keys, figures);
        }
    }
    Ok(())
}

fn text_of(cell: &workbook::Cell<'_>) -> String {
    match cell {
        workbook::Cell::Text(text) => text.trim().to_owned(),
        // Whole numbers have no point, others as many digits as they need.
        workbook::Cell::Number(number) => number.to_string(),
        // `3/4` typed into Excel is a date; no figure is one.
        workbook::Cell::Date { serial, .. } => serial.to_string(),
        workbook::Cell::Bool(_) | workbook::Cell::Error | workbook::Cell::Uncached => "?".to_owned(),
    }
}

/// Reads a grid whose heading is known; whether it is.
fn by_heading(grid: &Grid, name: &str, figures: &mut Figures) -> bool {
    for (at, heading) in grid.iter().enumerate().take(HEADING_WITHIN) {
        let has = |column: &str| heading.values().any(|known| known == column);
        let below = || grid.iter().skip(at + 1);
        let columns = |row: &BTreeMap<u32, String>| -> BTreeMap<String, String> {
            let text = |place: &u32| row.get(place).cloned().unwrap_or_default();
            heading.iter().map(|(place, column)| (column.clone(), text(place))).collect()
        };
        if ["table", "row", "column", "value"].into_iter().all(has) {
            below().for_each(|row| long(&columns(row), figures));
            return true;
        }
        let layout = LAYOUTS.iter().find(|(_, _, needed, _)| needed.iter().all(|column| has(column)));
        let Some((printed, id, _, keys)) = layout else { continue };
        // text2014.csv says its year; other files may be called anything.
        let file = if name.starts_with(printed) { name } else { printed };
        below().for_each(|row| wide(&columns(row), (*id, file), keys, figures));
        return true;
    }
    false
}

/// One line of tables.csv.
fn long(line: &BTreeMap<String, String>, figures: &mut Figures) {
    let at = |column: &str| line.get(column).map_or("", String::as_str);
    let cell = Cell::new(at("table"), at("row"), at("column"));
    if !at("base").is_empty() {
        let base = Cell::new(&cell.table, &cell.row, &format!("{}{}", cell.column, super::rules::BASE));
        figures.add(base, at("base"), at("table"));
    }
    figures.add(cell, at("value"), at("table"));
}

/// One line of a printed table.
fn wide(line: &BTreeMap<String, String>, (id, file): (&str, &str), keys: &[&str], figures: &mut Figures) {
    let at = |column: &str| line.get(column).map_or("", String::as_str);
    let between = if id == "T4" { "/" } else { ": " };
    let row = keys.iter().map(|key| at(key)).collect::<Vec<_>>().join(between);
    if row.trim().is_empty() {
        return;
    }
    for (column, text) in line.iter().filter(|(column, _)| !keys.contains(&column.as_str())) {
        figures.add(Cell::new(id, &row, column), text, file);
    }
}
