//! DUP104 (note).
//!
//! **What it checks.** Two rows have one name, sex and birth year.
//! **Why.** They may be one person.
//! **How to fix.** Look at them.
//! **Source.** form.md, Rules: Rows. Since 0.1.

use crate::check::finding::Rule;

/// The rule; its rows are found by `people`, which sees all rows.
pub(in crate::check) const RULE: Rule = Rule::of("DUP104");
