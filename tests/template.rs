//! The empty form: filled as it invites to be filled, it is accepted. Every answer of a drop-down is an answer that is
//! read, and every heading, example and format does what it says, in all languages.
#![allow(
    clippy::disallowed_methods,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test makes files and may panic"
)]

use std::collections::BTreeMap;
use std::io::{Cursor, Read as _, Write as _};

use calamine::{Data, Reader as _, Xlsx};
use omfang::check::{self, Checked, Given, Options, Realm, Severity};
use omfang::form::{self, FieldKind, Form};
use omfang::text::Language;
use omfang::workbook::{self, Limits, column_letters};

fn check(bytes: &[u8], form: &Form, year: u16) -> Checked {
    let options = Options { year, realm: Realm::Demo, leave_blank: Vec::new(), limits: Limits::default() };
    check::check(&[Given { name: "skjema.xlsx".to_owned(), bytes }], form, &options, &mut |_| {})
}

/// The template with rows typed under its headings.
fn filled(template: &[u8], rows: &[Vec<String>]) -> Vec<u8> {
    let mut archive = zip::ZipArchive::new(Cursor::new(template)).unwrap();
    let mut writer = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for at in 0..archive.len() {
        let mut entry = archive.by_index(at).unwrap();
        let name = entry.name().unwrap().into_owned();
        let mut content = Vec::new();
        entry.read_to_end(&mut content).unwrap();
        if name == "xl/worksheets/sheet1.xml" {
            let mut typed = String::new();
            for (number, row) in (2..).zip(rows) {
                let cells = (0..).zip(row).filter(|(_, text)| !text.is_empty()).map(|(column, text)| {
                    let at = format!("{}{number}", column_letters(column));
                    // Excel makes numbers of digits, unless the column is formatted as text: ids and references.
                    match text.parse::<u32>() {
                        Ok(number) => format!("<c r=\"{at}\"><v>{number}</v></c>"),
                        Err(_) => format!(
                            "<c r=\"{at}\" t=\"inlineStr\"><is><t>{}</t></is></c>",
                            text.replace('&', "&amp;")
                        ),
                    }
                });
                typed += &format!("<row r=\"{number}\">{}</row>", cells.collect::<String>());
            }
            let xml = String::from_utf8(content).unwrap();
            content = xml.replace("</sheetData>", &format!("{typed}</sheetData>")).into_bytes();
        }
        writer.start_file(name, zip::write::SimpleFileOptions::default()).unwrap();
        writer.write_all(&content).unwrap();
    }
    writer.finish().unwrap().into_inner()
}

/// The cells of a sheet as texts.
fn sheet(bytes: &[u8], name: &str) -> Vec<Vec<String>> {
    let mut book: Xlsx<_> = Xlsx::new(Cursor::new(bytes)).unwrap();
    let range = book.worksheet_range(name).unwrap();
    range.rows().map(|row| row.iter().map(Data::to_string).collect()).collect()
}

fn each(test: impl Fn(&Form, u16, Language, &[u8])) {
    for year in [2014, 2015, 2016] {
        let form = form::for_year(year).unwrap();
        for language in Language::ALL {
            test(&form, year, language, &workbook::template(&form, year, language).unwrap());
        }
    }
}

#[test]
fn the_example_typed_into_the_form_is_accepted_without_findings() {
    each(|form, year, language, template| {
        let example = sheet(template, form.sheets().examples.get(language))[1].clone();
        let checked = check(&filled(template, &[example]), form, year);
        let mut counts = checked.findings().counts();
        // That the sheet of examples is not read is always said; partners are compared with a round file only.
        assert_eq!(counts.remove("TAB302"), Some(1));
        assert_eq!(counts.remove("PAR102"), Some(1));
        // The example's number is a test number with its own date, and its date is a text.
        counts.remove("NRM104");
        assert_eq!(counts, BTreeMap::new(), "{year} {}", language.tag());
        assert_eq!(checked.n_rows(), 1);
        let accepted = checked.accept(&BTreeMap::new()).unwrap();
        assert_eq!(accepted.rows().len(), 1);
    });
}

#[test]
fn every_answer_of_every_drop_down_is_read() {
    each(|form, year, language, template| {
        let example = sheet(template, form.sheets().examples.get(language))[1].clone();
        let lists = sheet(template, form.sheets().lists.get(language));
        let mut rows = Vec::new();
        for (column, heading) in lists[0].iter().enumerate().skip(1) {
            let at = sheet(template, form.sheets().persons.get(language))[0]
                .iter()
                .position(|known| known == heading);
            for answer in lists.iter().skip(1).map(|row| &row[column]).filter(|answer| !answer.is_empty()) {
                let mut row = example.clone();
                row[0] = format!("R-{}", rows.len());
                row[at.unwrap()].clone_from(answer);
                rows.push(row);
            }
        }
        assert!(rows.len() > 300, "{} answers", rows.len());
        // Each row is the example's person; that is not what is asked here.
        for row in &mut rows {
            (1..6).for_each(|identifier| row[identifier].clear());
        }
        let checked = check(&filled(template, &rows), form, year);
        let errors =
            checked.findings().kept().iter().filter(|finding| finding.rule.severity == Severity::Error);
        let errors: Vec<String> =
            errors.map(|finding| format!("{} {:?}", finding.rule.code, finding.place)).collect();
        assert!(
            errors.is_empty() && checked.n_rows() == rows.len(),
            "{year} {}: {errors:#?}",
            language.tag()
        );
    });
}

#[test]
fn columns_have_help_drop_downs_and_text_formats() {
    each(|form, year, language, template| {
        let mut archive = zip::ZipArchive::new(Cursor::new(template)).unwrap();
        let mut part = |name: &str| {
            let mut text = String::new();
            archive.by_name(name).unwrap().read_to_string(&mut text).unwrap();
            text
        };
        let (xml, styles, book) =
            (part("xl/worksheets/sheet1.xml"), part("xl/styles.xml"), part("xl/workbook.xml"));
        assert!(book.contains("state=\"hidden\""), "the sheet with lists and version is hidden");
        let formats: Vec<&str> = styles.split("<cellXfs").nth(1).unwrap().split("<xf ").skip(1).collect();
        let text_code =
            styles.split("formatCode=\"@\"").next().unwrap().rsplit("numFmtId=\"").next().unwrap();
        let text_code = text_code.split('"').next().unwrap();
        let columns = form.fields().iter().filter(|field| !matches!(field.kind, FieldKind::FullName));
        for (number, field) in (1u32..).zip(columns) {
            let letters = column_letters(number - 1);
            let asked =
                xml.split("<dataValidation ").find(|asked| asked.contains(&format!("sqref=\"{letters}2:")));
            let asked = asked.unwrap_or_else(|| panic!("{} has no help", field.name));
            assert!(
                asked.contains("showInputMessage=\"1\"") && asked.contains("prompt=\""),
                "{}",
                field.name
            );
            let has_list = field.kind.codes().is_some() && !matches!(field.kind, FieldKind::Partners(_));
            assert_eq!(asked.contains("type=\"list\""), has_list, "{}", field.name);
            let style = xml.split("<col ").skip(1).find_map(|column| {
                let value = |name: &str| {
                    column.split(&format!("{name}=\"")).nth(1)?.split('"').next()?.parse::<u32>().ok()
                };
                (value("min")? <= number && number <= value("max")?).then(|| value("style"))
            });
            let is_text = style.flatten().is_some_and(|style| {
                formats[style as usize].contains("numFmtId=\"49\"")
                    || formats[style as usize].starts_with(&format!("numFmtId=\"{text_code}\""))
            });
            let stays_text = ["own_reference", "surname", "given_names", "duf_number", "national_id"];
            assert_eq!(is_text, stays_text.contains(&field.name.as_str()), "{}", field.name);
        }
        assert_eq!(workbook::template_year(template, &Limits::default()), Some(year), "{}", language.tag());
    });
}
