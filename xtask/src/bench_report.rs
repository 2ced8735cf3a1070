//! The part of `cargo xtask bench` about the report: a whole country's persons, far more than there are victims.

use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use crate::run::{self, Result};

/// Runs; the median is reported.
const RUNS: usize = 5;

/// Seconds, and peak MiB.
struct Measured {
    seconds: f64,
    mebibytes: f64,
}

/// Persons of the country whose report is measured, and the seconds that it may take.
const COUNTRY: (u32, f64) = (1_000_000, 10.0);

/// `omfang report` on a country's persons.
pub fn run() -> Result<()> {
    run::cargo_run(&[
        "build",
        "--quiet",
        "--release",
        "--package=omfang",
        "--bin=omfang",
        "--example=country",
    ])?;
    let (persons, target) = COUNTRY;
    let dir = run::target().join("bench").join(format!("country-{persons}"));
    if !dir.is_dir() {
        let program = run::target().join("release/examples/country");
        run::run(Command::new(program).arg(&dir).arg(persons.to_string()))?;
    }
    println!("\n{persons} persons: omfang report, files read and written");
    let mut runs = Vec::new();
    for _ in 0..RUNS {
        let program = run::target().join("release/omfang");
        runs.push(watched(Command::new(program).arg("report").arg(&dir))?);
    }
    runs.sort_by(|a, b| a.seconds.total_cmp(&b.seconds));
    let median = runs.get(runs.len() / 2).ok_or("no run")?;
    println!("  {:.2} s (target {target:.0}), {:.0} MiB at most", median.seconds, median.mebibytes);
    Ok(())
}

/// Runs a command to its end; its peak memory is the kernel's own account of it, looked at all the while.
fn watched(command: &mut Command) -> Result<Measured> {
    let start = Instant::now();
    let mut child = command.stdout(Stdio::null()).spawn().map_err(|error| error.to_string())?;
    let status = format!("/proc/{}/status", child.id());
    let mut peak = 0.0_f64;
    loop {
        let text = std::fs::read_to_string(&status).unwrap_or_default();
        let line = text.lines().find_map(|line| line.strip_prefix("VmHWM:")).unwrap_or("0");
        peak = line.trim().trim_end_matches(" kB").trim().parse::<f64>().map_or(peak, |now| peak.max(now));
        if let Some(ended) = child.try_wait().map_err(|error| error.to_string())? {
            let seconds = start.elapsed().as_secs_f64();
            let measured = Measured { seconds, mebibytes: peak / 1024.0 };
            return if ended.success() {
                Ok(measured)
            } else {
                Err(format!("{command:?} ended with {ended}"))
            };
        }
        std::thread::sleep(Duration::from_millis(10));
    }
}
