//! VAL107 (error).
//!
//! **What it checks.** A cell in a column that is read is no Excel error such as #REF!.
//! **Why.** Its value is lost.
//! **How to fix.** Write the value again.
//! **Source.** form.md, Severity: errors. Since 0.1.

use crate::check::finding::Rule;

/// The rule.
pub(in crate::check) const RULE: Rule = Rule::of("VAL107");
