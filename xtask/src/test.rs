//! `cargo xtask test`: everything that must be green, one step after the other, the quickest first.

use std::process::Command;
use std::time::Instant;

use crate::engine::{self, Profile};
use crate::run::{self, Result};
use crate::{audit, browsers, docs, html, npm, page};

struct Step {
    name: &'static str,
    does: &'static str,
    run: fn() -> Result<()>,
}

const STEPS: [Step; 15] = [
    Step { name: "fmt", does: "the sources are formatted", run: fmt },
    Step { name: "generated", does: "what is generated from the code is up to date", run: docs::check },
    Step { name: "clippy", does: "no lint, on this machine's target", run: clippy },
    Step { name: "clippy-wasm", does: "no lint, for wasm", run: clippy_wasm },
    Step { name: "core", does: "the core builds without either shell", run: core },
    Step { name: "rust", does: "the Rust tests, but for the demo", run: rust },
    Step { name: "audit", does: "the demo: figures, stock tools, no identifier anywhere", run: audit },
    Step { name: "types", does: "tsc over the page", run: types },
    Step { name: "biome", does: "biome over the page", run: biome },
    Step { name: "text", does: "every sentence stands in nb, nn and en", run: text },
    Step { name: "build-page", does: "the page builds", run: build_page },
    Step { name: "same-page", does: "the same sources give the same bytes", run: same_page },
    Step { name: "vectors", does: "the test vectors under wasm", run: vectors },
    Step { name: "workbooks", does: "workbooks by lot: command line and wasm alike", run: workbooks },
    Step { name: "browser", does: "the page in a real Chromium and Firefox", run: browser },
];

/// Runs every step; the first that fails ends it.
pub fn all() -> Result<()> {
    let start = Instant::now();
    for step in &STEPS {
        timed(step)?;
    }
    println!("\nall {} steps are green ({:.0} s)", STEPS.len(), start.elapsed().as_secs_f64());
    Ok(())
}

/// Runs one step.
pub fn one(name: &str) -> Result<()> {
    match STEPS.iter().find(|step| step.name == name) {
        Some(step) => timed(step),
        None => {
            let known: Vec<_> =
                STEPS.iter().map(|step| format!("  {:<12} {}", step.name, step.does)).collect();
            Err(format!("no step is called `{name}`. The steps:\n{}", known.join("\n")))
        }
    }
}

fn timed(step: &Step) -> Result<()> {
    println!("\n== {}: {}", step.name, step.does);
    let start = Instant::now();
    (step.run)().map_err(|sentence| format!("{sentence}\nstep `{}` failed", step.name))?;
    println!("== {}: {:.1} s", step.name, start.elapsed().as_secs_f64());
    Ok(())
}

fn fmt() -> Result<()> {
    run::cargo_run(&["fmt", "--all", "--check"])
}

fn clippy() -> Result<()> {
    let everything = ["--workspace", "--all-targets", "--features=omfang/measure"];
    run::cargo_run(&[&["clippy", "--quiet"], &everything[..], &["--", "-D", "warnings"]].concat())
}

fn clippy_wasm() -> Result<()> {
    engine::add_target()?;
    run::cargo_run(&[
        "clippy",
        "--quiet",
        "--lib",
        "--package=omfang",
        "--target=wasm32-unknown-unknown",
        "--no-default-features",
        "--features=wasm",
        "--",
        "-D",
        "warnings",
    ])
}

fn core() -> Result<()> {
    run::cargo_run(&["check", "--quiet", "--lib", "--package=omfang", "--no-default-features"])
}

/// The test of the demo, which is a step of its own: it is long, and wants an auditor's tools.
const DEMO: &str = "demo";
/// The test of the review, which wants an auditor's tools too.
const REVIEW: &str = "review";

/// With plain `cargo test`, which shares between the tests of a file what they all need: a form takes longer to load
/// than most of them to run. One package at a time: together they would ask for other features of what both are
/// built from, and all of that would be built once more.
fn rust() -> Result<()> {
    let files = std::fs::read_dir(run::root().join("tests")).map_err(|error| error.to_string())?;
    let mut tests: Vec<String> = files
        .flatten()
        .filter_map(|file| Some(file.file_name().to_str()?.strip_suffix(".rs")?.to_owned()))
        .filter(|name| name != DEMO && name != REVIEW)
        .collect();
    tests.sort();
    let mut args = vec!["test", "--quiet", "--package=omfang", "--lib", "--bins", "--examples"];
    args.extend(tests.iter().flat_map(|name| ["--test", name]));
    run::cargo_run(&args)?;
    run::cargo_run(&["test", "--quiet", "--package=omfang", "--doc"])?;
    run::cargo_run(&["test", "--quiet", "--package=xtask"])
}

/// `age` and twenty lines of Python open a bundle of the demo, and nothing that leaves a partner names anybody.
fn audit() -> Result<()> {
    let python = audit::python()?;
    run::run(Command::new(run::cargo()).current_dir(run::root()).env("OMFANG_AUDIT_PYTHON", python).args([
        "test",
        "--quiet",
        "--package=omfang",
        "--test",
        DEMO,
        "--test",
        REVIEW,
    ]))
}

fn types() -> Result<()> {
    npm::install()?;
    run::run(npm::node("node_modules/typescript/bin/tsc").arg("--noEmit"))
}

fn biome() -> Result<()> {
    npm::install()?;
    run::run(npm::node("node_modules/@biomejs/biome/bin/biome").args(["check", "--error-on-warnings"]))
}

fn text() -> Result<()> {
    npm::install()?;
    run::run(npm::node("--test").arg("tests/text.test.mjs"))
}

fn build_page() -> Result<()> {
    page::build(Profile::Quick, &page_under_test()).map(drop)
}

/// Vite and the assembly, twice. That the compiler gives the same bytes is its own promise; that our build does
/// not depend on where it stands, `cargo xtask page --release` in two folders shows.
fn same_page() -> Result<()> {
    npm::install()?;
    let engine = engine::build(Profile::Quick)?;
    let first = html::assemble(&page::parts(Profile::Quick)?, &engine)?;
    let again = engine::build(Profile::Quick)?;
    let second = html::assemble(&page::parts(Profile::Quick)?, &again)?;
    if first == second { Ok(()) } else { Err("two builds of the same sources differ".to_owned()) }
}

fn vectors() -> Result<()> {
    npm::install()?;
    run::run(npm::node("--test").env("OMFANG_ENGINE", engine_for_node()?).arg("tests/vectors.test.mjs"))
}

/// The quick engine and its loader in a folder of their own.
fn engine_for_node() -> Result<std::path::PathBuf> {
    let engine = engine::build(Profile::Quick)?;
    let folder = run::target().join("page/vectors");
    run::write(&folder.join("engine.wasm"), &engine.wasm)?;
    run::write(&folder.join("engine.js"), &engine.glue)?;
    Ok(folder)
}

/// The command line first, which writes down what it said and would send; then the engine of the page. `OMFANG_RANDOM=500`
/// tries more than the few that everybody waits for.
fn workbooks() -> Result<()> {
    let written = run::target().join("page/workbooks");
    let _ = std::fs::remove_dir_all(&written);
    run::run(Command::new(run::cargo()).current_dir(run::root()).env("OMFANG_RANDOM_OUT", &written).args([
        "test",
        "--quiet",
        "--package=omfang",
        "--test",
        "random_workbooks",
    ]))?;
    let script = run::root().join("tests/workbooks.test.mjs");
    let engine = engine_for_node()?;
    run::run(npm::node("--test").env("OMFANG_ENGINE", engine).env("OMFANG_RANDOM_OUT", written).arg(script))
}

fn browser() -> Result<()> {
    npm::install()?;
    let chromium = browsers::chromium()?;
    let path = page_under_test();
    if !path.is_file() {
        build_page()?;
    }
    let hazards = hazards()?;
    let tests = std::fs::read_dir(npm::www().join("tests/browser")).map_err(|error| error.to_string())?;
    let mut tests: Vec<_> = tests.flatten().map(|entry| entry.path()).collect();
    tests.retain(|path| path.to_string_lossy().ends_with(".test.mjs"));
    tests.sort();
    run::run(
        npm::node("--test")
            .env("CHROMIUM", chromium)
            .env("FIREFOX", browsers::firefox()?)
            .env("OMFANG_PAGE", path)
            .env("OMFANG_HAZARDS_OUT", hazards)
            .arg("--test-concurrency=1")
            .args(tests),
    )
}

/// The hazards of real workbooks as files, for the page to be given.
fn hazards() -> Result<std::path::PathBuf> {
    let written = run::target().join("page/hazards");
    let _ = std::fs::remove_dir_all(&written);
    run::run(
        Command::new(run::cargo()).current_dir(run::root()).env("OMFANG_HAZARDS_OUT", &written).args([
            "test",
            "--quiet",
            "--package=omfang",
            "--test=hazards",
            "every_hazard_ends_as_expected",
        ]),
    )?;
    Ok(written)
}

fn page_under_test() -> std::path::PathBuf {
    run::target().join("page/test/omfang.html")
}
