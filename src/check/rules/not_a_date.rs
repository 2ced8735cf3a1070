//! VAL104 (error).
//!
//! **What it checks.** A date of birth can be read as a date.
//! **Why.** A date that is not read cannot link two reports.
//! **How to fix.** Write dd.mm.yyyy; write the year alone if only that is known.
//! **Source.** form.md, Severity: errors. Since 0.1.

use crate::check::finding::Rule;

/// The rule.
pub(in crate::check) const RULE: Rule = Rule::of("VAL104");
