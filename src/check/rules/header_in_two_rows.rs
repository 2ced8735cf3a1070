//! TAB311 (note).
//!
//! **What it checks.** The headings stand in two rows.
//! **Why.** They are read together; the sender should see that.
//! **How to fix.** Nothing.
//! **Source.** form.md, Rules: File. Since 0.2.

use crate::check::finding::Rule;

/// The rule.
pub(in crate::check) const RULE: Rule = Rule::of("TAB311");
