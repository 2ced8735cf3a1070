//! Narrative and case form: read from what people write them in, and through a bundle to KOM's files.

#![allow(
    clippy::disallowed_methods,
    clippy::indexing_slicing,
    clippy::unwrap_used,
    reason = "a test: it may stop at the first fault"
)]

use omfang::bundle::CasePart;
use omfang::check::{CaseError, read_case};
use omfang::form::CaseForm;
use omfang::text::Language;
use omfang::workbook::{CellRef, Limits, case_template, ready_template, template_of_any_year};
use rust_xlsxwriter::Workbook;

fn form() -> CaseForm {
    CaseForm::load().unwrap()
}

/// A workbook of one sheet with texts and numbers.
fn workbook(cells: &[(u32, u16, &str)]) -> Vec<u8> {
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    for (row, column, text) in cells {
        match text.parse::<f64>() {
            Ok(number) => sheet.write_number(*row, *column, number).unwrap(),
            Err(_) => sheet.write_string(*row, *column, *text).unwrap(),
        };
    }
    book.save_to_buffer().unwrap()
}

fn read(cells: &[(u32, u16, &str)]) -> Result<Option<CasePart>, CaseError> {
    read_case(&workbook(cells), &form(), &Limits::default())
}

const HEADER: [(u32, u16, &str); 3] = [(4, 2, "Tvangsarbeid"), (4, 3, "Prostitusjon"), (4, 5, "TIGGING")];

#[test]
fn the_template_is_recognised_and_blank_in_every_language() {
    for language in Language::ALL {
        let template = case_template(&form(), language).unwrap();
        let part = read_case(&template, &form(), &Limits::default()).unwrap().unwrap();
        assert!(part.is_blank(), "{language:?}");
        assert_eq!(template, case_template(&form(), language).unwrap(), "the same bytes");
    }
}

#[test]
fn the_templates_in_the_page_are_those_that_the_command_line_writes() {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("schemas/templates");
    for language in Language::ALL {
        let mut made = vec![("case".to_owned(), case_template(&form(), language).unwrap())];
        for year in [2014, 2015] {
            let form = omfang::form::for_year(year).unwrap();
            made.push((form.id().replace('/', "-"), template_of_any_year(&form, language).unwrap()));
        }
        for (name, bytes) in made {
            let path = folder.join(format!("{name}.{}.xlsx", language.tag()));
            if std::env::var_os("UPDATE").is_some() {
                std::fs::write(&path, &bytes).unwrap();
            } else {
                let there = ready_template(&name, language).unwrap();
                assert!(
                    there == bytes,
                    "run UPDATE=1 cargo test --test parts; {} is out of date",
                    path.display()
                );
            }
        }
    }
}

#[test]
fn labels_are_found_wherever_they_stand() {
    let mut cells = HEADER.to_vec();
    cells.extend([
        (6, 1, "Henlagt ukjent gjerningsmann"),
        (6, 3, "4"),
        (6, 5, "0"),
        (7, 1, "Domfelt"),
        (7, 2, "–"),
        (9, 0, "Jenter"),
        (9, 4, "2"),
        (12, 0, "Utfordringer"),
        (12, 1, "  Få vitner. "),
    ]);
    let part = read(&cells).unwrap().unwrap();
    assert_eq!(part.cases()["prostitution"]["dismissed_unknown_perpetrator"], 4);
    assert_eq!(part.cases().len(), 1, "0 and a dash are nothing");
    assert_eq!(part.victims()["girls"], 2);
    assert_eq!(part.texts().next(), Some(("challenges", "Få vitner.")));
    assert!(part.to_json().contains("\"format\": \"omfang-case/1\""));
}

#[test]
fn what_is_wrong_is_said_by_its_cell() {
    let with = |more: &[(u32, u16, &'static str)]| {
        let mut cells = HEADER.to_vec();
        cells.extend_from_slice(more);
        read(&cells).unwrap_err()
    };
    let number = |row, column| CaseError::Number { at: CellRef { row, column }, max: 9999 };
    assert_eq!(with(&[(5, 0, "Anmeldt"), (5, 2, "mange")]), number(6, 2));
    assert_eq!(with(&[(5, 0, "Anmeldt"), (5, 2, "2.5")]), number(6, 2));
    assert_eq!(with(&[(5, 0, "Anmeldt"), (5, 2, "10000")]), number(6, 2));
    assert_eq!(
        with(&[(5, 0, "Anmeldt"), (6, 0, "Anmeldelser")]),
        CaseError::Twice { at: CellRef { row: 7, column: 0 } }
    );
}

#[test]
fn other_workbooks_are_no_case_form() {
    assert_eq!(read(&[(0, 0, "Kjønn"), (0, 1, "Nasjonalitet")]), Ok(None));
    let person =
        omfang::workbook::template(&omfang::form::for_year(2014).unwrap(), 2014, Language::Nb).unwrap();
    assert_eq!(read_case(&person, &form(), &Limits::default()), Ok(None));
}
