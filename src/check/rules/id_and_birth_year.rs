//! AGE105 (warning).
//!
//! **What it checks.** The year in a national identity number under the old rule is the birth year. Asked only without a complete date of birth, which has a rule of its own.
//! **Why.** The number may belong to another person.
//! **How to fix.** Check both against the document.
//! **Source.** form.md, Age against birth year. Since 0.1.

use crate::check::finding::{Fact, Findings, Rule};
use crate::check::row::RowView;

/// The rule.
pub(in crate::check) const RULE: Rule = Rule::warning("AGE105");

/// Asks the rule of one row.
pub(in crate::check) fn check(row: &RowView<'_>, found: &mut Findings) {
    let dated = row.identifiers.birth_date.as_ref().and_then(crate::identity::BirthDate::full).is_some();
    let in_number = row.identifiers.national_id.as_ref().and_then(crate::identity::NationalId::birth_day);
    if let (Some(in_number), Some(birth), false) = (in_number, row.number(row.named().birth_year), dated)
        && in_number.year() != birth
    {
        let facts = vec![("birth_year", Fact::Number(birth.into()))];
        row.report(found, &RULE, &[row.named().national_id, row.field(row.named().birth_year)], facts);
    }
}
