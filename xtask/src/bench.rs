//! `cargo xtask bench`: the ratios of design.md section 10, each pair measured in turn in one run on one machine; and
//! the report of a country.

use std::collections::BTreeMap;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use crate::run::{self, Result};

/// Runs of each piece of work; the median is reported.
const RUNS: usize = 5;

/// What is measured natively: a workbook's rows, the work, what it is compared with, and the target of the ratio.
const NATIVE: [Pair; 2] = [
    Pair { rows: 100_000, work: "check", time_target: 1.5, memory_target: "3 × the cells in a Vec" },
    Pair {
        rows: 50_000,
        work: "seal",
        time_target: 5.0,
        memory_target: "3 × the cells in a Vec + 4 × the payload",
    },
];

struct Pair {
    rows: u32,
    work: &'static str,
    time_target: f64,
    memory_target: &'static str,
}

/// Seconds, peak MiB, and a figure of the work's own.
#[derive(Clone, Copy)]
struct Measured {
    seconds: f64,
    mebibytes: f64,
    figure: f64,
}

/// Measures and prints.
pub fn run() -> Result<()> {
    let built = ["--bin=omfang", "--example=measure", "--example=country"];
    run::cargo_run(&[&["build", "--quiet", "--release", "--package=omfang"][..], &built].concat())?;
    for pair in &NATIVE {
        native(pair)?;
    }
    report()
}

/// Persons of the country whose report is measured, and the seconds that it may take.
const COUNTRY: (u32, f64) = (1_000_000, 10.0);

/// `omfang report` on a country's persons.
fn report() -> Result<()> {
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
    let median = median(&runs);
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
            let measured = Measured { seconds, mebibytes: peak / 1024.0, figure: 0.0 };
            return if ended.success() {
                Ok(measured)
            } else {
                Err(format!("{command:?} ended with {ended}"))
            };
        }
        std::thread::sleep(Duration::from_millis(10));
    }
}

fn native(pair: &Pair) -> Result<()> {
    let file = run::target().join("bench").join(format!("{}.xlsx", pair.rows));
    workbook(&file, pair.rows)?;
    println!(
        "\n{} rows × 20 columns, native: {} against calamine only reading the same cells",
        pair.rows, pair.work
    );
    let works = ["cells", "vec", pair.work];
    let mut runs: BTreeMap<&str, Vec<Measured>> = BTreeMap::new();
    for _ in 0..RUNS {
        // In turn, so that a machine that slows down slows all of them.
        for work in works {
            runs.entry(work).or_default().push(measure(work, &file)?);
        }
    }
    let median = |work: &str| median(runs.get(work).map(Vec::as_slice).unwrap_or_default());
    let (cells, vec, ours) = (median("cells"), median("vec"), median(pair.work));
    println!("  calamine, cells let go    {:6.2} s  {:6.0} MiB", cells.seconds, cells.mebibytes);
    println!("  calamine, cells in a Vec  {:6.2} s  {:6.0} MiB", vec.seconds, vec.mebibytes);
    println!("  omfang {:<18} {:6.2} s  {:6.0} MiB", pair.work, ours.seconds, ours.mebibytes);
    println!(
        "  time {:.2} × (target {:.1}), memory {:.2} × the Vec (target {})",
        ours.seconds / cells.seconds,
        pair.time_target,
        ours.mebibytes / vec.mebibytes,
        pair.memory_target,
    );
    if pair.work == "seal" {
        let payload = ours.figure / (1024.0 * 1024.0);
        let allowed = 3.0 * vec.mebibytes + 4.0 * payload;
        println!("  payload {payload:.0} MiB, so {allowed:.0} MiB are allowed");
    }
    Ok(())
}

/// Makes a synthetic workbook once; its name says how many rows it has.
fn workbook(file: &std::path::Path, rows: u32) -> Result<()> {
    if file.is_file() {
        return Ok(());
    }
    let folder = file.parent().unwrap_or(file);
    std::fs::create_dir_all(folder)
        .map_err(|error| format!("{} could not be made: {error}", folder.display()))?;
    run::run(program().arg("make").arg(file).arg(rows.to_string()))
}

fn program() -> Command {
    Command::new(run::target().join("release/examples/measure"))
}

fn measure(work: &str, file: &std::path::Path) -> Result<Measured> {
    let printed = run::stdout(program().arg(work).arg(file))?;
    let numbers: Vec<f64> = printed.split_whitespace().filter_map(|word| word.parse().ok()).collect();
    match numbers.as_slice() {
        [seconds, mebibytes, figure] => {
            Ok(Measured { seconds: *seconds, mebibytes: *mebibytes, figure: *figure })
        }
        _ => Err(format!("`measure {work}` printed something else than three numbers")),
    }
}

fn median(runs: &[Measured]) -> Measured {
    let mut sorted = runs.to_vec();
    sorted.sort_by(|a, b| a.seconds.total_cmp(&b.seconds));
    sorted.get(sorted.len() / 2).copied().unwrap_or(Measured {
        seconds: f64::NAN,
        mebibytes: f64::NAN,
        figure: f64::NAN,
    })
}
