//! Findings grouped by rule and field, gravest first, or by row: how people work through them.

use std::collections::BTreeMap;

use crate::check::{Checked, Finding, Place, Rule, Severity};
use crate::form::FieldIx;

/// All findings of one rule in one field.
pub struct FindingGroup<'c> {
    /// The rule.
    pub rule: &'static Rule,
    /// The field, if it is about one.
    pub field: Option<FieldIx>,
    /// The findings that were kept, in the order of their places.
    pub findings: Vec<&'c Finding>,
    /// How many there are; `findings` may be fewer.
    pub count: usize,
}

/// Groups the findings of a check.
#[must_use]
pub fn grouped(checked: &Checked) -> Vec<FindingGroup<'_>> {
    let mut groups: BTreeMap<(Severity, &'static str, Option<FieldIx>), Vec<&Finding>> = BTreeMap::new();
    for finding in checked.findings().kept() {
        groups.entry((finding.rule.severity, finding.rule.code, finding.field)).or_default().push(finding);
    }
    let counts = checked.findings().counts_by_field();
    groups
        .into_iter()
        .filter_map(|((_, code, field), findings)| {
            let rule = findings.first()?.rule;
            let count = counts.get(&(code, field)).copied().unwrap_or(findings.len());
            Some(FindingGroup { rule, field, findings, count })
        })
        .collect()
}

/// All findings in one row.
pub struct RowGroup<'c> {
    /// The row; or the sheet or file, where something was found in it as a whole or in a column of it.
    pub place: Place,
    /// The findings that were kept, gravest first; never none.
    pub findings: Vec<&'c Finding>,
}

impl RowGroup<'_> {
    /// The gravest of its findings.
    #[must_use]
    pub fn severity(&self) -> Severity {
        self.findings.first().map_or(Severity::Note, |finding| finding.rule.severity)
    }
}

/// Groups the findings of a check that were kept by row, in the order of the workbook.
#[must_use]
pub fn grouped_by_row(checked: &Checked) -> Vec<RowGroup<'_>> {
    let mut rows: BTreeMap<Place, Vec<&Finding>> = BTreeMap::new();
    for finding in checked.findings().kept() {
        rows.entry(finding.place.at_column(None)).or_default().push(finding);
    }
    rows.into_iter().map(|(place, findings)| RowGroup { place, findings }).collect()
}
