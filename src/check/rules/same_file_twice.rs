//! TAB103 (error).
//!
//! **What it checks.** No file is given twice.
//! **Why.** Every person would be counted twice.
//! **How to fix.** Remove one of them.
//! **Source.** design.md section 5. Since 0.1.

use crate::check::finding::Rule;

/// The rule.
pub(in crate::check) const RULE: Rule = Rule::of("TAB103");
