//! The findings for machines: the JSON of `omfang check --format json` (design.md section 7).

use std::collections::BTreeMap;

use serde::{Serialize, Serializer};

use crate::check::{CellValue, Checked, Place, sheet_title};
use crate::form::{FieldIx, Form};
use crate::text::{Language, Texts};

/// What a check gave, in English words. Sheets are named in the reader's language.
#[derive(Debug, Serialize)]
pub struct Listed<'l> {
    rows: usize,
    counts: BTreeMap<&'static str, usize>,
    findings: Vec<Line<'l>>,
    notes: Vec<NoteLine<'l>>,
}

#[derive(Debug, Serialize)]
struct Line<'l> {
    code: &'static str,
    severity: &'static str,
    file: &'l str,
    sheet: Option<String>,
    cell: Option<String>,
    row: Option<u32>,
    field: Option<&'l str>,
    related: Vec<&'l str>,
    rows: Vec<RowLine<'l>>,
    #[serde(skip_serializing_if = "Option::is_none", serialize_with = "written")]
    value: Option<&'l CellValue>,
}

#[derive(Debug, Serialize)]
struct RowLine<'l> {
    file: &'l str,
    sheet: Option<String>,
    row: Option<u32>,
}

#[derive(Debug, Serialize)]
struct NoteLine<'l> {
    code: &'static str,
    count: usize,
    field: Option<&'l str>,
}

/// A value leaves its wrapping only here, as the one who asked for values writes the list. Null where nothing readable
/// stands in the cell.
fn written<S: Serializer>(value: &Option<&CellValue>, serializer: S) -> Result<S::Ok, S::Error> {
    match value {
        Some(CellValue::Written(text)) => serializer.serialize_str(text.expose()),
        Some(CellValue::Bool(value)) => serializer.serialize_bool(*value),
        _ => serializer.serialize_none(),
    }
}

/// Lists what a check gave; with the values of cells only where they were asked for.
#[must_use]
pub fn listed<'l>(
    checked: &'l Checked,
    values: Option<&'l BTreeMap<Place, CellValue>>,
    form: &'l Form,
    texts: &Texts,
    language: Language,
) -> Listed<'l> {
    let file = |place: &Place| checked.files().get(place.file).map_or("", |file| file.name.as_str());
    let sheet =
        |place: &Place| place.sheet.map(|_| sheet_title(checked.files(), place, form, texts, language));
    let name = |field: FieldIx| form.field(field).name.as_str();
    Listed {
        rows: checked.n_rows(),
        counts: checked.findings().counts(),
        findings: checked
            .findings()
            .kept()
            .iter()
            .map(|finding| Line {
                code: finding.rule.code,
                severity: finding.rule.severity.name(),
                file: file(&finding.place),
                sheet: sheet(&finding.place),
                cell: finding.place.cell().map(|cell| cell.to_string()),
                row: finding.place.row,
                field: finding.field.map(name),
                related: finding.related.iter().map(|field| name(*field)).collect(),
                rows: finding
                    .rows
                    .iter()
                    .map(|place| RowLine { file: file(place), sheet: sheet(place), row: place.row })
                    .collect(),
                value: values.and_then(|values| values.get(&finding.place)),
            })
            .collect(),
        notes: checked
            .findings()
            .notes()
            .into_iter()
            .map(|((code, field), count)| NoteLine { code, count, field: field.map(name) })
            .collect(),
    }
}
