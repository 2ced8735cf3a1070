//! TAB308 (note).
//!
//! **What it checks.** Rows between persons are empty.
//! **Why.** They are passed over; somebody who meant to fill them should hear it.
//! **How to fix.** Nothing.
//! **Source.** form.md, Rules: Rows. Since 0.2.

use crate::check::finding::Rule;

/// The rule.
pub(in crate::check) const RULE: Rule = Rule::of("TAB308");
