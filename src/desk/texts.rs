//! The narrative as people send it: a Word document, a text file, or a sheet with a point and an answer a row.

use thiserror::Error;

use crate::bundle::{Narrative, NarrativePoint, ParseNarrativeError};
use crate::workbook::{Cell, DocumentError, Limits, Workbook, document_text, is_document, plain_text};

/// Why a narrative is not taken.
#[derive(Clone, Copy, Debug, Error, PartialEq, Eq)]
pub enum ReadNarrativeError {
    /// The Word document cannot be read.
    #[error(transparent)]
    Document(#[from] DocumentError),
    /// The workbook cannot be read, or has more columns than a point and its answer.
    #[error("the workbook is no sheet of points and answers")]
    Workbook,
    /// The bytes are no text.
    #[error("the file is no text")]
    NotText,
    /// The text is no narrative.
    #[error(transparent)]
    Narrative(#[from] ParseNarrativeError),
}

/// Reads a narrative.
///
/// # Errors
/// When the file cannot be read, or its points cannot be told apart.
pub fn read_narrative(bytes: &[u8], limits: &Limits) -> Result<Narrative, ReadNarrativeError> {
    if is_document(bytes) {
        return Ok(Narrative::parse(&document_text(bytes, limits)?)?);
    }
    if bytes.starts_with(b"PK") {
        return Ok(Narrative::parse(&sheet_text(bytes, limits).ok_or(ReadNarrativeError::Workbook)?)?);
    }
    let text = plain_text(bytes).map_err(|_| ReadNarrativeError::NotText)?;
    Ok(Narrative::parse(&text)?)
}

/// Cells of a row that is a point and its answer.
const POINT_AND_ANSWER: usize = 2;

/// The first visible sheet as text, a line a row; nothing when a row has more cells than a point and its answer.
fn sheet_text(bytes: &[u8], limits: &Limits) -> Option<String> {
    let mut book = Workbook::open(bytes, limits).ok()?;
    let sheet = book.sheets().iter().position(|sheet| sheet.visible && sheet.cells)?;
    let (mut text, mut is_narrow) = (String::new(), true);
    book.read_rows(sheet, limits, &mut |row| {
        is_narrow &= row.cells.len() <= POINT_AND_ANSWER;
        let words: Vec<String> = row.cells.iter().map(|(_, cell)| said(cell)).collect();
        text.push_str(&words.join(" "));
        text.push('\n');
        Ok(is_narrow)
    })
    .ok()?;
    is_narrow.then_some(text)
}

/// A cell of a narrative. A bare number is a point's: typed without the stop that a line of text has after it.
fn said(cell: &Cell<'_>) -> String {
    match cell {
        Cell::Text(text) => {
            let word = text.trim();
            let is_number = word == "2" || NarrativePoint::from_name(word).is_some();
            if is_number && word.ends_with(char::is_alphanumeric) {
                format!("{word}.")
            } else {
                word.to_owned()
            }
        }
        Cell::Number(number) => format!("{number}."),
        _ => String::new(),
    }
}

/// Words of an answer that somebody has written, and not of a list that happens to be numbered.
const OF_PROSE: usize = 4;

/// Whether a workbook is meant as a narrative.
#[must_use]
pub fn is_narrative_sheet(bytes: &[u8], limits: &Limits) -> bool {
    sheet_text(bytes, limits)
        .is_some_and(|text| has_points(&text) && Narrative::longest_answer(&text) >= OF_PROSE)
}

/// Whether a text has points, each of them once. What else is wrong with it is said when it is read.
fn has_points(text: &str) -> bool {
    use ParseNarrativeError::{BeforePoints, NoPoints, Second, TooLong, Twice};
    match Narrative::parse(text) {
        Ok(_) | Err(BeforePoints { .. } | Second) => true,
        Err(NoPoints | Twice { .. } | TooLong { .. }) => false,
    }
}

/// Separators in a line of a table; prose has fewer.
const OF_A_TABLE: usize = 4;

/// Whether a file is meant as a narrative: a Word document, or a text with numbered points that is no table.
pub(super) fn is_narrative(bytes: &[u8]) -> bool {
    if bytes.starts_with(b"PK") {
        return is_document(bytes);
    }
    let is_row =
        |line: &str| [';', '\t'].iter().any(|separator| line.matches(*separator).count() >= OF_A_TABLE);
    plain_text(bytes).is_ok_and(|text| !text.lines().any(is_row) && has_points(&text))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn book(rows: &[&[&str]]) -> Vec<u8> {
        let mut book = rust_xlsxwriter::Workbook::new();
        let sheet = book.add_worksheet();
        for (row, cells) in (0u32..).zip(rows) {
            for (column, text) in (0u16..).zip(*cells) {
                match text.parse::<f64>() {
                    Ok(number) => sheet.write_number(row, column, number).unwrap(),
                    Err(_) => sheet.write_string(row, column, *text).unwrap(),
                };
            }
        }
        book.save_to_buffer().unwrap()
    }

    #[test]
    fn a_sheet_of_points_and_answers_is_a_narrative() {
        let limits = Limits::default();
        let sheet = book(&[
            &["Tekstdel til KOM"],
            &["1", "Å finne trygge boliger."],
            &["2a", "Vi har leid to leiligheter."],
            &["", "Begge er i bruk."],
            &["4. Vi har en rutine for varsling."],
        ]);
        assert!(is_narrative_sheet(&sheet, &limits));
        let narrative = read_narrative(&sheet, &limits).unwrap();
        let points: Vec<(&str, &str)> =
            narrative.points().map(|(point, text)| (point.name(), text)).collect();
        let second = "Vi har leid to leiligheter.\nBegge er i bruk.";
        assert_eq!(
            points,
            [("1", "Å finne trygge boliger."), ("2a", second), ("4", "Vi har en rutine for varsling.")]
        );
    }

    #[test]
    fn a_narrative_that_is_refused_is_still_a_narrative() {
        let limits = Limits::default();
        let before = book(&[
            &["Innledning om oss"],
            &["1", "Å finne trygge boliger er vanskelig."],
            &["2a)", "Leid."],
        ]);
        let second = book(&[&["1", "Å finne trygge boliger er vanskelig."], &["2", "Vi har leid."]]);
        assert!(is_narrative_sheet(&before, &limits) && is_narrative_sheet(&second, &limits));
        let refused = |fault| Err(ReadNarrativeError::Narrative(fault));
        let fault = ParseNarrativeError::BeforePoints { point: "1" };
        assert_eq!(read_narrative(&before, &limits), refused(fault));
        assert_eq!(read_narrative(&second, &limits), refused(ParseNarrativeError::Second));
        assert!(is_narrative("Innledning om oss\n1. Bolig.\n".as_bytes()));
        assert_eq!(read_narrative("Innledning om oss\n1. Bolig.\n".as_bytes(), &limits), refused(fault));
        // A stop of the partner's own is no part of the answer.
        let stopped = read_narrative(&book(&[&["2a)", "Leid."]]), &limits).unwrap();
        assert_eq!(stopped.points().map(|(_, answer)| answer).collect::<Vec<_>>(), ["Leid."]);
    }

    #[test]
    fn a_list_of_persons_is_none() {
        let limits = Limits::default();
        // Numbered names, and a table.
        let names = book(&[&["1", "Kari Eksempel"], &["3", "Ola Prøve"]]);
        let table = book(&[&["1", "Kari", "Eksempel", "kvinne"], &["3", "Ola", "Prøve", "mann"]]);
        assert!(!is_narrative_sheet(&names, &limits) && !is_narrative_sheet(&table, &limits));
        let titled = book(&[&["Liste over dem vi har fulgt opp"], &["1", "Kari Eksempel"]]);
        assert!(!is_narrative_sheet(&titled, &limits));
        assert_eq!(read_narrative(&table, &limits), Err(ReadNarrativeError::Workbook));
    }
}
