//! Findings: what is wrong (or worth saying) about the data, exact to the cell, without ever holding a raw value.
//!
//! A finding names a rule, a place and a few [`Fact`]s. A fact is a number, a known code or a field, so a message can
//! quote nothing that a partner typed freely (form.md: columns get swapped, a name may stand under Nasjonalitet).

use std::collections::BTreeMap;

use crate::form::{Code, FieldIx, OutIx};
use crate::workbook::CellRef;

/// What a finding demands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// *Feil*: the bundle cannot be made.
    Error,
    /// *Advarsel*: must be corrected or acknowledged with a coded reason.
    Warning,
    /// *Merknad*: listed only.
    Note,
}

impl Severity {
    /// The word in files.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Severity::Error => "error",
            Severity::Warning => "warning",
            Severity::Note => "note",
        }
    }
}

/// A rule: a code that never changes its meaning, and how grave its findings are. Texts: `schemas/text/*/rules.ftl`.
#[derive(Debug, PartialEq, Eq)]
pub struct Rule {
    /// Family and number, never reused.
    pub code: &'static str,
    /// How grave.
    pub severity: Severity,
}

/// How grave each rule is: `code,severity` a line.
const SEVERITIES: &str = include_str!("../../schemas/severities.csv");

impl Rule {
    /// The rule with a code, as grave as `schemas/severities.csv` says. A code that stands not there fails the build.
    pub(super) const fn of(code: &'static str) -> Rule {
        Rule { code, severity: severity_of(code.as_bytes(), SEVERITIES.as_bytes()) }
    }
}

#[expect(
    clippy::indexing_slicing,
    clippy::panic,
    reason = "the compiler runs this: a fault is a failed build"
)]
const fn severity_of(code: &[u8], lines: &[u8]) -> Severity {
    let mut at = 0;
    while at + code.len() + 1 < lines.len() {
        let mut same = 0;
        while same < code.len() && lines[at + same] == code[same] {
            same += 1;
        }
        if same == code.len() && lines[at + same] == b',' && (at == 0 || lines[at - 1] == b'\n') {
            return match lines[at + same + 1] {
                b'e' => Severity::Error,
                b'w' => Severity::Warning,
                b'n' => Severity::Note,
                _ => panic!("a severity is error, warning or note"),
            };
        }
        at += 1;
    }
    panic!("the rule's code does not stand in schemas/severities.csv")
}

/// A value that a message may show.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fact {
    /// A number: a limit, a year, a count, an age within the field's range.
    Number(i64),
    /// A field, shown by its label.
    Field(FieldIx),
    /// A known code, shown by its label.
    Code(OutIx, Code),
    /// The labels that a field accepts.
    Choices(FieldIx),
    /// A column, shown by its letters.
    Column(u32),
    /// A cell, shown as Excel writes its place.
    Cell(CellRef),
}

/// Facts by the name of the blank that they fill.
pub type Facts = Vec<(&'static str, Fact)>;

/// A file, and what in it. Rows are Excel's, from 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    /// Index of the file among those given.
    pub file: usize,
    /// Index of the sheet in its workbook; none for findings about the file.
    pub sheet: Option<usize>,
    /// Excel's row; none for findings about a column or the file.
    pub row: Option<u32>,
    /// Column from 0; none for findings about a row or the file.
    pub column: Option<u32>,
}

impl Place {
    /// A whole file.
    #[must_use]
    pub fn file(file: usize) -> Place {
        Place { file, sheet: None, row: None, column: None }
    }

    /// A whole sheet.
    #[must_use]
    pub fn sheet(file: usize, sheet: usize) -> Place {
        Place { file, sheet: Some(sheet), row: None, column: None }
    }

    /// A row.
    #[must_use]
    pub fn at_row(self, row: u32) -> Place {
        Place { row: Some(row), ..self }
    }

    /// A cell, or a column where the place has no row.
    #[must_use]
    pub fn at_column(self, column: Option<u32>) -> Place {
        Place { column, ..self }
    }

    /// The cell, if the place is one.
    #[must_use]
    pub fn cell(&self) -> Option<CellRef> {
        Some(CellRef { row: self.row?, column: self.column? })
    }
}

/// One finding.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// The rule.
    pub rule: &'static Rule,
    /// Where.
    pub place: Place,
    /// The first offending field in the form's order.
    pub field: Option<FieldIx>,
    /// The other fields that disagree with it.
    pub related: Vec<FieldIx>,
    /// Rows that this one repeats.
    pub rows: Vec<Place>,
    /// What the message shows.
    pub facts: Facts,
}

/// How many findings of a code are kept; all are counted.
pub const KEPT_PER_RULE: usize = 10_000;

/// All findings of a check: every one counted, the first of each rule kept.
#[derive(Debug, Default)]
pub struct Findings {
    kept: Vec<Finding>,
    counts: BTreeMap<&'static str, (Severity, usize)>,
    by_field: BTreeMap<(&'static str, Option<FieldIx>), (Severity, usize)>,
    totals: [usize; 3],
}

impl Findings {
    /// Adds a finding.
    pub fn add(&mut self, finding: Finding) {
        let rule = finding.rule;
        let (_, count) = self.counts.entry(rule.code).or_insert((rule.severity, 0));
        *count += 1;
        self.by_field.entry((rule.code, finding.field)).or_insert((rule.severity, 0)).1 += 1;
        if let Some(total) = self.totals.get_mut(rule.severity as usize) {
            *total += 1;
        }
        if *count <= KEPT_PER_RULE {
            self.kept.push(finding);
        }
    }

    /// Takes in the findings of one more file.
    pub(super) fn append(&mut self, file: Findings) {
        let mut kept = BTreeMap::new();
        for finding in file.kept {
            let before = || self.counts.get(finding.rule.code).map_or(0, |(_, count)| *count);
            let kept = kept.entry(finding.rule.code).or_insert_with(before);
            if *kept < KEPT_PER_RULE {
                *kept += 1;
                self.kept.push(finding);
            }
        }
        for (code, (severity, count)) in file.counts {
            self.counts.entry(code).or_insert((severity, 0)).1 += count;
        }
        for (key, (severity, count)) in file.by_field {
            self.by_field.entry(key).or_insert((severity, 0)).1 += count;
        }
        for (total, more) in self.totals.iter_mut().zip(file.totals) {
            *total += more;
        }
    }

    /// Number of findings of a severity.
    #[must_use]
    pub fn total(&self, severity: Severity) -> usize {
        self.totals.get(severity as usize).copied().unwrap_or(0)
    }

    /// Number of findings by code; complete.
    #[must_use]
    pub fn counts(&self) -> BTreeMap<&'static str, usize> {
        self.counts.iter().map(|(code, (_, count))| (*code, *count)).collect()
    }

    /// Codes and numbers of the warnings, in the order of codes: what must be acknowledged.
    pub fn warnings(&self) -> impl Iterator<Item = (&'static str, usize)> {
        self.counts
            .iter()
            .filter(|(_, (severity, _))| *severity == Severity::Warning)
            .map(|(code, (_, n))| (*code, *n))
    }

    /// Number of findings by code and field; complete.
    #[must_use]
    pub fn counts_by_field(&self) -> BTreeMap<(&'static str, Option<FieldIx>), usize> {
        self.by_field.iter().map(|(key, (_, count))| (*key, *count)).collect()
    }

    /// Notes by code and field; complete.
    #[must_use]
    pub fn notes(&self) -> BTreeMap<(&'static str, Option<FieldIx>), usize> {
        let notes = self.by_field.iter().filter(|(_, (severity, _))| *severity == Severity::Note);
        notes.map(|(key, (_, count))| (*key, *count)).collect()
    }

    /// The kept findings: gravest first, then by place.
    #[must_use]
    pub fn kept(&self) -> &[Finding] {
        &self.kept
    }

    pub(super) fn sort(&mut self) {
        self.kept.sort_by(|a, b| {
            let key =
                |finding: &Finding| (finding.rule.severity, finding.place, finding.rule.code, finding.field);
            key(a).cmp(&key(b))
        });
    }
}
