//! The hidden version cell of a template: for which form and year it was made.

use super::{Cell, Limits, Workbook};

/// What the version cell begins with; it stands in A1 of the hidden sheet of lists: `omfang:person/2015:2016`.
pub(super) const VERSION: &str = "omfang";

/// The year that a workbook made from our template was made for.
#[must_use]
pub fn template_year(bytes: &[u8], limits: &Limits) -> Option<u16> {
    stated_year(&mut Workbook::open(bytes, limits).ok()?, limits)
}

/// The year in the version cell of an opened workbook.
#[must_use]
pub fn stated_year(book: &mut Workbook<'_>, limits: &Limits) -> Option<u16> {
    let hidden = book.sheets().iter().enumerate().filter(|(_, sheet)| !sheet.visible && sheet.cells);
    let hidden: Vec<usize> = hidden.map(|(ix, _)| ix).collect();
    let mut year = None;
    for sheet in hidden {
        // A hidden sheet that cannot be read has no version; whether it matters is said elsewhere.
        let _ = book.read_rows(sheet, limits, &mut |row| {
            if let Some((0, Cell::Text(text))) = row.cells.first()
                && let Some((VERSION, rest)) = text.split_once(':')
            {
                year = rest.rsplit(':').next().and_then(|year| year.parse().ok());
            }
            Ok(false)
        });
    }
    year
}
