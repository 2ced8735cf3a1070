//! Every check rule against its pair of fixtures: the bad one triggers it at exactly the expected places, the ok one,
//! which is the nearest thing that must pass, does not.
//!
//! A pair is `tests/data/rules/NAME.ok.csv` and `NAME.bad.csv`, or is built in `tests/rules/built.rs`; dropping a pair
//! there is a new test. What the bad one gives is kept in `NAME.bad.txt`; `UPDATE=1 cargo test --test rules` rewrites it.
#![allow(
    clippy::disallowed_methods,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test reads its fixtures and may panic"
)]

use std::fmt::Write as _;

use omfang::check::{self, Finding, Severity};
use omfang::form::Form;
use omfang::text::{Language, Texts};

#[path = "rules/mod.rs"]
mod fixtures;

use fixtures::{Kind, Pair, pairs};

#[test]
fn every_rule_has_a_pair() {
    let pairs = pairs();
    for rule in check::all_rules() {
        let pair = pairs.iter().find(|pair| pair.name == rule.code);
        assert!(pair.is_some(), "{} has no fixtures: add {0}.ok.csv and {0}.bad.csv", rule.code);
    }
    for pair in pairs {
        assert!(check::rule_with_code(pair.code()).is_some(), "{}: there is no such rule", pair.name);
        assert!(!pair.ok.is_empty() && !pair.bad.is_empty(), "{}: one of the pair is missing", pair.name);
    }
}

#[test]
fn the_nearest_thing_that_must_pass_passes() {
    let mut wrong = Vec::new();
    for pair in pairs() {
        let (_, checked) = pair.check(Kind::Ok);
        let (counts, errors) = (checked.findings().counts(), checked.findings().total(Severity::Error));
        if counts.contains_key(pair.code()) || errors > 0 {
            wrong.push(format!("{}.ok: {counts:?}", pair.name));
        }
    }
    assert!(wrong.is_empty(), "these trigger their own rule or have errors:\n{}", wrong.join("\n"));
}

#[test]
fn the_bad_one_triggers_its_rule_at_the_expected_places() {
    let (texts, update) = (Texts::load().unwrap(), std::env::var_os("UPDATE").is_some());
    let mut changed = Vec::new();
    for pair in pairs() {
        let now = snapshot(pair, &texts);
        let path = fixtures::folder().join(format!("{}.bad.txt", pair.name));
        if std::fs::read_to_string(&path).unwrap_or_default() != now {
            if update {
                std::fs::write(&path, now).unwrap();
            } else {
                changed.push(format!("--- {}\n{now}", path.display()));
            }
        }
    }
    assert!(
        changed.is_empty(),
        "these snapshots differ (UPDATE=1 cargo test --test rules rewrites them):\n{}",
        changed.join("\n")
    );
}

#[test]
fn a_row_of_another_file_is_told_by_the_name_of_the_file() {
    let texts = Texts::load().unwrap();
    let pair = pairs().iter().find(|pair| pair.name == "DUP101-files").unwrap();
    let csv = std::fs::read(fixtures::folder().join("DUP101.ok.csv")).unwrap();
    // The second has a line more: the same bytes are the same file.
    let text = Pair {
        name: "DUP101-files".to_owned(),
        ok: Vec::new(),
        bad: vec![("a.csv".to_owned(), csv.clone()), ("b.csv".to_owned(), [&csv[..], b"\n"].concat())],
    };
    for (pair, in_words) in [
        (pair, ["3 i ark 1 i «DUP101-files-1.xlsx»", "3 i ark 1 i fil nummer 1"]),
        (&text, ["3 i «a.csv»", "3 i ark 1 i fil nummer 1"]),
    ] {
        let (form, checked) = pair.check(Kind::Bad);
        let finding = checked.findings().kept().iter().find(|finding| finding.rule.code == "DUP101").unwrap();
        for (files, words) in [checked.files(), &[]].into_iter().zip(in_words) {
            let found = check::render(finding, files, form, &texts, Language::Nb).found;
            assert!(found.contains(words), "{found}");
        }
    }
}

#[test]
fn no_snapshot_is_left_over() {
    let pairs = pairs();
    for entry in std::fs::read_dir(fixtures::folder()).unwrap() {
        let name = entry.unwrap().file_name().into_string().unwrap();
        if let Some(pair) = name.strip_suffix(".bad.txt") {
            assert!(pairs.iter().any(|known| known.name == pair), "{name} belongs to no pair");
        }
    }
}

/// All findings in short, those of the pair's own rule with their words.
fn snapshot(pair: &Pair, texts: &Texts) -> String {
    let (form, findings) = pair.findings();
    assert!(findings.iter().any(|finding| finding.rule.code == pair.code()), "{} is silent", pair.name);
    let mut text = String::new();
    for finding in &findings {
        writeln!(text, "{}", line(finding, form)).unwrap();
        if finding.rule.code == pair.code() {
            let said = check::render(finding, &[], form, texts, Language::Nb);
            for part in [said.title, said.found, said.expected, said.todo] {
                writeln!(text, "    {part}").unwrap();
            }
        }
    }
    text
}

/// "error DUP101 file 1 sheet 1 row 4: duf_number, national_id = 3".
fn line(finding: &Finding, form: &Form) -> String {
    let place = &finding.place;
    let mut line = format!("{} {} file {}", finding.rule.severity.name(), finding.rule.code, place.file + 1);
    if let Some(sheet) = place.sheet {
        write!(line, " sheet {}", sheet + 1).unwrap();
    }
    match (place.cell(), place.row, place.column) {
        (Some(cell), ..) => write!(line, " cell {cell}").unwrap(),
        (None, Some(row), _) => write!(line, " row {row}").unwrap(),
        (None, None, Some(column)) => {
            write!(line, " column {}", omfang::workbook::column_letters(column)).unwrap();
        }
        (None, None, None) => {}
    }
    let fields = finding.field.iter().chain(&finding.related).map(|field| form.field(*field).name.as_str());
    let fields: Vec<&str> = fields.collect();
    if !fields.is_empty() {
        write!(line, ": {}", fields.join(", ")).unwrap();
    }
    for row in &finding.rows {
        let (file, sheet) = (row.file + 1, row.sheet.unwrap_or(0) + 1);
        write!(line, " = {}", row.row.unwrap_or(0)).unwrap();
        if (row.file, row.sheet) != (place.file, place.sheet) {
            write!(line, " (file {file} sheet {sheet})").unwrap();
        }
    }
    line
}
