//! What each reader gets: the one step between tables and renderers.
//!
//! The internal edition holds everything. The publish edition names no nation with fewer than two persons (counting.md 10),
//! withholds narrow groups of fewer than three (counting.md 14), shows of the case forms only totals of three or more, and
//! has no internal tables and notes. Disclosure control of whole tables takes its place here.

use super::table::{Audience, Cell, Note, Row, RowKind, Table, Value};
use super::words::Words;

/// Which reader a report is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Edition {
    /// KOM itself.
    Internal,
    /// Everybody.
    Publish,
}

impl Edition {
    /// Both.
    pub const ALL: [Edition; 2] = [Edition::Internal, Edition::Publish];

    /// The folder under report/.
    #[must_use]
    pub fn folder(self) -> &'static str {
        match self {
            Edition::Internal => "internal",
            Edition::Publish => "publish",
        }
    }
}

/// The tables as a reader gets them.
pub(super) fn edition(tables: &[Table], edition: Edition, words: &Words<'_>) -> Vec<Table> {
    let shown =
        tables.iter().filter(|table| edition == Edition::Internal || table.audience == Audience::Everybody);
    let mut tables: Vec<Table> = shown.cloned().collect();
    for table in &mut tables {
        gather_single_nations(table, words);
        match (edition, table.id.as_str()) {
            (Edition::Publish, "K1") => keep_totals_of_three(table, words),
            (Edition::Publish, "C") => withhold_narrow_groups(table),
            _ => {}
        }
        if forget_what_is_withheld(table) {
            let text = words.get("report-suppressed-remark");
            table.remarks.push(Note { text, audience: Audience::Everybody });
        }
        table.keep_notes(|note| edition == Edition::Internal || note.audience == Audience::Everybody);
    }
    tables
}

/// A withheld figure takes with it all that would give it back or say who is behind it: its base, its percentage, the
/// figure in its footnote, its origin. Says whether there was one.
fn forget_what_is_withheld(table: &mut Table) -> bool {
    let cells = table.rows.iter_mut().flat_map(|row| &mut row.cells);
    let withheld = cells.filter(|cell| cell.value == Value::Suppressed);
    let mut any = false;
    for cell in withheld {
        *cell = Cell { notes: std::mem::take(&mut cell.notes), ..Cell::of(Value::Suppressed) };
        any = true;
    }
    any
}

/// The smallest number of persons or cases that is told of a narrow group.
const LEAST: u32 = 3;

/// A part of a nation or of a kind of forced labour says as much by what is left of the whole as by itself, so both must
/// be large enough, or nobody. Comments are made from what is left here.
fn withhold_narrow_groups(table: &mut Table) {
    let few = |count: u32| (1..LEAST).contains(&count);
    for cell in table.rows.iter_mut().flat_map(|row| &mut row.cells) {
        let Some(count) = cell.count() else { continue };
        let rest = cell.base.map_or(0, |base| base.saturating_sub(count));
        if few(count) || few(rest) {
            *cell = Cell::of(Value::Suppressed);
        }
    }
}

/// Cases are few and much is known of them: only totals go out, and only those of three or more (spec/tables.md).
fn keep_totals_of_three(table: &mut Table, words: &Words<'_>) {
    let by_outcome = table.columns.iter().any(|column| column.total);
    if by_outcome {
        let kept: Vec<bool> = table.columns.iter().map(|column| column.total).collect();
        for row in &mut table.rows {
            let mut kept = kept.iter();
            row.cells.retain(|_| kept.next().copied().unwrap_or(false));
        }
        table.columns.retain(|column| column.total);
    } else {
        table.rows.retain(|row| row.kind == RowKind::Total);
    }
    for cell in table.rows.iter_mut().flat_map(|row| &mut row.cells) {
        if cell.count().is_some_and(|count| count > 0 && count < LEAST) {
            *cell = Cell::of(Value::Suppressed);
        }
    }
    let text = words.get("report-k1-published");
    table.remarks.push(Note { text, audience: Audience::Everybody });
}

/// Puts nations of one person into one row. Which they are is a note for KOM; the figures of both editions are the same,
/// so that they can be compared line by line.
fn gather_single_nations(table: &mut Table, words: &Words<'_>) {
    let single = |row: &Row| row.kind == RowKind::Nation && row.persons < 2;
    let Some(first) = table.rows.iter().position(single) else { return };
    let (gathered, mut rows): (Vec<Row>, Vec<Row>) = table.rows.drain(..).partition(single);
    let names: Vec<&str> = gathered.iter().map(|row| row.label.as_str()).collect();
    let text = words.get_with("report-other-single-names", &[("nations", names.join(", ").into())]);
    table.notes.push(Note { text, audience: Audience::Internal });
    let note = table.notes.len() - 1;
    let nations = gathered.len();
    let persons = gathered.iter().map(|row| row.persons).sum();
    let cells = added_up(gathered).into_iter().map(|cell| Cell { notes: vec![note], ..cell }).collect();
    // Behind the nations that are named, before those nobody knows.
    let place = rows.iter().rposition(|row| row.kind == RowKind::Nation).map_or(first, |last| last + 1);
    let row = Row {
        key: "other_single".to_owned(),
        label: words.get_with("report-other-single", &[("nations", nations.into())]),
        aside: None,
        kind: RowKind::SingleNations,
        persons,
        cells,
    };
    rows.insert(place.min(rows.len()), row);
    table.rows = rows;
}

/// The cells of several rows, added column by column.
fn added_up(rows: Vec<Row>) -> Vec<Cell> {
    let mut sums: Vec<Cell> = Vec::new();
    for row in rows {
        if sums.is_empty() {
            sums = row.cells;
            continue;
        }
        for (sum, cell) in sums.iter_mut().zip(row.cells) {
            let together = sum.count().unwrap_or(0) + cell.count().unwrap_or(0);
            sum.value = Value::Count(together);
            sum.origin.join(&cell.origin);
        }
    }
    for cell in &mut sums {
        if let (Some(percent), Some(base), Some(count)) = (cell.percent, cell.base, cell.count()) {
            cell.percent = super::Decimal::percent(i64::from(count), base, percent.digits());
        }
    }
    sums
}

#[cfg(test)]
mod tests {
    use super::super::origin::{Listed, Origin};
    use super::super::table::{Beside, Column};
    use super::*;

    #[test]
    fn a_withheld_figure_takes_everything_with_it_that_would_give_it_back() {
        let mut behind = Listed::default();
        behind.add(7, super::super::Depth::ALL);
        let cell = Cell {
            value: Value::Suppressed,
            base: Some(9),
            percent: super::super::Decimal::percent(2, 9, 1),
            notes: vec![0],
            beside: Some(Beside { key: "gross".to_owned(), count: 1, origin: Origin::Nothing }),
            origin: Origin::Persons(behind),
        };
        let row = Row {
            key: "a".to_owned(),
            label: "A".to_owned(),
            aside: None,
            kind: RowKind::Plain,
            persons: 2,
            cells: vec![cell],
        };
        let note = Note { text: "Note".to_owned(), audience: Audience::Everybody };
        let mut table = Table {
            id: "T3".to_owned(),
            part: String::new(),
            number: String::new(),
            title: String::new(),
            stub: String::new(),
            aside: None,
            columns: vec![Column::plain("persons", "Personer")],
            rows: vec![row],
            notes: vec![note],
            remarks: Vec::new(),
            base: None,
            chart: None,
            audience: Audience::Everybody,
            definition: String::new(),
        };
        assert!(forget_what_is_withheld(&mut table));
        assert_eq!(table.rows[0].cells[0], Cell { notes: vec![0], ..Cell::of(Value::Suppressed) });
        table.rows[0].cells[0] = Cell { base: Some(9), ..Cell::of(Value::Count(4)) };
        assert!(!forget_what_is_withheld(&mut table));
        assert_eq!(table.rows[0].cells[0].base, Some(9));
    }
}
