//! Findings in words. The only place where a rule's facts become sentences; the sentences stand in `schemas/text`.

use super::finding::{Fact, Finding, Place, Rule};
use super::read::FileRead;
use super::values::CellValue;
use crate::form::{FieldIx, FieldKind, Form, fold_label};
use crate::text::{Blank, Language, Texts};
use crate::workbook::column_letters;

/// A message in the user's language.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Rendered {
    /// The rule's title.
    pub title: String,
    /// What was found.
    pub found: String,
    /// What was expected.
    pub expected: String,
    /// What to do.
    pub todo: String,
}

/// A finding in words. The files are those that were checked, for findings that name another; where they are unknown,
/// another is told by its number.
#[must_use]
pub fn render(
    finding: &Finding,
    files: &[FileRead],
    form: &Form,
    texts: &Texts,
    language: Language,
) -> Rendered {
    said_of(finding, place_text(&finding.place, texts, language), files, form, texts, language)
}

/// All findings of one rule in one field, in words that hold for each of them; `many` where others of the rule stand
/// beside them. Nothing is found where they differ in more than their place: then each has a sentence of its own.
#[must_use]
pub fn render_group(
    findings: &[&Finding],
    many: bool,
    files: &[FileRead],
    form: &Form,
    texts: &Texts,
    language: Language,
) -> Option<Rendered> {
    let (first, others) = findings.split_first()?;
    if others.is_empty() && !many {
        return Some(render(first, files, form, texts, language));
    }
    let place = match shape(&first.place) {
        (true, true) => texts.get(language, "place-cells", &[]),
        (true, false) => texts.get(language, "place-rows", &[]),
        (false, true) => texts.get(language, "place-columns", &[]),
        (false, false) => String::new(),
    };
    // The fields that any of them names: what to do is said once.
    let mut all = (*first).clone();
    for field in others.iter().flat_map(|other| &other.related) {
        if !all.related.contains(field) {
            all.related.push(*field);
        }
    }
    let mut said = said_of(&all, place, files, form, texts, language);
    let alike = |other: &&Finding| {
        shape(&other.place) == shape(&first.place)
            && (&other.facts, &other.rows, &other.related) == (&first.facts, &first.rows, &first.related)
    };
    if !others.iter().all(alike) {
        said.found.clear();
    }
    Some(said)
}

/// Whether a place has a row and a column.
fn shape(place: &Place) -> (bool, bool) {
    (place.row.is_some(), place.column.is_some())
}

fn said_of(
    finding: &Finding,
    place: String,
    files: &[FileRead],
    form: &Form,
    texts: &Texts,
    language: Language,
) -> Rendered {
    let mut blanks: Vec<(&'static str, Blank<'static>)> =
        finding.facts.iter().map(|(name, fact)| (*name, blank_of(*fact, form, texts, language))).collect();
    for (_, fact) in &finding.facts {
        if let Fact::Choices(field) = fact {
            blanks.push(("choice", choice(form, *field, texts, language).into()));
        }
    }
    let label = |field: FieldIx| form.field(field).label.get(language).to_owned();
    let fields = finding.field.into_iter().chain(finding.related.iter().copied()).map(label);
    let fields: Vec<String> =
        fields.map(|label| texts.get(language, "quoted", &[("text", label.into())])).collect();
    blanks.push(("field", finding.field.map(label).unwrap_or_default().into()));
    blanks.push(("fields", join(&fields, "and", texts, language).into()));
    blanks.push(("place", place.into()));
    let rows: Vec<String> =
        finding.rows.iter().filter_map(|row| row_text(row, &finding.place, files, texts, language)).collect();
    blanks.push(("rows", join(&rows, "and", texts, language).into()));
    blanks.push(("row_count", rows.len().into()));
    message(finding.rule, texts, language, &blanks)
}

/// A rule in words, without a finding: title and why.
#[must_use]
pub fn explain(rule: &Rule, texts: &Texts, language: Language) -> (String, String) {
    let id = format!("rule-{}", rule.code);
    (texts.get(language, &id, &[]), texts.attribute(language, &id, "why", &[]).unwrap_or_default())
}

fn message(
    rule: &Rule,
    texts: &Texts,
    language: Language,
    blanks: &[(&'static str, Blank<'static>)],
) -> Rendered {
    let id = format!("rule-{}", rule.code);
    let part = |name| texts.attribute(language, &id, name, blanks).unwrap_or_default();
    Rendered {
        title: texts.get(language, &id, &[]),
        found: part("found"),
        expected: part("expected"),
        todo: part("todo"),
    }
}

/// The number of an earlier row, with its sheet and file where they are others than the finding's.
fn row_text(
    row: &Place,
    here: &Place,
    files: &[FileRead],
    texts: &Texts,
    language: Language,
) -> Option<String> {
    let number = row.row?;
    if (row.file, row.sheet) == (here.file, here.sheet) {
        return Some(number.to_string());
    }
    let sheet = texts.get(language, "sheet-number", &[("number", (row.sheet.unwrap_or(0) + 1).into())]);
    let file = match files.get(row.file) {
        Some(file) => texts.get(language, "quoted", &[("text", file.name.clone().into())]),
        None => texts.get(language, "file-number", &[("number", (row.file + 1).into())]),
    };
    // A text file has one sheet without a name.
    let has_sheets = files.get(row.file).is_none_or(|file| !file.sheets.iter().all(String::is_empty));
    let id = match (row.file == here.file, has_sheets) {
        (true, _) => "row-in-sheet",
        (false, true) => "row-in-file",
        (false, false) => "row-in-text-file",
    };
    let blanks = [("row", i64::from(number).into()), ("sheet", sheet.into()), ("file", file.into())];
    Some(texts.get(language, id, &blanks))
}

fn blank_of(fact: Fact, form: &Form, texts: &Texts, language: Language) -> Blank<'static> {
    match fact {
        Fact::Number(number) => Blank::Number(number),
        Fact::Field(field) => form.field(field).label.get(language).to_owned().into(),
        Fact::Code(out, code) => form.code_label(out, code, language).to_owned().into(),
        Fact::Column(column) => column_letters(column).into(),
        Fact::Cell(cell) => cell.to_string().into(),
        Fact::Choices(field) => choices(form, field, texts, language).into(),
    }
}

/// Longest list that is printed in a message; longer ones, countries and partners, have a name instead.
const LISTED: usize = 32;

/// The answers that a field takes: "«kvinne», «mann» eller «ukjent»".
fn choices(form: &Form, field: FieldIx, texts: &Texts, language: Language) -> String {
    let kind = &form.field(field).kind;
    let Some(list) = kind.codes() else { return String::new() };
    if list.entries().len() > LISTED {
        let id = if matches!(kind, FieldKind::Partners(_)) { "choice-partners" } else { "choice-countries" };
        return texts.get(language, id, &[]);
    }
    let quoted = |label: &str| texts.get(language, "quoted", &[("text", label.to_owned().into())]);
    let labels: Vec<String> = list.entries().iter().map(|entry| quoted(entry.label.get(language))).collect();
    join(&labels, "or", texts, language)
}

/// One of those answers, in a word or two: "et land".
fn choice(form: &Form, field: FieldIx, texts: &Texts, language: Language) -> String {
    let id = match &form.field(field).kind {
        FieldKind::Partners(_) => "choice-partner",
        _ if field == form.field_of(form.named().nationality) => "choice-country",
        _ => "choice-answer",
    };
    texts.get(language, id, &[])
}

/// "a, b and c".
fn join(items: &[String], word: &str, texts: &Texts, language: Language) -> String {
    match items {
        [] => String::new(),
        [only] => only.clone(),
        [first @ .., last] => {
            let id = format!("list-{word}");
            texts.get(language, &id, &[("first", first.join(", ").into()), ("last", last.clone().into())])
        }
    }
}

/// "celle D7", "rad 7", "kolonne D", or nothing for a file.
#[must_use]
pub fn place_text(place: &Place, texts: &Texts, language: Language) -> String {
    match (place.row, place.column, place.cell()) {
        (_, _, Some(cell)) => texts.get(language, "place-cell", &[("cell", cell.to_string().into())]),
        (Some(row), None, _) => texts.get(language, "place-row", &[("row", i64::from(row).into())]),
        (None, Some(column), _) => {
            texts.get(language, "place-column", &[("column", column_letters(column).into())])
        }
        _ => String::new(),
    }
}

/// What stands in a cell where it is nothing that was written there: "tom", "SANN". What was written only a shell shows.
#[must_use]
pub fn unwritten_text(value: &CellValue, texts: &Texts, language: Language) -> Option<String> {
    let id = match value {
        CellValue::Written(_) => return None,
        CellValue::Bool(true) => "value-true",
        CellValue::Bool(false) => "value-false",
        CellValue::Blank => "value-blank",
        CellValue::Error => "value-error",
        CellValue::Uncached => "value-uncached",
    };
    Some(texts.get(language, id, &[]))
}

/// The name of a sheet as it may be shown: its own where a form, a template or a fresh workbook has it, else "ark 2".
/// A sheet may be named after a person.
#[must_use]
pub fn sheet_title(
    files: &[FileRead],
    place: &Place,
    form: &Form,
    texts: &Texts,
    language: Language,
) -> String {
    let Some(sheet) = place.sheet else { return String::new() };
    let name = files.get(place.file).and_then(|file| file.sheets.get(sheet)).map_or("", String::as_str);
    let folded = fold_label(name);
    let sheets = form.sheets();
    let ours = [&sheets.persons, &sheets.examples, &sheets.lists]
        .into_iter()
        .flat_map(|names| names.all().map(fold_label).collect::<Vec<_>>())
        .any(|known| known == folded);
    let fresh = ["ark", "sheet", "blad", "table"]
        .iter()
        .any(|stem| folded.strip_prefix(stem).is_some_and(|rest| rest.trim().parse::<u16>().is_ok()));
    if !name.is_empty() && (ours || fresh) {
        name.to_owned()
    } else {
        texts.get(language, "sheet-number", &[("number", (sheet + 1).into())])
    }
}
