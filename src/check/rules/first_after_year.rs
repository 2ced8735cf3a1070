//! YEA101 (error).
//!
//! **What it checks.** The first identification is not after the reporting year.
//! **Why.** The form is about one year; a later year is a typing error or another year's form.
//! **How to fix.** Correct the year.
//! **Source.** form.md, Severity: errors. Since 0.1.

use crate::check::finding::{Fact, Findings, Rule};
use crate::check::row::RowView;

/// The rule.
pub(in crate::check) const RULE: Rule = Rule::of("YEA101");

/// Asks the rule of one row.
pub(in crate::check) fn check(row: &RowView<'_>, found: &mut Findings) {
    let first = row.named().first_identified;
    if let Some(stated) = row.number(first)
        && stated > row.year
    {
        let facts = vec![("value", Fact::Number(stated.into())), ("year", Fact::Number(row.year.into()))];
        row.report(found, &RULE, &[row.field(first)], facts);
    }
}
