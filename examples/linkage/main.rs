//! The linkage benchmark: how well reports of one person are found, on rounds whose truth is known.
//!
//! `linkage kom SEEDS FROM kom.toml` simulates KOM-like rounds at every level of missing, unreferenced and wrong values;
//! `linkage score FILE with_id|without_id` reads a public data set as `records.py` writes it. `linkage merge REPORTS
//! PARTNERS` times a whole merge. Driven by `cargo xtask bench linkage`, which also runs the peers on the same records.

#![allow(
    clippy::disallowed_methods,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::print_stderr,
    clippy::print_stdout,
    clippy::unwrap_used,
    missing_docs,
    unreachable_pub,
    reason = "a measuring program stops at the first fault"
)]

mod collected;
mod kom;
#[path = "../support/peak.rs"]
mod peak;
mod records;
mod scale;
mod score;

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match arguments[..] {
        ["kom", seeds, from, parameters] => {
            kom::table(seeds.parse().unwrap(), from.parse().unwrap(), parameters)
        }
        ["score", file, identifiers @ ("with_id" | "without_id")] => {
            records::score(file, identifiers == "with_id");
        }
        ["merge", reports, partners] => scale::run(reports.parse().unwrap(), partners.parse().unwrap(), None),
        ["merge", reports, partners, records] => {
            scale::run(reports.parse().unwrap(), partners.parse().unwrap(), Some(records));
        }
        _ => panic!(
            "linkage kom SEEDS FROM PARAMETERS.toml | score FILE.csv with_id|without_id | merge REPORTS PARTNERS [RECORDS.csv]"
        ),
    }
}
