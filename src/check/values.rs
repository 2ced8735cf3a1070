//! What stands in a cell that something was found in: read again from the workbook, for the one who asks to see it.
//!
//! Findings hold no value (a name may stand under Nasjonalitet), so it is fetched when it is asked for and wiped after.

use std::collections::{BTreeMap, BTreeSet};

use zeroize::Zeroizing;

use super::finding::Place;
use crate::identity::Secret;
use crate::workbook::{Cell, Limits, Refusal, Workbook};

/// Characters of a cell that are shown; more are cut off with `…`.
pub const VALUE_SHOWN: usize = 200;

/// What stands in a cell.
#[derive(Debug)]
pub enum CellValue {
    /// A text, a number or a date, as far as it is shown.
    Written(Secret),
    /// TRUE or FALSE.
    Bool(bool),
    /// Nothing.
    Blank,
    /// An error value of Excel's.
    Error,
    /// A formula whose result was not saved.
    Uncached,
}

/// What stands in those of the places that are cells of a file, in one pass over each sheet. A sheet that cannot be read
/// gives nothing.
#[must_use]
pub fn values_at(
    file: usize,
    bytes: &[u8],
    places: impl IntoIterator<Item = Place>,
    limits: &Limits,
) -> BTreeMap<Place, CellValue> {
    let is_wanted = |place: &Place| place.file == file && place.cell().is_some();
    let mut sheets: BTreeMap<usize, BTreeSet<Place>> = BTreeMap::new();
    for place in places.into_iter().filter(is_wanted) {
        if let Some(sheet) = place.sheet {
            sheets.entry(sheet).or_default().insert(place);
        }
    }
    let mut values = BTreeMap::new();
    if sheets.is_empty() {
        return values;
    }
    let Ok(mut workbook) = Workbook::open(bytes, limits) else { return values };
    for (sheet, wanted) in sheets {
        if let Ok(found) = sheet_values(&mut workbook, Place::sheet(file, sheet), &wanted, limits) {
            values.extend(found);
        }
    }
    values
}

fn sheet_values(
    workbook: &mut Workbook<'_>,
    sheet: Place,
    wanted: &BTreeSet<Place>,
    limits: &Limits,
) -> Result<BTreeMap<Place, CellValue>, Refusal> {
    let (Some(ix), Some(last)) = (sheet.sheet, wanted.last().and_then(|place| place.row)) else {
        return Ok(BTreeMap::new());
    };
    // Blank cells are not handed out by the reader.
    let mut values: BTreeMap<_, _> = wanted.iter().map(|place| (*place, CellValue::Blank)).collect();
    workbook.read_rows(ix, limits, &mut |row| {
        let place = sheet.at_row(row.number);
        for (place, value) in values.range_mut(place..=place.at_column(Some(u32::MAX))) {
            if let Some((_, cell)) = row.cells.iter().find(|(column, _)| place.column == Some(*column)) {
                *value = value_of(cell);
            }
        }
        Ok(row.number < last)
    })?;
    Ok(values)
}

fn value_of(cell: &Cell<'_>) -> CellValue {
    match cell {
        Cell::Text(text) => CellValue::Written(shown(text)),
        Cell::Number(number) => CellValue::Written(shown(&Zeroizing::new(number.to_string()))),
        Cell::Date { ymd: (year, month, day), .. } => {
            CellValue::Written(shown(&Zeroizing::new(format!("{day:02}.{month:02}.{year:04}"))))
        }
        Cell::Bool(value) => CellValue::Bool(*value),
        Cell::Error => CellValue::Error,
        Cell::Uncached => CellValue::Uncached,
    }
}

/// A text as it may stand on one line of a screen: what would move the cursor or turn the writing direction is made
/// visible, or a cell could write over the lines around it.
fn shown(text: &str) -> Secret {
    // Room for all of it at once: a text that grows leaves copies behind.
    let mut line = Zeroizing::new(String::with_capacity((VALUE_SHOWN + 1) * 4));
    let mut characters = text.chars();
    line.extend(characters.by_ref().take(VALUE_SHOWN).map(visible));
    if characters.next().is_some() {
        line.push('…');
    }
    Secret::new(&line)
}

fn visible(character: char) -> char {
    let turns = matches!(character, '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    match character {
        '\n' | '\u{2028}' | '\u{2029}' => '↵',
        '\t' => ' ',
        _ if turns || character.is_control() => '\u{fffd}',
        _ => character,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cell(sheet: usize, row: u32, column: u32) -> Place {
        Place::sheet(0, sheet).at_row(row).at_column(Some(column))
    }

    fn written(value: &CellValue) -> &str {
        match value {
            CellValue::Written(secret) => secret.expose(),
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn each_cell_is_what_excel_shows_at_that_place() {
        let mut book = rust_xlsxwriter::Workbook::new();
        book.add_worksheet().write_string(0, 0, "another sheet").unwrap();
        let sheet = book.add_worksheet();
        let day = rust_xlsxwriter::ExcelDateTime::from_ymd(1990, 3, 2).unwrap();
        let date = rust_xlsxwriter::Format::new().set_num_format("dd.mm.yyyy");
        sheet.write_string(1, 0, " Narnia ").unwrap();
        sheet.write_number(1, 2, 200_205_705_502.0).unwrap();
        sheet.write_with_format(4, 1, &day, &date).unwrap();
        sheet.write_boolean(4, 2, true).unwrap();
        let bytes = book.save_to_buffer().unwrap();

        let asked = [
            cell(1, 2, 0),
            cell(1, 2, 1),
            cell(1, 2, 2),
            cell(1, 5, 1),
            cell(1, 5, 2),
            cell(1, 9, 0),
            cell(0, 1, 0),
            cell(7, 1, 0),
            Place { file: 1, ..cell(0, 1, 0) },
            Place::sheet(0, 1).at_row(2),
        ];
        let values = values_at(0, &bytes, asked, &Limits::default());
        assert_eq!(written(&values[&asked[0]]), " Narnia ");
        assert!(matches!(values[&asked[1]], CellValue::Blank), "between two cells of the row");
        assert_eq!(written(&values[&asked[2]]), "200205705502");
        assert_eq!(written(&values[&asked[3]]), "02.03.1990");
        assert!(matches!(values[&asked[4]], CellValue::Bool(true)));
        assert!(matches!(values[&asked[5]], CellValue::Blank), "below the last row");
        assert_eq!(written(&values[&asked[6]]), "another sheet");
        for (at, what) in [(8, "another file"), (9, "a row")] {
            assert!(!values.contains_key(&asked[at]), "{what}");
        }
        assert!(values_at(0, b"PK", asked, &Limits::default()).is_empty());
    }

    #[test]
    fn a_value_is_short_one_line_and_not_printed_by_mistake() {
        let long = "x".repeat(VALUE_SHOWN);
        // After a byte order mark, control characters are text.
        let text = format!("\u{feff}\"\u{1b}[2Ja\u{202e}b\nc\";{long};{long}y\n");
        let values = values_at(0, text.as_bytes(), (0..3).map(|at| cell(0, 1, at)), &Limits::default());
        let shown: Vec<&str> = values.values().map(written).collect();
        assert_eq!(shown, ["\u{fffd}[2Ja\u{fffd}b↵c", &long, &format!("{long}…")]);
        assert!(!format!("{values:?}").contains('x'), "{values:?}");
    }
}
