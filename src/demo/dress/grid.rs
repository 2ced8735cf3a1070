//! A partner's rows as a sheet of cells: titles, headings, answers, and what people write around them.

use jiff::civil::Date;

use super::style::{Dates, NameColumns, Numbers, Style};
use super::words::Words;
use crate::demo::dice::Dice;
use crate::demo::error::ReplicaError;
use crate::demo::plan::{Code, Report};

/// What every workbook says first.
pub const SYNTHETIC: &str = "SYNTETISKE DATA – ingen virkelige personer";

/// A cell as it is typed.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Cell {
    Empty,
    Text(String),
    Number(u64),
    Date(Date),
}

/// A sheet, row by row.
pub(super) struct Grid {
    pub(super) rows: Vec<Vec<Cell>>,
    /// The place of the row of headings.
    pub(super) heading: usize,
}

/// The columns of the form in its order; `full_name` stands for the two name columns.
const COLUMNS: [Code; 23] = [
    "own_reference",
    "surname",
    "given_names",
    "full_name",
    "birth_date",
    "duf_number",
    "national_id",
    "sex",
    "nationality",
    "birth_year",
    "age",
    "exploitation",
    "exploitation_detail",
    "first_identified",
    "accepted",
    "measures",
    "immigration_status",
    "criminal_case",
    "accommodation",
    "qualifying_measures",
    "children_with",
    "children_elsewhere",
    "also_followed_by",
];

/// The columns that the partner's workbook has: those that the form requires, and those in which it has anything
/// to say.
pub(super) fn columns(style: &Style, rows: &[&Report]) -> Vec<Code> {
    let two = style.names == NameColumns::TwoColumns;
    let has = |column: Code| match column {
        "own_reference" => rows.iter().any(|report| !report.own_reference.is_empty()),
        "surname" | "given_names" => two && rows.iter().any(|report| report.surname.is_some()),
        "full_name" => !two && rows.iter().any(|report| report.surname.is_some()),
        "birth_date" => rows.iter().any(|report| report.birth_date.is_some()),
        "duf_number" => rows.iter().any(|report| report.duf_number.is_some()),
        "national_id" => rows.iter().any(|report| report.national_id.is_some()),
        "measures" => rows.iter().any(|report| !report.measures.is_empty()),
        "qualifying_measures" => rows.iter().any(|report| !report.qualifying_measures.is_empty()),
        "also_followed_by" => rows.iter().any(|report| !report.also_followed_by.is_empty()),
        _ => true,
    };
    let columns: Vec<Code> = COLUMNS.into_iter().filter(|&column| has(column)).collect();
    style.order(&columns)
}

/// The sheet with these rows.
pub(super) fn sheet(
    style: &Style,
    words: &Words,
    columns: &[Code],
    rows: &[&Report],
    dice: &mut Dice,
) -> Result<Grid, ReplicaError> {
    let text = |text: &str| Cell::Text(text.to_owned());
    let mut grid = vec![vec![text(SYNTHETIC)]];
    for line in &style.above {
        grid.push(if line.is_empty() { Vec::new() } else { vec![text(line)] });
    }
    let heading = grid.len();
    let headings: Result<Vec<Cell>, _> =
        columns.iter().map(|column| words.heading(column, style).map(Cell::Text)).collect();
    grid.push(with_extra(headings?, style.extra.map(text)));
    for (report, number) in rows.iter().zip(1..) {
        let cells: Result<Vec<Cell>, _> =
            columns.iter().map(|column| cell(column, report, style, words, dice)).collect();
        grid.push(with_extra(cells?, style.extra.map(|_| initials(dice))));
        if style.blank_every > 0 && number % style.blank_every == 0 {
            grid.push(Vec::new());
        }
    }
    if let Some(label) = style.sum_row {
        grid.push(vec![text(label), Cell::Number(rows.len() as u64)]);
    }
    if !style.below.is_empty() {
        grid.push(Vec::new());
    }
    for line in &style.below {
        grid.push(vec![text(&line.replace("{rows}", &rows.len().to_string()))]);
    }
    Ok(Grid { rows: grid, heading })
}

fn with_extra(mut cells: Vec<Cell>, extra: Option<Cell>) -> Vec<Cell> {
    cells.extend(extra);
    cells
}

/// Somebody's initials, or nothing.
fn initials(dice: &mut Dice) -> Cell {
    match dice.pick(&["", "AB", "KL", "MH", ""]) {
        Some(initials) if !initials.is_empty() => Cell::Text((*initials).to_owned()),
        _ => Cell::Empty,
    }
}

/// One answer as the partner types it.
fn cell(
    column: Code,
    report: &Report,
    style: &Style,
    words: &Words,
    dice: &mut Dice,
) -> Result<Cell, ReplicaError> {
    let mut coded =
        |code: Code| words.answer(column, code, style).map(|word| Cell::Text(untidy(word, style, dice)));
    Ok(match column {
        "own_reference" => optional(Some(report.own_reference.clone())),
        "surname" => optional(report.surname.clone()),
        "given_names" => optional(report.given_names.clone()),
        "full_name" => optional(full_name(report, style)),
        "birth_date" => date(report.birth_date, style),
        "duf_number" => number(report.duf_number.as_deref(), [4, 10], style),
        "national_id" => number(report.national_id.as_deref(), [6, 11], style),
        "sex" => coded(report.sex)?,
        "nationality" => coded(report.nationality)?,
        "exploitation" => coded(report.exploitation)?,
        "accepted" => coded(report.accepted)?,
        "immigration_status" => coded(report.immigration_status)?,
        "criminal_case" => coded(report.criminal_case)?,
        "accommodation" => coded(report.accommodation)?,
        "birth_year" => counted(column, &report.birth_year, style, words)?,
        "age" => counted(column, &report.age, style, words)?,
        "first_identified" => counted(column, &report.first_identified, style, words)?,
        "children_with" => counted(column, &report.children_with, style, words)?,
        "children_elsewhere" => counted(column, &report.children_elsewhere, style, words)?,
        "exploitation_detail" if style.unspecified_blank && report.exploitation_detail == ["unspecified"] => {
            Cell::Empty
        }
        "exploitation_detail" => several(column, &report.exploitation_detail, style, words)?,
        "measures" => several(column, &report.measures, style, words)?,
        "qualifying_measures" => several(column, &report.qualifying_measures, style, words)?,
        _ => several(column, &report.also_followed_by, style, words)?,
    })
}

fn optional(text: Option<String>) -> Cell {
    text.filter(|text| !text.is_empty()).map_or(Cell::Empty, Cell::Text)
}

fn full_name(report: &Report, style: &Style) -> Option<String> {
    let (surname, given) = (report.surname.as_deref()?, report.given_names.as_deref()?);
    Some(match style.names {
        NameColumns::SurnameFirst => format!("{surname}, {given}"),
        NameColumns::Natural | NameColumns::TwoColumns => format!("{given} {surname}"),
    })
}

fn date(date: Option<Date>, style: &Style) -> Cell {
    match (date, style.dates) {
        (None, _) => Cell::Empty,
        (Some(date), Dates::Excel) => Cell::Date(date),
        (Some(date), Dates::Text) => Cell::Text(typed(date)),
    }
}

/// dd.mm.yyyy, as it is typed by hand.
pub(super) fn typed(date: Date) -> String {
    format!("{:02}.{:02}.{:04}", date.day(), date.month(), date.year())
}

/// A number of an identifier; spaced numbers have a blank at the places given.
fn number(number: Option<&str>, spaces: [usize; 2], style: &Style) -> Cell {
    let Some(number) = number else { return Cell::Empty };
    match style.numbers {
        Numbers::Number => number.parse().map_or_else(|_| Cell::Text(number.to_owned()), Cell::Number),
        Numbers::Text => Cell::Text(number.to_owned()),
        Numbers::Spaced => {
            let [first, second] = spaces;
            let parts = [number.get(..first), number.get(first..second), number.get(second..)];
            let parts: Vec<&str> = parts.into_iter().flatten().filter(|part| !part.is_empty()).collect();
            Cell::Text(parts.join(" "))
        }
    }
}

/// A number, or the word that stands for it.
fn counted(column: Code, value: &str, style: &Style, words: &Words) -> Result<Cell, ReplicaError> {
    let special = ["unknown", "unclear", "under_18"].into_iter().find(|code| *code == value);
    match (value.parse(), special) {
        (Ok(number), _) => Ok(Cell::Number(number)),
        (_, Some(code)) => words.answer(column, code, style).map(|word| Cell::Text(word.to_owned())),
        _ => Ok(Cell::Empty),
    }
}

/// Several answers in one cell.
fn several(column: Code, codes: &[Code], style: &Style, words: &Words) -> Result<Cell, ReplicaError> {
    let typed: Result<Vec<Code>, _> = codes.iter().map(|code| words.answer(column, code, style)).collect();
    Ok(optional(Some(typed?.join(&style.separator))))
}

/// Now and then a stray blank, or another case.
fn untidy(word: &str, style: &Style, dice: &mut Dice) -> String {
    if !dice.chance(style.untidy) {
        return word.to_owned();
    }
    match dice.below(4) {
        0 => format!("{word} "),
        1 => format!("{word}\u{a0}"),
        2 => format!(" {word}"),
        _ => word.to_uppercase(),
    }
}
