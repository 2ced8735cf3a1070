//! The elements of the partition: clusters that tokens made, each as one thing to be compared.

use std::collections::BTreeMap;

use crate::form::Code;
use crate::linkage::traits::Traits;
use crate::linkage::{Clusters, ReportIx, Reports};

/// One element.
#[derive(Clone, Debug)]
pub(super) struct Element {
    /// Its reports, in order; the first names it.
    pub(super) reports: Vec<ReportIx>,
    /// Its partners, sorted, each once.
    pub(super) partners: Vec<u16>,
    /// What it says, each trait from the first report that knows it.
    pub(super) traits: Traits,
    /// Sex and nationality, where both are known: elements of different blocks are different persons.
    pub(super) block: Option<(Code, Code)>,
    /// Whether the person counts by one of the reports alone (counting.md 1).
    pub(super) counts: bool,
}

/// The elements of the combinable reports, in the order of their first report.
pub(super) fn elements(reports: &Reports, traits: &[Traits], tokens: &Clusters) -> Vec<Element> {
    let mut groups: BTreeMap<ReportIx, Vec<ReportIx>> = BTreeMap::new();
    for (ix, _) in reports.iter().filter(|(ix, _)| reports.partner_of(*ix).combined) {
        groups.entry(tokens.of(ix)).or_default().push(ix);
    }
    groups.into_values().filter_map(|group| element(group, reports, traits)).collect()
}

fn element(group: Vec<ReportIx>, reports: &Reports, traits: &[Traits]) -> Option<Element> {
    let said: Vec<&Traits> = group.iter().filter_map(|ix| traits.get(ix.index())).collect();
    let mut merged = (*said.first()?).clone();
    for other in said.iter().skip(1) {
        merged.sex = merged.sex.or(other.sex);
        merged.nation = merged.nation.or(other.nation);
        merged.birth = merged.birth.or(other.birth);
        merged.exploitation = merged.exploitation.or(other.exploitation);
        merged.detail = merged.detail.or(other.detail);
        merged.first_year = merged.first_year.or(other.first_year);
        merged.accepted = merged.accepted.or(other.accepted);
        merged.minor |= other.minor;
        merged.named |= other.named;
    }
    let mut partners: Vec<u16> = group.iter().map(|ix| reports.get(*ix).partner).collect();
    partners.sort_unstable();
    partners.dedup();
    let counts = said.iter().any(|one| one.minor || one.accepts);
    let block = merged.sex.zip(merged.nation);
    Some(Element { reports: group, partners, traits: merged, block, counts })
}
