//! NRM104 (note).
//!
//! **What it checks.** A date is stored as text.
//! **Why.** It is read as day, month, year.
//! **How to fix.** Nothing.
//! **Source.** form.md, Severity: notes. Since 0.1.

use crate::check::finding::Rule;

/// The rule.
pub(in crate::check) const RULE: Rule = Rule::of("NRM104");
