//! Pairs found against pairs that are true.

use std::collections::BTreeMap;

use omfang::linkage::{Clusters, ReportIx, Reports};

/// Pairs of reports: found and true, found and false, missed.
#[derive(Clone, Copy, Debug, Default)]
pub struct Pairs {
    pub hits: usize,
    pub wrong: usize,
    pub missed: usize,
}

impl Pairs {
    pub fn precision(self) -> f64 {
        self.hits as f64 / (self.hits + self.wrong).max(1) as f64
    }

    pub fn recall(self) -> f64 {
        self.hits as f64 / (self.hits + self.missed).max(1) as f64
    }

    pub fn f1(self) -> f64 {
        2.0 * self.hits as f64 / (2 * self.hits + self.wrong + self.missed).max(1) as f64
    }

    pub fn add(&mut self, other: Pairs) {
        self.hits += other.hits;
        self.wrong += other.wrong;
        self.missed += other.missed;
    }
}

/// Counts pairs without listing them: sizes of clusters, of true persons, and of what both have in common.
pub fn pairs(
    reports: &Reports,
    clusters: &Clusters,
    truth: &dyn Fn(ReportIx) -> usize,
    of: &dyn Fn(ReportIx) -> bool,
) -> Pairs {
    let mut found: BTreeMap<ReportIx, usize> = BTreeMap::new();
    let mut real: BTreeMap<usize, usize> = BTreeMap::new();
    let mut both: BTreeMap<(ReportIx, usize), usize> = BTreeMap::new();
    for (ix, _) in reports.iter().filter(|(ix, _)| of(*ix)) {
        let (cluster, person) = (clusters.of(ix), truth(ix));
        *found.entry(cluster).or_default() += 1;
        *real.entry(person).or_default() += 1;
        *both.entry((cluster, person)).or_default() += 1;
    }
    let choose = |n: &usize| n * (n - 1) / 2;
    let (found, real, both): (usize, usize, usize) =
        (found.values().map(choose).sum(), real.values().map(choose).sum(), both.values().map(choose).sum());
    Pairs { hits: both, wrong: found - both, missed: real - both }
}
