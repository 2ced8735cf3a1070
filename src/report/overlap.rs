//! X2, how partners' persons overlap: seen by one, two or more; pair by pair; by the very set of partners.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use rustc_hash::FxHashMap;

use super::coverage::{Sources, one_cell, one_column};
use super::definition::TableDefinition;
use super::origin::{Listed, Origin};
use super::table::{Audience, Cell, Chart, Column, Note, Row, RowKind, Shape, Table, Value};
use super::words::Words;

/// Sets that a table and its plot show; the rest are one row.
const SETS: usize = 24;
/// Between the names of a set: a plus sign in thin spaces, which no partner has in its name.
pub(super) const PLUS: &str = "\u{2009}+\u{2009}";

/// Persons seen by one, two, three or more partners.
pub(super) fn seen_by(definition: &TableDefinition, sources: &Sources<'_>, words: &Words<'_>) -> Table {
    let mut behind: [Listed<u32>; 3] = Default::default();
    for person in &sources.work.persons {
        let many = person.partners.len().clamp(1, 3);
        if let Some(listed) = behind.get_mut(many - 1) {
            listed.add(person.number, sources.depth);
        }
    }
    let base = u32::try_from(sources.work.persons.len()).unwrap_or(u32::MAX);
    let mut made =
        one_column(definition, ("persons", "report-persons"), "report-x2-seen-by", Some(base), words);
    made.definition = words.get("report-define-seen-by");
    made.rows = ["1", "2", "3_plus"]
        .into_iter()
        .zip(behind)
        .map(|(key, listed)| {
            let label = words.get(&format!("report-x2-seen-{}", key.replace('_', "-")));
            one_cell(key, label, listed.count(), Some(base), Origin::Persons(listed))
        })
        .collect();
    made
}

/// Persons that two partners share; a partner with itself: its own persons. Nothing where no partner has any.
pub(super) fn overlap(
    definition: &TableDefinition,
    sources: &Sources<'_>,
    words: &Words<'_>,
) -> Option<Table> {
    let mut pairs: FxHashMap<(u16, u16), Listed<u32>> = FxHashMap::default();
    for person in &sources.work.persons {
        for a in &person.partners {
            for b in &person.partners {
                pairs.entry((*a, *b)).or_default().add(person.number, sources.depth);
            }
        }
    }
    let partners: Vec<(u16, &str, &str)> = (0u16..)
        .zip(sources.partners.iter())
        .filter(|(place, _)| pairs.contains_key(&(*place, *place)))
        .map(|(place, partner)| (place, partner.id.as_str(), partner.name.as_str()))
        .collect();
    if partners.is_empty() {
        return None;
    }
    let mut made = one_column(definition, ("", "report-persons"), "report-stub-partner", None, words);
    made.definition = words.get("report-define-overlap");
    made.columns = partners
        .iter()
        .zip(1..)
        .map(|((_, id, _), number): (_, u16)| Column::plain(*id, number.to_string()))
        .collect();
    made.rows = partners
        .iter()
        .zip(1u16..)
        .map(|((place, id, name), number)| Row {
            key: (*id).to_owned(),
            label: format!("{number}\u{a0} {name}"),
            aside: None,
            kind: RowKind::Plain,
            persons: pairs.get(&(*place, *place)).map_or(0, Listed::count),
            cells: partners
                .iter()
                .map(|(other, ..)| {
                    let shared = pairs.get(&(*place, *other)).cloned().unwrap_or_default();
                    Cell::of(Value::Count(shared.count())).from(Origin::Persons(shared))
                })
                .collect(),
        })
        .collect();
    made.remarks.push(Note { text: words.get("report-x2-overlap-remark"), audience: Audience::Everybody });
    Some(made)
}

/// Persons by the places of the very partners that reported them, in order of the places.
pub(super) fn by_set(sources: &Sources<'_>) -> BTreeMap<Box<[u16]>, Listed<u32>> {
    let mut sets: FxHashMap<Box<[u16]>, Listed<u32>> = FxHashMap::default();
    for person in &sources.work.persons {
        match sets.get_mut(&person.partners) {
            Some(listed) => listed.add(person.number, sources.depth),
            None => sets.entry(person.partners.clone()).or_default().add(person.number, sources.depth),
        }
    }
    sets.into_iter().collect()
}

/// Persons by set, by the ids of the partners.
pub(super) fn named_sets(sources: &Sources<'_>) -> Vec<(String, u32)> {
    let ids: Vec<&str> = sources.partners.iter().map(|partner| partner.id.as_str()).collect();
    let sets = by_set(sources).into_iter();
    sets.map(|(set, listed)| {
        let ids: Vec<&str> = set.iter().filter_map(|place| ids.get(usize::from(*place)).copied()).collect();
        (ids.join("+"), listed.count())
    })
    .collect()
}

/// Persons by set, the largest first, with a plot of which partners are in each.
pub(super) fn sets(definition: &TableDefinition, sources: &Sources<'_>, words: &Words<'_>) -> Table {
    let partners: Vec<(&str, &str)> =
        sources.partners.iter().map(|partner| (partner.id.as_str(), partner.name.as_str())).collect();
    let base = u32::try_from(sources.work.persons.len()).unwrap_or(u32::MAX);
    let mut made = one_column(definition, ("persons", "report-persons"), "report-x2-set", Some(base), words);
    made.definition = words.get("report-define-sets");
    let mut sets: Vec<(Box<[u16]>, Listed<u32>)> = by_set(sources).into_iter().collect();
    // Stable: sets of one size stand in the order of their partners, fewer partners first.
    sets.sort_by_key(|(set, listed)| (Reverse(listed.count()), set.len()));
    let rest = sets.split_off(sets.len().min(SETS));
    made.rows = sets
        .into_iter()
        .map(|(set, listed)| {
            let members = || set.iter().filter_map(|place| partners.get(usize::from(*place)));
            let ids: Vec<&str> = members().map(|(id, _)| *id).collect();
            let names: Vec<&str> = members().map(|(_, name)| *name).collect();
            one_cell(&ids.join("+"), names.join(PLUS), listed.count(), Some(base), Origin::Persons(listed))
        })
        .collect();
    if !rest.is_empty() {
        let mut all = Listed::default();
        rest.iter().for_each(|(_, listed)| all.join(listed, sources.depth));
        let label = words.get_with("report-x2-other-sets", &[("sets", rest.len().into())]);
        let row = one_cell("other", label, all.count(), Some(base), Origin::Persons(all));
        made.rows.push(Row { kind: RowKind::Unknown, ..row });
    }
    made.chart = Some(Chart { shape: Shape::Sets, percent_labels: false });
    made
}
