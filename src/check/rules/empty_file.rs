//! FIL102 (error).
//!
//! **What it checks.** The file is not empty.
//! **Why.** A download or a copy that broke off leaves an empty file.
//! **How to fix.** Fetch the file again from where it is kept.
//! **Source.** form.md, Rules: File. Since 0.1.

use crate::check::finding::Rule;

/// The rule.
pub(in crate::check) const RULE: Rule = Rule::of("FIL102");
