//! YEA102 (error).
//!
//! **What it checks.** The first identification is not before the birth year.
//! **Why.** One of the two is a typing error.
//! **How to fix.** Correct the one that is wrong.
//! **Source.** form.md, Severity: errors. Since 0.1.

use crate::check::finding::{Fact, Findings, Rule};
use crate::check::row::RowView;

/// The rule.
pub(in crate::check) const RULE: Rule = Rule::error("YEA102");

/// Asks the rule of one row.
pub(in crate::check) fn check(row: &RowView<'_>, found: &mut Findings) {
    let (first, birth) = (row.named().first_identified, row.named().birth_year);
    if let (Some(stated), Some(born)) = (row.number(first), row.number(birth))
        && stated < born
    {
        let facts = vec![("value", Fact::Number(stated.into())), ("birth_year", Fact::Number(born.into()))];
        row.report(found, &RULE, &[row.field(first), row.field(birth)], facts);
    }
}
