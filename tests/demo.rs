//! The main job, whole: the demo's round merges to the printed figures of 2014 by the general code, an auditor opens a
//! bundle with stock tools, and nothing that identifies anybody is in anything that leaves a partner's folder.

#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::disallowed_methods,
    reason = "a test fails by panicking, and its files are its own"
)]

#[path = "demo/printed.rs"]
mod printed;
#[path = "demo/quality.rs"]
mod quality;
#[path = "demo/slow.rs"]
mod slow;
#[path = "demo/statements.rs"]
mod statements;
mod support;
#[path = "demo/trace.rs"]
mod trace;

use std::collections::{BTreeMap, BTreeSet};
use std::io::{Cursor, Read as _};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::{LazyLock, OnceLock};

use omfang::demo::{Identified, replica_2014};
use omfang::form::{self, Form};
use support::{Place, Ran};

/// The demo, made once for all tests of this file.
fn demo() -> &'static (Place, Ran) {
    static DEMO: OnceLock<(Place, Ran)> = OnceLock::new();
    DEMO.get_or_init(|| {
        let place = Place::new("demo");
        let ran = place.run("demo runde");
        ran.exits(0);
        (place, ran)
    })
}

fn csv_rows(text: &str) -> Vec<BTreeMap<String, String>> {
    let mut reader = csv::Reader::from_reader(text.as_bytes());
    let header: Vec<String> = reader.headers().unwrap().iter().map(str::to_owned).collect();
    reader
        .records()
        .map(|row| header.iter().cloned().zip(row.unwrap().iter().map(str::to_owned)).collect())
        .collect()
}

/// A figure of the report by table, row and column.
fn tables(edition: &str) -> BTreeMap<(String, String, String), String> {
    let (place, _) = demo();
    csv_rows(&place.read(&format!("runde/report/{edition}/tables.csv")))
        .into_iter()
        .map(|mut row| {
            let mut take = |name: &str| row.remove(name).unwrap();
            ((take("table"), take("row"), take("column")), take("value"))
        })
        .collect()
}

fn printed(name: &str) -> Vec<BTreeMap<String, String>> {
    csv_rows(&std::fs::read_to_string(format!("tests/data/figures/{name}.csv")).unwrap())
}

#[test]
fn reports_of_477_become_the_324_persons_of_2014() {
    let (place, _) = demo();
    let merged: serde_json::Value = serde_json::from_str(&place.read("runde/work/merge.json")).unwrap();
    assert_eq!(merged["reports_combined"], 477);
    assert_eq!(merged["reports"], 589);
    assert_eq!(merged["persons"]["published"], 324);
    assert_eq!(merged["quarantined"], serde_json::json!([]));
    let persons = csv_rows(&place.read("runde/work/persons.csv"));
    assert_eq!(persons.len(), 341);
    assert_eq!(persons.iter().filter(|person| person["counted"] == "yes").count(), 324);
}

#[test]
fn the_published_figure_rests_on_the_doubt_rule_and_has_a_range() {
    let (place, _) = demo();
    let merged: serde_json::Value = serde_json::from_str(&place.read("runde/work/merge.json")).unwrap();
    let figure = |name: &str| merged["persons"][name].as_u64().unwrap();
    let in_doubt = csv_rows(&place.read("runde/work/links.csv"));
    let in_doubt: Vec<_> = in_doubt.iter().filter(|link| link["decision"] == "review").collect();
    assert_eq!(in_doubt.len(), 5);
    // Each of them takes one person away, and what is left are the printed ones.
    assert_eq!(figure("standard") - figure("published"), 5);
    assert!(figure("strict") > figure("standard"));
    assert!(in_doubt.iter().all(|link| link["tier"] == "review" && !link["p"].is_empty()));
    let estimate = |name: &str| merged["persons"]["estimate"][name].as_f64().unwrap();
    assert!(estimate("low") < 324.0 && 324.0 < estimate("high"), "{}", merged["persons"]);
    let listed = place.run("review runde --format json").json();
    assert_eq!((listed["open"].as_u64(), listed["changed"].as_u64()), (Some(5), Some(0)));
}

#[test]
fn the_same_inputs_give_the_same_work_again() {
    let (place, _) = demo();
    let files = [
        "persons.csv",
        "reports.csv",
        "links.csv",
        "bundles.csv",
        "merge.json",
        "decisions.csv",
        "round.xlsx",
        "review.xlsx",
        "quality.json",
        "quality.html",
    ];
    let before: Vec<Vec<u8>> = files.iter().map(|name| place.bytes(&format!("runde/work/{name}"))).collect();
    place.run("merge runde").exits(0);
    for (name, bytes) in files.iter().zip(before) {
        assert!(place.bytes(&format!("runde/work/{name}")) == bytes, "{name} changed");
    }
}

#[test]
fn an_auditor_opens_a_bundle_with_age_and_twenty_lines_of_python() {
    let (place, _) = demo();
    let python = std::env::var("OMFANG_AUDIT_PYTHON").unwrap_or_else(|_| "python3".to_owned());
    let library = Command::new(&python).args(["-c", "import cryptography"]).output();
    let tools = Command::new("age").arg("--version").output().is_ok()
        && library.is_ok_and(|tried| tried.status.success());
    if !tools {
        // `cargo xtask test` installs both and demands them; a bare `cargo test` says what it could not do.
        assert!(
            std::env::var("OMFANG_AUDIT_PYTHON").is_err(),
            "age or the Python package cryptography is missing"
        );
        eprintln!("not run: age or the Python package cryptography is missing");
        return;
    }
    let audit = |bundle: &Path| {
        Command::new(&python)
            .arg("tests/audit/open_bundle.py")
            .arg(bundle)
            .arg(place.at("runde/keys/identity.txt"))
            .output()
            .unwrap()
    };
    let ran = audit(&place.at("runde/inbox/rosa.omfang"));
    let said = String::from_utf8_lossy(&ran.stdout).into_owned();
    assert!(ran.status.success(), "{}", String::from_utf8_lossy(&ran.stderr));
    assert_eq!(said.trim(), "rosa: 53 records, signature good");
}

/// Every identifier in the demo's workbooks, in the spellings under which it could leak: names and their words, numbers,
/// dates in their usual shapes, the partners' own references.
fn identifiers() -> BTreeSet<String> {
    let plan = replica_2014(2014, Identified::Everyone).unwrap().plan;
    let outside = plan.outside.iter().map(|outside| &outside.report);
    let mut found = BTreeSet::new();
    for row in plan.combinable().map(|(_, report)| report).chain(outside) {
        for name in [&row.surname, &row.given_names].into_iter().flatten() {
            found.extend(name.split([' ', '-']).map(str::to_owned).chain([name.clone()]));
        }
        found.extend([&row.duf_number, &row.national_id].into_iter().flatten().cloned());
        if let Some(date) = &row.birth_date {
            let (y, m, d) = (date.year(), date.month(), date.day());
            found.extend([
                format!("{d:02}.{m:02}.{y}"),
                format!("{y}-{m:02}-{d:02}"),
                format!("{y}{m:02}{d:02}"),
            ]);
        }
        found.insert(row.own_reference.clone());
    }
    // One or two letters are in everything.
    found.retain(|text| text.chars().count() >= 4);
    found
}

fn files_below(folder: &Path) -> Vec<PathBuf> {
    let mut files = Vec::new();
    for entry in std::fs::read_dir(folder).into_iter().flatten() {
        let path = entry.unwrap().path();
        if path.is_dir() { files.extend(files_below(&path)) } else { files.push(path) }
    }
    files
}

/// What an Excel workbook is packed from; nothing for other files.
fn parts_of(file: &Path, bytes: &[u8]) -> Vec<(String, Vec<u8>)> {
    if file.extension().is_none_or(|extension| extension != "xlsx") {
        return Vec::new();
    }
    let mut package = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    let parts = 0..package.len();
    let unpack = |at| {
        let mut part = package.by_index(at).unwrap();
        let mut text = Vec::new();
        part.read_to_end(&mut text).unwrap();
        (format!("{}: {}", file.display(), part.name().unwrap()), text)
    };
    let parts: Vec<_> = parts.map(unpack).collect();
    assert!(parts.iter().any(|(name, _)| name.ends_with("sharedStrings.xml")), "{}", file.display());
    parts
}

#[test]
fn no_identifier_of_any_workbook_is_in_what_leaves_or_in_what_is_printed() {
    let (place, ran) = demo();
    let secrets = identifiers();
    assert!(secrets.len() > 1500, "{}", secrets.len());
    let mut texts: Vec<(String, Vec<u8>)> =
        vec![("the log".to_owned(), format!("{}{}", ran.out, ran.err).into_bytes())];
    for folder in ["inbox", "work", "report", "out"] {
        for file in files_below(&place.at(&format!("runde/{folder}"))) {
            let bytes = std::fs::read(&file).unwrap();
            texts.extend(parts_of(&file, &bytes));
            texts.push((file.display().to_string(), bytes));
        }
    }
    for partner in std::fs::read_dir(place.at("runde/partners")).unwrap() {
        let sent = partner.unwrap().path().join("dette-sendes.json");
        if sent.exists() {
            texts.push((sent.display().to_string(), std::fs::read(&sent).unwrap()));
        }
    }
    // The search finds what is there to be found: the receipts name the partners' own references.
    let receipt = place.read("runde/partners/rosa/IKKE-SEND-rosa.kvittering.csv");
    assert!(secrets.iter().filter(|secret| receipt.contains(secret.as_str())).count() > 50);
    for (name, bytes) in &texts {
        let text = String::from_utf8_lossy(bytes);
        let words: BTreeSet<&str> = text.split(|c: char| !c.is_alphanumeric()).collect();
        let binary = name.ends_with(".omfang") || name.ends_with(".xlsx");
        for secret in &secrets {
            // Short words turn up in random bytes and in ordinary sentences; whole words do not.
            let there = if secret.chars().count() > 8 {
                text.contains(secret.as_str())
            } else {
                !binary && words.contains(secret.as_str())
            };
            assert!(!there || is_ordinary_word(secret), "an identifier is in {name}: {secret}");
        }
    }
}

/// Names that are also words of the report: places and nations.
fn is_ordinary_word(word: &str) -> bool {
    static FORM: LazyLock<Form> = LazyLock::new(|| form::for_year(2014).unwrap());
    let form = &*FORM;
    let list = form.out_field(form.named().nationality).kind.codes().unwrap();
    list.by_spelling(word).is_some()
}
