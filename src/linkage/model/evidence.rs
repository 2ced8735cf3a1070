//! What two elements say for and against being one person.

use std::collections::{BTreeMap, BTreeSet};

use super::columns::{Columns, Told};
use super::elements::Element;
use crate::form::Code;
use crate::identity::{IdType, Tier};
use crate::linkage::traits::Traits;
use crate::linkage::vetoes::{Standing, vetoed};
use crate::linkage::{Clusters, Decided, Decision, Link, ReportIx, Reports};

/// One candidate pair of elements.
#[derive(Clone, Debug)]
pub(super) struct Pair {
    /// The other element.
    pub(super) other: usize,
    /// How often a report of one names a partner of the other, and how often not.
    pub(super) references: (usize, usize),
    /// What the names say.
    pub(super) names: Names,
}

/// What the names of a pair say.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Names {
    /// One of the two has none.
    Silent,
    /// Both have, and no token met.
    Missed,
    /// A review token met.
    Review,
}

/// Everything that the sampler compares, computed once.
pub(super) struct Evidence {
    /// The candidates of each element.
    pub(super) candidates: Vec<Vec<Pair>>,
    /// Elements of the same block and the same partners, where there are several: they can take each other's place.
    pub(super) rivals: Vec<Vec<usize>>,
    /// The values of the columns.
    pub(super) columns: Columns,
    /// What each element's reports say in them.
    pub(super) told: Vec<Vec<Told>>,
    /// Frequency of each element's sex and nationality.
    pub(super) block_frequency: Vec<f64>,
    /// References between reports that tokens have joined already: yes and no.
    pub(super) known_references: (usize, usize),
    /// References of all reports to all other partners that sent any: yes and no.
    pub(super) all_references: (usize, usize),
    /// Pairs joined by an id number in which both have a name: how many met by a name rule, how many did not.
    pub(super) names_met: (usize, usize),
    /// Reports of each partner.
    pub(super) partner_counts: Vec<usize>,
}

impl Evidence {
    /// Nothing when there are too many candidate pairs.
    pub(super) fn of(
        elements: &[Element],
        reports: &Reports,
        traits: &[Traits],
        tokens: &Clusters,
        links: &[Link],
        decided: &Decided,
    ) -> Option<Evidence> {
        let combined: Vec<ReportIx> =
            elements.iter().flat_map(|element| element.reports.iter().copied()).collect();
        let said: Vec<&Traits> = combined.iter().filter_map(|ix| traits.get(ix.index())).collect();
        let (columns, told) = Columns::of(&said);
        let mut told = told.into_iter();
        let told =
            elements.iter().map(|element| told.by_ref().take(element.reports.len()).collect()).collect();
        let mut partner_counts = vec![0; reports.partners().len()];
        for ix in &combined {
            if let Some(count) = partner_counts.get_mut(usize::from(reports.get(*ix).partner)) {
                *count += 1;
            }
        }
        let blocks: Vec<(Code, Code)> = said.iter().filter_map(|one| one.sex.zip(one.nation)).collect();
        let mut evidence = Evidence {
            candidates: candidates(elements, reports, traits, tokens, links, decided)?,
            rivals: rivals(elements),
            columns,
            told,
            block_frequency: elements.iter().map(|element| share(&blocks, element.block)).collect(),
            known_references: (0, 0),
            all_references: all_references(&combined, reports, traits, &partner_counts),
            names_met: names_met(links, reports),
            partner_counts,
        };
        for element in elements.iter().filter(|element| element.reports.len() > 1) {
            let (yes, no) = references(element, element, traits, reports);
            evidence.known_references.0 += yes;
            evidence.known_references.1 += no;
        }
        Some(evidence)
    }
}

fn rivals(elements: &[Element]) -> Vec<Vec<usize>> {
    let mut groups: BTreeMap<_, Vec<usize>> = BTreeMap::new();
    for (at, element) in elements.iter().enumerate() {
        if let Some(block) = element.block {
            groups.entry((block, &element.partners)).or_default().push(at);
        }
    }
    groups.into_values().filter(|group| group.len() > 1).collect()
}

fn share(all: &[(Code, Code)], block: Option<(Code, Code)>) -> f64 {
    let same = all.iter().filter(|other| Some(**other) == block).count();
    same.max(1) as f64 / all.len().max(1) as f64
}

/// Birth years of candidates may be this far apart…
const YEARS_APART: u16 = 2;
/// … or any distance in blocks of no more elements than this: a mistyped year must not hide a duplicate, and only where
/// there are very many elements would all pairs be too many. For the same reason two named reports that no token joins are
/// compared only there: they are hardly ever one person.
const FEW: usize = 500;
/// Past this many candidate pairs the model is not asked: a sweep looks at each of them, and there are 1,800.
const MOST_PAIRS: usize = 1_000_000;

fn candidates(
    elements: &[Element],
    reports: &Reports,
    traits: &[Traits],
    tokens: &Clusters,
    links: &[Link],
    decided: &Decided,
) -> Option<Vec<Vec<Pair>>> {
    let place: BTreeMap<ReportIx, usize> = elements
        .iter()
        .enumerate()
        .filter_map(|(at, element)| Some((*element.reports.first()?, at)))
        .collect();
    let at = |ix: ReportIx| place.get(&tokens.of(ix)).copied();
    let ordered = |a: Option<usize>, b: Option<usize>| a.zip(b).map(|(a, b)| (a.min(b), a.max(b)));
    let apart: BTreeSet<(usize, usize)> = decided
        .pairs()
        .filter(|(_, _, decision)| *decision == Decision::NotSame)
        .filter_map(|(a, b, _)| ordered(at(a), at(b)))
        .collect();
    let review: BTreeSet<(usize, usize)> = links
        .iter()
        .filter(|link| link.tier == Tier::Review && link.rules.tier().is_some())
        .filter_map(|link| ordered(at(link.a), at(link.b)))
        .collect();
    let standings: Vec<Standing> = elements
        .iter()
        .map(|element| {
            element.reports.iter().fold(Standing::default(), |mut all, ix| {
                all.absorb(&Standing::of(reports, *ix));
                all
            })
        })
        .collect();
    let mut blocks: BTreeMap<(Code, Code), Vec<usize>> = BTreeMap::new();
    for (at, element) in elements.iter().enumerate() {
        if let Some(block) = element.block {
            blocks.entry(block).or_default().push(at);
        }
    }
    let mut candidates: Vec<Vec<Pair>> = vec![Vec::new(); elements.len()];
    let mut found = 0;
    let pairs = blocks.values().flat_map(|block| pairs(block).map(|pair| (pair, block.len() <= FEW)));
    for ((a, b), few) in pairs {
        let (Some(x), Some(y)) = (elements.get(a), elements.get(b)) else { continue };
        let near = match (x.traits.birth, y.traits.birth) {
            (Some(one), Some(other)) => few || one.abs_diff(other) <= YEARS_APART,
            _ => true,
        };
        let veto = matches!((standings.get(a), standings.get(b)), (Some(s), Some(t)) if vetoed(s, t));
        if !near || veto || apart.contains(&(a, b)) {
            continue;
        }
        let names = match (x.traits.named && y.traits.named, review.contains(&(a, b))) {
            (_, true) => Names::Review,
            (true, false) => Names::Missed,
            (false, false) => Names::Silent,
        };
        if names == Names::Missed && !few {
            continue;
        }
        found += 1;
        if found > MOST_PAIRS {
            return None;
        }
        let (there, back) = (references(x, y, traits, reports), references(y, x, traits, reports));
        let references = (there.0 + back.0, there.1 + back.1);
        for (from, to) in [(a, b), (b, a)] {
            if let Some(list) = candidates.get_mut(from) {
                list.push(Pair { other: to, references, names });
            }
        }
    }
    for list in &mut candidates {
        list.sort_by_key(|pair| pair.other);
    }
    Some(candidates)
}

fn pairs(block: &[usize]) -> impl Iterator<Item = (usize, usize)> + '_ {
    block.iter().enumerate().flat_map(|(at, a)| block.iter().skip(at + 1).map(move |b| (*a, *b)))
}

/// How often a report of one element names a partner of the other, and how often not.
///
/// By partner and not by report: a report that names a partner has one person in mind, however many that partner has, so
/// a reference to a small partner says as much as one to a large.
fn references(from: &Element, to: &Element, traits: &[Traits], reports: &Reports) -> (usize, usize) {
    let mut counts = (0, 0);
    for ix in &from.reports {
        let own = reports.get(*ix).partner;
        for partner in to.partners.iter().filter(|partner| **partner != own) {
            let named = traits.get(ix.index()).is_some_and(|one| one.names(*partner));
            if named { counts.0 += 1 } else { counts.1 += 1 }
        }
    }
    counts
}

fn all_references(
    combined: &[ReportIx],
    reports: &Reports,
    traits: &[Traits],
    counts: &[usize],
) -> (usize, usize) {
    let sent = |partner: u16| counts.get(usize::from(partner)).is_some_and(|count| *count > 0);
    let others = counts.iter().filter(|count| **count > 0).count().saturating_sub(1);
    let yes = |ix: &ReportIx| {
        let own = reports.get(*ix).partner;
        let named = traits.get(ix.index()).into_iter().flat_map(|one| &one.refers_to);
        named.filter(|partner| **partner != own && sent(**partner)).count()
    };
    let yes: usize = combined.iter().map(yes).sum();
    (yes, (combined.len() * others).saturating_sub(yes))
}

/// Among pairs that an id number joins and that both have a name: how many met by a name rule, how many did not.
fn names_met(links: &[Link], reports: &Reports) -> (usize, usize) {
    let named = |ix: ReportIx| reports.get(ix).id_types.contains(&IdType::NameDate);
    let joined = links.iter().filter(|link| link.tier == Tier::Certain && named(link.a) && named(link.b));
    joined.fold((0, 0), |(met, missed), link| {
        if link.rules.tokens().any(|rule| !rule.is_id()) { (met + 1, missed) } else { (met, missed + 1) }
    })
}
