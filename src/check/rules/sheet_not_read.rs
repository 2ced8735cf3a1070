//! TAB302 (note).
//!
//! **What it checks.** A sheet is hidden, holds examples, or has no table.
//! **Why.** It is not read and not sent.
//! **How to fix.** Nothing, unless it holds persons.
//! **Source.** form.md, Rules: File. Since 0.1.

use crate::check::finding::Rule;

/// The rule.
pub(in crate::check) const RULE: Rule = Rule::of("TAB302");
