//! Every hazard of real workbooks has an expected outcome: what is read, what is said, and that nothing breaks.
//!
//! `tests/data/hazards.txt` holds what a caseworker is told about each, in bokmål; `UPDATE=1 cargo test --test hazards`
//! rewrites it. `OMFANG_HAZARDS_OUT=FOLDER cargo test --test hazards` writes the files and `expected.json` to a folder, so
//! that the page can be given the very same.
#![allow(
    clippy::disallowed_methods,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::print_stdout,
    clippy::unwrap_used,
    reason = "a test makes files, runs the program and may panic"
)]

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::LazyLock;

use omfang::check::{self, Checked, Given, Options, Realm, Severity};
use omfang::desk::grouped;
use omfang::form::{self, Form};
use omfang::text::{Language, Texts};
use omfang::workbook::Limits;
use rand_chacha::ChaCha8Rng;
use rand_chacha::rand_core::{Rng as _, SeedableRng as _};

#[path = "support/hazards.rs"]
mod hazards;
#[path = "rules/workbook.rs"]
#[allow(dead_code, unreachable_pub, reason = "made for the fixtures of the rules")]
mod workbook;

use hazards::Hazard;

/// What a process may take, in MiB (the limit). Address space, which is never less than what is resident.
const MEMORY: u64 = 600;

/// Made once: some are large.
static HAZARDS: LazyLock<Vec<Hazard>> = LazyLock::new(hazards::all);

fn check(bytes: &[u8], form: &Form, year: u16) -> Checked {
    let options = Options { year, realm: Realm::Unknown, leave_blank: Vec::new(), limits: Limits::default() };
    check::check(&[Given { name: "skjema".to_owned(), bytes }], form, &options, &mut |_| {})
}

#[test]
fn every_hazard_ends_as_expected() {
    let (texts, mut now, mut expected) = (Texts::load().unwrap(), String::new(), Vec::new());
    let out = std::env::var_os("OMFANG_HAZARDS_OUT").map(PathBuf::from);
    for hazard in HAZARDS.iter() {
        let form = form::for_year(hazard.year).unwrap();
        let checked = check(&hazard.bytes, &form, hazard.year);
        // A file is read whole or refused whole, and a refusal is one sentence about the file.
        let kept = checked.findings().kept();
        if kept.iter().any(|finding| finding.rule.code.starts_with("FIL")) {
            assert_eq!((checked.n_rows(), kept.len()), (0, 1), "{}", hazard.file);
        }
        let outcome = outcome(hazard, &checked, &form, &texts);
        now.push_str(&outcome.text);
        if let Some(out) = &out {
            std::fs::create_dir_all(out).unwrap();
            std::fs::write(out.join(hazard.file), &hazard.bytes).unwrap();
            expected.push(outcome.json);
        }
    }
    if let Some(out) = out {
        let json = serde_json::to_string_pretty(&serde_json::Value::Array(expected)).unwrap();
        std::fs::write(out.join("expected.json"), json + "\n").unwrap();
    }
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/hazards.txt");
    if std::env::var_os("UPDATE").is_some() {
        std::fs::write(&path, &now).unwrap();
    }
    let before = std::fs::read_to_string(&path).unwrap_or_default();
    assert_eq!(before, now, "UPDATE=1 cargo test --test hazards rewrites {}", path.display());
}

struct Outcome {
    text: String,
    json: serde_json::Value,
}

/// What is read of a file and what is said about it, grouped as people see it.
fn outcome(hazard: &Hazard, checked: &Checked, form: &Form, texts: &Texts) -> Outcome {
    let rows = checked.n_rows();
    let mut text = format!("## {}: {}\n{rows} rows\n", hazard.file, hazard.what);
    let mut groups = Vec::new();
    for group in grouped(checked) {
        let said =
            check::render_group(&group.findings, false, checked.files(), form, texts, Language::Nb).unwrap();
        let severity = group.rule.severity.name();
        writeln!(text, "{severity} {} × {}: {}", group.rule.code, group.count, said.title).unwrap();
        let parts = [said.found.as_str(), said.expected.as_str(), said.todo.as_str()];
        for part in parts.iter().filter(|part| !part.is_empty()) {
            writeln!(text, "    {part}").unwrap();
        }
        groups.push(serde_json::json!({
            "code": group.rule.code, "severity": severity, "count": group.count, "title": said.title,
            "found": said.found, "expected": said.expected, "todo": said.todo,
        }));
    }
    text.push('\n');
    let errors = checked.findings().total(Severity::Error);
    let json = serde_json::json!({
        "file": hazard.file, "what": hazard.what, "year": hazard.year, "rows": rows, "errors": errors,
        "counts": checked.findings().counts(), "groups": groups,
    });
    Outcome { text, json }
}

#[test]
fn the_program_stays_within_its_memory_whatever_it_is_given() {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(format!("hazards-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    let mut largest = (0, "");
    for hazard in HAZARDS.iter() {
        let path = folder.join(hazard.file);
        std::fs::write(&path, &hazard.bytes).unwrap();
        let (code, said, peak) = run_within(MEMORY, &path, hazard.year);
        let json: serde_json::Value = serde_json::from_str(&said)
            .unwrap_or_else(|error| panic!("{}: exit {code:?}, {error}: {said}", hazard.file));
        let errors =
            json["findings"].as_array().unwrap().iter().any(|finding| finding["severity"] == "error");
        assert_eq!(code, Some(i32::from(errors)), "{}", hazard.file);
        println!("{peak:>5} MiB  {}", hazard.file);
        largest = largest.max((peak, hazard.file));
        std::fs::remove_file(&path).unwrap();
    }
    println!("the most was {} MiB, for {}", largest.0, largest.1);
    std::fs::remove_dir_all(&folder).unwrap();
}

#[test]
#[ignore = "slow: 200,000 persons; cargo test --test hazards -- --ignored --nocapture"]
fn the_largest_form_stays_within_the_memory_too() {
    let path = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(format!("largest-{}.csv", std::process::id()));
    std::fs::write(&path, hazards::largest()).unwrap();
    let (_, said, peak) = run_within(MEMORY, &path, 2014);
    let json: serde_json::Value = serde_json::from_str(&said).unwrap();
    println!("{peak} MiB for {} persons", json["rows"]);
    assert_eq!(json["rows"], 200_000);
    std::fs::remove_file(&path).unwrap();
}

/// Runs the check of a file under a limit of memory: its exit code, its output, and its peak resident memory in MiB as
/// far as it was seen.
fn run_within(mebibytes: u64, path: &Path, year: u16) -> (Option<i32>, String, u64) {
    let limited =
        format!("ulimit -v {}; exec \"$0\" check \"$1\" --year {year} --format json", mebibytes * 1024);
    let mut child = Command::new("sh")
        .args(["-c", &limited, env!("CARGO_BIN_EXE_omfang")])
        .arg(path)
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    let status = PathBuf::from(format!("/proc/{}/status", child.id()));
    let watch = std::thread::spawn(move || {
        let mut peak = 0;
        while let Ok(status) = std::fs::read_to_string(&status) {
            let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
            let Some(kibibytes) = line.and_then(|line| line.trim().split(' ').next()?.parse::<u64>().ok())
            else {
                break;
            };
            peak = peak.max(kibibytes / 1024);
            std::thread::sleep(std::time::Duration::from_millis(2));
        }
        peak
    });
    let mut said = String::new();
    std::io::Read::read_to_string(&mut child.stdout.take().unwrap(), &mut said).unwrap();
    let code = child.wait().unwrap().code();
    (code, said, watch.join().unwrap())
}

/// Bytes at random, and good files with bytes changed at random: read or refused, never a panic.
#[test]
fn random_bytes_never_break_it() {
    let mut dice = ChaCha8Rng::seed_from_u64(9);
    let form = form::for_year(2014).unwrap();
    let good: Vec<&[u8]> = HAZARDS
        .iter()
        .filter(|hazard| hazard.bytes.len() < 20_000 && !hazard.bytes.is_empty())
        .map(|hazard| hazard.bytes.as_slice())
        .collect();
    let mut outcomes = std::collections::BTreeMap::new();
    for n in 0..1500 {
        let mut bytes = good[dice.next_u32() as usize % good.len()].to_vec();
        match n % 3 {
            0 => {
                bytes = vec![0; dice.next_u32() as usize % 4000];
                dice.fill_bytes(&mut bytes);
                let starts: [&[u8]; 4] =
                    [b"", b"PK\x03\x04", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", b"\xff\xfe"];
                bytes.splice(0..0, starts[n / 3 % 4].iter().copied());
            }
            1 => {
                for _ in 0..=dice.next_u32() % 8 {
                    let at = dice.next_u32() as usize % bytes.len();
                    bytes[at] = dice.next_u32().to_le_bytes()[0];
                }
            }
            _ => bytes.truncate(dice.next_u32() as usize % bytes.len()),
        }
        let checked = check(&bytes, &form, 2014);
        let refused = checked.findings().kept().iter().find(|finding| finding.rule.code.starts_with("FIL"));
        *outcomes.entry(refused.map_or("read", |finding| finding.rule.code)).or_insert(0) += 1;
    }
    println!("{outcomes:?}");
    assert!(outcomes.len() > 3, "the dice fall on all sides: {outcomes:?}");
}
