//! VAL101 (error).
//!
//! **What it checks.** A value is in the column's code list, in any of the known spellings.
//! **Why.** Only codes leave the machine.
//! **How to fix.** Choose one of the accepted values.
//! **Source.** form.md, Severity: errors. Since 0.1.

use crate::check::finding::Rule;

/// The rule.
pub(in crate::check) const RULE: Rule = Rule::of("VAL101");
