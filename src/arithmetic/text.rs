//! The figures of the running text and its references: `schemas/<year>/arithmetic.toml` says which cells a sentence states.

use serde::Deserialize;

use super::figures::{Cell, Figures};
use super::rules::Rule;
use super::{ArithmeticError, Kind};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Sentences {
    /// Sentences that state figures of tables or of other sentences.
    statement: Vec<Statement>,
    /// Shares of different people of one whole.
    shares: Vec<Shares>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Statement {
    place: String,
    statement: String,
    /// Cells that add up to the count: `T3 total women`.
    #[serde(default)]
    count: Vec<String>,
    /// Two cells of which the count is the difference.
    #[serde(default)]
    less: Vec<String>,
    /// The number of rows of a table; of those whose `begins` the column says, if any.
    rows: Option<Rows>,
    /// Cells that add up to the base.
    #[serde(default)]
    base: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Rows {
    table: String,
    column: String,
    #[serde(default)]
    begins: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Shares {
    /// Sentences, `diagram 6: minors aged 16-17`.
    of: Vec<String>,
    /// A sentence whose count and base are the rest.
    rest: Option<String>,
}

const TEXT: &str = "text";

/// The rules of text and refs.
pub(super) fn rules(figures: &Figures) -> Result<Vec<Rule>, ArithmeticError> {
    let sentences: Sentences = toml::from_str(include_str!("../../schemas/2014/arithmetic.toml"))
        .map_err(|error| ArithmeticError::Rules { reason: error.to_string() })?;
    let mut rules = Vec::new();
    for row in figures.rows(TEXT) {
        let at = |column: &str| Cell::new(TEXT, row, column);
        let hedged = is_hedged(figures, row);
        if !figures.text(&at("count")).is_empty() && !figures.text(&at("base")).is_empty() {
            let (part, base) = (vec![at("count")], vec![at("base")]);
            rules.push(Rule::Percent { cell: at("percent"), part: part.clone(), base, hedged });
            rules.push(Rule::AtMost { parts: part, whole: at("base") });
        }
    }
    for statement in &sentences.statement {
        rules.extend(stated(statement, figures)?);
    }
    for shares in &sentences.shares {
        let cell = |row: &String| (Cell::new(TEXT, row, "percent"), is_hedged(figures, row));
        let rest =
            shares.rest.as_ref().map(|row| (Cell::new(TEXT, row, "count"), Cell::new(TEXT, row, "base")));
        rules.push(Rule::Shares { cells: shares.of.iter().map(cell).collect(), rest });
    }
    for row in figures.rows("refs") {
        let cell = Cell::new("refs", row, "table");
        let table = figures.text(&cell).to_owned();
        rules.push(Rule::Reference { cell, table });
    }
    Ok(rules)
}

fn is_hedged(figures: &Figures, row: &str) -> bool {
    !figures.text(&Cell::new(TEXT, row, "hedge")).is_empty()
}

/// What one sentence states.
fn stated(statement: &Statement, figures: &Figures) -> Result<Vec<Rule>, ArithmeticError> {
    let row = format!("{}: {}", statement.place, statement.statement);
    let (count, base) = (Cell::new(TEXT, &row, "count"), Cell::new(TEXT, &row, "base"));
    let cells = |names: &[String]| names.iter().map(|name| cell(name)).collect::<Result<Vec<Cell>, _>>();
    let mut rules = Vec::new();
    let mut sum = |total: &Cell, parts: Vec<Cell>| {
        if !parts.is_empty() {
            rules.push(Rule::Sum { kind: Kind::Cross, total: total.clone(), beside: Vec::new(), parts });
        }
    };
    sum(&count, cells(&statement.count)?);
    sum(&base, cells(&statement.base)?);
    if let [new, old] = cells(&statement.less)?.as_slice() {
        rules.push(Rule::Less { total: count.clone(), new: new.clone(), old: old.clone() });
    }
    if let Some(list) = &statement.rows {
        let begins = |row: &&str| {
            let text = figures.text(&Cell::new(&list.table, row, &list.column)).to_lowercase();
            list.begins.is_empty() || list.begins.iter().any(|word| text.starts_with(word))
        };
        let all = figures.rows(&list.table);
        let those = all.iter().filter(|row| begins(row)).count();
        if !all.is_empty() {
            rules.push(Rule::Count { cell: count, rows: i64::try_from(those).unwrap_or(i64::MAX) });
        }
    }
    Ok(rules)
}

/// `T3 total women`: table, row, column; a row may have spaces.
fn cell(name: &str) -> Result<Cell, ArithmeticError> {
    let parts = name.split_once(' ').and_then(|(table, rest)| Some((table, rest.rsplit_once(' ')?)));
    let (table, (row, column)) =
        parts.ok_or_else(|| ArithmeticError::Rules { reason: format!("`{name}` is no cell") })?;
    Ok(Cell::new(table, row, column))
}
