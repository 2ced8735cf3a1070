//! Workbooks by lot: the command line and the core say the same about each and would send the same bytes; under wasm,
//! `tests/workbooks.test.mjs` asks the core again.
//!
//! `OMFANG_RANDOM=500` tries so many (40 without it), and `OMFANG_RANDOM_OUT=FOLDER` writes what the program was given
//! and what came out, for the engine under wasm: `cargo xtask test workbooks` does both.
#![allow(
    clippy::disallowed_methods,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::print_stdout,
    clippy::unwrap_used,
    reason = "a test runs the program and may panic"
)]

use std::collections::BTreeSet;
use std::path::PathBuf;

use serde_json::{Value as Json, json};

#[path = "support/random_workbooks.rs"]
mod random_workbooks;
mod support;
#[path = "rules/workbook.rs"]
#[allow(dead_code, unreachable_pub, reason = "made for the fixtures of the rules")]
mod workbook;

/// Workbooks that the engine under wasm is given at a time.
const BATCH: usize = 50;

#[test]
fn the_command_line_and_the_core_say_and_send_the_same() {
    let count: usize = std::env::var("OMFANG_RANDOM").map_or(40, |count| count.parse().unwrap());
    let out = std::env::var_os("OMFANG_RANDOM_OUT").map(PathBuf::from);
    let place = support::round("random");
    let (round_file, phrase) = (place.read("runde/out/round.omfang-round"), place.read("rosa.phrase"));
    let pass = data_encoding::BASE64.encode(&place.bytes("rosa.pass"));
    let form = omfang::form::for_year(2014).unwrap();
    let (mut codes, mut sealed) = (BTreeSet::new(), 0);
    for batch in 0..count.div_ceil(BATCH) {
        let (mut workbooks, mut expect) = (Vec::new(), Vec::new());
        let seeds = batch * BATCH..count.min((batch + 1) * BATCH);
        for (sequence, seed) in (1..).zip(seeds) {
            let name = format!("{seed}.xlsx");
            let bytes = random_workbooks::workbook(&form, seed as u64);
            place.write(&name, &bytes);
            let said = command_line(&place, &name, sequence);
            codes.extend(said["check"]["counts"].as_object().unwrap().keys().cloned());
            sealed += usize::from(said["payload"].is_string());
            workbooks.push(json!({ "name": name, "bytes": data_encoding::BASE64.encode(&bytes) }));
            expect.push(said);
            place.remove(&name);
        }
        let input =
            json!({ "round_file": round_file, "pass": pass, "phrase": phrase, "workbooks": workbooks });
        let core: Json =
            serde_json::from_str(&omfang::vectors::run("workbooks", &input.to_string()).unwrap()).unwrap();
        for (n, (core, expect)) in core.as_array().unwrap().iter().zip(&expect).enumerate() {
            assert_eq!(core, expect, "workbook {} (the seed makes it again)", batch * BATCH + n);
        }
        if let Some(out) = &out {
            std::fs::create_dir_all(out).unwrap();
            let case = json!({ "input": input, "expect": expect }).to_string();
            std::fs::write(out.join(format!("{batch:02}.json")), case).unwrap();
        }
    }
    println!("{count} workbooks, {sealed} of them sealed, {} rules: {codes:?}", codes.len());
    assert!(sealed * 5 > count && sealed < count, "{sealed} of {count} could be sealed");
    assert!(codes.len() > 30, "only {codes:?}");
}

/// What `check` says of a workbook, and what `seal` would send with every warning confirmed.
fn command_line(place: &support::Place, name: &str, sequence: u64) -> Json {
    let ran = place.run(&format!("check {name} --round runde/out/round.omfang-round --format json"));
    let said = ran.json();
    let findings = said["findings"].as_array().unwrap();
    let warned = findings.iter().filter(|finding| finding["severity"] == "warning");
    let warned: BTreeSet<&str> = warned.map(|finding| finding["code"].as_str().unwrap()).collect();
    let acknowledged: String = warned.iter().map(|code| format!(" --acknowledge {code}=confirmed")).collect();
    let errors = findings.iter().any(|finding| finding["severity"] == "error");
    assert_eq!(ran.code, i32::from(errors), "{name}: {}", ran.err);
    let sealed = place.run(&format!(
        "seal {name} --round runde/out/round.omfang-round --pass rosa.pass --phrase-file rosa.phrase --out b.omfang \
         --payload-out p.json --sequence {sequence}{acknowledged}"
    ));
    let payload = (sealed.code == 0).then(|| place.read("p.json"));
    assert!(
        sealed.code == 0 || (sealed.code == 1 && (errors || said["rows"] == 0)),
        "{name}: {}",
        sealed.err
    );
    json!({ "check": said, "payload": payload })
}
