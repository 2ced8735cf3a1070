//! The narrative as people send it: a Word document or a text file.

use thiserror::Error;

use crate::bundle::{Narrative, ParseNarrativeError};
use crate::workbook::{DocumentError, Limits, document_text, is_document, plain_text};

/// Why a narrative is not taken.
#[derive(Clone, Copy, Debug, Error, PartialEq, Eq)]
pub enum ReadNarrativeError {
    /// The Word document cannot be read.
    #[error(transparent)]
    Document(#[from] DocumentError),
    /// The bytes are no text.
    #[error("the file is no text")]
    NotText,
    /// The text is no narrative.
    #[error(transparent)]
    Narrative(#[from] ParseNarrativeError),
}

/// Reads a narrative.
///
/// # Errors
/// When the file cannot be read, or its points cannot be told apart.
pub fn read_narrative(bytes: &[u8], limits: &Limits) -> Result<Narrative, ReadNarrativeError> {
    if is_document(bytes) {
        return Ok(Narrative::parse(&document_text(bytes, limits)?)?);
    }
    let text = plain_text(bytes).map_err(|_| ReadNarrativeError::NotText)?;
    Ok(Narrative::parse(&text)?)
}

/// Separators in a line of a table; prose has fewer.
const OF_A_TABLE: usize = 4;

/// Whether a file is meant as a narrative: a Word document, or a text with numbered points that is no table.
pub(super) fn is_narrative(bytes: &[u8]) -> bool {
    if bytes.starts_with(b"PK") {
        return is_document(bytes);
    }
    let is_row =
        |line: &str| [';', '\t'].iter().any(|separator| line.matches(*separator).count() >= OF_A_TABLE);
    plain_text(bytes).is_ok_and(|text| !text.lines().any(is_row) && Narrative::parse(&text).is_ok())
}
