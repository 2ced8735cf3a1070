//! The receipt: which opaque reference is which of the partner's own rows. It stays with the partner.

use crate::check::Accepted;
use crate::identity::{RoundKeys, Secret};

use super::references::references;

/// The columns of a receipt, in order.
pub const RECEIPT_COLUMNS: [&str; 5] = ["ref", "own_reference", "file", "sheet", "row"];

/// The columns of what KOM asks a partner about its references, in order.
pub const QUESTION_COLUMNS: [&str; 3] = ["ref", "fields", "question"];

/// What Excel takes for the beginning of a formula.
const FORMULA_STARTS: [char; 6] = ['=', '+', '-', '@', '\t', '\r'];

/// The receipt as CSV (`ref,own_reference,file,sheet,row`), with a byte order mark so that Excel reads its letters.
/// `sheet_titles` gives the shown name of a sheet.
#[must_use]
pub fn receipt(accepted: &Accepted, keys: &RoundKeys) -> Vec<u8> {
    let mut writer = csv::Writer::from_writer(Vec::from("\u{feff}".as_bytes()));
    // Writing to memory does not fail.
    let _ = writer.write_record(RECEIPT_COLUMNS);
    for (row, found) in accepted.rows().iter().zip(references(accepted, keys)) {
        let file = accepted.files().get(row.place.file);
        let sheet = row.place.sheet.and_then(|sheet| file?.sheets.get(sheet)).map_or("", String::as_str);
        let number = row.place.row.map(|row| row.to_string()).unwrap_or_default();
        let own = row.reference.as_ref().map_or("", Secret::expose);
        let fields =
            [found.reference.as_str(), own, file.map_or("", |file| file.name.as_str()), sheet, &number];
        let _ = writer.write_record(fields.map(escape_formula));
    }
    writer.into_inner().unwrap_or_default()
}

/// A value that Excel would take for a formula gets an apostrophe in front (OWASP, CSV injection).
fn escape_formula(field: &str) -> String {
    if field.starts_with(FORMULA_STARTS) { format!("'{field}") } else { field.to_owned() }
}

/// The value that [`escape_formula`] was given.
pub(crate) fn unescape_formula(field: &str) -> &str {
    match field.strip_prefix('\'') {
        Some(bare) if bare.starts_with(FORMULA_STARTS) => bare,
        _ => field,
    }
}

/// Whether bytes begin as a receipt does, also when Excel has saved it with semicolons.
#[must_use]
pub fn looks_like_receipt(bytes: &[u8]) -> bool {
    let text = bytes.strip_prefix("\u{feff}".as_bytes()).unwrap_or(bytes);
    ["ref,own_reference,", "ref;own_reference;"].iter().any(|start| text.starts_with(start.as_bytes()))
}
