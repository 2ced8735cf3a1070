//! Why no replica came out. Every variant means a fault in this room: its data, its plan or its writing.

use super::rules::Rule;

/// A replica that could not be made.
#[derive(Debug, thiserror::Error)]
pub enum ReplicaError {
    /// The plan breaks one of the rules of spec/tables.md.
    #[error("the plan breaks `{rule}` at {place}: found {found}, expected {expected}")]
    Broken {
        /// The rule, named after the line of the specification that it asserts.
        rule: Rule,
        /// Where: a partner, a table's cell, a person's number.
        place: String,
        /// What the plan says.
        found: String,
        /// What the printed figures or the rule say.
        expected: String,
    },
    /// A data file of the room does not hold together.
    #[error("`{file}`: {fault}")]
    Data {
        /// The file's name.
        file: &'static str,
        /// What is wrong with it.
        fault: String,
    },
    /// No arrangement was found within the attempts allowed.
    #[error("no arrangement found in {attempts} attempts; the last one stopped at {stage}")]
    Stuck {
        /// How many times it was tried.
        attempts: u64,
        /// What the last attempt could not place.
        stage: String,
    },
    /// A workbook could not be written.
    #[error("the workbook `{file}` cannot be written")]
    Workbook {
        /// The workbook's name.
        file: String,
        /// What the writer said.
        source: rust_xlsxwriter::XlsxError,
    },
}
