//! history/ from one year to the next with the real binary: the empty files of a new round, a publication appended, what
//! is refused, and next year's report that begins from it.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::disallowed_methods,
    reason = "a test fails by panicking, and its files are its own"
)]

mod support;

use std::collections::BTreeMap;

use support::{Place, form, person, round, seal};

const APPENDED: [&str; 5] = ["table1.csv", "table2.csv", "table4.csv", "table5.csv", "sets.csv"];

/// Two partners with four persons, one of them shared; the third has nobody.
fn reported(name: &str) -> Place {
    let place = round(name);
    let minor = |reference: &str, name: &str| {
        person(reference, name, "Barn", "03.03.1998", "").replace(";0;1;", ";0;0;")
    };
    let minors = [minor("A3", "Tredje"), minor("A4", "Fjerde")];
    let shared = person("A1", "Eksempel", "Kari", "15.07.1985", "");
    let other = person("A2", "Andre", "Mari", "02.02.1988", "");
    send(&place, "udi", &form(&[&[shared.clone(), other], &minors[..]].concat()));
    send(&place, "rosa", &form(&[shared]));
    place.run("seal --nil --round runde/out/round.omfang-round --pass nadheim.pass --phrase-file nadheim.phrase --out runde/inbox/nadheim.omfang").exits(0);
    place.run("merge runde").exits(0);
    place
}

fn send(place: &Place, partner: &str, form: &str) {
    seal(place, partner, form, &format!("runde/inbox/{partner}.omfang"), "").exits(0);
}

fn history(place: &Place, round: &str) -> BTreeMap<String, String> {
    let files = std::fs::read_dir(place.at(&format!("{round}/history"))).unwrap();
    let names = files.map(|file| file.unwrap().file_name().into_string().unwrap());
    names.map(|name| (name.clone(), place.read(&format!("{round}/history/{name}")))).collect()
}

/// The values of a table of the internal edition, by row and column.
fn figures(place: &Place, round: &str, table: &str) -> BTreeMap<(String, String), String> {
    let text = place.read(&format!("{round}/report/internal/tables.csv"));
    let mut reader = csv::Reader::from_reader(text.as_bytes());
    let records = reader.records().map(Result::unwrap).filter(|record| &record[0] == table);
    records.map(|record| ((record[1].to_owned(), record[2].to_owned()), record[3].to_owned())).collect()
}

#[test]
fn a_new_round_has_every_layout_empty_and_its_report_is_made() {
    let place = Place::new("history-new");
    place.run("round new runde --year 2015 --demo").exits(0);
    let files = history(&place, "runde");
    assert_eq!(
        files.keys().map(String::as_str).collect::<Vec<_>>(),
        [
            "decisions.csv",
            "iom.csv",
            "table1.csv",
            "table2.csv",
            "table4.csv",
            "table5.csv",
            "table6.csv",
            "table7.csv",
            "table8.csv"
        ]
    );
    assert!(files["table1.csv"].contains("partner_id;partner;region;a2014;b2014;"));
    assert!(files.values().all(|text| text.lines().count() == 1));
}

#[test]
fn a_publication_is_appended_once_and_the_next_year_begins_from_it() {
    let place = reported("history-append");
    let said = place.run("report runde --append-history --language en").exits(2);
    assert!(said.contains("nothing has been published yet"), "{said}");
    place.run("report runde").exits(0);
    let before = history(&place, "runde");
    let published = place.read("runde/report/publish/tables.csv");
    let appended = place.run("report runde --append-history --format json");
    appended.exits(0);
    let mut expected: Vec<String> = APPENDED.map(|name| format!("history/{name}")).to_vec();
    expected.sort();
    assert_eq!(appended.json()["files"], serde_json::json!(expected));
    assert_eq!(place.read("runde/report/publish/tables.csv"), published, "the publication stands");
    let after = history(&place, "runde");
    for (name, text) in &before {
        assert!(APPENDED.contains(&name.as_str()) || after[name] == *text, "{name} changed");
    }
    assert_eq!(after["table2.csv"], format!("{}2014;4;;4;0\r\n", before["table2.csv"]));
    assert!(
        after["table1.csv"].contains("\r\nnadheim;Nadheim, Kirkens Bymisjon;Oslo;"),
        "{}",
        after["table1.csv"]
    );
    assert_eq!(after["sets.csv"].lines().skip(1).collect::<Vec<_>>(), ["2014;udi;3", "2014;udi+rosa;1"]);

    // Again: the same, and nothing is written.
    let again = place.run("report runde --append-history --language en").exits(0);
    assert!(again.contains("stand in history already"), "{again}");
    assert_eq!(history(&place, "runde"), after);
    // The year's own figures in its history change nothing in its report.
    place.run("report runde").exits(0);
    assert_eq!(place.read("runde/report/publish/tables.csv"), published);

    place.run("round new neste --year 2015 --from runde --demo").exits(0);
    assert_eq!(history(&place, "neste"), after);
    let check = place.run("linkage-key check key.txt --round-id demo-2015").exits(0);
    let check = check.lines().last().unwrap().to_owned();
    place.run(&format!("round publish neste --key-check {check}")).exits(0);
    place.run("merge neste").exits(0);
    place.run("report neste").exits(0);
    let was: BTreeMap<_, _> = figures(&place, "runde", "T5");
    let is = figures(&place, "neste", "T5");
    let of_2014 = |figures: &BTreeMap<(String, String), String>| -> Vec<((String, String), String)> {
        figures.clone().into_iter().filter(|((row, _), _)| row == "2014").collect()
    };
    assert!(of_2014(&was).len() > 12);
    assert_eq!(of_2014(&was), of_2014(&is), "Table 5 of the year before");
    for column in ["persons", "new", "unclear_year"] {
        let key = ("2014".to_owned(), column.to_owned());
        assert_eq!(figures(&place, "neste", "T2").get(&key), figures(&place, "runde", "T2").get(&key));
    }
    let table1 = figures(&place, "neste", "T1");
    for (key, value) in figures(&place, "runde", "T1") {
        assert_eq!(table1[&key], value, "{key:?}");
    }
    // What explains the difference of the years: who answered then and not now.
    let explained = figures(&place, "neste", "S1");
    let before = |row: &str| explained[&(format!("summary/{row}"), "before".to_owned())].as_str();
    assert_eq!((before("persons"), before("persons_both"), before("persons_gone_only")), ("4", "0", "4"));
}

#[test]
fn what_was_not_published_and_what_stands_otherwise_is_refused_and_nothing_is_written() {
    let place = reported("history-refuse");
    place.run("report runde").exits(0);
    let toml = place.read("runde/round.toml");
    // A decision after the publication: other figures.
    place.write(
        "runde/round.toml",
        format!("{toml}\n[[excluded]]\npartner = \"udi\"\nreason = \"For sent\"\n"),
    );
    let before = history(&place, "runde");
    place.run("merge runde").exits(0);
    let said = place.run("report runde --append-history --language en").exits(1);
    assert!(said.contains("no longer those that were published"), "{said}");
    place.write("runde/round.toml", &toml);
    place.run("merge runde").exits(0);
    assert_eq!(history(&place, "runde"), before);

    // The year stands there already, otherwise.
    let heading = "year,persons,change_printed,new,unclear_year\n";
    place.write("runde/history/table2.csv", format!("{heading}2013,2,,,\n2014,5,rundt 100 %,4,\n"));
    place.run("report runde").exits(0);
    let before = history(&place, "runde");
    let said = place.run("report runde --append-history --language en").exits(1);
    assert!(
        said.contains("history/table2.csv has another figure: 2014, persons is 5, but 4 was published"),
        "{said}"
    );
    assert_eq!(history(&place, "runde"), before);
    place.run("report runde --replace").exits(2);
    place.run("report runde --append-history --replace").exits(0);
    assert_eq!(place.read("runde/history/table2.csv"), format!("{heading}2013,2,,,\n2014,4,100.0,4,0\n"));
    // So with Table 1: other figures are refused, the same in other words are not.
    let table1 = place.read("runde/history/table1.csv");
    assert!(table1.contains(";rosa;") || table1.contains("rosa;"), "{table1}");
    place.write("runde/history/table1.csv", "partner_id,a2014,b2014\nudi,7,2\n");
    place.run("report runde").exits(0);
    let said = place.run("report runde --append-history --language en").exits(1);
    assert!(said.contains("history/table1.csv") && said.contains("udi, a2014"), "{said}");
    place.write("runde/history/table1.csv", "partner_id,a2014,b2014\nudi,4,4\nrosa,1,1\nnadheim,0,0\n");
    place.run("report runde --append-history").exits(0);
    place.write("runde/history/sets.csv", "year,partners,persons\n2014,udi,2\n");
    let said = place.run("report runde --append-history --language en").exits(1);
    assert!(said.contains("history/sets.csv") && said.contains("2014 udi, persons is 2"), "{said}");
}

#[test]
fn a_history_that_no_table_could_read_is_refused_by_file_and_place() {
    let place = reported("history-wrong");
    let anew = |name: &str, text: &str| {
        place.write(&format!("runde/history/{name}"), text);
        let said = place.run("report runde --language en").exits(1);
        std::fs::remove_file(place.at(&format!("runde/history/{name}"))).unwrap();
        said
    };
    assert!(anew("strasak.csv", "year\n").contains("history/strasak.csv is none of the files of history"));
    assert!(anew("table6.csv", "year;prostitusjon\n2014;3\n").contains("no column called “prostitusjon”"));
    assert!(anew("iom.csv", "year;applications;departures\n2014;tre;\n").contains(
        "history/iom.csv, line 2, column “applications”: it says “tre”, and should be a whole number."
    ));
    // Last year's districts are never this year's.
    assert!(
        anew("table7.csv", "district;prostitution\nOslo;3\n")
            .contains("history/table7.csv: the column “year” is missing")
    );
    let reversed = "year,decision,outcome,count\n2014,asylum,une,2\n2014,asylum,une_changed,3\n";
    assert!(
        anew("decisions.csv", reversed).contains("no more reversed (une_changed) than decided"),
        "more reversed than decided"
    );
    place.write("runde/history/merknad.txt", "KOMs egne notater");
    place.run("report runde").exits(0);
}
