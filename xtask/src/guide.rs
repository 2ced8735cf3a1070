//! `cargo xtask guide`: takes the pictures of the partners' guide again, of the real page.

use crate::engine::Profile;
use crate::run::{self, Result};
use crate::{browsers, npm, page};

/// Builds the page and takes the pictures.
pub fn run() -> Result<()> {
    let page = page::build(Profile::Quick, &run::target().join("page/test/omfang.html"))?;
    run::cargo_run(&["build", "--quiet", "--package=omfang", "--bins"])?;
    let pictures = run::root().join("docs/bilder");
    run::run(
        npm::node("guide/pictures.mjs")
            .env("CHROMIUM", browsers::chromium()?)
            .env("OMFANG_PAGE", page.path)
            .arg(&pictures),
    )?;
    println!("{}", pictures.display());
    Ok(())
}
