//! NRM108 (note).
//!
//! **What it checks.** A row without birth year and age has a date of birth or a national identity number.
//! **Why.** The birth year is taken from it, so that the row is not sent with unknown age.
//! **How to fix.** Nothing.
//! **Source.** form.md, field 3. Since 0.1.

use crate::check::finding::Rule;

/// The rule.
pub(in crate::check) const RULE: Rule = Rule::of("NRM108");
