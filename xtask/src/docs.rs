//! `cargo xtask docs`: writes again what is generated from the code; `cargo xtask test generated` compares.

use std::path::PathBuf;

use crate::npm;
use crate::run::{self, Result};

/// A generated file and what ought to stand in it.
struct Generated {
    path: PathBuf,
    text: String,
}

/// Writes every generated file.
pub fn run() -> Result<()> {
    for file in generated()? {
        println!("{}", file.path.display());
        run::write(&file.path, file.text)?;
    }
    Ok(())
}

/// Compares every generated file with what would be written.
pub fn check() -> Result<()> {
    let stale = |file: &Generated| std::fs::read_to_string(&file.path).ok().as_ref() != Some(&file.text);
    match generated()?.iter().find(|file| stale(file)) {
        Some(file) => Err(format!("{} is out of date; run `cargo xtask docs`", file.path.display())),
        None => Ok(()),
    }
}

fn generated() -> Result<Vec<Generated>> {
    let wire = run::read(&run::root().join("src/wasm/wire.rs"))?;
    Ok(vec![Generated { path: npm::www().join("src/engine/wire.ts"), text: crate::wire::typescript(&wire)? }])
}
