//! Clusters as they grow pair by pair: what joins must still be allowed by what it joins.

use std::collections::{BTreeMap, BTreeSet};

use super::clusters::Clusters;
use super::vetoes::{Standing, vetoed};
use super::{Decided, Decision, ReportIx, Reports};

/// The clusters as they grow: what joins must still be allowed.
pub(super) struct Groups<'g> {
    tokens: &'g Clusters,
    home: BTreeMap<ReportIx, ReportIx>,
    standings: BTreeMap<ReportIx, Standing>,
    named: BTreeSet<ReportIx>,
    apart: BTreeSet<(ReportIx, ReportIx)>,
}

impl<'g> Groups<'g> {
    pub(super) fn new(reports: &'g Reports, tokens: &'g Clusters, decided: &Decided) -> Groups<'g> {
        let mut standings: BTreeMap<ReportIx, Standing> = BTreeMap::new();
        let mut named = BTreeSet::new();
        for (ix, report) in reports.iter() {
            let cluster = tokens.of(ix);
            standings.entry(cluster).or_default().absorb(&Standing::of(reports, ix));
            if report.id_types.contains(&crate::identity::IdType::NameDate) {
                named.insert(cluster);
            }
        }
        let apart = decided.pairs().filter(|(_, _, decision)| *decision == Decision::NotSame);
        let apart =
            apart.map(|(a, b, _)| (tokens.of(a).min(tokens.of(b)), tokens.of(a).max(tokens.of(b)))).collect();
        Groups { tokens, home: BTreeMap::new(), standings, named, apart }
    }

    fn root(&self, ix: ReportIx) -> ReportIx {
        let mut at = self.tokens.of(ix);
        while let Some(up) = self.home.get(&at) {
            at = *up;
        }
        at
    }

    /// Whether two reports are in one group already.
    pub(super) fn are_together(&self, a: ReportIx, b: ReportIx) -> bool {
        self.root(a) == self.root(b)
    }

    /// Whether two reports' groups may still become one: no veto and no decision against it.
    pub(super) fn may_join(&self, a: ReportIx, b: ReportIx) -> bool {
        let (ra, rb) = (self.root(a), self.root(b));
        let veto =
            matches!((self.standings.get(&ra), self.standings.get(&rb)), (Some(a), Some(b)) if vetoed(a, b));
        ra != rb && !veto && !self.apart.contains(&(ra.min(rb), ra.max(rb)))
    }

    /// The same for a reference, which joins no two groups that both have names: a name rule would have met.
    pub(super) fn may_assume(&self, a: ReportIx, b: ReportIx) -> bool {
        let named = |ix| self.named.contains(&self.root(ix));
        self.may_join(a, b) && !(named(a) && named(b))
    }

    /// Makes one group of two reports' groups.
    pub(super) fn join(&mut self, a: ReportIx, b: ReportIx) {
        let (ra, rb) = (self.root(a), self.root(b));
        let (into, from) = (ra.min(rb), ra.max(rb));
        self.home.insert(from, into);
        if let Some(moved) = self.standings.remove(&from) {
            self.standings.entry(into).or_default().absorb(&moved);
        }
        if self.named.remove(&from) {
            self.named.insert(into);
        }
        let apart = std::mem::take(&mut self.apart);
        let moved = |ix: ReportIx| if ix == from { into } else { ix };
        self.apart =
            apart.into_iter().map(|(a, b)| (moved(a).min(moved(b)), moved(a).max(moved(b)))).collect();
    }
}
