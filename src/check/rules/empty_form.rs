//! TAB305 (note).
//!
//! **What it checks.** The form has no persons.
//! **Why.** That is an answer too, when it is sent as a nil return.
//! **How to fix.** Send a nil return.
//! **Source.** form.md, nil return. Since 0.1.

use crate::check::finding::Rule;

/// The rule.
pub(in crate::check) const RULE: Rule = Rule::of("TAB305");
