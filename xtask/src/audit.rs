//! An auditor's stock tools: `age`, and a Python with an Ed25519 library and one that edits workbooks.

use std::process::Command;

use crate::apt;
use crate::run::{self, Result};

/// The packages that check Ed25519 signatures and edit workbooks as a person in Excel does.
const LIBRARIES: [&str; 2] = ["cryptography", "openpyxl"];

/// A Python that has the libraries, with `age` beside it; installs what is missing, if it can.
pub fn python() -> Result<String> {
    if !run::answers("age", &["--version"]) {
        apt::install(&["age"])?;
    }
    if !run::answers("age", &["--version"]) {
        return Err(
            "an auditor opens a bundle with `age`, and it is not there: install it (on Debian: apt-get \
                    install age; elsewhere see age-encryption.org) and run again"
                .to_owned(),
        );
    }
    let environment = run::target().join("audit");
    let own = environment.join(if cfg!(windows) { "Scripts/python.exe" } else { "bin/python3" });
    let own = own.display().to_string();
    if let Some(python) = [own.as_str(), "python3"].into_iter().find(|python| has_libraries(python)) {
        return Ok(python.to_owned());
    }
    println!("python3 -m venv {0}, and pip install {1} there", environment.display(), LIBRARIES.join(" "));
    let made = run::run(Command::new("python3").args(["-m", "venv"]).arg(&environment)).and_then(|()| {
        run::run(Command::new(&own).args(["-m", "pip", "install", "--quiet"]).args(LIBRARIES))
    });
    if made.is_ok() && has_libraries(&own) {
        return Ok(own);
    }
    apt::install(&["python3", "python3-cryptography", "python3-openpyxl"])?;
    if has_libraries("python3") {
        return Ok("python3".to_owned());
    }
    Err(format!(
        "an auditor checks a signature with Python and the packages {0}, and one of them is not there: install \
         them (on Debian: apt-get install python3-cryptography python3-openpyxl) and run again",
        LIBRARIES.join(" and ")
    ))
}

fn has_libraries(python: &str) -> bool {
    run::answers(python, &["-c", &format!("import {}", LIBRARIES.join(", "))])
}
