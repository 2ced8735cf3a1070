//! Every figure of the printed report of 2014 (tests/data/figures) beside ours: equal, or on a short list of those that
//! cannot be, each with its reason. The whole comparison stands in tests/data/printed2014.csv (`UPDATE=1` writes it).

use std::collections::{BTreeMap, BTreeSet};

use crate::statements::{Figure, STATEMENTS};
use crate::{csv_rows, demo, printed, tables};

type Line = BTreeMap<String, String>;

/// What the printed figures themselves make impossible (spec/report_errors.md, spec/tables.md): file, row, column, why.
const EXCEPTIONS: [(&str, &str, &str, &str); 35] = [
    ("table2", "2009", "change_printed", "292 from 256 is 14.1 per cent"),
    ("table2", "2013", "change_printed", "300 from 349 is 14.0 per cent"),
    ("table5", "2009", "war_pct", "1 of 292 is 0.3 per cent"),
    ("table5", "2009", "organ_pct", "1 of 292 is 0.3 per cent"),
    ("table5", "2011", "men_pct", "18 of 274 is 6.6 per cent"),
    ("table5", "2011", "forced_labour_begging_pct", "72 of 274 is 26.3 per cent"),
    ("table5", "2011", "other_pct", "7 of 274 is 2.6 per cent"),
    ("table5", "2012", "unclear_pct", "9 of 349 is 2.6 per cent"),
    ("table5", "2014", "girls_pct", TRUNCATED),
    ("table5", "2014", "boys_pct", TRUNCATED),
    ("table5", "2014", "men_pct", TRUNCATED),
    ("table5", "2014", "forced_labour_begging_pct", TRUNCATED),
    ("table5", "2014", "unclear_pct", TRUNCATED),
    ("table5", "2014", "other_pct", TRUNCATED),
    ("table5", "2014", "organ", "Table 3 has nobody, and the columns add to 325"),
    ("table5", "2014", "organ_pct", "Table 3 has nobody, and the columns add to 325"),
    ("table7", "total", "forced_labour", "the districts add to 72"),
    ("table7", "total", "organ", "the districts add to 2"),
    ("table7", "total", "total", "the districts add to 111"),
    (
        "text2014",
        "diagram 6: minors aged 14-15",
        "percent",
        "with 8 of 36 of unknown age and 24 aged 16-17, 4 are left",
    ),
    ("text2014", "diagram 7: women of unknown age", "percent", TRUNCATED),
    ("text2014", "diagram 11: men in forced labour", "percent", TRUNCATED),
    ("text2014", "5.2: Oslo share of reports", "base", "the districts of Table 7 add to 111"),
    ("text2014", "5.2: Søndre Buskerud share", "base", "the districts of Table 7 add to 111"),
    ("text2014", "5.2: Hordaland share", "base", "the districts of Table 7 add to 111"),
    ("text2014", "5.2: Romerike share", "base", "the districts of Table 7 add to 111"),
    ("text2014", "5.2: Oslo share of reports", "percent", "28 of 111 is 25.2 per cent"),
    ("refs", "4.2: Tabell 4", "table", REFERENCE),
    ("refs", "4.2.3: Tabell 3", "table", REFERENCE),
    ("refs", "5.3: tabell 9", "table", REFERENCE),
    ("refs", "4.1.2: Tabell 2", "table", REFERENCE),
    ("refs", "4.3: Tabell 5", "table", REFERENCE),
    ("refs", "5.1: Tabell 6", "table", REFERENCE),
    ("refs", "5.2: Tabell 7", "table", REFERENCE),
    ("refs", "5.3: Tabell 8", "table", REFERENCE),
];

const TRUNCATED: &str = "printed cut off, not rounded";
const REFERENCE: &str = "a reference typed in the running text, no figure";

/// One printed figure and ours.
struct Compared {
    file: &'static str,
    row: String,
    column: String,
    printed: String,
    ours: Option<String>,
    equal: bool,
}

struct Comparison {
    figures: BTreeMap<(String, String, String), String>,
    bases: BTreeMap<(String, String, String), String>,
    found: Vec<Compared>,
}

impl Comparison {
    fn ours(&self, table: &str, row: &str, column: &str) -> Option<&String> {
        self.figures.get(&(table.to_owned(), row.to_owned(), column.to_owned()))
    }

    /// Puts a printed text beside a figure; `same` says whether they are one.
    fn add(
        &mut self,
        file: &'static str,
        row: &str,
        column: &str,
        printed: &str,
        ours: Option<String>,
        same: bool,
    ) {
        let (row, column, printed) = (row.to_owned(), column.to_owned(), printed.to_owned());
        self.found.push(Compared { file, row, column, printed, ours, equal: same });
    }

    /// A whole file whose cells are ours word for word, once `means` has read them.
    fn plain(
        &mut self,
        file: &'static str,
        table: &str,
        key: &str,
        columns: &[&str],
        means: &dyn Fn(&str) -> String,
    ) {
        for line in printed(file) {
            for column in columns {
                let ours = self.ours(table, &line[key], column).cloned();
                let expected = means(&line[*column]);
                let same = ours.as_deref().unwrap_or("") == expected;
                self.add(file, &line[key], column, &line[*column], ours, same);
            }
        }
    }
}

#[test]
fn every_printed_figure_is_ours_or_on_the_list_of_those_that_cannot_be() {
    let (place, _) = demo();
    let bases = csv_rows(&place.read("runde/report/internal/tables.csv")).into_iter();
    let bases = bases
        .map(|row| ((row["table"].clone(), row["row"].clone(), row["column"].clone()), row["base"].clone()));
    let mut all = Comparison { figures: tables("internal"), bases: bases.collect(), found: Vec::new() };
    table1(&mut all);
    table2(&mut all);
    all.plain("table3", "T3", "exploitation", &["total", "women", "girls", "men", "boys"], &str::to_owned);
    table4(&mut all);
    table5(&mut all);
    let empty_is_zero = |text: &str| match text {
        "" | "-" => "0".to_owned(),
        text => text.to_owned(),
    };
    all.plain(
        "table6",
        "T6",
        "year",
        &["prostitution", "forced_labour", "organ", "war", "total"],
        &empty_is_zero,
    );
    all.plain("table6", "T6", "year", &["prostitution_gross", "forced_labour_gross"], &str::to_owned);
    all.plain(
        "table7",
        "T7",
        "district",
        &["prostitution", "forced_labour", "organ", "war", "total"],
        &empty_is_zero,
    );
    let words = ["instances", "district", "victims", "accused", "purpose", "final"];
    all.plain("table8", "T8", "case", &words, &str::to_owned);
    text(&mut all);
    for line in printed("refs") {
        let row = format!("{}: {}", line["place"], line["printed_reference"]);
        all.add("refs", &row, "table", &line["table"], None, false);
    }
    judge(&all.found);
}

/// Each line is equal or excepted, each exception is needed, and the list is the one that was reviewed.
fn judge(found: &[Compared]) {
    let mut unused: BTreeSet<(&str, &str, &str)> =
        EXCEPTIONS.iter().map(|(file, row, column, _)| (*file, *row, *column)).collect();
    let mut listed = csv::Writer::from_writer(Vec::new());
    listed.write_record(["file", "row", "column", "printed", "ours", "verdict"]).unwrap();
    let mut wrong = Vec::new();
    for one in found {
        let excepted = EXCEPTIONS
            .iter()
            .find(|(file, row, column, _)| (*file, *row, *column) == (one.file, &*one.row, &*one.column));
        let ours = one.ours.as_deref().unwrap_or("");
        let verdict = match (one.equal, excepted) {
            (true, None) => "equal".to_owned(),
            (false, Some((.., reason))) => {
                unused.remove(&(one.file, &*one.row, &*one.column));
                format!("not the same: {reason}")
            }
            _ => {
                wrong.push(format!(
                    "{} {} {}: printed {}, ours {ours}",
                    one.file, one.row, one.column, one.printed
                ));
                continue;
            }
        };
        listed.write_record([one.file, &one.row, &one.column, &one.printed, ours, &verdict]).unwrap();
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(unused.is_empty(), "no longer needed: {unused:?}");
    let listed = String::from_utf8(listed.into_inner().unwrap()).unwrap();
    let path = "tests/data/printed2014.csv";
    if std::env::var_os("UPDATE").is_some() {
        std::fs::write(path, &listed).unwrap();
    }
    assert!(
        std::fs::read_to_string(path).unwrap_or_default() == listed,
        "{path} differs; UPDATE=1 writes it"
    );
}

fn table1(all: &mut Comparison) {
    for line in printed("table1") {
        let partner = &line["partner_id"];
        for column in ["a2012", "a2013", "a2014", "b2012", "b2013", "b2014"] {
            let printed = line[column].as_str();
            let expected = match (printed, partner.as_str(), &column[1..]) {
                ("Ingen rapport", ..) => "no_report",
                ("Se tall fra TOT Bergen", ..) => "see:tot_bergen",
                ("Se tall fra EXIT, Hordaland pd", ..) => "see:exit",
                ("Se tall fra TOT Stavanger", ..) => "see:tot_stavanger",
                ("", "pro_sentret", "2014") => "excluded",
                ("", "adora", "2014") => "covered",
                ("", ..) => "not_partner",
                (number, ..) => number,
            };
            let ours = all.ours("T1", partner, column).cloned();
            let same = ours.as_deref() == Some(expected);
            all.add("table1", partner, column, printed, ours, same);
        }
    }
}

fn table2(all: &mut Comparison) {
    for line in printed("table2") {
        let year = &line["year"];
        for column in ["persons", "new", "unclear_year"] {
            let ours = all.ours("T2", year, column).cloned();
            let same = ours.as_deref().unwrap_or("") == line[column];
            all.add("table2", year, column, &line[column], ours, same);
        }
        // `16 % reduksjon fra 2012`
        let printed = &line["change_printed"];
        let ours = all.ours("T2", year, "change_percent").cloned();
        let sign = if printed.contains("reduksjon") { -1.0 } else { 1.0 };
        let same = match (printed.split(' ').next().and_then(|number| number.parse::<f64>().ok()), &ours) {
            (Some(number), Some(ours)) => rounds_to(ours.parse::<f64>().unwrap(), sign * number, 0),
            (None, None) => true,
            _ => false,
        };
        all.add("table2", year, "change_printed", printed, ours, same);
    }
}

fn table4(all: &mut Comparison) {
    let form = omfang::form::for_year(2014).unwrap();
    let list = form.out_field(form.named().nationality).kind.codes().unwrap();
    for line in printed("table4") {
        let row = format!("{}/{}", line["year"], line["rank"]);
        let codes = line["nations"].split(" og ").map(|name| list.name_of(list.by_spelling(name).unwrap()));
        let ours = all.ours("T4", &row, "nations").cloned();
        let same = ours == Some(codes.collect::<Vec<_>>().join(";"));
        all.add("table4", &row, "nations", &line["nations"], ours, same);
    }
    let ours = all.figures.keys().filter(|(table, ..)| table == "T4").count();
    assert_eq!(ours, printed("table4").len(), "Table 4 has ranks that were not printed");
}

fn table5(all: &mut Comparison) {
    for line in printed("table5") {
        let year = &line["year"];
        for (column, printed) in line.iter().filter(|(column, _)| *column != "year") {
            let ours = all.ours("T5", year, column).cloned();
            let same = match (&ours, printed.as_str()) {
                (None, "") => true,
                (Some(ours), text) if column.ends_with("_pct") && !text.is_empty() => {
                    let digits = text.split_once('.').map_or(0, |(_, digits)| digits.len());
                    let count: f64 = line[column.trim_end_matches("_pct")].parse().unwrap();
                    let whole: f64 = line["total"].parse().unwrap();
                    // Of the counts, not of the percentage: rounding twice may differ.
                    rounds_to(100.0 * count / whole, text.parse().unwrap(), digits) && !ours.is_empty()
                }
                (ours, text) => ours.as_deref().unwrap_or("") == text,
            };
            all.add("table5", year, column, printed, ours, same);
        }
    }
}

/// The sentences of the running text that state a figure.
fn text(all: &mut Comparison) {
    let lines: Vec<Line> = printed("text2014");
    assert_eq!(lines.len(), STATEMENTS.len());
    for (line, (place, statement, count, base)) in lines.iter().zip(STATEMENTS) {
        assert_eq!((line["place"].as_str(), line["statement"].as_str()), (*place, *statement));
        let row = format!("{place}: {statement}");
        let ours = count.value(&all.figures);
        if !line["count"].is_empty() {
            let same = line["count"] == ours.to_string();
            all.add("text2014", &row, "count", &line["count"], Some(ours.to_string()), same);
        }
        if line["base"].is_empty() {
            continue;
        }
        let whole = match base {
            Some(base) => base.value(&all.figures),
            None => count.base(&all.bases),
        };
        all.add(
            "text2014",
            &row,
            "base",
            &line["base"],
            Some(whole.to_string()),
            line["base"] == whole.to_string(),
        );
        if !line["percent"].is_empty() {
            let share = 100.0 * f64::from(ours) / f64::from(whole);
            let printed: f64 = line["percent"].parse().unwrap();
            let digits = line["percent"].split_once('.').map_or(0, |(_, digits)| digits.len());
            // What is hedged may be off by 1.5 (spec/report_errors.md).
            let hedged = !line["hedge"].is_empty() && (share - printed).abs() <= 1.5;
            let same = hedged || rounds_to(share, printed, digits);
            all.add("text2014", &row, "percent", &line["percent"], Some(format!("{share:.1}")), same);
        }
    }
}

/// Whether a number, rounded half-up, is the printed one.
fn rounds_to(exact: f64, printed: f64, digits: usize) -> bool {
    let scale = 10f64.powi(i32::try_from(digits).unwrap());
    // A tenth of a millionth keeps 12.5 from being 12.4999 in binary.
    ((exact.abs() * scale + 0.5 + 1e-7).floor() / scale - printed.abs()).abs() < 1e-9
        && (exact < 0.0) == (printed < 0.0)
}

impl Figure {
    fn base(&self, bases: &BTreeMap<(String, String, String), String>) -> u32 {
        let cell = self.cells().into_iter().next().unwrap();
        bases[&cell].parse().unwrap_or_else(|_| panic!("{cell:?} has no base"))
    }
}
