//! IDN104 (error).
//!
//! **What it checks.** No synthetic test number stands in a real round.
//! **Why.** Test numbers belong to nobody; a test file was dropped.
//! **How to fix.** Drop the real form.
//! **Source.** identifiers.md, National identity numbers. Since 0.1.

use crate::check::finding::{Findings, Rule};
use crate::check::row::RowView;

/// The rule.
pub(in crate::check) const RULE: Rule = Rule::of("IDN104");

/// Asks the rule of one row.
pub(in crate::check) fn check(row: &RowView<'_>, found: &mut Findings) {
    if row.realm == super::super::Realm::Real
        && row.identifiers.national_id.as_ref().is_some_and(crate::identity::NationalId::is_test)
    {
        row.report(found, &RULE, &[row.named().national_id], Vec::new());
    }
}
