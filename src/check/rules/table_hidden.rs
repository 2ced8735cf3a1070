//! TAB102 (error).
//!
//! **What it checks.** The form does not stand on a hidden sheet only.
//! **Why.** Nobody can check a sheet that is not shown.
//! **How to fix.** Show the sheet in Excel, look at it, save.
//! **Source.** form.md, Rules: File. Since 0.1.

use crate::check::finding::Rule;

/// The rule.
pub(in crate::check) const RULE: Rule = Rule::of("TAB102");
