//! Who is the same person: reports in, clusters out.
//!
//! Tokens that meet make [`Link`]s, tiers say how strong they are, vetoes say which reports can never be one person, and
//! clusters are built by nested levels (design.md section 8). The room never sees an identifier; tokens live in memory
//! only. It knows nothing about who counts or what is printed. Invariants: a level never splits a cluster of the level
//! before; the result does not depend on the order of files, partners or rows; every join keeps its evidence.

mod clusters;
mod components;
mod decisions;
mod groups;
mod links;
mod model;
mod own_rows;
mod references;
mod reports;
mod traits;
mod vetoes;

pub use clusters::{Clusters, Exactness, Level, Linkage, link};
pub use decisions::{Decided, Decision, DecisionLine, Decisions, DecisionsError, digest_of};
pub use links::{Link, LinkRules};
pub use model::{Estimate, Model};
pub use own_rows::same_names_at_one_partner;
pub use reports::{Report, ReportIx, ReportingPartner, Reports};
