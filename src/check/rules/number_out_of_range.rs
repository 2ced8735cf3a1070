//! VAL102 (error).
//!
//! **What it checks.** A number is within the column's limits.
//! **Why.** A number beyond them is a typing error.
//! **How to fix.** Correct the number.
//! **Source.** form.md, Severity: errors. Since 0.1.

use crate::check::finding::Rule;

/// The rule.
pub(in crate::check) const RULE: Rule = Rule::of("VAL102");
