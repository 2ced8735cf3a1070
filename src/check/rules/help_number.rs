//! IDN107 (note).
//!
//! **What it checks.** A number is an H-number.
//! **Why.** It is local to one institution, so it links nothing.
//! **How to fix.** Nothing; give a D-number or DUF number as well, if there is one.
//! **Source.** identifiers.md, National identity numbers. Since 0.1.

use crate::check::finding::{Findings, Rule};
use crate::check::row::RowView;

/// The rule.
pub(in crate::check) const RULE: Rule = Rule::of("IDN107");

/// Asks the rule of one row.
pub(in crate::check) fn check(row: &RowView<'_>, found: &mut Findings) {
    let kind = row.identifiers.national_id.as_ref().map(crate::identity::NationalId::kind);
    if kind == Some(crate::identity::NationalIdKind::Hnr) {
        row.report(found, &RULE, &[row.named().national_id], Vec::new());
    }
}
