//! DUP101 (error).
//!
//! **What it checks.** No national identity number or DUF number stands in two rows.
//! **Why.** One person in one form is one row.
//! **How to fix.** Merge the rows, or correct the number.
//! **Source.** form.md, Rules: Rows. Since 0.1.

use crate::check::finding::Rule;

/// The rule; its rows are found by `people`, which sees all rows.
pub(in crate::check) const RULE: Rule = Rule::of("DUP101");
