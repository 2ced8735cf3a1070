//! Whole files of one round that has something of everything, in three languages, compared with what was reviewed.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::io::{Cursor, Read as _};
use std::path::Path;

use calamine::Reader as _;
use omfang::text::Language;

use super::round::Round;

pub(crate) fn round(language: Language) -> Round {
    let mut round = Round::empty(2014);
    round.language = language;
    round.partners = "id,name,region,kind,covered_by
udi,UDI,Nasjonalt,udi,
iom,IOM,Nasjonalt,iom,
kripos,Kripos,Nasjonalt,police,
rosa,ROSA-prosjektet,Nasjonalt,ngo,
adora,ADORA-prosjektet,Oslo/ Nasjonalt,ngo,rosa
exit,\"EXIT, Hordaland politidistrikt\",Politidistriktet + flere kommuner,police,
tot_bergen,TOT Bergen,Bergen,municipality,exit
pro_sentret,Pro Sentret,Oslo,municipality,
follo_pd,Follo politidistrikt,Politidistriktet + flere kommuner,police,
bfe,\"Oslo kommune, <BFE> & \"\"barn\"\"\",Oslo,child_welfare,
"
    .to_owned();
    round.settings.push_str("[[excluded]]\npartner = \"pro_sentret\"\nreason = \"Mangelfull rapport\"\n");
    round
        .settings
        .push_str("[[table1]]\npartner = \"kripos\"\ncolumn = \"a\"\nfootnote = \"Ingen egne saker\"\n");
    round.history = BTreeMap::from([
        (
            "table1.csv".to_owned(),
            "partner_id,a2012,a2013,b2012,b2013\nudi,128,151,128,151\nexit,Se tall fra TOT Bergen,6,Se tall fra TOT Bergen,8\ntot_bergen,12,\"Se tall fra EXIT, Hordaland pd\",26,\"Se tall fra EXIT, Hordaland pd\"\nfollo_pd,2,Ingen rapport,2,Ingen rapport\n"
                .to_owned(),
        ),
        (
            "table2.csv".to_owned(),
            "year,persons,change_printed,new,unclear_year\n2012,20,,,\n2013,16,16 % reduksjon fra 2012,5,3\n".to_owned(),
        ),
        ("table4.csv".to_owned(), "year,rank,nations\n2013,1,Algerie og Romania\n2013,2,Mongolia\n".to_owned()),
        (
            "table5.csv".to_owned(),
            "year,girls,girls_pct,boys,boys_pct,women,women_pct,men,men_pct,total,prostitution,prostitution_pct,forced_labour_begging,forced_labour_begging_pct,war,war_pct,organ,organ_pct,unclear,unclear_pct,other,other_pct\n2013,2,13,2,13,8,50,4,20,16,9,56,6,38,0,,0,,1,6,,\n".to_owned(),
        ),
    ]);
    round
        .bundle("udi", &[(4, &[])])
        .bundle("iom", &[(2, &[("first_identified", "2014")]), (1, &[("measures", "none")])])
        .bundle("kripos", &[])
        .bundle("rosa", &[(3, &[("first_identified", "2013")])])
        .bundle("adora", &[(2, &[("first_identified", "2014")])])
        .bundle("pro_sentret", &[(5, &[("first_identified", "2014"), ("accepted", "no")])])
        .bundle("exit", &[(1, &[("first_identified", "2014")])])
        .line("follo_pd", "", "quarantined", 0)
        .bundle("bfe", &[(1, &[("first_identified", "2014"), ("age", "15")])]);
    for (group, count, exploitation, nation) in [
        ("girl", 1, "combined", "NGA"),
        ("woman", 7, "prostitution", "NGA"),
        ("woman", 2, "forced_labour", "PHL"),
        ("woman", 1, "combined", "COD"),
        ("girl", 1, "prostitution", "NGA"),
        ("man", 3, "forced_labour", "ROU"),
        ("boy", 1, "forced_labour", "DZA"),
        ("boy", 1, "forced_labour", "unknown"),
        ("unknown", 1, "unclear", "COD"),
        ("man", 1, "unclear", "AUT"),
    ] {
        for one in 0..count {
            let first = ["2014", "2013", "unclear"][one % 3];
            let place = round.persons.len();
            let age = match group {
                "girl" | "boy" => ["17", "under_18"][place % 2],
                _ => ["19", "24", "33", "unknown"][place % 4],
            };
            let kind =
                if exploitation == "forced_labour" { ["au_pair", "construction", ""][one % 3] } else { "" };
            let fields = [
                ("exploitation", exploitation),
                ("exploitation_detail", kind),
                ("nationality", nation),
                ("first_identified", first),
                ("age", age),
            ];
            round.person(group, &fields);
        }
    }
    round
}

/// What is written in a file, also where that is packed.
pub(crate) fn readable(path: &str, bytes: &[u8]) -> String {
    if !path.ends_with(".xlsx") && !path.ends_with(".docx") {
        return String::from_utf8(bytes.to_vec()).unwrap();
    }
    let mut zip = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    let mut text = String::new();
    for entry in 0..zip.len() {
        let mut entry = zip.by_index(entry).unwrap();
        // The theme is Excel's own and names fonts: `Mongolian Baiti` is no nation.
        if !entry.name().unwrap().starts_with("xl/theme/") {
            entry.read_to_string(&mut text).unwrap();
        }
    }
    text
}

/// A workbook as text: sheets, and cells that hold something.
fn cells(bytes: &[u8]) -> String {
    let mut book: calamine::Xlsx<_> = calamine::open_workbook_from_rs(Cursor::new(bytes)).unwrap();
    let mut text = String::new();
    for name in book.sheet_names() {
        writeln!(text, "[{name}]").unwrap();
        let range = book.worksheet_range(&name).unwrap();
        for row in range.rows() {
            let row: Vec<String> = row.iter().map(ToString::to_string).collect();
            writeln!(text, "{}", row.join(" | ").trim_end_matches([' ', '|'])).unwrap();
        }
    }
    text
}

/// A Word document as text: a paragraph or a row of cells a line.
fn paragraphs(xml: &str) -> String {
    let body = xml.split("<w:body>").nth(1).unwrap().split("</w:body>").next().unwrap();
    let body = body.replace("</w:p></w:tc>", "</w:tc>").replace("</w:tc><w:tc>", " | <w:tc>");
    let body = body.replace("</w:p>", "\n").replace("</w:tr>", "\n");
    let mut text = String::new();
    let mut tag = false;
    for letter in body.chars() {
        match letter {
            '<' => tag = true,
            '>' => tag = false,
            letter if !tag => text.push(letter),
            _ => {}
        }
    }
    text
}

fn golden(path: &str, text: &str) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/report").join(path);
    if std::env::var_os("UPDATE").is_some() {
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(&path, text).unwrap();
        return;
    }
    let known = std::fs::read_to_string(&path).unwrap_or_default();
    assert!(
        known == text,
        "{} differs; `UPDATE=1 cargo test --test report` writes it, review it as a diff",
        path.display()
    );
}

#[test]
fn the_files_are_the_ones_that_were_reviewed() {
    for language in Language::ALL {
        let report = round(language).make().unwrap();
        for (path, bytes) in &report.files {
            // The figures are the same in all languages; the other two show their words.
            if language != Language::Nb
                && !matches!(path.as_str(), "internal/tables.csv" | "publish/report.html")
            {
                continue;
            }
            // One line for machines, which tests/demo/trace.rs takes apart.
            if path.ends_with(".json") {
                continue;
            }
            let path = format!("{}/{path}", language.tag());
            if path.ends_with(".xlsx") {
                golden(&format!("{path}.txt"), &cells(bytes));
            } else if path.ends_with(".docx") {
                golden(&format!("{path}.txt"), &paragraphs(&readable(&path, bytes)));
            } else {
                golden(&path, &readable(&path, bytes));
            }
        }
    }
}

#[test]
fn both_editions_have_the_same_files_and_figures() {
    let round = round(Language::Nb);
    let files = round.make().unwrap().files;
    let names = |edition: &str| -> Vec<String> {
        files.keys().filter_map(|path| path.strip_prefix(edition)).map(str::to_owned).collect()
    };
    // What stands behind the figures is for KOM alone.
    let of_kom = ["trace.html", "trace.json"];
    let internal: Vec<String> =
        names("internal/").into_iter().filter(|name| !of_kom.contains(&name.as_str())).collect();
    assert_eq!(internal, names("publish/"));
    assert_eq!(names("internal/").len(), internal.len() + of_kom.len());
    let published = round.cells("publish");
    let figures = |edition| -> Vec<_> {
        let cells = round.cells(edition).into_iter();
        // The comparison with the year before is for KOM alone.
        let shown = cells.filter(|((table, ..), _)| table != "S1");
        let figures = shown.map(|(key, (value, base, _))| (key, value, base));
        // What the publish edition withholds it does not state otherwise either.
        figures
            .filter(|(key, value, base)| {
                let withheld = published.get(key).is_some_and(|(value, ..)| value == ":");
                assert!(!withheld || edition == "internal" || (value == ":" && base.is_empty()), "{key:?}");
                !withheld
            })
            .collect()
    };
    assert!(round.cells("publish").keys().all(|(table, ..)| table != "S1"));
    assert!(figures("internal") == figures("publish"));
}

#[test]
fn the_internal_edition_says_so_everywhere_and_the_other_nowhere() {
    for (path, bytes) in round(Language::Nb).make().unwrap().files {
        let marked = readable(&path, &bytes).contains("Internt – skal ikke publiseres");
        let for_people = !path.ends_with(".csv") && !path.ends_with(".json");
        let internal = path.starts_with("internal/") && for_people;
        assert_eq!(marked, internal, "{path}");
    }
}

#[test]
fn narratives_are_collected_by_point_and_partner_for_kom_alone() {
    let mut round = round(Language::Nb);
    let text = |points: &str| points.to_owned();
    round.narratives = BTreeMap::from([
        ("rosa".to_owned(), text(r#"{"1": "Tid.\n\nOg <tillit>.", "6": " "}"#)),
        ("exit".to_owned(), text(r#"{"1": "Bevis.", "2a": "Rutiner."}"#)),
    ]);
    let case = r#"{"format": "omfang-case/1", "challenges": "Få vitner."}"#;
    round.cases = BTreeMap::from([("kripos".to_owned(), case.to_owned())]);
    let files = round.make().unwrap().files;
    let document = readable("narrative.docx", &files["internal/narrative.docx"]);
    assert!(
        document.contains(">Og &lt;tillit&gt;.<") && document.contains("Internt – skal ikke"),
        "{document}"
    );
    let page = readable("", &files["internal/narrative.html"]);
    let at = |text: &str| page.find(text).unwrap_or_else(|| panic!("{text} is not there"));
    // Point by point, in the order of partners.csv; an empty answer is none.
    let order =
        ["id=\"n-1\"", "Tid.", "Og &lt;tillit&gt;.", "Bevis.", "id=\"n-2a\"", "Rutiner.", "Få vitner."];
    assert!(order.map(at).is_sorted(), "{page}");
    assert!(!page.contains("6. Andre"), "nobody answered point 6");
    let end = "Tekst fra Kripos, ROSA-prosjektet og EXIT, Hordaland politidistrikt.";
    assert!(page.contains(end), "{page}");
    for (path, bytes) in files.iter().filter(|(path, _)| path.starts_with("publish/")) {
        let text = readable(path, bytes);
        assert!(!text.contains("Bevis.") && !text.contains("Få vitner"), "{path}");
    }
    round.narratives.insert("iom".to_owned(), text(r#"{"7": "Noe"}"#));
    let refused = round.make().err().unwrap().to_string();
    assert!(refused.starts_with("work/parts/iom.narrative.json: `7`; expected one of 1, 2a"), "{refused}");
}

#[test]
fn a_report_made_twice_is_the_same_to_the_byte() {
    let round = round(Language::En);
    assert_eq!(round.make().unwrap().files, round.make().unwrap().files);
}

#[test]
fn diagrams_speak_to_those_who_do_not_see_them() {
    let files = round(Language::Nb).make().unwrap().files;
    let book = readable("publish/tables.xlsx", &files["publish/tables.xlsx"]);
    for id in ["D1", "D2", "D3", "D4", "D5", "D6", "D7", "D8", "D9", "D10", "D11", "D12"] {
        let svg = readable("", &files[&format!("publish/svg/{id}.svg")]);
        assert!(svg.contains("role=\"img\"") && svg.contains(&format!("<title id=\"{id}-title\">")), "{svg}");
        assert!(svg.contains(&format!("<desc id=\"{id}-desc\">")));
        assert!(book.contains(&format!("descr=\"Diagram {}. ", &id[1..])), "{id}");
    }
    // Every id of the page is there once, and every link leads somewhere.
    let page = readable("", &files["publish/report.html"]);
    let ids: Vec<&str> = page.split(" id=\"").skip(1).filter_map(|rest| rest.split('"').next()).collect();
    for id in &ids {
        assert_eq!(ids.iter().filter(|other| *other == id).count(), 1, "{id}");
    }
    for link in page.split("href=\"#").skip(1).filter_map(|rest| rest.split('"').next()) {
        assert!(ids.contains(&link), "{link}");
    }
    assert!(
        !page.contains("http://")
            || page.matches("http://").count() == page.matches("http://www.w3.org/2000/svg").count()
    );
}

#[test]
fn a_missing_figure_is_drawn_as_a_gap_and_never_as_nought() {
    let mut round = round(Language::Nb);
    let iom = |csv: &str| ("iom.csv".to_owned(), csv.to_owned());
    round.history.extend([iom("year,applications,departures\n2012,3,1\n2013,4,\n2014,5,2\n")]);
    let files = round.make().unwrap().files;
    let mut book: calamine::Xlsx<_> =
        calamine::open_workbook_from_rs(Cursor::new(&files["publish/tables.xlsx"][..])).unwrap();
    let sheet = book.worksheet_range("D13").unwrap();
    let of_2013 = sheet.rows().find(|row| row[0].to_string().as_str() == "2013").unwrap();
    assert_eq!((of_2013[1].to_string().as_str(), &of_2013[2]), ("4", &calamine::Data::Empty));
    let svg = readable("", &files["publish/svg/D13.svg"]);
    // Applications are a line; departures, of which one year is missing, are two marks that nothing joins.
    assert_eq!(svg.matches("<polyline").count(), 1, "{svg}");
    assert!(!svg.contains(">0<"), "{svg}");
    let page = readable("", &files["publish/report.html"]);
    assert!(page.contains("id=\"D13\"") && page.contains(".."));
    // One year is no line, and years of which nothing is known are no series.
    round.history.extend([iom("year,applications,departures\n2014,5,\n")]);
    let files = round.make().unwrap().files;
    assert!(!files.contains_key("publish/svg/D13.svg"));
    assert!(readable("", &files["publish/tables.csv"]).contains("D13,2014,applications,5,"));
}

#[test]
fn a_word_table_has_heading_rows_a_description_and_as_many_cells_in_each_row() {
    let files = round(Language::Nb).make().unwrap().files;
    let xml = readable("tables.docx", &files["publish/tables.docx"]);
    let tables: Vec<&str> =
        xml.split("<w:tbl>").skip(1).map(|rest| rest.split("</w:tbl>").next().unwrap()).collect();
    let sheets = readable("", &files["publish/report.html"]).matches("<table").count();
    assert_eq!(tables.len(), sheets);
    for table in tables {
        assert!(table.contains("<w:tblCaption w:val=\"") && table.contains("<w:tblHeader/>"), "{table}");
        let columns = table.matches("<w:gridCol ").count();
        for row in table.split("<w:tr>").skip(1) {
            let spans: usize = row
                .split("<w:gridSpan w:val=\"")
                .skip(1)
                .map(|rest| rest.split('"').next().unwrap().parse::<usize>().unwrap() - 1)
                .sum();
            assert_eq!(row.matches("<w:tc>").count() + spans, columns, "{row}");
        }
    }
}

#[test]
fn what_partners_are_called_is_never_markup() {
    let page = readable("", &round(Language::Nb).make().unwrap().files["publish/report.html"]);
    assert!(
        page.contains("Oslo kommune, &lt;BFE&gt; &amp; \"barn\"")
            || page.contains("Oslo kommune, &lt;BFE&gt; &amp; &quot;barn&quot;")
    );
    assert!(!page.contains("<BFE>"));
}
