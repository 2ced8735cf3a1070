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

/// Words of a line that is prose even where the text has no points; cells and headings are shorter.
const OF_A_SENTENCE: usize = 8;

/// Whether a file is meant as a narrative: a Word document, a text with numbered points that is no table, or prose,
/// which is told that it lacks points.
pub(super) fn is_narrative(bytes: &[u8]) -> bool {
    if bytes.starts_with(b"PK") {
        return is_document(bytes);
    }
    let is_row =
        |line: &str| [';', '\t'].iter().any(|separator| line.matches(*separator).count() >= OF_A_TABLE);
    plain_text(bytes).is_ok_and(|text| !text.lines().any(is_row) && (has_points(&text) || is_prose(&text)))
}

/// Whether a text is surely prose and no list: it has a long line, and nothing separates its lines into cells. In doubt
/// it is none, so that a workbook is never taken for a text.
fn is_prose(text: &str) -> bool {
    let lines: Vec<&str> = text.lines().filter(|line| !line.trim().is_empty()).collect();
    let is_sentence = |line: &&str| line.split_whitespace().count() >= OF_A_SENTENCE;
    // A list with quoted cells, and what programs write.
    let is_made = |line: &&str| line.starts_with(['"', '{', '[']) || line.starts_with("sep=");
    if lines.first().is_some_and(is_made) || !lines.iter().any(is_sentence) {
        return false;
    }
    // After a comma that people write there is a space, in a list there is none.
    let tight = |line: &&str| {
        let next = line.match_indices(',').map(|(at, _)| line.get(at + 1..).unwrap_or_default());
        next.filter(|rest| !rest.starts_with(char::is_whitespace)).count() >= OF_A_TABLE
    };
    let many = |line: &&&str| line.matches(',').count() >= OF_A_TABLE;
    let commas = |line: &&str| line.matches(',').count();
    let alike = lines.len() > 1
        && lines.first().map(commas).is_some_and(|n| n > 0 && lines.iter().all(|line| commas(line) == n));
    let separated = [';', '\t'].iter().any(|separator| lines.iter().all(|line| line.contains(*separator)));
    !separated
        && !alike
        && !lines.iter().any(tight)
        && (lines.len() == 1 || lines.iter().filter(many).count() * 2 < lines.len())
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
    fn a_text_without_points_is_a_narrative_that_lacks_them() {
        for text in [
            "Vi har hjulpet flere med bolig, språk, arbeid, helse og skole i år.",
            "Tekstdel\n\nDet vanskeligste er å finne trygge boliger, og tolk.\r\nVi har leid; begge er i bruk.\n",
            "Å finne boliger er det vanskeligste i arbeidet vårt.\nVi har derfor leid to leiligheter i år, 2,5 mill. kr.",
        ] {
            assert!(is_narrative(text.as_bytes()), "{text}");
            let refused = read_narrative(text.as_bytes(), &Limits::default());
            assert_eq!(refused, Err(ParseNarrativeError::NoPoints.into()), "{text}");
        }
    }

    #[test]
    fn a_list_is_no_text_however_it_is_separated() {
        let long = "Kvinne fra Nigeria som fikk hjelp av oss i fjor sommer";
        for text in [
            "Kjønn\nkvinne\nmann\n".to_owned(),
            "Land\nBosnia og Hercegovina\n".to_owned(),
            format!("Kjønn;Merknad\nkvinne;{long}\n"),
            format!("Kjønn,Merknad\nkvinne,{long}\n"),
            format!("Kjønn\tMerknad\nkvinne\t{long}\n"),
            format!(
                "Rapport til KOM om de personene vi fulgte opp i år\nKjønn,Land,Alder,År,Merknad\nkvinne,,,,{long}\n"
            ),
            format!("Kjønn, Land, Alder, År, Merknad\nkvinne, Nigeria, 20, 2015, {long}\n"),
            format!("\"Merknad\"\n\"{long}\"\n"),
            format!("sep=;\nMerknad\n{long}\n"),
            format!("{{\"tekst\": \"{long}\"}}"),
            format!("Kjønn;Land;Alder;År;Merknad\nkvinne;;;;\"{long}\n{long}\"\n"),
        ] {
            assert!(!is_narrative(text.as_bytes()), "{text}");
        }
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
