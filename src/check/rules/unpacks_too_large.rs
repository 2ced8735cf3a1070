//! FIL109 (error).
//!
//! **What it checks.** The workbook does not unpack to far more than it shows.
//! **Why.** A small file that unpacks to hundreds of megabytes would stop the machine.
//! **How to fix.** Copy the filled rows into a fresh form.
//! **Source.** design.md section 10. Since 0.1.

use crate::check::finding::Rule;

/// The rule.
pub(in crate::check) const RULE: Rule = Rule::of("FIL109");
