//! C: the sentences under each diagram that state figures, as proposals for KOM to edit.
//!
//! A sentence is made from the cells that a reader gets, so that what is withheld in a table is withheld in words: a
//! sentence whose figure is not there is not made. It says what the figures say and nothing about why.

mod persons;
mod registers;

use super::Decimal;
use super::origin::Key;
use super::table::{Row, RowKind, Table, Value};
use super::words::Words;
use crate::text::Blank;

/// One proposed sentence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Comment {
    /// Name of the table that it stands under.
    pub(super) table: String,
    /// The sentence.
    pub(super) text: String,
    /// The cells that it states.
    pub(super) cells: Vec<Key>,
}

/// All proposals for the tables of an edition, in their order.
pub(super) fn comments(tables: &[Table], words: &Words<'_>) -> Vec<Comment> {
    let teller = Teller { tables, words };
    tables
        .iter()
        .flat_map(|table| {
            let sentences = persons::sentences(&teller, table).into_iter();
            sentences.chain(registers::sentences(&teller, table)).map(|said| Comment {
                table: table.name(),
                text: said.text,
                cells: said.cells,
            })
        })
        .collect()
}

/// A sentence and the cells that it states.
#[derive(Clone)]
pub(super) struct Said {
    text: String,
    cells: Vec<Key>,
}

/// A figure that a reader gets.
#[derive(Clone)]
struct Figure {
    count: u32,
    base: Option<u32>,
    cells: Vec<Key>,
}

impl Figure {
    /// In whole per cent of its base.
    fn percent(&self) -> Option<Decimal> {
        Decimal::percent(i64::from(self.count), self.base?, 0)
    }

    /// Both together, of the same base.
    fn and(mut self, other: Figure) -> Figure {
        self.count += other.count;
        self.cells.extend(other.cells);
        self
    }
}

/// Looks figures up and puts them into words.
struct Teller<'t> {
    tables: &'t [Table],
    words: &'t Words<'t>,
}

impl<'t> Teller<'t> {
    fn table(&self, name: &str) -> Option<&'t Table> {
        self.tables.iter().find(|table| table.name() == name)
    }

    /// A figure; nothing where there is none or it is withheld.
    fn figure(&self, table: &str, row: &str, column: &str) -> Option<Figure> {
        let table = self.table(table)?;
        let cell = table.cell(row, column)?;
        Some(Figure { count: cell.count()?, base: cell.base, cells: vec![table.key(row, column)] })
    }

    /// The sum of a row over all columns that are no sums.
    fn across(&self, table: &Table, row: &Row) -> Option<Figure> {
        let columns = table.columns.iter().zip(&row.cells).filter(|(column, _)| !column.total);
        let mut sum = Figure { count: 0, base: table.base, cells: Vec::new() };
        for (column, cell) in columns {
            sum.count += cell.count()?;
            sum.cells.push(table.key(&row.key, &column.key));
        }
        Some(sum)
    }

    /// The sum of several rows over all columns.
    fn rows(&self, table: &Table, keys: &[&str]) -> Option<Figure> {
        let mut sum: Option<Figure> = None;
        for key in keys {
            let row = table.rows.iter().find(|row| row.key == *key)?;
            let figure = self.across(table, row)?;
            sum = Some(match sum {
                Some(sum) => sum.and(figure),
                None => figure,
            });
        }
        sum
    }

    /// A sentence about some figures.
    fn say(&self, id: &str, blanks: &[(&'static str, Blank<'_>)], figures: &[&Figure]) -> Said {
        let text = sentence(&self.words.get_with(id, blanks));
        Said { text, cells: figures.iter().flat_map(|figure| figure.cells.clone()).collect() }
    }

    /// `11 menn`, `én kvinne`.
    fn people(&self, who: &str, count: u32) -> String {
        self.words.get_with(&format!("comment-people-{who}"), &[("count", i64::from(count).into())])
    }

    /// `til prostitusjon eller andre seksuelle formål`, `innen bygg og anlegg`.
    fn how(&self, code: &str) -> String {
        let id = format!("comment-how-{}", code.replace('_', "-"));
        self.words.texts.find(self.words.language, &id, &[]).unwrap_or_else(|| code.to_owned())
    }

    fn percent(&self, percent: Decimal) -> String {
        self.words.get_with("report-percent", &[("number", percent.text(self.words.language).into())])
    }

    /// `11 menn, eller 20 %, er antatt utnyttet …`
    fn share(&self, who: &str, figure: &Figure, how: &str) -> Option<Said> {
        let (people, percent) = (self.people(who, figure.count), self.percent(figure.percent()?));
        let blanks = [
            ("who", people.into()),
            ("count", i64::from(figure.count).into()),
            ("percent", percent.into()),
            ("how", self.how(how).into()),
        ];
        Some(self.say("comment-share", &blanks, &[figure]))
    }
}

/// The rows of categories, the largest first as they stand, with their figure in the only column.
fn ranked(table: &Table, kind: RowKind) -> Vec<(&Row, Figure)> {
    let rows = table.rows.iter().filter(|row| row.kind == kind);
    rows.filter_map(|row| {
        let (column, cell) = table.columns.iter().zip(&row.cells).next()?;
        let Value::Count(count) = cell.value else { return None };
        let cells = vec![table.key(&row.key, &column.key)];
        Some((row, Figure { count, base: cell.base, cells }))
    })
    .filter(|(_, figure)| figure.count > 0)
    .collect()
}

/// Whether any figure of a table is withheld, so that the others are no ranking.
fn is_withheld(table: &Table) -> bool {
    table.rows.iter().flat_map(|row| &row.cells).any(|cell| cell.value == Value::Suppressed)
}

/// A text with a capital letter first.
fn sentence(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}
