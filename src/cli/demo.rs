//! `omfang demo`: a whole round with synthetic data in one go.

use super::args::DemoArgs;
use super::say::{Done, Outcome, Say};

pub(super) fn run(_args: &DemoArgs, _say: &mut Say<'_>) -> Outcome {
    Ok(Done::Well)
}
