//! TAB307 (note).
//!
//! **What it checks.** Columns are hidden.
//! **Why.** Hidden columns are read all the same; the sender may have forgotten them.
//! **How to fix.** Nothing, or show them and look.
//! **Source.** form.md, Rules: File. Since 0.1.

use crate::check::finding::Rule;

/// The rule.
pub(in crate::check) const RULE: Rule = Rule::of("TAB307");
