//! *Assumed* links: reports without a common identifier that partners themselves point at each other with
//! (design.md section 8). One-to-one between two partners; a pair counts only when it is the best and only best of both.

use std::collections::BTreeMap;

use super::clusters::Clusters;
use super::groups::Groups;
use super::traits::{Seen, Traits};
use super::{Decided, ReportIx, Reports};
use crate::form::Form;

/// A reference between two reports, `a` before `b`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Assumed {
    pub(super) a: ReportIx,
    pub(super) b: ReportIx,
    /// Whether each names the other's partner.
    pub(super) mutual: bool,
}

/// How well a pair fits: mutual reference before one-sided, the same birth year before one apart or unknown.
type Fit = (bool, bool);

/// Finds the assumed links among the combinable reports, given the clusters that tokens have made.
pub(super) fn assumed(
    reports: &Reports,
    traits: &[Traits],
    tokens: &Clusters,
    decided: &Decided,
    form: &Form,
) -> Vec<Assumed> {
    let mut groups = Groups::new(reports, tokens, decided);
    let pairs = referring_pairs(reports, traits, form);
    let mut found = Vec::new();
    loop {
        let mut progressed = false;
        for candidates in pairs.values() {
            let open: Vec<&(ReportIx, ReportIx, Fit)> =
                candidates.iter().filter(|(a, b, _)| groups.may_assume(*a, *b)).collect();
            for (a, b, (mutual, _)) in only_best(&open) {
                // An earlier pair of this round may have taken one of the two.
                if groups.may_assume(a, b) {
                    groups.join(a, b);
                    found.push(Assumed { a: a.min(b), b: a.max(b), mutual });
                    progressed = true;
                }
            }
        }
        if !progressed {
            found.sort_unstable();
            return found;
        }
    }
}

/// Pairs of reports with how well they fit, by pair of partners.
type PairsOfPartners = BTreeMap<(u16, u16), Vec<(ReportIx, ReportIx, Fit)>>;

/// Compatible pairs of which one names the other's partner, by pair of partners.
fn referring_pairs(reports: &Reports, traits: &[Traits], form: &Form) -> PairsOfPartners {
    let seen = reports.iter().filter(|(ix, _)| reports.partner_of(*ix).combined);
    let seen = seen.filter_map(|(ix, report)| {
        Some(Seen { ix, partner: report.partner, traits: traits.get(ix.index())? })
    });
    // Only reports of one sex and nationality can be compatible; blocks keep the comparison from being quadratic.
    let mut blocks: BTreeMap<_, Vec<Seen<'_>>> = BTreeMap::new();
    for one in seen {
        if let (Some(sex), Some(nation)) = (one.traits.sex, one.traits.nation) {
            blocks.entry((sex, nation)).or_default().push(one);
        }
    }
    let mut pairs = PairsOfPartners::new();
    for block in blocks.values() {
        let mut at_partner: BTreeMap<u16, Vec<Seen<'_>>> = BTreeMap::new();
        for one in block {
            at_partner.entry(one.partner).or_default().push(*one);
        }
        for one in block {
            for partner in one.traits.refers_to.iter().filter(|partner| **partner != one.partner) {
                for other in at_partner.get(partner).into_iter().flatten() {
                    let mutual = other.traits.names(one.partner);
                    // A mutual pair is met from both sides; once is enough.
                    if (mutual && other.ix < one.ix) || !one.traits.compatible(other.traits, form) {
                        continue;
                    }
                    let same_year = one.traits.birth.is_some() && one.traits.birth == other.traits.birth;
                    let (a, b) =
                        if one.partner < other.partner { (one.ix, other.ix) } else { (other.ix, one.ix) };
                    let key = (one.partner.min(other.partner), one.partner.max(other.partner));
                    pairs.entry(key).or_default().push((a, b, (mutual, same_year)));
                }
            }
        }
    }
    pairs
}

/// The pairs that are the best, and the only best, for both their reports.
fn only_best(open: &[&(ReportIx, ReportIx, Fit)]) -> Vec<(ReportIx, ReportIx, Fit)> {
    let mut best: BTreeMap<ReportIx, (Fit, usize)> = BTreeMap::new();
    for (a, b, fit) in open.iter().copied() {
        for ix in [a, b] {
            let (known, count) = best.entry(*ix).or_insert((*fit, 0));
            match fit.cmp(known) {
                std::cmp::Ordering::Greater => (*known, *count) = (*fit, 1),
                std::cmp::Ordering::Equal => *count += 1,
                std::cmp::Ordering::Less => {}
            }
        }
    }
    let only = |ix: &ReportIx, fit: &Fit| best.get(ix) == Some(&(*fit, 1));
    open.iter().copied().filter(|(a, b, fit)| only(a, fit) && only(b, fit)).copied().collect()
}
