//! DUF101 (error).
//!
//! **What it checks.** A DUF number has 12 digits.
//! **Why.** A number with a digit too many or too few is another's or nobody's.
//! **How to fix.** Check it against the document.
//! **Source.** identifiers.md, DUF number. Since 0.1.

use crate::check::finding::Rule;

/// The rule.
pub(in crate::check) const RULE: Rule = Rule::of("DUF101");
