//! The committed test vectors, run natively; `cargo xtask test` runs the same files under wasm.
//!
//! `UPDATE=1 cargo test --test vectors` writes down what comes out now. A change of an existing line is a change of the
//! rule set (design.md section 4): partners with the old engine would no longer meet those with the new one.

#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::disallowed_methods,
    reason = "a test fails by panicking, and its files are its own"
)]

use std::fs;
use std::path::PathBuf;

use serde_json::Value as Json;

#[test]
fn every_vector_comes_out_as_written_down() {
    let mut files: Vec<PathBuf> =
        fs::read_dir("tests/data/vectors").unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    assert!(files.len() >= 7, "{files:?}");
    for file in files {
        let name = file.file_stem().unwrap().to_str().unwrap().to_owned();
        let mut vector: Json = serde_json::from_str(&fs::read_to_string(&file).unwrap()).unwrap();
        for case in vector["cases"].as_array_mut().unwrap() {
            let output = omfang::vectors::run(&name, &case["input"].to_string())
                .unwrap_or_else(|error| panic!("{name}: {error}"));
            let output: Json = serde_json::from_str(&output).unwrap();
            if std::env::var("UPDATE").is_ok() {
                case["expect"] = output;
            } else {
                assert_eq!(case["expect"], output, "{name}: {}", case["input"]);
            }
        }
        if std::env::var("UPDATE").is_ok() {
            fs::write(&file, format!("{}\n", serde_json::to_string_pretty(&vector).unwrap())).unwrap();
        }
    }
}
