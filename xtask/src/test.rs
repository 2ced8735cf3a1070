//! `cargo xtask test`: everything that must be green, one step after the other, the quickest first.

use std::time::Instant;

use crate::engine::{self, Profile};
use crate::run::{self, Result};
use crate::{chromium, docs, html, npm, page};

struct Step {
    name: &'static str,
    does: &'static str,
    run: fn() -> Result<()>,
}

const STEPS: [Step; 13] = [
    Step { name: "fmt", does: "the sources are formatted", run: fmt },
    Step { name: "generated", does: "what is generated from the code is up to date", run: docs::check },
    Step { name: "clippy", does: "no lint, on this machine's target", run: clippy },
    Step { name: "clippy-wasm", does: "no lint, for wasm", run: clippy_wasm },
    Step { name: "core", does: "the core builds without either shell", run: core },
    Step { name: "rust", does: "the Rust tests", run: rust },
    Step { name: "types", does: "tsc over the page", run: types },
    Step { name: "biome", does: "biome over the page", run: biome },
    Step { name: "text", does: "every sentence stands in nb, nn and en", run: text },
    Step { name: "build-page", does: "the page builds", run: build_page },
    Step { name: "same-page", does: "the same sources give the same bytes", run: same_page },
    Step { name: "vectors", does: "the test vectors under wasm", run: vectors },
    Step { name: "browser", does: "the page in a real Chromium", run: browser },
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
    run::cargo_run(&["clippy", "--quiet", "--workspace", "--all-targets", "--", "-D", "warnings"])
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

fn rust() -> Result<()> {
    if run::answers("cargo", &["nextest", "--version"]) {
        run::cargo_run(&["nextest", "run", "--workspace", "--no-tests=pass", "--status-level=fail"])?;
        // nextest does not run the examples in the documentation.
        run::cargo_run(&["test", "--quiet", "--package=omfang", "--doc"])
    } else {
        run::cargo_run(&["test", "--quiet", "--workspace"])
    }
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
    let engine = engine::build(Profile::Quick)?;
    let folder = run::target().join("page/vectors");
    run::write(&folder.join("engine.wasm"), &engine.wasm)?;
    run::write(&folder.join("engine.js"), &engine.glue)?;
    run::run(npm::node("--test").env("OMFANG_ENGINE", folder).arg("tests/vectors.test.mjs"))
}

fn browser() -> Result<()> {
    npm::install()?;
    let chromium = chromium::find()?;
    let path = page_under_test();
    if !path.is_file() {
        build_page()?;
    }
    let tests = std::fs::read_dir(npm::www().join("tests/browser")).map_err(|error| error.to_string())?;
    let mut tests: Vec<_> = tests.flatten().map(|entry| entry.path()).collect();
    tests.retain(|path| path.to_string_lossy().ends_with(".test.mjs"));
    tests.sort();
    run::run(
        npm::node("--test")
            .env("CHROMIUM", chromium)
            .env("OMFANG_PAGE", path)
            .arg("--test-concurrency=1")
            .args(tests),
    )
}

fn page_under_test() -> std::path::PathBuf {
    run::target().join("page/test/omfang.html")
}
