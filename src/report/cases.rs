//! K1: the case forms of police districts, special bodies and prosecutors, summed (docs/case-part.md).
//!
//! Bundles have no case part yet, so a round usually has no such file and no such table. Counts of cases, not of
//! persons; the texts of the forms go to the collation of narratives.

use std::collections::BTreeMap;

use serde::Deserialize;

use super::ReportError;
use super::definition::TableDefinition;
use super::origin::{Key, Origin};
use super::table::{Audience, Cell, Column, Row, RowKind, Table, Value};
use super::words::Words;

/// Kinds of exploitation that the case form asks for.
const KINDS: [&str; 5] = ["prostitution", "forced_labour", "begging", "war", "organ"];
/// What became of the cases.
const OUTCOMES: [&str; 10] = [
    "reported",
    "reported_gross",
    "under_investigation",
    "sent_to_prosecutor",
    "indicted",
    "dismissed_evidence",
    "dismissed_unknown_perpetrator",
    "dismissed_other",
    "convicted",
    "acquitted",
];
/// Victims in the cases.
const VICTIMS: [&str; 5] = ["women", "girls", "men", "boys", "unknown_sex"];

const FORMAT: &str = "omfang-case/1";

/// One partner's case part.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct CasePart {
    format: String,
    /// Counts by kind and outcome; what is left out is 0.
    #[serde(default)]
    cases: BTreeMap<String, BTreeMap<String, u32>>,
    /// Victims by sex and age group.
    #[serde(default)]
    victims: BTreeMap<String, u32>,
    /// Challenges, in the partner's words.
    #[serde(default)]
    pub(super) challenges: String,
    /// Why cases are not charged as trafficking, in the partner's words.
    #[serde(default)]
    pub(super) why_not_charged: String,
}

/// The case parts of a round by partner.
pub(super) type CaseParts = BTreeMap<String, CasePart>;

/// Reads the case parts; a word that is no kind, outcome or group is refused.
pub(super) fn read(files: &BTreeMap<String, String>) -> Result<CaseParts, ReportError> {
    let mut parts = CaseParts::new();
    for (partner, json) in files {
        let wrong = |reason: String| ReportError::Part { part: "case", partner: partner.clone(), reason };
        let part: CasePart = serde_json::from_str(json).map_err(|error| wrong(error.to_string()))?;
        if part.format != FORMAT {
            return Err(wrong(format!("format `{}`; expected `{FORMAT}`", part.format)));
        }
        let outcomes = part.cases.values().flat_map(BTreeMap::keys);
        let words = part.cases.keys().map(|word| (word, &KINDS[..]));
        let words = words.chain(outcomes.map(|word| (word, &OUTCOMES[..])));
        let mut words = words.chain(part.victims.keys().map(|word| (word, &VICTIMS[..])));
        if let Some((word, known)) = words.find(|(word, known)| !known.contains(&word.as_str())) {
            return Err(wrong(format!("`{word}`; expected one of {}", known.join(", "))));
        }
        parts.insert(partner.clone(), part);
    }
    Ok(parts)
}

/// Cases by kind and outcome; nothing without a case part.
pub(super) fn cases(definition: &TableDefinition, parts: &CaseParts, words: &Words<'_>) -> Option<Table> {
    let mut made = empty(definition, parts, "report-stub-outcome", words)?;
    made.columns = KINDS
        .iter()
        .map(|kind| Column::plain(*kind, words.get(&format!("report-k1-{}", kind.replace('_', "-")))))
        .chain([Column { total: true, ..Column::plain("total", words.get("report-total")) }])
        .collect();
    made.rows = OUTCOMES
        .iter()
        .map(|outcome| {
            let of = |kind: &str| summed(parts, |part| part.cases.get(kind)?.get(*outcome).copied());
            let cells: Vec<Cell> = KINDS.iter().map(|kind| of(kind)).collect();
            let keys = KINDS.iter().map(|kind| made.key(outcome, kind)).collect();
            let total = total(&cells, keys);
            row(outcome, words, cells.into_iter().chain([total]).collect())
        })
        .collect();
    Some(made)
}

/// Victims in the cases; nothing without a case part.
pub(super) fn victims(definition: &TableDefinition, parts: &CaseParts, words: &Words<'_>) -> Option<Table> {
    let mut made = empty(definition, parts, "report-stub-group", words)?;
    made.columns = vec![Column::plain("victims", words.get("report-k1-victims"))];
    made.rows = VICTIMS
        .iter()
        .map(|group| row(group, words, vec![summed(parts, |part| part.victims.get(*group).copied())]))
        .collect();
    let cells: Vec<Cell> = made.rows.iter().flat_map(|row| row.cells.clone()).collect();
    let keys = VICTIMS.iter().map(|group| made.key(group, "victims")).collect();
    let sum = Row { kind: RowKind::Total, ..row("total", words, vec![total(&cells, keys)]) };
    made.rows.push(sum);
    Some(made)
}

fn empty(definition: &TableDefinition, parts: &CaseParts, stub: &str, words: &Words<'_>) -> Option<Table> {
    if parts.is_empty() {
        return None;
    }
    Some(Table {
        id: definition.id.clone(),
        part: definition.part.clone(),
        number: words.number(&definition.id),
        title: words.title(&definition.title, words.year),
        stub: words.get(stub),
        aside: None,
        columns: Vec::new(),
        rows: Vec::new(),
        notes: Vec::new(),
        remarks: Vec::new(),
        base: None,
        chart: None,
        audience: Audience::Everybody,
        definition: words.get_with("report-define-cases", &[("partners", parts.len().into())]),
    })
}

fn row(key: &str, words: &Words<'_>, cells: Vec<Cell>) -> Row {
    let label = match key {
        "total" => words.get("report-total"),
        key => words.get(&format!("report-k1-{}", key.replace('_', "-"))),
    };
    Row { key: key.to_owned(), label, aside: None, kind: RowKind::Plain, persons: 0, cells }
}

/// The sum of what partners stated.
fn summed(parts: &CaseParts, stated: impl Fn(&CasePart) -> Option<u32>) -> Cell {
    let by: Vec<(String, u32)> =
        parts.iter().filter_map(|(partner, part)| Some((partner.clone(), stated(part)?))).collect();
    let sum = by.iter().fold(0u32, |sum, (_, count)| sum.saturating_add(*count));
    Cell::of(Value::Count(sum)).from(Origin::Cases(by))
}

fn total(cells: &[Cell], keys: Vec<Key>) -> Cell {
    Cell::of(Value::Count(cells.iter().filter_map(Cell::count).sum())).from(Origin::Reckoned(keys))
}
