//! queries/PARTNER.xlsx: what KOM asks a partner about its own reports.
//!
//! A query names the partner's own reference and its own fields, and asks to check or fill them in. It never says that a
//! link is suspected, with whom, how many, or what anybody else said: a partner must learn nothing about another's
//! clients. The same sentence stands in every row. Identifiers are asked for where names are all there is to go by, and
//! where the report has none.

use std::collections::{BTreeMap, BTreeSet};

use rust_xlsxwriter::{DocProperties, ExcelDateTime, Format, Workbook, XlsxError};

use super::Found;
use super::words::Words;
use crate::bundle::QUESTION_COLUMNS;
use crate::form::{OutIx, Value};
use crate::identity::{IdType, RULES, TokenRule};
use crate::linkage::{Decided, Decision, LinkRules, ReportIx};

/// What a report is asked about.
#[derive(Default)]
struct Asked {
    fields: BTreeSet<OutIx>,
    identifiers: bool,
}

/// The workbooks by name below work/.
pub(super) fn queries(found: &Found<'_>, decided: &Decided, words: &Words<'_>) -> BTreeMap<String, Vec<u8>> {
    let links = found.linkage.links.iter().filter(|link| link.decision == Some(Decision::Ask));
    let rules: BTreeMap<(ReportIx, ReportIx), LinkRules> =
        links.map(|link| ((link.a, link.b), link.rules)).collect();
    let mut asked: BTreeMap<ReportIx, Asked> = BTreeMap::new();
    for (a, b, _) in decided.pairs().filter(|(_, _, decision)| *decision == Decision::Ask) {
        let by_names = rules.get(&(a, b)).is_some_and(|rules| rests_on_names(*rules, a, b, found));
        for (own, other) in [(a, b), (b, a)] {
            let one = asked.entry(own).or_default();
            one.fields.extend(to_check(own, other, found));
            one.identifiers |= by_names || found.reports.get(own).id_types.is_empty();
        }
    }
    let mut by_partner: BTreeMap<&str, Vec<(ReportIx, Asked)>> = BTreeMap::new();
    for (ix, one) in asked {
        by_partner.entry(&found.reports.partner_of(ix).id).or_default().push((ix, one));
    }
    by_partner
        .into_iter()
        .filter_map(|(partner, rows)| {
            Some((format!("queries/{partner}.xlsx"), book(&rows, found, words).ok()?))
        })
        .collect()
}

/// Whether only names and dates meet, and no verified id number of one kind in both tells the two apart or together.
fn rests_on_names(rules: LinkRules, a: ReportIx, b: ReportIx, found: &Found<'_>) -> bool {
    let has = |ix: ReportIx, kind| found.reports.get(ix).id_types.contains(&kind);
    let mut kinds = RULES.iter().filter(|rule| rule.is_id()).filter_map(|rule| IdType::from_name(rule.name));
    let mut met = rules.tokens().peekable();
    met.peek().is_some() && !met.any(TokenRule::is_id) && !kinds.any(|kind| has(a, kind) && has(b, kind))
}

/// Fields in which the two differ, and those that the report leaves blank.
fn to_check<'f>(own: ReportIx, other: ReportIx, found: &'f Found<'_>) -> impl Iterator<Item = OutIx> + 'f {
    let (own, other) = (&found.reports.get(own).answers, &found.reports.get(other).answers);
    found.form.outs().filter(move |out| {
        let (mine, theirs) = (own.get(*out), other.get(*out));
        mine != theirs || *mine == Value::Blank
    })
}

fn book(rows: &[(ReportIx, Asked)], found: &Found<'_>, words: &Words<'_>) -> Result<Vec<u8>, XlsxError> {
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
    for (row, (ix, asked)) in (1u32..).zip(rows) {
        let report = found.reports.get(*ix);
        let mut labels: Vec<String> = asked
            .fields
            .iter()
            .map(|out| found.form.out_field(*out).label.get(words.language).to_owned())
            .collect();
        if asked.identifiers {
            labels.push(words.get("query-identifiers", &[]));
        }
        sheet.write_string_with_format(row, 0, report.reference.to_string(), &wrap)?;
        sheet.write_string_with_format(row, 1, labels.join("; "), &wrap)?;
        sheet.write_string_with_format(row, 2, words.get("query-question", &[]), &wrap)?;
    }
    sheet.set_freeze_panes(1, 0)?;
    book.save_to_buffer()
}
