//! The content of a bundle, before it is bytes.

use std::collections::BTreeMap;

use thiserror::Error;

use super::case::CasePart;
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

/// One of the points of the narrative (form.md): `1`, `2a`, `2b`, `3`, `4`, `5`, `6`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct NarrativePoint(&'static str);

impl NarrativePoint {
    /// All points in order.
    pub const ALL: [NarrativePoint; 7] = [
        NarrativePoint("1"),
        NarrativePoint("2a"),
        NarrativePoint("2b"),
        NarrativePoint("3"),
        NarrativePoint("4"),
        NarrativePoint("5"),
        NarrativePoint("6"),
    ];

    /// The point's number.
    #[must_use]
    pub fn name(self) -> &'static str {
        self.0
    }

    /// The point with a number, however it is punctuated.
    #[must_use]
    pub fn from_name(name: &str) -> Option<NarrativePoint> {
        let plain: String =
            name.chars().filter(|c| c.is_ascii_alphanumeric()).collect::<String>().to_ascii_lowercase();
        NarrativePoint::ALL.into_iter().find(|point| point.0 == plain)
    }
}

/// The narrative: free text by point. The only free text that ever leaves.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Narrative(BTreeMap<NarrativePoint, String>);

/// A text that is no narrative.
#[derive(Clone, Copy, Debug, Error, PartialEq, Eq)]
pub enum ParseNarrativeError {
    /// No line begins with a point's number.
    #[error("no line begins with the number of a point (1, 2a, 2b, 3, 4, 5, 6)")]
    NoPoints,
    /// A point stands twice.
    #[error("the point {point} stands twice")]
    Twice {
        /// The point.
        point: &'static str,
    },
    /// The text is longer than the limit.
    #[error("the narrative has more than {limit} characters")]
    TooLong {
        /// Number of characters.
        limit: usize,
    },
}

impl Narrative {
    /// Longest narrative, in characters: some thirty pages.
    pub const MAX_CHARACTERS: usize = 100_000;

    /// Reads a text whose points begin with their number on a line: `1. …`, `2a) …`. The rest of that line is part of
    /// the answer.
    ///
    /// # Errors
    /// When no line begins with a point, or a point stands twice.
    pub fn parse(text: &str) -> Result<Narrative, ParseNarrativeError> {
        if text.chars().count() > Narrative::MAX_CHARACTERS {
            return Err(ParseNarrativeError::TooLong { limit: Narrative::MAX_CHARACTERS });
        }
        let mut points: BTreeMap<NarrativePoint, String> = BTreeMap::new();
        let mut current = None;
        for line in text.lines() {
            let line = line.trim_end();
            if let Some((point, rest)) = point_of(line) {
                if points.insert(point, rest.to_owned()).is_some() {
                    return Err(ParseNarrativeError::Twice { point: point.name() });
                }
                current = Some(point);
            } else if let Some(answer) = current.and_then(|point| points.get_mut(&point)) {
                answer.push('\n');
                answer.push_str(line);
            }
        }
        if points.is_empty() {
            return Err(ParseNarrativeError::NoPoints);
        }
        let trimmed = points.into_iter().map(|(point, answer)| (point, answer.trim().to_owned()));
        Ok(Narrative(trimmed.filter(|(_, answer)| !answer.is_empty()).collect()))
    }

    /// Answers that were typed point by point; blank ones are left out.
    ///
    /// # Errors
    /// When they are too long.
    pub fn of_answers(
        answers: impl IntoIterator<Item = (NarrativePoint, String)>,
    ) -> Result<Narrative, ParseNarrativeError> {
        let answers = answers.into_iter().map(|(point, answer)| (point, answer.trim().to_owned()));
        let narrative = Narrative(answers.filter(|(_, answer)| !answer.is_empty()).collect());
        if narrative.0.values().map(|answer| answer.chars().count()).sum::<usize>()
            > Narrative::MAX_CHARACTERS
        {
            return Err(ParseNarrativeError::TooLong { limit: Narrative::MAX_CHARACTERS });
        }
        Ok(narrative)
    }

    /// Whether no point is answered.
    #[must_use]
    pub fn is_blank(&self) -> bool {
        self.0.is_empty()
    }

    pub(super) fn from_points(points: BTreeMap<NarrativePoint, String>) -> Narrative {
        Narrative(points)
    }

    /// The answers by point.
    pub fn points(&self) -> impl Iterator<Item = (NarrativePoint, &str)> {
        self.0.iter().map(|(point, answer)| (*point, answer.as_str()))
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

/// A point's number at the beginning of a line, and what follows it.
fn point_of(line: &str) -> Option<(NarrativePoint, &str)> {
    let line = line.trim_start().trim_start_matches("Punkt ").trim_start_matches("punkt ");
    let end = line.char_indices().find(|(_, c)| !c.is_ascii_alphanumeric()).map_or(line.len(), |(at, _)| at);
    let (number, rest) = line.split_at(end);
    let point = NarrativePoint::from_name(number)?;
    let rest = rest.trim_start();
    match rest.strip_prefix(['.', ')', ':']) {
        Some(rest) => Some((point, rest.trim_start())),
        None if rest.is_empty() => Some((point, rest)),
        None => None,
    }
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_narrative_is_read_by_its_points() {
        let narrative =
            Narrative::parse("Rapport\n1. Bolig.\nMer om bolig.\n\n2a) Vi har\n2b:\nMer penger\n6 \nAnnet\n")
                .unwrap();
        let points: Vec<(&str, &str)> =
            narrative.points().map(|(point, text)| (point.name(), text)).collect();
        assert_eq!(
            points,
            [("1", "Bolig.\nMer om bolig."), ("2a", "Vi har"), ("2b", "Mer penger"), ("6", "Annet")]
        );
        assert_eq!(Narrative::parse("Ingenting"), Err(ParseNarrativeError::NoPoints));
        assert_eq!(Narrative::parse("1. a\n1. b"), Err(ParseNarrativeError::Twice { point: "1" }));
        assert_eq!(Narrative::parse("3 kvinner fikk hjelp"), Err(ParseNarrativeError::NoPoints));
    }
}
