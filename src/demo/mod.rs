//! The demo's data: a synthetic replica of the reports that KOM received about 2014.
//!
//! The general code must merge what this room sends to the figures that the 2014 report prints, so this room is the
//! only one that knows them. From a seed it draws invented persons and what each partner tells of them, asserts on
//! that plan every line of the specification ([`Rule`]), and dresses the rows as the workbooks that people send. It
//! is pure: a seed in, values and bytes out, the same on every platform. Invariants: nobody in it is real and every
//! workbook says so; no plan leaves the room that breaks a rule; the printed numbers stand in one file that only the
//! rules read; whatever links two rows of the replica is true.

mod dice;
mod dress;
mod error;
mod plan;
mod round;
mod rules;
mod table;
#[cfg(test)]
mod tests;
mod values;

pub use dress::SYNTHETIC;
pub use error::ReplicaError;
pub use plan::{Code, Outside, Person, Plan, Report, WITHOUT_IDENTIFIERS};
pub use rules::{INTENDED_WARNINGS, Rule};

/// Who sends identifiers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Identified {
    /// Every partner, as far as it has them.
    Everyone,
    /// Not the partners of [`WITHOUT_IDENTIFIERS`], as it was in 2014.
    AsIn2014,
}

/// A year's round, ready to be written to a folder and reported to.
#[derive(Clone, Debug)]
pub struct Replica {
    /// The persons and rows that the workbooks were made from.
    pub plan: Plan,
    /// partners.csv of the round's folder.
    pub partners_csv: String,
    /// round.toml of the round's folder.
    pub round_toml: String,
    /// Files of the round's `history/`: name and content.
    pub history: Vec<(String, String)>,
    /// The partners that reported, in the order of partners.csv.
    pub partners: Vec<ReplicaPartner>,
}

/// What one partner sends. A partner that sent nothing, or is covered by another without a bundle, has none.
#[derive(Clone, Debug)]
pub struct ReplicaPartner {
    /// The partner's id.
    pub id: String,
    /// Its workbooks; empty for a nil return.
    pub workbooks: Vec<ReplicaWorkbook>,
    /// Did it answer that it had nobody to report?
    pub nil: bool,
}

/// A file as a partner drops it.
#[derive(Clone, Debug)]
pub struct ReplicaWorkbook {
    /// Its name, with the extension `.xlsx` or `.csv`.
    pub file_name: String,
    /// Its content.
    pub bytes: Vec<u8>,
}

/// Makes the replica of `seed`.
///
/// # Errors
/// When the plan breaks a rule, or one of the room's own files does not hold together: both are faults of this room,
/// and no seed is known to show them.
pub fn replica_2014(seed: u64, identifiers: Identified) -> Result<Replica, ReplicaError> {
    let mut plan = Plan::draw(seed)?;
    rules::assert_all(&plan)?;
    if identifiers == Identified::AsIn2014 {
        plan.withhold_identifiers();
    }
    let mut partners = dress::dress(&plan, seed)?;
    for id in round::nil_returns() {
        partners.push(ReplicaPartner { id: id.to_owned(), workbooks: Vec::new(), nil: true });
    }
    let partners_csv = round::partners_csv()?;
    let place = |id: &str| partners_csv.lines().position(|line| line.split(',').next() == Some(id));
    partners.sort_by_key(|partner| place(&partner.id));
    Ok(Replica { plan, round_toml: round::round_toml(), history: round::history(), partners, partners_csv })
}
