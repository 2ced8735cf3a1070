//! `cargo xtask`: the only build tool.
//!
//! One file a command, and a few that they share: `run` (other programs), `npm`, `engine` (the wasm), `html` (the
//! one file), `wire` (the types of the boundary). Nothing is written outside `target/`, but for npm's own
//! `www/node_modules` and what `docs` generates.

#![allow(
    clippy::disallowed_methods,
    reason = "a build tool is all files, programs and clocks; the list is for the core"
)]

mod apt;
mod audit;
mod bench;
mod bench_linkage;
mod bench_report;
mod browsers;
mod demo;
mod docs;
mod engine;
mod fuzz;
mod guide;
mod html;
mod npm;
mod pack;
mod page;
mod run;
mod test;
mod wire;

use std::process::ExitCode;

const HELP: &str = "\
cargo xtask COMMAND

  page [--release]   the partner's page, one file: target/page/omfang.html
  test [STEP]        everything that must be green; or one step of it
  demo               the page, and a whole round with invented partners in demo/
  bench              the measured ratios of the design
  bench linkage      how well and how fast persons are found, beside other programs
  bench [PART]       the measured ratios of the design; or only `native`, `browser`, `page`
  fuzz               the parsers against bad input
  docs               regenerates what is generated from the code
  guide              the pictures of the partners' guide, of the real page";

fn main() -> ExitCode {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let args: Vec<&str> = args.iter().map(String::as_str).collect();
    let result = match args.as_slice() {
        ["page"] => page::run(engine::Profile::Quick),
        ["page", "--release"] => page::run(engine::Profile::Page),
        ["test"] => test::all(),
        ["test", step] => test::one(step),
        ["demo"] => demo::run(),
        ["bench"] => bench::run(),
        ["bench", "linkage"] => bench_linkage::run(),
        ["bench", "native"] => bench::native(),
        ["bench", "browser"] => bench::browser(),
        ["bench", "page"] => bench::page().map(drop),
        ["fuzz"] => fuzz::run(),
        ["docs"] => docs::run(),
        ["guide"] => guide::run(),
        _ => {
            eprintln!("{HELP}");
            return ExitCode::from(2);
        }
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(sentence) => {
            eprintln!("{sentence}");
            ExitCode::FAILURE
        }
    }
}
