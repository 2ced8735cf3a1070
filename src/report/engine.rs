//! Counting persons by a definition.

use super::Decimal;
use super::definition::{Axis, Count, Definitions, Order, TableDefinition, Who};
use super::dimension::{Category, Dimension, group_key};
use super::person::Person;
use super::table::{Audience, Cell, Chart, Column, Note, Row, RowKind, Table, Value};
use super::words::Words;

/// A person's places in a table: categories of the rows, categories of the columns.
struct Placed {
    rows: Vec<String>,
    columns: Vec<String>,
}

impl Placed {
    fn is_in(&self, row: Option<&str>, column: Option<&str>) -> bool {
        let holds =
            |keys: &[String], key: Option<&str>| key.is_none_or(|key| keys.iter().any(|own| own == key));
        holds(&self.rows, row) && holds(&self.columns, column)
    }
}

/// How many persons are in a row and a column; nothing stands for all of them, each once (counting.md 9).
fn tally(placed: &[Placed], row: Option<&str>, column: Option<&str>) -> u32 {
    u32::try_from(placed.iter().filter(|person| person.is_in(row, column)).count()).unwrap_or(u32::MAX)
}

/// The table that a definition describes.
pub(super) fn tabulate(
    definition: &TableDefinition,
    count: &Count,
    persons: &[Person],
    definitions: &Definitions,
    words: &Words<'_>,
) -> Table {
    let (form, year) = (words.form, words.year);
    let placed: Vec<Placed> = persons
        .iter()
        .filter(|person| is_one_of(person, &count.who, words))
        .map(|person| Placed {
            rows: count.rows.by.of(person, form, year, definitions),
            columns: count.columns.by.of(person, form, year, definitions),
        })
        .collect();
    let base = tally(&placed, None, None);
    let of_row = |key: &str| tally(&placed, Some(key), None);
    let of_column = |key: &str| tally(&placed, None, Some(key));
    let rows = categories(&count.rows, &of_row, definitions, words);
    let columns = categories(&count.columns, &of_column, definitions, words);
    let total = || Category::new("total", words.get("report-total"), RowKind::Total);
    let rows = rows.into_iter().chain(count.rows.total.then(total));
    let columns: Vec<Category> = count.columns.total.then(total).into_iter().chain(columns).collect();
    let cell = |row: Option<&str>, column: Option<&str>| {
        let value = tally(&placed, row, column);
        let percent = count.percent.and_then(|digits| Decimal::percent(i64::from(value), base, digits));
        Cell { value: Value::Count(value), base: Some(base), percent, notes: Vec::new() }
    };
    let rows = rows
        .map(|row| {
            let of = (row.kind != RowKind::Total).then_some(row.key.as_str());
            let cells = columns
                .iter()
                .map(|column| cell(of, (column.kind != RowKind::Total).then_some(column.key.as_str())))
                .collect();
            Row {
                persons: tally(&placed, of, None),
                cells,
                key: row.key,
                label: row.label,
                aside: None,
                kind: row.kind,
            }
        })
        .collect();
    let remarks = count.remarks.iter().map(|text| words.title(text, year));
    Table {
        id: definition.id.clone(),
        number: words.number(&definition.id),
        title: words.title(&definition.title, year),
        stub: words.get(stub(count.rows.by)),
        aside: None,
        columns: columns
            .into_iter()
            .map(|category| Column {
                total: category.kind == RowKind::Total,
                ..Column::plain(category.key, category.label)
            })
            .collect(),
        rows,
        notes: Vec::new(),
        remarks: remarks.map(|text| Note { text, audience: Audience::Everybody }).collect(),
        base: Some(base),
        chart: count.chart.as_ref().map(|chart| Chart { shape: chart.shape, percent_labels: chart.percent }),
    }
}

/// The message that heads the labels of the rows.
fn stub(by: Dimension) -> &'static str {
    match by {
        Dimension::Persons => "report-persons",
        Dimension::Exploitation => "report-stub-exploitation",
        Dimension::ForcedLabourKind => "report-stub-kind",
        Dimension::Group => "report-stub-group",
        Dimension::Nationality => "report-stub-nationality",
        Dimension::AgeGroup | Dimension::AgeYear => "report-stub-age",
    }
}

/// Whether a person is among those a definition chooses.
pub(super) fn is_one_of(person: &Person, who: &Who, words: &Words<'_>) -> bool {
    let form = words.form;
    let exploitation = person.answers.get(form.named().exploitation).code();
    let exploitation = exploitation.unwrap_or(form.vocabulary().exploitation_unclear);
    let exploitation = form.code_name(form.named().exploitation, exploitation);
    who.minor.is_none_or(|minor| minor == person.minor)
        && (who.group.is_empty() || who.group.iter().any(|key| key == group_key(person.group)))
        && (who.exploitation.is_empty() || who.exploitation.iter().any(|code| code == exploitation))
}

/// The categories of an axis that are shown, in the order in which they are.
fn categories(
    axis: &Axis,
    size: &dyn Fn(&str) -> u32,
    definitions: &Definitions,
    words: &Words<'_>,
) -> Vec<Category> {
    let mut shown: Vec<Category> = axis.by.categories(words, definitions);
    if !axis.only.is_empty() {
        let place = |key: &str| axis.only.iter().position(|only| only == key);
        // Persons of unknown sex are never left out in silence.
        shown.retain(|category| category.if_used || place(&category.key).is_some());
        shown.sort_by_key(|category| place(&category.key).unwrap_or(usize::MAX));
    }
    shown.retain(|category| !(axis.used || category.if_used) || size(&category.key) > 0);
    let last = |category: &Category| {
        let named = axis.last.iter().position(|last| *last == category.key);
        named.map_or(0, |place| place + 1)
    };
    // Stable: equals keep the classification's order, which for nations is that of their names.
    match axis.order {
        Order::Listed => shown.sort_by_key(|category| last(category)),
        Order::Size => {
            shown.sort_by_key(|category| (last(category), std::cmp::Reverse(size(&category.key))));
        }
    }
    shown
}
