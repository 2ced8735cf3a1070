//! VAL103 (error).
//!
//! **What it checks.** A column of numbers holds a whole number or one of its words.
//! **Why.** Only numbers and codes leave the machine.
//! **How to fix.** Write the number alone.
//! **Source.** form.md, Severity: errors. Since 0.1.

use crate::check::finding::Rule;

/// The rule.
pub(in crate::check) const RULE: Rule = Rule::of("VAL103");
