//! TAB201 (warning).
//!
//! **What it checks.** Rows are hidden or filtered away.
//! **Why.** Hidden rows are read all the same; the sender may have forgotten them.
//! **How to fix.** Show all rows and look, or confirm.
//! **Source.** form.md, Rules: File. Since 0.1.

use crate::check::finding::Rule;

/// The rule.
pub(in crate::check) const RULE: Rule = Rule::of("TAB201");
