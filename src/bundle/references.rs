//! Opaque references of rows (design.md section 5): from the partner's own reference, never from identifiers or content.

use std::collections::BTreeMap;

use crate::check::Accepted;
use crate::identity::{Reference, RoundKeys, Secret};

/// The reference of a row, with its place among the accepted rows.
pub(super) struct RowReference {
    pub(super) reference: Reference,
}

/// The references of all rows, in the order of [`Accepted::rows`].
///
/// Workbooks are taken in the order of the SHA-256 of their bytes, so that it does not matter in which order they were
/// dropped. Equal own references are numbered in sheet order; rows without one are numbered by sheet name and place.
pub(super) fn references(accepted: &Accepted, keys: &RoundKeys) -> Vec<RowReference> {
    let rows = accepted.rows();
    let digest = |file: usize| accepted.files().get(file).map(|file| file.sha256);
    let mut order: Vec<usize> = (0..rows.len()).collect();
    order.sort_by_cached_key(|ix| rows.get(*ix).map(|row| (digest(row.place.file), row.place)));
    let mut seen: BTreeMap<(&str, &str), u32> = BTreeMap::new();
    let mut found: Vec<(usize, Reference)> = Vec::with_capacity(rows.len());
    for ix in order {
        let Some(row) = rows.get(ix) else { continue };
        let own = row.reference.as_ref().map_or("", Secret::expose);
        let sheet = match row.place.sheet {
            Some(sheet) if own.is_empty() => accepted
                .files()
                .get(row.place.file)
                .and_then(|file| file.sheets.get(sheet))
                .map_or("", String::as_str),
            _ => "",
        };
        let n = seen.entry((own, sheet)).or_default();
        found.push((ix, keys.reference(&[own.as_bytes(), sheet.as_bytes(), &n.to_be_bytes()])));
        *n += 1;
    }
    found.sort_by_key(|(ix, _)| *ix);
    found.into_iter().map(|(_, reference)| RowReference { reference }).collect()
}
