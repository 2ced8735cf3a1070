//! Why a report cannot be made.

use thiserror::Error;

use super::expected::Expected;
use crate::form::CodeListError;

/// A report that cannot be made. Messages name the file to mend.
#[derive(Debug, Error)]
pub enum ReportError {
    /// A file lacks a column.
    #[error("{file}: there is no column `{column}`")]
    Column {
        /// The file.
        file: String,
        /// The column.
        column: String,
    },
    /// A file is not CSV.
    #[error("{file}, line {line}: not a line of CSV with the columns of the header")]
    Csv {
        /// The file.
        file: String,
        /// Line, from 1.
        line: u64,
    },
    /// The table definitions contradict themselves or the form.
    #[error("tables.toml for {year}: {reason}")]
    Definition {
        /// The year that the definitions were made for.
        year: u16,
        /// What is wrong.
        reason: String,
    },
    /// A Word document cannot be written.
    #[error("the document cannot be written: {reason}")]
    Document {
        /// What the writer said.
        reason: String,
    },
    /// A file of history/ has a column that its layout does not know.
    #[error("{file}: there is no column called `{column}`; expected {known}")]
    HistoryColumn {
        /// The file.
        file: String,
        /// The heading.
        column: String,
        /// What may stand there.
        known: String,
    },
    /// A file of history/ has a column twice.
    #[error("{file}: the column `{column}` stands twice")]
    HistoryColumnTwice {
        /// The file.
        file: String,
        /// The heading.
        column: String,
    },
    /// A file of history/ that no table is made from.
    #[error("{file} is none of the files of a history: {known}")]
    HistoryFile {
        /// The file.
        file: String,
        /// Those that there are.
        known: String,
    },
    /// merge.json is not what a merge writes.
    #[error("work/merge.json: {source}")]
    MergeJson {
        /// What the reader said.
        source: serde_json::Error,
    },
    /// There are no table definitions as old as this.
    #[error("there are no table definitions for {year}; the oldest are for {oldest}")]
    NoDefinitions {
        /// The year asked for.
        year: u16,
        /// The oldest year there is.
        oldest: u16,
    },
    /// Two files of work/ are not of one merge.
    #[error("{a} says {found}, {b} says {expected}, of {what}; run `omfang merge` again")]
    OutOfStep {
        /// First file.
        a: &'static str,
        /// What it says.
        found: usize,
        /// Second file.
        b: &'static str,
        /// What that says.
        expected: usize,
        /// What they count.
        what: String,
    },
    /// A part of a bundle is not what docs/ say it is.
    #[error("work/parts/{partner}.{part}.json: {reason}")]
    Part {
        /// `case` or `narrative`.
        part: &'static str,
        /// The partner.
        partner: String,
        /// What is wrong.
        reason: String,
    },
    /// Two partners are spelt alike.
    #[error("partners.csv: {0}")]
    Partners(#[from] CodeListError),
    /// A decision is about nobody.
    #[error("round.toml: [[{table}]] partner = `{partner}` is no partner of the round")]
    UnknownPartner {
        /// The table of round.toml.
        table: &'static str,
        /// The partner named.
        partner: String,
    },
    /// A cell holds something else than it may.
    #[error("{file}, line {line}: `{column}` is `{found}`; expected {expected}")]
    Value {
        /// The file.
        file: String,
        /// Line, from 1.
        line: u64,
        /// Column.
        column: String,
        /// What stands there.
        found: String,
        /// What may.
        expected: Expected,
    },
    /// The workbook cannot be written.
    #[cfg(feature = "excel-out")]
    #[error("the workbook cannot be written: {0}")]
    Workbook(#[from] rust_xlsxwriter::XlsxError),
}
