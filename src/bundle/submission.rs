//! The content of a bundle, before it is bytes.

use std::collections::BTreeMap;

use thiserror::Error;

use super::case::CasePart;
use super::narrative::Narrative;
use super::references::{RowReference, references};
use crate::check::{Accepted, Acknowledgement};
use crate::form::{Answers, Form};
use crate::identity::{Canonical, CheckValue, IdType, RULE_SET, Reference, RoundKeys, TokenBlock, canaries};

/// Most rows of one bundle; more would not open on an office machine.
pub(crate) const MAX_RECORDS: usize = 50_000;

/// What a bundle says about persons.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// Persons.
    Report,
    /// Nobody to report: a real answer.
    Nil,
    /// Nothing: the bundle carries other parts only.
    None,
}

impl Kind {
    /// The word in a payload.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Kind::Report => "report",
            Kind::Nil => "nil",
            Kind::None => "none",
        }
    }

    pub(super) fn from_name(name: &str) -> Option<Kind> {
        [Kind::Report, Kind::Nil, Kind::None].into_iter().find(|kind| kind.name() == name)
    }
}

/// A part of a bundle. Parts are superseded one by one: person form and case form come from different desks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Part {
    /// Person form or nil return.
    Persons,
    /// Narrative.
    Narrative,
    /// Case form.
    Case,
}

impl Part {
    /// All parts.
    pub const ALL: [Part; 3] = [Part::Persons, Part::Narrative, Part::Case];

    /// The word in files.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Part::Persons => "persons",
            Part::Narrative => "narrative",
            Part::Case => "case",
        }
    }
}

/// What a bundle carries besides persons.
#[derive(Clone, Debug, Default)]
pub struct OtherParts {
    /// The narrative.
    pub narrative: Option<Narrative>,
    /// The case form.
    pub case: Option<CasePart>,
}

/// One row, as it leaves the machine.
#[derive(Clone)]
pub struct Record {
    /// Opaque reference.
    pub reference: Reference,
    /// Whether the partner has a reference of its own for the row.
    pub own_reference: bool,
    /// Kinds of identifier that tokens were made of, in the order of [`IdType::ALL`].
    pub id_types: Vec<IdType>,
    /// Tokens and fillers.
    pub tokens: TokenBlock,
    /// The form's fields.
    pub answers: Answers,
}

/// How many, for KOM's quality report. No number tells about a single row.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// Rows sent.
    pub rows_read: usize,
    /// Rows under the header that are no persons.
    pub rows_skipped: usize,
    /// Cells normalised silently.
    pub cells_normalised: usize,
    /// Rows with each kind of identifier.
    pub identifiers: BTreeMap<&'static str, usize>,
}

/// What a submission is addressed with: from the round file, the pass and the clock.
#[derive(Clone, Debug)]
pub struct Sealing<'s> {
    /// Round id.
    pub round: &'s str,
    /// SHA-256 of the round file's payload.
    pub round_digest: [u8; 32],
    /// KOM's age recipient.
    pub recipient: &'s str,
    /// The linkage key's check value, or `none`.
    pub check_value: CheckValue,
    /// Partner id.
    pub partner: &'s str,
    /// The partner's Ed25519 public key.
    pub public_key: [u8; 32],
    /// Sealing time in whole seconds UTC, or what the user says.
    pub sequence: u64,
}

/// The content of a bundle.
#[derive(Clone)]
pub struct Submission {
    /// Round id.
    pub round: String,
    /// SHA-256 of the round file's payload.
    pub round_digest: [u8; 32],
    /// KOM's age recipient: nobody who can open a bundle can wrap it again for another key.
    pub recipient: String,
    /// The linkage key's check value, or `none`.
    pub check_value: CheckValue,
    /// Partner id.
    pub partner: String,
    /// The partner's public key.
    pub public_key: [u8; 32],
    /// Number by which bundles supersede each other.
    pub sequence: u64,
    /// Form id.
    pub form: String,
    /// Form digest.
    pub form_digest: [u8; 32],
    /// Program and version.
    pub engine: String,
    /// Version of canonical forms and token rules.
    pub rule_set: String,
    /// What is said about persons.
    pub kind: Kind,
    /// Token blocks of the fictitious persons; none without a linkage key.
    pub canaries: Vec<TokenBlock>,
    /// How many.
    pub counts: Counts,
    /// Warnings that the partner acknowledged.
    pub acknowledged: Vec<Acknowledgement>,
    /// Narrative and case form.
    pub other: OtherParts,
    /// Persons, sorted by reference.
    pub records: Vec<Record>,
}

/// Rows that cannot become a submission.
#[derive(Clone, Copy, Debug, Error, PartialEq, Eq)]
pub enum SubmissionError {
    /// More rows than one bundle holds.
    #[error("{found} rows; a bundle holds at most {limit}")]
    TooMany {
        /// Number of rows.
        found: usize,
        /// Limit.
        limit: usize,
    },
    /// Two rows have the same opaque reference: a chance of one in a million for the largest form.
    #[error("two rows have the same opaque reference")]
    SameReference,
    /// Nothing to send.
    #[error("nothing to send: no persons, no nil return, no narrative, no case form")]
    Nothing,
}

/// The engine as a payload names it: the same words in the page and on the command line.
pub(crate) const ENGINE: &str = concat!("omfang ", env!("CARGO_PKG_VERSION"));

impl Submission {
    /// Turns accepted rows into records: identifiers become tokens here, and go no further.
    ///
    /// # Errors
    /// When there are too many rows, two references collide, or nothing is to be sent.
    pub fn of(
        accepted: &Accepted,
        kind: Kind,
        other: OtherParts,
        form: &Form,
        keys: &RoundKeys,
        sealing: &Sealing<'_>,
    ) -> Result<Submission, SubmissionError> {
        let rows = accepted.rows();
        if rows.len() > MAX_RECORDS {
            return Err(SubmissionError::TooMany { found: rows.len(), limit: MAX_RECORDS });
        }
        if kind == Kind::None && other.narrative.is_none() && other.case.is_none() {
            return Err(SubmissionError::Nothing);
        }
        let mut counts = Counts {
            rows_read: rows.len(),
            rows_skipped: accepted.skipped,
            cells_normalised: accepted.normalised,
            identifiers: IdType::ALL.into_iter().map(|kind| (kind.name(), 0)).collect(),
        };
        let mut records = Vec::with_capacity(rows.len());
        for (row, RowReference { reference, .. }) in rows.iter().zip(references(accepted, keys)) {
            let canonical = Canonical::of(&row.identifiers);
            let id_types = if keys.are_shared() { row.identifiers.types() } else { Vec::new() };
            for kind in &id_types {
                *counts.identifiers.entry(kind.name()).or_default() += 1;
            }
            records.push(Record {
                reference,
                own_reference: row.reference.is_some(),
                id_types,
                tokens: TokenBlock::make(&canonical, keys, sealing.partner, reference),
                answers: row.answers.clone(),
            });
        }
        records.sort_by_key(|record| record.reference);
        if records.is_sorted_by(|a, b| a.reference < b.reference) {
            Ok(Submission {
                round: sealing.round.to_owned(),
                round_digest: sealing.round_digest,
                recipient: sealing.recipient.to_owned(),
                check_value: sealing.check_value.clone(),
                partner: sealing.partner.to_owned(),
                public_key: sealing.public_key,
                sequence: sealing.sequence,
                form: form.id().to_owned(),
                form_digest: *form.digest(),
                engine: ENGINE.to_owned(),
                rule_set: RULE_SET.to_owned(),
                kind,
                canaries: if keys.are_shared() { canaries(keys) } else { Vec::new() },
                counts,
                acknowledged: accepted.acknowledged.clone(),
                other,
                records,
            })
        } else {
            Err(SubmissionError::SameReference)
        }
    }

    /// Adds what the partner said about places in the text, counted by kind and reason.
    pub fn acknowledge_leaks(
        &mut self,
        leaks: &BTreeMap<(super::LeakKind, usize), crate::check::AcknowledgementReason>,
    ) {
        let mut counts: BTreeMap<(super::LeakKind, crate::check::AcknowledgementReason), usize> =
            BTreeMap::new();
        for ((kind, _), reason) in leaks {
            *counts.entry((*kind, *reason)).or_default() += 1;
        }
        let lines = counts.into_iter().map(|((kind, reason), count)| Acknowledgement {
            code: kind.code().to_owned(),
            reason,
            count,
        });
        self.acknowledged.extend(lines);
    }

    /// The parts that the bundle carries.
    #[must_use]
    pub fn parts(&self) -> Vec<Part> {
        let persons = (self.kind != Kind::None).then_some(Part::Persons);
        let narrative = self.other.narrative.as_ref().map(|_| Part::Narrative);
        persons.into_iter().chain(narrative).chain(self.other.case.as_ref().map(|_| Part::Case)).collect()
    }
}
