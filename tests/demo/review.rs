//! KOM's decisions through a real Excel file that another library edited, and the quality of the linkage.

use std::path::Path;
use std::process::Command;

use super::support::Place;
use super::{csv_rows, demo};

/// The demo's round, to be changed.
fn round(name: &str) -> Place {
    let place = Place::new(name);
    copy(&demo().0.at("runde"), &place.at("runde"));
    place
}

fn copy(from: &Path, to: &Path) {
    std::fs::create_dir_all(to).unwrap();
    for entry in std::fs::read_dir(from).unwrap().flatten() {
        let target = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy(&entry.path(), &target);
        } else {
            std::fs::copy(entry.path(), target).unwrap();
        }
    }
}

/// Decides about the first pairs with openpyxl; nothing where that is not installed and nobody demands it.
fn decide(place: &Place, words: &[&str]) -> Option<Vec<[String; 3]>> {
    let python = std::env::var("OMFANG_AUDIT_PYTHON").unwrap_or_else(|_| "python3".to_owned());
    let there = Command::new(&python).args(["-c", "import openpyxl"]).output();
    if !there.is_ok_and(|tried| tried.status.success()) {
        // `cargo xtask test` installs it and demands it.
        assert!(std::env::var("OMFANG_AUDIT_PYTHON").is_err(), "the Python package openpyxl is missing");
        return None;
    }
    let ran = Command::new(&python)
        .arg("tests/audit/decide.py")
        .arg(place.at("runde/work/review.xlsx"))
        .args(words)
        .output()
        .unwrap();
    assert!(ran.status.success(), "{}", String::from_utf8_lossy(&ran.stderr));
    let said = String::from_utf8(ran.stdout).unwrap();
    Some(
        said.lines()
            .map(|line| {
                let mut parts = line.split('\t').map(str::to_owned);
                [parts.next().unwrap(), parts.next().unwrap(), parts.next().unwrap()]
            })
            .collect(),
    )
}

fn published(place: &Place) -> u64 {
    let merged: serde_json::Value = serde_json::from_str(&place.read("runde/work/merge.json")).unwrap();
    merged["persons"]["published"].as_u64().unwrap()
}

#[test]
fn decisions_come_back_through_a_workbook_that_another_library_edited() {
    let place = round("granskning");
    let before = published(&place);
    let Some(pairs) = decide(&place, &["ikke samme", "samme", "spør partner"]) else { return };
    place.run("merge runde").exits(0);
    let decisions = csv_rows(&place.read("runde/work/decisions.csv"));
    for ([a, b, word], expected) in pairs.iter().zip(["not_same", "same", "ask"]) {
        let line = decisions.iter().find(|line| line["a"] == *a && line["b"] == *b).unwrap();
        assert_eq!(line["decision"], expected, "{word}");
    }
    // Deciding "not one person" can only raise the published figure, and here nothing else takes its place.
    let links = csv_rows(&place.read("runde/work/links.csv"));
    let link = |ix: usize| {
        let [a, b, _] = &pairs[ix];
        links.iter().find(|link| link["a"] == *a && link["b"] == *b).unwrap().clone()
    };
    assert_eq!(link(0)["decision"], "not_same");
    assert_eq!(link(1)["decision"], "same");
    assert!(published(&place) >= before);
    // Both partners of the third pair are asked about their own report, and about nobody else's.
    let [a, b, _] = &pairs[2];
    for (own, other) in [(a, b), (b, a)] {
        let (partner, reference) = own.split_once(':').unwrap();
        let query = place.bytes(&format!("runde/work/queries/{partner}.xlsx"));
        let text = text_of(&query);
        assert!(text.contains(reference) && !text.contains(other.split_once(':').unwrap().1));
    }
    // What was decided is still there, with its note, and a second merge changes nothing.
    let review = text_of(&place.bytes("runde/work/review.xlsx"));
    assert_eq!(review.matches("Snakket med begge – ø").count(), 1, "one shared string");
    let (csv, book) = (place.read("runde/work/decisions.csv"), place.bytes("runde/work/review.xlsx"));
    place.run("merge runde").exits(0);
    assert_eq!(place.read("runde/work/decisions.csv"), csv);
    assert!(place.bytes("runde/work/review.xlsx") == book, "review.xlsx changed");
}

/// All parts of a workbook as text.
fn text_of(book: &[u8]) -> String {
    let mut package = zip::ZipArchive::new(std::io::Cursor::new(book)).unwrap();
    (0..package.len())
        .map(|at| {
            let mut text = String::new();
            let _ = std::io::Read::read_to_string(&mut package.by_index(at).unwrap(), &mut text);
            text
        })
        .collect()
}

#[test]
fn the_quality_of_the_linkage_agrees_with_the_persons() {
    let (place, _) = demo();
    let quality: serde_json::Value = serde_json::from_str(&place.read("runde/work/quality.json")).unwrap();
    let persons = csv_rows(&place.read("runde/work/persons.csv"));
    let seen = quality["seen_by"].as_object().unwrap();
    for partners in 1..=4u64 {
        let expected =
            persons.iter().filter(|person| person["partners"] == partners.to_string()).count() as u64;
        assert_eq!(seen.get(&partners.to_string()).map_or(0, |n| n.as_u64().unwrap()), expected);
    }
    let shared: u64 = seen.iter().filter(|(at, _)| *at != "1").map(|(_, n)| n.as_u64().unwrap()).sum();
    let sets = quality["sets"].as_array().unwrap();
    assert_eq!(sets.iter().map(|set| set["persons"].as_u64().unwrap()).sum::<u64>(), shared);
    // Partners that left identifiers out, as in 2014; all others have some.
    for partner in quality["partners"].as_array().unwrap() {
        let anonymous = partner["none"] == partner["reports"];
        let left_out = ["udi", "nav_grunerlokka", "pd_oslo"].contains(&partner["partner"].as_str().unwrap());
        assert_eq!(anonymous, left_out, "{partner}");
    }
    assert_eq!(quality["ids"]["differ"], 0, "no namesakes in the replica");
    let html = place.read("runde/work/quality.html");
    assert!(html.contains("lang=\"nb\"") && !html.contains("http"), "one page that needs nothing else");
}
