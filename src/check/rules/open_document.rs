//! FIL105 (error).
//!
//! **What it checks.** The file is not an OpenDocument spreadsheet (.ods).
//! **Why.** The format is not read.
//! **How to fix.** In the office program: Save as, Excel workbook (.xlsx).
//! **Source.** form.md, Rules: File. Since 0.1.

use crate::check::finding::Rule;

/// The rule.
pub(in crate::check) const RULE: Rule = Rule::of("FIL105");
