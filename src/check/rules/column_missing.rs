//! TAB104 (error).
//!
//! **What it checks.** Every required column has a heading.
//! **Why.** A missing column is often a renamed one.
//! **How to fix.** Name the column as in the form, or say that the information is not there.
//! **Source.** form.md, Rules: File. Since 0.1.

use crate::check::finding::Rule;

/// The rule.
pub(in crate::check) const RULE: Rule = Rule::of("TAB104");
