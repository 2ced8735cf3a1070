//! The header row of a table: found by its headings, in one row or in two.
//!
//! Excel sheets often have a second row of headings: "Antall barn" over two columns, "medfølgende" and "i hjemlandet"
//! below. The two rows are one header when reading them together knows more columns than either alone.

use std::collections::BTreeMap;

use super::table::{Column, Layout, Meaning};
use super::{Cell, Limits, Refusal, Row};
use crate::form::{FieldIx, Form, HeaderMatch};

/// The texts of a row that may be a header.
pub(super) struct Headings {
    number: u32,
    texts: BTreeMap<u32, String>,
    only_texts: bool,
    alone: Layout,
}

impl Headings {
    pub(super) fn of(row: &Row<'_, '_>, form: &Form) -> Headings {
        let text = |(column, cell): &(u32, Cell<'_>)| match cell {
            Cell::Text(text) => Some((*column, text.to_string())),
            _ => None,
        };
        let texts: BTreeMap<u32, String> = row.cells.iter().filter_map(text).collect();
        let alone = columns(texts.iter().map(|(at, text)| (*at, vec![text.clone()])), form);
        Headings {
            number: row.number,
            only_texts: texts.len() == row.cells.len(),
            texts,
            alone: Layout::of(row.number, false, alone),
        }
    }
}

/// The header that a row is or completes: alone, or together with the row `above` it.
///
/// # Errors
/// When it has more columns than the limit.
pub(super) fn find(
    above: Option<&Headings>,
    here: &Headings,
    form: &Form,
    limits: &Limits,
) -> Result<Option<Layout>, Refusal> {
    let known = |headings: &Headings| headings.alone.known();
    let above = above.filter(|above| {
        let touches = above.number + 1 == here.number && here.only_texts;
        touches && known(above) + known(here) > 1 && !is_person(above, here, form)
    });
    let together = above.and_then(|above| {
        let joined = Layout::of(here.number, true, columns(readings(above, here).into_iter(), form));
        (joined.known() > known(above).max(known(here))).then_some(joined)
    });
    let found = together.unwrap_or_else(|| here.alone.clone());
    if found.known() < form.min_columns() {
        return Ok(None);
    }
    if found.columns.len() > limits.columns {
        return Err(Refusal::Columns { limit: limits.columns });
    }
    Ok(Some(found))
}

/// The columns, each by the first of its readings that the form knows.
fn columns(readings: impl Iterator<Item = (u32, Vec<String>)>, form: &Form) -> Vec<Column> {
    let mut columns: Vec<Column> = Vec::new();
    for (column, readings) in readings {
        let known =
            readings.iter().map(|text| form.heading(text)).find(|found| *found != HeaderMatch::Unknown);
        let (meaning, heading) = match known {
            Some(HeaderMatch::Field(field, heading)) => {
                let repeated = columns.iter().any(|seen| seen.meaning == Meaning::Field(field));
                (if repeated { Meaning::Repeated(field) } else { Meaning::Field(field) }, Some(heading))
            }
            _ => (Meaning::Unknown, None),
        };
        columns.push(Column { column, meaning, heading });
    }
    columns
}

/// How each column of two rows may be read: both texts together, or the lower one, or the upper one of its own. A text
/// in the upper row also stands over the empty cells to its right, as a merged cell does.
fn readings(above: &Headings, here: &Headings) -> Vec<(u32, Vec<String>)> {
    let mut all: Vec<u32> = above.texts.keys().chain(here.texts.keys()).copied().collect();
    all.sort_unstable();
    all.dedup();
    let reading = |column: u32| {
        let own = above.texts.get(&column);
        let over = above.texts.range(..=column).next_back().map(|(_, text)| text.trim());
        let mut readings = Vec::new();
        if let Some(lower) = here.texts.get(&column).map(|text| text.trim()) {
            for upper in over.into_iter().flat_map(|over| [over, last_word(over)]) {
                readings.extend([format!("{upper} {lower}"), format!("{lower} {upper}")]);
            }
            readings.push(lower.to_owned());
        }
        readings.extend(own.cloned());
        (column, readings)
    };
    all.into_iter().map(reading).collect()
}

fn last_word(text: &str) -> &str {
    text.split_whitespace().next_back().unwrap_or_default()
}

/// Whether the row under a header is a person rather than a second row of headings: something in it is an answer to
/// what is asked above, or a number.
fn is_person(above: &Headings, here: &Headings, form: &Form) -> bool {
    let asked = |column: &u32| match form.heading(above.texts.get(column)?) {
        HeaderMatch::Field(field, _) => Some(field),
        HeaderMatch::Unknown => None,
    };
    here.texts.iter().any(|(column, text)| {
        let has_digits = text.contains(|c: char| c.is_ascii_digit());
        asked(column).is_some_and(|field| has_digits || is_answer(form, field, text))
    })
}

fn is_answer(form: &Form, field: FieldIx, text: &str) -> bool {
    let codes = form.field(field).kind.codes();
    form.heading(text) == HeaderMatch::Unknown && codes.is_some_and(|list| list.by_spelling(text).is_some())
}
