//! CHI101 (warning).
//!
//! **What it checks.** A minor has no children.
//! **Why.** It happens, but a number in the wrong row is likelier.
//! **How to fix.** Correct it, or confirm.
//! **Source.** form.md, Severity: warnings. Since 0.1.

use crate::check::finding::{Findings, Rule};
use crate::check::row::RowView;

/// The rule.
pub(in crate::check) const RULE: Rule = Rule::of("CHI101");

/// Asks the rule of one row.
pub(in crate::check) fn check(row: &RowView<'_>, found: &mut Findings) {
    let fields = [row.named().children_with, row.named().children_elsewhere];
    let having =
        fields.into_iter().filter(|out| row.number(*out).is_some_and(|n| n > 0)).map(|out| row.field(out));
    let having: Vec<_> = having.collect();
    if row.is_minor() && !having.is_empty() {
        row.report(found, &RULE, &having, Vec::new());
    }
}
