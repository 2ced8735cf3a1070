//! MEA101 (note).
//!
//! **What it checks.** A person who received no measures has no qualifying measures either.
//! **Why.** Whoever took a course or worked through the partner received something; one of the two cells is usually wrong.
//! **How to fix.** Nothing, or correct the one that is wrong.
//! **Source.** form.md, Rules: qualifying measures for someone with no measures. Since 0.2.

use crate::check::finding::{Findings, Rule};
use crate::check::row::RowView;

/// The rule.
pub(in crate::check) const RULE: Rule = Rule::of("MEA101");

/// Asks the rule of one row.
pub(in crate::check) fn check(row: &RowView<'_>, found: &mut Findings) {
    let (measures, qualifying) = (row.named().measures, row.named().qualifying_measures);
    let words = row.words();
    let says_none = row.answers.get(measures).codes() == [words.no_measures];
    let nothing = [words.no_qualifying, words.qualifying_unknown];
    let received = row.answers.get(qualifying).codes().iter().any(|code| !nothing.contains(code));
    if says_none && received {
        row.report(found, &RULE, &[row.field(measures), row.field(qualifying)], Vec::new());
    }
}
