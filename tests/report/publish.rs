//! What never stands in publish/ (design.md sections 6–8; counting.md 10 and 14): each rule with something planted that
//! only the internal edition may show.

use std::collections::{BTreeMap, BTreeSet};

use omfang::report::Audience;
use omfang::text::Language;

use super::files::readable;
use super::round::Round;

/// The files of an edition, as text.
fn texts(round: &Round, edition: &str) -> BTreeMap<String, String> {
    let files = round.make().unwrap().files.into_iter();
    let of = files.filter_map(|(path, bytes)| {
        let text = readable(&path, &bytes);
        Some((path.strip_prefix(edition)?.strip_prefix('/')?.to_owned(), text))
    });
    of.collect()
}

/// Asserts that a text stands somewhere in the internal edition, so that it could be found, and nowhere in the other.
#[track_caller]
fn only_internal(round: &Round, text: &str) {
    let internal = texts(round, "internal");
    assert!(internal.values().any(|file| file.contains(text)), "`{text}` is not there to be found");
    for (path, file) in texts(round, "publish") {
        assert!(!file.contains(text), "publish/{path} says `{text}`");
    }
}

/// Twelve women of one nation, ten of them in au pair: the two others are named by what is left.
fn narrow() -> Round {
    let mut round = Round::empty(2014);
    let person = |round: &mut Round, group: &str, count: usize, kind: &str, nation: &str| {
        for _ in 0..count {
            let fields =
                [("exploitation", "forced_labour"), ("exploitation_detail", kind), ("nationality", nation)];
            round.person(group, &fields);
        }
    };
    person(&mut round, "woman", 10, "au_pair", "PHL");
    person(&mut round, "woman", 2, "household", "PHL");
    person(&mut round, "man", 8, "construction", "ROU");
    person(&mut round, "man", 6, "restaurant", "ROU");
    person(&mut round, "boy", 1, "restaurant", "ROU");
    round
}

fn comments(round: &Round, edition: &str) -> Vec<(String, Vec<String>)> {
    let text = texts(round, edition).remove("comments.csv").unwrap();
    let mut reader = csv::Reader::from_reader(text.as_bytes());
    let records = reader.records().map(Result::unwrap);
    records.map(|record| (record[1].to_owned(), record[2].split("; ").map(str::to_owned).collect())).collect()
}

#[test]
fn a_narrow_group_is_in_no_sentence_and_no_cell_of_the_publish_edition() {
    let round = narrow();
    only_internal(&round, "10 av 12 kvinner fra Filippinene");
    // One boy of the seven in the restaurants, and the six others by what is left.
    only_internal(&round, "kind/restaurant/minors,persons,1,7");
    let cells = round.cells("publish");
    for row in ["women/PHL/au_pair", "kind/restaurant/minors"] {
        let (value, base, _) = &cells[&("C".to_owned(), row.to_owned(), "persons".to_owned())];
        assert_eq!((value.as_str(), base.as_str()), (":", ""), "{row}");
    }
    // A part that is large, and leaves nobody or enough, stands and is told.
    for (row, figure) in [("women/PHL/forced_labour", ("12", "12")), ("men/ROU/construction", ("8", "14"))] {
        let (value, base, _) = &cells[&("C".to_owned(), row.to_owned(), "persons".to_owned())];
        assert_eq!((value.as_str(), base.as_str()), figure, "{row}");
    }
    let said = comments(&round, "publish");
    assert!(said.iter().any(|(text, _)| text.starts_with("8 av 14 menn fra Romania")), "{said:#?}");
    // The reader is told what the sign means.
    assert!(texts(&round, "publish")["report.html"].contains(": betyr at tallet ikke vises"));
}

/// Every whole number and percentage in a sentence.
fn numbers(text: &str) -> Vec<String> {
    let parts = text.split(|letter: char| !letter.is_ascii_digit());
    parts.filter(|part| !part.is_empty()).map(str::to_owned).collect()
}

fn percent(part: u64, whole: u64) -> Option<String> {
    (whole > 0).then(|| ((200 * part + whole) / (2 * whole)).to_string())
}

#[test]
fn a_published_sentence_states_only_figures_that_stand_in_published_cells() {
    let mut checked = 0;
    for round in [narrow(), super::files::round(Language::Nb)] {
        let cells = round.cells("publish");
        for (text, named) in comments(&round, "publish") {
            let figures: Vec<(u64, Option<u64>)> = named
                .iter()
                .map(|cell| {
                    let (table, rest) = cell.split_once(' ').unwrap();
                    let (row, column) = rest.rsplit_once(' ').unwrap();
                    let found = cells.get(&(table.to_owned(), row.to_owned(), column.to_owned()));
                    let (value, base, _) = found.unwrap_or_else(|| panic!("{text}: {cell} is not published"));
                    let value = value.parse().unwrap_or_else(|_| panic!("{text}: {cell} is {value}"));
                    (value, base.parse().ok())
                })
                .collect();
            assert!(!figures.is_empty(), "{text}");
            let sum: u64 = figures.iter().map(|(value, _)| value).sum();
            let last = figures.last().unwrap().0;
            let count = u64::try_from(figures.len()).unwrap();
            let (mut known, mut wholes) = (BTreeSet::from([sum, count, count - 1 + last]), BTreeSet::new());
            if named[0].starts_with("T5 ") {
                // Girls and boys together, of the total that is named last.
                known.insert(sum - last);
            }
            // A sentence about girls and boys adds up the columns.
            let columns: BTreeSet<&str> =
                named.iter().filter_map(|cell| Some(cell.rsplit_once(' ')?.1)).collect();
            known.extend(columns.iter().map(|column| {
                let of = named.iter().zip(&figures).filter(|(cell, _)| cell.ends_with(&format!(" {column}")));
                of.map(|(_, (value, _))| value).sum::<u64>()
            }));
            for (value, base) in &figures {
                known.insert(*value);
                known.extend(*base);
                wholes.extend(*base);
                wholes.insert(*value);
            }
            let mut allowed: BTreeSet<String> = known.iter().map(u64::to_string).collect();
            for whole in wholes {
                allowed.extend(known.iter().filter_map(|part| percent(*part, whole)));
                allowed.extend(known.iter().filter_map(|part| percent(part.abs_diff(whole), whole)));
            }
            allowed.extend(["2013", "2014"].map(str::to_owned));
            // Ages are named, not counted; and the sexes of minors are of those in the table.
            let ages: &[&str] = match named[0].split(' ').next().unwrap() {
                "D6" => &["14", "15", "16", "17", "18"],
                "D7" | "D10" => &["18", "20", "34", "40"],
                "T5" => &["18"],
                _ => &[],
            };
            allowed.extend(ages.iter().map(|age| (*age).to_owned()));
            for number in numbers(&text) {
                assert!(allowed.contains(&number), "{number} in `{text}` stands in none of {named:?}");
                checked += 1;
            }
        }
    }
    assert!(checked > 100, "{checked}");
}

#[test]
fn nobody_and_nothing_behind_a_figure_is_in_the_publish_edition() {
    let mut round = super::files::round(Language::Nb);
    round.narratives =
        BTreeMap::from([("rosa".to_owned(), r#"{"1": "Fortellingen om Ridderspore."}"#.to_owned())]);
    only_internal(&round, "Ridderspore");
    only_internal(&round, "udi:R7");
    only_internal(&round, "trace.html");
    let known = ["comments.csv", "report.html", "tables.csv", "tables.docx", "tables.xlsx"];
    for path in texts(&round, "publish").keys() {
        // No trace, no certificate, no narrative, no review.
        assert!(
            known.contains(&path.as_str()) || (path.starts_with("svg/") && path.ends_with(".svg")),
            "{path}"
        );
    }
}

/// A note as files may spell it: the longest run of it that no markup changes.
fn plain_part(note: &str) -> &str {
    let parts = note.split(['<', '>', '&', '"', '\'', '\u{a0}', ',']);
    parts.max_by_key(|part| part.len()).unwrap().trim()
}

#[test]
fn what_is_said_to_kom_alone_is_said_in_no_published_file() {
    let mut round = super::files::round(Language::Nb);
    // A register that contradicts itself, and a percentage that is not that of its figures.
    round.history.insert(
        "table6.csv".into(),
        "year,prostitution,forced_labour,total\n2013,3,4,9\n2014,5,6,11\n".into(),
    );
    let tables = round.make().unwrap().tables;
    let notes: BTreeSet<String> = tables
        .iter()
        .flat_map(|table| table.notes.iter().chain(&table.remarks))
        .filter(|note| note.audience == Audience::Internal)
        .map(|note| note.text.clone())
        .collect();
    assert!(notes.len() >= 4, "{notes:#?}");
    for note in &notes {
        only_internal(&round, plain_part(note));
    }
    // The range from strict to minimum and the model's estimate, by their figures.
    let range = notes.iter().find(|note| note.contains("20") && note.contains("19")).unwrap();
    assert!(range.contains("21") || range.contains("22"), "{range}");
    // Whole tables for KOM alone.
    let internal: Vec<_> = tables.iter().filter(|table| table.audience == Audience::Internal).collect();
    assert!(!internal.is_empty());
    for table in internal {
        only_internal(&round, plain_part(&table.title));
    }
}

#[test]
fn the_documented_case_part_is_one() {
    let page = std::fs::read_to_string("docs/case-part.md").unwrap();
    let example = page.split("```json").nth(1).unwrap().split("```").next().unwrap();
    let mut round = Round::empty(2014);
    round.cases = BTreeMap::from([("udi".to_owned(), example.to_owned())]);
    assert!(round.values("K1").contains(&"cases/reported: total=8".to_owned()), "{:?}", round.values("K1"));
    let files = round.make().unwrap().files;
    assert!(readable("", &files["internal/narrative.html"]).contains("Paragraphs, one a line."));
    // Every word that there is stands in the page, and no other is taken.
    for row in round.cells("internal").keys().filter(|(table, ..)| table == "K1") {
        let outcome = row.1.split('/').nth(1).unwrap();
        assert!(outcome == "total" || page.contains(&format!("`{outcome}`")), "{outcome}");
    }
    round.cases = BTreeMap::from([("udi".to_owned(), example.replace("\"convicted\"", "\"dømt\""))]);
    assert!(round.make().err().unwrap().to_string().starts_with("work/parts/udi.case.json"));
}

#[test]
fn of_case_forms_only_totals_of_three_or_more_are_published() {
    let mut round = Round::empty(2014);
    let case = r#"{"format": "omfang-case/1",
        "cases": {"prostitution": {"reported": 6407, "convicted": 1}, "organ": {"reported": 2}},
        "victims": {"women": 6421, "boys": 2}}"#;
    round.cases = BTreeMap::from([("udi".to_owned(), case.to_owned())]);
    for inner in ["6407", "6421"] {
        only_internal(&round, inner);
    }
    let shown: Vec<String> = round.values("K1");
    assert!(shown.iter().any(|row| row.contains("=6409")), "{shown:?}");
    for row in &shown {
        for cell in row.split(' ').filter_map(|cell| cell.split_once('=')) {
            let small = cell.1.parse::<u32>().is_ok_and(|count| (1..3).contains(&count));
            assert!(!small, "{row}");
        }
    }
    assert!(shown.iter().any(|row| row == "cases/convicted: total=:"), "{shown:?}");
}

#[test]
fn the_figures_of_the_year_before_explain_the_difference_to_kom_alone() {
    let mut round = super::files::round(Language::Nb);
    round.history.insert("sets.csv".into(), "year,partners,persons\n2013,udi,9\n2013,udi+exit,7\n".into());
    assert!(round.cells("internal").keys().any(|(table, ..)| table == "S1"));
    assert!(round.cells("publish").keys().all(|(table, ..)| table != "S1"));
    for (path, text) in texts(&round, "publish") {
        assert!(!text.contains("udi+exit"), "{path}");
    }
}
