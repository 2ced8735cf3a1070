//! TAB302 (note).
//!
//! **What it checks.** A sheet is hidden, holds examples, or has no table. The message says which, and how many persons
//! stand on a hidden sheet.
//! **Why.** It is not read and not sent.
//! **How to fix.** Nothing, unless it holds persons: show a hidden sheet, and add the file again.
//! **Source.** form.md, Rules: File. Since 0.1.

use crate::check::finding::Rule;

/// The rule.
pub(in crate::check) const RULE: Rule = Rule::of("TAB302");
