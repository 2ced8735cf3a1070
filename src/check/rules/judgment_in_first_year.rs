//! YEA104 (note).
//!
//! **What it checks.** A person identified for the first time in the reporting year has no judgment in the case yet.
//! **Why.** From identification to judgment usually takes more than a year; the year of first identification is often the one to correct.
//! **How to fix.** Nothing, or correct the one that is wrong.
//! **Source.** form.md, Rules: first identified this year but a status that takes longer. Since 0.2.

use crate::check::finding::{Fact, Findings, Rule};
use crate::check::row::RowView;

/// The rule.
pub(in crate::check) const RULE: Rule = Rule::of("YEA104");

/// Asks the rule of one row.
pub(in crate::check) fn check(row: &RowView<'_>, found: &mut Findings) {
    let (first, case) = (row.named().first_identified, row.named().criminal_case);
    let Some(judgment) = row.in_group(case, "judgment") else { return };
    if row.number(first) == Some(row.year) {
        let facts =
            vec![("value", RowView::code_fact(case, judgment)), ("year", Fact::Number(row.year.into()))];
        row.report(found, &RULE, &[row.field(first), row.field(case)], facts);
    }
}
