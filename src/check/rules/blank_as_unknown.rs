//! BLK101 (warning).
//!
//! **What it checks.** A cell that should be filled is not empty.
//! **Why.** It is sent as unknown; often the answer is known to somebody.
//! **How to fix.** Fill it, or acknowledge that it is not known.
//! **Source.** form.md, Blank cells. Since 0.1.

use crate::check::finding::Rule;

/// The rule.
pub(in crate::check) const RULE: Rule = Rule::of("BLK101");
