//! The packages of a Debian or Ubuntu machine, where we may install them.

use std::process::Command;

use crate::run::{self, Result};

/// Installs packages, saying so. Where that is not for us to do, nothing happens: whoever asks looks again, and
/// says what is missing.
pub fn install(packages: &[&str]) -> Result<()> {
    if !run::answers("apt-get", &["--version"]) || !is_root() {
        return Ok(());
    }
    println!("apt-get install {}", packages.join(" "));
    run::run(Command::new("apt-get").args(["update", "--quiet=2"]))?;
    run::run(
        Command::new("apt-get")
            .env("DEBIAN_FRONTEND", "noninteractive")
            .args(["install", "--yes", "--quiet=2", "--no-install-recommends"])
            .args(packages),
    )
}

fn is_root() -> bool {
    run::stdout(Command::new("id").arg("-u")).is_ok_and(|id| id.trim() == "0")
}
