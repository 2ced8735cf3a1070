//! REF101 (note).
//!
//! **What it checks.** A row has an own reference.
//! **Why.** Without one, the row's opaque reference depends on its place in the sheet, and KOM's questions are harder to answer.
//! **How to fix.** Fill the column if you have a case number.
//! **Source.** design.md section 5. Since 0.1.

use crate::check::finding::{Findings, Rule};
use crate::check::row::RowView;

/// The rule.
pub(in crate::check) const RULE: Rule = Rule::of("REF101");

/// Asks the rule of one row.
pub(in crate::check) fn check(row: &RowView<'_>, found: &mut Findings) {
    if !row.has_reference {
        row.report(found, &RULE, &[row.named().own_reference], Vec::new());
    }
}
