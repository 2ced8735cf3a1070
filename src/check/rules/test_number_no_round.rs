//! IDN105 (warning).
//!
//! **What it checks.** A synthetic test number is not used without a demonstration round.
//! **Why.** Test numbers belong to nobody.
//! **How to fix.** Remove it before the real round.
//! **Source.** identifiers.md, National identity numbers. Since 0.1.

use crate::check::finding::{Findings, Rule};
use crate::check::row::RowView;

/// The rule.
pub(in crate::check) const RULE: Rule = Rule::of("IDN105");

/// Asks the rule of one row.
pub(in crate::check) fn check(row: &RowView<'_>, found: &mut Findings) {
    if row.realm == super::super::Realm::Unknown
        && row.identifiers.national_id.as_ref().is_some_and(crate::identity::NationalId::is_test)
    {
        row.report(found, &RULE, &[row.named().national_id], Vec::new());
    }
}
