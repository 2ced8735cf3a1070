//! Every sentence a user may read, in bokmål, nynorsk and English.
//!
//! The texts live in `schemas/text/<language>/*.ftl` (Fluent) and nowhere else; this room loads them and
//! fills in the blanks. It knows nothing about what the sentences are for. Invariant: the three languages
//! have the same messages with the same variables (tested), so a look-up never falls back to another language.

use std::borrow::Cow;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use fluent_syntax::ast::Pattern;
use serde::{Deserialize, Serialize};
use thiserror::Error;
use unic_langid::LanguageIdentifier;

/// A language that users read. Bokmål is the default everywhere.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Language {
    /// Norwegian bokmål.
    #[default]
    Nb,
    /// Norwegian nynorsk.
    Nn,
    /// English.
    En,
}

impl Language {
    /// All languages, default first.
    pub const ALL: [Language; 3] = [Language::Nb, Language::Nn, Language::En];

    /// The BCP 47 tag: `nb`, `nn` or `en`.
    #[must_use]
    pub fn tag(self) -> &'static str {
        match self {
            Language::Nb => "nb",
            Language::Nn => "nn",
            Language::En => "en",
        }
    }

    /// The language of a tag, if it is one of ours.
    #[must_use]
    pub fn from_tag(tag: &str) -> Option<Language> {
        Language::ALL.into_iter().find(|language| language.tag() == tag)
    }
}

/// A short text in the three languages, as the forms and code lists carry it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Localized {
    /// Bokmål.
    pub nb: String,
    /// Nynorsk.
    pub nn: String,
    /// English.
    pub en: String,
}

impl Localized {
    /// The text in one language.
    #[must_use]
    pub fn get(&self, language: Language) -> &str {
        match language {
            Language::Nb => &self.nb,
            Language::Nn => &self.nn,
            Language::En => &self.en,
        }
    }

    /// The text in every language, default first.
    pub fn all(&self) -> impl Iterator<Item = &str> {
        Language::ALL.into_iter().map(|language| self.get(language))
    }
}

macro_rules! sources {
    ($language:literal: $($file:literal),*) => {
        &[$(include_str!(concat!("../../schemas/text/", $language, "/", $file, ".ftl"))),*]
    };
}

macro_rules! all_sources {
    ($($files:tt)*) => {
        [
            (Language::Nb, sources!("nb": $($files)*)),
            (Language::Nn, sources!("nn": $($files)*)),
            (Language::En, sources!("en": $($files)*)),
        ]
    };
}

/// The message files of one language.
type Sources = [(Language, &'static [&'static str]); 3];

#[cfg(any(feature = "cli", not(feature = "wasm")))]
const SOURCES: Sources = all_sources!("rules", "core", "cli", "desk", "quality", "report");
/// The page has neither command line nor report, and every kilobyte of it is carried to every partner.
#[cfg(not(any(feature = "cli", not(feature = "wasm"))))]
const SOURCES: Sources = all_sources!("rules", "core", "desk");

/// A text file that cannot be used.
#[derive(Debug, Error)]
pub enum TextError {
    /// A file is not Fluent.
    #[error("text file {file} of `{language}` is not valid Fluent")]
    Syntax {
        /// Language tag.
        language: &'static str,
        /// Position in the list of files.
        file: usize,
    },
    /// Two files of a language define the same message.
    #[error("a message of `{language}` is defined twice (file {file})")]
    Twice {
        /// Language tag.
        language: &'static str,
        /// Position in the list of files.
        file: usize,
    },
}

/// The loaded texts.
pub struct Texts {
    bundles: Vec<(Language, FluentBundle<FluentResource>)>,
}

/// Values for the blanks of a message, by variable name.
pub type Blanks<'a> = [(&'static str, Blank<'a>)];

/// One value for a blank.
#[derive(Clone, Debug)]
pub enum Blank<'a> {
    /// A number; chooses plural forms. Grouped from five digits on, so that a year never is.
    Number(i64),
    /// A text.
    Text(Cow<'a, str>),
}

impl From<usize> for Blank<'_> {
    fn from(number: usize) -> Self {
        Blank::Number(i64::try_from(number).unwrap_or(i64::MAX))
    }
}

impl From<i64> for Blank<'_> {
    fn from(number: i64) -> Self {
        Blank::Number(number)
    }
}

impl<'a> From<&'a str> for Blank<'a> {
    fn from(text: &'a str) -> Self {
        Blank::Text(Cow::Borrowed(text))
    }
}

impl From<String> for Blank<'_> {
    fn from(text: String) -> Self {
        Blank::Text(Cow::Owned(text))
    }
}

impl Texts {
    /// Loads the texts that are compiled in.
    ///
    /// # Errors
    /// When a file does not parse or defines a message twice; a test loads them, so a released build does not.
    pub fn load() -> Result<Texts, TextError> {
        let mut bundles = Vec::new();
        for (language, files) in SOURCES {
            let tag: LanguageIdentifier = language.tag().parse().unwrap_or_default();
            let mut bundle = FluentBundle::new_concurrent(vec![tag]);
            bundle.set_use_isolating(false);
            for (file, source) in files.iter().enumerate() {
                let resource = FluentResource::try_new((*source).to_owned())
                    .map_err(|_| TextError::Syntax { language: language.tag(), file })?;
                bundle
                    .add_resource(resource)
                    .map_err(|_| TextError::Twice { language: language.tag(), file })?;
            }
            bundles.push((language, bundle));
        }
        Ok(Texts { bundles })
    }

    /// The message `id` in `language`, its blanks filled. An unknown id gives the id itself: visible, never a crash.
    #[must_use]
    pub fn get(&self, language: Language, id: &str, blanks: &Blanks<'_>) -> String {
        self.find(language, id, blanks).unwrap_or_else(|| id.to_owned())
    }

    /// The message `id` in `language`, or nothing when there is none.
    #[must_use]
    pub fn find(&self, language: Language, id: &str, blanks: &Blanks<'_>) -> Option<String> {
        let bundle = self.bundle(language)?;
        Some(format(bundle, language, bundle.get_message(id)?.value()?, blanks))
    }

    /// The attribute `name` of the message `id`, or nothing when there is none.
    #[must_use]
    pub fn attribute(&self, language: Language, id: &str, name: &str, blanks: &Blanks<'_>) -> Option<String> {
        let bundle = self.bundle(language)?;
        Some(format(bundle, language, bundle.get_message(id)?.get_attribute(name)?.value(), blanks))
    }

    fn bundle(&self, language: Language) -> Option<&FluentBundle<FluentResource>> {
        self.bundles.iter().find(|(known, _)| *known == language).map(|(_, bundle)| bundle)
    }
}

fn format(
    bundle: &FluentBundle<FluentResource>,
    language: Language,
    pattern: &Pattern<&str>,
    blanks: &Blanks<'_>,
) -> String {
    let mut args = FluentArgs::new();
    for (name, blank) in blanks {
        match blank {
            // Every number as large as this takes the plural, so its form need not be chosen.
            Blank::Number(number) if number.unsigned_abs() >= 10_000 => {
                args.set(*name, FluentValue::from(grouped(*number, language)));
            }
            Blank::Number(number) => args.set(*name, FluentValue::from(*number)),
            Blank::Text(text) => args.set(*name, FluentValue::from(text.as_ref())),
        }
    }
    bundle.format_pattern(pattern, Some(&args), &mut Vec::new()).into_owned()
}

/// "200 000" with a no-break space in Norwegian, "200,000" in English.
fn grouped(number: i64, language: Language) -> String {
    let separator = if language == Language::En { ',' } else { '\u{a0}' };
    let digits = number.unsigned_abs().to_string();
    let mut text = String::from(if number < 0 { "−" } else { "" });
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            text.push(separator);
        }
        text.push(digit);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn long_numbers_are_grouped_as_each_language_does() {
        assert_eq!(grouped(32_767, Language::Nb), "32\u{a0}767");
        assert_eq!(grouped(2_500_000, Language::En), "2,500,000");
        assert_eq!(grouped(-12_345, Language::Nn), "−12\u{a0}345");
    }
}
