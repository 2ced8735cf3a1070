//! IDN102 (error).
//!
//! **What it checks.** The first six digits of a national identity number are a date.
//! **Why.** Digits are often swapped.
//! **How to fix.** Check it against the document.
//! **Source.** identifiers.md, National identity numbers. Since 0.1.

use crate::check::finding::Rule;

/// The rule.
pub(in crate::check) const RULE: Rule = Rule::of("IDN102");
