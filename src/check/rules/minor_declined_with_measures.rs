//! ACC103 (note).
//!
//! **What it checks.** A minor who declined assistance has no measures.
//! **Why.** One of the two cells is usually wrong; minors count either way, so it is no warning.
//! **How to fix.** Nothing, or correct the one that is wrong.
//! **Source.** form.md, Rules: measures reported while accepted = nei. Since 0.2.

use crate::check::finding::{Findings, Rule};
use crate::check::row::RowView;

/// The rule.
pub(in crate::check) const RULE: Rule = Rule::of("ACC103");

/// Asks the rule of one row.
pub(in crate::check) fn check(row: &RowView<'_>, found: &mut Findings) {
    let (accepted, measures) = (row.named().accepted, row.named().measures);
    let received = row.answers.get(measures).codes().iter().any(|code| *code != row.words().no_measures);
    if row.is_minor() && row.has(accepted, row.words().accepted_no) && received {
        row.report(found, &RULE, &[row.field(accepted), row.field(measures)], Vec::new());
    }
}
