//! Workbooks: bytes in, rows of cells out, under limits.
//!
//! This room opens what a partner drops (.xlsx, .xlsm, .csv), refuses what would harm or cannot be read, and finds
//! the table in it: the sheet, the header row, the columns. It hands out cells as they stand; what a cell *means* is
//! `check`'s business. Invariants: nothing is truncated (a limit is a refusal, or said), memory is bounded before a
//! library sees the bytes, and a cell's place is always the place that Excel shows.

mod annotate;
mod cells;
mod delimited;
mod header;
mod limits;
mod package;
mod parts;
mod place;
mod refusal;
mod scan;
mod table;
#[cfg(feature = "excel-out")]
mod template;
mod version;

pub use annotate::{AnnotateError, COMMENTS, Colour, ListLine, ListSheet, Mark, annotate};
pub use cells::{Cell, Row, Sheet, Workbook};
pub use limits::Limits;
pub use place::{CellRef, column_letters};
pub use refusal::Refusal;
pub(crate) use scan::SheetFacts;
pub use table::{Column, Layout, Meaning, RowKind, Skipped, Table, read_table};
#[cfg(feature = "excel-out")]
pub use template::template;
pub use version::{stated_year, template_year};
