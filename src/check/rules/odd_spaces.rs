//! NRM101 (note).
//!
//! **What it checks.** A value has spaces before, after or doubled in it, or spaces that only look like spaces.
//! **Why.** They are ignored.
//! **How to fix.** Nothing.
//! **Source.** form.md, Severity: notes. Since 0.1.

use crate::check::finding::Rule;

/// The rule.
pub(in crate::check) const RULE: Rule = Rule::of("NRM101");
