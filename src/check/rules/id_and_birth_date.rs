//! AGE104 (warning).
//!
//! **What it checks.** The date in a national identity number under the old rule is the date of birth.
//! **Why.** The number may belong to another person.
//! **How to fix.** Check both against the document.
//! **Source.** form.md, Age against birth year. Since 0.1.

use crate::check::finding::{Findings, Rule};
use crate::check::row::RowView;

/// The rule.
pub(in crate::check) const RULE: Rule = Rule::of("AGE104");

/// Asks the rule of one row.
pub(in crate::check) fn check(row: &RowView<'_>, found: &mut Findings) {
    let stated = row.birth_date().and_then(crate::identity::BirthDate::full);
    let in_number = row.identifiers.national_id.as_ref().and_then(crate::identity::NationalId::birth_day);
    if let (Some(stated), Some(in_number)) = (stated, in_number)
        && stated != in_number
    {
        row.report(found, &RULE, &[row.named().birth_date, row.named().national_id], Vec::new());
    }
}
