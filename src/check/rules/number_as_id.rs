//! NRM103 (note).
//!
//! **What it checks.** An id number is stored as a number, which loses leading zeros.
//! **Why.** It is read with all its digits.
//! **How to fix.** Format the column as text next time.
//! **Source.** form.md, Severity: notes. Since 0.1.

use crate::check::finding::Rule;

/// The rule.
pub(in crate::check) const RULE: Rule = Rule::of("NRM103");
