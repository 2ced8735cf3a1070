//! DUF103 (warning).
//!
//! **What it checks.** The control digits of a DUF number match.
//! **Why.** Most mismatches are typing errors; a few real numbers fail, so it is no error.
//! **How to fix.** Check it against the document, then correct or confirm.
//! **Source.** identifiers.md, DUF number. Since 0.1.

use crate::check::finding::{Findings, Rule};
use crate::check::row::RowView;

/// The rule.
pub(in crate::check) const RULE: Rule = Rule::of("DUF103");

/// Asks the rule of one row.
pub(in crate::check) fn check(row: &RowView<'_>, found: &mut Findings) {
    if row.identifiers.duf.as_ref().is_some_and(|duf| !duf.is_verified()) {
        row.report(found, &RULE, &[row.named().duf_number], Vec::new());
    }
}
