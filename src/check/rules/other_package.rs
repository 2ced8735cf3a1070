//! FIL107 (error).
//!
//! **What it checks.** The zip package holds a workbook.
//! **Why.** A Word document or an archive is also a zip package.
//! **How to fix.** Drop the form itself, saved as .xlsx.
//! **Source.** form.md, Rules: File. Since 0.1.

use crate::check::finding::Rule;

/// The rule.
pub(in crate::check) const RULE: Rule = Rule::of("FIL107");
