//! AGE102 (warning).
//!
//! **What it checks.** The date of birth lies in the birth year.
//! **Why.** One of the two is a typing error, or belongs to another person.
//! **How to fix.** Correct the one that is wrong.
//! **Source.** form.md, Age against birth year. Since 0.1.

use crate::check::finding::{Fact, Findings, Rule};
use crate::check::row::RowView;
use crate::identity::BirthDate;

/// The rule.
pub(in crate::check) const RULE: Rule = Rule::of("AGE102");

/// Asks the rule of one row.
pub(in crate::check) fn check(row: &RowView<'_>, found: &mut Findings) {
    let date = row.birth_date().map(BirthDate::year);
    if let (Some(date), Some(birth)) = (date, row.birth_year())
        && date != birth
    {
        let facts = vec![("birth_year", Fact::Number(birth.into()))];
        row.report(found, &RULE, &[row.named().birth_date, row.field(row.named().birth_year)], facts);
    }
}
