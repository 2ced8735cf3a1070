//! What every candidate pair says under the parameters of a sweep, worked out once a sweep.
//!
//! A sweep asks for each pair many times, and a round has few different outcomes but many pairs: logarithms are taken by
//! outcome, not by pair.

use super::evidence::{BIRTH, COLUMNS, Evidence, Names, Outcome, Pair};
use super::sampler::Parameters;

/// A review token between two named reports speaks this strongly for one person.
const REVIEW_RATIO: f64 = 20.0;

/// The different outcomes of each column, and for each pair which of them it has.
pub(super) struct Outcomes {
    different: [Vec<Outcome>; COLUMNS],
    of_pairs: Vec<Vec<[usize; COLUMNS]>>,
}

impl Outcomes {
    pub(super) fn of(evidence: &Evidence) -> Outcomes {
        let mut different: [Vec<Outcome>; COLUMNS] = Default::default();
        let mut code = |pair: &Pair| {
            let mut codes = [0; COLUMNS];
            for ((known, outcome), code) in different.iter_mut().zip(&pair.columns).zip(&mut codes) {
                *code = known.iter().position(|one| one == outcome).unwrap_or_else(|| {
                    known.push(*outcome);
                    known.len() - 1
                });
            }
            codes
        };
        let of_pairs = evidence.candidates.iter().map(|list| list.iter().map(&mut code).collect()).collect();
        Outcomes { different, of_pairs }
    }
}

/// Logarithms of the likelihood ratios of a pair.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(super) struct Ratio {
    /// Of its columns, which are averaged over the pairs of a person.
    pub(super) columns: f64,
    /// Of its references and names, which are multiplied.
    pub(super) rest: f64,
}

/// The ratios of all pairs under the parameters of a sweep, in the order of the candidates.
pub(super) struct Ratios(Vec<Vec<Ratio>>);

impl Ratios {
    pub(super) fn of(outcomes: &Outcomes, evidence: &Evidence, parameters: &Parameters) -> Ratios {
        let mut logs: [Vec<f64>; COLUMNS] = Default::default();
        for (at, (outcomes, logs)) in outcomes.different.iter().zip(&mut logs).enumerate() {
            logs.extend(outcomes.iter().map(|outcome| column(at, *outcome, evidence, parameters)));
        }
        let yes = libm::log(parameters.within / parameters.between);
        let no = libm::log((1.0 - parameters.within) / (1.0 - parameters.between));
        let missed = libm::log(1.0 - parameters.names_meet);
        let review = libm::log(REVIEW_RATIO);
        let ratio = |pair: &Pair, codes: &[usize; COLUMNS]| {
            let columns =
                logs.iter().zip(codes).map(|(logs, code)| logs.get(*code).copied().unwrap_or(0.0)).sum();
            let names = match pair.names {
                Names::Silent => 0.0,
                Names::Missed => missed,
                Names::Review => review,
            };
            let references = pair.references.0 as f64 * yes + pair.references.1 as f64 * no;
            Ratio { columns, rest: references + names }
        };
        let lists = evidence.candidates.iter().zip(&outcomes.of_pairs);
        let lists = lists.map(|(pairs, codes)| pairs.iter().zip(codes).map(|(p, c)| ratio(p, c)).collect());
        Ratios(lists.collect())
    }

    /// The ratios of an element's candidates, in their order.
    pub(super) fn of_element(&self, at: usize) -> &[Ratio] {
        self.0.get(at).map(Vec::as_slice).unwrap_or_default()
    }

    /// The ratio of a candidate pair.
    pub(super) fn between(&self, evidence: &Evidence, a: usize, b: usize) -> Option<Ratio> {
        let list = evidence.candidates.get(a)?;
        let at = list.binary_search_by_key(&b, |pair| pair.other).ok()?;
        self.of_element(a).get(at).copied()
    }
}

/// Logarithm of the likelihood ratio of one column.
fn column(at: usize, outcome: Outcome, evidence: &Evidence, parameters: &Parameters) -> f64 {
    let h = parameters.hit.get(at).copied().unwrap_or(1.0);
    let (n, u) = if at == BIRTH { (parameters.near, evidence.near) } else { (0.0, 0.0) };
    libm::log(match outcome {
        Outcome::Agree(f) => (h / f + (1.0 - h) / (1.0 - u)) * (1.0 - n),
        Outcome::Near => n / u,
        Outcome::Differ => (1.0 - h) * (1.0 - n) / (1.0 - u),
        Outcome::Silent => 1.0,
    })
}
