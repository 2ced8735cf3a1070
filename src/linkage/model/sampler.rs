//! Gibbs sampling of the partition and its parameters.

use std::collections::BTreeMap;

use super::columns::{BIRTH, Belief, COLUMNS, Chances, Rates, Told, Ways};
use super::elements::Element;
use super::evidence::{Evidence, Names, Pair};
use super::prior::{LARGEST, Partners, size_shapes};
use super::random::Random;
use super::{Estimate, Model, Sweeps};

/// Pairs with a smaller share of the sweeps are not told: there are very many of them.
const NEGLIGIBLE: f64 = 0.05;

/// A review token between two named reports speaks this strongly for one person.
const REVIEW_RATIO: f64 = 20.0;

/// Shapes of the Dirichlet prior of a report's hits, near values and misses: nine of ten say the truth. No column but the
/// birth year has near values.
const HIT: f64 = 9.0;
const NEAR: f64 = 1.0;
const MISS: f64 = 1.0;

/// The parameters of one sweep.
pub(super) struct Parameters {
    /// How reports come to say what they say, by column.
    pub(super) rates: [Rates; COLUMNS],
    /// Hit rate of sex and nationality, by pair.
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
            rates: std::array::from_fn(|column| {
                let near = if column == BIRTH { NEAR } else { 0.0 };
                let total = HIT + near + MISS;
                Rates { hit: HIT / total, near: near / total }
            }),
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
    let mut parameters = Parameters::start(elements.len());
    let mut beliefs = Vec::new();
    let mut counted = Vec::with_capacity(sweeps.kept);
    let mut together: BTreeMap<(usize, usize), u32> = BTreeMap::new();
    let mut persons = 0;
    for sweep in 0..sweeps.burn_in + sweeps.kept {
        let given = Given::of(elements, evidence, &partners, &parameters);
        sweep_once(&mut state, &given, &mut beliefs, &mut random);
        parameters = draw_parameters(&state, &given, &beliefs, &mut random);
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

    fn person_of(&self, at: usize) -> usize {
        self.person_of.get(at).copied().unwrap_or(0)
    }

    fn take_out(&mut self, at: usize) {
        let person = self.person_of(at);
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
    chances: Chances,
    /// What the columns of each element that has candidates say by themselves.
    alone: Vec<f64>,
    /// Logarithms of the ratios of a reference and of its absence.
    referred: (f64, f64),
    /// Logarithm of the ratio of two names that no token joins.
    names_missed: f64,
}

/// One sweep over the partition. Leaves in `beliefs` what each person's reports say at its end.
fn sweep_once(state: &mut State, given: &Given<'_>, beliefs: &mut Vec<Belief>, random: &mut Random) {
    given.believe_all(state, beliefs);
    let mut sweep = Sweep { state, given, beliefs, joined: Belief::default(), said: Said::default() };
    for at in 0..given.elements.len() {
        sweep.move_element(at, random);
    }
    for rivals in &given.evidence.rivals {
        for at in rivals {
            let other = rivals.get((random.uniform() * rivals.len() as f64) as usize).copied();
            if let Some(other) = other.filter(|other| other != at) {
                sweep.exchange(*at, other, random);
            }
        }
    }
}

/// A sweep on its way.
struct Sweep<'s, 'g> {
    state: &'s mut State,
    given: &'s Given<'g>,
    /// What each person's reports say together: kept, because every element asks every person.
    beliefs: &'s mut Vec<Belief>,
    /// Room for what a person and an element would say together.
    joined: Belief,
    said: Said,
}

impl Sweep<'_, '_> {
    /// Takes an element out and puts it where the posterior, given all else, sends it.
    fn move_element(&mut self, at: usize, random: &mut Random) {
        let given = self.given;
        let (Some(element), Some(candidates)) = (given.elements.get(at), given.evidence.candidates.get(at))
        else {
            return;
        };
        if candidates.is_empty() {
            return;
        }
        let before = self.state.person_of(at);
        self.state.take_out(at);
        self.believe(before);
        for pair in candidates {
            if let Some(person) = self.state.person_of.get(pair.other).copied().filter(|_| pair.other != at) {
                self.said.add(person, given.references_and_names(pair));
            }
        }
        let frequency = given.evidence.block_frequency.get(at).copied().unwrap_or(1.0);
        let hit = given.parameters.block_hit;
        let block = libm::log(hit / frequency + 1.0 - hit);
        let mut choices: Vec<Option<usize>> = vec![None];
        let mut weights = vec![0.0];
        // Only persons among which all members are candidates.
        for (person, (rest, count)) in self.said.take() {
            let members = self.state.members(person);
            if count != members.len() || given.shares_partner(element, members) {
                continue;
            }
            let columns = match self.beliefs.get(person) {
                Some(belief) => given.columns_joining(belief, at, &mut self.joined),
                None => 0.0,
            };
            choices.push(Some(person));
            weights.push(columns + block + rest + given.join_prior(element, members));
        }
        let chosen = random.choose(&weights);
        self.state.put_in(at, choices.get(chosen).copied().flatten());
        self.believe(self.state.person_of(at));
    }

    /// Metropolis step: two elements of the same partners take each other's place. Moved one at a time, two that refer to
    /// each other's partners crosswise would have to part first, and never would.
    fn exchange(&mut self, a: usize, b: usize, random: &mut Random) {
        let (p, q) = (self.state.person_of(a), self.state.person_of(b));
        let alone = |person: usize| self.state.members(person).len() < 2;
        if p == q || (alone(p) && alone(q)) {
            return;
        }
        let swapped = |person: usize, out: usize, into: usize| -> Vec<usize> {
            let members = self.state.members(person).iter();
            members.map(|member| if *member == out { into } else { *member }).collect()
        };
        let then = |members: &[usize]| self.given.person_weight(members, &self.given.belief(members));
        let (Some(p_then), Some(q_then)) = (then(&swapped(p, a, b)), then(&swapped(q, b, a))) else {
            return;
        };
        let now = |person| self.given.person_weight(self.state.members(person), self.beliefs.get(person)?);
        let now = now(p).zip(now(q)).map_or(f64::NEG_INFINITY, |(p, q)| p + q);
        if libm::log(random.uniform()) < p_then + q_then - now {
            self.state.take_out(a);
            self.state.take_out(b);
            self.state.empty.retain(|person| *person != p && *person != q);
            self.state.put_in(a, Some(q));
            self.state.put_in(b, Some(p));
            self.believe(p);
            self.believe(q);
        }
    }

    /// Brings up to date what a person's reports say.
    fn believe(&mut self, person: usize) {
        if self.beliefs.len() <= person {
            self.beliefs.resize_with(person + 1, Belief::default);
        }
        if let Some(belief) = self.beliefs.get_mut(person) {
            self.given.believe(self.state.members(person), belief);
        }
    }
}

impl<'g> Given<'g> {
    fn of(
        elements: &'g [Element],
        evidence: &'g Evidence,
        partners: &'g Partners,
        parameters: &'g Parameters,
    ) -> Given<'g> {
        let chances = Chances::of(&evidence.columns, &parameters.rates);
        let asked = evidence.told.iter().zip(&evidence.candidates);
        let alone = asked.map(
            |(told, candidates)| {
                if candidates.is_empty() { 0.0 } else { chances.log(&chances.belief(told)) }
            },
        );
        let alone = alone.collect();
        let (x, y) = (parameters.within, parameters.between);
        let referred = (libm::log(x / y), libm::log((1.0 - x) / (1.0 - y)));
        let names_missed = libm::log(1.0 - parameters.names_meet);
        Given { elements, evidence, partners, parameters, chances, alone, referred, names_missed }
    }

    /// Logarithm of what a person of these elements adds to the posterior; nothing where they cannot be one person.
    /// Without sex and nationality, which an exchange leaves as they are.
    fn person_weight(&self, members: &[usize], belief: &Belief) -> Option<f64> {
        let mut rest = 0.0;
        for (ix, a) in members.iter().enumerate() {
            for b in members.iter().skip(ix + 1) {
                rest += self.references_and_names(pair_of(self.evidence, *a, *b)?);
            }
        }
        let reports: usize =
            members.iter().filter_map(|at| self.elements.get(*at)).map(|one| one.partners.len()).sum();
        let size = self.parameters.log_size.get(reports.wrapping_sub(1)).copied()?
            - self.partners.log_polynomial(reports);
        Some(size + rest + self.chances.log(belief))
    }

    /// What the reports of elements say in their columns.
    fn told(&self, members: &[usize]) -> impl Iterator<Item = &'g Told> + Clone {
        let evidence = self.evidence;
        members.iter().filter_map(|at| evidence.told.get(*at)).flatten()
    }

    /// What the reports of elements say together.
    fn belief(&self, members: &[usize]) -> Belief {
        self.chances.belief(self.told(members))
    }

    fn believe(&self, members: &[usize], belief: &mut Belief) {
        belief.clear();
        self.told(members).for_each(|told| self.chances.add(belief, told));
    }

    /// What all persons' reports say, but for the single reports that no element asks: they are most of a large round.
    fn believe_all(&self, state: &State, beliefs: &mut Vec<Belief>) {
        beliefs.resize_with(state.persons.len(), Belief::default);
        let asked = |at: &usize| self.evidence.candidates.get(*at).is_some_and(|list| !list.is_empty());
        for (members, belief) in state.persons.iter().zip(beliefs) {
            if members.iter().any(asked) || self.told(members).nth(1).is_some() {
                self.believe(members, belief);
            }
        }
    }

    /// Logarithm of how much likelier the columns are if an element belongs to a person than if it is somebody else.
    fn columns_joining(&self, belief: &Belief, at: usize, joined: &mut Belief) -> f64 {
        let told = self.evidence.told.get(at).map(Vec::as_slice).unwrap_or_default();
        let alone = self.alone.get(at).copied().unwrap_or(0.0);
        if let [one] = told {
            return self.chances.log_of_one_more(belief, one) - alone;
        }
        joined.clone_from(belief);
        told.iter().for_each(|one| self.chances.add(joined, one));
        self.chances.log(joined) - self.chances.log(belief) - alone
    }

    /// Logarithm of the ratio of a pair's references and names.
    fn references_and_names(&self, pair: &Pair) -> f64 {
        let names = match pair.names {
            Names::Silent => 0.0,
            Names::Missed => self.names_missed,
            Names::Review => libm::log(REVIEW_RATIO),
        };
        pair.references.0 as f64 * self.referred.0 + pair.references.1 as f64 * self.referred.1 + names
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

/// What the references and names of an element's candidates say, by their person, and how many candidates they are. Kept
/// from element to element, because a sweep makes it for every one.
#[derive(Default)]
struct Said {
    by_person: Vec<(f64, usize)>,
    persons: Vec<usize>,
}

impl Said {
    fn add(&mut self, person: usize, rest: f64) {
        if self.by_person.len() <= person {
            self.by_person.resize(person + 1, (0.0, 0));
        }
        if let Some(entry) = self.by_person.get_mut(person) {
            if entry.1 == 0 {
                self.persons.push(person);
            }
            entry.0 += rest;
            entry.1 += 1;
        }
    }

    /// What was said, by person in their order; nothing is left.
    fn take(&mut self) -> Vec<(usize, (f64, usize))> {
        self.persons.sort_unstable();
        let Said { by_person, persons } = self;
        let took =
            persons.drain(..).filter_map(|person| Some((person, std::mem::take(by_person.get_mut(person)?))));
        took.collect()
    }
}

fn pair_of(evidence: &Evidence, a: usize, b: usize) -> Option<&Pair> {
    let list = evidence.candidates.get(a)?;
    list.binary_search_by_key(&b, |pair| pair.other).ok().and_then(|at| list.get(at))
}

/// Draws the parameters given the partition.
fn draw_parameters(state: &State, given: &Given<'_>, beliefs: &[Belief], random: &mut Random) -> Parameters {
    let (elements, evidence) = (given.elements, given.evidence);
    let mut ways = Ways::default();
    let (mut yes, mut no) = evidence.known_references;
    let mut joins = 0.0;
    for (members, belief) in state.persons.iter().zip(beliefs).filter(|(members, _)| !members.is_empty()) {
        joins += members.len() as f64 - 1.0;
        ways.draw(belief, given.told(members), &given.chances, random);
        for (ix, a) in members.iter().enumerate() {
            for b in members.iter().skip(ix + 1) {
                if let Some(pair) = pair_of(evidence, *a, *b) {
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
    let mut rates = given.parameters.rates;
    for (column, (rates, ways)) in rates.iter_mut().zip(ways.0).enumerate() {
        *rates = draw_rates(column, ways, random);
    }
    Parameters {
        rates,
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

/// Draws the rates of a column from its hits, near values and misses: a Dirichlet, one Beta after the other.
fn draw_rates(column: usize, [hits, near, misses]: [f64; 3], random: &mut Random) -> Rates {
    let near_shape = if column == BIRTH { NEAR + near } else { 0.0 };
    let miss = random.beta(MISS + misses, HIT + hits + near_shape);
    let near = if column == BIRTH { (1.0 - miss) * random.beta(near_shape, HIT + hits) } else { 0.0 };
    Rates { hit: 1.0 - miss - near, near }
}

#[cfg(test)]
#[path = "sampler_tests.rs"]
mod tests;
