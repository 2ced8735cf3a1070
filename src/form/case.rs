//! The case form as data: kinds of exploitation, what became of the cases, victims, two texts.
//!
//! One definition, `schemas/2014/case.toml`, serves every year: unlike the person form it has changed nothing since. Its
//! words are those of `omfang-case/1`, the case part of a bundle and of `work/parts/`.

use std::collections::BTreeMap;

use serde::Deserialize;

use super::fold::fold_heading;
use crate::text::Localized;

/// The definition that is compiled in.
/// As JSON (build.rs).
const DEFINITION: &str = include_str!(concat!(env!("OUT_DIR"), "/case-2014.json"));

/// A word of the case form, and what people call it.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CaseWord {
    /// The word in files.
    pub name: String,
    /// What it is called.
    pub label: Localized,
    aliases: Vec<String>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Definition {
    #[expect(dead_code, reason = "says to a reader of the file which form it is")]
    form: String,
    #[expect(dead_code, reason = "as above")]
    year: u16,
    #[expect(dead_code, reason = "as above")]
    source: String,
    label: Localized,
    lead: Localized,
    number: Localized,
    max: u32,
    victims: Heading,
    kind: Vec<CaseWord>,
    outcome: Vec<CaseWord>,
    group: Vec<CaseWord>,
    text: Vec<CaseWord>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Heading {
    label: Localized,
    aliases: Vec<String>,
}

/// What a label on a case form's sheet means.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum CaseLabel {
    /// A column: [`CaseForm::kinds`].
    Kind(usize),
    /// A row: [`CaseForm::outcomes`].
    Outcome(usize),
    /// A row of victims: [`CaseForm::groups`].
    Group(usize),
    /// A text: [`CaseForm::texts`].
    Text(usize),
}

/// The case form.
#[derive(Clone, Debug)]
pub struct CaseForm {
    definition: Definition,
    labels: BTreeMap<String, CaseLabel>,
}

/// A definition that cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum CaseFormError {
    /// The definition is not readable.
    #[error("case.toml: {0}")]
    Definition(serde_json::Error),
    /// One label means two things.
    #[error("case.toml: the label `{label}` means two things")]
    Ambiguous {
        /// The label, folded.
        label: String,
    },
}

impl CaseForm {
    /// Loads the form.
    ///
    /// # Errors
    /// When the definition is wrong; a test loads it.
    pub fn load() -> Result<CaseForm, CaseFormError> {
        let definition: Definition = serde_json::from_str(DEFINITION).map_err(CaseFormError::Definition)?;
        let mut labels = BTreeMap::new();
        fn named(
            words: &[CaseWord],
            label: fn(usize) -> CaseLabel,
        ) -> impl Iterator<Item = (&CaseWord, CaseLabel)> {
            words.iter().enumerate().map(move |(at, word)| (word, label(at)))
        }
        let words = named(&definition.kind, CaseLabel::Kind)
            .chain(named(&definition.outcome, CaseLabel::Outcome))
            .chain(named(&definition.group, CaseLabel::Group))
            .chain(named(&definition.text, CaseLabel::Text));
        for (word, label) in words {
            for spelling in word.label.all().chain(word.aliases.iter().map(String::as_str)) {
                let folded = fold_heading(spelling);
                if labels.insert(folded.clone(), label).is_some_and(|other| other != label) {
                    return Err(CaseFormError::Ambiguous { label: folded });
                }
            }
        }
        Ok(CaseForm { definition, labels })
    }

    /// What a label means, however it is punctuated.
    #[must_use]
    pub fn label(&self, text: &str) -> Option<CaseLabel> {
        self.labels.get(&fold_heading(text)).copied()
    }

    /// Whether a text is the heading above the victims.
    #[must_use]
    pub fn is_victims(&self, text: &str) -> bool {
        let Heading { label, aliases } = &self.definition.victims;
        let folded = fold_heading(text);
        label.all().chain(aliases.iter().map(String::as_str)).any(|known| fold_heading(known) == folded)
    }

    /// What the form is called, which is the name of its sheet.
    #[must_use]
    pub fn title(&self) -> &Localized {
        &self.definition.label
    }

    /// What stands under the title.
    #[must_use]
    pub fn lead(&self) -> &Localized {
        &self.definition.lead
    }

    /// The heading above the victims' numbers.
    #[must_use]
    pub fn number(&self) -> &Localized {
        &self.definition.number
    }

    /// The heading above the victims.
    #[must_use]
    pub fn victims(&self) -> &Localized {
        &self.definition.victims.label
    }

    /// Largest number in a cell.
    #[must_use]
    pub fn max(&self) -> u32 {
        self.definition.max
    }

    /// Kinds of exploitation: the columns.
    #[must_use]
    pub fn kinds(&self) -> &[CaseWord] {
        &self.definition.kind
    }

    /// What became of the cases: the rows.
    #[must_use]
    pub fn outcomes(&self) -> &[CaseWord] {
        &self.definition.outcome
    }

    /// Groups of victims.
    #[must_use]
    pub fn groups(&self) -> &[CaseWord] {
        &self.definition.group
    }

    /// The texts.
    #[must_use]
    pub fn texts(&self) -> &[CaseWord] {
        &self.definition.text
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn labels_are_found_in_every_language_and_spelling() {
        let form = CaseForm::load().unwrap();
        assert_eq!(form.label("TVANGSARBEID og tvangstjenester:"), Some(CaseLabel::Kind(1)));
        assert_eq!(form.label("Henlagt ukjent gjerningsmann"), Some(CaseLabel::Outcome(6)));
        assert_eq!(form.label("Kvinner (18 år og over)"), Some(CaseLabel::Group(0)));
        assert_eq!(form.label("Challenges"), Some(CaseLabel::Text(0)));
        assert_eq!(form.label("Kjønn"), None);
        assert!(form.is_victims("Fornærmede"));
    }
}
