//! Sheets of tables.xlsx: the name of the sheet is the table, its labels are words and become keys again.

use std::collections::BTreeMap;

use super::figures::{Cell, Figures};
use super::read::Grid;

/// The tables whose labels are known; the others have no rules between words.
const TABLES: [&str; 17] =
    ["T2", "T3", "T5", "T6", "T7", "D1", "D2", "D3", "D4", "D5", "D6", "D7", "D8", "D9", "D10", "D11", "D12"];

/// Reads a sheet, if it is one of those tables.
pub(super) fn read(sheet: &str, grid: &Grid, keys: &BTreeMap<String, String>, figures: &mut Figures) {
    // tables.csv beside it holds the same table by its keys.
    if !TABLES.contains(&sheet) || !figures.rows(sheet).is_empty() {
        return;
    }
    let key = |label: &str| -> Option<String> {
        let label = &label.replace('\u{a0}', " ");
        let of_count = label.strip_suffix(" (%)").and_then(|label| keys.get(label));
        keys.get(label).cloned().or_else(|| of_count.map(|key| format!("{key}_pct")))
    };
    let columns = |row: &BTreeMap<u32, String>| -> BTreeMap<u32, String> {
        row.range(1..).filter_map(|(place, label)| Some((*place, key(label)?))).collect()
    };
    // The heading is the first row with a column that we know; titles stand in the first column alone.
    let mut rows = grid.iter().skip_while(|row| columns(row).is_empty() || row.get(&0).is_none());
    let Some(heading) = rows.next() else { return };
    let columns = columns(heading);
    for row in rows {
        let Some(label) = row.get(&0).filter(|_| columns.keys().any(|place| row.contains_key(place))) else {
            // Below the table stand its notes.
            break;
        };
        let name = key(label).unwrap_or_else(|| label.clone());
        for (place, column) in &columns {
            let text = row.get(place).map_or("", String::as_str);
            figures.add(Cell::new(sheet, &name, column), text, sheet);
        }
    }
}
