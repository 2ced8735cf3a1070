//! ACC102 (warning).
//!
//! **What it checks.** An adult who declined assistance has no measures.
//! **Why.** Whoever received measures has accepted something; one of the two cells is usually wrong.
//! **How to fix.** Correct the one that is wrong, or confirm.
//! **Source.** form.md, Severity: warnings. Since 0.1.

use crate::check::finding::{Findings, Rule};
use crate::check::row::RowView;

/// The rule.
pub(in crate::check) const RULE: Rule = Rule::of("ACC102");

/// Asks the rule of one row.
pub(in crate::check) fn check(row: &RowView<'_>, found: &mut Findings) {
    let (accepted, measures) = (row.named().accepted, row.named().measures);
    let received = row.answers.get(measures).codes().iter().any(|code| *code != row.words().no_measures);
    if !row.is_minor() && row.has(accepted, row.words().accepted_no) && received {
        row.report(found, &RULE, &[row.field(accepted), row.field(measures)], Vec::new());
    }
}
