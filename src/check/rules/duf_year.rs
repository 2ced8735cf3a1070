//! DUF102 (error).
//!
//! **What it checks.** The first four digits of a DUF number are a year of registration up to the reporting year.
//! **Why.** DUF began in 1990.
//! **How to fix.** Check it against the document.
//! **Source.** identifiers.md, DUF number. Since 0.1.

use crate::check::finding::Rule;

/// The rule.
pub(in crate::check) const RULE: Rule = Rule::of("DUF102");
