//! Turns the forms, which people write as TOML, into JSON, which the engine can read anyway: the page then needs no reader
//! of TOML (80 kB of it). A definition that is no TOML stops the build here, with its line; what it says is checked when it
//! is loaded.

#![allow(
    clippy::disallowed_methods,
    clippy::panic,
    clippy::print_stdout,
    reason = "a build script reads and writes files, speaks to cargo, and stops at the first fault"
)]

use std::path::Path;

const FORMS: [(&str, &str); 3] = [
    ("schemas/2014/person.toml", "person-2014.json"),
    ("schemas/2015/person.toml", "person-2015.json"),
    ("schemas/2014/case.toml", "case-2014.json"),
];

fn main() {
    let out = std::env::var_os("OUT_DIR").unwrap_or_default();
    for (form, name) in FORMS {
        println!("cargo:rerun-if-changed={form}");
        let json = json_of(form).unwrap_or_else(|fault| panic!("{form}: {fault}"));
        let into = Path::new(&out).join(name);
        std::fs::write(&into, json).unwrap_or_else(|fault| panic!("{}: {fault}", into.display()));
    }
}

fn json_of(form: &str) -> Result<String, Box<dyn std::error::Error>> {
    let table: toml::Table = std::fs::read_to_string(form)?.parse()?;
    Ok(serde_json::to_string(&table)?)
}
