//! What a partner's own headings mean: said once in the page, kept as a small file, and laid beside the workbook next year.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::check::SheetRead;
use crate::form::{FieldIx, Form};
use crate::workbook::{Cell, Limits, Workbook, column_letters};

/// The format's name and version.
const FORMAT: &str = "omfang-columns/1";
/// More is no list of a form's columns.
const MOST: usize = 500;
/// Characters of a heading; more is no heading.
const LONGEST: usize = 1000;

/// Headings as they stand in the workbook, each with the name of a field. Stays with the partner, who wrote the headings.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Columns {
    columns: BTreeMap<String, String>,
    format: String,
}

impl Columns {
    /// Whether bytes are meant to be such a file.
    pub(super) fn looks_like(bytes: &[u8]) -> bool {
        let start = bytes.trim_ascii_start();
        start.starts_with(b"{")
            && memchr::memmem::find(
                start.get(..200_000.min(start.len())).unwrap_or_default(),
                b"omfang-columns/",
            )
            .is_some()
    }

    /// Reads a file. `None` when it is not of the format.
    #[must_use]
    pub fn parse(bytes: &[u8]) -> Option<Columns> {
        let columns: Columns = serde_json::from_slice(bytes).ok()?;
        let fits = columns.columns.len() <= MOST
            && columns.columns.keys().all(|heading| heading.chars().count() <= LONGEST);
        (columns.format == FORMAT && fits).then_some(columns)
    }

    /// Says what a heading means; without a field, that it means nothing.
    pub fn set(&mut self, heading: &str, field: Option<&str>) {
        match field {
            Some(field) => self.columns.insert(heading.to_owned(), field.to_owned()),
            None => self.columns.remove(heading),
        };
    }

    /// Takes over what another file says; it wins.
    pub fn extend(&mut self, other: &Columns) {
        self.columns.extend(other.columns.iter().map(|(heading, field)| (heading.clone(), field.clone())));
    }

    /// Whether nothing is said.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.columns.is_empty()
    }

    /// The file.
    #[must_use]
    pub fn to_json(&self) -> String {
        let file = Columns { columns: self.columns.clone(), format: FORMAT.to_owned() };
        serde_json::to_string_pretty(&file).unwrap_or_default()
    }

    /// The form as this partner writes it. A field that the form of this year does not have is passed over.
    #[must_use]
    pub fn over(&self, form: Form) -> Form {
        let known: Vec<(&str, FieldIx)> = self
            .columns
            .iter()
            .filter_map(|(heading, field)| Some((heading.as_str(), form.by_name(field)?)))
            .collect();
        form.with_headings(&known)
    }
}

/// The heading of a column of a sheet that was read, as it stands there.
#[must_use]
pub fn heading_at(bytes: &[u8], sheet: &SheetRead, letters: &str) -> Option<String> {
    let limits = Limits::default();
    let mut book = Workbook::open(bytes, &limits).ok()?;
    let mut heading = None;
    book.read_rows(sheet.place.sheet?, &limits, &mut |row| {
        if row.number == sheet.header_row {
            let cell = row.cells.iter().find(|(column, _)| column_letters(*column) == letters);
            if let Some((_, Cell::Text(text))) = cell {
                heading = Some(text.to_string());
            }
        }
        Ok(row.number < sheet.header_row)
    })
    .ok()?;
    heading
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::form::{HeaderMatch, for_year};

    #[test]
    fn a_heading_means_what_the_partner_says() {
        let mut columns = Columns::default();
        columns.set("Hvor bor hun?", Some("accommodation"));
        columns.set("Gone", Some("no_such_field"));
        columns.set("Kjønn", Some("surname"));
        let columns = Columns::parse(columns.to_json().as_bytes()).unwrap();
        let plain = for_year(2014).unwrap();
        let digest = *plain.digest();
        let form = columns.over(plain);
        let field = form.by_name("accommodation").unwrap();
        assert!(matches!(form.heading("hvor bor hun"), HeaderMatch::Field(found, _) if found == field));
        // What the form itself calls a column, nobody can call something else.
        let sex = form.by_name("sex").unwrap();
        assert!(matches!(form.heading("Kjønn"), HeaderMatch::Field(found, _) if found == sex));
        assert_eq!(form.heading("Gone"), HeaderMatch::Unknown);
        assert_eq!(*form.digest(), digest, "the form that is sent is the same");
    }

    #[test]
    fn other_files_are_refused() {
        for text in ["{}", "{\"format\":\"omfang-columns/2\",\"columns\":{}}", "[]"] {
            assert_eq!(Columns::parse(text.as_bytes()), None);
        }
    }
}
