//! X2, who answered and with what: partners by answer, and rows by identifier.

use super::Decimal;
use super::definition::TableDefinition;
use super::origin::{Depth, Listed, Origin};
use super::table::{Audience, Cell, Column, Note, Row, RowKind, Table, Value};
use super::words::Words;
use super::work::{Received, Work};
use crate::round::{Partner, Partners, RoundSettings};

/// What coverage is reckoned from.
#[derive(Clone, Copy)]
pub(super) struct Sources<'s> {
    pub(super) settings: &'s RoundSettings,
    pub(super) partners: &'s Partners,
    pub(super) work: &'s Work,
    pub(super) depth: Depth,
}

impl Sources<'_> {
    fn received(&self, partner: &Partner) -> Option<&Received> {
        self.work.received.get(&partner.id).filter(|received| received.current)
    }

    /// Whether a partner's rows are part of the figures of persons.
    fn is_combined(&self, partner: &Partner) -> bool {
        partner.covered_by.is_empty() && self.settings.exclusion(&partner.id).is_none()
    }
}

/// A table without rows, with one column of figures.
pub(super) fn one_column(
    definition: &TableDefinition,
    column: (&str, &str),
    stub: &str,
    base: Option<u32>,
    words: &Words<'_>,
) -> Table {
    Table {
        id: definition.id.clone(),
        part: definition.part.clone(),
        number: words.number(&definition.id),
        title: words.title(&definition.title, words.year),
        stub: words.get(stub),
        aside: None,
        columns: vec![Column::plain(column.0, words.get(column.1))],
        rows: Vec::new(),
        notes: Vec::new(),
        remarks: Vec::new(),
        base,
        chart: None,
        audience: Audience::Everybody,
        definition: String::new(),
    }
}

/// One row of it.
pub(super) fn one_cell(key: &str, label: String, count: u32, base: Option<u32>, origin: Origin) -> Row {
    let percent = base.and_then(|base| Decimal::percent(i64::from(count), base, 1));
    let cell = Cell { base, percent, ..Cell::of(Value::Count(count)).from(origin) };
    Row { key: key.to_owned(), label, aside: None, kind: RowKind::Plain, persons: count, cells: vec![cell] }
}

/// Partners by what they answered. The first four add up to those asked; the others are told of them.
pub(super) fn answers(definition: &TableDefinition, sources: &Sources<'_>, words: &Words<'_>) -> Table {
    let mut made =
        one_column(definition, ("partners", "report-x2-partners"), "report-x2-answer", None, words);
    made.definition = words.get("report-define-answers");
    let those = |holds: &dyn Fn(&Partner) -> bool| -> Vec<String> {
        sources.partners.iter().filter(|partner| holds(partner)).map(|partner| partner.id.clone()).collect()
    };
    let asked = u32::try_from(sources.partners.iter().count()).unwrap_or(u32::MAX);
    let rows = |partner: &Partner| sources.received(partner).map(|received| received.rows.len());
    let late = |partner: &Partner| match (&sources.settings.deadline, sources.received(partner)) {
        (Some(deadline), Some(received)) => received.day > *deadline,
        _ => false,
    };
    let silent = |partner: &Partner| rows(partner).is_none();
    let lines: [(&str, Vec<String>); 8] = [
        ("report", those(&|partner| rows(partner).is_some_and(|rows| rows > 0))),
        ("nil", those(&|partner| rows(partner) == Some(0))),
        ("covered", those(&|partner| silent(partner) && !partner.covered_by.is_empty())),
        ("none", those(&|partner| silent(partner) && partner.covered_by.is_empty())),
        ("asked", those(&|_| true)),
        ("late", those(&late)),
        ("excluded", those(&|partner| sources.settings.exclusion(&partner.id).is_some())),
        (
            "held_back",
            those(&|partner| {
                sources.work.received.get(&partner.id).is_some_and(|received| received.quarantined)
            }),
        ),
    ];
    made.rows = lines
        .into_iter()
        .map(|(key, partners)| {
            let count = u32::try_from(partners.len()).unwrap_or(u32::MAX);
            let label = words.get(&format!("report-x2-{}", key.replace('_', "-")));
            let row = one_cell(key, label, count, Some(asked), Origin::Partners(partners));
            Row { kind: if key == "asked" { RowKind::Total } else { RowKind::Plain }, ..row }
        })
        .collect();
    if let Some(silent) = named(&made, "none", sources.partners, words) {
        made.remarks.push(Note { text: silent, audience: Audience::Internal });
    }
    made
}

/// Who did not answer, by name: KOM rings them.
fn named(table: &Table, row: &str, partners: &Partners, words: &Words<'_>) -> Option<String> {
    let Origin::Partners(ids) = &table.rows.iter().find(|known| known.key == row)?.cells.first()?.origin
    else {
        return None;
    };
    let names: Vec<&str> =
        ids.iter().filter_map(|id| partners.get(id)).map(|partner| partner.name.as_str()).collect();
    (!names.is_empty())
        .then(|| words.get_with("report-x2-silent", &[("partners", words.list(&names).into())]))
}

/// The identifiers of design.md section 4.
const IDENTIFIERS: [&str; 5] = ["duf", "duf_unverified", "fnr", "dnr", "name_date"];

/// Combined rows by identifier; a row may have several.
pub(super) fn identifiers(definition: &TableDefinition, sources: &Sources<'_>, words: &Words<'_>) -> Table {
    let mut kinds: [Listed<Box<str>>; IDENTIFIERS.len()] = Default::default();
    let mut none = Listed::default();
    let mut all: u32 = 0;
    let combined = sources.partners.iter().filter(|partner| sources.is_combined(partner));
    for row in combined.filter_map(|partner| sources.received(partner)).flat_map(|received| &received.rows) {
        all = all.saturating_add(1);
        if row.id_types.is_empty() {
            none.add(row.name.clone(), sources.depth);
        }
        for kind in row.id_types.split(';') {
            let mut known = kinds.iter_mut().zip(IDENTIFIERS);
            if let Some((listed, _)) = known.find(|(_, name)| *name == kind) {
                listed.add(row.name.clone(), sources.depth);
            }
        }
    }
    let mut made = one_column(definition, ("reports", "report-x2-rows"), "report-x2-identifier", None, words);
    made.definition = words.get("report-define-identifiers");
    let label = |key: &str| words.get(&format!("report-x2-{}", key.replace('_', "-")));
    let known = IDENTIFIERS.into_iter().zip(kinds);
    made.rows = known
        .chain([("no_identifier", none)])
        .map(|(key, listed)| one_cell(key, label(key), listed.count(), Some(all), Origin::Reports(listed)))
        .collect();
    made.rows.push(Row {
        kind: RowKind::Total,
        ..one_cell("total", words.get("report-x2-all-rows"), all, None, Origin::Nothing)
    });
    let keys = made.rows.iter().map(|row| row.key.clone()).collect::<Vec<_>>();
    let reckoned = keys.iter().filter(|key| *key != "total").map(|key| made.key(key, "reports")).collect();
    if let Some(cell) = made.rows.last_mut().and_then(|row| row.cells.first_mut()) {
        cell.origin = Origin::Reckoned(reckoned);
    }
    made
}
