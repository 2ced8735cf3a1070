//! FIL113 (error).
//!
//! **What it checks.** The workbook has no more sheets than the limit.
//! **Why.** A form has one sheet or a few.
//! **How to fix.** Drop only the sheets with the form.
//! **Source.** design.md section 10. Since 0.1.

use crate::check::finding::Rule;

/// The rule.
pub(in crate::check) const RULE: Rule = Rule::of("FIL113");
