//! What a partner takes along to correct: its own workbook with colours and comments, and a page of findings.
//!
//! The copy holds what the workbook holds, names and numbers too. It never goes near anything that is sent: its name
//! begins with IKKE-SEND, its added sheet says so, and nothing that seals or merges takes it as input of its own.

use crate::check::{self, Checked, Finding, Severity};
use crate::form::Form;
use crate::text::{Language, Texts};
use crate::workbook::{self, AnnotateError, CellRef, Colour, Limits, ListLine, ListSheet, Mark, Meaning};

/// Lines of the added sheet; the gravest come first.
const LINES: usize = 10_000;

/// The name of the annotated copy of a workbook: `IKKE-SEND-skjema.funn.xlsx` for `skjema.xlsx`.
#[must_use]
pub fn annotated_name(file: &str) -> String {
    let (stem, ending) = file.rsplit_once('.').unwrap_or((file, ""));
    let stem = own_stem(stem);
    // A workbook with macros keeps its ending, or Excel does not open it; a text file becomes a workbook.
    let ending = if ending.eq_ignore_ascii_case("xlsm") { "xlsm" } else { "xlsx" };
    format!("IKKE-SEND-{stem}.funn.{ending}")
}

/// A name without what an earlier copy has added to it.
fn own_stem(stem: &str) -> &str {
    stem.strip_prefix("IKKE-SEND-").and_then(|stem| stem.strip_suffix(".funn")).unwrap_or(stem)
}

/// The annotated copy of one of the files that were checked: `file` is its place among them, `bytes` its content.
///
/// # Errors
/// When the file is no workbook that can be read, or a part of it cannot be changed.
pub fn annotated_copy(
    bytes: &[u8],
    checked: &Checked,
    file: usize,
    form: &Form,
    texts: &Texts,
    language: Language,
) -> Result<Vec<u8>, AnnotateError> {
    let (mut marks, mut lines, mut total) = (Vec::new(), Vec::new(), 0usize);
    for finding in checked.findings().kept().iter().filter(|finding| finding.place.file == file) {
        total += 1;
        let said = check::render(finding, checked.files(), form, texts, language);
        let severity = texts.get(language, &format!("severity-{}", finding.rule.severity.name()), &[]);
        let colour = colour_of(finding.rule.severity);
        let place = place_in_sheet(finding, checked, form);
        if let (Some(colour), Some((sheet, cell))) = (colour, place) {
            let comment = format!("{severity}: {}\n{}\n{}", said.found, said.expected, said.todo);
            marks.push(Mark { sheet, cell, colour, comment });
        }
        if lines.len() < LINES {
            let sheet = check::sheet_title(checked.files(), &finding.place, form, texts, language);
            let shown = finding.place.cell().map(|cell| cell.to_string());
            let shown = shown.unwrap_or_else(|| check::place_text(&finding.place, texts, language));
            let code = finding.rule.code.to_owned();
            lines.push(ListLine {
                cells: vec![severity, sheet, shown, said.found, said.expected, said.todo, code],
                colour,
                link: place.map(|(sheet, cell)| (2, sheet, cell)),
            });
        }
    }
    let text = |id: &str| texts.get(language, id, &[]);
    let mut lead =
        vec![text("findings-do-not-send"), text("findings-advice"), summary(checked, texts, language)];
    if lines.len() < total {
        let blanks = [("shown", lines.len().into()), ("total", total.into())];
        lead.push(texts.get(language, "findings-first", &blanks));
    }
    let head = [
        ("findings-severity", 12),
        ("findings-on-sheet", 16),
        ("findings-place", 14),
        ("message-found", 52),
        ("message-expected", 44),
        ("message-todo", 52),
        ("findings-rule", 10),
    ];
    let head = head.map(|(id, width)| (text(id), width)).to_vec();
    let list = ListSheet { name: text("findings-sheet"), lead, head, lines };
    workbook::annotate(bytes, &marks, &list, &Limits::default())
}

/// "2 feil, 3 advarsler og 1 merknad".
fn summary(checked: &Checked, texts: &Texts, language: Language) -> String {
    let count = |severity: Severity| {
        let count = checked.findings().total(severity);
        texts.get(language, &format!("severity-count-{}", severity.name()), &[("count", count.into())])
    };
    let first = format!("{}, {}", count(Severity::Error), count(Severity::Warning));
    texts.get(language, "list-and", &[("first", first.into()), ("last", count(Severity::Note).into())])
}

/// Notes have no colour: there is nothing to correct.
fn colour_of(severity: Severity) -> Option<Colour> {
    match severity {
        Severity::Error => Some(Colour::Red),
        Severity::Warning => Some(Colour::Yellow),
        Severity::Note => None,
    }
}

/// The cell that a finding is shown at: its own, the first read one of its row, or the heading of its column.
fn place_in_sheet(finding: &Finding, checked: &Checked, form: &Form) -> Option<(usize, CellRef)> {
    let place = &finding.place;
    let sheet = place.sheet?;
    let read =
        checked.sheets().iter().find(|read| (read.place.file, read.place.sheet) == (place.file, place.sheet));
    let (row, column) = match (place.row, place.column) {
        (Some(row), Some(column)) => (row, column),
        (None, Some(column)) => (read?.header_row, column),
        (Some(row), None) => {
            let is_read = |column: &&workbook::Column| matches!(column.meaning, Meaning::Field(_));
            let reference = form.named().own_reference;
            let of = read.into_iter().flat_map(|read| &read.columns).filter(is_read);
            // The reference is what people look for a row by.
            let mut of = of.map(|column| (column.meaning != Meaning::Field(reference), column.column));
            (row, of.by_ref().min().map_or(0, |(_, column)| column))
        }
        (None, None) => return None,
    };
    Some((sheet, CellRef { row, column }))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_name_says_not_to_send_it() {
        assert_eq!(annotated_name("skjema.xlsx"), "IKKE-SEND-skjema.funn.xlsx");
        assert_eq!(annotated_name("skjema.v2.XLSM"), "IKKE-SEND-skjema.v2.funn.xlsm");
        assert_eq!(annotated_name("skjema.csv"), "IKKE-SEND-skjema.funn.xlsx");
        assert_eq!(annotated_name("IKKE-SEND-skjema.funn.xlsx"), "IKKE-SEND-skjema.funn.xlsx");
        assert_eq!(annotated_name("skjema"), "IKKE-SEND-skjema.funn.xlsx");
    }
}
