//! Which column a heading names.

use std::collections::BTreeMap;

use super::fold::fold_heading;
use super::{Field, FieldIx};

/// What a heading means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum HeaderMatch {
    /// A column of the form, and the heading of the form's own that was recognised in what was typed.
    Field(FieldIx, HeadingIx),
    /// Nothing that the form knows.
    Unknown,
}

/// One of the headings of a field: its label in some language or an alias. Unlike what was typed, it may be shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct HeadingIx(u16);

impl HeadingIx {
    /// A heading of the partner's own: it is none of the form's, and its text is empty.
    const OWN: HeadingIx = HeadingIx(u16::MAX);
}

impl Field {
    /// The headings that mean this column, labels first.
    fn headings(&self) -> impl Iterator<Item = &str> {
        let others = self.aliases.iter().map(String::as_str).chain([self.name.as_str()]);
        self.label.all().chain(others)
    }

    /// The text of a heading.
    #[must_use]
    pub fn heading(&self, ix: HeadingIx) -> &str {
        self.headings().nth(ix.0.into()).unwrap_or_default()
    }
}

/// All headings of a form, folded.
#[derive(Clone, Debug, Default)]
pub(super) struct Headings(BTreeMap<String, (FieldIx, HeadingIx)>);

impl Headings {
    /// Collects the headings; gives back the first that means two fields.
    pub(super) fn of(fields: &[Field]) -> Result<Headings, (String, FieldIx, FieldIx)> {
        let mut headings = Headings::default();
        for (ix, field) in (0u8..).map(FieldIx).zip(fields) {
            for (at, heading) in (0u16..).map(HeadingIx).zip(field.headings().map(fold_heading)) {
                if heading.is_empty() {
                    continue;
                }
                let (first, _) = *headings.0.entry(heading.clone()).or_insert((ix, at));
                if first != ix {
                    return Err((heading, first, ix));
                }
            }
        }
        Ok(headings)
    }

    /// Adds what a partner calls its columns. What the form calls a column stays that column.
    pub(super) fn add(&mut self, known: &[(&str, FieldIx)]) {
        for (heading, field) in known {
            let folded = fold_heading(heading);
            if !folded.is_empty() {
                self.0.entry(folded).or_insert((*field, HeadingIx::OWN));
            }
        }
    }

    /// A heading as typed: the whole of it, or without a leading number ("5. Antatt type utnytting").
    pub(super) fn find(&self, text: &str) -> HeaderMatch {
        let folded = fold_heading(text);
        let unnumbered = folded.trim_start_matches(|c: char| c.is_ascii_digit() || c == ' ');
        match self.0.get(&folded).or_else(|| self.0.get(unnumbered)) {
            Some((field, heading)) => HeaderMatch::Field(*field, *heading),
            None => HeaderMatch::Unknown,
        }
    }
}
