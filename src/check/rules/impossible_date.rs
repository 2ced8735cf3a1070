//! VAL105 (error).
//!
//! **What it checks.** A date of birth exists in the calendar and is not too long ago.
//! **Why.** Day and month are often swapped.
//! **How to fix.** Correct the date.
//! **Source.** form.md, Severity: errors. Since 0.1.

use crate::check::finding::Rule;

/// The rule.
pub(in crate::check) const RULE: Rule = Rule::of("VAL105");
