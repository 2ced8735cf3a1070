//! The front end's packages, and the Node.js programs in them.

use std::path::{Path, PathBuf};
use std::process::Command;

use crate::run::{self, Result};

/// The folder of the page.
pub fn www() -> PathBuf {
    run::root().join("www")
}

/// Installs what `www/package-lock.json` says, unless that is what is there.
pub fn install() -> Result<()> {
    if !run::answers("node", &["--version"]) {
        return Err("the page is built with Node.js 20 or newer, and `node` is not there: \
                    install it (on Debian: apt-get install nodejs npm) and run again"
            .to_owned());
    }
    let wanted = run::read(&www().join("package-lock.json"))?;
    let marker = www().join("node_modules/.omfang-lock");
    if std::fs::read_to_string(&marker).is_ok_and(|installed| installed == wanted) {
        return Ok(());
    }
    println!("npm ci in www/ (package-lock.json is new here)");
    run::run(Command::new(npm()).current_dir(www()).args([
        "ci",
        "--ignore-scripts",
        "--no-audit",
        "--no-fund",
        "--loglevel=error",
    ]))?;
    run::write(&marker, wanted)
}

/// Installs one package into a folder of its own, unless it is there.
pub fn fetch(folder: &Path, package: &str) -> Result<()> {
    let marker = folder.join(format!(".{package}"));
    if marker.is_file() {
        return Ok(());
    }
    println!("npm install {package} in {}", folder.display());
    run::write(&folder.join("package.json"), "{}")?;
    run::run(Command::new(npm()).current_dir(folder).args([
        "install",
        package,
        "--ignore-scripts",
        "--no-audit",
        "--no-fund",
        "--loglevel=error",
    ]))?;
    run::write(&marker, "")
}

/// `node` in www/, with a script of ours or of a package.
pub fn node(script: &str) -> Command {
    let mut command = Command::new("node");
    command.current_dir(www()).arg(script);
    command
}

fn npm() -> &'static str {
    if cfg!(windows) { "npm.cmd" } else { "npm" }
}
