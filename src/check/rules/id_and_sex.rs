//! AGE106 (warning).
//!
//! **What it checks.** The sex digit of a national identity number under the old rule is the stated sex.
//! **Why.** The number may belong to another person; or the person has changed legal sex.
//! **How to fix.** Check both; confirm if they are right.
//! **Source.** form.md, Age against birth year. Since 0.1.

use crate::check::finding::{Findings, Rule};
use crate::check::row::RowView;

/// The rule.
pub(in crate::check) const RULE: Rule = Rule::of("AGE106");

/// Asks the rule of one row.
pub(in crate::check) fn check(row: &RowView<'_>, found: &mut Findings) {
    let female = row.identifiers.national_id.as_ref().and_then(crate::identity::NationalId::states_female);
    let sex = row.named().sex;
    let stated = [(row.words().female, true), (row.words().male, false)]
        .into_iter()
        .find(|(code, _)| row.has(sex, *code));
    if let (Some(female), Some((code, is_female))) = (female, stated)
        && female != is_female
    {
        row.report(
            found,
            &RULE,
            &[row.named().national_id, row.field(sex)],
            vec![("value", RowView::code_fact(sex, code))],
        );
    }
}
