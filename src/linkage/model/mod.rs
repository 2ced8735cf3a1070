//! The model for reports that tokens and references do not join (spec/linkage_model.md).
//!
//! A Bayesian partition model: the elements (clusters that tokens made) are split into persons, and the split is sampled
//! together with its parameters. Sources: Fellegi & Sunter 1969 (comparison vectors); Copas & Hilton 1990 (hit–miss, in
//! `columns`, which also says where ours departs from the specification); Sadinle 2014, Ann. Appl. Stat. 8(4) (partitions
//! instead of pairs); Aleshin-Guendel & Sadinle 2023, JASA (several files). It moves no person by itself: pairs that are
//! likelier one person than two become doubtful duplicates, and the counted persons of every sweep give the estimate.
//! Invariants: the result depends on what the reports say and on nothing else (not their order, not the platform, not a
//! clock).

mod columns;
mod elements;
mod evidence;
mod prior;
mod random;
mod sampler;

use super::traits::Traits;
use super::{Clusters, Decided, Link, ReportIx, Reports};
use crate::form::Form;

/// Past this many reports the model is not asked: references and tokens only.
pub(super) const MOST_REPORTS: usize = 50_000;

/// What the model says.
#[derive(Clone, Debug, PartialEq)]
pub struct Model {
    /// The posterior of the counted persons.
    pub estimate: Estimate,
    /// Pairs of elements (their smallest reports, `a` before `b`) with the probability that they are one person, where
    /// it is not negligible; sorted.
    pub pairs: Vec<(ReportIx, ReportIx, f64)>,
    /// Posterior mean of the number of persons, counted or not.
    pub persons: f64,
}

/// Mean and 90 % interval of the counted persons.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Estimate {
    /// Posterior mean.
    pub mean: f64,
    /// 5 % quantile.
    pub low: f64,
    /// 95 % quantile.
    pub high: f64,
}

/// How long to sample.
#[derive(Clone, Copy, Debug)]
pub(super) struct Sweeps {
    /// Thrown away.
    pub(super) burn_in: usize,
    /// Kept.
    pub(super) kept: usize,
}

/// The specification's length.
pub(super) const SWEEPS: Sweeps = Sweeps { burn_in: 300, kept: 1500 };

/// Asks the model. Nothing when there are too many reports, or too many pairs of them to compare.
pub(super) fn model(
    reports: &Reports,
    traits: &[Traits],
    tokens: &Clusters,
    links: &[Link],
    decided: &Decided,
    form: &Form,
) -> Option<Model> {
    if reports.len() > MOST_REPORTS {
        return None;
    }
    let elements = elements::elements(reports, traits, tokens);
    let evidence = evidence::Evidence::of(&elements, reports, traits, tokens, links, decided)?;
    Some(sampler::sample(&elements, &evidence, SWEEPS, random::seed_of(reports, form)))
}
