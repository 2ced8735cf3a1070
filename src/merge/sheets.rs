//! round.xlsx: the CSV files of work/ for people who live in Excel, with labels instead of codes.

use std::collections::BTreeMap;

use rust_xlsxwriter::{Format, FormatAlign, Workbook, XlsxError};

use crate::form::{Form, OutIx};
use crate::text::{Language, Texts};

/// The CSV files that become sheets, in order.
const SHEETS: [&str; 4] = ["persons", "reports", "links", "bundles"];

/// The workbook; nothing when a sheet cannot be written (more rows than Excel has).
pub(super) fn round_xlsx(
    files: &BTreeMap<String, Vec<u8>>,
    form: &Form,
    texts: &Texts,
    language: Language,
) -> Option<Vec<u8>> {
    let mut book = Workbook::new();
    // The same inputs give the same bytes.
    let epoch = rust_xlsxwriter::ExcelDateTime::from_ymd(2000, 1, 1).ok()?;
    book.set_properties(&rust_xlsxwriter::DocProperties::new().set_creation_datetime(&epoch));
    for name in SHEETS {
        let csv = files.get(&format!("{name}.csv"))?;
        sheet(&mut book, name, csv, form, texts, language).ok()?;
    }
    book.save_to_buffer().ok()
}

fn sheet(
    book: &mut Workbook,
    name: &str,
    csv: &[u8],
    form: &Form,
    texts: &Texts,
    language: Language,
) -> Result<(), XlsxError> {
    let head =
        Format::new().set_bold().set_background_color("#E6EDF5").set_text_wrap().set_align(FormatAlign::Top);
    let sheet = book.add_worksheet();
    sheet.set_name(texts.get(language, &format!("sheet-{name}"), &[]))?;
    let mut reader = csv::Reader::from_reader(csv);
    let columns: Vec<(String, Option<OutIx>)> = reader
        .headers()
        .map(|header| {
            header
                .iter()
                .map(|name| (name.to_owned(), form.by_name(name).and_then(|ix| form.field(ix).out)))
                .collect()
        })
        .unwrap_or_default();
    for (at, (name, out)) in (0u16..).zip(&columns) {
        let label = match out {
            Some(out) => form.out_field(*out).label.get(language).to_owned(),
            None => texts.get(language, &format!("column-{}", name.replace('_', "-")), &[]),
        };
        sheet.write_string_with_format(0, at, &label, &head)?;
        sheet.set_column_width(at, if label.len() > 24 { 24 } else { 14 })?;
    }
    let mut rows = 0u32;
    for record in reader.records().flatten() {
        rows += 1;
        for ((at, value), (_, out)) in (0u16..).zip(&record).zip(&columns) {
            match (value.parse::<u32>(), out) {
                (Ok(number), _) => sheet.write_number(rows, at, number)?,
                (Err(_), Some(out)) => sheet.write_string(rows, at, labels(value, *out, form, language))?,
                (Err(_), None) => sheet.write_string(rows, at, value)?,
            };
        }
    }
    let last = u16::try_from(columns.len().saturating_sub(1)).unwrap_or(u16::MAX);
    sheet.autofilter(0, 0, rows, last)?;
    sheet.set_freeze_panes(1, 1)?;
    sheet.set_landscape();
    sheet.set_repeat_rows(0, 0)?;
    Ok(())
}

/// Codes joined by `;` as labels.
pub(super) fn labels(value: &str, out: OutIx, form: &Form, language: Language) -> String {
    let Some(list) = form.out_field(out).kind.codes() else { return value.to_owned() };
    let label = |name: &str| {
        list.by_name(name).map_or_else(|| name.to_owned(), |code| list.label_of(code, language).to_owned())
    };
    value.split(';').map(label).collect::<Vec<_>>().join("; ")
}
