//! FIL114 (error).
//!
//! **What it checks.** The table has no more rows than the limit.
//! **Why.** Nothing is ever cut off silently.
//! **How to fix.** Split the form into several files and drop them together.
//! **Source.** design.md section 10. Since 0.1.

use crate::check::finding::Rule;

/// The rule.
pub(in crate::check) const RULE: Rule = Rule::of("FIL114");
