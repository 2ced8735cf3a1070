//! FIL104 (error).
//!
//! **What it checks.** The file is not a binary workbook (.xlsb).
//! **Why.** The format is not read.
//! **How to fix.** In Excel: Save as, Excel workbook (.xlsx).
//! **Source.** form.md, Rules: File. Since 0.1.

use crate::check::finding::Rule;

/// The rule.
pub(in crate::check) const RULE: Rule = Rule::of("FIL104");
