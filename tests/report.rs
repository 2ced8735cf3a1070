//! The report from small synthetic rounds: every state of Table 1, every rule of counting.md that a table follows, both
//! editions, all files.
//!
//! Whole files are compared with `tests/data/report/`; `UPDATE=1 cargo test --test report` rewrites them.
#![allow(
    clippy::disallowed_methods,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test reads and writes files and may panic"
)]

#[path = "report/files.rs"]
mod files;
#[path = "report/properties.rs"]
mod properties;
#[path = "report/publish.rs"]
mod publish;
#[path = "report/refusals.rs"]
mod refusals;
#[path = "report/round.rs"]
mod round;
#[path = "report/table1.rs"]
mod table1;
#[path = "report/tables.rs"]
mod tables;
