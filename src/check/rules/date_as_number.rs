//! NRM106 (note).
//!
//! **What it checks.** A year or number is formatted as a date.
//! **Why.** The year, or the number behind it, is read.
//! **How to fix.** Nothing.
//! **Source.** form.md, Severity: notes. Since 0.1.

use crate::check::finding::Rule;

/// The rule.
pub(in crate::check) const RULE: Rule = Rule::of("NRM106");
