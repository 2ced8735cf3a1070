//! Decisions of KOM's analysts about pairs of reports (work/decisions.csv), bound to the reports as they stood.

use std::collections::BTreeMap;

use sha2::{Digest, Sha256};
use thiserror::Error;

use super::{ReportIx, Reports};
use crate::form::{Form, fold_label};
use crate::identity::framed;

/// What a person decided about a pair.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Decision {
    /// One person.
    Same,
    /// Two persons.
    NotSame,
    /// The partners are asked first; the pair stays undecided.
    Ask,
}

impl Decision {
    /// The word in files.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Decision::Same => "same",
            Decision::NotSame => "not_same",
            Decision::Ask => "ask",
        }
    }

    /// Whether the pair is settled by it: a partner that is asked has not answered yet.
    #[must_use]
    pub fn settles(self) -> bool {
        self != Decision::Ask
    }

    /// Reads a decision, also in Norwegian.
    #[must_use]
    pub fn parse(text: &str) -> Option<Decision> {
        match fold_label(text).as_str() {
            "same" | "samme" => Some(Decision::Same),
            "not_same" | "not same" | "ikke samme" | "ikkje same" => Some(Decision::NotSame),
            "ask" | "spør partner" | "spør partnar" | "ask partner" => Some(Decision::Ask),
            _ => None,
        }
    }
}

/// One line of decisions.csv.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct DecisionLine {
    /// First report, `partner:ref`.
    pub a: String,
    /// Second report.
    pub b: String,
    /// The decision.
    pub decision: Decision,
    /// Digest of both reports' fields as they stood; empty in a line that was written by hand.
    pub digest: String,
}

impl DecisionLine {
    /// Whether it is about two reports, in either order.
    pub(crate) fn is_about(&self, a: &str, b: &str) -> bool {
        (self.a == a && self.b == b) || (self.a == b && self.b == a)
    }
}

/// All lines of decisions.csv.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Decisions(Vec<DecisionLine>);

/// A file of decisions that cannot be used.
#[derive(Debug, Error, PartialEq, Eq)]
pub enum DecisionsError {
    /// A line is malformed.
    #[error("decisions.csv: line {line} is not of the form a,b,decision,digest")]
    Csv {
        /// Line of the file, from 1.
        line: u64,
    },
    /// A word that is no decision.
    #[error("decisions.csv: line {line}: expected same, not_same or ask (samme, ikke samme, spør partner)")]
    Word {
        /// Line of the file, from 1.
        line: u64,
    },
    /// Two lines contradict each other.
    #[error("decisions.csv: line {line} contradicts an earlier line about the same two reports")]
    Contradiction {
        /// Line of the file, from 1.
        line: u64,
    },
}

impl Decisions {
    /// Reads the file; the digest column may be missing or empty. Semicolons separate where the first line has them:
    /// a Norwegian Excel saves so.
    ///
    /// # Errors
    /// When a line is malformed or contradicts another.
    pub fn parse(csv: &str) -> Result<Decisions, DecisionsError> {
        let csv = csv.trim_start_matches('\u{feff}');
        let head = csv.lines().next().unwrap_or_default();
        let semicolons = head.contains(';') && !head.contains(',');
        let mut reader = csv::ReaderBuilder::new()
            .delimiter(if semicolons { b';' } else { b',' })
            .trim(csv::Trim::All)
            .flexible(true)
            .from_reader(csv.as_bytes());
        let mut seen: BTreeMap<(String, String), DecisionLine> = BTreeMap::new();
        for record in reader.records() {
            let record =
                record.map_err(|error| DecisionsError::Csv { line: line_of(csv, error.position()) })?;
            let line = || line_of(csv, record.position());
            let field = |at: usize| record.get(at).unwrap_or_default().to_owned();
            let decision = Decision::parse(&field(2)).ok_or_else(|| DecisionsError::Word { line: line() })?;
            let (a, b) = if field(0) <= field(1) { (field(0), field(1)) } else { (field(1), field(0)) };
            if a.is_empty() || a == b {
                return Err(DecisionsError::Csv { line: line() });
            }
            let parsed = DecisionLine { a: a.clone(), b: b.clone(), decision, digest: field(3) };
            if let Some(earlier) = seen.insert((a, b), parsed)
                && earlier.decision != decision
            {
                return Err(DecisionsError::Contradiction { line: line() });
            }
        }
        Ok(Decisions(seen.into_values().collect()))
    }

    /// Writes the file.
    #[must_use]
    pub fn to_csv(&self) -> String {
        let mut writer = csv::Writer::from_writer(Vec::new());
        let _ = writer.write_record(["a", "b", "decision", "digest"]);
        for line in &self.0 {
            let _ = writer.write_record([&line.a, &line.b, line.decision.name(), &line.digest]);
        }
        writer.into_inner().ok().and_then(|bytes| String::from_utf8(bytes).ok()).unwrap_or_default()
    }

    /// The decision about two reports, by their names.
    #[must_use]
    pub fn between(&self, a: &str, b: &str) -> Option<Decision> {
        self.0.iter().find(|line| line.is_about(a, b)).map(|line| line.decision)
    }

    /// Sets a decision.
    pub fn put(&mut self, line: DecisionLine) {
        self.remove(&line.a, &line.b);
        self.0.push(line);
        self.0.sort();
    }

    /// Takes a decision back.
    pub fn remove(&mut self, a: &str, b: &str) {
        self.0.retain(|line| !line.is_about(a, b));
    }

    /// The lines.
    #[must_use]
    pub fn lines(&self) -> &[DecisionLine] {
        &self.0
    }

    /// Binds the decisions to the reports: a line without a digest gets one, a line whose reports have changed since is
    /// stale and not applied. A line about reports that are not there any more is kept and not applied. One about a report
    /// that is no part of the figures (its partner is excluded or covered) rests: it is neither applied nor stale.
    pub fn bind(&mut self, reports: &Reports, form: &Form) -> Decided {
        let mut decided = Decided::default();
        for line in &mut self.0 {
            let (Some(a), Some(b)) = (reports.by_name(&line.a), reports.by_name(&line.b)) else {
                decided.stale.push(line.clone());
                continue;
            };
            let now = digest_of(reports, form, a, b);
            if line.digest.is_empty() {
                line.digest.clone_from(&now);
            }
            if line.digest != now {
                decided.stale.push(line.clone());
            } else if [a, b].into_iter().all(|ix| reports.partner_of(ix).combined) {
                decided.by_pair.insert((a.min(b), a.max(b)), line.decision);
            }
        }
        decided
    }
}

/// The line of the file on which a record begins. The reader's own count stops before the second half of a CR LF and
/// before empty lines.
fn line_of(csv: &str, position: Option<&csv::Position>) -> u64 {
    let Some(begin) = position.and_then(|position| usize::try_from(position.byte()).ok()) else { return 0 };
    let (before, rest) = csv.split_at_checked(begin).unwrap_or_default();
    let blank = rest.bytes().take_while(|byte| matches!(byte, b'\r' | b'\n'));
    let lines = before.bytes().chain(blank).filter(|byte| *byte == b'\n').count();
    u64::try_from(lines).unwrap_or(u64::MAX).saturating_add(1)
}

/// The decisions that apply.
#[derive(Debug, Default)]
pub struct Decided {
    by_pair: BTreeMap<(ReportIx, ReportIx), Decision>,
    stale: Vec<DecisionLine>,
}

impl Decided {
    /// The decision about a pair, `a` before `b`.
    #[must_use]
    pub fn between(&self, a: ReportIx, b: ReportIx) -> Option<Decision> {
        self.by_pair.get(&(a.min(b), a.max(b))).copied()
    }

    /// All pairs with a decision.
    pub fn pairs(&self) -> impl Iterator<Item = (ReportIx, ReportIx, Decision)> {
        self.by_pair.iter().map(|((a, b), decision)| (*a, *b, *decision))
    }

    /// Decisions that were not applied because a report has changed or is gone.
    #[must_use]
    pub fn stale(&self) -> &[DecisionLine] {
        &self.stale
    }
}

/// Digest of what two reports say: when it changes, somebody must look again. Made from form fields only, and, for a report
/// without a reference of the partner's own, from which bundle it came in: such a report keeps its name only while its row
/// keeps its place, and in the next bundle another person may stand there.
#[must_use]
pub fn digest_of(reports: &Reports, form: &Form, a: ReportIx, b: ReportIx) -> String {
    let said = |ix: ReportIx| {
        let bundle = if reports.get(ix).own_reference { None } else { reports.sequence(ix) };
        format!("{}{}", reports.said(ix, form), bundle.map(|at| at.to_string()).unwrap_or_default())
            .into_bytes()
    };
    let digest = Sha256::digest(framed(&[&said(a.min(b)), &said(a.max(b))]));
    let hex = data_encoding::HEXLOWER.encode(&digest);
    hex.get(..16).unwrap_or_default().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn decisions_are_read_in_two_languages_and_contradictions_refused() {
        let decisions =
            Decisions::parse("a,b,decision\nudi:B,rosa:A,ikke samme\nrosa:C,udi:D,same\n").unwrap();
        assert_eq!(decisions.lines()[0].a, "rosa:A");
        assert_eq!(decisions.lines()[0].decision, Decision::NotSame);
        assert_eq!(Decisions::parse(&decisions.to_csv()).unwrap(), decisions);
        let saved = "a;b;decision;digest\r\nudi:B;rosa:A;ikke samme;\r\nrosa:C;udi:D;same;\r\n";
        assert_eq!(Decisions::parse(saved).unwrap(), decisions);
        assert_eq!(
            Decisions::parse("a,b,decision\nx:A,y:B,kanskje\n"),
            Err(DecisionsError::Word { line: 2 })
        );
        assert_eq!(
            Decisions::parse("a;b;decision\r\n\r\nx:A;y:B;kanskje\r\n"),
            Err(DecisionsError::Word { line: 3 })
        );
        assert_eq!(
            Decisions::parse("a,b,decision\nx:A,y:B,same\ny:B,x:A,not_same\n"),
            Err(DecisionsError::Contradiction { line: 3 })
        );
        assert_eq!(Decisions::parse("a,b,decision\nx:A,x:A,same\n"), Err(DecisionsError::Csv { line: 2 }));
    }
}
