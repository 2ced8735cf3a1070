//! Findings grouped by rule and field, gravest first: how people work through them.

use std::collections::BTreeMap;

use crate::check::{Checked, Finding, Rule, Severity};
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
