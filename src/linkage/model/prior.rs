//! The prior of a partition: how many reports a person has, and from which partners.
//!
//! Persons have size k with probability θ_k; the set of partners of a person of size k has probability proportional to the
//! product of the partners' shares of all reports, normalised by the elementary symmetric polynomial e_k. The number
//! of persons is Poisson with mean Λ, so that joining two persons costs a factor 1/Λ; Λ is learnt like all else.

/// Largest number of reports that a person may have.
pub(super) const LARGEST: usize = 10;

/// The polynomials of the partners' shares, as logarithms. The shares themselves cancel where two persons join.
pub(super) struct Partners {
    log_polynomial: Vec<f64>,
}

impl Partners {
    /// From the number of reports of each partner.
    pub(super) fn of(counts: &[usize]) -> Partners {
        let total = counts.iter().sum::<usize>().max(1) as f64;
        let shares: Vec<f64> = counts.iter().map(|count| *count as f64 / total).collect();
        let mut polynomial = [0.0; LARGEST + 1];
        if let Some(first) = polynomial.first_mut() {
            *first = 1.0;
        }
        for share in &shares {
            for k in (1..=LARGEST).rev() {
                let below = polynomial.get(k - 1).copied().unwrap_or(0.0);
                if let Some(here) = polynomial.get_mut(k) {
                    *here += share * below;
                }
            }
        }
        let log = |value: f64| if value > 0.0 { libm::log(value) } else { f64::NEG_INFINITY };
        Partners { log_polynomial: polynomial.into_iter().map(log).collect() }
    }

    /// Logarithm of e_k.
    pub(super) fn log_polynomial(&self, k: usize) -> f64 {
        self.log_polynomial.get(k).copied().unwrap_or(f64::NEG_INFINITY)
    }
}

/// Shapes of the Dirichlet prior of θ: 4·½^k for k = 1…
pub(super) fn size_shapes() -> Vec<f64> {
    (1..=LARGEST).map(|k| 4.0 * libm::pow(0.5, k as f64)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn polynomials_are_those_of_the_shares() {
        let partners = Partners::of(&[2, 1, 1]);
        // e_1 = 1, e_2 = ½·¼ + ½·¼ + ¼·¼ = 5/16, e_3 = 1/32.
        for (k, expected) in [(0, 1.0), (1, 1.0), (2, 5.0 / 16.0), (3, 1.0 / 32.0)] {
            assert!((libm::exp(partners.log_polynomial(k)) - expected).abs() < 1e-12, "{k}");
        }
        assert_eq!(partners.log_polynomial(4), f64::NEG_INFINITY);
    }
}
