//! Every figure of both editions traces, and 200 of them at random are what the persons, reports, partners and files give
//! that the trace names and that a slow path finds on its own.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use crate::slow::{Key, Slow};
use crate::{csv_rows, demo, tables};

struct Traces(BTreeMap<Key, Value>);

impl Traces {
    fn of_demo() -> Traces {
        let (place, _) = demo();
        let whole: Value = serde_json::from_str(&place.read("runde/report/internal/trace.json")).unwrap();
        let numbers = whole["numbers"].as_array().unwrap().iter();
        let text = |number: &Value, name: &str| number[name].as_str().unwrap().to_owned();
        let key = |number: &Value| (text(number, "table"), text(number, "row"), text(number, "column"));
        Traces(numbers.map(|number| (key(number), number.clone())).collect())
    }

    fn value(&self, key: &Key) -> f64 {
        self.0[key]["value"].as_str().unwrap().parse().unwrap()
    }
}

#[test]
fn every_figure_of_both_editions_has_a_trace_and_nothing_else_has() {
    let traces = Traces::of_demo().0;
    for edition in ["internal", "publish"] {
        let figures = tables(edition);
        assert!(figures.len() > 1500, "{}", figures.len());
        let figures: BTreeMap<_, _> = figures.into_iter().filter(|(_, value)| value != ":").collect();
        for (key, value) in &figures {
            let trace = traces.get(key).unwrap_or_else(|| panic!("{edition} {key:?} has no trace"));
            assert_eq!(trace["value"].as_str(), Some(value.as_str()), "{key:?}");
            assert!(trace["editions"].as_array().unwrap().contains(&edition.into()), "{key:?}");
        }
        let said =
            traces.values().filter(|trace| trace["editions"].as_array().unwrap().contains(&edition.into()));
        assert_eq!(said.count(), figures.len(), "{edition}");
    }
}

/// Numbers that look random and are always the same (SplitMix64).
struct Draw(u64);

impl Draw {
    fn below(&mut self, end: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        usize::try_from((mixed ^ (mixed >> 31)) % u64::try_from(end).unwrap()).unwrap()
    }
}

#[test]
fn two_hundred_figures_at_random_are_what_a_slow_path_finds() {
    let traces = Traces::of_demo();
    let mut slow = Slow::of_demo();
    let sets = traces.0.keys().filter_map(|(_, row, _)| row.strip_prefix("sets/"));
    slow.sets = sets.map(str::to_owned).filter(|set| set != "other").collect();
    // States of Table 1 and texts of Table 8 are no figures.
    let is_figure = |key: &&Key, trace: &Value| trace["kind"] != "stated" && key.0 != "T8";
    let mut figures: Vec<&Key> =
        traces.0.iter().filter(|(key, trace)| is_figure(key, trace)).map(|(key, _)| key).collect();
    let mut draw = Draw(2014);
    let mut kinds: BTreeMap<String, usize> = BTreeMap::new();
    for _ in 0..200 {
        let key = figures.swap_remove(draw.below(figures.len()));
        let trace = &traces.0[key];
        assert!(trace.get("more").is_none(), "{key:?}: the demo is small enough to be named whole");
        *kinds.entry(trace["kind"].as_str().unwrap().to_owned()).or_default() += 1;
        check(key, trace, &traces, &slow);
    }
    // A draw that met only one kind would show little.
    for kind in ["persons", "reports", "history", "reckoned"] {
        assert!(kinds.contains_key(kind), "{kinds:?}");
    }
}

fn texts(trace: &Value, name: &str) -> BTreeSet<String> {
    let all = trace.get(name).and_then(Value::as_array).into_iter().flatten();
    all.map(|one| one.as_str().map_or_else(|| one.to_string(), str::to_owned)).collect()
}

fn check(key: &Key, trace: &Value, traces: &Traces, slow: &Slow) {
    let value = trace["value"].as_str().unwrap();
    match trace["kind"].as_str().unwrap() {
        "persons" => {
            let found = slow.persons_behind(key);
            let named: BTreeSet<String> = found.iter().map(|person| person["person"].clone()).collect();
            assert_eq!(texts(trace, "persons"), named, "{key:?}");
            if key.0 == "T4" {
                let nations: BTreeSet<&str> =
                    found.iter().map(|person| person["nationality"].as_str()).collect();
                assert_eq!(value.split(';').collect::<BTreeSet<_>>(), nations, "{key:?}");
            } else {
                assert_eq!(value, found.len().to_string(), "{key:?}");
            }
        }
        "reports" => {
            let found = slow.reports_behind(key);
            let named: BTreeSet<String> = found.iter().map(|report| (*report).to_owned()).collect();
            assert_eq!(texts(trace, "reports"), named, "{key:?}");
            assert_eq!(value, found.len().to_string(), "{key:?}");
        }
        "partners" => {
            let found = slow.partners_behind(key);
            assert_eq!(texts(trace, "partners"), found, "{key:?}");
            assert_eq!(value, found.len().to_string(), "{key:?}");
        }
        "history" => assert_eq!(printed(&trace["history"]), value, "{key:?}"),
        "reckoned" => reckoned(key, trace, traces),
        kind => panic!("{key:?} is {kind}"),
    }
}

/// What stands in the place of history/ that a trace names.
fn printed(place: &Value) -> String {
    let (demo, _) = demo();
    let text = demo.read(&format!("runde/{}", place["file"].as_str().unwrap()));
    let mut reader = csv::Reader::from_reader(text.as_bytes());
    let column = reader.headers().unwrap().iter().position(|name| place["column"] == name).unwrap();
    let lines: Vec<u64> =
        place["lines"].as_array().unwrap().iter().map(|line| line.as_u64().unwrap()).collect();
    let those = reader
        .records()
        .map(Result::unwrap)
        .filter(|record| lines.contains(&record.position().unwrap().line()));
    let found: Vec<String> = those.map(|record| record[column].to_owned()).collect();
    let [one] = found.as_slice() else { panic!("{place}: {found:?}") };
    let text = if one.is_empty() || one == "-" { "0" } else { one };
    // Table 4 prints names, tables.csv codes.
    let form = omfang::form::for_year(2014).unwrap();
    let nations = form.out_field(form.named().nationality).kind.codes().unwrap();
    let codes: Option<Vec<&str>> =
        text.split(" og ").map(|name| nations.by_spelling(name).map(|code| nations.name_of(code))).collect();
    codes.map_or_else(|| text.to_owned(), |codes| codes.join(";"))
}

/// A figure that is made of other figures of the report.
fn reckoned(key: &Key, trace: &Value, traces: &Traces) {
    let part = |of: &Value| -> Key {
        let [table, row, column] = [0, 1, 2].map(|at| of[at].as_str().unwrap().to_owned());
        (table, row, column)
    };
    let of: Vec<f64> = trace["of"].as_array().unwrap().iter().map(|of| traces.value(&part(of))).collect();
    let value = traces.value(key);
    let tenths = |share: f64| (share * 1000.0).abs().round().copysign(share) / 10.0;
    let expected = match (key.0.as_str(), key.2.as_str()) {
        (_, "change_percent") => tenths((of[1] - of[0]) / of[0]),
        ("S1", "change") => of[1] - of[0],
        (_, column) if column.ends_with("_pct") => tenths(of[0] / of[1]),
        // A row may have several identifiers, so the total is no sum; it is the reports that are combined.
        ("X2", _) => 477.0,
        _ => of.iter().sum(),
    };
    assert!((value - expected).abs() < 1e-9, "{key:?}: {value}, but {of:?} give {expected}");
}

#[test]
fn the_command_lists_definition_persons_reports_and_rules() {
    let (place, _) = demo();
    let ran = place.run("trace runde T3 prostitution girls --format json");
    ran.exits(0);
    let told = ran.json();
    assert_eq!(told["value"], "14");
    let persons = told["evidence"]["persons"].as_object().unwrap();
    assert_eq!(persons.len(), 14);
    let known: BTreeMap<String, BTreeMap<String, String>> = csv_rows(&place.read("runde/work/persons.csv"))
        .into_iter()
        .map(|person| (person["person"].clone(), person))
        .collect();
    let links = csv_rows(&place.read("runde/work/links.csv"));
    for (number, person) in persons {
        let reports: Vec<&str> =
            person["reports"].as_array().unwrap().iter().map(|one| one.as_str().unwrap()).collect();
        assert_eq!(reports.join(" "), known[number]["reports"]);
        let touching = links
            .iter()
            .filter(|link| reports.contains(&link["a"].as_str()) || reports.contains(&link["b"].as_str()));
        assert_eq!(person["links"].as_array().unwrap().len(), touching.count(), "{number}");
        assert!(reports.iter().all(|report| told["evidence"]["reports"].get(report).is_some()));
    }
    let ran = place.run("trace runde T3 prostitution girls --language en");
    let said = ran.exits(0);
    for expected in
        ["Prostitution", ": 14 of 324", "Persons who count: adults who accepted assistance", "14 persons:"]
    {
        assert!(said.contains(expected), "{expected}: {said}");
    }
    // Why a report is in no person.
    let said = place.run("trace runde T1 adora b2014 --language en").exits(0);
    assert!(
        said.contains("The persons are reported by ROSA-prosjektet too and are counted there."),
        "{said}"
    );
    assert_eq!(said.matches("Part of no person").count(), 16, "{said}");
}

#[test]
fn what_is_no_figure_is_refused_with_what_there_is() {
    let (place, _) = demo();
    let said = place.run("trace runde T9 prostitution women --language en").exits(1);
    assert!(said.contains("There is no table T9.") && said.contains("T1, T2, T3"), "{said}");
    let said = place.run("trace runde T3 prostitusjon women --language en").exits(1);
    assert!(said.contains("no row prostitusjon") && said.contains("prostitution, forced_labour"), "{said}");
    let said = place.run("trace runde T3 prostitution kvinner --language en").exits(1);
    assert!(said.contains("no column kvinner") && said.contains("total, women, girls, men, boys"), "{said}");
    place.run("trace nowhere T3 prostitution women").exits(2);
}

#[test]
fn each_figure_of_the_internal_page_is_one_click_from_its_trace() {
    let (place, _) = demo();
    let page = place.read("runde/report/internal/report.html");
    let behind = place.read("runde/report/internal/trace.html");
    let ids: BTreeSet<&str> =
        behind.split(" id=\"").skip(1).filter_map(|rest| rest.split('"').next()).collect();
    let links: Vec<&str> =
        page.split("href=\"trace.html#").skip(1).filter_map(|rest| rest.split('"').next()).collect();
    for link in &links {
        assert!(ids.contains(link), "{link}");
    }
    for link in behind.split("href=\"#").skip(1).filter_map(|rest| rest.split('"').next()) {
        assert!(ids.contains(link), "{link}");
    }
    let linked: BTreeSet<&str> = links.into_iter().collect();
    // Footnotes' figures and texts stand in the traces without a cell of their own to click on.
    for ((table, row, column), value) in tables("internal") {
        let number = value.parse::<f64>().is_ok() && table != "T8" && !column.ends_with("_gross");
        let anchor = format!("{table}-{row}-{column}").replace(char::is_whitespace, "_");
        assert!(!number || linked.contains(anchor.as_str()), "{anchor}");
    }
    let published = place.read("runde/report/publish/report.html");
    assert!(!published.contains("trace.html"), "the publish edition leads to no trace");
    for file in crate::files_below(&place.at("runde/report/publish")) {
        let name = file.file_name().unwrap().to_string_lossy().into_owned();
        assert!(!name.starts_with("trace") && !name.starts_with("narrative"), "{name}");
    }
}

#[test]
fn the_arithmetic_check_finds_nothing_in_our_own_tables() {
    let (place, _) = demo();
    for edition in ["internal", "publish"] {
        for file in ["tables.csv", "tables.xlsx", ""] {
            place.run(&format!("arithmetic runde/report/{edition}/{file}")).exits(0);
        }
    }
}
