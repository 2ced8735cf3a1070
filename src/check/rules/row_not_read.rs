//! TAB303 (note).
//!
//! **What it checks.** A row under the header is a sum, a remark, or only numbered in advance.
//! **Why.** It is no person.
//! **How to fix.** Nothing, unless it is a person: then fill the row.
//! **Source.** form.md, Rules: File. Since 0.1.

use crate::check::finding::Rule;

/// The rule.
pub(in crate::check) const RULE: Rule = Rule::of("TAB303");
