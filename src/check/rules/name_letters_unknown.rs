//! NAM102 (warning).
//!
//! **What it checks.** A name can be written with the letters a to z.
//! **Why.** A name in another script meets only the very same spelling at another partner.
//! **How to fix.** Write the name with Latin letters as in the person's papers, or confirm.
//! **Source.** identifiers.md, Names. Since 0.1.

use crate::check::finding::{Findings, Rule};
use crate::check::row::RowView;

/// The rule.
pub(in crate::check) const RULE: Rule = Rule::of("NAM102");

/// Asks the rule of one row.
pub(in crate::check) fn check(row: &RowView<'_>, found: &mut Findings) {
    let ids = row.identifiers;
    let columns = [
        (row.named().surname, &ids.surname),
        (row.named().given_names, &ids.given_names),
        (row.named().full_name, &ids.full_name),
    ];
    for (field, name) in columns {
        if name
            .as_ref()
            .is_some_and(|name| !name.expose().is_ascii() && crate::identity::fold_name(name.expose()).1)
        {
            row.report(found, &RULE, &[field], Vec::new());
        }
    }
}
