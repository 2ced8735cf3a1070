//! The annotated copy and the page of findings: the copy reads as the workbook does, shows what was found where it was
//! found, keeps what the partner made, and never comes near what is sent.
#![allow(
    clippy::disallowed_methods,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test makes files, runs the program and may panic"
)]

use std::collections::BTreeMap;
use std::io::{Cursor, Read as _};

use omfang::check::{self, Checked, Given, Options, Realm, Severity};
use omfang::desk::{annotated_copy, findings_html};
use omfang::form::{self, Form};
use omfang::text::{Language, Texts};
use omfang::workbook::{AnnotateError, Limits, Refusal};

#[path = "rules/mod.rs"]
#[allow(dead_code, reason = "made for the tests of the rules")]
mod fixtures;
mod support;

use support::{HEAD, Place, form as form_of, person, round};

fn check(bytes: &[u8], form: &Form, year: u16) -> Checked {
    let options = Options { year, realm: Realm::Demo, leave_blank: Vec::new(), limits: Limits::default() };
    check::check(&[Given { name: "skjema.xlsx".to_owned(), bytes }], form, &options, &mut |_| {})
}

fn copy_of(bytes: &[u8], checked: &Checked, form: &Form) -> Result<Vec<u8>, AnnotateError> {
    annotated_copy(bytes, checked, 0, form, &Texts::load().unwrap(), Language::Nb)
}

/// The parts of a package by name.
fn parts(package: &[u8]) -> BTreeMap<String, Vec<u8>> {
    let mut archive = zip::ZipArchive::new(Cursor::new(package)).unwrap();
    let count = archive.len();
    let part = |at: usize| {
        let mut entry = archive.by_index(at).unwrap();
        let mut content = Vec::new();
        entry.read_to_end(&mut content).unwrap();
        (entry.name().unwrap().into_owned(), content)
    };
    (0..count).map(part).collect()
}

fn text(parts: &BTreeMap<String, Vec<u8>>, name: &str) -> String {
    String::from_utf8(parts.get(name).unwrap_or_else(|| panic!("no {name}")).clone()).unwrap()
}

/// Every fixture of every rule: the copy gives the same rows and the same findings at the same places, besides the note
/// that the added sheet is not read. Text files become workbooks, where numbers are texts; their errors stay the same.
#[test]
fn a_copy_is_read_as_the_workbook_is() {
    let mut copies = 0;
    // FIL113 has as many sheets as a workbook may have; its copy has one too many.
    for pair in fixtures::pairs().iter().filter(|pair| pair.name != "FIL113") {
        for (name, bytes) in pair.ok.iter().chain(&pair.bad).filter(|(_, bytes)| bytes.len() < 1_000_000) {
            let form = form::for_year(2014).unwrap();
            let checked = check(bytes, &form, 2014);
            let copy = match copy_of(bytes, &checked, &form) {
                Ok(copy) => copy,
                Err(AnnotateError::Refused(_)) => continue,
                Err(error) => panic!("{name}: {error}"),
            };
            let again = check(&copy, &form, 2014);
            assert_eq!(again.n_rows(), checked.n_rows(), "{name}");
            let said = |checked: &Checked| -> Vec<String> {
                let kept = checked.findings().kept().iter().filter(|finding| {
                    let is_text = !bytes.starts_with(b"PK");
                    let added = ["TAB302", "TAB101"].contains(&finding.rule.code);
                    !added && (!is_text || finding.rule.severity == Severity::Error)
                });
                kept.map(|finding| format!("{} {:?}", finding.rule.code, finding.place)).collect()
            };
            assert_eq!(said(&again), said(&checked), "{name}");
            copies += 1;
        }
    }
    assert!(copies > 150, "{copies}");
}

#[test]
fn what_is_found_stands_in_its_cell_and_in_the_list() {
    let pair = fixtures::pairs().iter().find(|pair| pair.name == "VAL107").unwrap();
    let (_, bytes) = &pair.bad[0];
    let form = form::for_year(2014).unwrap();
    let checked = check(bytes, &form, 2014);
    let before = parts(bytes);
    let after = parts(&copy_of(bytes, &checked, &form).unwrap());
    // Nothing is changed that need not be.
    assert_eq!(before["_rels/.rels"], after["_rels/.rels"]);
    let comments = text(&after, "xl/omfangComments1.xml");
    let (sheet, list) =
        (text(&after, "xl/worksheets/sheet1.xml"), text(&after, "xl/worksheets/omfangFindings1.xml"));
    let styles = text(&after, "xl/styles.xml");
    for finding in checked.findings().kept().iter().filter(|finding| finding.rule.severity == Severity::Error)
    {
        let cell = finding.place.cell().unwrap().to_string();
        assert!(comments.contains(&format!("ref=\"{cell}\"")), "{cell}: {comments}");
        assert!(list.contains(&format!("!{cell}\" display")) && list.contains(finding.rule.code), "{list}");
        let tag = sheet.split('<').find(|tag| tag.contains(&format!("r=\"{cell}\""))).unwrap();
        let style: usize = tag.split(" s=\"").nth(1).unwrap().split('"').next().unwrap().parse().unwrap();
        let format = styles.split("<xf ").nth(style + 1).unwrap();
        assert!(format.contains("applyFill=\"1\""), "{cell}: {format}");
    }
    assert!(list.contains("IKKE SEND DENNE FILEN"));
    assert!(text(&after, "xl/workbook.xml").contains("name=\"Funn\""));
}

#[test]
fn a_copy_of_a_copy_has_its_own_sheet() {
    let bytes = form_of(&[person("1", "Eksempel", "Kari", "15.07.1985", "").replace("Nigeria", "Narnia")])
        .into_bytes();
    let form = form::for_year(2014).unwrap();
    let first = copy_of(&bytes, &check(&bytes, &form, 2014), &form).unwrap();
    let second = copy_of(&first, &check(&first, &form, 2014), &form).unwrap();
    let book = text(&parts(&second), "xl/workbook.xml");
    assert!(book.contains("name=\"Funn\"") && book.contains("name=\"Funn 2\""), "{book}");
    assert_eq!(check(&second, &form, 2014).n_rows(), 1);
}

#[test]
fn a_file_that_is_not_read_has_no_copy() {
    let form = form::for_year(2014).unwrap();
    let checked = check(b"%PDF-1.7", &form, 2014);
    assert_eq!(copy_of(b"%PDF-1.7", &checked, &form), Err(AnnotateError::Refused(Refusal::NotAWorkbook)));
}

#[test]
fn the_page_of_findings_has_every_finding_and_nothing_that_was_typed() {
    let texts = Texts::load().unwrap();
    for pair in
        fixtures::pairs().iter().filter(|pair| pair.bad.iter().all(|(_, bytes)| bytes.len() < 1_000_000))
    {
        let (form, checked) = pair.check(fixtures::Kind::Bad);
        for language in Language::ALL {
            let page = findings_html(&checked, form, &texts, language);
            for code in checked.findings().counts().keys() {
                assert!(page.contains(code), "{}: {code} is not said", pair.name);
            }
            for typed in ["Eksempel", "Prøve", "Fantasi", "200205705502"] {
                assert!(!page.contains(typed), "{}: quotes {typed}", pair.name);
            }
            assert!(!page.contains(['{', '}']) || page.contains("<style>"), "{}", pair.name);
        }
    }
}

#[test]
fn the_program_writes_both_and_never_into_a_rounds_folder() {
    let place = Place::new("annotated");
    place.write(
        "skjema.csv",
        form_of(&[person("1", "Eksempel", "Kari", "15.07.1985", "").replace("Nigeria", "Narnia")]),
    );
    let said = place.run("check skjema.csv --year 2014 --annotate ut --html ut").exits(1);
    assert!(said.contains("IKKE SEND"), "{said}");
    assert!(place.bytes("ut/IKKE-SEND-skjema.funn.xlsx").starts_with(b"PK"));
    assert!(place.read("ut/IKKE-SEND-skjema.funn.html").contains("VAL101"));
    let round = round("annotated-round");
    round.write("skjema.csv", HEAD);
    for folder in ["runde", "runde/inbox", "runde/work/ny"] {
        let said =
            round.run(&format!("check skjema.csv --year 2014 --annotate {folder} --html {folder}")).exits(1);
        assert!(said.contains("KOMs mappe"), "{said}");
        assert!(!round.has(&format!("{folder}/IKKE-SEND-skjema.funn.xlsx")));
    }
}

/// Without `--show-values` nobody sees what was typed; with it, it stands beside each cell in what is printed, and in no
/// file that is written.
#[test]
fn values_are_shown_where_they_are_asked_for_and_nowhere_else() {
    let place = Place::new("values");
    let kari = person("1", "Eksempel", "Kari", "15.07.1985", "").replace("Nigeria", "Per Hemmelig");
    place.write("skjema.csv", form_of(&[kari.replace(";ja;", ";;"), person("2", "", "", "02.03.1990", "")]));
    let check = |more: &str| place.run(&format!("check skjema.csv --year 2014{more}"));

    let silent = check("");
    assert_eq!(silent.code, 1);
    assert!(!silent.out.contains("Hemmelig") && !silent.err.contains("Hemmelig"), "{}", silent.out);
    let shown = check(" --show-values --html . --annotate .");
    assert_eq!(shown.code, 1);
    assert!(shown.out.contains("\n    I cellen står: «Per Hemmelig»\n"), "{}", shown.out);
    assert!(shown.out.contains("\n    I cellen står: tom\n"), "{}", shown.out);
    assert!(shown.err.contains("ikke del utskriften") && !shown.err.contains("Hemmelig"), "{}", shown.err);
    assert!(!place.read("IKKE-SEND-skjema.funn.html").contains("Hemmelig"));
    let kept: Vec<&str> = shown
        .out
        .lines()
        .filter(|line| !line.starts_with("    I cellen står:") && !line.starts_with("Skrev "))
        .collect();
    assert_eq!(kept, silent.out.lines().collect::<Vec<_>>(), "nothing else is said");

    let silent = check(" --format json").out;
    let mut shown: serde_json::Value =
        serde_json::from_str(&check(" --show-values --format json").out).unwrap();
    let mut values = Vec::new();
    for finding in shown["findings"].as_array_mut().unwrap() {
        let has_cell = !finding["cell"].is_null();
        let value = finding.as_object_mut().unwrap().remove("value");
        assert_eq!(value.is_some(), has_cell, "{finding}");
        values.extend(value.filter(|_| finding["severity"] == "error"));
    }
    values.sort_by_key(ToString::to_string);
    assert_eq!(values, [serde_json::json!("Per Hemmelig"), serde_json::Value::Null]);
    assert_eq!(serde_json::from_str::<serde_json::Value>(&silent).unwrap(), shown);
    assert!(!silent.contains("value"), "{silent}");
}
