//! AGE103 (warning).
//!
//! **What it checks.** The age fits the date of birth at 31 December of the reporting year, give or take a year. Asked only without a birth year, which has rules of its own.
//! **Why.** One of the two is a typing error, or belongs to another person.
//! **How to fix.** Correct the one that is wrong.
//! **Source.** form.md, Age against birth year. Since 0.1.

use crate::check::finding::{Fact, Findings, Rule};
use crate::check::row::RowView;
use crate::identity::BirthDate;

/// The rule.
pub(in crate::check) const RULE: Rule = Rule::of("AGE103");

/// Asks the rule of one row.
pub(in crate::check) fn check(row: &RowView<'_>, found: &mut Findings) {
    let date = row.birth_date().map(BirthDate::year);
    let without_year = row.number(row.named().birth_year).is_none();
    if let (Some(date), Some(age), true) = (date, row.number(row.named().age), without_year) {
        let by_date = i64::from(row.year) - i64::from(date);
        if !(0..=1).contains(&(by_date - i64::from(age))) {
            let facts = vec![("age", Fact::Number(age.into())), ("year", Fact::Number(row.year.into()))];
            row.report(found, &RULE, &[row.named().birth_date, row.field(row.named().age)], facts);
        }
    }
}
