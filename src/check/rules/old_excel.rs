//! FIL103 (error).
//!
//! **What it checks.** The file is not an Excel 97–2003 workbook (.xls).
//! **Why.** The old format cannot be read safely in a browser.
//! **How to fix.** In Excel: Save as, Excel workbook (.xlsx).
//! **Source.** form.md, Rules: File. Since 0.1.

use crate::check::finding::Rule;

/// The rule.
pub(in crate::check) const RULE: Rule = Rule::of("FIL103");
