//! IDN103 (error).
//!
//! **What it checks.** The control digits of a national identity number match.
//! **Why.** One digit is wrong or two are swapped.
//! **How to fix.** Check it against the document; delete it in Excel if it is a stop-gap number.
//! **Source.** identifiers.md, National identity numbers. Since 0.1.

use crate::check::finding::Rule;

/// The rule.
pub(in crate::check) const RULE: Rule = Rule::of("IDN103");
