//! The empty case form as an Excel workbook: one sheet, found again by its labels.

use rust_xlsxwriter::{
    DataValidation, DataValidationRule, DocProperties, ExcelDateTime, Format, FormatAlign, FormatBorder,
    Workbook, Worksheet, XlsxError,
};

use crate::form::CaseForm;
use crate::text::Language;

/// Row of the header with the kinds, from 0.
const HEADER: u32 = 3;

/// The empty case form.
///
/// # Errors
/// When the workbook cannot be written, which a form that loaded does not cause.
pub fn case_template(form: &CaseForm, language: Language) -> Result<Vec<u8>, XlsxError> {
    let mut book = Workbook::new();
    // The same form gives the same bytes.
    book.set_properties(&DocProperties::new().set_creation_datetime(&ExcelDateTime::from_ymd(2000, 1, 1)?));
    book.push_worksheet(sheet(form, language)?);
    book.save_to_buffer()
}

fn sheet(form: &CaseForm, language: Language) -> Result<Worksheet, XlsxError> {
    let heading = Format::new()
        .set_bold()
        .set_text_wrap()
        .set_align(FormatAlign::Top)
        .set_border_bottom(FormatBorder::Medium)
        .set_background_color("#DCE9F5");
    let number = Format::new().set_border(FormatBorder::Thin).set_border_color("#B8C4CF");
    let text = number.clone().set_text_wrap().set_align(FormatAlign::Top);
    let whole = DataValidation::new()
        .allow_whole_number(DataValidationRule::Between(0, i32::try_from(form.max()).unwrap_or(i32::MAX)));

    let mut sheet = Worksheet::new();
    sheet.set_name(form.title().get(language))?;
    sheet.set_column_width(0, 44)?;
    sheet.write_string_with_format(
        0,
        0,
        form.title().get(language),
        &Format::new().set_bold().set_font_size(16),
    )?;
    sheet.write_string(1, 0, form.lead().get(language))?;

    for (column, kind) in (1u16..).zip(form.kinds()) {
        sheet.write_string_with_format(HEADER, column, kind.label.get(language), &heading)?;
        sheet.set_column_width(column, 18)?;
    }
    sheet.write_blank(HEADER, 0, &heading)?;
    let mut row = HEADER;
    let last = u16::try_from(form.kinds().len()).unwrap_or(u16::MAX);
    for outcome in form.outcomes() {
        row += 1;
        sheet.write_string(row, 0, outcome.label.get(language))?;
        for column in 1..=last {
            sheet.write_blank(row, column, &number)?;
        }
    }
    sheet.add_data_validation(HEADER + 1, 1, row, last, &whole)?;

    row += 2;
    sheet.write_string_with_format(row, 0, form.victims().get(language), &heading)?;
    sheet.write_string_with_format(row, 1, form.number().get(language), &heading)?;
    let first = row + 1;
    for group in form.groups() {
        row += 1;
        sheet.write_string(row, 0, group.label.get(language))?;
        sheet.write_blank(row, 1, &number)?;
    }
    sheet.add_data_validation(first, 1, row, 1, &whole)?;

    row += 1;
    for words in form.texts() {
        row += 1;
        sheet.write_string_with_format(
            row,
            0,
            words.label.get(language),
            &Format::new().set_align(FormatAlign::Top),
        )?;
        sheet.set_row_height(row, 90)?;
        sheet.merge_range(row, 1, row, last, "", &text)?;
    }
    sheet.set_landscape();
    sheet.set_print_fit_to_pages(1, 1);
    Ok(sheet)
}
