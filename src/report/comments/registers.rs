//! Sentences about years and registers: how much more or fewer, how many of how many.

use super::{Figure, Said, Teller};
use crate::report::Decimal;
use crate::report::table::{Row, RowKind, Table, Value};

/// Districts that get a sentence.
const DISTRICTS: usize = 3;

pub(super) fn sentences(teller: &Teller<'_>, table: &Table) -> Vec<Said> {
    match table.name().as_str() {
        "T2" => persons_by_year(teller, table),
        "T5" => development(teller),
        "T6" => police_by_year(teller),
        "T7" => police_by_district(teller, table),
        "T8" => convictions(teller, table),
        "D13" => returns(teller),
        "R1" => decisions(teller),
        _ => Vec::new(),
    }
}

/// The change from one year's figure to the next, in a message that knows rise, fall and neither.
fn change(
    teller: &Teller<'_>,
    stem: &str,
    old: &Figure,
    new: &Figure,
    more: &[(&'static str, String)],
) -> Option<Said> {
    let change = i64::from(new.count) - i64::from(old.count);
    let percent = Decimal::percent(change.abs(), old.count, 0)?;
    let id = match change {
        0 => format!("{stem}-same"),
        change if change > 0 => format!("{stem}-rise"),
        _ => format!("{stem}-fall"),
    };
    let year = i64::from(teller.words.year);
    let mut blanks = vec![
        ("year", year.to_string().into()),
        ("before", (year - 1).to_string().into()),
        ("old", i64::from(old.count).into()),
        ("new", i64::from(new.count).into()),
        ("percent", teller.percent(percent).into()),
    ];
    blanks.extend(more.iter().map(|(name, text)| (*name, text.clone().into())));
    Some(teller.say(&id, &blanks, &[old, new]))
}

fn this_and_last(teller: &Teller<'_>, table: &str, column: &str) -> Option<(Figure, Figure)> {
    let year = teller.words.year;
    let of = |year: u16| teller.figure(table, &year.to_string(), column);
    Some((of(year - 1)?, of(year)?))
}

fn persons_by_year(teller: &Teller<'_>, table: &Table) -> Vec<Said> {
    let year = teller.words.year.to_string();
    let mut said = Vec::new();
    if let Some((old, new)) = this_and_last(teller, &table.name(), "persons") {
        let people = teller.people("everybody", new.count);
        said.extend(change(teller, "comment-t2", &old, &new, &[("who", people)]));
    }
    for (column, id) in [("new", "comment-t2-new"), ("unclear_year", "comment-t2-unclear")] {
        let figure = teller.figure("T2", &year, column).filter(|figure| figure.count > 0);
        said.extend(figure.map(|figure| {
            let blanks = [
                ("who", teller.people("everybody", figure.count).into()),
                ("count", i64::from(figure.count).into()),
                ("year", year.as_str().into()),
            ];
            teller.say(id, &blanks, &[&figure])
        }));
    }
    said
}

fn development(teller: &Teller<'_>) -> Vec<Said> {
    let year = teller.words.year.to_string();
    let of = |column: &str| teller.figure("T5", &year, column);
    let mut said = Vec::new();
    if let (Some(girls), Some(boys), Some(total)) = (of("girls"), of("boys"), of("total")) {
        let minors = Figure { base: Some(total.count), ..girls.and(boys) };
        if let Some(percent) = minors.percent() {
            let blanks = [
                ("count", i64::from(minors.count).into()),
                ("who", teller.people("everybody", total.count).into()),
                ("percent", teller.percent(percent).into()),
            ];
            said.push(teller.say("comment-t5-minors", &blanks, &[&minors, &total]));
        }
    }
    for (column, id) in [("women", "comment-t5-women"), ("men", "comment-t5-men")] {
        let Some((old, new)) = this_and_last(teller, "T5", column) else { continue };
        if let (Some(was), Some(is)) = (old.percent(), new.percent()) {
            let before = (teller.words.year - 1).to_string();
            let blanks = [
                ("is", teller.percent(is).into()),
                ("was", teller.percent(was).into()),
                ("year", year.as_str().into()),
                ("before", before.into()),
            ];
            said.push(teller.say(id, &blanks, &[&old, &new]));
        }
    }
    said
}

fn police_by_year(teller: &Teller<'_>) -> Vec<Said> {
    let mut said = Vec::new();
    if let Some((old, new)) = this_and_last(teller, "T6", "total") {
        said.extend(change(teller, "comment-t6", &old, &new, &[]));
    }
    said
}

fn police_by_district(teller: &Teller<'_>, table: &Table) -> Vec<Said> {
    let Some(total) = teller.figure("T7", "total", "total") else { return Vec::new() };
    let mut districts: Vec<(&Row, Figure)> = table
        .rows
        .iter()
        .filter(|row| row.kind == RowKind::Plain)
        .filter_map(|row| Some((row, teller.figure("T7", &row.key, "total")?)))
        .collect();
    districts.sort_by_key(|(_, figure)| std::cmp::Reverse(figure.count));
    let share = |(row, figure): (&Row, Figure)| {
        let figure = Figure { base: Some(total.count), ..figure };
        let blanks = [
            ("district", row.label.as_str().into()),
            ("count", i64::from(figure.count).into()),
            ("total", i64::from(total.count).into()),
            ("percent", teller.percent(figure.percent()?).into()),
        ];
        Some(teller.say("comment-t7", &blanks, &[&figure, &total]))
    };
    districts.into_iter().take(DISTRICTS).filter_map(share).collect()
}

/// The number of cases, and of those about sexual purposes alone.
fn convictions(teller: &Teller<'_>, table: &Table) -> Vec<Said> {
    let sexual = |row: &&Row| {
        let purpose = table.cell(&row.key, "purpose").map(|cell| &cell.value);
        matches!(purpose, Some(Value::Text(text)) if is_sexual(text))
    };
    let figure = |rows: Vec<&Row>| Figure {
        count: u32::try_from(rows.len()).unwrap_or(u32::MAX),
        base: u32::try_from(table.rows.len()).ok(),
        cells: rows.iter().map(|row| table.key(&row.key, "purpose")).collect(),
    };
    let (all, sexual) =
        (figure(table.rows.iter().collect()), figure(table.rows.iter().filter(sexual).collect()));
    let blanks = [("count", i64::from(all.count).into()), ("sexual", i64::from(sexual.count).into())];
    vec![teller.say("comment-t8", &blanks, &[&all])]
}

/// Whether the register's words begin with a sexual purpose.
pub(in crate::report) fn is_sexual(purpose: &str) -> bool {
    let purpose = purpose.to_lowercase();
    ["prostitusjon", "seksuelle"].iter().any(|word| purpose.starts_with(word))
}

fn returns(teller: &Teller<'_>) -> Vec<Said> {
    let year = teller.words.year.to_string();
    let ids = [("applications", "comment-d13-applications"), ("departures", "comment-d13-departures")];
    ids.into_iter()
        .filter_map(|(column, id)| {
            let figure = teller.figure("D13", &year, column)?;
            let blanks = [("count", i64::from(figure.count).into()), ("year", year.as_str().into())];
            Some(teller.say(id, &blanks, &[&figure]))
        })
        .collect()
}

fn decisions(teller: &Teller<'_>) -> Vec<Said> {
    let year = teller.words.year.to_string();
    let kinds = [
        ("reflection", "comment-r1-reflection"),
        ("limited_permit", "comment-r1-limited-permit"),
        ("asylum", "comment-r1-asylum"),
    ];
    kinds
        .into_iter()
        .filter_map(|(decision, id)| {
            let granted = teller.figure("R1", &format!("{decision}/granted"), &year)?;
            let total = teller.figure("R1", &format!("{decision}/total"), &year)?;
            let blanks = [
                ("count", i64::from(granted.count).into()),
                ("total", i64::from(total.count).into()),
                ("percent", teller.percent(granted.percent()?).into()),
            ];
            Some(teller.say(id, &blanks, &[&granted, &total]))
        })
        .collect()
}
