//! FIL112 (error).
//!
//! **What it checks.** The workbook can be read to its end.
//! **Why.** A part that cannot be read may hold rows.
//! **How to fix.** Open the file in Excel, let it repair, save as .xlsx.
//! **Source.** form.md, Rules: File. Since 0.1.

use crate::check::finding::Rule;

/// The rule.
pub(in crate::check) const RULE: Rule = Rule::of("FIL112");
