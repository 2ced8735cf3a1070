//! EXP102 (warning).
//!
//! **What it checks.** A combination of prostitution and forced labour has details of both, where details are given at all.
//! **Why.** Details of one side only suggest that the form of exploitation is that side alone.
//! **How to fix.** Add the missing detail, or correct the form of exploitation.
//! **Source.** form.md, Severity: warnings. Since 0.1.

use crate::check::finding::{Findings, Rule};
use crate::check::row::RowView;

/// The rule.
pub(in crate::check) const RULE: Rule = Rule::of("EXP102");

/// Asks the rule of one row.
pub(in crate::check) fn check(row: &RowView<'_>, found: &mut Findings) {
    let (form, detail) = (row.named().exploitation, row.named().exploitation_detail);
    let both = row.in_group(detail, "sexual").is_some() && row.in_group(detail, "forced_labour").is_some();
    // A blank detail has become "unspecified" by now, and is listed as a blank.
    let stated = row.answers.get(detail).codes().iter().any(|code| *code != row.words().unspecified);
    if row.has(form, row.words().combined) && stated && !both {
        row.report(found, &RULE, &[row.field(form), row.field(detail)], Vec::new());
    }
}
