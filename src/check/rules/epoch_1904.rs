//! TAB306 (note).
//!
//! **What it checks.** The workbook counts its days from 1904.
//! **Why.** Old Macintosh workbooks do; the dates are read as they are shown.
//! **How to fix.** Nothing.
//! **Source.** form.md, Rules: File. Since 0.1.

use crate::check::finding::Rule;

/// The rule.
pub(in crate::check) const RULE: Rule = Rule::of("TAB306");
