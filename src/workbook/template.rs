//! The empty form as an Excel workbook: headings, drop-downs, help at every cell, examples on a sheet of their own.

use rust_xlsxwriter::{
    DataValidation, DataValidationErrorStyle, DocProperties, ExcelDateTime, Format, FormatAlign,
    FormatBorder, Formula, Workbook, Worksheet, XlsxError,
};

use super::version::VERSION;
use crate::form::{Field, FieldKind, Form};
use crate::text::Language;

/// Rows that have drop-downs and formats.
const ROWS: u32 = 2000;

/// The empty form of a year.
///
/// # Errors
/// When the workbook cannot be written, which a form that loaded does not cause.
pub fn template(form: &Form, year: u16, language: Language) -> Result<Vec<u8>, XlsxError> {
    written(form, &year.to_string(), language)
}

/// The empty form, for whatever year uses it: it does not say which year it was made for.
///
/// # Errors
/// As [`template`].
pub fn template_of_any_year(form: &Form, language: Language) -> Result<Vec<u8>, XlsxError> {
    written(form, "", language)
}

fn written(form: &Form, year: &str, language: Language) -> Result<Vec<u8>, XlsxError> {
    let mut book = Workbook::new();
    // The same form gives the same bytes.
    book.set_properties(&DocProperties::new().set_creation_datetime(&ExcelDateTime::from_ymd(2000, 1, 1)?));
    let columns: Vec<&Field> =
        form.fields().iter().filter(|field| !matches!(field.kind, FieldKind::FullName)).collect();
    let lists = form.sheets().lists.get(language).to_owned();
    let ranges = ranges(&columns, &lists);

    let mut persons = Worksheet::new();
    persons.set_name(form.sheets().persons.get(language))?;
    head(&mut persons, &columns, language)?;
    for (at, (field, range)) in (0u16..).zip(columns.iter().zip(&ranges)) {
        if let Some(validation) = validation(field, range.as_deref(), language)? {
            persons.add_data_validation(1, at, ROWS, at, &validation)?;
        }
    }
    book.push_worksheet(persons);
    book.push_worksheet(examples(form, &columns, language)?);
    book.push_worksheet(list_sheet(form, &columns, &lists, year, language)?);
    book.save_to_buffer()
}

fn head(sheet: &mut Worksheet, columns: &[&Field], language: Language) -> Result<(), XlsxError> {
    let asked = Format::new()
        .set_bold()
        .set_text_wrap()
        .set_align(FormatAlign::Top)
        .set_border_bottom(FormatBorder::Medium)
        .set_background_color("#DCE9F5");
    let identifying = asked.clone().set_background_color("#F3E4C8");
    sheet.set_row_height(0, 48)?;
    for (at, field) in (0u16..).zip(columns) {
        let format = if field.kind.stays() { &identifying } else { &asked };
        sheet.write_string_with_format(0, at, field.label.get(language), format)?;
        sheet.set_column_width(at, width(field, language))?;
        match field.kind {
            // Text, so that a reference such as 1E5 and an id with a leading zero stay as they are typed.
            FieldKind::Reference
            | FieldKind::DufNumber
            | FieldKind::NationalId
            | FieldKind::Surname
            | FieldKind::GivenNames => {
                sheet.set_column_format(at, &Format::new().set_num_format("@"))?;
            }
            FieldKind::BirthDate => {
                sheet.set_column_format(at, &Format::new().set_num_format("dd.mm.yyyy"))?;
            }
            _ => {}
        }
    }
    sheet.set_freeze_panes(1, 1)?;
    sheet.set_landscape();
    // On paper (A3) the columns stand on two pages, each with the reference; on one they would be too small to read.
    sheet.set_paper_size(8);
    sheet.set_print_fit_to_pages(2, 0);
    sheet.set_repeat_columns(0, 0)?;
    sheet.set_repeat_rows(0, 0)?;
    Ok(())
}

/// As wide as the longest answer that people choose, within bounds; countries are not read from end to end.
fn width(field: &Field, language: Language) -> u8 {
    let longest = match &field.kind {
        FieldKind::Code(list) => {
            list.entries().iter().map(|entry| entry.label.get(language).chars().count()).max()
        }
        _ => None,
    };
    u8::try_from(longest.unwrap_or(0).clamp(16, 36) + 2).unwrap_or(18)
}

/// Where each column's list stands on the sheet of lists.
fn ranges(columns: &[&Field], lists: &str) -> Vec<Option<String>> {
    let mut at = 1u16;
    columns
        .iter()
        .map(|field| {
            let entries = choices(field, Language::Nb).len();
            (entries > 0).then(|| {
                let column = super::column_letters(u32::from(at));
                at += 1;
                format!("='{lists}'!${column}$2:${column}${}", entries + 1)
            })
        })
        .collect()
}

fn choices(field: &Field, language: Language) -> Vec<&str> {
    match &field.kind {
        // Partners are the round's, not the form's.
        FieldKind::Partners(_) => Vec::new(),
        kind => kind
            .codes()
            .map(|list| list.entries().iter().map(|entry| entry.label.get(language)).collect())
            .unwrap_or_default(),
    }
}

/// Excel's limits on the texts of a validation, in characters.
const TITLE: usize = 32;
const MESSAGE: usize = 255;

fn short(text: &str, limit: usize) -> String {
    if text.chars().count() <= limit {
        text.to_owned()
    } else {
        text.chars().take(limit - 1).chain(['…']).collect()
    }
}

fn validation(
    field: &Field,
    range: Option<&str>,
    language: Language,
) -> Result<Option<DataValidation>, XlsxError> {
    let validation = match (&field.kind, range) {
        // A drop-down that blocks nothing else: years and ages are typed, several values are joined by semicolons.
        (_, Some(range)) => DataValidation::new().allow_list_formula(Formula::new(range)),
        (_, None) => DataValidation::new().allow_any_value(),
    };
    let blocks = matches!(field.kind, FieldKind::Code(_));
    let validation = validation
        .set_input_title(short(field.label.get(language), TITLE))?
        .set_input_message(short(field.help.get(language), MESSAGE))?
        .set_error_style(if blocks {
            DataValidationErrorStyle::Warning
        } else {
            DataValidationErrorStyle::Information
        })
        .show_error_message(blocks);
    Ok(Some(validation))
}

fn examples(form: &Form, columns: &[&Field], language: Language) -> Result<Worksheet, XlsxError> {
    let mut sheet = Worksheet::new();
    sheet.set_name(form.sheets().examples.get(language))?;
    head(&mut sheet, columns, language)?;
    let wrapped = Format::new().set_text_wrap().set_align(FormatAlign::Top);
    for (at, field) in (0u16..).zip(columns) {
        sheet.write_string_with_format(1, at, example(field, language), &wrapped)?;
    }
    Ok(sheet)
}

/// The example of a field in a language: examples are written in bokmål, answers of a list have labels in all three.
fn example(field: &Field, language: Language) -> String {
    let label = |answer: &str| {
        let list = field.kind.codes()?;
        list.by_spelling(answer).map(|code| list.label_of(code, language).to_owned())
    };
    let answers = field.example.split("; ").map(|answer| label(answer).unwrap_or_else(|| answer.to_owned()));
    answers.collect::<Vec<_>>().join("; ")
}

fn list_sheet(
    form: &Form,
    columns: &[&Field],
    name: &str,
    year: &str,
    language: Language,
) -> Result<Worksheet, XlsxError> {
    let mut sheet = Worksheet::new();
    sheet.set_name(name)?;
    sheet.write_string(0, 0, format!("{VERSION}:{}:{year}", form.id()))?;
    let mut at = 1u16;
    for field in columns {
        let labels = choices(field, language);
        if labels.is_empty() {
            continue;
        }
        sheet.write_string(0, at, field.label.get(language))?;
        for (row, label) in (1u32..).zip(labels) {
            sheet.write_string(row, at, label)?;
        }
        at += 1;
    }
    sheet.set_hidden(true);
    Ok(sheet)
}
