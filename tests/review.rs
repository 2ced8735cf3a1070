//! KOM's decisions through a real Excel file that another library edited: `omfang merge` writes review.xlsx, openpyxl decides
//! in it as a person in Excel does, and the next merge reads it back.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::disallowed_methods,
    reason = "a test fails by panicking, and its files are its own"
)]

mod support;

use std::collections::BTreeMap;
use std::path::Path;
use std::process::Command;

use support::{Place, form, person, round, seal};

/// Three women whom one partner has as men: whether they are one person each, somebody must decide.
fn doubtful(name: &str) -> Place {
    let place = round(name);
    let rows: Vec<String> = [("Eze", "Mercy"), ("Osagie", "Grace"), ("Okafor", "Joy")]
        .iter()
        .zip(1..)
        .map(|((surname, given), n)| person(&format!("A{n}"), surname, given, &format!("1{n}.07.1985"), ""))
        .collect();
    let others: Vec<String> = rows.iter().map(|row| row.replace(";kvinne;", ";mann;")).collect();
    seal(&place, "udi", &form(&rows), "runde/inbox/udi.omfang", "").exits(0);
    seal(&place, "rosa", &form(&others), "runde/inbox/rosa.omfang", "").exits(0);
    place.run("merge runde").exits(0);
    place
}

/// Decides about the first pairs; nothing without openpyxl.
fn decide(place: &Place, words: &[&str]) -> Option<Vec<[String; 3]>> {
    edit(place, "decide.py", words)
}

/// Edits review.xlsx with openpyxl and hands back what that says; nothing where it is not installed and nobody demands it.
fn edit<const N: usize>(place: &Place, script: &str, words: &[&str]) -> Option<Vec<[String; N]>> {
    let python = std::env::var("OMFANG_AUDIT_PYTHON").unwrap_or_else(|_| "python3".to_owned());
    let there = Command::new(&python).args(["-c", "import openpyxl"]).output();
    if !there.is_ok_and(|tried| tried.status.success()) {
        // `cargo xtask test` installs it and demands it.
        assert!(std::env::var("OMFANG_AUDIT_PYTHON").is_err(), "the Python package openpyxl is missing");
        return None;
    }
    let ran = Command::new(&python)
        .arg(Path::new("tests/audit").join(script))
        .arg(place.at("runde/work/review.xlsx"))
        .args(words)
        .output()
        .unwrap();
    assert!(ran.status.success(), "{}", String::from_utf8_lossy(&ran.stderr));
    let said = String::from_utf8(ran.stdout).unwrap();
    let parts = |line: &str| line.split('\t').map(str::to_owned).collect::<Vec<_>>().try_into().unwrap();
    Some(said.lines().map(parts).collect())
}

fn rows(text: &str) -> Vec<BTreeMap<String, String>> {
    let mut reader = csv::Reader::from_reader(text.as_bytes());
    reader.deserialize().map(Result::unwrap).collect()
}

fn published(place: &Place) -> u64 {
    let merged: serde_json::Value = serde_json::from_str(&place.read("runde/work/merge.json")).unwrap();
    merged["persons"]["published"].as_u64().unwrap()
}

#[test]
fn decisions_come_back_through_a_workbook_that_another_library_edited() {
    let place = doubtful("review");
    assert_eq!(published(&place), 3, "a doubtful pair is one person");
    let counts = |place: &Place| {
        let listed = place.run("review runde --format json").json();
        [&listed["open"], &listed["changed"]].map(|count| count.as_u64().unwrap())
    };
    assert_eq!(counts(&place), [3, 0]);
    let Some(pairs) = decide(&place, &["ikke samme", "samme", "spør partner"]) else { return };
    assert_eq!(counts(&place), [1, 3], "what Excel saved is listed before it is merged");
    place.run("merge runde").exits(0);
    assert_eq!(counts(&place), [1, 0]);
    assert_eq!(published(&place), 4, "one pair is two persons by decision");
    let decisions = rows(&place.read("runde/work/decisions.csv"));
    let links = rows(&place.read("runde/work/links.csv"));
    let of = |lines: &[BTreeMap<String, String>], [a, b, _]: &[String; 3]| {
        lines.iter().find(|line| line["a"] == *a && line["b"] == *b).unwrap()["decision"].clone()
    };
    let decided: Vec<String> = pairs.iter().map(|pair| of(&decisions, pair)).collect();
    assert_eq!(decided, ["not_same", "same", "ask"]);
    let linked: Vec<String> = pairs.iter().map(|pair| of(&links, pair)).collect();
    assert_eq!(linked, ["not_same", "same", "review"]);
    // Both partners of the third pair are asked about their own report, and about nobody else's.
    let [a, b, _] = &pairs[2];
    for (own, other) in [(a, b), (b, a)] {
        let (partner, reference) = own.split_once(':').unwrap();
        let text = text_of(&place.bytes(&format!("runde/work/queries/{partner}.xlsx")));
        assert!(text.contains(reference) && !text.contains(other.split_once(':').unwrap().1));
    }
    // What was noted is still there, and a second merge changes nothing.
    assert!(text_of(&place.bytes("runde/work/review.xlsx")).contains("Snakket med begge – ø"));
    let (csv, book) = (place.read("runde/work/decisions.csv"), place.bytes("runde/work/review.xlsx"));
    place.run("merge runde").exits(0);
    assert_eq!(place.read("runde/work/decisions.csv"), csv);
    assert!(place.bytes("runde/work/review.xlsx") == book, "review.xlsx changed");
}

/// The same woman at both partners; `sex` is what ROSA says of her.
fn resend(place: &Place, sex: &str, sequence: u32) {
    let row = person("A1", "Eze", "Mercy", "15.07.1985", "").replace(";kvinne;", &format!(";{sex};"));
    let out = format!("runde/inbox/rosa-{sequence}.omfang");
    seal(place, "rosa", &form(&[row]), &out, &format!("--sequence {sequence}")).exits(0);
    place.run("merge runde").exits(0);
}

#[test]
fn a_note_stays_until_somebody_deletes_it() {
    let place = round("review-notes");
    let row = person("A1", "Eze", "Mercy", "15.07.1985", "");
    seal(&place, "udi", &form(&[row]), "runde/inbox/udi.omfang", "").exits(0);
    resend(&place, "mann", 1);
    // Where each note stands: 0 beside its pair, 1 among those no longer listed.
    let notes = |words: &[&str]| -> Option<Vec<(String, String)>> {
        let notes = edit::<4>(&place, "note.py", words)?;
        Some(notes.into_iter().map(|[sheet, _, _, note]| (sheet, note)).collect())
    };
    let at = |sheet: &str| vec![(sheet.to_owned(), "Ringt ROSA 3.2.".to_owned())];
    let Some(noted) = notes(&["Ringt ROSA 3.2."]) else { return };
    assert_eq!(noted, at("0"));
    resend(&place, "kvinne", 2);
    assert_eq!(notes(&[]).unwrap(), at("1"), "the pair is in doubt no more, both reports are still there");
    place.run("merge runde").exits(0);
    assert_eq!(notes(&[]).unwrap(), at("1"), "and a further merge loses nothing");
    resend(&place, "mann", 3);
    assert_eq!(notes(&[]).unwrap(), at("0"), "in doubt again");
    resend(&place, "kvinne", 4);
    assert_eq!(notes(&[""]).unwrap(), [], "deleted by hand");
    place.run("merge runde").exits(0);
    assert_eq!(notes(&[]).unwrap(), []);
}

#[test]
fn where_only_names_meet_partners_are_asked_for_identifiers() {
    let place = round("review-identifiers");
    // Alike in every field; whether Mercy and Mersy born on a filler date are one, names cannot tell.
    let pair = |duf: &str| {
        for (partner, given) in [("udi", "Mercy"), ("rosa", "Mersy")] {
            let row = person("A1", "Eze", given, "01.01.1985", duf);
            seal(&place, partner, &form(&[row]), &format!("runde/inbox/{partner}{duf}.omfang"), "").exits(0);
        }
        place.run("merge runde").exits(0);
        let links = rows(&place.read("runde/work/links.csv"));
        let (a, b) = (&links[0]["a"], &links[0]["b"]);
        place.write("runde/work/decisions.csv", format!("a,b,decision\n{a},{b},spør partner\n"));
        place.run("merge runde").exits(0);
        ["udi", "rosa"].map(|partner| text_of(&place.bytes(&format!("runde/work/queries/{partner}.xlsx"))))
    };
    for text in pair("") {
        assert!(text.contains("navn og fødselsdato") && !text.contains("Kjønn"), "{text}");
    }
    for text in pair("200205705502") {
        assert!(!text.contains("navn og fødselsdato"), "the DUF number has told that already: {text}");
    }
}

#[test]
fn a_partner_finds_its_own_row_by_its_receipt() {
    let place = doubtful("review-receipt");
    let links = rows(&place.read("runde/work/links.csv"));
    let (a, b) = (&links[0]["a"], &links[0]["b"]);
    place.write("runde/work/decisions.csv", format!("a,b,decision\n{a},{b},spør partner\n"));
    place.run("merge runde").exits(0);
    let receipt = |partner: &str| format!("receipt runde/inbox/IKKE-SEND-{partner}.kvittering.csv");
    for name in [a, b] {
        let (partner, reference) = name.split_once(':').unwrap();
        let list = format!("--questions runde/work/queries/{partner}.xlsx");
        let ran = place.run(&format!("{} {list} --format json", receipt(partner)));
        ran.exits(0);
        let found = ran.json();
        let (row, unknown) = (&found["rows"][0], found["unknown"].as_array().unwrap());
        assert_eq!((row["ref"].as_str().unwrap(), unknown.len()), (reference, 0));
        let own = row["own_reference"].as_str().unwrap();
        let line = place.run(&format!("{} --ref {}", receipt(partner), reference.to_lowercase())).exits(0);
        assert!(
            line.contains(own) && line.contains(&format!("rad {}", row["row"].as_str().unwrap())),
            "{line}"
        );
        assert!(row["fields"].as_str().unwrap().contains("Kjønn"), "{found}");
        // Another partner's receipt knows nothing of it.
        let other = if partner == "udi" { "rosa" } else { "udi" };
        let said = place.run(&format!("{} {list}", receipt(other))).exits(1);
        assert!(said.contains(reference) && !said.contains(own), "{said}");
    }
    let bundle = place.run("receipt runde/inbox/udi.omfang").exits(1);
    assert!(bundle.contains("ingen kvittering"), "{bundle}");
}

#[test]
fn one_person_twice_at_a_partner_shows_in_the_quality() {
    let place = round("review-twice");
    let twice = |date: &str| ["A1", "A2"].map(|own| person(own, "Eze", "Mercy", date, ""));
    let other = person("A3", "Osagie", "Grace", "15.07.1985", "");
    seal(
        &place,
        "udi",
        &form(&twice("15.07.1985")),
        "runde/inbox/udi.omfang",
        "--acknowledge DUP102=confirmed",
    )
    .exits(0);
    let rows = [twice("01.01.1985").as_slice(), &[other]].concat();
    seal(&place, "rosa", &form(&rows), "runde/inbox/rosa.omfang", "--acknowledge DUP102=confirmed").exits(0);
    place.run("merge runde").exits(0);
    let quality: serde_json::Value = serde_json::from_str(&place.read("runde/work/quality.json")).unwrap();
    for partner in quality["partners"].as_array().unwrap() {
        assert_eq!(
            (&partner["same_name_pairs"], &partner["confirmed_alike"]),
            (&1.into(), &1.into()),
            "{partner}"
        );
    }
}

#[test]
fn what_kom_wants_to_decide_about_exploitation_is_listed_person_by_person() {
    let place = round("review-exploitation");
    let duf = "200205705502";
    let row = person("A1", "Eze", "Mercy", "15.07.1985", duf);
    let other = row.replace(";prostitusjon;prostitusjon;", ";tvangsarbeid;au pair;");
    seal(&place, "udi", &form(&[row]), "runde/inbox/udi.omfang", "").exits(0);
    seal(&place, "rosa", &form(&[other]), "runde/inbox/rosa.omfang", "").exits(0);
    let warnings = |place: &Place| -> Vec<String> {
        let merged: serde_json::Value = serde_json::from_str(&place.read("runde/work/merge.json")).unwrap();
        let all = merged["warnings"].as_array().unwrap().iter();
        let of = all.filter(|warning| warning["code"] == "exploitation_for_review");
        of.map(|warning| warning["detail"].as_str().unwrap().to_owned()).collect()
    };
    place.run("merge runde").exits(0);
    assert!(warnings(&place).is_empty(), "combined unless KOM says otherwise");
    let settings = place.read("runde/round.toml");
    let review = settings
        .replace("prostitution_forced_labour = \"combined\"", "prostitution_forced_labour = \"review\"");
    assert_ne!(settings, review);
    place.write("runde/round.toml", review);
    let said = place.run("merge runde").exits(0);
    let persons = rows(&place.read("runde/work/persons.csv"));
    assert_eq!(persons[0]["exploitation"], "unclear");
    let (number, reports) = (&persons[0]["person"], &persons[0]["reports"]);
    assert_eq!(warnings(&place), [format!("{number} {reports}")]);
    assert!(said.contains(&format!("Person {number} ")) && said.contains(&format!("({reports})")), "{said}");
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
