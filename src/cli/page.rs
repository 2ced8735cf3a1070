//! `omfang page`: where the built page is, and its SHA-256, which stands in the letter to partners.

use std::path::PathBuf;

use sha2::{Digest, Sha256};

use super::args::PageArgs;
use super::disk::{self, Eyes};
use super::say::{Done, Failure, Outcome, Say};

/// The built page: beside the program, or where `cargo xtask page` puts it.
pub(super) fn find() -> Option<PathBuf> {
    let program = std::env::current_exe().ok()?;
    let beside = program.parent()?;
    [beside.join("omfang.html"), beside.join("../page/omfang.html")].into_iter().find(|path| path.is_file())
}

pub(super) fn run(args: &PageArgs, say: &mut Say<'_>) -> Outcome {
    let path = find().ok_or_else(|| Failure::cannot("no-page", &[]))?;
    let html = disk::read(&path)?;
    if let Some(out) = &args.out {
        disk::write(out, &html, Eyes::Anyone)?;
    }
    let shown = args.out.clone().unwrap_or(path).display().to_string();
    let sha256 = data_encoding::HEXLOWER.encode(&Sha256::digest(&html));
    if say.is_json() {
        say.json(&serde_json::json!({ "file": shown, "bytes": html.len(), "sha256": sha256 }));
    } else {
        say.line("page-is", &[("file", shown.into()), ("bytes", html.len().into())]);
        say.plain(&sha256);
    }
    Ok(Done::Well)
}
