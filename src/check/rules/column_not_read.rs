//! TAB301 (note).
//!
//! **What it checks.** A column has a heading that the form does not know, or something stands in a column without a heading.
//! **Why.** It is not read and not sent.
//! **How to fix.** Nothing, unless the column should have been read: then name it as in the form.
//! **Source.** form.md, Rules: File. Since 0.1.

use crate::check::finding::Rule;

/// The rule.
pub(in crate::check) const RULE: Rule = Rule::of("TAB301");
