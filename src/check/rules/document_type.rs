//! FIL111 (error).
//!
//! **What it checks.** No part of the workbook declares a document type.
//! **Why.** Office programs never write one; it is the means of entity bombs.
//! **How to fix.** Open the file in Excel and save it again as .xlsx.
//! **Source.** design.md section 10. Since 0.1.

use crate::check::finding::Rule;

/// The rule.
pub(in crate::check) const RULE: Rule = Rule::of("FIL111");
