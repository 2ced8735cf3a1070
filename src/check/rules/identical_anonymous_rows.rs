//! DUP103 (warning).
//!
//! **What it checks.** No two rows without identifiers are equal in everything that is sent.
//! **Why.** They may be two persons or one row copied.
//! **How to fix.** Remove the copy, or confirm that they are two persons.
//! **Source.** form.md, Rules: Rows. Since 0.1.

use crate::check::finding::Rule;

/// The rule; its rows are found by `people`, which sees all rows.
pub(in crate::check) const RULE: Rule = Rule::of("DUP103");
