//! The sampler against what is known exactly: enumeration, the prior, and the joint distribution test.

use std::collections::BTreeMap;

use super::*;
use crate::linkage::ReportIx;
use crate::linkage::model::columns::{Columns, Known, Told};
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

const NOTHING: Told = [None; COLUMNS];

/// Birth years, a column of one scope, and one of two.
fn three_columns() -> Columns {
    let known = |scope, frequencies: &[f64]| {
        frequencies.iter().map(move |frequency| Known { scope, frequency: *frequency }).collect::<Vec<_>>()
    };
    let two_scopes = [known(0, &[0.6, 0.4]), known(1, &[0.3, 0.7])].concat();
    Columns([known(0, &[0.1, 0.3, 0.4, 0.2]), known(0, &[0.2, 0.3, 0.5]), two_scopes, vec![], vec![]])
}

/// Elements at these partners, all candidates of each other, with what each says and what `pair` says of each two.
fn round(partners: &[u16], told: &[Told], pair: impl Fn(usize, usize) -> Pair) -> (Vec<Element>, Evidence) {
    let elements: Vec<Element> = (0u32..).zip(partners).map(|(ix, partner)| element(ix, *partner)).collect();
    let mut counts = vec![0; usize::from(*partners.iter().max().unwrap()) + 1];
    partners.iter().for_each(|partner| counts[usize::from(*partner)] += 1);
    let others = |a: usize| (0..partners.len()).filter(move |b| a != *b);
    let evidence = Evidence {
        candidates: (0..partners.len()).map(|a| others(a).map(|b| pair(a, b)).collect()).collect(),
        rivals: (0..counts.len())
            .map(|partner| (0..partners.len()).filter(|at| usize::from(partners[*at]) == partner).collect())
            .collect(),
        columns: three_columns(),
        told: told.iter().map(|told| vec![*told]).collect(),
        block_frequency: vec![1.0; partners.len()],
        known_references: (0, 0),
        all_references: (0, partners.len() * (counts.len() - 1)),
        names_met: (0, 0),
        partner_counts: counts,
    };
    (elements, evidence)
}

fn silent(other: usize) -> Pair {
    Pair { other, references: (0, 2), names: Names::Silent }
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

/// What reports of one person say in a column, summed over every truth that there may be: (chance of each report's value
/// given the truth) over (its frequency among all).
fn column(column: usize, told: &[Told], parameters: &Parameters) -> f64 {
    let values = &three_columns().0[column];
    let Rates { hit, near } = parameters.rates[column];
    let scope = |scope: usize| -> f64 {
        let said =
            || told.iter().filter_map(|told| told[column]).filter(|value| values[*value].scope == scope);
        let truths = values.iter().enumerate().filter(|(_, known)| known.scope == scope);
        let of_truth = |(truth, known): (usize, &Known)| {
            let chance = |value: usize| {
                let frequency = values[value].frequency;
                let by_hit = if value == truth { hit } else { 0.0 };
                let beside = if value.abs_diff(truth) == 1 { near / 2.0 } else { 0.0 };
                (by_hit + beside + (1.0 - hit - near) * frequency) / frequency
            };
            known.frequency * said().map(chance).product::<f64>()
        };
        truths.map(of_truth).sum()
    };
    let scopes = values.iter().map(|known| known.scope + 1).max().unwrap_or(0);
    (0..scopes).map(scope).product::<f64>().ln()
}

fn references(pair: &Pair, parameters: &Parameters) -> f64 {
    let (x, y) = (parameters.within, parameters.between);
    pair.references.0 as f64 * (x / y).ln() + pair.references.1 as f64 * ((1.0 - x) / (1.0 - y)).ln()
}

/// One sweep from scratch, as the sampler does it, and the parameters after it.
fn sweep(
    state: &mut State,
    (elements, evidence): (&[Element], &Evidence),
    parameters: &Parameters,
    random: &mut Random,
) -> Parameters {
    let partners = Partners::of(&evidence.partner_counts);
    let given = Given::of(elements, evidence, &partners, parameters);
    let mut beliefs = Vec::new();
    sweep_once(state, &given, &mut beliefs, random);
    draw_parameters(state, &given, &beliefs, random)
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
        sum += pairs.map(|(a, b)| references(pair_of(evidence, a, b).unwrap(), parameters)).sum::<f64>();
        let told: Vec<Told> = members.iter().map(|member| evidence.told[*member][0]).collect();
        sum += (0..COLUMNS).map(|at| column(at, &told, parameters)).sum::<f64>();
    }
    sum
}

#[test]
fn a_tiny_round_is_sampled_as_enumeration_says() {
    let says = |a: usize, b: usize| {
        let references = if (a.min(b), a.max(b)) == (0, 3) { (1, 1) } else { (0, 2) };
        Pair { references, ..silent(b) }
    };
    let told = [
        [Some(1), Some(0), Some(0), None, None],
        [Some(2), Some(0), Some(3), None, None],
        [Some(2), Some(1), Some(3), None, None],
        [None, Some(0), Some(1), None, None],
        [Some(0), None, Some(0), None, None],
    ];
    let (elements, evidence) = round(&[0, 1, 2, 0, 3], &told, says);
    let mut parameters = Parameters::start(elements.len());
    (parameters.between, parameters.within) = (0.2, 0.4);
    let all: Vec<(Vec<usize>, f64)> = partitions(elements.len())
        .into_iter()
        .map(|labels| (labels.clone(), log_posterior(&labels, &elements, &evidence, &parameters).exp()))
        .collect();
    let total: f64 = all.iter().map(|(_, weight)| weight).sum();
    let (mut state, mut random) = (State::alone(&elements), Random::new([3; 32]));
    let mut seen: BTreeMap<Vec<usize>, usize> = BTreeMap::new();
    let sweeps = 20_000;
    for _ in 0..sweeps {
        sweep(&mut state, (&elements, &evidence), &parameters, &mut random);
        *seen.entry(spelled(&state)).or_default() += 1;
    }
    assert_eq!(all.len(), 52, "partitions of five");
    for (labels, weight) in all {
        let found = seen.get(&labels).copied().unwrap_or(0) as f64 / f64::from(sweeps);
        assert!((found - weight / total).abs() < 0.01, "{labels:?}: {found} for {}", weight / total);
    }
}

/// Draws what the reports of a partition say of each other, from the parameters: the data of the joint distribution test.
fn draw_data(
    state: &State,
    elements: &[Element],
    evidence: &mut Evidence,
    parameters: &Parameters,
    random: &mut Random,
) {
    draw_values(state, evidence, parameters, random);
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

/// What every report says in the column of one scope: the person's truth, or any value.
fn draw_values(state: &State, evidence: &mut Evidence, parameters: &Parameters, random: &mut Random) {
    let column = 1;
    let frequencies: Vec<f64> = evidence.columns.0[column].iter().map(|known| known.frequency).collect();
    for members in &state.persons {
        let truth = random.among(&frequencies);
        for member in members {
            let is_hit = random.uniform() < parameters.rates[column].hit;
            evidence.told[*member][0][column] = Some(if is_hit { truth } else { random.among(&frequencies) });
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
        let (elements, mut evidence) = round(&partners, &[NOTHING; 12], nothing);
        evidence.all_references = (0, 0);
        let (mut state, mut random) = (State::alone(&elements), Random::new([5; 32]));
        let mut parameters = Parameters::start(elements.len());
        let (mut persons, sweeps) = (Vec::new(), 16_000);
        for _ in 0..sweeps {
            if with_data {
                draw_data(&state, &elements, &mut evidence, &parameters, &mut random);
            }
            parameters = sweep(&mut state, (&elements, &evidence), &parameters, &mut random);
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
    let (elements, mut prior_only) = round(&partners, &[NOTHING; 9], nothing);
    prior_only.all_references = (0, 0);
    let (mut truth, mut true_parameters) = (State::alone(&elements), Parameters::start(elements.len()));
    let (mut persons, mut within, mut hits) = ([0.0; BINS], [0.0; BINS], [0.0; BINS]);
    for n in 0..ROUNDS {
        // Far enough along the chain of the prior to be another draw of it.
        for _ in 0..60 {
            true_parameters = sweep(&mut truth, (&elements, &prior_only), &true_parameters, &mut random);
        }
        let (_, mut evidence) = round(&partners, &[NOTHING; 9], nothing);
        draw_data(&truth, &elements, &mut evidence, &true_parameters, &mut random);
        let (mut state, mut parameters) = (State::alone(&elements), Parameters::start(elements.len()));
        let (mut fewer, mut as_many, mut less, mut fewer_hits) = (0, 0, 0, 0);
        let mut own = Random::new([n; 32]);
        for at in 0..120 + DRAWS * 8 {
            parameters = sweep(&mut state, (&elements, &evidence), &parameters, &mut own);
            if at >= 120 && at % 8 == 0 {
                fewer += usize::from(state.number() < truth.number());
                as_many += usize::from(state.number() == truth.number());
                less += usize::from(parameters.within < true_parameters.within);
                fewer_hits += usize::from(parameters.rates[1].hit < true_parameters.rates[1].hit);
            }
        }
        // A tie is broken by lot, or whole numbers would heap up.
        let rank = fewer + (random.uniform() * (as_many + 1) as f64) as usize;
        persons[rank * BINS / (DRAWS + 1)] += 1.0;
        within[less * BINS / (DRAWS + 1)] += 1.0;
        hits[fewer_hits * BINS / (DRAWS + 1)] += 1.0;
    }
    for (what, ranks) in [("persons", persons), ("within", within), ("hits", hits)] {
        let each = f64::from(ROUNDS) / BINS as f64;
        let chi_square: f64 = ranks.iter().map(|found| (found - each).powi(2) / each).sum();
        // The 99.9th percentile with five degrees of freedom.
        assert!(chi_square < 20.5, "{what}: {ranks:?}, χ² = {chi_square}");
    }
}

#[test]
fn without_evidence_the_sizes_are_those_of_the_prior() {
    let (elements, mut evidence) =
        round(&[0, 1, 2], &[NOTHING; 3], |_, b| Pair { references: (0, 0), ..silent(b) });
    evidence.all_references = (0, 0);
    let parameters = Parameters::start(elements.len());
    let size = |k: usize| parameters.log_size[k - 1].exp();
    // e_2 = 3·⅑ and e_3 = 1/27 of three equal partners; Λ = 3.
    let weights = [size(1).powi(3), 3.0 * size(1) * size(2) * 3.0 / 3.0, size(3) * 27.0 / 9.0];
    let expected: Vec<f64> = weights.iter().map(|weight| weight / weights.iter().sum::<f64>()).collect();
    let (mut state, mut random) = (State::alone(&elements), Random::new([9; 32]));
    let mut found = [0.0; 3];
    for _ in 0..20_000 {
        sweep(&mut state, (&elements, &evidence), &parameters, &mut random);
        found[3 - state.number()] += 1.0 / 20_000.0;
    }
    for (found, expected) in found.iter().zip(expected) {
        assert!((found - expected).abs() < 0.01, "{found} for {expected}");
    }
}
