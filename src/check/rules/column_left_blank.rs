//! TAB105 (warning).
//!
//! **What it checks.** A required column that the partner says it does not have.
//! **Why.** All rows are then sent as unknown in this column.
//! **How to fix.** Confirm, or add the column.
//! **Source.** form.md, Rules: File. Since 0.1.

use crate::check::finding::Rule;

/// The rule.
pub(in crate::check) const RULE: Rule = Rule::of("TAB105");
