//! `cargo xtask demo`: the page, and a whole round with invented partners in `demo/`.

use crate::engine::Profile;
use crate::page;
use crate::run::{self, Result};

/// Builds the page first, so that the demo's round can hand out a copy of it.
pub fn run() -> Result<()> {
    page::run(Profile::Page)?;
    run::cargo_run(&["run", "--quiet", "--release", "--package=omfang", "--", "demo", "demo/"])
}
