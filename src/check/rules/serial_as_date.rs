//! NRM105 (note).
//!
//! **What it checks.** A date shows as Excel's serial number.
//! **Why.** It is read as the date that it is.
//! **How to fix.** Nothing.
//! **Source.** form.md, Severity: notes. Since 0.1.

use crate::check::finding::Rule;

/// The rule.
pub(in crate::check) const RULE: Rule = Rule::of("NRM105");
