//! FIL101 (error).
//!
//! **What it checks.** The file is a workbook or a text file with separators.
//! **Why.** Anything else cannot be read, and guessing could send the wrong thing.
//! **How to fix.** Open the form in Excel and save it as .xlsx.
//! **Source.** form.md, Rules: File. Since 0.1.

use crate::check::finding::Rule;

/// The rule.
pub(in crate::check) const RULE: Rule = Rule::of("FIL101");
