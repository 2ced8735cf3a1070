//! Why a file is not read. Each reason has a rule of its own in `check`, with a sentence that says what to do.

use thiserror::Error;

/// A file that is not read.
#[derive(Clone, Debug, Error, PartialEq, Eq)]
pub enum Refusal {
    /// Neither a zip package nor readable text.
    #[error("neither a workbook nor a text file")]
    NotAWorkbook,
    /// Empty file.
    #[error("the file is empty")]
    EmptyFile,
    /// An OLE2 file that is an old Excel workbook (.xls).
    #[error("an Excel 97–2003 workbook (.xls)")]
    OldExcel,
    /// A binary workbook (.xlsb).
    #[error("a binary workbook (.xlsb)")]
    BinaryExcel,
    /// An OpenDocument spreadsheet (.ods) or another format of an office suite.
    #[error("an OpenDocument file")]
    OpenDocument,
    /// An encrypted workbook.
    #[error("the workbook is protected with a password")]
    Password,
    /// A zip package, but no workbook (a .docx, a plain archive).
    #[error("a zip package without a workbook")]
    OtherPackage,
    /// The file is larger than the limit.
    #[error("the file has {found} bytes; the limit is {limit}")]
    FileSize {
        /// Bytes.
        found: u64,
        /// Bytes.
        limit: u64,
    },
    /// The package inflates beyond the limit, or suspiciously much.
    #[error("the package unpacks to more than {limit} bytes")]
    Inflated {
        /// Bytes.
        limit: u64,
    },
    /// The package has parts that no office program writes: too many entries, two of one name, a path that leaves the package.
    #[error("the package is built in a way that no office program writes")]
    StrangePackage,
    /// A part declares a document type (entity expansion).
    #[error("a part of the workbook declares a document type")]
    DocumentType,
    /// The package or a part of it cannot be read.
    #[error("the workbook is damaged")]
    Damaged,
    /// Too many sheets.
    #[error("{found} sheets; the limit is {limit}")]
    Sheets {
        /// Number.
        found: usize,
        /// Number.
        limit: usize,
    },
    /// Too many data rows.
    #[error("more than {limit} rows")]
    Rows {
        /// Number.
        limit: usize,
    },
    /// Too many columns in a header.
    #[error("more than {limit} columns")]
    Columns {
        /// Number.
        limit: usize,
    },
    /// Too many cells.
    #[error("more than {limit} cells with content")]
    Cells {
        /// Number.
        limit: usize,
    },
    /// A cell with more text than Excel allows.
    #[error("a cell has more than {limit} characters")]
    CellText {
        /// Number.
        limit: usize,
    },
}
