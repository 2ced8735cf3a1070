//! Arithmetic: whether figures that somebody typed hold together.
//!
//! Files laid out as the printed tables (docs/history.md), tables.csv or tables.xlsx become cells (`read`), whatever
//! tables are there become rules about those cells (`rules`, `text`), and each rule that does not hold is a finding
//! (`judge`). The room corrects nothing and knows no persons. Invariant: a rule speaks only of cells that are there and
//! not withheld, so that a table may be missing and `:` is never worked out.

mod figures;
mod judge;
mod labels;
mod read;
mod rules;
mod text;

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;
use thiserror::Error;

use figures::Figures;
use rules::Rule;

/// Something that does not hold.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Finding {
    /// Table, row and column as in the file: `table5 2014 organ`.
    pub place: String,
    /// What kind of rule it breaks.
    pub kind: Kind,
    /// What stands there.
    pub printed: String,
    /// What the other figures give.
    pub expected: String,
}

/// Kinds of rules.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Kind {
    /// Parts and their sum.
    Sum,
    /// A percentage and what it is of.
    Percent,
    /// The same figure in two places.
    Cross,
    /// A reference to another table.
    Reference,
}

impl Kind {
    /// The word for machines.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Kind::Sum => "sum",
            Kind::Percent => "percent",
            Kind::Cross => "cross",
            Kind::Reference => "reference",
        }
    }
}

/// Files whose figures cannot be checked.
#[derive(Debug, Error, PartialEq, Eq)]
pub enum ArithmeticError {
    /// No file has tables of a layout that is known.
    #[error("no table of a known layout; see docs/history.md")]
    NoTable,
    /// A cell that should hold a figure holds something else.
    #[error("{place}: expected a number")]
    NotANumber {
        /// Table, row and column.
        place: String,
    },
    /// The file is no workbook and no table of text.
    #[error("{file} cannot be read as a table")]
    Unreadable {
        /// Name of the file.
        file: String,
    },
    /// The rules contradict themselves.
    #[error("arithmetic.toml: {reason}")]
    Rules {
        /// What is wrong.
        reason: String,
    },
}

/// What was checked and found.
#[derive(Debug)]
pub struct Checked {
    /// What does not hold, in order of place.
    pub findings: Vec<Finding>,
    /// Cells that hold something, figures and words.
    pub cells: usize,
    /// Places that some rule is about.
    pub covered: BTreeSet<String>,
    /// Those of them where every change breaks a rule.
    pub exact: BTreeSet<String>,
    /// Rules that could be asked.
    pub rules: usize,
}

/// Checks the figures of some files, by name. `keys` are those that the labels of a workbook stand for
/// ([`crate::report::labels`]).
///
/// # Errors
/// When a file cannot be read, or no table is recognised.
pub fn check(
    files: &BTreeMap<String, Vec<u8>>,
    keys: &BTreeMap<String, String>,
) -> Result<Checked, ArithmeticError> {
    let mut figures = Figures::default();
    for (name, bytes) in files {
        read::read(name, bytes, keys, &mut figures)?;
    }
    if figures.is_empty() {
        return Err(ArithmeticError::NoTable);
    }
    let mut rules: Vec<Rule> = rules::rules(&figures);
    rules.extend(text::rules(&figures)?);
    rules.retain(|rule| rule.can_be_asked(&figures));
    let mut findings = BTreeSet::new();
    let (mut covered, mut exact) = (BTreeSet::new(), BTreeSet::new());
    for rule in &rules {
        covered.extend(rule.cells().into_iter().map(|cell| figures.place(cell)));
        exact.extend(rule.exact_cells().into_iter().map(|cell| figures.place(cell)));
        findings.extend(judge::judge(rule, &figures)?);
    }
    let findings = findings.into_iter().collect();
    Ok(Checked { findings, cells: figures.filled(), covered, exact, rules: rules.len() })
}
