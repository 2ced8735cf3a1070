//! CRI101 (warning).
//!
//! **What it checks.** A row with a judgment does not say elsewhere that the case was not reported, in a column that is not read.
//! **Why.** Without a report there is no judgment: one of the two is wrong, or stands in another person's row.
//! **How to fix.** Correct the one that is wrong, or confirm.
//! **Source.** form.md, Severity: warnings. Since 0.2.

use crate::check::finding::{Fact, Findings, Rule};
use crate::check::row::RowView;
use crate::form::fold_label;
use crate::workbook::Cell;

/// The rule.
pub(in crate::check) const RULE: Rule = Rule::of("CRI101");

/// Asks the rule of one row.
pub(in crate::check) fn check(row: &RowView<'_>, found: &mut Findings) {
    let case = row.named().criminal_case;
    let Some(judgment) = row.in_group(case, "judgment") else { return };
    let Some(list) = row.form.out_field(case).kind.codes() else { return };
    let not_reported = row.words().not_reported;
    // Its label in any language and what begins so. Other spellings ("nei", "ingen sak") speak of many things.
    let labels: Vec<String> =
        list.entry(not_reported).iter().flat_map(|entry| entry.label.all()).map(fold_label).collect();
    let says_so = |cell: &Cell<'_>| match cell {
        Cell::Text(text) => labels.iter().any(|label| fold_label(text).starts_with(label.as_str())),
        _ => false,
    };
    let elsewhere =
        row.cells.iter().find(|(column, cell)| row.layout.field_at(*column).is_none() && says_so(cell));
    if let Some((column, _)) = elsewhere {
        let facts = vec![
            ("value", RowView::code_fact(case, judgment)),
            ("other", RowView::code_fact(case, not_reported)),
            ("column", Fact::Column(*column)),
        ];
        row.report(found, &RULE, &[row.field(case)], facts);
    }
}
