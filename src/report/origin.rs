//! Where a figure comes from: what stands behind a cell, so that whoever reads a number can ask for it.
//!
//! An origin names person numbers, reports, partners, files and other cells; never anything about a person. Lists are
//! cut at a depth that the caller chooses and keep the whole count, because a country's report would otherwise carry
//! every person fifty times.

/// What stands behind a cell.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Origin {
    /// A state or a text: there is nothing to list.
    #[default]
    Nothing,
    /// Counted persons, by their number in work/persons.csv.
    Persons(Listed<u32>),
    /// Rows of reports: `partner:ref`.
    Reports(Listed<Box<str>>),
    /// Partners, by id.
    Partners(Vec<String>),
    /// Case parts: partner and the figure it stated.
    Cases(Vec<(String, u32)>),
    /// A column of some lines of a file in history/.
    History {
        /// The file: `history/table2.csv`.
        file: String,
        /// Lines, from 1.
        lines: Vec<u64>,
        /// Column.
        column: String,
    },
    /// Reckoned from other cells of the report.
    Reckoned(Vec<Key>),
    /// KOM's own number in round.toml.
    Decided,
}

/// A cell's name: table, row and column as in tables.csv.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Key {
    /// Table.
    pub table: String,
    /// Row.
    pub row: String,
    /// Column.
    pub column: String,
}

impl Key {
    /// A name.
    #[must_use]
    pub fn new(table: impl Into<String>, row: impl Into<String>, column: impl Into<String>) -> Key {
        Key { table: table.into(), row: row.into(), column: column.into() }
    }

    /// Where its trace stands in trace.html. An id holds no space.
    pub(super) fn anchor(&self) -> String {
        format!("{}-{}-{}", self.table, self.row, self.column).replace(char::is_whitespace, "_")
    }
}

/// How many a list names at most.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Depth(usize);

impl Depth {
    /// All of them.
    pub const ALL: Depth = Depth(usize::MAX);

    /// As many as a page can hold in a round of so many persons: everybody in a round as large as any that KOM has
    /// published, a few in a country's.
    #[must_use]
    pub fn of_page(persons: usize) -> Depth {
        const SMALL: usize = 2_000;
        Depth(if persons <= SMALL { SMALL } else { 40 })
    }
}

/// The first of some things, and how many there are.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Listed<T> {
    count: u32,
    first: Vec<T>,
}

impl<T> Default for Listed<T> {
    fn default() -> Self {
        Listed { count: 0, first: Vec::new() }
    }
}

impl<T> Listed<T> {
    /// Adds one.
    pub fn add(&mut self, one: T, depth: Depth) {
        self.count = self.count.saturating_add(1);
        if self.first.len() < depth.0 {
            self.first.push(one);
        }
    }

    /// How many there are.
    #[must_use]
    pub fn count(&self) -> u32 {
        self.count
    }

    /// Those that are named, in order.
    #[must_use]
    pub fn named(&self) -> &[T] {
        &self.first
    }

    /// How many are not named.
    #[must_use]
    pub fn unnamed(&self) -> u32 {
        self.count.saturating_sub(u32::try_from(self.first.len()).unwrap_or(u32::MAX))
    }
}

impl<T: Ord + Clone> Listed<T> {
    /// Takes in others that are none of these.
    pub fn join(&mut self, other: &Listed<T>, depth: Depth) {
        self.count = self.count.saturating_add(other.count);
        self.first.extend_from_slice(&other.first);
        self.first.sort_unstable();
        self.first.truncate(depth.0);
    }
}

impl Origin {
    /// Takes in what stands behind a cell that is added to this one.
    pub(super) fn join(&mut self, other: &Origin) {
        match (self, other) {
            (Origin::Persons(all), Origin::Persons(more)) => all.join(more, Depth::ALL),
            (Origin::Reports(all), Origin::Reports(more)) => all.join(more, Depth::ALL),
            (Origin::Reckoned(all), Origin::Reckoned(more)) => all.extend_from_slice(more),
            _ => {}
        }
    }
}
