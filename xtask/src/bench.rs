//! `cargo xtask bench`: the ratios of design.md section 10, each pair measured in turn in one run on one machine. The
//! native half is here, the browser's in `www/bench/`.

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::process::Command;

use crate::engine::Profile;
use crate::run::{self, Result};
use crate::{bench_report, browsers, npm, page};

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

/// SheetJS as npm has it: fetched to be compared with, and no part of the page.
const SHEETJS: &str = "xlsx@0.18.5";

/// Measures and prints.
pub fn run() -> Result<()> {
    native()?;
    browser()?;
    bench_report::run()
}

/// The command line's half.
pub fn native() -> Result<()> {
    build()?;
    NATIVE.iter().try_for_each(measure_natively)
}

/// The page's half: its speed with what it is compared with beside it, then its size as published.
pub fn browser() -> Result<()> {
    build()?;
    let large = workbook(100_000)?;
    let small = workbook(50_000)?;
    let measured = page()?;
    let chromium = browsers::chromium()?;
    let rivals = folder().join("rivals");
    npm::fetch(&rivals, SHEETJS)?;
    run::run(
        npm::node("bench/browser.mjs")
            .env("CHROMIUM", chromium)
            .env("OMFANG_PAGE", measured)
            .env("OMFANG_CLI", run::target().join("release/omfang"))
            .args([large, small, rivals]),
    )?;
    println!("\nThe page (target: 2000 kB raw, 800 kB compressed)");
    page::run(Profile::Page)
}

/// The page with what it is compared with in it.
pub fn page() -> Result<PathBuf> {
    Ok(page::build(Profile::Measured, &folder().join("omfang.html"))?.path)
}

fn build() -> Result<()> {
    run::cargo_run(&["build", "--quiet", "--release", "--package=omfang", "--bins", "--example=measure"])
}

fn folder() -> PathBuf {
    run::target().join("bench")
}

fn measure_natively(pair: &Pair) -> Result<()> {
    let file = workbook(pair.rows)?;
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
fn workbook(rows: u32) -> Result<PathBuf> {
    let file = folder().join(format!("{rows}.xlsx"));
    if !file.is_file() {
        std::fs::create_dir_all(folder())
            .map_err(|error| format!("{} could not be made: {error}", folder().display()))?;
        run::run(program().arg("make").arg(&file).arg(rows.to_string()))?;
    }
    Ok(file)
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
