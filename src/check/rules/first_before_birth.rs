//! YEA102 (error).
//!
//! **What it checks.** The first identification is not before the birth year, or before the year that the age points to.
//! **Why.** One of the two is a typing error.
//! **How to fix.** Correct the one that is wrong.
//! **Source.** form.md, Severity: errors. Since 0.1.

use crate::check::finding::{Fact, Findings, Rule};
use crate::check::row::RowView;

/// The rule.
pub(in crate::check) const RULE: Rule = Rule::of("YEA102");

/// Asks the rule of one row.
pub(in crate::check) fn check(row: &RowView<'_>, found: &mut Findings) {
    let (first, age) = (row.named().first_identified, row.named().age);
    // An age may be a year too low (AGE101 allows it), so the birth year may be one earlier than it says.
    let by_age = || row.number(age).map(|age| (row.field(row.named().age), row.year.saturating_sub(age + 1)));
    let born = row.birth_year().map(|born| (row.birth_year_field, born)).or_else(by_age);
    if let (Some(stated), Some((field, born))) = (row.number(first), born)
        && stated < born
    {
        let facts = vec![("value", Fact::Number(stated.into()))];
        row.report(found, &RULE, &[row.field(first), field], facts);
    }
}
