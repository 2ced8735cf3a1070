//! BLK201 (note).
//!
//! **What it checks.** A cell that may be empty is empty.
//! **Why.** It is sent as not stated.
//! **How to fix.** Nothing, or fill it.
//! **Source.** form.md, Blank cells. Since 0.1.

use crate::check::finding::Rule;

/// The rule.
pub(in crate::check) const RULE: Rule = Rule::of("BLK201");
