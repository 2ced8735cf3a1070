//! NRM107 (note).
//!
//! **What it checks.** A cell holds only a dash or a dot.
//! **Why.** It is read as empty.
//! **How to fix.** Nothing.
//! **Source.** form.md, Severity: notes. Since 0.1.

use crate::check::finding::Rule;

/// The rule.
pub(in crate::check) const RULE: Rule = Rule::of("NRM107");
