//! TAB101 (error).
//!
//! **What it checks.** Some visible sheet has a header row with at least five of the form's headings.
//! **Why.** The table is found by content, not by place.
//! **How to fix.** Use the headings of the form, or fetch the empty form.
//! **Source.** form.md, Rules: File. Since 0.1.

use crate::check::finding::Rule;

/// The rule.
pub(in crate::check) const RULE: Rule = Rule::of("TAB101");
