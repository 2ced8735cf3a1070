//! Who counts, and as what: clusters of reports become persons (counting.md).
//!
//! A person's answers are resolved from what partners reported, by documented rules and never by file order; whether the
//! person is counted follows from acceptance and minority. The room does not link and does not tabulate. Invariants:
//! every conflict that was resolved is listed; a person with one counted row is counted; the same clusters always give
//! the same persons.

mod persons;
mod resolve;

pub use persons::{Group, Person, Reason, count, counted_persons};
pub use resolve::{Resolved, resolve};
