//! TAB106 (error).
//!
//! **What it checks.** No heading stands twice.
//! **Why.** Two columns of one meaning may say different things.
//! **How to fix.** Delete or rename one of them.
//! **Source.** form.md, Rules: File. Since 0.1.

use crate::check::finding::Rule;

/// The rule.
pub(in crate::check) const RULE: Rule = Rule::of("TAB106");
