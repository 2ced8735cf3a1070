//! What a cell says to a reader.

use crate::report::words::Words;
use crate::report::{Cell, Table, Value};

/// The text of a value; blank where the printed table is blank.
pub(super) fn text(value: &Value, words: &Words<'_>) -> String {
    match value {
        Value::Count(count) => count.to_string(),
        Value::Change(change) => change.signed_text(words.language),
        Value::Difference(change) if *change < 0 => format!("\u{2212}{}", change.unsigned_abs()),
        Value::Difference(change) if *change > 0 => format!("+{change}"),
        Value::Difference(_) => "0".to_owned(),
        Value::Text(text) => text.clone(),
        Value::Nations(nations) => {
            words.list(&nations.iter().map(|(_, name)| name.as_str()).collect::<Vec<_>>())
        }
        Value::Missing => words.get("report-missing"),
        Value::NoReport => words.get("report-no-report"),
        Value::See { name, .. } => words.get_with("report-see", &[("partner", name.as_str().into())]),
        Value::NotPartner | Value::Excluded | Value::Covered => String::new(),
        Value::Suppressed => words.get("report-suppressed"),
    }
}

/// What a screen reader says where the eye sees a blank.
pub(super) fn blank_means(value: &Value, words: &Words<'_>) -> Option<String> {
    match value {
        Value::NotPartner => Some(words.get("report-not-partner")),
        Value::Excluded | Value::Covered => Some(words.get("report-excluded")),
        _ => None,
    }
}

/// The percentage of a cell: `64,5`.
pub(super) fn percent(cell: &Cell, words: &Words<'_>) -> String {
    match (&cell.value, cell.percent) {
        (Value::Suppressed, _) => words.get("report-suppressed"),
        (_, Some(percent)) => percent.text(words.language),
        (_, None) => String::new(),
    }
}

/// Whether a column of the table has percentages.
pub(super) fn has_percent(table: &Table, column: usize) -> bool {
    let mut cells = table.rows.iter().filter_map(|row| row.cells.get(column));
    cells.any(|cell| cell.percent.is_some())
}

/// Whether percentages get a column beside the only column of figures; beside several they stand below each.
pub(super) fn percent_beside(table: &Table) -> bool {
    table.columns.len() == 1 && has_percent(table, 0)
}
