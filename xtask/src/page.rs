//! `cargo xtask page`: the partner's page as one file.

use std::path::{Path, PathBuf};

use crate::engine::{self, Engine, Profile};
use crate::html::{self, Parts};
use crate::npm;
use crate::pack;
use crate::run::{self, Result};

/// Builds the page and says what came of it.
pub fn run(profile: Profile) -> Result<()> {
    let page = build(profile, &run::target().join("page/omfang.html"))?;
    weigh(&page)?;
    if profile == Profile::Quick {
        println!(
            "  For trying out: this build is not optimised. The page to publish: cargo xtask page --release"
        );
    }
    Ok(())
}

/// Says how large a page is, and the hash to compare it by.
fn weigh(page: &Page) -> Result<()> {
    let bytes = std::fs::read(&page.path).map_err(|error| error.to_string())?;
    println!("{}", page.path.display());
    println!(
        "  {} raw, {} gzip{}",
        kilobytes(bytes.len()),
        kilobytes(pack::quickly(&bytes)?.len()),
        brotli(&page.path)
    );
    println!(
        "  of it wasm {}, gzip {}",
        kilobytes(page.engine.wasm.len()),
        kilobytes(pack::quickly(&page.engine.wasm)?.len())
    );
    println!("  SHA-256 {}", html::sha256(&bytes));
    Ok(())
}

/// A page on disk, and the engine in it.
pub struct Page {
    pub path: PathBuf,
    pub engine: Engine,
}

/// Builds the page into a file.
pub fn build(profile: Profile, path: &Path) -> Result<Page> {
    npm::install()?;
    let engine = engine::build(profile)?;
    let page = html::assemble(&parts(profile)?, &engine)?;
    run::write(path, page)?;
    Ok(Page { path: path.to_owned(), engine })
}

/// Runs Vite and reads what the page is made of.
pub fn parts(profile: Profile) -> Result<Parts> {
    let out = run::target().join("page/www");
    let mode = if profile.is_optimised() { "release" } else { "quick" };
    run::run(npm::node("build.mjs").arg(&out).arg(mode).arg(version()?))?;
    let html = npm::www().join("html");
    Ok(Parts {
        outer: run::read(&html.join("outer.html"))?,
        inner: run::read(&html.join("inner.html"))?,
        outer_style: run::read(&html.join("outer.css"))?,
        outer_script: run::read(&html.join("outer.js"))?,
        style: run::read(&out.join("app.css"))?,
        app: run::read(&out.join("app.js"))?,
        worker: run::read(&out.join("worker.js"))?,
    })
}

/// The package's version, which the page shows at its foot.
fn version() -> Result<String> {
    let manifest = run::read(&run::root().join("Cargo.toml"))?;
    let line = manifest.lines().find_map(|line| line.strip_prefix("version = "));
    line.map(|version| version.trim_matches('"').to_owned())
        .ok_or_else(|| "Cargo.toml has no version".to_owned())
}

fn brotli(path: &Path) -> String {
    let script = "const z=require('zlib');process.stdout.write(String(z.brotliCompressSync(require('fs').readFileSync(process.argv[1])).length))";
    let size = run::stdout(npm::node("-e").arg(script).arg(path));
    size.ok()
        .and_then(|size| size.parse().ok())
        .map_or_else(String::new, |size| format!(", {} brotli", kilobytes(size)))
}

fn kilobytes(bytes: usize) -> String {
    format!("{} kB", bytes.div_ceil(1000))
}
