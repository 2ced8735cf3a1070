//! Table 2: persons followed up per year, the change, how many were new (counting.md 6 and 12).

use super::Decimal;
use super::definition::TableDefinition;
use super::history::EarlierYear;
use super::lines::Printed;
use super::origin::{Depth, Key, Listed, Origin};
use super::person::{FirstYear, Person};
use super::table::{Audience, Cell, Column, Note, Row, RowKind, Table, Value};
use super::words::Words;
use super::work::Counted;

pub(super) fn table2(
    definition: &TableDefinition,
    persons: &[Person],
    counted: &Counted,
    earlier: &[EarlierYear],
    words: &Words<'_>,
    depth: Depth,
) -> Table {
    let this = this_year(persons, words, depth);
    let years: Vec<&EarlierYear> = earlier.iter().chain([&this]).collect();
    let first = years.first().map_or(words.year, |year| year.year);
    let before = [None].into_iter().chain(years.iter().map(|year| Some(*year)));
    let mut remarks = Vec::new();
    let mut rows = Vec::new();
    for (before, year) in before.zip(&years) {
        let before = before.filter(|before| before.year + 1 == year.year);
        let change = before.and_then(|before| change(before.persons, year.persons));
        if let Some(text) = contradiction(year, before, change, words) {
            remarks.push(Note { text, audience: Audience::Internal });
        }
        rows.push(row(&definition.id, year, before, change));
    }
    if rows.iter().any(|row| row.cells.iter().any(|cell| cell.value == Value::Missing)) {
        let text = words.get("report-missing-remark");
        remarks.insert(0, Note { text, audience: Audience::Everybody });
    }
    remarks.push(Note { text: range(counted, words), audience: Audience::Internal });
    Table {
        id: definition.id.clone(),
        part: definition.part.clone(),
        number: words.number(&definition.id),
        title: words.title(&definition.title, first),
        stub: words.get("report-stub-year"),
        aside: None,
        columns: ["persons", "change_percent", "new", "unclear_year"]
            .into_iter()
            .map(|key| Column::plain(key, words.get(&format!("report-t2-{}", key.replace('_', "-")))))
            .collect(),
        rows,
        notes: Vec::new(),
        remarks,
        // Several years: no one number of persons stands for the table.
        base: None,
        chart: None,
        audience: Audience::Everybody,
        definition: words.get("report-define-t2"),
    }
}

fn this_year(persons: &[Person], words: &Words<'_>, depth: Depth) -> EarlierYear {
    let mut behind: [Listed<u32>; 3] = Default::default();
    let [all, new, unclear] = &mut behind;
    for person in persons {
        all.add(person.number, depth);
        match FirstYear::of(&person.answers, words.form, words.year) {
            FirstYear::New => new.add(person.number, depth),
            FirstYear::Unclear => unclear.add(person.number, depth),
            FirstYear::Earlier => {}
        }
    }
    EarlierYear {
        year: words.year,
        persons: all.count(),
        change_printed: String::new(),
        new: Printed::Count(new.count()),
        unclear: Printed::Count(unclear.count()),
        origins: behind.map(Origin::Persons),
    }
}

fn row(table: &str, year: &EarlierYear, before: Option<&EarlierYear>, change: Option<Decimal>) -> Row {
    let of = |value: Value, base: Option<u32>, origin: Origin| match value {
        Value::Missing | Value::Suppressed => Cell::of(value),
        value => Cell { base, ..Cell::of(value).from(origin) },
    };
    let [all, new, unclear] = year.origins.clone();
    let part = |printed: Printed, origin| of(printed.value(), Some(year.persons), origin);
    let both = before.iter().map(|before| before.year).chain([year.year]);
    let both = both.map(|year| Key::new(table, year.to_string(), "persons")).collect();
    Row {
        key: year.year.to_string(),
        label: year.year.to_string(),
        aside: None,
        kind: RowKind::Plain,
        persons: year.persons,
        cells: vec![
            Cell::of(Value::Count(year.persons)).from(all),
            of(
                change.map_or(Value::Missing, Value::Change),
                before.map(|before| before.persons),
                Origin::Reckoned(both),
            ),
            part(year.new, new),
            part(year.unclear, unclear),
        ],
    }
}

/// (new − old) / old, one decimal.
fn change(old: u32, new: u32) -> Option<Decimal> {
    Decimal::percent(i64::from(new) - i64::from(old), old, 1)
}

/// What KOM should know of an earlier year: the change that was printed is not the change of the figures that were
/// printed. Compared at the digits that were printed.
fn contradiction(
    year: &EarlierYear,
    before: Option<&EarlierYear>,
    change: Option<Decimal>,
    words: &Words<'_>,
) -> Option<String> {
    let before = before?.persons;
    let printed = year.change_printed.trim_start_matches(|letter: char| !letter.is_ascii_digit());
    let printed = printed.replace(',', ".");
    let end = printed.find(|letter: char| !letter.is_ascii_digit() && letter != '.');
    let printed = printed.get(..end.unwrap_or(printed.len()))?.trim_end_matches('.');
    let digits = printed.split_once('.').map_or(0, |(_, digits)| digits.len());
    let computed =
        Decimal::percent(i64::from(before.abs_diff(year.persons)), before, u8::try_from(digits).ok()?)?;
    if printed.is_empty() || printed == computed.point() {
        return None;
    }
    Some(words.get_with(
        "report-t2-contradiction",
        &[
            ("year", year.year.to_string().into()),
            ("printed", year.change_printed.as_str().into()),
            ("computed", change?.signed_text(words.language).into()),
        ],
    ))
}

/// The published figure between its neighbours, for KOM's eyes (counting.md 3).
fn range(counted: &Counted, words: &Words<'_>) -> String {
    let figures = words.get_with(
        "report-t2-range",
        &[
            ("published", i64::from(counted.published).into()),
            ("standard", i64::from(counted.standard).into()),
            ("strict", i64::from(counted.strict).into()),
        ],
    );
    let Some(estimate) = counted.estimate else { return figures };
    let whole = |figure: f64| format!("{:.0}", figure.round());
    let estimate = words.get_with(
        "report-t2-estimate",
        &[
            ("mean", whole(estimate.mean).into()),
            ("low", whole(estimate.low).into()),
            ("high", whole(estimate.high).into()),
        ],
    );
    format!("{figures} {estimate}")
}
