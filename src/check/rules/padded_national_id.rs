//! IDN106 (warning).
//!
//! **What it checks.** A national identity number of 10 digits passes with a zero in front.
//! **Why.** Excel drops leading zeros; acknowledging uses the number with the zero.
//! **How to fix.** Confirm, or write all 11 digits.
//! **Source.** form.md, Severity: warnings. Since 0.1.

use crate::check::finding::{Findings, Rule};
use crate::check::row::RowView;

/// The rule.
pub(in crate::check) const RULE: Rule = Rule::of("IDN106");

/// Asks the rule of one row.
pub(in crate::check) fn check(row: &RowView<'_>, found: &mut Findings) {
    if row.identifiers.national_id.as_ref().is_some_and(crate::identity::NationalId::is_padded) {
        row.report(found, &RULE, &[row.named().national_id], Vec::new());
    }
}
