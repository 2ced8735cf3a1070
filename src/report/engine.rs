//! Counting persons by a definition: one look at each person, whatever the size of the table.

use super::Decimal;
use super::classify::Classifier;
use super::definition::{Axis, Count, Definitions, Order, TableDefinition, Who};
use super::dimension::{Category, Dimension, group_key};
use super::origin::{Depth, Listed, Origin};
use super::person::Person;
use super::table::{Audience, Cell, Chart, Column, Note, Row, RowKind, Table, Value};
use super::words::Words;

/// The persons in each row and column of a table, and in each of them all.
struct Grid {
    columns: usize,
    cells: Vec<Listed<u32>>,
}

impl Grid {
    /// Counts. One more row and column than there are categories hold everybody, each once (counting.md 9).
    fn of<'p>(
        persons: impl Iterator<Item = &'p Person>,
        rows: &Classifier<'_>,
        columns: &Classifier<'_>,
        depth: Depth,
    ) -> Grid {
        let mut grid = Grid { columns: columns.len() + 1, cells: Vec::new() };
        grid.cells.resize_with((rows.len() + 1) * grid.columns, Listed::default);
        let (mut in_rows, mut in_columns) = (Vec::new(), Vec::new());
        for person in persons {
            rows.places(person, &mut in_rows);
            columns.places(person, &mut in_columns);
            in_rows.push(rows.len());
            in_columns.push(columns.len());
            for row in &in_rows {
                for column in &in_columns {
                    if let Some(cell) = grid.cells.get_mut(row * grid.columns + column) {
                        cell.add(person.number, depth);
                    }
                }
            }
        }
        grid
    }

    /// Who is in a row and a column.
    fn at(&self, row: usize, column: usize) -> Listed<u32> {
        self.cells.get(row * self.columns + column).cloned().unwrap_or_default()
    }

    /// How many.
    fn count(&self, row: usize, column: usize) -> u32 {
        self.cells.get(row * self.columns + column).map_or(0, Listed::count)
    }
}

/// A category that is shown, and its place in the grid.
struct Shown {
    place: usize,
    category: Category,
}

/// The table that a definition describes.
pub(super) fn tabulate(
    definition: &TableDefinition,
    count: &Count,
    persons: &[Person],
    definitions: &Definitions,
    words: &Words<'_>,
    depth: Depth,
) -> Table {
    let year = words.year;
    let rows = Classifier::new(count.rows.by, definitions, words);
    let columns = Classifier::new(count.columns.by, definitions, words);
    let chosen = persons.iter().filter(|person| is_one_of(person, &count.who, words));
    let grid = Grid::of(chosen, &rows, &columns, depth);
    let (all_rows, all_columns) = (rows.len(), columns.len());
    let base = grid.count(all_rows, all_columns);
    let total = |place: usize| Shown {
        place,
        category: Category::new("total", words.get("report-total"), RowKind::Total),
    };
    let mut shown_rows = shown(&count.rows, rows.into_categories(), &|row| grid.count(row, all_columns));
    shown_rows.extend(count.rows.total.then(|| total(all_rows)));
    let mut shown_columns: Vec<Shown> = count.columns.total.then(|| total(all_columns)).into_iter().collect();
    shown_columns.extend(shown(&count.columns, columns.into_categories(), &|at| grid.count(all_rows, at)));
    let cell = |row: usize, column: usize| {
        let behind = grid.at(row, column);
        let value = behind.count();
        let percent = count.percent.and_then(|digits| Decimal::percent(i64::from(value), base, digits));
        Cell { base: Some(base), percent, ..Cell::of(Value::Count(value)).from(Origin::Persons(behind)) }
    };
    let rows = shown_rows
        .into_iter()
        .map(|row| Row {
            persons: grid.count(row.place, all_columns),
            cells: shown_columns.iter().map(|column| cell(row.place, column.place)).collect(),
            key: row.category.key,
            label: row.category.label,
            aside: None,
            kind: row.category.kind,
        })
        .collect();
    let remarks = count.remarks.iter().map(|text| words.title(text, year));
    Table {
        id: definition.id.clone(),
        part: definition.part.clone(),
        number: words.number(&definition.id),
        title: words.title(&definition.title, year),
        stub: stub(count.rows.by, words),
        aside: None,
        columns: shown_columns.into_iter().map(|column| heading(column.category)).collect(),
        rows,
        notes: Vec::new(),
        remarks: remarks.map(|text| Note { text, audience: Audience::Everybody }).collect(),
        base: Some(base),
        chart: count.chart.as_ref().map(|chart| Chart { shape: chart.shape, percent_labels: chart.percent }),
        audience: Audience::Everybody,
        definition: words.who(&count.who, definitions),
    }
}

fn heading(category: Category) -> Column {
    Column {
        total: category.kind == RowKind::Total,
        alone: category.label.clone(),
        above: category.above,
        ..Column::plain(category.key, category.label)
    }
}

/// What heads the labels of the rows.
fn stub(by: Dimension, words: &Words<'_>) -> String {
    let message = match by {
        Dimension::Persons => "report-persons",
        Dimension::Exploitation => "report-stub-exploitation",
        Dimension::ForcedLabourKind => "report-stub-kind",
        Dimension::Group | Dimension::GroupAndExploitation => "report-stub-group",
        Dimension::Nationality => "report-stub-nationality",
        Dimension::AgeGroup | Dimension::AgeYear => "report-stub-age",
        by => return by.field(words.form).map_or_else(String::new, |out| words.field(out)),
    };
    words.get(message)
}

/// Whether a person is among those a definition chooses.
pub(super) fn is_one_of(person: &Person, who: &Who, words: &Words<'_>) -> bool {
    let form = words.form;
    let exploitation = person.answers.get(form.named().exploitation).code();
    let exploitation = exploitation.unwrap_or(form.vocabulary().exploitation_unclear);
    let exploitation = form.code_name(form.named().exploitation, exploitation);
    who.minor.is_none_or(|minor| minor == person.is_minor())
        && (who.group.is_empty() || who.group.iter().any(|key| key == group_key(person.group)))
        && (who.exploitation.is_empty() || who.exploitation.iter().any(|code| code == exploitation))
}

/// The categories of an axis that are shown, in the order in which they are.
fn shown(axis: &Axis, categories: Vec<Category>, size: &dyn Fn(usize) -> u32) -> Vec<Shown> {
    let mut shown: Vec<Shown> =
        categories.into_iter().enumerate().map(|(place, category)| Shown { place, category }).collect();
    if !axis.only.is_empty() {
        let place = |key: &str| axis.only.iter().position(|only| only == key);
        // Persons of unknown sex are never left out in silence.
        shown.retain(|one| one.category.if_used || place(&one.category.key).is_some());
        shown.sort_by_key(|one| place(&one.category.key).unwrap_or(usize::MAX));
    }
    shown.retain(|one| !(axis.used || one.category.if_used) || size(one.place) > 0);
    let last = |one: &Shown| {
        let named = axis.last.iter().position(|last| *last == one.category.key);
        named.map_or(0, |place| place + 1)
    };
    // Stable: equals keep the classification's order, which for nations is that of their names.
    match axis.order {
        Order::Listed => shown.sort_by_key(&last),
        Order::Size => shown.sort_by_key(|one| (last(one), std::cmp::Reverse(size(one.place)))),
    }
    shown
}
