//! `cargo xtask bench linkage`: how well and how fast reports of one person are found, beside clkhash with anonlink and Splink
//! on the same records in the same run.

use std::path::{Path, PathBuf};
use std::process::Command;

use crate::run::{self, Result};

/// Seeds that nothing was developed on.
const SEEDS: [&str; 2] = ["20", "5000"];

/// Public data sets, and whether their id is used.
const SETS: [(&str, &str); 9] = [
    ("febrl1", "with_id"),
    ("febrl1", "without_id"),
    ("febrl2", "with_id"),
    ("febrl2", "without_id"),
    ("febrl3", "with_id"),
    ("febrl3", "without_id"),
    ("febrl4", "with_id"),
    ("febrl4", "without_id"),
    ("rldata10000", "without_id"),
];

/// Measures and prints.
pub fn run() -> Result<()> {
    run::cargo_run(&[
        "build",
        "--quiet",
        "--release",
        "--package=omfang",
        "--example=linkage",
        "--features=measure",
    ])?;
    let folder = run::target().join("bench/linkage");
    let python = python(&folder)?;
    run::run(Command::new(&python).arg(source("records.py")).arg(&folder))?;
    for (name, identifiers) in SETS {
        let file = folder.join(format!("{name}.csv"));
        println!("\n{name}, {}", identifiers.replace('_', " "));
        run::run(program().arg("score").arg(&file).arg(identifiers))?;
        run::run(Command::new(&python).arg(source("peers.py")).arg(&file).arg(identifiers))?;
    }
    println!("\nRounds like KOM's (examples/linkage/kom.toml)");
    run::run(program().arg("kom").args(SEEDS).arg(source("kom.toml")))?;
    println!(
        "\nWhole merges, bundles opened and files written; beside it the peers only linking the same 100,000"
    );
    let records = folder.join("merge.csv");
    for reports in ["10000", "100000", "1000000"] {
        let mut merge = program();
        merge.args(["merge", reports, "100"]);
        if reports == "100000" {
            merge.arg(&records);
        }
        run::run(&mut merge)?;
    }
    run::run(Command::new(&python).arg(source("peers.py")).arg(&records).args(["without_id", "speed"]))
}

fn source(name: &str) -> PathBuf {
    run::root().join("examples/linkage").join(name)
}

fn program() -> Command {
    Command::new(run::target().join("release/examples/linkage"))
}

/// A Python with the peers and the data sets, in an environment of its own.
fn python(folder: &Path) -> Result<PathBuf> {
    let environment = folder.join("python");
    let own = environment.join(if cfg!(windows) { "Scripts/python.exe" } else { "bin/python3" });
    if !own.is_file() {
        println!("python3 -m venv {}, with the peers and the public data sets", environment.display());
        run::run(Command::new("python3").args(["-m", "venv"]).arg(&environment))?;
    }
    let packages = source("requirements.txt");
    run::run(Command::new(&own).args(["-m", "pip", "install", "--quiet", "--requirement"]).arg(packages))?;
    Ok(own)
}
