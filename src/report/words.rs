//! The report's words in the language asked for: messages, labels, order of letters.

use super::definition::{Definitions, Who};
use super::dimension::Dimension;
use crate::form::{Form, OutIx};
use crate::text::{Blanks, Language, Localized, Texts};

/// Language, texts and form together; everything that turns keys into words.
#[derive(Clone, Copy)]
pub(super) struct Words<'w> {
    /// The form, with the round's partners.
    pub(super) form: &'w Form,
    /// Language of the report.
    pub(super) language: Language,
    /// The messages.
    pub(super) texts: &'w Texts,
    /// Reporting year.
    pub(super) year: u16,
}

impl Words<'_> {
    /// A message without blanks.
    pub(super) fn get(&self, id: &str) -> String {
        self.texts.get(self.language, id, &[])
    }

    /// A message with blanks.
    pub(super) fn get_with(&self, id: &str, blanks: &Blanks<'_>) -> String {
        self.texts.get(self.language, id, blanks)
    }

    /// `a, b og c`.
    pub(super) fn list(&self, names: &[&str]) -> String {
        match names.split_last() {
            Some((last, first)) if !first.is_empty() => {
                let blanks = [("first", first.join(", ").into()), ("last", (*last).into())];
                self.get_with("list-and", &blanks)
            }
            _ => names.concat(),
        }
    }

    /// A label of a code list as the beginning of a row: with a capital letter.
    pub(super) fn sentence(&self, label: &Localized) -> String {
        let label = label.get(self.language);
        let mut letters = label.chars();
        // `au pair` and `bygg` get one; names and abbreviations have theirs already.
        letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
    }

    /// The name of a nation.
    pub(super) fn nation(&self, code: &str) -> String {
        let list = self.form.out_field(self.form.named().nationality).kind.codes();
        let entry = list.and_then(|list| list.entry(list.by_name(code)?));
        entry.map_or_else(|| code.to_owned(), |entry| self.sentence(&entry.label))
    }

    /// The label of a field, as a heading.
    pub(super) fn field(&self, out: OutIx) -> String {
        self.sentence(&self.form.out_field(out).label)
    }

    /// `Tabell 3` or `Diagram 1` for an id of spec/tables.md; what the report of 2014 did not have keeps its letter:
    /// `Tabell X1`.
    pub(super) fn number(&self, id: &str) -> String {
        let number = id.trim_start_matches(['T', 'D']);
        let message = if id.starts_with('D') { "report-diagram-number" } else { "report-table-number" };
        self.get_with(message, &[("number", number.into())])
    }

    /// Who is counted, in words.
    pub(super) fn who(&self, who: &Who, definitions: &Definitions) -> String {
        let mut only: Vec<String> = Vec::new();
        if let Some(minor) = who.minor {
            only.push(self.get(if minor { "report-who-minors" } else { "report-who-adults" }));
        }
        let chosen = [(Dimension::Group, &who.group), (Dimension::Exploitation, &who.exploitation)];
        for (by, keys) in chosen.into_iter().filter(|(_, keys)| !keys.is_empty()) {
            let categories = by.categories(self, definitions);
            let named = categories.iter().filter(|category| keys.contains(&category.key));
            let labels: Vec<&str> = named.map(|category| category.label.as_str()).collect();
            only.push(self.list(&labels));
        }
        match only.is_empty() {
            true => self.get("report-who-everybody"),
            false => self.get_with("report-who-only", &[("who", only.join("; ").into())]),
        }
    }

    /// A title of the definitions, its years filled in.
    pub(super) fn title(&self, title: &Localized, first: u16) -> String {
        let title = title.get(self.language).replace("{year}", &self.year.to_string());
        title.replace("{first}", &first.to_string())
    }

    /// What a label is sorted by: æ, ø and å stand after z, which code points do not say. Other marked letters stand with
    /// the letter they are made of in the only names of the list that begin with one.
    pub(super) fn sort_key(&self, label: &str) -> String {
        let letters = label.chars().flat_map(char::to_lowercase);
        letters
            .map(|letter| match letter {
                'æ' => '{',
                'ø' => '|',
                'å' => '}',
                'é' => 'e',
                'í' => 'i',
                'ô' => 'o',
                'ç' => 'c',
                letter => letter,
            })
            .collect()
    }
}
