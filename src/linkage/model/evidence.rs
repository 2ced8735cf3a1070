//! What two elements say for and against being one person.

use std::collections::{BTreeMap, BTreeSet};

use super::elements::Element;
use crate::form::Code;
use crate::identity::{IdType, Tier};
use crate::linkage::traits::Traits;
use crate::linkage::vetoes::{Standing, vetoed};
use crate::linkage::{Clusters, Decided, Decision, Link, ReportIx, Reports};

/// The columns that are compared.
pub(super) const COLUMNS: usize = 5;

/// How a column of a pair came out, with the frequency that chance agreement would need.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Outcome {
    /// The same value, of this frequency among all.
    Agree(f64),
    /// Birth years one apart, or exactly one side unknown.
    Near,
    /// Different values.
    Differ,
    /// Nothing to compare.
    Silent,
}

/// One candidate pair of elements.
#[derive(Clone, Debug)]
pub(super) struct Pair {
    /// The other element.
    pub(super) other: usize,
    /// How the columns came out.
    pub(super) columns: [Outcome; COLUMNS],
    /// Ordered pairs of their reports in which one names the other's partner, and in which it does not.
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
    /// Chance of *near* between strangers, by column.
    pub(super) near: [f64; COLUMNS],
    /// Frequency of each element's sex and nationality.
    pub(super) block_frequency: Vec<f64>,
    /// Outcomes between reports that tokens have joined already: known matches, each with its weight.
    pub(super) known: Vec<([Outcome; COLUMNS], f64)>,
    /// References between such reports: yes and no.
    pub(super) known_references: (usize, usize),
    /// References among all ordered pairs of reports of different partners: yes and no.
    pub(super) all_references: (usize, usize),
    /// Pairs joined by an id number in which both have a name: how many met by a name rule, how many did not.
    pub(super) names_met: (usize, usize),
    /// Reports of each partner.
    pub(super) partner_counts: Vec<usize>,
}

impl Evidence {
    pub(super) fn of(
        elements: &[Element],
        reports: &Reports,
        traits: &[Traits],
        tokens: &Clusters,
        links: &[Link],
        decided: &Decided,
    ) -> Evidence {
        let combined: Vec<ReportIx> =
            elements.iter().flat_map(|element| element.reports.iter().copied()).collect();
        let said: Vec<&Traits> = combined.iter().filter_map(|ix| traits.get(ix.index())).collect();
        let frequencies = Frequencies::of(&said);
        let mut partner_counts = vec![0; reports.partners().len()];
        for ix in &combined {
            if let Some(count) = partner_counts.get_mut(usize::from(reports.get(*ix).partner)) {
                *count += 1;
            }
        }
        let blocks: Vec<(Code, Code)> = said.iter().filter_map(|one| one.sex.zip(one.nation)).collect();
        let mut evidence = Evidence {
            candidates: candidates(elements, reports, traits, tokens, links, decided, &frequencies),
            near: frequencies.near(),
            block_frequency: elements.iter().map(|element| share(&blocks, element.block)).collect(),
            known: Vec::new(),
            known_references: (0, 0),
            all_references: all_references(&combined, reports, traits, &partner_counts),
            names_met: names_met(links, reports),
            partner_counts,
        };
        for element in elements.iter().filter(|element| element.reports.len() > 1) {
            let weight = 2.0 / element.reports.len() as f64;
            for (at, a) in element.reports.iter().enumerate() {
                for b in element.reports.iter().skip(at + 1) {
                    let (Some(x), Some(y)) = (traits.get(a.index()), traits.get(b.index())) else { continue };
                    evidence.known.push((frequencies.compare(x, y), weight));
                    let (yes, no) = references(&[*a], &[*b], reports, traits);
                    evidence.known_references.0 += yes;
                    evidence.known_references.1 += no;
                }
            }
        }
        evidence
    }
}

fn share(all: &[(Code, Code)], block: Option<(Code, Code)>) -> f64 {
    let same = all.iter().filter(|other| Some(**other) == block).count();
    same.max(1) as f64 / all.len().max(1) as f64
}

/// Birth years of candidates may be this far apart.
const YEARS_APART: u16 = 2;

fn candidates(
    elements: &[Element],
    reports: &Reports,
    traits: &[Traits],
    tokens: &Clusters,
    links: &[Link],
    decided: &Decided,
    frequencies: &Frequencies,
) -> Vec<Vec<Pair>> {
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
    for (a, b) in blocks.values().flat_map(|block| pairs(block)) {
        let (Some(x), Some(y)) = (elements.get(a), elements.get(b)) else { continue };
        let near = match (x.traits.birth, y.traits.birth) {
            (Some(one), Some(other)) => one.abs_diff(other) <= YEARS_APART,
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
        let columns = frequencies.compare(&x.traits, &y.traits);
        let references = references(&x.reports, &y.reports, reports, traits);
        for (from, to) in [(a, b), (b, a)] {
            if let Some(list) = candidates.get_mut(from) {
                list.push(Pair { other: to, columns, references, names });
            }
        }
    }
    for list in &mut candidates {
        list.sort_by_key(|pair| pair.other);
    }
    candidates
}

fn pairs(block: &[usize]) -> impl Iterator<Item = (usize, usize)> + '_ {
    block.iter().enumerate().flat_map(|(at, a)| block.iter().skip(at + 1).map(move |b| (*a, *b)))
}

/// Ordered pairs of reports of two groups in which one names the other's partner: yes and no.
fn references(a: &[ReportIx], b: &[ReportIx], reports: &Reports, traits: &[Traits]) -> (usize, usize) {
    let mut counts = (0, 0);
    for (x, y) in a.iter().flat_map(|x| b.iter().map(move |y| (*x, *y))) {
        for (from, to) in [(x, y), (y, x)] {
            let named = traits.get(from.index()).is_some_and(|one| one.names(reports.get(to).partner));
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
    let at = |partner: u16| counts.get(usize::from(partner)).copied().unwrap_or(0);
    let (mut yes, mut all) = (0, 0);
    for ix in combined {
        let own = reports.get(*ix).partner;
        all += combined.len() - at(own);
        let named = traits.get(ix.index()).into_iter().flat_map(|one| &one.refers_to);
        yes += named.filter(|partner| **partner != own).map(|partner| at(*partner)).sum::<usize>();
    }
    (yes, all.saturating_sub(yes))
}

/// Among pairs that an id number joins and that both have a name: how many met by a name rule, how many did not.
fn names_met(links: &[Link], reports: &Reports) -> (usize, usize) {
    let named = |ix: ReportIx| reports.get(ix).id_types.contains(&IdType::NameDate);
    let joined = links.iter().filter(|link| link.tier == Tier::Certain && named(link.a) && named(link.b));
    joined.fold((0, 0), |(met, missed), link| {
        if link.rules.tokens().any(|rule| !rule.is_id()) { (met + 1, missed) } else { (met, missed + 1) }
    })
}

/// How often each value occurs, where it can be compared.
struct Frequencies {
    birth: BTreeMap<u16, usize>,
    first_year: BTreeMap<u16, usize>,
    exploitation: BTreeMap<(Option<Code>, Code), usize>,
    detail: BTreeMap<(Option<Code>, Code), usize>,
    accepted: BTreeMap<(bool, Code), usize>,
    unknown: [f64; COLUMNS],
}

impl Frequencies {
    fn of(said: &[&Traits]) -> Frequencies {
        fn tally<K: Ord>(keys: impl Iterator<Item = K>) -> BTreeMap<K, usize> {
            keys.fold(BTreeMap::new(), |mut counts, key| {
                *counts.entry(key).or_default() += 1;
                counts
            })
        }
        let all = said.len().max(1) as f64;
        let unknown =
            |known: &dyn Fn(&Traits) -> bool| said.iter().filter(|one| !known(one)).count() as f64 / all;
        Frequencies {
            birth: tally(said.iter().filter_map(|one| one.birth)),
            first_year: tally(said.iter().filter_map(|one| one.first_year)),
            exploitation: tally(said.iter().filter_map(|one| Some((one.sex, one.exploitation?)))),
            detail: tally(said.iter().filter_map(|one| Some((one.exploitation, one.detail?)))),
            accepted: tally(said.iter().filter_map(|one| Some((one.minor, one.accepted?)))),
            unknown: [
                unknown(&|one| one.birth.is_some()),
                unknown(&|one| one.exploitation.is_some()),
                unknown(&|one| one.detail.is_some()),
                unknown(&|one| one.first_year.is_some()),
                unknown(&|one| one.accepted.is_some()),
            ],
        }
    }

    /// Chance of *near* between two strangers, by column.
    fn near(&self) -> [f64; COLUMNS] {
        let mut near = self.unknown.map(|unknown| 2.0 * unknown * (1.0 - unknown));
        let total = self.birth.values().sum::<usize>().max(1) as f64;
        let next: f64 = self
            .birth
            .iter()
            .map(|(year, count)| {
                let beside = self.birth.get(&(year + 1)).copied().unwrap_or(0);
                2.0 * *count as f64 * beside as f64 / (total * total)
            })
            .sum();
        let ([birth, ..], [unknown, ..]) = (&mut near, &self.unknown);
        *birth += next * (1.0 - unknown) * (1.0 - unknown);
        // A chance of one half or more would make *near* say nothing; and none at all would make it impossible.
        near.map(|chance| chance.clamp(0.001, 0.75))
    }

    fn compare(&self, a: &Traits, b: &Traits) -> [Outcome; COLUMNS] {
        let birth = match (a.birth, b.birth) {
            (Some(x), Some(y)) if x == y => Outcome::Agree(self.smoothed(x)),
            (Some(x), Some(y)) if x.abs_diff(y) == 1 => Outcome::Near,
            (Some(_), Some(_)) => Outcome::Differ,
            (None, None) => Outcome::Silent,
            _ => Outcome::Near,
        };
        let exploitation =
            plain(a.exploitation, b.exploitation, |value| within(&self.exploitation, a.sex, value));
        let detail = match exploitation {
            Outcome::Agree(_) => {
                plain(a.detail, b.detail, |value| within(&self.detail, a.exploitation, value))
            }
            _ => Outcome::Silent,
        };
        let years = self.first_year.values().sum::<usize>();
        let first =
            plain(a.first_year, b.first_year, |value| ratio(self.first_year.get(&value).copied(), years));
        let accepted = if a.minor == b.minor {
            plain(a.accepted, b.accepted, |value| within(&self.accepted, a.minor, value))
        } else {
            Outcome::Silent
        };
        [birth, exploitation, detail, first, accepted]
    }

    /// The frequency of a birth year, smoothed over three years on each side.
    fn smoothed(&self, year: u16) -> f64 {
        let around: usize =
            (year.saturating_sub(3)..=year.saturating_add(3)).filter_map(|y| self.birth.get(&y)).sum();
        let total = self.birth.values().sum::<usize>().max(1);
        (around.max(1) as f64 / 7.0) / total as f64
    }
}

fn plain<V: PartialEq + Copy>(a: Option<V>, b: Option<V>, frequency: impl Fn(V) -> f64) -> Outcome {
    match (a, b) {
        (Some(x), Some(y)) if x == y => Outcome::Agree(frequency(x)),
        (Some(_), Some(_)) => Outcome::Differ,
        (None, None) => Outcome::Silent,
        _ => Outcome::Near,
    }
}

fn within<G: Ord + Copy>(counts: &BTreeMap<(G, Code), usize>, group: G, value: Code) -> f64 {
    let total = counts.iter().filter(|((of, _), _)| *of == group).map(|(_, count)| count).sum();
    ratio(counts.get(&(group, value)).copied(), total)
}

fn ratio(count: Option<usize>, total: usize) -> f64 {
    count.unwrap_or(0).max(1) as f64 / total.max(1) as f64
}
