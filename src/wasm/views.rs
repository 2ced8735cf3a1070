//! The core's answers as the page shows them.

use super::say::Say;
use super::wire::{
    CheckView, ColumnView, FindingView, IdentifierCount, MissingColumn, Outgoing, PartnerView, Preview,
    RoundView, RuleGroup, Severity, SheetView, SkippedRow,
};
use crate::bundle::Scan;
use crate::check::{self, Accepted, Checked, CheckedRow, Finding, SheetRead};
use crate::desk::{self, Prepared, grouped};
use crate::form::Form;
use crate::identity::IdType;
use crate::round::{Pass, SignedRound};
use crate::workbook::{Meaning, RowKind, column_letters};

/// Places of a rule that cross to the page; all are counted.
const SHOWN: usize = 200;

pub(super) fn round(round: &SignedRound, say: &Say) -> RoundView {
    let file = round.file();
    let hex = data_encoding::HEXUPPER.encode(&round.fingerprint());
    let groups: Vec<&str> = (0..8).filter_map(|at| hex.get(at * 4..at * 4 + 4)).collect();
    RoundView {
        round: file.round.clone(),
        year: file.year.into(),
        demo: file.demo,
        deadline: file.deadline.as_deref().map(|day| date(day, say)),
        email: file.contact.email.clone(),
        phone: file.contact.phone.clone(),
        fingerprint: groups.join(" "),
        partners: file
            .partners
            .iter()
            .map(|partner| PartnerView { id: partner.id.clone(), name: partner.name.clone() })
            .collect(),
    }
}

/// yyyy-mm-dd as people write it.
fn date(day: &str, say: &Say) -> String {
    let parts: Vec<&str> = day.split('-').collect();
    match parts.as_slice() {
        [year, month, day] => {
            let month = say.text(&format!("month-{month}"), &[]);
            let day = day.trim_start_matches('0').to_owned();
            say.text("long-date", &[("day", day.into()), ("month", month.into()), ("year", (*year).into())])
        }
        _ => day.to_owned(),
    }
}

pub(super) fn check(checked: &Checked, form: &Form, say: &Say) -> CheckView {
    let total = |severity| u32::try_from(checked.findings().total(severity)).unwrap_or(u32::MAX);
    CheckView {
        rows: count(checked.n_rows()),
        errors: total(check::Severity::Error),
        warnings: total(check::Severity::Warning),
        notes: total(check::Severity::Note),
        groups: grouped(checked).iter().map(|group| rule_group(group, checked, form, say)).collect(),
        sheets: checked.sheets().iter().map(|sheet| sheet_view(sheet, checked, form, say)).collect(),
        unread: Vec::new(),
        missing_columns: checked
            .missing_columns()
            .iter()
            .map(|(field, left_blank)| MissingColumn {
                field: form.field(*field).name.clone(),
                label: form.field(*field).label.get(say.language()).to_owned(),
                left_blank: *left_blank,
            })
            .collect(),
    }
}

fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

fn rule_group(group: &desk::FindingGroup<'_>, checked: &Checked, form: &Form, say: &Say) -> RuleGroup {
    let words = group
        .findings
        .first()
        .zip(say.texts())
        .map(|(first, texts)| check::render(first, form, texts, say.language()));
    let (title, found, expected, todo) =
        words.map_or_else(Default::default, |words| (words.title, words.found, words.expected, words.todo));
    let field = group.field.map(|field| form.field(field));
    RuleGroup {
        code: group.rule.code.to_owned(),
        severity: match group.rule.severity {
            check::Severity::Error => Severity::Error,
            check::Severity::Warning => Severity::Warning,
            check::Severity::Note => Severity::Note,
        },
        title,
        found,
        expected: Some(expected).filter(|text| !text.is_empty()),
        todo,
        field: field.map(|field| field.name.clone()),
        field_label: field.map(|field| field.label.get(say.language()).to_owned()),
        count: count(group.count),
        shown: group
            .findings
            .iter()
            .take(SHOWN)
            .map(|finding| finding_view(finding, checked, form, say))
            .collect(),
    }
}

fn finding_view(finding: &Finding, checked: &Checked, form: &Form, say: &Say) -> FindingView {
    let place = &finding.place;
    let title = say.texts().map(|texts| check::sheet_title(checked, place, form, texts, say.language()));
    let found = say.texts().map(|texts| check::render(finding, form, texts, say.language()).found);
    FindingView {
        file: checked.files().get(place.file).map(|file| file.name.clone()).unwrap_or_default(),
        sheet: title.unwrap_or_default(),
        cell: place.cell().map(|cell| cell.to_string()),
        row: place.row,
        text: found.unwrap_or_default(),
    }
}

fn sheet_view(sheet: &SheetRead, checked: &Checked, form: &Form, say: &Say) -> SheetView {
    let (first_row, last_row) = sheet.span.unwrap_or((sheet.header_row, sheet.header_row));
    let title =
        say.texts().map(|texts| check::sheet_title(checked, &sheet.place, form, texts, say.language()));
    SheetView {
        file: checked.files().get(sheet.place.file).map(|file| file.name.clone()).unwrap_or_default(),
        sheet: title.unwrap_or_default(),
        header_row: sheet.header_row,
        first_row,
        last_row,
        rows: count(sheet.rows),
        columns: sheet
            .columns
            .iter()
            .map(|column| {
                let field = match column.meaning {
                    Meaning::Field(field) | Meaning::Repeated(field) => Some(form.field(field)),
                    _ => None,
                };
                let label = field.map(|field| field.label.get(say.language()).to_owned());
                ColumnView {
                    column: column_letters(column.column),
                    heading: label.clone(),
                    field: field.map(|field| field.name.clone()),
                    label,
                }
            })
            .collect(),
        skipped: sheet
            .skipped
            .iter()
            .map(|skipped| SkippedRow {
                row: skipped.row,
                reason: say.text(
                    match skipped.kind {
                        RowKind::Total => "skipped-total",
                        RowKind::OnlyReference => "skipped-reference",
                        _ => "skipped-remark",
                    },
                    &[],
                ),
            })
            .collect(),
    }
}

pub(super) fn outgoing(
    prepared: &Prepared,
    accepted: &Accepted,
    pass: &Pass,
    round: &SignedRound,
    form: &Form,
    [previewed, readable]: [usize; 2],
    say: &Say,
) -> Outgoing {
    let partner = pass.partner();
    let (text, left_out) = desk::readable(prepared.gated().payload(), readable);
    let payload = if left_out == 0 {
        text
    } else {
        format!("{text}\n\n{}", say.text("payload-left-out", &[("count", left_out.into())]))
    };
    let preview = desk::preview(accepted.rows(), form, say.language(), previewed);
    Outgoing {
        partner: partner.to_owned(),
        partner_name: round
            .partners()
            .get(partner)
            .map_or(partner, |partner| partner.name.as_str())
            .to_owned(),
        rows: count(accepted.rows().len()),
        identifiers: if pass.has_linkage_key() { identifiers(accepted.rows(), say) } else { Vec::new() },
        preview: Preview { headings: preview.headings, rows: preview.rows },
        payload,
        scanned: say.text(
            match prepared.gated().scan() {
                Scan::NoText => "scan-no-text",
                Scan::WithWorkbook => "scan-with-workbook",
                Scan::WithoutWorkbook => "scan-without-workbook",
            },
            &[],
        ),
        leaks: Vec::new(),
    }
}

/// How many rows have each kind of identifier, those that none has left out.
fn identifiers(rows: &[CheckedRow], say: &Say) -> Vec<IdentifierCount> {
    let mut counts = [0u32; IdType::ALL.len()];
    for row in rows {
        for kind in row.identifiers.types() {
            if let Some(count) = counts.get_mut(kind as usize) {
                *count += 1;
            }
        }
    }
    IdType::ALL
        .iter()
        .zip(counts)
        .filter(|(_, count)| *count > 0)
        .map(|(kind, count)| IdentifierCount {
            label: say.text(&format!("id-{}", kind.name().replace('_', "-")), &[]),
            count,
        })
        .collect()
}
