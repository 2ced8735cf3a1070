//! IDN101 (error).
//!
//! **What it checks.** A national identity number has 11 digits.
//! **Why.** A number with a digit too many or too few is another's or nobody's.
//! **How to fix.** Check it against the document.
//! **Source.** identifiers.md, National identity numbers. Since 0.1.

use crate::check::finding::Rule;

/// The rule.
pub(in crate::check) const RULE: Rule = Rule::of("IDN101");
