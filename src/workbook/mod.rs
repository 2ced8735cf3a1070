//! Workbooks: bytes in, rows of cells out, under limits.
//!
//! This room opens what a partner drops (.xlsx, .xlsm, .csv; of a .docx the text), refuses what would harm or cannot be read, and finds
//! the table in it: the sheet, the header row, the columns. It hands out cells as they stand; what a cell *means* is
//! `check`'s business. Invariants: nothing is truncated (a limit is a refusal, or said), memory is bounded before a
//! library sees the bytes, and a cell's place is always the place that Excel shows.

mod annotate;
#[cfg(feature = "excel-out")]
mod case_template;
mod cells;
mod delimited;
mod document;
mod header;
mod limits;
mod package;
mod parts;
mod place;
mod ready;
mod refusal;
mod scan;
mod table;
#[cfg(feature = "excel-out")]
mod template;
mod version;

pub use annotate::{AnnotateError, COMMENTS, Colour, ListLine, ListSheet, Mark, annotate};
#[cfg(feature = "excel-out")]
pub use case_template::case_template;
pub use cells::{Cell, Row, Sheet, Workbook};
pub use delimited::plain_text;
pub use document::{DocumentError, document_text, is_document};
pub use limits::Limits;
pub use place::{CellRef, column_letters};
pub use ready::ready_template;
pub use refusal::Refusal;
pub(crate) use scan::SheetFacts;
pub use table::{Column, Layout, Meaning, RowKind, Skipped, Table, read_table};
#[cfg(feature = "excel-out")]
pub use template::{template, template_of_any_year};
pub use version::{stated_year, template_year};
