//! AGE105 (warning).
//!
//! **What it checks.** The year in a national identity number under the old rule is the birth year, or fits the age. Asked only without a complete date of birth, which has a rule of its own.
//! **Why.** The number may belong to another person.
//! **How to fix.** Check both against the document.
//! **Source.** form.md, Age against birth year. Since 0.1.

use crate::check::finding::{Findings, Rule};
use crate::check::row::RowView;
use crate::identity::{BirthDate, NationalId};

/// The rule.
pub(in crate::check) const RULE: Rule = Rule::of("AGE105");

/// Asks the rule of one row.
pub(in crate::check) fn check(row: &RowView<'_>, found: &mut Findings) {
    let date = row.birth_date();
    let in_number = row.identifiers.national_id.as_ref().and_then(NationalId::birth_day);
    let Some(in_number) = in_number.filter(|_| date.and_then(BirthDate::full).is_none()) else { return };
    let by_year = row.birth_year().map(|born| (row.birth_year_field, born..=born));
    let by_date = || date.map(|date| (row.named().birth_date, date.year()..=date.year()));
    let by_age = || {
        let born = row.year.saturating_sub(row.number(row.named().age)?);
        Some((row.field(row.named().age), born.saturating_sub(1)..=born))
    };
    if let Some((field, years)) = by_year.or_else(by_date).or_else(by_age)
        && !years.contains(&in_number.year())
    {
        row.report(found, &RULE, &[row.named().national_id, field], Vec::new());
    }
}
