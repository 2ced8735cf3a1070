//! FIL115 (error).
//!
//! **What it checks.** The header has no more columns than the limit.
//! **Why.** Nothing is ever cut off silently.
//! **How to fix.** Remove columns that are no part of the form.
//! **Source.** design.md section 10. Since 0.1.

use crate::check::finding::Rule;

/// The rule.
pub(in crate::check) const RULE: Rule = Rule::of("FIL115");
