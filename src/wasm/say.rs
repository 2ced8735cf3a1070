//! Sentences for the page: the messages `desk-…` of `schemas/text/<language>/desk.ftl`, each with what was found, what
//! was expected and what to do.

use std::sync::OnceLock;

use super::engine::pass_message;
use super::wire::{self, Message, Refusal};
use crate::bundle::ParseNarrativeError;
use crate::check::CaseError;
use crate::desk::ReadNarrativeError;
use crate::round::{PassError, RoundFileError, SignedRound};
use crate::text::{Blanks, Language, Texts};

/// The voice of the worker in one language.
pub(super) struct Say {
    language: Language,
}

impl Say {
    pub(super) fn new(language: wire::Language) -> Say {
        let language = match language {
            wire::Language::Nb => Language::Nb,
            wire::Language::Nn => Language::Nn,
            wire::Language::En => Language::En,
        };
        Say { language }
    }

    pub(super) fn language(&self) -> Language {
        self.language
    }

    /// The texts; a test loads them, so they are there.
    #[expect(clippy::unused_self, reason = "read as a question to the voice")]
    pub(super) fn texts(&self) -> Option<&'static Texts> {
        static TEXTS: OnceLock<Option<Texts>> = OnceLock::new();
        TEXTS.get_or_init(|| Texts::load().ok()).as_ref()
    }

    /// A sentence of its own.
    pub(super) fn text(&self, id: &str, blanks: &Blanks<'_>) -> String {
        self.texts().map_or_else(|| id.to_owned(), |texts| texts.get(self.language, id, blanks))
    }

    /// A message with its three parts.
    pub(super) fn message(&self, id: &str, blanks: &Blanks<'_>) -> Message {
        let id = format!("desk-{id}");
        let part =
            |name: &str| self.texts().and_then(|texts| texts.attribute(self.language, &id, name, blanks));
        Message {
            found: self.text(&id, blanks),
            expected: part("expected"),
            todo: part("todo").unwrap_or_default(),
        }
    }

    /// A refusal; its code is the message's id.
    pub(super) fn refusal(&self, id: &'static str, blanks: &Blanks<'_>) -> Refusal {
        Refusal { code: id.to_owned(), message: self.message(id, blanks) }
    }

    /// Why a round file cannot be used.
    pub(super) fn round(&self, error: &RoundFileError) -> Message {
        self.message(
            match error {
                RoundFileError::Signature => "round-signature",
                RoundFileError::Form | RoundFileError::RuleSet => "round-version",
                RoundFileError::Shape | RoundFileError::Partners(_) => "round-file",
            },
            &[],
        )
    }

    /// Why a narrative is not taken.
    pub(super) fn narrative(&self, error: ReadNarrativeError) -> Message {
        match error {
            ReadNarrativeError::Document(_) | ReadNarrativeError::Workbook | ReadNarrativeError::NotText => {
                self.message("narrative-unreadable", &[])
            }
            ReadNarrativeError::Narrative(ParseNarrativeError::NoPoints) => {
                self.message("narrative-points", &[])
            }
            ReadNarrativeError::Narrative(ParseNarrativeError::Twice { point }) => {
                self.message("narrative-twice", &[("point", point.into())])
            }
            ReadNarrativeError::Narrative(ParseNarrativeError::BeforePoints { point }) => {
                self.message("narrative-before", &[("point", point.into())])
            }
            ReadNarrativeError::Narrative(ParseNarrativeError::Second) => {
                self.message("narrative-second", &[])
            }
            ReadNarrativeError::Narrative(ParseNarrativeError::TooLong { limit }) => {
                self.message("narrative-long", &[("max", limit.into())])
            }
        }
    }

    /// Why a case form is not taken.
    pub(super) fn case(&self, error: CaseError) -> Message {
        match error {
            CaseError::Workbook(_) => self.message("unreadable", &[]),
            CaseError::Number { at, max } => self
                .message("case-number", &[("cell", at.to_string().into()), ("max", i64::from(max).into())]),
            CaseError::Twice { at } => self.message("case-twice", &[("cell", at.to_string().into())]),
            CaseError::Text { at, max } => {
                self.message("case-text", &[("cell", at.to_string().into()), ("max", max.into())])
            }
        }
    }

    /// Why a pass cannot be used in a round.
    pub(super) fn pass(&self, error: &PassError, round: &SignedRound) -> Refusal {
        let partner = match error {
            PassError::Partner { partner } => partner.clone(),
            _ => String::new(),
        };
        self.refusal(
            pass_message(error),
            &[("round", round.file().round.clone().into()), ("partner", partner.into())],
        )
    }
}
