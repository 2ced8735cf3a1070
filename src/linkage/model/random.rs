//! Random numbers that are the same everywhere: a counter-based generator, and distributions by `libm`.
//!
//! `rand_distr` takes its logarithms from the platform's mathematics when any other crate asks for `std`, and two
//! platforms may then disagree in the last bit and soon in everything; these three distributions do not.

use rand_chacha::ChaCha8Rng;
use rand_chacha::rand_core::{Rng, SeedableRng};
use sha2::{Digest, Sha256};

use crate::form::Form;
use crate::linkage::Reports;

/// The seed of a round: what its reports say.
pub(super) fn seed_of(reports: &Reports, form: &Form) -> [u8; 32] {
    let mut hash = Sha256::new();
    for (ix, _) in reports.iter() {
        hash.update(reports.name(ix).as_bytes());
        hash.update(reports.said(ix, form).as_bytes());
    }
    hash.finalize().into()
}

/// A stream of random numbers.
pub(super) struct Random(ChaCha8Rng);

impl Random {
    pub(super) fn new(seed: [u8; 32]) -> Random {
        Random(ChaCha8Rng::from_seed(seed))
    }

    /// Uniform in (0, 1): 53 bits, never an end of the interval.
    pub(super) fn uniform(&mut self) -> f64 {
        ((self.0.next_u64() >> 11) as f64 + 0.5) / 9_007_199_254_740_992.0
    }

    /// Standard normal by Box and Muller.
    fn normal(&mut self) -> f64 {
        let (u, v) = (self.uniform(), self.uniform());
        libm::sqrt(-2.0 * libm::log(u)) * libm::cos(2.0 * std::f64::consts::PI * v)
    }

    /// Gamma with a shape and scale 1, by Marsaglia and Tsang 2000.
    pub(super) fn gamma(&mut self, shape: f64) -> f64 {
        if shape < 1.0 {
            let boosted = self.gamma(shape + 1.0);
            return boosted * libm::pow(self.uniform(), 1.0 / shape);
        }
        let d = shape - 1.0 / 3.0;
        let c = 1.0 / libm::sqrt(9.0 * d);
        loop {
            let x = self.normal();
            let v = 1.0 + c * x;
            if v <= 0.0 {
                continue;
            }
            let v = v * v * v;
            if libm::log(self.uniform()) < 0.5 * x * x + d - d * v + d * libm::log(v) {
                return d * v;
            }
        }
    }

    /// Beta, kept off the ends so that its logarithms exist.
    pub(super) fn beta(&mut self, a: f64, b: f64) -> f64 {
        let (x, y) = (self.gamma(a), self.gamma(b));
        (x / (x + y)).clamp(1e-9, 1.0 - 1e-9)
    }

    /// Dirichlet.
    pub(super) fn dirichlet(&mut self, shapes: &[f64]) -> Vec<f64> {
        let draws: Vec<f64> = shapes.iter().map(|shape| self.gamma(*shape).max(1e-300)).collect();
        let total: f64 = draws.iter().sum();
        draws.into_iter().map(|draw| draw / total).collect()
    }

    /// An index with probability proportional to the exponential of its weight.
    pub(super) fn choose(&mut self, log_weights: &[f64]) -> usize {
        let most = log_weights.iter().copied().fold(f64::NEG_INFINITY, f64::max);
        let weights: Vec<f64> = log_weights.iter().map(|weight| libm::exp(weight - most)).collect();
        self.among(&weights)
    }

    /// An index with probability proportional to its weight.
    pub(super) fn among(&mut self, weights: &[f64]) -> usize {
        let mut left = self.uniform() * weights.iter().sum::<f64>();
        for (ix, weight) in weights.iter().enumerate() {
            left -= weight;
            if left <= 0.0 {
                return ix;
            }
        }
        weights.len().saturating_sub(1)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn mean(draws: impl Fn(&mut Random) -> f64) -> f64 {
        let mut random = Random::new([7; 32]);
        (0..20_000).map(|_| draws(&mut random)).sum::<f64>() / 20_000.0
    }

    #[test]
    fn the_distributions_have_their_means() {
        assert!((mean(|r| r.gamma(3.0)) - 3.0).abs() < 0.05);
        assert!((mean(|r| r.gamma(0.5)) - 0.5).abs() < 0.02);
        assert!((mean(|r| r.beta(9.0, 1.0)) - 0.9).abs() < 0.005);
        assert!((mean(|r| r.dirichlet(&[2.0, 1.0, 1.0])[0]) - 0.5).abs() < 0.01);
        assert!((mean(|r| r.choose(&[0.0, libm::log(3.0)]) as f64) - 0.75).abs() < 0.02);
    }

    #[test]
    fn a_seed_gives_the_same_numbers_everywhere() {
        let mut random = Random::new([1; 32]);
        let first: Vec<u64> = (0..3).map(|_| random.uniform().to_bits()).collect();
        let mut again = Random::new([1; 32]);
        assert_eq!(first, (0..3).map(|_| again.uniform().to_bits()).collect::<Vec<_>>());
    }
}
