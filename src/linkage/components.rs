//! Splitting one connected component when a veto stands inside it: fewest clusters, then most links, then smallest
//! reference. Exact for small components, greedy in the same order for large ones.

use crate::identity::Tier;

/// Components of at most this many nodes are solved exactly (3^12 steps at most).
pub(super) const EXACT_NODES: usize = 12;

/// A link inside a component: two nodes by their place in it, and how strong it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Edge {
    pub(super) tier: Tier,
    pub(super) a: usize,
    pub(super) b: usize,
}

/// The clusters of a component, each a list of nodes, and whether they are the best there are.
///
/// `nodes` are numbered 0… in the order of their smallest reference; `veto` says whether two may never be together.
pub(super) fn split(
    nodes: usize,
    edges: &[Edge],
    veto: &dyn Fn(usize, usize) -> bool,
) -> (Vec<Vec<usize>>, bool) {
    let free = || (0..nodes).all(|a| (a + 1..nodes).all(|b| !veto(a, b)));
    // Above a few thousand nodes even looking at every pair costs too much; greedy finds the same when there is no veto.
    if nodes <= 2000 && free() {
        return (vec![(0..nodes).collect()], true);
    }
    if nodes <= EXACT_NODES { (exact(nodes, edges, veto), true) } else { (greedy(nodes, edges, veto), false) }
}

fn greedy(nodes: usize, edges: &[Edge], veto: &dyn Fn(usize, usize) -> bool) -> Vec<Vec<usize>> {
    let mut clusters: Vec<Vec<usize>> = (0..nodes).map(|node| vec![node]).collect();
    let mut home: Vec<usize> = (0..nodes).collect();
    let mut ordered = edges.to_vec();
    ordered.sort_unstable();
    for edge in ordered {
        let (Some(&a), Some(&b)) = (home.get(edge.a), home.get(edge.b)) else { continue };
        let (into, from) = (a.min(b), a.max(b));
        let (Some(ours), Some(theirs)) = (clusters.get(into), clusters.get(from)) else { continue };
        if into == from || ours.iter().any(|x| theirs.iter().any(|y| veto(*x, *y))) {
            continue;
        }
        let moved = clusters.get_mut(from).map(std::mem::take).unwrap_or_default();
        for node in &moved {
            if let Some(place) = home.get_mut(*node) {
                *place = into;
            }
        }
        if let Some(cluster) = clusters.get_mut(into) {
            cluster.extend(moved);
            cluster.sort_unstable();
        }
    }
    clusters.retain(|cluster| !cluster.is_empty());
    clusters
}

/// How good a partition is: few clusters, then many links of the strongest tier, the next, and so on.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Score {
    clusters: usize,
    /// Links outside clusters by tier, strongest first; fewer is better.
    cut: [usize; 5],
}

/// Dynamic programming over subsets: the best partition of a set is its best cluster around the first node, and the best
/// partition of the rest.
#[expect(clippy::indexing_slicing, reason = "tables have 2^n entries and every index is a subset of n nodes")]
fn exact(nodes: usize, edges: &[Edge], veto: &dyn Fn(usize, usize) -> bool) -> Vec<Vec<usize>> {
    let all = (1usize << nodes) - 1;
    let forbids = |a: usize| (0..nodes).filter(move |b| a != *b && veto(a.min(*b), a.max(*b)));
    let forbidden: Vec<usize> = (0..nodes).map(|a| forbids(a).fold(0, |set, b| set | 1 << b)).collect();
    let mut linked = vec![0usize; nodes];
    for edge in edges {
        linked[edge.a] |= 1 << edge.b;
        linked[edge.b] |= 1 << edge.a;
    }
    let members = |set: usize| (0..nodes).filter(move |node| set >> node & 1 == 1);
    let valid: Vec<bool> = (0..=all)
        .map(|set| {
            set != 0 && members(set).all(|node| forbidden[node] & set == 0) && is_connected(set, &linked)
        })
        .collect();
    let inside = |set: usize| {
        let mut counts = [0usize; 5];
        for edge in edges.iter().filter(|edge| set >> edge.a & 1 == 1 && set >> edge.b & 1 == 1) {
            counts[edge.tier as usize] += 1;
        }
        counts
    };
    let total = inside(all);
    let links: Vec<[usize; 5]> = (0..=all).map(|set| if valid[set] { inside(set) } else { [0; 5] }).collect();
    // best[set]: clusters, links inside by tier, and the cluster around the set's first node.
    let mut best: Vec<Option<(Score, usize)>> = vec![None; all + 1];
    best[0] = Some((Score { clusters: 0, cut: total }, 0));
    for set in 1..=all {
        let first = 1 << set.trailing_zeros();
        let rest = set & !first;
        let mut others = rest;
        loop {
            let cluster = others | first;
            if valid[cluster]
                && let Some((score, _)) = best[set & !cluster]
            {
                let mut cut = score.cut;
                cut.iter_mut().zip(links[cluster]).for_each(|(cut, link)| *cut = cut.saturating_sub(link));
                let score = Score { clusters: score.clusters + 1, cut };
                let better = match best[set] {
                    None => true,
                    Some((known, chosen)) => score < known || (score == known && earlier(cluster, chosen)),
                };
                if better {
                    best[set] = Some((score, cluster));
                }
            }
            if others == 0 {
                break;
            }
            others = (others - 1) & rest;
        }
    }
    let mut clusters = Vec::new();
    let mut left = all;
    while left != 0 {
        let cluster = best[left].map_or(1 << left.trailing_zeros(), |(_, cluster)| cluster);
        clusters.push(members(cluster).collect());
        left &= !cluster;
    }
    clusters
}

/// Of two clusters around one node, the one that holds the first node in which they differ.
fn earlier(a: usize, b: usize) -> bool {
    let differing = a ^ b;
    differing != 0 && a >> differing.trailing_zeros() & 1 == 1
}

fn is_connected(set: usize, linked: &[usize]) -> bool {
    let mut reached = 1usize << set.trailing_zeros();
    loop {
        let from = linked.iter().enumerate().filter(|(node, _)| reached >> node & 1 == 1);
        let grown = from.fold(reached, |all, (_, neighbours)| all | (neighbours & set));
        if grown == reached {
            return reached == set;
        }
        reached = grown;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn edge(a: usize, b: usize) -> Edge {
        Edge { tier: Tier::Strong, a, b }
    }

    #[test]
    fn without_a_veto_a_component_is_one_cluster() {
        assert_eq!(split(3, &[edge(0, 1), edge(1, 2)], &|_, _| false), (vec![vec![0, 1, 2]], true));
    }

    #[test]
    fn a_veto_splits_where_fewest_links_are_cut_and_the_first_reference_wins_ties() {
        // 0–1–2, and 0 and 2 may not be together: 1 goes with 0, which stands first.
        let veto = |a: usize, b: usize| (a, b) == (0, 2);
        assert_eq!(split(3, &[edge(0, 1), edge(1, 2)], &veto).0, [vec![0, 1], vec![2]]);
        // A stronger link decides before the order does.
        let edges = [Edge { tier: Tier::Fuzzy, a: 0, b: 1 }, Edge { tier: Tier::Strong, a: 1, b: 2 }];
        assert_eq!(split(3, &edges, &veto).0, [vec![0], vec![1, 2]]);
    }

    #[test]
    fn clusters_are_connected_even_when_fewer_would_do() {
        // 0–1 and 1–2 with 0 vetoing 1: {0, 2} is no cluster, since nothing links them.
        let veto = |a: usize, b: usize| (a, b) == (0, 1);
        assert_eq!(split(3, &[edge(0, 1), edge(1, 2)], &veto).0, [vec![0], vec![1, 2]]);
    }

    #[test]
    fn a_large_component_is_split_greedily_and_says_so() {
        let edges: Vec<Edge> = (0..19).map(|a| edge(a, a + 1)).collect();
        let (clusters, exact) = split(20, &edges, &|a, b| a == 0 && b == 19);
        assert!(!exact);
        assert_eq!(clusters.len(), 2);
        assert!(clusters.iter().all(|cluster| !(cluster.contains(&0) && cluster.contains(&19))));
    }
}
