//! YEA103 (error).
//!
//! **What it checks.** Neither the birth year nor the date of birth is after the reporting year.
//! **Why.** It is a typing error.
//! **How to fix.** Correct the year.
//! **Source.** form.md, Severity: errors. Since 0.1.

use crate::check::finding::{Fact, Findings, Rule};
use crate::check::row::RowView;

/// The rule.
pub(in crate::check) const RULE: Rule = Rule::of("YEA103");

/// Asks the rule of one row.
pub(in crate::check) fn check(row: &RowView<'_>, found: &mut Findings) {
    let birth = row.named().birth_year;
    if let Some(born) = row.number(birth)
        && born > row.year
    {
        let facts = vec![("value", Fact::Number(born.into())), ("year", Fact::Number(row.year.into()))];
        row.report(found, &RULE, &[row.field(birth)], facts);
    } else if row.identifiers.birth_date.as_ref().is_some_and(|date| date.year() > row.year) {
        row.report(found, &RULE, &[row.named().birth_date], vec![("year", Fact::Number(row.year.into()))]);
    }
}
