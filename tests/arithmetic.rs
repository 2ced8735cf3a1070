//! The arithmetic check: it finds every error of the printed report of 2014 and no other, any changed figure that a rule
//! covers, and says what cannot be read.
#![allow(
    clippy::disallowed_methods,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test reads and writes files and may panic"
)]

mod support;

use std::collections::BTreeMap;

use omfang::arithmetic::{ArithmeticError, Checked, Kind, check};
use omfang::report::labels;
use omfang::text::Texts;
use rust_xlsxwriter::Workbook;
use support::Place;

type Files = BTreeMap<String, Vec<u8>>;

/// spec/report_errors.md, line by line.
const PRINTED: [(&str, Kind, &str, &str); 24] = [
    ("refs 4.2: Tabell 4 table", Kind::Reference, "Tabell 4", "Tabell 3"),
    ("refs 5.3: tabell 9 table", Kind::Reference, "tabell 9", "Tabell 8"),
    ("table2 2009 change_printed", Kind::Percent, "13 % økning fra 2008", "14.1"),
    ("table2 2013 change_printed", Kind::Percent, "16 % reduksjon fra 2012", "-14.0"),
    ("table5 2009 organ_pct", Kind::Percent, "0.5", "0.3"),
    ("table5 2009 war_pct", Kind::Percent, "0.5", "0.3"),
    ("table5 2011 forced_labour_begging_pct", Kind::Percent, "26.5", "26.3"),
    ("table5 2011 men_pct", Kind::Percent, "6", "6.6"),
    ("table5 2011 other_pct", Kind::Percent, "2.5", "2.6"),
    ("table5 2012 unclear_pct", Kind::Percent, "2.5", "2.6"),
    ("table5 2014 boys_pct", Kind::Percent, "5.5", "5.6"),
    ("table5 2014 forced_labour_begging_pct", Kind::Percent, "31.7", "31.8"),
    ("table5 2014 girls_pct", Kind::Percent, "5.5", "5.6"),
    ("table5 2014 men_pct", Kind::Percent, "16.6", "16.7"),
    ("table5 2014 organ", Kind::Cross, "1", "0"),
    ("table5 2014 other_pct", Kind::Percent, "1.8", "1.9"),
    ("table5 2014 total", Kind::Sum, "324", "325"),
    ("table5 2014 unclear_pct", Kind::Percent, "1.8", "1.9"),
    ("table7 total forced_labour", Kind::Sum, "68", "72"),
    ("table7 total organ", Kind::Sum, "1", "2"),
    ("table7 total total", Kind::Sum, "106", "111"),
    ("text2014 diagram 11: men in forced labour percent", Kind::Percent, "92", "92.6"),
    ("text2014 diagram 6: minors aged 14-15 percent", Kind::Sum, "23", "≤ 10"),
    ("text2014 diagram 7: women of unknown age percent", Kind::Percent, "12", "12.8"),
];

fn printed() -> Files {
    let names = std::fs::read_dir("tests/data/figures").unwrap().map(|entry| entry.unwrap().file_name());
    let name = |name: std::ffi::OsString| name.into_string().unwrap();
    let read = |name: String| (name.clone(), std::fs::read(format!("tests/data/figures/{name}")).unwrap());
    names.map(|file| read(name(file))).collect()
}

fn keys() -> BTreeMap<String, String> {
    labels(2015, &omfang::form::for_year(2015).unwrap(), &Texts::load().unwrap()).unwrap()
}

fn checked(files: &Files, keys: &BTreeMap<String, String>) -> Checked {
    check(files, keys).unwrap()
}

fn one(name: &str, csv: &str) -> Files {
    Files::from([(name.to_owned(), csv.as_bytes().to_vec())])
}

#[test]
fn the_printed_report_of_2014_has_these_errors_and_no_others() {
    let found = checked(&printed(), &keys()).findings;
    let found: Vec<(&str, Kind, &str, &str)> = found
        .iter()
        .map(|one| (one.place.as_str(), one.kind, one.printed.as_str(), one.expected.as_str()))
        .collect();
    assert_eq!(found, PRINTED);
}

/// The printed figures with their errors mended; the districts of Table 7 so that they add up to Table 6.
fn mended() -> Files {
    let mends: [(&str, &str, &str); 18] = [
        ("refs", "4.2,Tabell 4,", "4.2,Tabell 3,"),
        ("refs", "5.3,tabell 9,", "5.3,tabell 8,"),
        ("table2", "13 % økning", "14 % økning"),
        ("table2", "16 % reduksjon", "14 % reduksjon"),
        ("table5", "27,1,0.5,1,0.5,12", "27,1,0.3,1,0.3,12"),
        ("table5", "70,18,6,274", "70,18,7,274"),
        ("table5", "72,26.5,2", "72,26.3,2"),
        ("table5", "6,2,7,2.5\n", "6,2,7,2.6\n"),
        ("table5", "9,2.5,7", "9,2.6,7"),
        ("table5", "18,5.5,18,5.5,", "18,5.6,18,5.6,"),
        ("table5", "54,16.6,", "54,16.7,"),
        ("table5", "103,31.7,0,,1,0.3,6,1.8,6,1.8", "103,31.8,0,,0,,6,1.9,6,1.9"),
        ("table7", "Hordaland,3,8,,,11", "Hordaland,3,4,,,7"),
        ("table7", "Nordmøre og Romsdal,,1,1,,2", "Nordmøre og Romsdal,,1,,,1"),
        ("text2014", "Hordaland share,11,106,10", "Hordaland share,7,106,7"),
        ("text2014", "minors aged 14-15,,36,23", "minors aged 14-15,,36,11"),
        ("text2014", "women of unknown age,30,234,12", "women of unknown age,30,234,13"),
        ("text2014", "men in forced labour,50,54,92", "men in forced labour,50,54,93"),
    ];
    let mut files = printed();
    for (file, from, to) in mends {
        let file = files.get_mut(&format!("{file}.csv")).unwrap();
        let text = String::from_utf8(file.clone()).unwrap();
        assert_eq!(text.matches(from).count(), 1, "{from}");
        *file = text.replace(from, to).into_bytes();
    }
    files
}

#[test]
fn every_change_of_a_cell_that_a_rule_covers_exactly_is_found() {
    let (files, keys) = (mended(), keys());
    let whole = checked(&files, &keys);
    assert_eq!(whole.findings, []);
    let (mut figures, mut covered, mut found_of_all, mut changed) = (0, 0, 0, 0_u32);
    for (name, bytes) in &files {
        let lines: Vec<csv::StringRecord> = csv::ReaderBuilder::new()
            .has_headers(false)
            .from_reader(&**bytes)
            .records()
            .map(Result::unwrap)
            .collect();
        let stem = name.strip_suffix(".csv").unwrap();
        for (row, column) in
            (1..lines.len()).flat_map(|row| (1..lines[0].len()).map(move |column| (row, column)))
        {
            let key = match stem {
                "text2014" | "refs" => format!("{}: {}", &lines[row][0], &lines[row][1]),
                _ => lines[row][0].to_owned(),
            };
            let place = format!("{stem} {key} {}", &lines[0][column]);
            let text = &lines[row][column];
            // Another number each time, by 1 to 9 up or down.
            changed += 1;
            let by = f64::from(changed * 7 % 9 + 1);
            let other = match text.parse::<f64>() {
                Ok(number) if number >= by && changed.is_multiple_of(2) => number - by,
                Ok(number) => number + by,
                // An empty cell is nobody; an empty percentage was not printed.
                Err(_) if text.is_empty() && !place.ends_with("_pct") && whole.exact.contains(&place) => by,
                Err(_) => continue,
            };
            let digits = text.split_once('.').map_or(0, |(_, digits)| digits.len());
            figures += 1;
            covered += usize::from(whole.covered.contains(&place));
            let mut altered = csv::WriterBuilder::new().from_writer(Vec::new());
            for (at, line) in lines.iter().enumerate() {
                let cells = line.iter().enumerate().map(|(place, cell)| {
                    if (at, place) == (row, column) { format!("{other:.digits$}") } else { cell.to_owned() }
                });
                altered.write_record(cells).unwrap();
            }
            let mut altered_files = files.clone();
            altered_files.insert(name.clone(), altered.into_inner().unwrap());
            let found = !checked(&altered_files, &keys).findings.is_empty();
            assert!(
                found || !whole.exact.contains(&place),
                "{place}: {text} became {other} and nobody saw it"
            );
            found_of_all += usize::from(found);
        }
    }
    eprintln!("of {figures} figures {covered} are covered by a rule; {found_of_all} changes were found");
    // Table 1 counts reports, whose sums mean nothing, and stands outside: it is a fifth of all figures.
    assert!(found_of_all * 100 >= figures * 70, "{found_of_all} of {figures}");
}

#[test]
fn hedged_words_may_be_off_by_a_point_and_a_half_and_others_not() {
    let line = |percent: &str, hedge: &str| {
        one(
            "text2014.csv",
            &format!("place,statement,count,base,percent,hedge\n4.1,women,33,40,{percent},{hedge}\n"),
        )
    };
    let is_found = |percent: &str, hedge: &str| !checked(&line(percent, hedge), &keys()).findings.is_empty();
    // 82.5
    for (percent, hedge, found) in [
        ("83", "", false),
        ("82", "", true),
        ("82", "ca.", false),
        ("84", "rundt", false),
        ("80.9", "nærmere", true),
        ("82.5", "", false),
        ("82,5", "", false),
    ] {
        let percent = if percent.contains(',') { format!("\"{percent}\"") } else { percent.to_owned() };
        assert_eq!(is_found(&percent, hedge), found, "{percent} {hedge}");
    }
}

#[test]
fn a_workbook_is_read_as_the_csv_is_and_ours_by_its_labels() {
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    sheet.set_name("Tabell 3 fra Kari").unwrap();
    // A title above, and a column to the left of nothing.
    sheet.write_string(0, 0, "Personer etter utnyttingsform").unwrap();
    for (column, heading) in
        ["exploitation", "total", "women", "girls", "men", "boys"].into_iter().enumerate()
    {
        sheet.write_string(2, u16::try_from(column).unwrap(), heading).unwrap();
    }
    for (row, (form, figures)) in
        [("prostitution", [5, 3, 1, 1, 0]), ("unclear", [2, 1, 0, 0, 0]), ("total", [7, 4, 1, 1, 0])]
            .into_iter()
            .enumerate()
    {
        let row = u32::try_from(row).unwrap() + 3;
        sheet.write_string(row, 0, form).unwrap();
        for (column, figure) in figures.into_iter().enumerate() {
            sheet.write_number(row, u16::try_from(column).unwrap() + 1, figure).unwrap();
        }
    }
    let sheet = book.add_worksheet();
    sheet.set_name("T6").unwrap();
    for (row, line) in
        [["År", "Krigstjeneste", "I alt"], ["2013", "1", "2"], ["I alt", "1", "2"]].into_iter().enumerate()
    {
        for (column, text) in line.into_iter().enumerate() {
            let (row, column) = (u32::try_from(row).unwrap(), u16::try_from(column).unwrap());
            match text.parse::<f64>() {
                Ok(number) => sheet.write_number(row, column, number).unwrap(),
                Err(_) => sheet.write_string(row, column, text).unwrap(),
            };
        }
    }
    let files = Files::from([("tall.xlsx".to_owned(), book.save_to_buffer().unwrap())]);
    let found = checked(&files, &keys()).findings;
    let places: Vec<(&str, &str, &str)> =
        found.iter().map(|one| (one.place.as_str(), one.printed.as_str(), one.expected.as_str())).collect();
    assert_eq!(
        places,
        [
            ("T6 2013 total", "2", "1"),
            ("T6 total total", "2", "1"),
            ("table3 total total", "7", "6"),
            ("table3 unclear total", "2", "1")
        ]
    );
}

#[test]
fn what_is_withheld_is_never_worked_out() {
    let csv = "exploitation,total,women,girls,men,boys\nunclear,9,:,1,1,1\ntotal,9,:,1,1,1\n";
    let whole = checked(&one("table3.csv", csv), &keys());
    assert_eq!(whole.findings, []);
    assert!(!whole.covered.contains("table3 unclear women"));
}

#[test]
fn what_cannot_be_read_is_refused() {
    let refused = |files: &Files| check(files, &keys()).unwrap_err();
    assert_eq!(refused(&one("liste.csv", "navn,tall\na,1\n")), ArithmeticError::NoTable);
    let text = one("table3.csv", "exploitation,total,women\nunclear,mange,1\n");
    assert_eq!(refused(&text), ArithmeticError::NotANumber { place: "table3 unclear total".to_owned() });
    let damaged = Files::from([("tall.xlsx".to_owned(), b"PK\x03\x04 and no more".to_vec())]);
    assert_eq!(refused(&damaged), ArithmeticError::Unreadable { file: "tall.xlsx".to_owned() });
}

#[test]
fn the_command_says_what_is_wrong_and_ends_with_its_code() {
    let place = Place::new("arithmetic");
    for (name, bytes) in printed() {
        place.write(&format!("trykt/{name}"), bytes);
    }
    for (name, bytes) in mended() {
        place.write(&format!("rettet/{name}"), bytes);
    }
    let ran = place.run("arithmetic trykt --format json");
    ran.exits(1);
    let findings = ran.json()["findings"].as_array().unwrap().clone();
    assert_eq!(findings.len(), PRINTED.len());
    let organ =
        serde_json::json!({"place": "table5 2014 organ", "kind": "cross", "printed": "1", "expected": "0"});
    assert!(findings.contains(&organ));
    let said = place.run("arithmetic trykt/table7.csv --language en").exits(1);
    assert!(
        said.contains("table7 total organ: printed 1, expected 2 (sum)") && said.contains("3 errors."),
        "{said}"
    );
    let ran = place.run("arithmetic rettet --format json");
    ran.exits(0);
    assert_eq!(ran.json()["findings"], serde_json::json!([]));
    place.run("arithmetic nowhere.csv").exits(2);
    place.write("tom.csv", "");
    place.run("arithmetic tom.csv").exits(1);
}
