//! VAL106 (error).
//!
//! **What it checks.** A formula in a column that is read has a saved result.
//! **Why.** Without it nobody knows what the cell says.
//! **How to fix.** Open the file in Excel, save it, drop it again; or replace formulas with values.
//! **Source.** form.md, Severity: errors. Since 0.1.

use crate::check::finding::Rule;

/// The rule.
pub(in crate::check) const RULE: Rule = Rule::of("VAL106");
