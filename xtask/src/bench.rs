//! `cargo xtask bench`: the ratios of design.md section 10, each pair measured in one run on one machine.

use crate::run::{self, Result};

/// The benches that this command runs, in order: name of the cargo bench target, and what it measures.
const BENCHES: [(&str, &str); 3] = [
    ("check", "checking against only reading the cells with calamine: time at most 1.5, memory at most 3"),
    ("seal", "check, tokens and seal of 50,000 rows against the raw read: time at most 5"),
    ("merge", "1,000,000 reports from 100 partners: within a minute on two cores"),
];

/// Runs the benches that are there, and says which are not.
pub fn run() -> Result<()> {
    for (name, measures) in BENCHES {
        let file = run::root().join("benches").join(format!("{name}.rs"));
        println!("{name}: {measures}");
        if file.is_file() {
            run::cargo_run(&["bench", "--quiet", "--package=omfang", "--bench", name])?;
        } else {
            println!("  not measured: benches/{name}.rs is not there yet");
        }
    }
    Ok(())
}
