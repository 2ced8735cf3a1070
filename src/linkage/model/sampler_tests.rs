//! The sampler against what is known exactly: enumeration, the prior, and the joint distribution test.

use std::collections::BTreeMap;

use super::*;
use crate::linkage::ReportIx;
use crate::linkage::model::evidence::Names;
use crate::linkage::traits::Traits;

fn element(ix: u32, partner: u16) -> Element {
    let traits = Traits {
        sex: None,
        nation: None,
        birth: None,
        minor: false,
        exploitation: None,
        detail: None,
        first_year: None,
        accepted: None,
        accepts: true,
        refers_to: Vec::new(),
        named: false,
    };
    Element { reports: vec![ReportIx(ix)], partners: vec![partner], traits, block: None, counts: true }
}

/// Elements at these partners, all candidates of each other, with what `pair` says of each two.
fn round(partners: &[u16], pair: impl Fn(usize, usize) -> Pair) -> (Vec<Element>, Evidence) {
    let elements: Vec<Element> = (0u32..).zip(partners).map(|(ix, partner)| element(ix, *partner)).collect();
    let mut counts = vec![0; usize::from(*partners.iter().max().unwrap()) + 1];
    partners.iter().for_each(|partner| counts[usize::from(*partner)] += 1);
    let others = |a: usize| (0..partners.len()).filter(move |b| a != *b);
    let evidence = Evidence {
        candidates: (0..partners.len()).map(|a| others(a).map(|b| pair(a, b)).collect()).collect(),
        rivals: (0..counts.len())
            .map(|partner| (0..partners.len()).filter(|at| usize::from(partners[*at]) == partner).collect())
            .collect(),
        near: 0.1,
        block_frequency: vec![1.0; partners.len()],
        known: vec![],
        known_references: (0, 0),
        all_references: (0, partners.len() * (counts.len() - 1)),
        names_met: (0, 0),
        partner_counts: counts,
    };
    (elements, evidence)
}

fn silent(other: usize) -> Pair {
    Pair { other, columns: [Outcome::Silent; COLUMNS], references: (0, 2), names: Names::Silent }
}

/// Whose person each element is, by the smallest element: the same partition always in the same words.
fn spelled(state: &State) -> Vec<usize> {
    let first = |person: &usize| state.members(*person).iter().copied().min().unwrap();
    state.person_of.iter().map(first).collect()
}

/// All partitions of n elements.
fn partitions(n: usize) -> Vec<Vec<usize>> {
    (0..n).fold(vec![vec![]], |all, at| {
        all.into_iter()
            .flat_map(|labels: Vec<usize>| {
                let firsts: Vec<usize> = (0..at).filter(|label| labels[*label] == *label).collect();
                firsts.into_iter().chain([at]).map(move |label| [labels.clone(), vec![label]].concat())
            })
            .collect()
    })
}

/// Likelihood ratios from the specification, for the columns and references that the tests use.
fn columns(pair: &Pair, evidence: &Evidence, parameters: &Parameters) -> f64 {
    let ratio = |(at, outcome): (usize, &Outcome)| {
        let h = parameters.hit[at];
        let (n, u) = if at == BIRTH { (parameters.near, evidence.near) } else { (0.0, 0.0) };
        match outcome {
            Outcome::Agree(f) => (h / f + (1.0 - h) / (1.0 - u)) * (1.0 - n),
            Outcome::Near => n / u,
            Outcome::Differ => (1.0 - h) * (1.0 - n) / (1.0 - u),
            Outcome::Silent => 1.0,
        }
    };
    pair.columns.iter().enumerate().map(ratio).product::<f64>().ln()
}

fn references(pair: &Pair, parameters: &Parameters) -> f64 {
    let (x, y) = (parameters.within, parameters.between);
    pair.references.0 as f64 * (x / y).ln() + pair.references.1 as f64 * ((1.0 - x) / (1.0 - y)).ln()
}

/// One sweep from scratch, as the sampler does it.
fn sweep(
    state: &mut State,
    elements: &[Element],
    evidence: &Evidence,
    partners: &Partners,
    parameters: &Parameters,
    random: &mut Random,
) {
    let ratios = Ratios::of(&Outcomes::of(evidence), evidence, parameters);
    sweep_once(state, &Given { elements, evidence, partners, parameters, ratios }, random);
}

/// The logarithm of the posterior of a partition, up to a constant, written from the specification.
fn log_posterior(
    labels: &[usize],
    elements: &[Element],
    evidence: &Evidence,
    parameters: &Parameters,
) -> f64 {
    let partners = Partners::of(&evidence.partner_counts);
    let mut persons: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
    labels.iter().enumerate().for_each(|(at, label)| persons.entry(*label).or_default().push(at));
    let mut sum = persons.len() as f64 * parameters.log_persons;
    for members in persons.values() {
        let k = members.len();
        let at: Vec<u16> = members.iter().map(|member| elements[*member].partners[0]).collect();
        if (0..k).any(|a| at[..a].contains(&at[a])) {
            return f64::NEG_INFINITY;
        }
        sum += parameters.log_size[k - 1] - partners.log_polynomial(k);
        let pairs = (0..k).flat_map(|b| (0..b).map(move |a| (members[a], members[b])));
        let (mut ratios, mut rest) = (0.0, 0.0);
        for (a, b) in pairs {
            let pair = pair_of(evidence, a, b).unwrap();
            ratios += columns(pair, evidence, parameters);
            rest += references(pair, parameters);
        }
        sum += if k > 1 { 2.0 * ratios / k as f64 } else { 0.0 } + rest;
    }
    sum
}

#[test]
fn a_tiny_round_is_sampled_as_enumeration_says() {
    let says = |a: usize, b: usize| {
        let mut columns = [Outcome::Silent; COLUMNS];
        columns[1] = if (a + b).is_multiple_of(3) { Outcome::Agree(0.2) } else { Outcome::Differ };
        columns[BIRTH] = if a.abs_diff(b) == 1 { Outcome::Near } else { Outcome::Agree(0.3) };
        let references = if (a.min(b), a.max(b)) == (0, 3) { (1, 1) } else { (0, 2) };
        Pair { other: b, columns, references, names: Names::Silent }
    };
    let (elements, evidence) = round(&[0, 1, 2, 0, 3], says);
    let mut parameters = Parameters::start(elements.len());
    (parameters.between, parameters.within) = (0.2, 0.4);
    let all: Vec<(Vec<usize>, f64)> = partitions(elements.len())
        .into_iter()
        .map(|labels| (labels.clone(), log_posterior(&labels, &elements, &evidence, &parameters).exp()))
        .collect();
    let total: f64 = all.iter().map(|(_, weight)| weight).sum();
    let partners = Partners::of(&evidence.partner_counts);
    let (mut state, mut random) = (State::alone(&elements), Random::new([3; 32]));
    let mut seen: BTreeMap<Vec<usize>, usize> = BTreeMap::new();
    let sweeps = 20_000;
    for _ in 0..sweeps {
        sweep(&mut state, &elements, &evidence, &partners, &parameters, &mut random);
        *seen.entry(spelled(&state)).or_default() += 1;
    }
    assert_eq!(all.len(), 52, "partitions of five");
    for (labels, weight) in all {
        let found = seen.get(&labels).copied().unwrap_or(0) as f64 / f64::from(sweeps);
        assert!((found - weight / total).abs() < 0.01, "{labels:?}: {found} for {}", weight / total);
    }
}

/// Draws what the reports of a partition say of each other, from the parameters: the data of the joint distribution test.
fn draw_references(
    state: &State,
    elements: &[Element],
    evidence: &mut Evidence,
    parameters: &Parameters,
    random: &mut Random,
) {
    let partners = evidence.partner_counts.len();
    let mut named = vec![vec![false; partners]; elements.len()];
    for (at, row) in named.iter_mut().enumerate() {
        let members = state.members(state.person_of[at]);
        for (partner, cell) in row.iter_mut().enumerate() {
            let here = members
                .iter()
                .any(|other| *other != at && usize::from(elements[*other].partners[0]) == partner);
            let rate = if here { parameters.within } else { parameters.between };
            *cell = usize::from(elements[at].partners[0]) != partner && random.uniform() < rate;
        }
    }
    let yes = named.iter().flatten().filter(|cell| **cell).count();
    evidence.all_references = (yes, elements.len() * (partners - 1) - yes);
    for (at, candidates) in evidence.candidates.iter_mut().enumerate() {
        for pair in candidates {
            let says = |from: usize, to: usize| named[from][usize::from(elements[to].partners[0])];
            let yes = usize::from(says(at, pair.other)) + usize::from(says(pair.other, at));
            pair.references = (yes, 2 - yes);
        }
    }
}

/// Geweke 2004, *Getting it right*: parameters, partition and data drawn in turn, each from its conditional, must leave the
/// partition distributed as its prior. A sampler that is wrong in any of its steps moves it.
#[test]
fn data_drawn_from_the_model_leave_the_partition_at_its_prior() {
    let partners = [0, 1, 2, 3, 0, 1, 2, 3, 0, 1, 2, 0];
    let run = |with_data: bool| {
        let nothing = |_: usize, b: usize| Pair { references: (0, 0), ..silent(b) };
        let (elements, mut evidence) = round(&partners, nothing);
        evidence.all_references = (0, 0);
        let shares = Partners::of(&evidence.partner_counts);
        let (mut state, mut random) = (State::alone(&elements), Random::new([5; 32]));
        let mut parameters = Parameters::start(elements.len());
        let (mut persons, sweeps) = (Vec::new(), 16_000);
        for _ in 0..sweeps {
            if with_data {
                draw_references(&state, &elements, &mut evidence, &parameters, &mut random);
            }
            sweep(&mut state, &elements, &evidence, &shares, &parameters, &mut random);
            parameters = draw_parameters(&state, &elements, &evidence, &parameters.hit, &mut random);
            persons.push(state.number());
        }
        persons.iter().sum::<usize>() as f64 / f64::from(sweeps)
    };
    // The number of persons wanders slowly, with θ and Λ.
    let (prior, joint) = (run(false), run(true));
    assert!((prior - joint).abs() < 0.35, "{prior} persons by the prior, {joint} with data");
}

/// Talts et al. 2018, *Validating Bayesian inference algorithms with simulation-based calibration*: of data drawn from the
/// prior, the truth must stand at any rank among the draws of the posterior, equally often. A sampler that is too sure, or
/// off to one side, heaps the ranks up.
#[test]
fn the_truth_stands_at_any_rank_among_the_draws() {
    const ROUNDS: u8 = 240;
    const DRAWS: usize = 59;
    const BINS: usize = 6;
    let partners = [0, 1, 2, 3, 0, 1, 2, 3, 0];
    let nothing = |_: usize, b: usize| Pair { references: (0, 0), ..silent(b) };
    let mut random = Random::new([11; 32]);
    let (elements, mut prior_only) = round(&partners, nothing);
    prior_only.all_references = (0, 0);
    let shares = Partners::of(&prior_only.partner_counts);
    let (mut truth, mut true_parameters) = (State::alone(&elements), Parameters::start(elements.len()));
    let (mut persons, mut within) = ([0.0; BINS], [0.0; BINS]);
    for n in 0..ROUNDS {
        // Far enough along the chain of the prior to be another draw of it.
        for _ in 0..60 {
            sweep(&mut truth, &elements, &prior_only, &shares, &true_parameters, &mut random);
            true_parameters =
                draw_parameters(&truth, &elements, &prior_only, &true_parameters.hit, &mut random);
        }
        let (_, mut evidence) = round(&partners, nothing);
        draw_references(&truth, &elements, &mut evidence, &true_parameters, &mut random);
        let (mut state, mut parameters) = (State::alone(&elements), Parameters::start(elements.len()));
        let (mut fewer, mut as_many, mut less) = (0, 0, 0);
        let mut own = Random::new([n; 32]);
        for at in 0..120 + DRAWS * 8 {
            sweep(&mut state, &elements, &evidence, &shares, &parameters, &mut own);
            parameters = draw_parameters(&state, &elements, &evidence, &parameters.hit, &mut own);
            if at >= 120 && at % 8 == 0 {
                fewer += usize::from(state.number() < truth.number());
                as_many += usize::from(state.number() == truth.number());
                less += usize::from(parameters.within < true_parameters.within);
            }
        }
        // A tie is broken by lot, or whole numbers would heap up.
        let rank = fewer + (random.uniform() * (as_many + 1) as f64) as usize;
        persons[rank * BINS / (DRAWS + 1)] += 1.0;
        within[less * BINS / (DRAWS + 1)] += 1.0;
    }
    for (what, ranks) in [("persons", persons), ("within", within)] {
        let each = f64::from(ROUNDS) / BINS as f64;
        let chi_square: f64 = ranks.iter().map(|found| (found - each).powi(2) / each).sum();
        // The 99.9th percentile with five degrees of freedom.
        assert!(chi_square < 20.5, "{what}: {ranks:?}, χ² = {chi_square}");
    }
}

#[test]
fn without_evidence_the_sizes_are_those_of_the_prior() {
    let (elements, mut evidence) = round(&[0, 1, 2], |_, b| Pair { references: (0, 0), ..silent(b) });
    evidence.all_references = (0, 0);
    let parameters = Parameters::start(elements.len());
    let size = |k: usize| parameters.log_size[k - 1].exp();
    // e_2 = 3·⅑ and e_3 = 1/27 of three equal partners; Λ = 3.
    let weights = [size(1).powi(3), 3.0 * size(1) * size(2) * 3.0 / 3.0, size(3) * 27.0 / 9.0];
    let expected: Vec<f64> = weights.iter().map(|weight| weight / weights.iter().sum::<f64>()).collect();
    let shares = Partners::of(&evidence.partner_counts);
    let (mut state, mut random) = (State::alone(&elements), Random::new([9; 32]));
    let mut found = [0.0; 3];
    for _ in 0..20_000 {
        sweep(&mut state, &elements, &evidence, &shares, &parameters, &mut random);
        found[3 - state.number()] += 1.0 / 20_000.0;
    }
    for (found, expected) in found.iter().zip(expected) {
        assert!((found - expected).abs() < 0.01, "{found} for {expected}");
    }
}
