//! What is sent, in words: the outgoing rows as a table, and the payload laid out for reading.

use crate::bundle::Payload;
use crate::check::{CheckedRow, Place};
use crate::form::{Form, OutIx, Value};
use crate::text::Language;

/// Outgoing rows as labels.
pub struct Preview {
    /// Labels of the fields that are sent.
    pub headings: Vec<String>,
    /// The rows, each with its place and one text a field. The place is for holding the row beside the workbook; it is not
    /// sent.
    pub rows: Vec<(Place, Vec<String>)>,
}

/// The first rows of what is sent, in words.
#[must_use]
pub fn preview(rows: &[CheckedRow], form: &Form, language: Language, limit: usize) -> Preview {
    let headings = form.outs().map(|out| form.out_field(out).label.get(language).to_owned()).collect();
    let row = |row: &CheckedRow| {
        let answers = form.outs().map(|out| shown(form, out, row.answers.get(out), language));
        (row.place, answers.collect())
    };
    Preview { headings, rows: rows.iter().take(limit).map(row).collect() }
}

fn shown(form: &Form, out: OutIx, value: &Value, language: Language) -> String {
    match value {
        Value::Number(number) => number.to_string(),
        value => {
            let labels = value.codes().iter().map(|code| form.code_label(out, *code, language));
            labels.collect::<Vec<_>>().join("; ")
        }
    }
}

/// The payload with line breaks, for eyes: the same JSON, of which at most `records` records are shown.
///
/// Returns the text and how many records it leaves out.
#[must_use]
pub fn readable(payload: &Payload, records: usize) -> (String, usize) {
    let Ok(mut json) = serde_json::from_slice::<serde_json::Value>(payload.as_bytes()) else {
        return (String::new(), 0);
    };
    let mut left_out = 0;
    if let Some(list) = json.get_mut("records").and_then(serde_json::Value::as_array_mut) {
        left_out = list.len().saturating_sub(records);
        list.truncate(records);
    }
    (serde_json::to_string_pretty(&json).unwrap_or_default(), left_out)
}
