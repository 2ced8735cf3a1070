//! Reading a case form: labels are found wherever they stand, numbers beside and under them.

use std::collections::BTreeMap;

use thiserror::Error;

use crate::bundle::CasePart;
use crate::form::{CaseForm, CaseLabel, CaseWord};
use crate::workbook::{Cell, CellRef, Limits, Refusal, Workbook};

/// Columns of a header that make a sheet a case form.
const MIN_KINDS: usize = 3;

/// Why a case form is not taken.
#[derive(Clone, Debug, Error, PartialEq, Eq)]
pub enum CaseError {
    /// The workbook cannot be read.
    #[error("the workbook cannot be read")]
    Workbook(Refusal),
    /// A number is none, or larger than the form allows.
    #[error("cell {at} is not a whole number from 0 to {max}")]
    Number {
        /// The cell.
        at: CellRef,
        /// Largest number.
        max: u32,
    },
    /// A label stands twice.
    #[error("the label in cell {at} stands there a second time")]
    Twice {
        /// The second cell.
        at: CellRef,
    },
    /// A text is too long.
    #[error("the text in cell {at} has more than {max} characters")]
    Text {
        /// The cell.
        at: CellRef,
        /// Longest text.
        max: usize,
    },
}

/// Reads a case form. `None` when no visible sheet is one.
///
/// # Errors
/// When the workbook cannot be read or something in the form is wrong.
pub fn read_case(bytes: &[u8], form: &CaseForm, limits: &Limits) -> Result<Option<CasePart>, CaseError> {
    let mut book = Workbook::open(bytes, limits).map_err(CaseError::Workbook)?;
    for sheet in 0..book.sheets().len() {
        if !book.sheets().get(sheet).is_some_and(|sheet| sheet.visible && sheet.cells) {
            continue;
        }
        let mut reader = Reader { form, kinds: BTreeMap::new(), found: Found::default(), error: None };
        book.read_rows(sheet, limits, &mut |row| {
            reader.error = reader.row(row.number, row.cells).err();
            Ok(reader.error.is_none())
        })
        .map_err(CaseError::Workbook)?;
        if reader.kinds.is_empty() {
            continue;
        }
        return match reader.error {
            Some(error) => Err(error),
            None => Ok(reader.found.into_part(form)),
        };
    }
    Ok(None)
}

/// What a sheet has said so far, by place in the form's lists.
#[derive(Default)]
struct Found {
    cases: BTreeMap<(usize, usize), u32>,
    victims: BTreeMap<usize, u32>,
    texts: BTreeMap<usize, String>,
    seen: Vec<CaseLabel>,
}

impl Found {
    fn into_part(mut self, form: &CaseForm) -> Option<CasePart> {
        let name = |list: &[CaseWord], at: usize| list.get(at).map(|word| word.name.clone());
        let mut cases: BTreeMap<String, BTreeMap<String, u32>> = BTreeMap::new();
        for ((kind, outcome), count) in self.cases {
            let outcomes = cases.entry(name(form.kinds(), kind)?).or_default();
            outcomes.insert(name(form.outcomes(), outcome)?, count);
        }
        let victims =
            self.victims.into_iter().filter_map(|(at, count)| Some((name(form.groups(), at)?, count)));
        let mut text = |at| self.texts.remove(&at).unwrap_or_default();
        CasePart::new(form, cases, victims.collect(), text(0), text(1))
    }
}

struct Reader<'f> {
    form: &'f CaseForm,
    /// Kinds by column; empty until the header has been found.
    kinds: BTreeMap<u32, usize>,
    found: Found,
    error: Option<CaseError>,
}

impl Reader<'_> {
    fn row(&mut self, number: u32, cells: &[(u32, Cell<'_>)]) -> Result<(), CaseError> {
        let label = |cell: &Cell<'_>| match cell {
            Cell::Text(text) => self.form.label(text),
            _ => None,
        };
        if self.kinds.is_empty() {
            let kinds = cells.iter().filter_map(|(column, cell)| match label(cell) {
                Some(CaseLabel::Kind(kind)) => Some((*column, kind)),
                _ => None,
            });
            let kinds: BTreeMap<u32, usize> = kinds.collect();
            if kinds.len() >= MIN_KINDS {
                self.kinds = kinds;
            }
            return Ok(());
        }
        let Some((at, found)) = cells.iter().enumerate().find_map(|(at, (_, cell))| Some((at, label(cell)?)))
        else {
            return Ok(());
        };
        let after = cells.get(at + 1..).unwrap_or_default();
        let place = |column: u32| CellRef { row: number, column };
        if self.found.seen.contains(&found) {
            return Err(CaseError::Twice { at: place(cells.get(at).map_or(0, |(column, _)| *column)) });
        }
        self.found.seen.push(found);
        match found {
            CaseLabel::Kind(_) => {}
            CaseLabel::Outcome(outcome) => {
                for (column, cell) in after {
                    let Some(kind) = self.kinds.get(column) else { continue };
                    let count = self.number(cell, place(*column))?;
                    if count > 0 {
                        self.found.cases.insert((*kind, outcome), count);
                    }
                }
            }
            CaseLabel::Group(group) => {
                if let Some((column, cell)) = after.first() {
                    let count = self.number(cell, place(*column))?;
                    if count > 0 {
                        self.found.victims.insert(group, count);
                    }
                }
            }
            CaseLabel::Text(text) => {
                if let Some((column, Cell::Text(written))) = after.first() {
                    let max = CasePart::MAX_CHARACTERS;
                    if written.chars().count() > max {
                        return Err(CaseError::Text { at: place(*column), max });
                    }
                    self.found.texts.insert(text, written.trim().to_owned());
                }
            }
        }
        Ok(())
    }

    fn number(&self, cell: &Cell<'_>, at: CellRef) -> Result<u32, CaseError> {
        let max = self.form.max();
        let number = match cell {
            Cell::Number(number) if number.fract() == 0.0 && (0.0..=f64::from(max)).contains(number) => {
                Some(*number as u32)
            }
            Cell::Text(text) => {
                let text = text.trim();
                if matches!(text, "-" | "–" | "—") { Some(0) } else { text.parse().ok() }
            }
            _ => None,
        };
        number.filter(|number| *number <= max).ok_or(CaseError::Number { at, max })
    }
}
