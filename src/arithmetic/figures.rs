//! The cells of all tables, by the keys of tables.csv whatever file they came from.

use std::collections::BTreeMap;

use super::ArithmeticError;

/// A cell's name: table (`T3`, `text`, `refs`), row and column.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Cell {
    /// Table.
    pub(super) table: String,
    /// Row.
    pub(super) row: String,
    /// Column.
    pub(super) column: String,
}

impl Cell {
    pub(super) fn new(table: &str, row: &str, column: &str) -> Cell {
        Cell { table: table.to_owned(), row: row.to_owned(), column: column.to_owned() }
    }
}

/// What stands in a cell, and how its file calls the place.
struct Printed {
    text: String,
    place: String,
}

/// All cells.
#[derive(Default)]
pub(super) struct Figures(BTreeMap<Cell, Printed>);

impl Figures {
    /// Adds a cell. What was read first stays: an edition may repeat a table in another form.
    pub(super) fn add(&mut self, cell: Cell, text: &str, file: &str) {
        let place = format!("{file} {} {}", cell.row, cell.column);
        let text = text.trim().to_owned();
        self.0.entry(cell).or_insert(Printed { text, place });
    }

    pub(super) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The cells that hold something.
    pub(super) fn filled(&self) -> usize {
        self.0.values().filter(|printed| !printed.text.is_empty()).count()
    }

    pub(super) fn has(&self, cell: &Cell) -> bool {
        self.0.contains_key(cell)
    }

    /// The text of a cell; nothing where there is none.
    pub(super) fn text(&self, cell: &Cell) -> &str {
        self.0.get(cell).map_or("", |printed| printed.text.as_str())
    }

    /// Whether a table was typed in its printed layout, and not made by omfang.
    pub(super) fn is_typed(&self, table: &str) -> bool {
        self.of(table).any(|cell| self.place(cell).starts_with("table"))
    }

    /// What its file calls it.
    pub(super) fn place(&self, cell: &Cell) -> String {
        self.0.get(cell).map_or_else(String::new, |printed| printed.place.clone())
    }

    /// A count; an empty cell and a dash are nobody.
    pub(super) fn count(&self, cell: &Cell) -> Result<i64, ArithmeticError> {
        let text: String = self.text(cell).chars().filter(|letter| !letter.is_whitespace()).collect();
        match text.as_str() {
            "" | "-" | "–" | ".." => Ok(0),
            text => text.parse().map_err(|_| ArithmeticError::NotANumber { place: self.place(cell) }),
        }
    }

    /// Whether the figure is withheld.
    pub(super) fn is_withheld(&self, cell: &Cell) -> bool {
        self.text(cell) == ":"
    }

    /// The rows of a table, in order of name.
    pub(super) fn rows<'f>(&'f self, table: &'f str) -> Vec<&'f str> {
        let mut rows: Vec<&str> = self.of(table).map(|cell| cell.row.as_str()).collect();
        rows.dedup();
        rows
    }

    /// The columns of a table, in order of name.
    pub(super) fn columns<'f>(&'f self, table: &'f str) -> Vec<&'f str> {
        let mut columns: Vec<&str> = self.of(table).map(|cell| cell.column.as_str()).collect();
        columns.sort_unstable();
        columns.dedup();
        columns
    }

    fn of<'f>(&'f self, table: &'f str) -> impl Iterator<Item = &'f Cell> {
        let from = Cell::new(table, "", "");
        self.0.range(from..).map(|(cell, _)| cell).take_while(move |cell| cell.table == table)
    }
}
