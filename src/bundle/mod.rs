//! Bundles: what leaves a partner's machine, and how it is opened again.
//!
//! Checked rows become a [`Submission`]; its bytes are the payload, written once and never changed; the leak gate reads
//! those very bytes back before [`Gated::seal`] signs and encrypts them. On the other side [`open`] decrypts, and
//! [`Envelope::verify`] gives a payload only when its signature holds. The room knows forms and tokens, no workbook and
//! no folder. Invariants: a payload is the closed grammar of its form, nothing else; only gated bytes are signed; the
//! private parts of the types forbid any other way.

mod case;
mod envelope;
mod grammar;
mod leak;
mod narrative;
mod open;
mod receipt;
mod references;
mod schema;
mod seal;
mod submission;
mod write;

pub use case::CasePart;
pub use envelope::{Envelope, EnvelopeError, SUBMISSION_TYPE, Verified, sign};
pub use grammar::GrammarError;
pub use leak::{Gated, Leak, LeakKind, Leaks, Scan, gate};
pub use narrative::{Narrative, NarrativePoint, ParseNarrativeError};
pub use open::{Opening, open};
pub(crate) use receipt::unescape_formula;
pub use receipt::{QUESTION_COLUMNS, RECEIPT_COLUMNS, looks_like_receipt, receipt};
pub use schema::json_schema;
pub use seal::{SealError, SealedBundle};
pub use submission::{Counts, Kind, OtherParts, Part, Record, Sealing, Submission, SubmissionError};
pub use write::Payload;
