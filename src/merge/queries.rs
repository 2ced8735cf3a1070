//! queries/PARTNER.xlsx: what KOM asks a partner about its own reports.
//!
//! A query names the partner's own reference and its own fields, and asks to check or fill them in. It never says that a
//! link is suspected, with whom, how many, or what anybody else said: a partner must learn nothing about another's
//! clients. The same sentence stands in every row.

use std::collections::{BTreeMap, BTreeSet};

use rust_xlsxwriter::{DocProperties, ExcelDateTime, Format, Workbook, XlsxError};

use super::Found;
use super::words::Words;
use crate::bundle::QUESTION_COLUMNS;
use crate::form::{OutIx, Value};
use crate::linkage::{Decided, Decision, ReportIx};

/// The workbooks by name below work/.
pub(super) fn queries(found: &Found<'_>, decided: &Decided, words: &Words<'_>) -> BTreeMap<String, Vec<u8>> {
    let mut asked: BTreeMap<ReportIx, BTreeSet<OutIx>> = BTreeMap::new();
    for (a, b, _) in decided.pairs().filter(|(_, _, decision)| *decision == Decision::Ask) {
        for (own, other) in [(a, b), (b, a)] {
            asked.entry(own).or_default().extend(to_check(own, other, found));
        }
    }
    let mut by_partner: BTreeMap<&str, Vec<(ReportIx, BTreeSet<OutIx>)>> = BTreeMap::new();
    for (ix, fields) in asked {
        by_partner.entry(&found.reports.partner_of(ix).id).or_default().push((ix, fields));
    }
    by_partner
        .into_iter()
        .filter_map(|(partner, rows)| {
            Some((format!("queries/{partner}.xlsx"), book(&rows, found, words).ok()?))
        })
        .collect()
}

/// Fields in which the two differ, and those that the report leaves blank.
fn to_check<'f>(own: ReportIx, other: ReportIx, found: &'f Found<'_>) -> impl Iterator<Item = OutIx> + 'f {
    let (own, other) = (&found.reports.get(own).answers, &found.reports.get(other).answers);
    found.form.outs().filter(move |out| {
        let (mine, theirs) = (own.get(*out), other.get(*out));
        mine != theirs || *mine == Value::Blank
    })
}

fn book(
    rows: &[(ReportIx, BTreeSet<OutIx>)],
    found: &Found<'_>,
    words: &Words<'_>,
) -> Result<Vec<u8>, XlsxError> {
    let mut book = Workbook::new();
    // The same inputs give the same bytes.
    book.set_properties(&DocProperties::new().set_creation_datetime(&ExcelDateTime::from_ymd(2000, 1, 1)?));
    let head = Format::new().set_bold().set_background_color("#E6EDF5");
    let wrap = Format::new().set_text_wrap().set_align(rust_xlsxwriter::FormatAlign::Top);
    let sheet = book.add_worksheet();
    sheet.set_name(words.get("query-sheet", &[]))?;
    for (at, (name, width)) in (0u16..).zip(QUESTION_COLUMNS.into_iter().zip([20.0, 60.0, 60.0])) {
        sheet.write_string_with_format(0, at, name, &head)?;
        sheet.set_column_width(at, width)?;
    }
    for (row, (ix, fields)) in (1u32..).zip(rows) {
        let report = found.reports.get(*ix);
        let mut labels: Vec<String> = fields
            .iter()
            .map(|out| found.form.out_field(*out).label.get(words.language).to_owned())
            .collect();
        if report.id_types.is_empty() {
            labels.push(words.get("query-identifiers", &[]));
        }
        sheet.write_string_with_format(row, 0, report.reference.to_string(), &wrap)?;
        sheet.write_string_with_format(row, 1, labels.join("; "), &wrap)?;
        sheet.write_string_with_format(row, 2, words.get("query-question", &[]), &wrap)?;
    }
    sheet.set_freeze_panes(1, 0)?;
    book.save_to_buffer()
}
