//! From a check to rows that may be sealed: no errors, and every warning acknowledged with a coded reason.

use std::collections::BTreeMap;

use thiserror::Error;

use super::finding::{Place, Severity};
use super::read::{Checked, FileRead};
use super::registry::rule_with_code;
use crate::form::Answers;
use crate::identity::{Identifiers, Secret};

/// A row that was read. Only rows inside [`Accepted`] may be sealed.
#[derive(Debug)]
pub struct CheckedRow {
    /// Where it stands.
    pub place: Place,
    /// The partner's own reference.
    pub reference: Option<Secret>,
    /// Its identifiers.
    pub identifiers: Identifiers,
    /// What is sent of it.
    pub answers: Answers,
    /// Whether an identifier could not be read, so that what there is of them must not be compared.
    pub(super) unread_identifier: bool,
}

/// Why a partner sends in spite of a warning. Coded: a free text could hold anything.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum AcknowledgementReason {
    /// Checked with the source: it is so.
    Confirmed,
    /// Cannot be found out.
    Unknown,
    /// Another reason.
    Other,
}

impl AcknowledgementReason {
    /// All reasons.
    pub const ALL: [AcknowledgementReason; 3] =
        [AcknowledgementReason::Confirmed, AcknowledgementReason::Unknown, AcknowledgementReason::Other];

    /// The word in a bundle and on the command line.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            AcknowledgementReason::Confirmed => "confirmed",
            AcknowledgementReason::Unknown => "unknown",
            AcknowledgementReason::Other => "other",
        }
    }

    /// The reason with a word.
    #[must_use]
    pub fn from_name(name: &str) -> Option<AcknowledgementReason> {
        AcknowledgementReason::ALL.into_iter().find(|reason| reason.name() == name)
    }
}

/// One acknowledged rule: its code, the reason, and how many findings it covers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Acknowledgement {
    /// Code of the rule.
    pub code: String,
    /// Why.
    pub reason: AcknowledgementReason,
    /// Number of findings.
    pub count: usize,
}

/// Rows that may be sealed: only [`Checked::accept`] makes them.
#[derive(Debug)]
pub struct Accepted {
    pub(crate) rows: Vec<CheckedRow>,
    pub(crate) files: Vec<FileRead>,
    pub(crate) acknowledged: Vec<Acknowledgement>,
    pub(crate) skipped: usize,
    pub(crate) normalised: usize,
}

impl Accepted {
    /// The rows.
    #[must_use]
    pub fn rows(&self) -> &[CheckedRow] {
        &self.rows
    }

    /// The files they came from.
    #[must_use]
    pub fn files(&self) -> &[FileRead] {
        &self.files
    }

    /// No file at all: a bundle without persons.
    #[must_use]
    pub fn nothing() -> Accepted {
        Accepted { rows: Vec::new(), files: Vec::new(), acknowledged: Vec::new(), skipped: 0, normalised: 0 }
    }
}

/// Why rows may not be sealed.
#[derive(Debug, Error, PartialEq, Eq)]
pub enum NotAccepted {
    /// There are errors.
    #[error("{errors} errors must be corrected first")]
    Errors {
        /// Number of findings.
        errors: usize,
    },
    /// Warnings have not been acknowledged.
    #[error("warnings are not acknowledged: {}", codes.join(", "))]
    Unacknowledged {
        /// Codes of the rules.
        codes: Vec<String>,
    },
    /// An acknowledgement names no rule.
    #[error("there is no rule `{code}`")]
    NoSuchRule {
        /// The code given.
        code: String,
    },
    /// The files have no person in them.
    #[error("the form has no persons; send a nil return instead")]
    Empty,
}

impl Checked {
    /// Why the rows may not be sealed yet, if so.
    #[must_use]
    pub fn refusal(&self, reasons: &BTreeMap<String, AcknowledgementReason>) -> Option<NotAccepted> {
        if let Some(code) = reasons.keys().find(|code| rule_with_code(code).is_none()) {
            return Some(NotAccepted::NoSuchRule { code: code.clone() });
        }
        let errors = self.findings.total(Severity::Error);
        if errors > 0 {
            return Some(NotAccepted::Errors { errors });
        }
        if self.rows.is_empty() {
            return Some(NotAccepted::Empty);
        }
        let open = self.findings.warnings().filter(|(code, _)| !reasons.contains_key(*code));
        let codes: Vec<String> = open.map(|(code, _)| code.to_owned()).collect();
        (!codes.is_empty()).then_some(NotAccepted::Unacknowledged { codes })
    }

    /// Makes the rows sealable. Acknowledgements of rules without findings are ignored: the file may have been corrected.
    ///
    /// # Errors
    /// When there are errors, unacknowledged warnings, no rows, or an acknowledgement of a rule that does not exist.
    pub fn accept(self, reasons: &BTreeMap<String, AcknowledgementReason>) -> Result<Accepted, NotAccepted> {
        if let Some(refusal) = self.refusal(reasons) {
            return Err(refusal);
        }
        let acknowledged = self
            .findings
            .warnings()
            .filter_map(|(code, count)| {
                let reason = *reasons.get(code)?;
                Some(Acknowledgement { code: code.to_owned(), reason, count })
            })
            .collect();
        let Checked { rows, skipped, normalised, .. } = self;
        Ok(Accepted { rows, files: self.files, acknowledged, skipped, normalised })
    }
}
