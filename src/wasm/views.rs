//! The core's answers as the page shows them.

use std::collections::BTreeSet;

use super::say::Say;
use super::wire::{
    CaseLine, CellPlace, CheckView, ColumnView, FieldName, FindingView, IdentifierCount, LeakView, Message,
    MissingColumn, NarrativeText, Outgoing, PartnerView, Persons, Preview, PreviewRow, QuestionView,
    QuestionsView, RoundView, RowFinding, RowGroup, RowsView, RuleGroup, Severity, SheetView, SkippedRow,
    ValueView,
};
use crate::bundle::{CasePart, Kind, Leak, NarrativePoint, OtherParts, Scan};
use crate::check::{self, Accepted, CellValue, Checked, CheckedRow, FileRead, Finding, Place, SheetRead};
use crate::desk::{self, Prepared, Question, grouped};
use crate::form::{CaseForm, CaseWord, Form};
use crate::identity::IdType;
use crate::round::{Pass, SignedRound};
use crate::workbook::{Column, Meaning, RowKind, column_letters};

/// Places of a rule that cross to the page; all are counted.
const SHOWN: usize = 200;
/// Findings of one row that cross. A row has a few; a sheet may have something in each of its columns.
const SHOWN_IN_ROW: usize = 50;

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

pub(super) fn questions(questions: Vec<Question>) -> QuestionsView {
    let mut view = QuestionsView { questions: Vec::new(), unknown: Vec::new() };
    for Question { reference, row, fields, question } in questions {
        match row {
            None => view.unknown.push(reference),
            Some(row) => view.questions.push(QuestionView {
                reference,
                own_reference: row.own_reference,
                file: row.file,
                sheet: row.sheet,
                row: row.row,
                fields,
                question,
            }),
        }
    }
    view
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

pub(super) fn check(checked: &Checked, form: &Form, assumed_year: Option<u16>, say: &Say) -> CheckView {
    let total = |severity| u32::try_from(checked.findings().total(severity)).unwrap_or(u32::MAX);
    CheckView {
        rows: count(checked.n_rows()),
        assumed_year: assumed_year.map(u32::from),
        errors: total(check::Severity::Error),
        warnings: total(check::Severity::Warning),
        notes: total(check::Severity::Note),
        groups: rule_groups(&grouped(checked), checked, form, say),
        by_row: rows_view(checked, form, say),
        sheets: checked.sheets().iter().map(|sheet| sheet_view(sheet, checked, form, say)).collect(),
        unread: checked.not_read().map(|finding| unread(finding, checked, form, say)).collect(),
        missing_columns: checked
            .missing_columns()
            .iter()
            .map(|(field, left_blank)| MissingColumn {
                field: form.field(*field).name.clone(),
                label: form.field(*field).label.get(say.language()).to_owned(),
                left_blank: *left_blank,
            })
            .collect(),
        fields: form
            .fields()
            .iter()
            .map(|field| FieldName {
                field: field.name.clone(),
                label: field.label.get(say.language()).to_owned(),
            })
            .collect(),
    }
}

/// Why a file cannot be opened, by the rule that it breaks.
pub(super) fn message(finding: &Finding, form: &Form, say: &Say) -> Option<Message> {
    let words = check::render(finding, &[], form, say.texts()?, say.language());
    Some(Message { found: words.found, expected: Some(words.expected), todo: words.todo })
}

fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

fn rule_groups(
    groups: &[desk::FindingGroup<'_>],
    checked: &Checked,
    form: &Form,
    say: &Say,
) -> Vec<RuleGroup> {
    let of_rule = |code| groups.iter().filter(|group| group.rule.code == code).count();
    let view =
        |group: &desk::FindingGroup<'_>| rule_group(group, of_rule(group.rule.code) > 1, checked, form, say);
    groups.iter().map(view).collect()
}

fn rule_group(
    group: &desk::FindingGroup<'_>,
    many: bool,
    checked: &Checked,
    form: &Form,
    say: &Say,
) -> RuleGroup {
    let words = say
        .texts()
        .and_then(|texts| {
            check::render_group(&group.findings, many, checked.files(), form, texts, say.language())
        })
        .unwrap_or_default();
    let field = group.field.map(|field| form.field(field));
    let each = words.found.is_empty();
    RuleGroup {
        code: group.rule.code.to_owned(),
        severity: severity(group.rule.severity),
        title: words.title,
        found: Some(words.found).filter(|text| !text.is_empty()),
        expected: Some(words.expected).filter(|text| !text.is_empty()),
        todo: words.todo,
        field: field.map(|field| field.name.clone()),
        field_label: field.map(|field| field.label.get(say.language()).to_owned()),
        count: count(group.count),
        shown: group
            .findings
            .iter()
            .take(SHOWN)
            .map(|finding| {
                let text = each.then(|| found(finding, checked, form, say));
                finding_view(finding, text, checked, form, say)
            })
            .collect(),
    }
}

fn severity(severity: check::Severity) -> Severity {
    match severity {
        check::Severity::Error => Severity::Error,
        check::Severity::Warning => Severity::Warning,
        check::Severity::Note => Severity::Note,
    }
}

fn rows_view(checked: &Checked, form: &Form, say: &Say) -> RowsView {
    let (noted, rows): (Vec<_>, Vec<_>) = desk::grouped_by_row(checked)
        .into_iter()
        .partition(|group| group.severity() == check::Severity::Note);
    let findings = checked.findings();
    let shown = |groups: &[desk::RowGroup<'_>]| {
        groups.iter().take(SHOWN).map(|group| row_group(group, checked, form, say)).collect()
    };
    RowsView {
        count: count(rows.len()),
        rows: shown(&rows),
        noted_count: count(noted.len()),
        noted: shown(&noted),
        complete: findings.kept().len() == findings.counts().values().sum::<usize>(),
    }
}

fn row_group(group: &desk::RowGroup<'_>, checked: &Checked, form: &Form, say: &Say) -> RowGroup {
    let finding = |finding: &&Finding| {
        let words =
            say.texts().map(|texts| check::render(finding, checked.files(), form, texts, say.language()));
        let words = words.unwrap_or_default();
        RowFinding {
            code: finding.rule.code.to_owned(),
            severity: severity(finding.rule.severity),
            title: words.title,
            todo: words.todo,
            at: finding_view(finding, Some(words.found), checked, form, say),
        }
    };
    RowGroup {
        file: file_name(&group.place, checked.files()),
        sheet: sheet_title(&group.place, checked.files(), form, say),
        row: group.place.row,
        severity: severity(group.severity()),
        count: count(group.findings.len()),
        findings: group.findings.iter().take(SHOWN_IN_ROW).map(finding).collect(),
    }
}

/// A place where something was found, with a sentence of its own where those of the group differ.
fn finding_view(
    finding: &Finding,
    text: Option<String>,
    checked: &Checked,
    form: &Form,
    say: &Say,
) -> FindingView {
    let place = &finding.place;
    let words = |texts| check::place_text(place, texts, say.language());
    FindingView {
        file: file_name(place, checked.files()),
        sheet: sheet_title(place, checked.files(), form, say),
        place: match place.cell() {
            Some(cell) => cell.to_string(),
            None => say.texts().map(words).unwrap_or_default(),
        },
        cell: cell_place(place),
        text,
    }
}

/// A place as the page names it when it asks for the value.
pub(super) fn cell_place(place: &Place) -> Option<CellPlace> {
    let cell = place.cell()?;
    Some(CellPlace {
        file: count(place.file),
        sheet: count(place.sheet?),
        row: cell.row,
        column: cell.column,
    })
}

/// What stands in a cell, for the user who asked. The one place where a value crosses.
pub(super) fn value(value: &CellValue, say: &Say) -> ValueView {
    let unwritten = say.texts().and_then(|texts| check::unwritten_text(value, texts, say.language()));
    match (value, unwritten) {
        (CellValue::Written(text), _) => ValueView { text: text.expose().to_owned(), written: true },
        (_, text) => ValueView { text: text.unwrap_or_default(), written: false },
    }
}

/// A sentence about a file, a sheet or an area that was not read.
fn unread(finding: &Finding, checked: &Checked, form: &Form, say: &Say) -> String {
    let (file, sheet) =
        (file_name(&finding.place, checked.files()), sheet_title(&finding.place, checked.files(), form, say));
    let id = if sheet.is_empty() { "unread-file" } else { "unread-sheet" };
    let found = found(finding, checked, form, say);
    say.text(id, &[("file", file.into()), ("sheet", sheet.into()), ("found", found.into())])
}

fn found(finding: &Finding, checked: &Checked, form: &Form, say: &Say) -> String {
    let found = |texts| check::render(finding, checked.files(), form, texts, say.language()).found;
    say.texts().map(found).unwrap_or_default()
}

fn file_name(place: &Place, files: &[FileRead]) -> String {
    files.get(place.file).map(|file| file.name.clone()).unwrap_or_default()
}

/// Empty for a text file, which has one sheet without a name.
fn sheet_title(place: &Place, files: &[FileRead], form: &Form, say: &Say) -> String {
    let sheets = files.get(place.file).map_or(&[][..], |file| &file.sheets);
    if sheets.iter().all(String::is_empty) {
        return String::new();
    }
    let title = |texts| check::sheet_title(files, place, form, texts, say.language());
    say.texts().map(title).unwrap_or_default()
}

fn sheet_view(sheet: &SheetRead, checked: &Checked, form: &Form, say: &Say) -> SheetView {
    let (first_row, last_row) = sheet.span.unwrap_or((sheet.header_row, sheet.header_row));
    SheetView {
        file: file_name(&sheet.place, checked.files()),
        sheet: sheet_title(&sheet.place, checked.files(), form, say),
        header_row: sheet.header_row,
        first_row,
        last_row,
        rows: count(sheet.rows),
        columns: sheet.columns.iter().map(|column| column_view(column, form, say)).collect(),
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

/// A column: the form's own heading that stands above it, and the field that it is read as. A heading of the partner's
/// own is not repeated.
fn column_view(column: &Column, form: &Form, say: &Say) -> ColumnView {
    let known = match column.meaning {
        Meaning::Field(field) | Meaning::Repeated(field) => Some(form.field(field)),
        Meaning::Unknown => None,
    };
    let read = known.filter(|_| matches!(column.meaning, Meaning::Field(_)));
    let heading = known.zip(column.heading).map(|(field, heading)| field.heading(heading).to_owned());
    let own = heading.as_ref().is_some_and(String::is_empty);
    ColumnView {
        column: column_letters(column.column),
        heading: heading.filter(|_| !own),
        field: read.map(|field| field.name.clone()),
        label: read.map(|field| field.label.get(say.language()).to_owned()),
        own,
    }
}

/// Words of a text that are shown around a place in it.
const AROUND: usize = 5;

/// A place in a text that may point out a person.
pub(super) fn leak(leak: &Leak, other: &OtherParts, say: &Say) -> LeakView {
    let narrative = other.narrative.iter().flat_map(|narrative| narrative.points());
    let case = other.case.iter().flat_map(|case| case.texts());
    let text =
        narrative.map(|(point, text)| (point.name(), text)).chain(case).find(|(name, _)| *name == leak.point);
    let words: Vec<&str> = text.map(|(_, text)| text.split_whitespace().collect()).unwrap_or_default();
    let at = leak.word.saturating_sub(1).min(words.len());
    let part = |from: usize, to: usize| words.get(from..to.min(words.len())).unwrap_or_default().join(" ");
    LeakView {
        code: leak.kind.code().to_owned(),
        number: count(leak.number),
        place: say.text(&format!("text-place-{}", leak.point.replace('_', "-")), &[]),
        in_case: NarrativePoint::from_name(leak.point).is_none(),
        found: say.text(&format!("looks-like-{}", leak.kind.code().to_ascii_lowercase()), &[]),
        before: part(at.saturating_sub(AROUND), at),
        word: part(at, at + 1),
        after: part(at + 1, at + 1 + AROUND),
        may_stand: leak.kind.may_be_acknowledged(),
    }
}

/// Counts of a case form, in words.
fn case_lines(part: &CasePart, say: &Say) -> Vec<CaseLine> {
    let Ok(form) = CaseForm::load() else { return Vec::new() };
    let label = |words: &[CaseWord], name: &str| {
        let word = words.iter().find(|word| word.name == name);
        word.map_or_else(String::new, |word| word.label.get(say.language()).to_owned())
    };
    let mut lines = Vec::new();
    for kind in form.kinds() {
        let outcomes = part.cases().get(&kind.name);
        for outcome in form.outcomes() {
            if let Some(count) = outcomes.and_then(|outcomes| outcomes.get(&outcome.name)) {
                let parts = [kind.label.get(say.language()), outcome.label.get(say.language())];
                lines.push(CaseLine { label: parts.join(": "), count: *count });
            }
        }
    }
    for (group, count) in part.victims() {
        let parts = [form.victims().get(say.language()).to_owned(), label(form.groups(), group)];
        lines.push(CaseLine { label: parts.join(": "), count: *count });
    }
    lines
}

#[expect(clippy::too_many_arguments, reason = "everything that the page shows of what is sent")]
pub(super) fn outgoing(
    prepared: &Prepared,
    accepted: &Accepted,
    kind: Kind,
    other: &OtherParts,
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
        persons: match kind {
            Kind::Report => Persons::Report,
            Kind::Nil => Persons::Nil,
            Kind::None => Persons::None,
        },
        rows: count(accepted.rows().len()),
        narrative: texts_of(other, say),
        case: other.case.as_ref().map(|part| case_lines(part, say)).unwrap_or_default(),
        identifiers: if pass.has_linkage_key() { identifiers(accepted.rows(), say) } else { Vec::new() },
        preview: Preview {
            headings: preview.headings,
            rows: preview_rows(preview.rows, accepted, form, say),
        },
        payload,
        scanned: say.text(
            match prepared.gated().scan() {
                Scan::NoText if other.case.is_some() => "scan-numbers",
                Scan::NoText if kind == Kind::Nil => "scan-nil",
                Scan::NoText => "scan-no-text",
                Scan::WithWorkbook => "scan-with-workbook",
                Scan::WithoutWorkbook => "scan-without-workbook",
            },
            &[],
        ),
    }
}

/// The rows that are sent, each with its place, as far as it takes words to tell it from the others.
fn preview_rows(
    rows: Vec<(Place, Vec<String>)>,
    accepted: &Accepted,
    form: &Form,
    say: &Say,
) -> Vec<PreviewRow> {
    let places: BTreeSet<_> = accepted.rows().iter().map(|row| (row.place.file, row.place.sheet)).collect();
    let several_files = places.iter().map(|(file, _)| file).collect::<BTreeSet<_>>().len() > 1;
    let files = accepted.files();
    rows.into_iter()
        .map(|(place, answers)| PreviewRow {
            file: if several_files { file_name(&place, files) } else { String::new() },
            sheet: if places.len() > 1 { sheet_title(&place, files, form, say) } else { String::new() },
            row: place.row.unwrap_or_default(),
            answers,
        })
        .collect()
}

/// All free text that is sent, by the place it stands in.
fn texts_of(other: &OtherParts, say: &Say) -> Vec<NarrativeText> {
    let narrative = other.narrative.iter().flat_map(|narrative| narrative.points());
    let case = other.case.iter().flat_map(|case| case.texts());
    narrative
        .map(|(point, text)| (point.name(), text))
        .chain(case.filter(|(_, text)| !text.is_empty()))
        .map(|(place, text)| NarrativeText {
            point: say.text(&format!("text-place-{}", place.replace('_', "-")), &[]),
            text: text.to_owned(),
        })
        .collect()
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
