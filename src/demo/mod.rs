//! The demo's data: a synthetic replica of the reports that KOM received about 2014.

mod dice;
mod error;
mod plan;
mod rules;
mod table;
mod values;

pub use error::ReplicaError;
pub use plan::{Code, Outside, Person, Plan, Report, WITHOUT_IDENTIFIERS};
pub use rules::{INTENDED_WARNINGS, Rule};

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_seed_gives_a_plan_that_keeps_the_rules() {
        for seed in 0..24 {
            let plan = Plan::draw(seed).expect("a plan");
            rules::assert_all(&plan).unwrap_or_else(|error| panic!("seed {seed}: {error}"));
        }
    }
}
