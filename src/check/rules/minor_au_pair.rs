//! EXP101 (warning).
//!
//! **What it checks.** An au pair is an adult.
//! **Why.** Nobody under 18 is granted a permit as au pair; the age or the detail is usually wrong.
//! **How to fix.** Correct the one that is wrong, or confirm.
//! **Source.** form.md, Severity: warnings. Since 0.1.

use crate::check::finding::{Findings, Rule};
use crate::check::row::RowView;

/// The rule.
pub(in crate::check) const RULE: Rule = Rule::of("EXP101");

/// Asks the rule of one row.
pub(in crate::check) fn check(row: &RowView<'_>, found: &mut Findings) {
    let detail = row.named().exploitation_detail;
    if row.is_minor() && row.has(detail, row.words().au_pair) {
        row.report(
            found,
            &RULE,
            &[row.field(detail)],
            vec![("value", RowView::code_fact(detail, row.words().au_pair))],
        );
    }
}
