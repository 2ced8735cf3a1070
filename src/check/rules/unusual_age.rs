//! AGE107 (warning).
//!
//! **What it checks.** The age is not above the unusual age of the form.
//! **Why.** A very high age is more often a typing error than a fact.
//! **How to fix.** Correct it, or confirm.
//! **Source.** form.md, Age against birth year. Since 0.1.

use crate::check::finding::{Fact, Findings, Rule};
use crate::check::row::RowView;

/// The rule.
pub(in crate::check) const RULE: Rule = Rule::of("AGE107");

/// Asks the rule of one row.
pub(in crate::check) fn check(row: &RowView<'_>, found: &mut Findings) {
    let limit = row.form.ranges().age_unusual;
    if let crate::form::Age::Known(age) = row.form.age(row.answers, row.year)
        && age > limit
    {
        let facts = vec![("age", Fact::Number(age.into())), ("max", Fact::Number(limit.into()))];
        let by_birth = row.birth_year().map(|_| row.birth_year_field);
        let by_age = row.number(row.named().age).map(|_| row.field(row.named().age));
        row.report(found, &RULE, &by_birth.into_iter().chain(by_age).collect::<Vec<_>>(), facts);
    }
}
