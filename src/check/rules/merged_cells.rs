//! TAB309 (note).
//!
//! **What it checks.** Cells of the table are merged.
//! **Why.** Only the first of merged cells holds a value: the others are read as empty.
//! **How to fix.** Split the cells where the value is meant for each of them.
//! **Source.** form.md, Rules: File. Since 0.2.

use crate::check::finding::Rule;

/// The rule.
pub(in crate::check) const RULE: Rule = Rule::of("TAB309");
