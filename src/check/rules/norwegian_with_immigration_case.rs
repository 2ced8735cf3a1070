//! IMM102 (warning).
//!
//! **What it checks.** A Norwegian citizen has no immigration case.
//! **Why.** One of the two cells is usually wrong.
//! **How to fix.** Correct the one that is wrong, or confirm.
//! **Source.** form.md, Severity: warnings. Since 0.1.

use crate::check::finding::{Findings, Rule};
use crate::check::row::RowView;

/// The rule.
pub(in crate::check) const RULE: Rule = Rule::of("IMM102");

/// Asks the rule of one row.
pub(in crate::check) fn check(row: &RowView<'_>, found: &mut Findings) {
    let (nation, status) = (row.named().nationality, row.named().immigration_status);
    let words = row.words();
    let no_case = [words.norwegian_citizen, words.no_immigration_case, words.immigration_unknown];
    if let Some(code) = row.answers.get(status).code()
        && row.has(nation, words.norwegian)
        && !no_case.contains(&code)
    {
        row.report(
            found,
            &RULE,
            &[row.field(nation), row.field(status)],
            vec![("value", RowView::code_fact(status, code))],
        );
    }
}
