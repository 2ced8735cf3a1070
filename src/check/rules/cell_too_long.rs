//! FIL117 (error).
//!
//! **What it checks.** No cell holds more text than Excel allows.
//! **Why.** Office programs cannot write such a cell; the file is made by something else.
//! **How to fix.** Shorten the text.
//! **Source.** design.md section 10. Since 0.1.

use crate::check::finding::Rule;

/// The rule.
pub(in crate::check) const RULE: Rule = Rule::of("FIL117");
