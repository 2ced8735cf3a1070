//! `cargo xtask fuzz`: everything that reads bytes from outside, against bytes made to break it.

use crate::run::{self, Result};

/// What is fuzzed: name of the fuzz target, and what it reads.
const TARGETS: [(&str, &str); 4] = [
    ("workbook", "workbooks, through the limits and the cells"),
    ("round_file", "round files"),
    ("pass", "passes"),
    ("bundle", "bundles, as KOM opens them"),
];

/// A minute for each target; a longer run is `cargo fuzz run NAME` in fuzz/.
const SECONDS: &str = "-max_total_time=60";

/// Runs the targets that are there, and says which are not.
pub fn run() -> Result<()> {
    for (name, reads) in TARGETS {
        let file = run::root().join("fuzz/fuzz_targets").join(format!("{name}.rs"));
        println!("{name}: {reads}");
        if file.is_file() {
            run::cargo_run(&["fuzz", "run", name, "--", SECONDS])?;
        } else {
            println!("  not fuzzed: fuzz/fuzz_targets/{name}.rs is not there yet");
        }
    }
    Ok(())
}
