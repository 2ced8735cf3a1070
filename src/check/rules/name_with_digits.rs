//! NAM101 (warning).
//!
//! **What it checks.** A name has no digits.
//! **Why.** Columns are easily swapped; a number among names is usually from the column beside it.
//! **How to fix.** Correct the cell, or confirm.
//! **Source.** design.md section 2, honest mistakes. Since 0.1.

use crate::check::finding::{Findings, Rule};
use crate::check::row::RowView;

/// The rule.
pub(in crate::check) const RULE: Rule = Rule::of("NAM101");

/// Asks the rule of one row.
pub(in crate::check) fn check(row: &RowView<'_>, found: &mut Findings) {
    let ids = row.identifiers;
    let columns = [
        (row.named().surname, &ids.surname),
        (row.named().given_names, &ids.given_names),
        (row.named().full_name, &ids.full_name),
    ];
    for (field, name) in columns {
        if name.as_ref().is_some_and(|name| name.expose().chars().any(|c| c.is_ascii_digit())) {
            row.report(found, &RULE, &[field], Vec::new());
        }
    }
}
