//! The leak gate: the last step before signing, over the very bytes that will be signed (design.md section 5).
//!
//! First the bytes are read back under the closed grammar, so that a record can hold nothing but codes, a reference
//! and tokens. Then the free text that a narrative and a case form may carry is searched for the workbook's own identifiers and for
//! everything that is shaped like one.

use std::collections::{BTreeMap, BTreeSet};

use thiserror::Error;

use super::grammar::GrammarError;
use super::submission::Submission;
use super::write::Payload;
use crate::check::{Accepted, AcknowledgementReason};
use crate::form::{Form, fold_label};
use crate::identity::{BirthDate, Secret, fold_name};

/// What a stretch of text looks like.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum LeakKind {
    /// Eleven or twelve digits, or an id number of the workbook.
    IdNumber,
    /// A complete date of birth.
    BirthDate,
    /// A name of the workbook.
    Name,
    /// An own reference of the workbook.
    OwnReference,
    /// A telephone number.
    Phone,
    /// An e-mail address.
    Email,
}

impl LeakKind {
    /// All kinds.
    pub const ALL: [LeakKind; 6] = [
        LeakKind::IdNumber,
        LeakKind::BirthDate,
        LeakKind::Name,
        LeakKind::OwnReference,
        LeakKind::Phone,
        LeakKind::Email,
    ];

    /// The code that messages and acknowledgements use.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            LeakKind::IdNumber => "LEAK-ID",
            LeakKind::BirthDate => "LEAK-DATE",
            LeakKind::Name => "LEAK-NAME",
            LeakKind::OwnReference => "LEAK-REFERENCE",
            LeakKind::Phone => "LEAK-PHONE",
            LeakKind::Email => "LEAK-EMAIL",
        }
    }

    /// Whether a person may say that it is none. Id numbers and birth dates always stop.
    #[must_use]
    pub fn may_be_acknowledged(self) -> bool {
        !matches!(self, LeakKind::IdNumber | LeakKind::BirthDate)
    }
}

pub(super) fn is_leak_code(code: &str) -> bool {
    LeakKind::ALL.iter().any(|kind| kind.code() == code)
}

/// One suspicious stretch of text. Holds its place, not the text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Leak {
    /// What it looks like.
    pub kind: LeakKind,
    /// Its number among those of its kind, from 1: what `--acknowledge LEAK-NAME:3=confirmed` names.
    pub number: usize,
    /// Point of the narrative, or text of the case form: `2a`, `challenges`.
    pub point: &'static str,
    /// Word of that text, from 1.
    pub word: usize,
}

/// What a scan compared the text with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scan {
    /// No free text leaves.
    NoText,
    /// Patterns, and the identifiers of a workbook.
    WithWorkbook,
    /// Patterns only: no workbook was given, so no names could be compared.
    WithoutWorkbook,
}

/// A payload that may be signed: only [`gate`] makes one.
pub struct Gated {
    pub(super) payload: Payload,
    scan: Scan,
}

impl Gated {
    /// The bytes that will be signed: exactly what *Dette sendes* shows.
    #[must_use]
    pub fn payload(&self) -> &Payload {
        &self.payload
    }

    /// What the text was compared with.
    #[must_use]
    pub fn scan(&self) -> Scan {
        self.scan
    }
}

/// Why a payload may not be signed.
#[derive(Debug, Error)]
pub enum Leaks {
    /// The bytes are not of the closed grammar: a bug, and the last place to catch it.
    #[error(transparent)]
    Grammar(#[from] GrammarError),
    /// The text may identify somebody.
    #[error("{} places in the text may identify a person", found.len())]
    Text {
        /// All of them, acknowledged ones left out.
        found: Vec<Leak>,
    },
}

/// Lets a payload through when nothing in it identifies anybody.
///
/// # Errors
/// When the bytes are not of the grammar, or the text holds something suspicious that was not acknowledged by number.
pub fn gate(
    payload: Payload,
    form: &Form,
    year: u16,
    accepted: &Accepted,
    acknowledged: &BTreeMap<(LeakKind, usize), AcknowledgementReason>,
) -> Result<Gated, Leaks> {
    let submission = Submission::decode(&payload, form)?;
    let mut found = scan(&submission, year, accepted);
    found.retain(|leak| {
        !(leak.kind.may_be_acknowledged() && acknowledged.contains_key(&(leak.kind, leak.number)))
    });
    if !found.is_empty() {
        return Err(Leaks::Text { found });
    }
    let scan = match (texts(&submission).next().is_some(), accepted.rows().is_empty()) {
        (false, _) => Scan::NoText,
        (true, false) => Scan::WithWorkbook,
        (true, true) => Scan::WithoutWorkbook,
    };
    Ok(Gated { payload, scan })
}

/// All free text that leaves, with the words that name its places.
fn texts(submission: &Submission) -> impl Iterator<Item = (&'static str, &str)> {
    let narrative = submission.other.narrative.iter().flat_map(super::Narrative::points);
    let case = submission.other.case.iter().flat_map(super::CasePart::texts);
    narrative.map(|(point, text)| (point.name(), text)).chain(case).filter(|(_, text)| !text.is_empty())
}

/// All suspicious stretches of a submission's text, acknowledged or not.
#[must_use]
pub(super) fn scan(submission: &Submission, year: u16, accepted: &Accepted) -> Vec<Leak> {
    let known = Known::of(accepted);
    let mut numbers: BTreeMap<LeakKind, usize> = BTreeMap::new();
    let mut leaks = Vec::new();
    for (point, text) in texts(submission) {
        for (kind, word) in known.search(text, year) {
            let number = numbers.entry(kind).or_default();
            *number += 1;
            leaks.push(Leak { kind, number: *number, point, word });
        }
    }
    leaks
}

/// Shortest name that is searched for: shorter ones are ordinary words.
const SHORTEST_NAME: usize = 3;
/// Shortest own reference that is searched for.
const SHORTEST_REFERENCE: usize = 5;

/// The identifiers of a workbook, as they are searched for.
#[derive(Default)]
struct Known {
    names: BTreeSet<String>,
    references: BTreeSet<String>,
    days: BTreeSet<(u16, u8, u8)>,
}

impl Drop for Known {
    fn drop(&mut self) {
        use zeroize::Zeroize;
        for set in [&mut self.names, &mut self.references] {
            std::mem::take(set).into_iter().for_each(|mut text| text.zeroize());
        }
    }
}

impl Known {
    fn of(accepted: &Accepted) -> Known {
        let mut known = Known::default();
        for row in accepted.rows() {
            let ids = &row.identifiers;
            for name in [&ids.surname, &ids.given_names, &ids.full_name].into_iter().flatten() {
                let (words, _) = fold_name(name.expose());
                known.names.extend(words.into_iter().filter(|word| word.chars().count() >= SHORTEST_NAME));
            }
            if let Some(reference) = row.reference.as_ref().map(Secret::expose)
                && reference.chars().count() >= SHORTEST_REFERENCE
            {
                known.references.insert(fold_label(reference));
            }
            if let Some(day) = ids.birth_date.as_ref().and_then(BirthDate::full) {
                known.days.insert((day.year(), day.month(), day.day()));
            }
        }
        known
    }

    /// Kinds and word numbers, in the order of the text.
    fn search(&self, text: &str, year: u16) -> Vec<(LeakKind, usize)> {
        let words: Vec<&str> = text.split_whitespace().collect();
        let mut found = Vec::new();
        let mut digits_until = 0;
        for (at, word) in words.iter().enumerate() {
            let mut is = |kind| found.push((kind, at + 1));
            let bare = word.trim_matches(|c: char| !c.is_alphanumeric() && c != '+');
            if word.contains('@') && word.split('@').all(|side| side.chars().any(char::is_alphanumeric)) {
                is(LeakKind::Email);
                continue;
            }
            if let Ok(BirthDate::Full(day)) = BirthDate::parse(bare, year).as_ref() {
                // A meeting has a date of the reporting year or later; a person is born before it.
                if self.days.contains(&(day.year(), day.month(), day.day())) || day.year() + 1 < year {
                    is(LeakKind::BirthDate);
                }
                continue;
            }
            if at >= digits_until {
                let (length, until) = digit_run(&words, at);
                match length {
                    11 | 12 => is(LeakKind::IdNumber),
                    8 | 10 => is(LeakKind::Phone),
                    _ => {}
                }
                if length > 0 {
                    digits_until = until;
                }
            }
            if fold_name(bare).0.iter().any(|part| self.names.contains(part)) {
                is(LeakKind::Name);
            }
        }
        for reference in &self.references {
            found.extend(places_of(&words, reference).map(|word| (LeakKind::OwnReference, word)));
        }
        found.sort_by_key(|(kind, word)| (*word, *kind));
        found
    }
}

/// Number of digits in the run of number-like words that begins here, and the word after it.
fn digit_run(words: &[&str], from: usize) -> (usize, usize) {
    let mut digits = 0;
    let mut until = from;
    for word in words.get(from..).unwrap_or_default() {
        let bare = word.trim_matches(|c: char| matches!(c, '(' | ')' | ',' | '.' | ';' | ':' | '+' | '-'));
        if bare.is_empty() || !bare.chars().all(|c| c.is_ascii_digit() || matches!(c, '-' | '.')) {
            break;
        }
        digits += bare.chars().filter(char::is_ascii_digit).count();
        until += 1;
        if word.ends_with([',', ';', ':']) {
            break;
        }
    }
    (digits, until.max(from + 1))
}

/// The words at which a folded text begins, as whole words.
fn places_of<'w>(words: &'w [&str], needle: &'w str) -> impl Iterator<Item = usize> + 'w {
    let length = needle.split(' ').count();
    (0..words.len()).filter_map(move |at| {
        let run = words.get(at..at + length)?.join(" ");
        let folded = fold_label(run.trim_matches(|c: char| !c.is_alphanumeric()));
        (folded == needle).then_some(at + 1)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn search(text: &str) -> Vec<(&'static str, usize)> {
        let known = Known {
            names: ["odegard", "bjorn"].map(str::to_owned).into(),
            references: ["sak 14/0123".to_owned()].into(),
            days: [(2014, 5, 17)].into(),
        };
        known.search(text, 2014).into_iter().map(|(kind, word)| (kind.code(), word)).collect()
    }

    #[test]
    fn identifiers_of_the_workbook_are_found_whatever_their_spelling() {
        assert_eq!(search("Vi hjalp Bjørn, ØDEGAARD og andre."), [("LEAK-NAME", 3), ("LEAK-NAME", 4)]);
        assert_eq!(search("Se sak 14/0123."), [("LEAK-REFERENCE", 2)]);
        assert_eq!(search("Født 17.05.2014"), [("LEAK-DATE", 2)]);
    }

    #[test]
    fn shapes_of_identifiers_are_found() {
        assert_eq!(search("DUF 2002 057055 02 og 01019012345"), [("LEAK-ID", 2), ("LEAK-ID", 6)]);
        assert_eq!(search("født 12.03.1990"), [("LEAK-DATE", 2)]);
        assert_eq!(
            search("ring 23 36 41 00 eller skriv til a.b@c.no."),
            [("LEAK-PHONE", 2), ("LEAK-EMAIL", 9)]
        );
    }

    #[test]
    fn ordinary_text_passes() {
        assert_eq!(search("I 2014 fulgte vi opp 31 kvinner, møte 12.03.2014 og 1. juni; 20 % flere."), []);
        assert_eq!(search("Budsjett 1 500 000 kr"), []);
    }
}
