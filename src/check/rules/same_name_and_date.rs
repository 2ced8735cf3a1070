//! DUP102 (warning).
//!
//! **What it checks.** No name stands twice with one date of birth.
//! **Why.** It is most likely one person entered twice.
//! **How to fix.** Merge the rows, or confirm that they are two persons.
//! **Source.** form.md, Rules: Rows. Since 0.1.

use crate::check::finding::Rule;

/// The rule; its rows are found by `people`, which sees all rows.
pub(in crate::check) const RULE: Rule = Rule::of("DUP102");
