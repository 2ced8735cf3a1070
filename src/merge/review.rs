//! review.xlsx: the doubtful pairs, one a row, for a person to decide in Excel; and reading it back.
//!
//! The first row is hidden and names the columns for the program, so that the sheet may be sorted, filtered and written in
//! any language. Two hidden columns hold what the row showed: the digest of both reports, so that a decision is bound to
//! what was seen and not to what arrived since, and the decision as it stood, so that emptying a cell takes a decision
//! back and leaving it alone says nothing. Nothing in it identifies anyone.

use std::collections::BTreeMap;

use thiserror::Error;

use crate::linkage::{Decision, DecisionLine, Decisions};
use crate::workbook::{Cell, CellRef, Limits, Workbook};

/// review.xlsx as it came back.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Review {
    /// The pairs, one a row.
    pub lines: Vec<ReviewLine>,
    /// Notes about pairs that were not listed any more.
    pub gone: Vec<Note>,
}

/// A reviewer's note about a pair that is not listed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Note {
    /// First report, `partner:ref`.
    pub a: String,
    /// Second report.
    pub b: String,
    /// The note.
    pub note: String,
}

/// A row of review.xlsx as it came back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReviewLine {
    /// First report, `partner:ref`.
    pub a: String,
    /// Second report.
    pub b: String,
    /// What the row says now.
    pub decision: Option<Decision>,
    /// What it said when it was written.
    pub before: Option<Decision>,
    /// Digest of both reports as the row showed them.
    pub digest: String,
    /// The reviewer's note.
    pub note: String,
    /// What else the row says, in the language of the merge that wrote it.
    pub shown: Shown,
}

/// What a row of review.xlsx tells the reviewer.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Shown {
    /// How the pair counts until somebody decides.
    pub status: String,
    /// The probability in words.
    pub likely: String,
    /// The probability as a number; empty where the model has none.
    pub p: String,
    /// What brought the two together.
    pub why: String,
    /// Fields that agree, a line each.
    pub alike: String,
    /// Fields that differ, a line each: first report / second report.
    pub different: String,
}

/// A review.xlsx that cannot be used.
#[derive(Debug, Error, PartialEq, Eq)]
pub enum ReviewError {
    /// It is no workbook, or not one that the merge wrote.
    #[error("review.xlsx is not the workbook that the merge wrote")]
    NotOurs,
    /// A word that is no decision.
    #[error("review.xlsx: cell {cell} holds no decision")]
    Word {
        /// Where.
        cell: CellRef,
    },
}

/// The columns by their hidden names, in order.
pub(super) const COLUMNS: [&str; 12] =
    ["decision", "note", "status", "likely", "p", "why", "alike", "different", "a", "b", "digest", "before"];

/// The columns of the sheet with notes about pairs that are not listed any more.
pub(super) const GONE_COLUMNS: [&str; 3] = ["a", "b", "note"];

/// Reads review.xlsx.
///
/// # Errors
/// When it is not ours, or a cell of the decisions holds another word.
pub fn read(bytes: &[u8]) -> Result<Review, ReviewError> {
    let limits = Limits::default();
    let mut book = Workbook::open(bytes, &limits).map_err(|_| ReviewError::NotOurs)?;
    let lines = read_lines(&mut book, &limits)?;
    Ok(Review { lines, gone: read_gone(&mut book, &limits)? })
}

/// What a cell says. A note may be nothing but a date, which Excel makes a number of.
fn text(cell: &Cell<'_>) -> String {
    match cell {
        Cell::Text(text) => text.trim().to_owned(),
        Cell::Number(number) => number.to_string(),
        Cell::Date { ymd: (year, month, day), .. } => format!("{day:02}.{month:02}.{year}"),
        Cell::Bool(_) | Cell::Error | Cell::Uncached => String::new(),
    }
}

/// The notes on every sheet but the first whose first row names their columns.
fn read_gone(book: &mut Workbook<'_>, limits: &Limits) -> Result<Vec<Note>, ReviewError> {
    let sheets: Vec<usize> =
        book.sheets().iter().enumerate().skip(1).filter(|(_, sheet)| sheet.cells).map(|(at, _)| at).collect();
    let mut notes = Vec::new();
    for sheet in sheets {
        let mut head: BTreeMap<u32, String> = BTreeMap::new();
        book.read_rows(sheet, limits, &mut |row| {
            if head.is_empty() {
                head = row.cells.iter().map(|(column, cell)| (*column, text(cell))).collect();
                return Ok(GONE_COLUMNS.iter().all(|name| head.values().any(|known| known == name)));
            }
            let said = |name: &str| {
                let is_it =
                    |(column, _): &&(u32, Cell<'_>)| head.get(column).is_some_and(|known| known == name);
                row.cells.iter().find(is_it).map(|(_, cell)| text(cell)).unwrap_or_default()
            };
            let [a, b, note] = GONE_COLUMNS.map(said);
            // The visible headings are no pair.
            if a.contains(':') && b.contains(':') && !note.is_empty() {
                notes.push(Note { a, b, note });
            }
            Ok(true)
        })
        .map_err(|_| ReviewError::NotOurs)?;
    }
    Ok(notes)
}

fn read_lines(book: &mut Workbook<'_>, limits: &Limits) -> Result<Vec<ReviewLine>, ReviewError> {
    let mut head: BTreeMap<u32, String> = BTreeMap::new();
    let mut lines = Vec::new();
    let mut wrong = None;
    book.read_rows(0, limits, &mut |row| {
        if head.is_empty() {
            head = row.cells.iter().map(|(column, cell)| (*column, text(cell))).collect();
            return Ok(true);
        }
        let found = |name: &str| {
            row.cells.iter().find(|(column, _)| head.get(column).is_some_and(|known| known == name))
        };
        let said = |name: &str| found(name).map(|(_, cell)| text(cell)).unwrap_or_default();
        // The visible headings and whatever was written below the list are no pairs.
        let digest = said("digest");
        if digest.len() != 16 || !digest.bytes().all(|byte| byte.is_ascii_hexdigit()) {
            return Ok(true);
        }
        let decision = match found("decision") {
            None => None,
            Some((column, cell)) => match Decision::parse(&text(cell)) {
                Some(decision) => Some(decision),
                None => {
                    wrong = wrong.take().or(Some(CellRef { row: row.number, column: *column }));
                    return Ok(true);
                }
            },
        };
        lines.push(ReviewLine {
            a: said("a"),
            b: said("b"),
            decision,
            before: Decision::parse(&said("before")),
            digest,
            note: said("note"),
            shown: Shown {
                status: said("status"),
                likely: said("likely"),
                p: said("p"),
                why: said("why"),
                alike: said("alike"),
                different: said("different"),
            },
        });
        Ok(true)
    })
    .map_err(|_| ReviewError::NotOurs)?;
    if !COLUMNS.iter().all(|name| head.values().any(|known| known == name)) {
        return Err(ReviewError::NotOurs);
    }
    match wrong {
        Some(cell) => Err(ReviewError::Word { cell }),
        None => Ok(lines),
    }
}

/// What decisions.csv says about the reports that a row showed. A decision about them as they stood before says nothing
/// here; one without a digest was written by hand.
fn known(line: &ReviewLine, decisions: &Decisions) -> Option<Decision> {
    let mut about = decisions.lines().iter().filter(|one| one.is_about(&line.a, &line.b));
    about.find(|one| one.digest.is_empty() || one.digest == line.digest).map(|one| one.decision)
}

/// Takes over what was decided in review.xlsx. Hands back the pairs about which decisions.csv said something else by
/// hand; review.xlsx wins.
pub(super) fn take_over(lines: &[ReviewLine], decisions: &mut Decisions) -> Vec<String> {
    let mut differing = Vec::new();
    for line in lines.iter().filter(|line| line.decision != line.before) {
        let known = known(line, decisions);
        if known != line.before && known != line.decision {
            differing.push(format!("{} {}", line.a, line.b));
        }
        match line.decision {
            Some(decision) => decisions.put(DecisionLine {
                a: line.a.clone(),
                b: line.b.clone(),
                decision,
                digest: line.digest.clone(),
            }),
            None => decisions.remove(&line.a, &line.b),
        }
    }
    differing
}

#[cfg(test)]
mod tests {
    use super::*;

    const DIGEST: &str = "0123456789abcdef";

    fn book(rows: &[[&str; 5]]) -> Vec<u8> {
        let mut book = rust_xlsxwriter::Workbook::new();
        let sheet = book.add_worksheet();
        for (at, name) in (0u16..).zip(COLUMNS) {
            sheet.write_string(0, at, name).unwrap();
            sheet.write_string(3, at, "Overskrift").unwrap();
        }
        for (row, [decision, a, b, digest, before]) in (4u32..).zip(rows) {
            for (name, text) in
                [("decision", decision), ("a", a), ("b", b), ("digest", digest), ("before", before)]
            {
                let at = COLUMNS.iter().position(|known| *known == name).unwrap();
                sheet.write_string(row, u16::try_from(at).unwrap(), *text).unwrap();
            }
        }
        book.save_to_buffer().unwrap()
    }

    #[test]
    fn only_what_a_person_changed_is_taken_over() {
        let lines = read(&book(&[
            ["samme", "a:1", "b:1", DIGEST, ""],
            ["", "a:2", "b:2", DIGEST, "same"],
            ["ikke samme", "a:3", "b:3", DIGEST, "not_same"],
            ["spør partner", "a:4", "b:4", DIGEST, "same"],
        ]))
        .unwrap()
        .lines;
        let csv = "a,b,decision,digest\na:2,b:2,same,\na:3,b:3,same,\na:4,b:4,not_same,\n";
        let mut decisions = Decisions::parse(csv).unwrap();
        // Only about the fourth do hand and sheet contradict each other.
        assert_eq!(take_over(&lines, &mut decisions), ["a:4 b:4"]);
        assert_eq!(decisions.between("a:1", "b:1"), Some(Decision::Same));
        assert_eq!(decisions.between("a:2", "b:2"), None, "an emptied cell takes it back");
        assert_eq!(decisions.between("a:3", "b:3"), Some(Decision::Same), "left alone: decisions.csv stands");
        assert_eq!(decisions.between("a:4", "b:4"), Some(Decision::Ask));
        assert_eq!(decisions.lines()[0].digest, DIGEST, "bound to what was shown");
    }

    #[test]
    fn a_decision_about_what_the_reports_said_before_contradicts_nobody() {
        let rows: [[&str; 5]; 2] =
            [["ikke samme", "a:1", "b:1", DIGEST, ""], ["ikke samme", "a:2", "b:2", DIGEST, ""]];
        let lines = read(&book(&rows)).unwrap().lines;
        let csv = format!("a,b,decision,digest\na:1,b:1,same,fedcba9876543210\na:2,b:2,same,{DIGEST}\n");
        let mut decisions = Decisions::parse(&csv).unwrap();
        assert_eq!(take_over(&lines, &mut decisions), ["a:2 b:2"]);
        assert_eq!(decisions.between("a:1", "b:1"), Some(Decision::NotSame));
    }

    #[test]
    fn a_word_that_is_no_decision_is_named_by_its_cell() {
        let wrong = book(&[["kanskje", "a:1", "b:1", DIGEST, ""]]);
        assert_eq!(read(&wrong), Err(ReviewError::Word { cell: CellRef { row: 5, column: 0 } }));
        assert_eq!(read(b"PK"), Err(ReviewError::NotOurs));
    }
}
