//! The partner's desk: what both shells do with the files that lie on it.
//!
//! The page and the command line call the same functions in the same order: say what a file is, check the workbooks,
//! group what was found, prepare what would be sent, seal it. This room puts the other rooms together for them and has
//! no rule, format or key of its own. Invariant: two shells that are given the same bytes, pass and sequence get the
//! same payload, byte for byte.

mod annotated;
mod columns;
mod findings_page;
mod grouped;
mod listed;
mod preview;
mod questions;
mod recognise;
mod seal;
mod texts;

pub use annotated::{annotated_copy, annotated_name};
pub use columns::{Columns, heading_at};
pub use findings_page::{findings_html, findings_name};
pub use grouped::{FindingGroup, RowGroup, grouped, grouped_by_row};
pub use listed::{Listed, listed};
pub use preview::{Preview, preview, readable};
pub use questions::{OwnRow, Question, QuestionError, QuestionList, Receipt};
pub use recognise::{FileKind, recognise};
pub use seal::{PrepareError, Prepared, Preparing, prepare, receipt_name};
pub use texts::{ReadNarrativeError, is_narrative_sheet, read_narrative};
