//! What a cell says to a reader.

use crate::report::words::Words;
use crate::report::{Cell, Table, Value};

/// The text of a value; blank where the printed table is blank.
pub(super) fn text(value: &Value, words: &Words<'_>) -> String {
    match value {
        Value::Count(count) => count.to_string(),
        Value::Change(change) => change.signed_text(words.language),
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

/// Whether the table has a column of percentages beside its only column of figures.
pub(super) fn has_percent(table: &Table) -> bool {
    table.columns.len() == 1
        && table.rows.iter().any(|row| row.cells.iter().any(|cell| cell.percent.is_some()))
}
