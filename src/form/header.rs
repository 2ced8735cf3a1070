//! Which column a heading names.

use std::collections::BTreeMap;

use super::fold::fold_heading;
use super::{Field, FieldIx};

/// What a heading means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum HeaderMatch {
    /// A column of the form.
    Field(FieldIx),
    /// Nothing that the form knows.
    Unknown,
}

/// All headings of a form, folded.
#[derive(Clone, Debug, Default)]
pub(super) struct Headings(BTreeMap<String, FieldIx>);

impl Headings {
    /// Collects the headings; gives back the first that means two fields.
    pub(super) fn of(fields: &[Field]) -> Result<Headings, (String, FieldIx, FieldIx)> {
        let mut headings = Headings::default();
        for (ix, field) in (0u8..).map(FieldIx).zip(fields) {
            let spellings = field
                .label
                .all()
                .chain(field.aliases.iter().map(String::as_str))
                .chain([field.name.as_str()]);
            for heading in spellings.map(fold_heading).filter(|heading| !heading.is_empty()) {
                if let Some(first) = headings.0.insert(heading.clone(), ix)
                    && first != ix
                {
                    return Err((heading, first, ix));
                }
            }
        }
        Ok(headings)
    }

    /// A heading as typed: the whole of it, or without a leading number ("5. Antatt type utnytting").
    pub(super) fn find(&self, text: &str) -> HeaderMatch {
        let folded = fold_heading(text);
        let unnumbered = folded.trim_start_matches(|c: char| c.is_ascii_digit() || c == ' ');
        match self.0.get(&folded).or_else(|| self.0.get(unnumbered)) {
            Some(ix) => HeaderMatch::Field(*ix),
            None => HeaderMatch::Unknown,
        }
    }
}
