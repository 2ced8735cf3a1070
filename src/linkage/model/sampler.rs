//! Gibbs sampling of the partition and its parameters.

use std::collections::BTreeMap;

use super::elements::Element;
use super::evidence::{BIRTH, COLUMNS, Evidence, Outcome, Pair};
use super::prior::{LARGEST, Partners, size_shapes};
use super::random::Random;
use super::ratios::{Outcomes, Ratios};
use super::{Estimate, Model, Sweeps};

/// Pairs with a smaller share of the sweeps are not told: there are very many of them.
const NEGLIGIBLE: f64 = 0.05;

/// The parameters of one sweep.
pub(super) struct Parameters {
    /// Hit rate by column, and of sex and nationality.
    pub(super) hit: [f64; COLUMNS],
    /// Rate of birth years one apart within a person.
    pub(super) near: f64,
    pub(super) block_hit: f64,
    /// Rate of references within a person and between persons.
    pub(super) within: f64,
    pub(super) between: f64,
    /// Rate at which names of one person meet by some token.
    pub(super) names_meet: f64,
    /// Logarithms of θ, from size 1.
    pub(super) log_size: Vec<f64>,
    /// Logarithm of the expected number of persons.
    pub(super) log_persons: f64,
}

impl Parameters {
    /// The means of the priors. Drawn from the first partition instead, in which everybody is alone, θ would say that
    /// nobody ever has two reports, and the sampler would take long to find that they do.
    fn start(elements: usize) -> Parameters {
        let shapes = size_shapes();
        let total: f64 = shapes.iter().sum();
        Parameters {
            hit: [0.9; COLUMNS],
            near: 0.05,
            block_hit: 0.9,
            within: 0.5,
            between: 0.001,
            names_meet: 0.95,
            log_size: shapes.iter().map(|shape| libm::log(shape / total)).collect(),
            log_persons: libm::log(elements.max(1) as f64),
        }
    }
}

/// Samples. `seed` decides everything.
pub(super) fn sample(elements: &[Element], evidence: &Evidence, sweeps: Sweeps, seed: [u8; 32]) -> Model {
    let mut random = Random::new(seed);
    let partners = Partners::of(&evidence.partner_counts);
    let mut state = State::alone(elements);
    let outcomes = Outcomes::of(evidence);
    let mut parameters = Parameters::start(elements.len());
    let mut counted = Vec::with_capacity(sweeps.kept);
    let mut together: BTreeMap<(usize, usize), u32> = BTreeMap::new();
    let mut persons = 0;
    for sweep in 0..sweeps.burn_in + sweeps.kept {
        let given = Given {
            elements,
            evidence,
            partners: &partners,
            parameters: &parameters,
            ratios: Ratios::of(&outcomes, evidence, &parameters),
        };
        sweep_once(&mut state, &given, &mut random);
        parameters = draw_parameters(&state, elements, evidence, &parameters.hit, &mut random);
        if sweep >= sweeps.burn_in {
            counted.push(state.counted(elements));
            persons += state.number();
            for (a, b) in state.pairs() {
                *together.entry((a, b)).or_default() += 1;
            }
        }
    }
    let kept = sweeps.kept.max(1) as f64;
    let name = |at: usize| elements.get(at).and_then(|element| element.reports.first().copied());
    let pairs = together
        .into_iter()
        .map(|((a, b), count)| (a, b, f64::from(count) / kept))
        .filter(|(_, _, p)| *p >= NEGLIGIBLE)
        .filter_map(|(a, b, p)| Some((name(a)?, name(b)?, p)))
        .collect();
    Model { estimate: estimate(counted), pairs, persons: persons as f64 / kept }
}

fn estimate(mut counted: Vec<usize>) -> Estimate {
    counted.sort_unstable();
    let mean = counted.iter().sum::<usize>() as f64 / counted.len().max(1) as f64;
    let quantile = |share: f64| {
        let at = libm::floor(share * (counted.len().saturating_sub(1)) as f64 + 0.5) as usize;
        counted.get(at).copied().unwrap_or(0) as f64
    };
    Estimate { mean, low: quantile(0.05), high: quantile(0.95) }
}

/// Which elements are together.
struct State {
    person_of: Vec<usize>,
    persons: Vec<Vec<usize>>,
    empty: Vec<usize>,
}

impl State {
    fn alone(elements: &[Element]) -> State {
        let all = 0..elements.len();
        State {
            person_of: all.clone().collect(),
            persons: all.map(|at| vec![at]).collect(),
            empty: Vec::new(),
        }
    }

    fn members(&self, person: usize) -> &[usize] {
        self.persons.get(person).map(Vec::as_slice).unwrap_or_default()
    }

    fn take_out(&mut self, at: usize) {
        let person = self.person_of.get(at).copied().unwrap_or(0);
        if let Some(members) = self.persons.get_mut(person) {
            members.retain(|member| *member != at);
            if members.is_empty() {
                self.empty.push(person);
            }
        }
    }

    fn put_in(&mut self, at: usize, person: Option<usize>) {
        let person = person.unwrap_or_else(|| {
            self.empty.pop().unwrap_or_else(|| {
                self.persons.push(Vec::new());
                self.persons.len() - 1
            })
        });
        if let Some(members) = self.persons.get_mut(person) {
            members.push(at);
            members.sort_unstable();
        }
        if let Some(home) = self.person_of.get_mut(at) {
            *home = person;
        }
    }

    fn number(&self) -> usize {
        self.persons.len() - self.empty.len()
    }

    fn counted(&self, elements: &[Element]) -> usize {
        let counts = |at: &usize| elements.get(*at).is_some_and(|element| element.counts);
        self.persons.iter().filter(|members| members.iter().any(counts)).count()
    }

    /// Pairs of elements that are one person, smaller first.
    fn pairs(&self) -> impl Iterator<Item = (usize, usize)> + '_ {
        self.persons.iter().filter(|members| members.len() > 1).flat_map(|members| {
            members.iter().enumerate().flat_map(|(ix, a)| members.iter().skip(ix + 1).map(move |b| (*a, *b)))
        })
    }
}

/// All that a sweep over the partition takes as given.
struct Given<'g> {
    elements: &'g [Element],
    evidence: &'g Evidence,
    partners: &'g Partners,
    parameters: &'g Parameters,
    ratios: Ratios,
}

/// One sweep over the partition.
fn sweep_once(state: &mut State, given: &Given<'_>, random: &mut Random) {
    let mut said = Said::default();
    for at in 0..given.elements.len() {
        move_element(at, state, given, &mut said, random);
    }
    for rivals in &given.evidence.rivals {
        for at in rivals {
            let other = rivals.get((random.uniform() * rivals.len() as f64) as usize).copied();
            if let Some(other) = other.filter(|other| other != at) {
                exchange(*at, other, state, given, random);
            }
        }
    }
}

/// Metropolis step: two elements of the same partners take each other's place. Moved one at a time, two that refer to each
/// other's partners crosswise would have to part first, and never would.
fn exchange(a: usize, b: usize, state: &mut State, given: &Given<'_>, random: &mut Random) {
    let home = |at: usize| state.person_of.get(at).copied().unwrap_or(0);
    let (p, q) = (home(a), home(b));
    let alone = |person: usize| state.members(person).len() < 2;
    if p == q || (alone(p) && alone(q)) {
        return;
    }
    let swapped = |person: usize, out: usize, into: usize| -> Vec<usize> {
        state.members(person).iter().map(|member| if *member == out { into } else { *member }).collect()
    };
    let (after_p, after_q) = (swapped(p, a, b), swapped(q, b, a));
    let (Some(p_then), Some(q_then)) = (given.person_weight(&after_p), given.person_weight(&after_q)) else {
        return;
    };
    let now = given.person_weight(state.members(p)).zip(given.person_weight(state.members(q)));
    let now = now.map_or(f64::NEG_INFINITY, |(p, q)| p + q);
    if libm::log(random.uniform()) < p_then + q_then - now {
        state.take_out(a);
        state.take_out(b);
        state.empty.retain(|person| *person != p && *person != q);
        state.put_in(a, Some(q));
        state.put_in(b, Some(p));
    }
}

impl Given<'_> {
    /// Logarithm of what a person of these elements adds to the posterior; nothing where they cannot be one person.
    /// Without sex and nationality, which an exchange leaves as they are.
    fn person_weight(&self, members: &[usize]) -> Option<f64> {
        let (mut ratios, mut rest) = (0.0, 0.0);
        for (ix, a) in members.iter().enumerate() {
            for b in members.iter().skip(ix + 1) {
                let ratio = self.ratios.between(self.evidence, *a, *b)?;
                ratios += ratio.columns;
                rest += ratio.rest;
            }
        }
        let reports: usize =
            members.iter().filter_map(|at| self.elements.get(*at)).map(|one| one.partners.len()).sum();
        let size = self.parameters.log_size.get(reports.wrapping_sub(1)).copied()?
            - self.partners.log_polynomial(reports);
        Some(size + rest + 2.0 * ratios / members.len().max(1) as f64)
    }

    /// The sum of the column ratios over the pairs inside a person.
    fn inner_columns(&self, members: &[usize]) -> f64 {
        let mut sum = 0.0;
        for (ix, a) in members.iter().enumerate() {
            for b in members.iter().skip(ix + 1) {
                sum += self.ratios.between(self.evidence, *a, *b).map_or(0.0, |ratio| ratio.columns);
            }
        }
        sum
    }

    /// Prior odds of joining against being alone.
    fn join_prior(&self, element: &Element, members: &[usize]) -> f64 {
        let ours = element.partners.len();
        let theirs: usize = members
            .iter()
            .filter_map(|member| self.elements.get(*member))
            .map(|one| one.partners.len())
            .sum();
        if ours + theirs > LARGEST {
            return f64::NEG_INFINITY;
        }
        let size = |k: usize| {
            self.parameters.log_size.get(k.wrapping_sub(1)).copied().unwrap_or(f64::NEG_INFINITY)
                - self.partners.log_polynomial(k)
        };
        size(ours + theirs) - size(ours) - size(theirs) - self.parameters.log_persons
    }

    fn shares_partner(&self, element: &Element, members: &[usize]) -> bool {
        let theirs =
            members.iter().filter_map(|member| self.elements.get(*member)).flat_map(|other| &other.partners);
        theirs.into_iter().any(|partner| element.partners.binary_search(partner).is_ok())
    }
}

/// What the candidates of an element say, by their person: column ratios, all else, and how many they are. Kept from
/// element to element, because a sweep makes it for every one.
#[derive(Default)]
struct Said {
    by_person: Vec<(f64, f64, usize)>,
    persons: Vec<usize>,
}

impl Said {
    fn add(&mut self, person: usize, columns: f64, rest: f64) {
        if self.by_person.len() <= person {
            self.by_person.resize(person + 1, (0.0, 0.0, 0));
        }
        if let Some(entry) = self.by_person.get_mut(person) {
            if entry.2 == 0 {
                self.persons.push(person);
            }
            entry.0 += columns;
            entry.1 += rest;
            entry.2 += 1;
        }
    }

    /// What was said, by person in their order; nothing is left.
    fn take(&mut self) -> Vec<(usize, (f64, f64, usize))> {
        self.persons.sort_unstable();
        let Said { by_person, persons } = self;
        let took =
            persons.drain(..).filter_map(|person| Some((person, std::mem::take(by_person.get_mut(person)?))));
        took.collect()
    }
}

/// Takes an element out and puts it where the posterior, given all else, sends it.
fn move_element(at: usize, state: &mut State, given: &Given<'_>, said: &mut Said, random: &mut Random) {
    let (Some(element), Some(candidates)) = (given.elements.get(at), given.evidence.candidates.get(at))
    else {
        return;
    };
    if candidates.is_empty() {
        return;
    }
    state.take_out(at);
    for (pair, ratio) in candidates.iter().zip(given.ratios.of_element(at)) {
        if let Some(person) = state.person_of.get(pair.other).copied().filter(|_| pair.other != at) {
            said.add(person, ratio.columns, ratio.rest);
        }
    }
    let frequency = given.evidence.block_frequency.get(at).copied().unwrap_or(1.0);
    let hit = given.parameters.block_hit;
    let block = libm::log(hit / frequency + 1.0 - hit);
    let mut choices: Vec<Option<usize>> = vec![None];
    let mut weights = vec![0.0];
    // Only persons among which all members are candidates.
    for (person, (column_sum, rest, count)) in said.take() {
        let members = state.members(person);
        if count != members.len() || given.shares_partner(element, members) {
            continue;
        }
        let inner = given.inner_columns(members);
        let size = |n: usize| n as f64;
        // Column ratios are averaged over the pairs of a person: (j − 1) times their mean.
        let before = if members.len() > 1 { 2.0 * inner / size(members.len()) } else { 0.0 };
        let after = 2.0 * (inner + column_sum) / size(members.len() + 1);
        choices.push(Some(person));
        weights.push(after - before + block + rest + given.join_prior(element, members));
    }
    let chosen = random.choose(&weights);
    state.put_in(at, choices.get(chosen).copied().flatten());
}

fn pair_of(evidence: &Evidence, a: usize, b: usize) -> Option<&Pair> {
    let list = evidence.candidates.get(a)?;
    list.binary_search_by_key(&b, |pair| pair.other).ok().and_then(|at| list.get(at))
}

/// Draws the parameters given the partition.
fn draw_parameters(
    state: &State,
    elements: &[Element],
    evidence: &Evidence,
    hit_before: &[f64; COLUMNS],
    random: &mut Random,
) -> Parameters {
    let mut hits = [0.0; COLUMNS];
    let mut misses = [0.0; COLUMNS];
    let (mut near, mut not_near) = (0.0, 0.0);
    let mut count = |outcomes: &[Outcome; COLUMNS], weight: f64, random: &mut Random| {
        for (at, (((outcome, h), hit), miss)) in
            outcomes.iter().zip(hit_before).zip(hits.iter_mut()).zip(misses.iter_mut()).enumerate()
        {
            let u = if at == BIRTH { evidence.near } else { 0.0 };
            match outcome {
                // An agreement is a hit, or a draw from the frequencies that happened to agree.
                Outcome::Agree(f) => {
                    let by_hit = h / f;
                    let by_chance = (1.0 - h) / (1.0 - u);
                    if random.uniform() < by_hit / (by_hit + by_chance) {
                        *hit += weight
                    } else {
                        *miss += weight
                    }
                }
                Outcome::Differ => *miss += weight,
                Outcome::Near => near += weight,
                Outcome::Silent => {}
            }
            if at == BIRTH && matches!(outcome, Outcome::Agree(_) | Outcome::Differ) {
                not_near += weight;
            }
        }
    };
    for (outcomes, weight) in &evidence.known {
        count(outcomes, *weight, random);
    }
    let (mut yes, mut no) = evidence.known_references;
    let mut joins = 0.0;
    for members in state.persons.iter().filter(|members| members.len() > 1) {
        joins += members.len() as f64 - 1.0;
        let weight = 2.0 / members.len() as f64;
        for (ix, a) in members.iter().enumerate() {
            for b in members.iter().skip(ix + 1) {
                if let Some(pair) = pair_of(evidence, *a, *b) {
                    count(&pair.columns, weight, random);
                    yes += pair.references.0;
                    no += pair.references.1;
                }
            }
        }
    }
    let joined: f64 = elements.iter().map(|element| element.reports.len() as f64 - 1.0).sum::<f64>() + joins;
    let (all_yes, all_no) = evidence.all_references;
    let (met, missed) = evidence.names_met;
    let mut sizes = size_shapes();
    for members in state.persons.iter().filter(|members| !members.is_empty()) {
        let size: usize =
            members.iter().filter_map(|at| elements.get(*at)).map(|element| element.partners.len()).sum();
        if let Some(shape) = sizes.get_mut(size.clamp(1, LARGEST) - 1) {
            *shape += 1.0;
        }
    }
    let mut hit = [0.0; COLUMNS];
    for ((h, hits), misses) in hit.iter_mut().zip(hits).zip(misses) {
        *h = random.beta(9.0 + hits, 1.0 + misses);
    }
    let near = random.beta(1.0 + near, 19.0 + not_near);
    Parameters {
        hit,
        near,
        block_hit: random.beta(9.0 + joined, 1.0),
        within: random.beta(1.0 + yes as f64, 1.0 + no as f64),
        between: random
            .beta(0.5 + all_yes.saturating_sub(yes) as f64, 500.0 + all_no.saturating_sub(no) as f64),
        names_meet: random.beta(19.0 + met as f64, 1.0 + missed as f64),
        log_size: random.dirichlet(&sizes).into_iter().map(libm::log).collect(),
        // N is Poisson with an unknown mean, whose prior is 1 / mean: then the mean is Gamma with shape N.
        log_persons: libm::log(random.gamma(state.number().max(1) as f64).max(1.0)),
    }
}

#[cfg(test)]
#[path = "sampler_tests.rs"]
mod tests;
