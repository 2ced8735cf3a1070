//! ACC101 (note).
//!
//! **What it checks.** A minor or presumed minor declined assistance.
//! **Why.** Minors count whether or not they accepted; the partner should know that.
//! **How to fix.** Nothing.
//! **Source.** counting.md 1. Since 0.1.

use crate::check::finding::{Findings, Rule};
use crate::check::row::RowView;

/// The rule.
pub(in crate::check) const RULE: Rule = Rule::of("ACC101");

/// Asks the rule of one row.
pub(in crate::check) fn check(row: &RowView<'_>, found: &mut Findings) {
    let accepted = row.named().accepted;
    if row.is_minor() && row.has(accepted, row.words().accepted_no) {
        row.report(found, &RULE, &[row.field(accepted)], Vec::new());
    }
}
