//! KOM's questions about a partner's own rows, and where those rows are.
//!
//! KOM asks about references, which say nothing to the partner; the receipt that the partner kept says which row each of
//! them is. Both may have been opened and saved in Excel since, so both are read as workbooks: with commas or semicolons,
//! as text or .xlsx.

use std::collections::BTreeMap;

use serde::Serialize;
use thiserror::Error;

use crate::bundle::{QUESTION_COLUMNS, RECEIPT_COLUMNS, unescape_formula};
use crate::workbook::{Cell, Limits, Workbook};

/// What KOM asks of one row.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Asked {
    reference: String,
    fields: String,
    question: String,
}

/// A list of questions that KOM wrote for one partner (`work/queries/PARTNER.xlsx`).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct QuestionList(Vec<Asked>);

/// A row of the partner's own, as its receipt has it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct OwnRow {
    /// The reference that KOM knows the row by.
    #[serde(rename = "ref")]
    pub reference: String,
    /// The partner's own reference; empty where it gave none.
    pub own_reference: String,
    /// The workbook's file name.
    pub file: String,
    /// The sheet.
    pub sheet: String,
    /// Excel's row number, as it stood when the bundle was made.
    pub row: String,
}

/// A receipt, by reference. Debug shows no row: own references may identify somebody.
#[derive(Clone, PartialEq, Eq)]
pub struct Receipt(BTreeMap<String, OwnRow>);

impl std::fmt::Debug for Receipt {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(out, "Receipt({} rows)", self.0.len())
    }
}

/// A question, and the row that it is about where the receipt knows it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Question {
    /// The reference.
    pub reference: String,
    /// The row; none when the receipt belongs to another bundle.
    pub row: Option<OwnRow>,
    /// Which of the row's fields to check or fill in, in KOM's language.
    pub fields: String,
    /// What to do.
    pub question: String,
}

/// A file that is not what it should be.
#[derive(Clone, Copy, Debug, Error, PartialEq, Eq)]
pub enum QuestionError {
    /// No list of questions.
    #[error("not a list of questions from KOM")]
    NotQuestions,
    /// No receipt.
    #[error("not a receipt")]
    NotReceipt,
}

impl QuestionList {
    /// Reads a list of questions.
    ///
    /// # Errors
    /// When the file is anything else.
    pub fn read(bytes: &[u8], limits: &Limits) -> Result<QuestionList, QuestionError> {
        let rows = columns(bytes, QUESTION_COLUMNS, limits).ok_or(QuestionError::NotQuestions)?;
        let asked = |[reference, fields, question]: [String; 3]| Asked { reference, fields, question };
        Ok(QuestionList(rows.into_iter().map(asked).collect()))
    }

    /// The questions, each with the row that it is about, in KOM's order.
    #[must_use]
    pub fn beside(&self, receipt: &Receipt) -> Vec<Question> {
        let question = |asked: &Asked| Question {
            reference: asked.reference.clone(),
            row: receipt.find(&asked.reference).cloned(),
            fields: asked.fields.clone(),
            question: asked.question.clone(),
        };
        self.0.iter().map(question).collect()
    }
}

impl Receipt {
    /// Reads a receipt.
    ///
    /// # Errors
    /// When the file is anything else.
    pub fn read(bytes: &[u8], limits: &Limits) -> Result<Receipt, QuestionError> {
        let rows = columns(bytes, RECEIPT_COLUMNS, limits).ok_or(QuestionError::NotReceipt)?;
        let row = |[reference, own_reference, file, sheet, row]: [String; 5]| {
            let own_reference = unescape_formula(&own_reference).to_owned();
            let (file, sheet) = (unescape_formula(&file).to_owned(), unescape_formula(&sheet).to_owned());
            (reference.clone(), OwnRow { reference, own_reference, file, sheet, row })
        };
        Ok(Receipt(rows.into_iter().map(row).collect()))
    }

    /// The row of a reference, however it is typed.
    #[must_use]
    pub fn find(&self, reference: &str) -> Option<&OwnRow> {
        self.0.get(&reference.trim().to_ascii_uppercase())
    }

    /// All rows, by reference.
    pub fn rows(&self) -> impl Iterator<Item = &OwnRow> {
        self.0.values()
    }
}

/// The rows under a header that has exactly these names first; none when the first sheet has another.
fn columns<const N: usize>(bytes: &[u8], names: [&str; N], limits: &Limits) -> Option<Vec<[String; N]>> {
    let mut book = Workbook::open(bytes, limits).ok()?;
    let mut header = None;
    let mut rows = Vec::new();
    book.read_rows(0, limits, &mut |row| {
        let cell = |at: usize| {
            row.cells.iter().find(|(column, _)| usize::try_from(*column).is_ok_and(|column| column == at))
        };
        let texts: [String; N] =
            std::array::from_fn(|at| cell(at).map(|(_, cell)| text(cell)).unwrap_or_default());
        match header {
            None => {
                header = Some(texts == names.map(str::to_owned));
                Ok(header == Some(true))
            }
            Some(_) => {
                // A row whose reference was emptied asks nothing.
                if texts.first().is_some_and(|reference| !reference.is_empty()) {
                    rows.push(texts);
                }
                Ok(true)
            }
        }
    })
    .ok()?;
    (header == Some(true)).then_some(rows)
}

/// A cell as it was written: Excel makes numbers of row numbers and of references that are digits.
fn text(cell: &Cell<'_>) -> String {
    match cell {
        Cell::Text(text) => text.trim().to_owned(),
        Cell::Number(number) => number.to_string(),
        _ => String::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const RECEIPT: &str = "\u{feff}ref,own_reference,file,sheet,row\n\
        A1B2C3D4E5,17/2014,skjema.xlsx,Ark1,12\nB1B2C3D4E5,'=1+1,\"skjema, ny.xlsx\",Ark1,13\n";

    fn list(rows: &[[&str; 3]]) -> Vec<u8> {
        let mut book = rust_xlsxwriter::Workbook::new();
        let sheet = book.add_worksheet();
        for (row, texts) in (0u32..).zip(std::iter::once(&QUESTION_COLUMNS).chain(rows)) {
            for (column, text) in (0u16..).zip(texts) {
                sheet.write_string(row, column, *text).unwrap();
            }
        }
        book.save_to_buffer().unwrap()
    }

    #[test]
    fn questions_find_their_rows() {
        let limits = Limits::default();
        let receipt = Receipt::read(RECEIPT.as_bytes(), &limits).unwrap();
        let asked = [["A1B2C3D4E5", "Fødselsår", "Kontroller"], ["", "", ""], ["ZZZZZZZZZZ", "", ""]];
        let list = QuestionList::read(&list(&asked), &limits).unwrap();
        let questions = list.beside(&receipt);
        assert_eq!(questions.len(), 2, "a row without a reference asks nothing");
        let row = questions[0].row.as_ref().unwrap();
        assert_eq!((row.own_reference.as_str(), row.row.as_str()), ("17/2014", "12"));
        assert_eq!(questions[0].fields, "Fødselsår");
        assert_eq!(questions[1].row, None, "of another bundle");
    }

    #[test]
    fn a_receipt_that_excel_saved_again_is_still_one() {
        let limits = Limits::default();
        let semicolons = RECEIPT.replace(',', ";").replace("skjema; ny", "skjema, ny");
        for text in [RECEIPT, &semicolons, &semicolons.replace('\n', "\r\n")] {
            let receipt = Receipt::read(text.as_bytes(), &limits).unwrap();
            let row = receipt.find(" b1b2c3d4e5").unwrap();
            assert_eq!((row.own_reference.as_str(), row.file.as_str()), ("=1+1", "skjema, ny.xlsx"));
        }
    }

    #[test]
    fn anything_else_is_refused_and_shows_nothing() {
        let limits = Limits::default();
        for bytes in [&b"PK"[..], b"", b"ref,fields\n1,2\n", b"a;b;c;d;e\n1;2;3;4;5\n"] {
            assert_eq!(Receipt::read(bytes, &limits), Err(QuestionError::NotReceipt));
            assert_eq!(QuestionList::read(bytes, &limits), Err(QuestionError::NotQuestions));
        }
        let receipt = Receipt::read(RECEIPT.as_bytes(), &limits).unwrap();
        assert_eq!(format!("{receipt:?}"), "Receipt(2 rows)");
    }
}
