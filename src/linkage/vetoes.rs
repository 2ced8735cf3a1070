//! Vetoes: what forbids that two groups of reports are one person (design.md section 8).

use std::collections::BTreeSet;

use super::decisions::{Decided, Decision};
use super::{ReportIx, Reports};
use crate::identity::TOKEN_BYTES;

/// What a group of reports says that can forbid a join: its partners, and its verified id numbers by rule.
#[derive(Clone, Debug, Default)]
pub(super) struct Standing {
    partners: BTreeSet<u16>,
    ids: BTreeSet<(usize, [u8; TOKEN_BYTES])>,
}

impl Standing {
    /// What one report says.
    pub(super) fn of(reports: &Reports, ix: ReportIx) -> Standing {
        Standing { partners: [reports.get(ix).partner].into(), ids: reports.verified_ids(ix).collect() }
    }

    /// What two groups say together.
    pub(super) fn absorb(&mut self, other: &Standing) {
        self.partners.extend(&other.partners);
        self.ids.extend(&other.ids);
    }

    /// Whether two groups share a partner: one partner's two rows are two persons.
    fn shares_partner(&self, other: &Standing) -> bool {
        !self.partners.is_disjoint(&other.partners)
    }

    /// Whether both have verified numbers of one kind, and none in common.
    fn ids_differ(&self, other: &Standing) -> bool {
        let of = |standing: &Standing, rule: usize| -> BTreeSet<[u8; TOKEN_BYTES]> {
            standing.ids.iter().filter(|(kind, _)| *kind == rule).map(|(_, token)| *token).collect()
        };
        let rules: BTreeSet<usize> = self.ids.iter().map(|(rule, _)| *rule).collect();
        rules.into_iter().any(|rule| {
            let theirs = of(other, rule);
            !theirs.is_empty() && of(self, rule).is_disjoint(&theirs)
        })
    }
}

/// Whether two groups may never be one person at a level above *certain*.
pub(super) fn vetoed(a: &Standing, b: &Standing) -> bool {
    a.shares_partner(b) || a.ids_differ(b)
}

/// Whether two reports may never be one person at the level *certain*: a decision, or two rows of one partner without
/// a link of their own.
pub(super) fn vetoed_certain(
    reports: &Reports,
    decided: &Decided,
    linked: bool,
    a: ReportIx,
    b: ReportIx,
) -> bool {
    let same_partner = reports.get(a).partner == reports.get(b).partner;
    decided.between(a, b) == Some(Decision::NotSame) || (same_partner && !linked)
}
