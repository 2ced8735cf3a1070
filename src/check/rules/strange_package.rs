//! FIL110 (error).
//!
//! **What it checks.** The package is built as office programs build it.
//! **Why.** Two parts of one name, or a path out of the package, let two programs see two different workbooks.
//! **How to fix.** Open the file in Excel and save it again as .xlsx.
//! **Source.** design.md section 10. Since 0.1.

use crate::check::finding::Rule;

/// The rule.
pub(in crate::check) const RULE: Rule = Rule::of("FIL110");
