//! Clusters by nested levels: certain, strong, fuzzy and assumed, undecided review. A level joins the clusters of the
//! level before and never splits one, so the counts can only fall from *strict* to *standard* to *minimum*.

use std::collections::{BTreeMap, BTreeSet};

use super::components::{Edge, split};
use super::decisions::{Decided, Decision};
use super::groups::Groups;
use super::links::{Link, LinkRules, candidate_links};
use super::model::{self, Model};
use super::references::{Assumed, assumed};
use super::traits::traits;
use super::vetoes::{Standing, vetoed, vetoed_certain};
use super::{ReportIx, Reports};
use crate::form::Form;
use crate::identity::Tier;

/// How far links are believed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Level {
    /// Certain and strong links, and pairs decided to be one.
    Strict,
    /// And fuzzy and assumed links.
    Standard,
    /// And every undecided pair: the doubt rule (counting.md 3). This is what is published.
    Minimum,
}

/// A partition of the reports: for each report the smallest one of its cluster.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Clusters(Vec<u32>);

impl Clusters {
    /// The name of a report's cluster: its smallest report.
    #[must_use]
    pub fn of(&self, ix: ReportIx) -> ReportIx {
        ReportIx(self.0.get(ix.index()).copied().unwrap_or(ix.0))
    }

    /// Whether two reports are in one cluster.
    #[must_use]
    pub fn together(&self, a: ReportIx, b: ReportIx) -> bool {
        self.of(a) == self.of(b)
    }

    /// The clusters with their reports, in the order of their smallest report.
    #[must_use]
    pub fn groups(&self) -> BTreeMap<ReportIx, Vec<ReportIx>> {
        let mut groups: BTreeMap<ReportIx, Vec<ReportIx>> = BTreeMap::new();
        for (ix, label) in (0u32..).zip(&self.0) {
            groups.entry(ReportIx(*label)).or_default().push(ReportIx(ix));
        }
        groups
    }

    /// The clusters of reports that are part of the person figures: those of partners that are excluded or covered are part
    /// of none (counting.md 4).
    #[must_use]
    pub fn combined_groups(&self, reports: &Reports) -> BTreeMap<ReportIx, Vec<ReportIx>> {
        let mut groups = self.groups();
        for members in groups.values_mut() {
            members.retain(|ix| reports.partner_of(*ix).combined);
        }
        groups.retain(|_, members| !members.is_empty());
        groups
    }
}

/// How many components had something to join, and how many of them were solved exactly.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Exactness {
    /// Components of all levels.
    pub components: usize,
    /// Of them solved exactly.
    pub exact: usize,
}

/// The result of linking.
pub struct Linkage {
    /// Every candidate pair, sorted.
    pub links: Vec<Link>,
    /// Clusters at each level.
    pub strict: Clusters,
    /// See [`Level::Standard`].
    pub standard: Clusters,
    /// See [`Level::Minimum`].
    pub minimum: Clusters,
    /// How exact they are.
    pub exactness: Exactness,
    /// What the model says, where it could be asked.
    pub model: Option<Model>,
}

/// Links the combinable reports of a reporting year.
#[must_use]
pub fn link(reports: &Reports, decided: &Decided, form: &Form, year: u16) -> Linkage {
    let mut links = candidate_links(reports, decided, form);
    let traits = traits(reports, form, year);
    let mut exactness = Exactness::default();
    let mut labels: Vec<u32> = (0u32..).take(reports.len()).collect();
    join_certain(&mut labels, &links, reports, decided, &mut exactness);
    join(&mut labels, &links, &[Tier::Strong], reports, decided, &mut exactness);
    let strict = Clusters(labels.clone());
    // What tokens alone say: references and the model are asked about what is left.
    let mut by_tokens = labels.clone();
    join(&mut by_tokens, &links, &[Tier::Fuzzy], reports, decided, &mut Exactness::default());
    let by_tokens = Clusters(by_tokens);
    assume(&mut links, assumed(reports, &traits, &by_tokens, decided, form), decided);
    join(&mut labels, &links, &[Tier::Fuzzy, Tier::Assumed], reports, decided, &mut exactness);
    let standard = Clusters(labels.clone());
    let model = model::model(reports, &traits, &by_tokens, &links, decided, form);
    if let Some(model) = &model {
        doubtful_duplicates(&mut links, model, &by_tokens, &standard, reports, decided);
    }
    join(&mut labels, &links, &[Tier::Review], reports, decided, &mut exactness);
    links.sort_by_key(|link| (link.a, link.b));
    Linkage { links, strict, standard, minimum: Clusters(labels), exactness, model }
}

/// Adds the references that join to the links.
fn assume(links: &mut Vec<Link>, assumed: Vec<Assumed>, decided: &Decided) {
    let place: BTreeMap<(ReportIx, ReportIx), usize> =
        links.iter().enumerate().map(|(at, link)| ((link.a, link.b), at)).collect();
    for Assumed { a, b, mutual } in assumed {
        let rules = if mutual { LinkRules::MUTUAL_REFERENCE } else { LinkRules::REFERENCE };
        match place.get(&(a, b)).and_then(|at| links.get_mut(*at)) {
            Some(link) => {
                link.rules = link.rules.with(rules);
                link.tier = link.tier.min(Tier::Assumed);
                link.joins = true;
            }
            None => {
                let decision = decided.between(a, b);
                links.push(Link { a, b, rules, tier: Tier::Assumed, decision, p: None, joins: true });
            }
        }
    }
}

/// From this probability on, one person is likelier than two.
const DOUBTFUL: f64 = 0.5;

/// Writes the model's probabilities to the links, and adds the doubtful duplicates, likeliest first: pairs that are likelier
/// one person than two, and then as many more as the model expects duplicates. The second kind matters for the count: of
/// a report that must be one of three equally likely persons no pair reaches one half, and yet it is no new person.
/// Counted without them, a round with few references comes out several per cent too high (examples/linkage).
fn doubtful_duplicates(
    links: &mut Vec<Link>,
    model: &Model,
    by_tokens: &Clusters,
    standard: &Clusters,
    reports: &Reports,
    decided: &Decided,
) {
    let known: BTreeMap<(ReportIx, ReportIx), f64> =
        model.pairs.iter().map(|(a, b, p)| ((*a, *b), *p)).collect();
    for link in links.iter_mut() {
        let (a, b) = (by_tokens.of(link.a), by_tokens.of(link.b));
        link.p = known.get(&(a.min(b), a.max(b))).copied();
    }
    let place: BTreeMap<(ReportIx, ReportIx), usize> =
        links.iter().enumerate().map(|(at, link)| ((link.a, link.b), at)).collect();
    let mut groups = Groups::new(reports, standard, decided);
    let mut falling: Vec<&(ReportIx, ReportIx, f64)> = model.pairs.iter().collect();
    falling.sort_by(|(a, b, p), (c, d, q)| q.total_cmp(p).then((a, b).cmp(&(c, d))));
    let mut persons = persons_of(reports, standard);
    // Doubtful pairs of names are counted as one whatever the model says; it expects so many duplicates fewer.
    for link in links.iter().filter(|link| link.joins && link.tier == Tier::Review && link.is_open()) {
        if groups.may_join(link.a, link.b) {
            groups.join(link.a, link.b);
            persons -= 1;
        }
    }
    for (a, b, p) in falling.into_iter().filter(|(a, b, _)| !standard.together(*a, *b)) {
        let likely = *p >= DOUBTFUL;
        let expected = persons as f64 - model.persons >= 0.5;
        if !likely && !expected {
            break;
        }
        let joins = groups.may_join(*a, *b);
        if joins {
            groups.join(*a, *b);
            persons -= 1;
        } else if !likely {
            continue;
        }
        let joins = joins || groups.are_together(*a, *b);
        match place.get(&(*a, *b)).and_then(|at| links.get_mut(*at)) {
            Some(link) => {
                // A pair that was only asked about has got something that speaks for it.
                link.joins |= link.rules.is_empty() && joins;
                link.rules = link.rules.with(LinkRules::MODEL);
            }
            None => links.push(Link {
                a: *a,
                b: *b,
                rules: LinkRules::MODEL,
                tier: Tier::Review,
                decision: decided.between(*a, *b),
                p: Some(*p),
                joins,
            }),
        }
    }
}

/// Persons among the combinable reports.
fn persons_of(reports: &Reports, clusters: &Clusters) -> usize {
    let first = |ix: ReportIx| reports.partner_of(ix).combined && clusters.of(ix) == ix;
    reports.iter().filter(|(ix, _)| first(*ix)).count()
}

fn label_of(labels: &[u32], ix: ReportIx) -> u32 {
    labels.get(ix.index()).copied().unwrap_or(ix.0)
}

fn join_certain(
    labels: &mut [u32],
    links: &[Link],
    reports: &Reports,
    decided: &Decided,
    exactness: &mut Exactness,
) {
    let certain = links.iter().filter(|link| match link.decision {
        Some(Decision::Same) => true,
        Some(Decision::NotSame) => false,
        _ => link.tier == Tier::Certain,
    });
    let edges: Vec<(u32, u32, Tier)> = certain.map(|link| (link.a.0, link.b.0, Tier::Certain)).collect();
    let linked: BTreeSet<(u32, u32)> = edges.iter().map(|(a, b, _)| (*a, *b)).collect();
    let decided_same = decided_same(decided);
    // Two rows of one partner that were both decided to be somebody's are decided to be one person.
    let is_linked = |a: u32, b: u32| {
        let person = decided_same.get(&a);
        linked.contains(&(a.min(b), a.max(b))) || (person.is_some() && person == decided_same.get(&b))
    };
    let veto = |a: u32, b: u32| vetoed_certain(reports, decided, is_linked(a, b), ReportIx(a), ReportIx(b));
    join_components(labels, &edges, &veto, exactness);
}

/// The reports that decisions alone make one person, each with the number of its person.
fn decided_same(decided: &Decided) -> BTreeMap<u32, usize> {
    let same = decided.pairs().filter(|(_, _, decision)| *decision == Decision::Same);
    let edges: Vec<(u32, u32, Tier)> = same.map(|(a, b, _)| (a.0, b.0, Tier::Certain)).collect();
    let persons = components(&edges).into_iter().enumerate();
    persons
        .flat_map(|(person, edges)| edges.into_iter().flat_map(move |(a, b, _)| [(a, person), (b, person)]))
        .collect()
}

fn join(
    labels: &mut [u32],
    links: &[Link],
    tiers: &[Tier],
    reports: &Reports,
    decided: &Decided,
    exactness: &mut Exactness,
) {
    let mut edges: Vec<(u32, u32, Tier)> = links
        .iter()
        .filter(|link| link.joins && tiers.contains(&link.tier) && link.is_open())
        .map(|link| {
            let (a, b) = (label_of(labels, link.a), label_of(labels, link.b));
            (a.min(b), a.max(b), link.tier)
        })
        .filter(|(a, b, _)| a != b)
        .collect();
    edges.sort_unstable();
    // What each cluster says, only for clusters that a link of this level touches.
    let mut standings: BTreeMap<u32, Standing> = BTreeMap::new();
    for (a, b, _) in &edges {
        standings.entry(*a).or_default();
        standings.entry(*b).or_default();
    }
    for (ix, _) in reports.iter() {
        if let Some(standing) = standings.get_mut(&label_of(labels, ix)) {
            standing.absorb(&Standing::of(reports, ix));
        }
    }
    let apart: BTreeSet<(u32, u32)> = decided
        .pairs()
        .filter(|(_, _, decision)| *decision == Decision::NotSame)
        .map(|(a, b, _)| (label_of(labels, a), label_of(labels, b)))
        .map(|(a, b)| (a.min(b), a.max(b)))
        .collect();
    let veto = |a: u32, b: u32| {
        apart.contains(&(a.min(b), a.max(b)))
            || matches!((standings.get(&a), standings.get(&b)), (Some(a), Some(b)) if vetoed(a, b))
    };
    join_components(labels, &edges, &veto, exactness);
}

/// Joins the nodes of every component of a level, split where a veto demands it.
fn join_components(
    labels: &mut [u32],
    edges: &[(u32, u32, Tier)],
    veto: &dyn Fn(u32, u32) -> bool,
    exactness: &mut Exactness,
) {
    let mut moved: BTreeMap<u32, u32> = BTreeMap::new();
    for component in components(edges) {
        let nodes: Vec<u32> =
            component.iter().flat_map(|(a, b, _)| [*a, *b]).collect::<BTreeSet<_>>().into_iter().collect();
        let place = |node: u32| nodes.binary_search(&node).unwrap_or(0);
        let inner: Vec<Edge> =
            component.iter().map(|(a, b, tier)| Edge { tier: *tier, a: place(*a), b: place(*b) }).collect();
        let node = |at: usize| nodes.get(at).copied().unwrap_or(0);
        let (clusters, exact) = split(nodes.len(), &inner, &|a, b| veto(node(a), node(b)));
        exactness.components += 1;
        exactness.exact += usize::from(exact);
        for cluster in clusters {
            let first = cluster.iter().map(|at| node(*at)).min().unwrap_or(0);
            moved.extend(cluster.iter().map(|at| (node(*at), first)));
        }
    }
    for label in labels.iter_mut() {
        if let Some(first) = moved.get(label) {
            *label = *first;
        }
    }
}

/// Edges by connected component, in the order of the smallest node.
fn components(edges: &[(u32, u32, Tier)]) -> Vec<Vec<(u32, u32, Tier)>> {
    let mut parent: BTreeMap<u32, u32> = BTreeMap::new();
    fn root(parent: &mut BTreeMap<u32, u32>, node: u32) -> u32 {
        let mut at = node;
        loop {
            let up = *parent.entry(at).or_insert(at);
            if up == at {
                break;
            }
            // Halving the path keeps the trees flat.
            let above = parent.get(&up).copied().unwrap_or(up);
            parent.insert(at, above);
            at = above;
        }
        at
    }
    for (a, b, _) in edges {
        let (a, b) = (root(&mut parent, *a), root(&mut parent, *b));
        parent.insert(a.max(b), a.min(b));
    }
    let mut by_root: BTreeMap<u32, Vec<(u32, u32, Tier)>> = BTreeMap::new();
    for edge in edges {
        let root = root(&mut parent, edge.0);
        by_root.entry(root).or_default().push(*edge);
    }
    by_root.into_values().collect()
}
