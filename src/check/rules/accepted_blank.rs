//! BLK102 (error).
//!
//! **What it checks.** Whether the person accepted assistance is stated.
//! **Why.** It decides whether an adult is counted at all.
//! **How to fix.** Write yes, no or pending.
//! **Source.** form.md, Blank cells. Since 0.1.

use crate::check::finding::Rule;

/// The rule.
pub(in crate::check) const RULE: Rule = Rule::of("BLK102");
