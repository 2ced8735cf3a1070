//! Table 4: the three most frequent nations among presumed minors, year by year. Equals share a rank, and a nation of one
//! is never named (counting.md 10), so that there may be fewer than three.

use std::collections::BTreeMap;

use super::ReportError;
use super::definition::TableDefinition;
use super::expected::Expected;
use super::lines::Lines;
use super::origin::{Depth, Listed, Origin};
use super::person::Person;
use super::table::{Audience, Cell, Column, Row, RowKind, Table, Value};
use super::words::Words;

/// Ranks printed.
const RANKS: usize = 3;
/// Persons that a nation must have to be named.
const NAMED: u32 = 2;

/// Codes and names.
type Names = Vec<(String, String)>;

/// The nations of one rank, and who or what stands behind it.
struct Nations {
    names: Names,
    origin: Origin,
}

pub(super) fn table4(
    definition: &TableDefinition,
    persons: &[Person],
    history: &BTreeMap<String, String>,
    words: &Words<'_>,
    depth: Depth,
) -> Result<Table, ReportError> {
    let mut ranks = earlier(history, words)?;
    let first = ranks.keys().next().map_or(words.year, |(year, _)| *year);
    ranks.extend(
        (1..).zip(this_year(persons, words, depth)).map(|(rank, nations)| ((words.year, rank), nations)),
    );
    let rows = ranks.into_iter().map(|((year, rank), nations)| Row {
        key: format!("{year}/{rank}"),
        label: year.to_string(),
        aside: Some(rank.to_string()),
        kind: RowKind::Plain,
        persons: 0,
        cells: vec![Cell::of(Value::Nations(nations.names)).from(nations.origin)],
    });
    Ok(Table {
        id: definition.id.clone(),
        part: definition.part.clone(),
        number: words.number(&definition.id),
        title: words.title(&definition.title, first),
        stub: words.get("report-stub-year"),
        aside: Some(words.get("report-stub-rank")),
        columns: vec![Column::plain("nations", words.get("report-stub-nationality"))],
        rows: rows.collect(),
        notes: Vec::new(),
        remarks: Vec::new(),
        base: None,
        chart: None,
        audience: Audience::Everybody,
        definition: words.get("report-define-t4"),
    })
}

/// Nations by rank, the equals of a rank in the order of their names.
fn this_year(persons: &[Person], words: &Words<'_>, depth: Depth) -> Vec<Nations> {
    let mut behind: BTreeMap<&str, Listed<u32>> = BTreeMap::new();
    for person in persons.iter().filter(|person| person.is_minor()) {
        behind.entry(person.nation(words.form)).or_default().add(person.number, depth);
    }
    behind.remove("unknown");
    let mut ranks: BTreeMap<std::cmp::Reverse<u32>, Nations> = BTreeMap::new();
    for (code, behind) in behind.into_iter().filter(|(_, behind)| behind.count() >= NAMED) {
        let name = (code.to_owned(), words.nation(code));
        let size = std::cmp::Reverse(behind.count());
        let origin = Origin::Persons(behind);
        match ranks.get_mut(&size) {
            Some(rank) => {
                rank.names.push(name);
                rank.origin.join(&origin);
            }
            None => {
                ranks.insert(size, Nations { names: vec![name], origin });
            }
        }
    }
    let mut ranks: Vec<Nations> = ranks.into_values().take(RANKS).collect();
    for nations in &mut ranks {
        nations.names.sort_by_cached_key(|(_, name)| words.sort_key(name));
    }
    ranks
}

const FILE: &str = "table4.csv";

/// Earlier years as they were printed: `Algerie og Romania`, or codes joined by `;`.
fn earlier(
    history: &BTreeMap<String, String>,
    words: &Words<'_>,
) -> Result<BTreeMap<(u16, u8), Nations>, ReportError> {
    let mut ranks = BTreeMap::new();
    let Some(text) = history.get(FILE) else { return Ok(ranks) };
    for line in Lines::read(&format!("history/{FILE}"), text)?.iter() {
        let (year, rank) = (line.number::<u16>("year")?, line.number("rank")?);
        let printed = line.need("nations")?;
        let names =
            nations(printed, words).ok_or_else(|| line.wrong("nations", printed, Expected::Nations))?;
        let nations = Nations { names, origin: line.origin("nations") };
        if year < words.year && ranks.insert((year, rank), nations).is_some() {
            return Err(line.wrong("rank", line.need("rank")?, Expected::RankOnce));
        }
    }
    Ok(ranks)
}

/// The nations of a printed list. The whole is tried first: some countries have an `og` of their own.
fn nations(text: &str, words: &Words<'_>) -> Option<Names> {
    let list = words.form.out_field(words.form.named().nationality).kind.codes()?;
    if let Some(code) = list.by_spelling(text) {
        let code = list.name_of(code);
        return Some(vec![(code.to_owned(), words.nation(code))]);
    }
    [" og ", " and ", ", ", ";"].into_iter().find_map(|between| {
        let mut places = text.match_indices(between);
        places.find_map(|(at, _)| {
            let (first, rest) = (text.get(..at)?, text.get(at + between.len()..)?);
            let mut both = nations(first, words)?;
            both.extend(nations(rest, words)?);
            Some(both)
        })
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::{Language, Texts};

    #[test]
    fn printed_lists_are_read_whatever_joins_them() {
        let form = crate::form::for_year(2014).unwrap();
        let texts = Texts::load().unwrap();
        let words = Words { form: &form, language: Language::Nb, texts: &texts, year: 2014 };
        let codes = |text: &str| -> Option<Vec<String>> {
            Some(nations(text, &words)?.into_iter().map(|(code, _)| code).collect())
        };
        for (text, expected) in [
            ("Algerie", "DZA"),
            ("Afghanistan og Litauen", "AFG LTU"),
            ("Demokratiske republikken Kongo", "COD"),
            ("Bosnia og Hercegovina", "BIH"),
            ("Nigeria, Bosnia og Hercegovina og Romania", "NGA BIH ROU"),
            ("NGA;ROU", "NGA ROU"),
        ] {
            assert_eq!(codes(text).map(|codes| codes.join(" ")).as_deref(), Some(expected), "{text}");
        }
        assert_eq!(codes("Algerie og flere"), None);
    }
}
