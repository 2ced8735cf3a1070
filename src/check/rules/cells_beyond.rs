//! TAB304 (note).
//!
//! **What it checks.** Something stands far below the table.
//! **Why.** After a hundred empty rows the table has ended; the rest is not read.
//! **How to fix.** Move persons up to the table.
//! **Source.** form.md, Rules: File. Since 0.1.

use crate::check::finding::Rule;

/// The rule.
pub(in crate::check) const RULE: Rule = Rule::of("TAB304");
