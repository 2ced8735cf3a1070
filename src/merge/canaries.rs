//! Canaries: a bundle whose fictitious persons' tokens differ from the majority's was made by an engine that folds some
//! name differently; the rules whose tokens differ are named.

use std::collections::BTreeMap;

use crate::bundle::Submission;
use crate::identity::RULES;

/// For each bundle (by its place), the rules at fault; only bundles that differ.
pub(super) fn faults(bundles: &[&Submission]) -> BTreeMap<usize, Vec<&'static str>> {
    let bytes = |submission: &Submission| -> Vec<u8> {
        submission.canaries.iter().flat_map(|block| block.as_bytes().iter().copied()).collect()
    };
    // Bundles without a linkage key have no canaries.
    let keyed: Vec<(usize, Vec<u8>)> = bundles
        .iter()
        .enumerate()
        .map(|(ix, bundle)| (ix, bytes(bundle)))
        .filter(|(_, bytes)| !bytes.is_empty())
        .collect();
    let mut votes: BTreeMap<&[u8], usize> = BTreeMap::new();
    for (_, canaries) in &keyed {
        *votes.entry(canaries).or_default() += 1;
    }
    let Some((majority, _)) = votes.into_iter().max_by_key(|(_, votes)| *votes) else {
        return BTreeMap::new();
    };
    let Some(reference) = keyed.iter().find(|(_, canaries)| canaries == majority).map(|(ix, _)| *ix) else {
        return BTreeMap::new();
    };
    keyed
        .iter()
        .filter(|(_, canaries)| canaries != majority)
        .filter_map(|(ix, _)| Some((*ix, differing(bundles.get(*ix)?, bundles.get(reference)?))))
        .collect()
}

fn differing(a: &Submission, b: &Submission) -> Vec<&'static str> {
    let mut rules: Vec<usize> = Vec::new();
    for (ours, theirs) in a.canaries.iter().zip(&b.canaries) {
        let theirs: Vec<_> = theirs.tokens().collect();
        rules.extend(ours.tokens().filter(|token| !theirs.contains(token)).map(|(rule, _)| rule));
    }
    rules.sort_unstable();
    rules.dedup();
    rules.into_iter().filter_map(|rule| RULES.get(rule).map(|rule| rule.name)).collect()
}
