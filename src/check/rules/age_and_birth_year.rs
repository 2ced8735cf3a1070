//! AGE101 (warning).
//!
//! **What it checks.** The age differs from the reporting year less the birth year by 0 or 1.
//! **Why.** One of the two is a typing error, or belongs to another person.
//! **How to fix.** Correct the one that is wrong.
//! **Source.** form.md, Age against birth year. Since 0.1.

use crate::check::finding::{Fact, Findings, Rule};
use crate::check::row::RowView;

/// The rule.
pub(in crate::check) const RULE: Rule = Rule::of("AGE101");

/// Asks the rule of one row.
pub(in crate::check) fn check(row: &RowView<'_>, found: &mut Findings) {
    let (age, birth) = (row.number(row.named().age), row.birth_year());
    if let (Some(age), Some(birth)) = (age, birth) {
        let by_birth = i64::from(row.year) - i64::from(birth);
        if !(0..=1).contains(&(by_birth - i64::from(age))) {
            let facts = vec![
                ("age", Fact::Number(age.into())),
                ("birth_year", Fact::Number(birth.into())),
                ("year", Fact::Number(row.year.into())),
            ];
            row.report(found, &RULE, &[row.field(row.named().birth_year), row.field(row.named().age)], facts);
        }
    }
}
