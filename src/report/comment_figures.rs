//! C: figures that comments state and no other table holds: within a nation, within a kind of forced labour.
//!
//! They are narrow groups (counting.md 14), so they stand in a table of their own and go through the same step to a
//! reader as every other figure; a comment is made from what that step leaves. Only groups that are large enough to be
//! spoken of are looked into, so that no sentence is about a handful.

use std::cmp::Reverse;

use rustc_hash::FxHashMap;

use super::Decimal;
use super::coverage::one_column;
use super::definition::TableDefinition;
use super::dimension::UNSPECIFIED;
use super::origin::{Depth, Listed, Origin};
use super::person::Person;
use super::table::{Cell, Row, RowKind, Table, Value};
use super::words::Words;
use crate::counting::Group;

/// A nation of so many is looked into.
const NATION: u32 = 10;
/// A part of so many is named.
const PART: u32 = 3;
/// Kinds of a group of adults that are named, beside *not specified*.
const KINDS: usize = 2;

/// Persons by some key, the largest first, equals by key.
type By<'f, 'p> = Vec<(&'f str, Listed<&'p Person>)>;

/// The table.
pub(super) fn table(
    definition: &TableDefinition,
    persons: &[Person],
    words: &Words<'_>,
    depth: Depth,
) -> Table {
    let mut made = one_column(definition, ("persons", "report-persons"), "report-c-group", None, words);
    made.aside = Some(words.get("report-c-of"));
    made.definition = words.get("report-define-comments");
    let facts = Facts { words, depth };
    for (group, key) in [(Group::Woman, "women"), (Group::Man, "men")] {
        let those: Vec<&Person> = persons.iter().filter(|person| person.group == group).collect();
        made.rows.extend(facts.of_nations(key, &those));
        made.rows.extend(facts.of_kinds(key, &those));
    }
    made.rows.extend(facts.within_kinds(persons));
    made
}

struct Facts<'f> {
    words: &'f Words<'f>,
    depth: Depth,
}

impl<'f> Facts<'f> {
    /// Of each large nation: its two commonest forms, its commonest kind of forced labour.
    fn of_nations(&self, group: &str, persons: &[&Person]) -> Vec<Row> {
        let form = self.words.form;
        let nations = by(persons, |person, keys| keys.push(person.nation(form)));
        let large =
            nations.into_iter().filter(|(nation, those)| *nation != "unknown" && those.count() >= NATION);
        let mut rows = Vec::new();
        for (nation, those) in large {
            let label = self.words.nation(nation);
            let forms = by(those.named(), |person, keys| keys.push(self.exploitation(person)));
            let kinds = by(those.named(), |person, keys| self.kinds(person, keys));
            let named = forms.into_iter().enumerate().filter(|(place, (form, part))| {
                *form != "unclear" && (*place == 0 || (*place == 1 && part.count() >= PART))
            });
            let forms = named.map(|(_, part)| part);
            let kind = kinds.into_iter().find(|(kind, part)| *kind != UNSPECIFIED && part.count() >= PART);
            rows.extend(forms.chain(kind).map(|(part, behind)| {
                let key = format!("{group}/{nation}/{part}");
                self.row(key, format!("{label}: {}", self.label(part)), group, &behind, those.count())
            }));
        }
        rows
    }

    /// Of a group of adults: the commonest kinds of forced labour, and those of whom none is stated.
    fn of_kinds(&self, group: &str, persons: &[&Person]) -> Vec<Row> {
        let base = u32::try_from(persons.len()).unwrap_or(u32::MAX);
        let kinds = by(persons, |person, keys| self.kinds(person, keys));
        let named =
            kinds.iter().filter(|(kind, part)| *kind != UNSPECIFIED && part.count() >= PART).take(KINDS);
        let unspecified = kinds.iter().filter(|(kind, part)| *kind == UNSPECIFIED && part.count() >= PART);
        named
            .chain(unspecified)
            .map(|(kind, behind)| self.row(format!("{group}/{kind}"), self.label(kind), group, behind, base))
            .collect()
    }

    /// Of each kind of forced labour: who is in forced labour alone, minors, and the nation of all, if it is one.
    fn within_kinds(&self, persons: &[Person]) -> Vec<Row> {
        let everybody: Vec<&Person> = persons.iter().collect();
        let kinds = by(&everybody, |person, keys| self.kinds(person, keys));
        let form = self.words.form;
        let mut rows = Vec::new();
        for (kind, those) in kinds.iter().filter(|(kind, part)| *kind != UNSPECIFIED && part.count() >= PART)
        {
            let mut part = |key: &str, label: String, holds: &dyn Fn(&Person) -> bool| {
                let mut behind = Listed::default();
                those
                    .named()
                    .iter()
                    .filter(|person| holds(person))
                    .for_each(|one| behind.add(*one, Depth::ALL));
                if behind.count() > 0 {
                    let label = format!("{}: {label}", self.label(kind));
                    rows.push(self.row(format!("kind/{kind}/{key}"), label, "", &behind, those.count()));
                }
            };
            if those.named().iter().any(|person| self.exploitation(person) == "combined") {
                part("forced_labour", self.label("forced_labour"), &|one| {
                    self.exploitation(one) == "forced_labour"
                });
            }
            part("minors", self.words.get("report-who-minors"), &Person::is_minor);
            let nation = those.named().first().map_or("unknown", |one| one.nation(form));
            if nation != "unknown" && those.named().iter().all(|one| one.nation(form) == nation) {
                part(nation, self.words.nation(nation), &|_| true);
            }
        }
        rows
    }

    fn exploitation(&self, person: &Person) -> &'f str {
        let form = self.words.form;
        let code = person.answers.get(form.named().exploitation).code();
        let code = code.unwrap_or(form.vocabulary().exploitation_unclear);
        form.code_name(form.named().exploitation, code)
    }

    /// Kinds of forced labour, for somebody who is in it.
    fn kinds(&self, person: &Person, kinds: &mut Vec<&'f str>) {
        let form = self.words.form;
        let detail = form.named().exploitation_detail;
        let Some(list) = form.out_field(detail).kind.codes() else { return };
        if !form.has_forced_labour(&person.answers) {
            return;
        }
        let codes = person.answers.get(detail).codes().iter();
        let stated = codes.filter(|code| list.in_group(**code, "forced_labour"));
        kinds.extend(stated.map(|code| list.name_of(*code)).filter(|kind| *kind != UNSPECIFIED));
        if kinds.is_empty() {
            kinds.push(UNSPECIFIED);
        }
    }

    fn label(&self, code: &str) -> String {
        let named = self.words.form.named();
        let lists = [named.exploitation, named.exploitation_detail].map(|out| self.words.form.out_field(out));
        let entry = lists.iter().find_map(|field| {
            let list = field.kind.codes()?;
            list.entry(list.by_name(code)?)
        });
        entry.map_or_else(|| code.to_owned(), |entry| entry.label.get(self.words.language).to_owned())
    }

    fn row(&self, key: String, label: String, group: &str, behind: &Listed<&Person>, base: u32) -> Row {
        let mut persons = Listed::default();
        behind.named().iter().for_each(|person| persons.add(person.number, self.depth));
        let count = persons.count();
        let aside = match group {
            "women" => self.words.get("report-c-women"),
            "men" => self.words.get("report-c-men"),
            _ => self.words.get("report-c-everybody"),
        };
        let cell = Cell {
            base: Some(base),
            percent: Decimal::percent(i64::from(count), base, 1),
            ..Cell::of(Value::Count(count)).from(Origin::Persons(persons))
        };
        Row { key, label, aside: Some(aside), kind: RowKind::Plain, persons: count, cells: vec![cell] }
    }
}

fn by<'f, 'p>(persons: &[&'p Person], keys: impl Fn(&Person, &mut Vec<&'f str>)) -> By<'f, 'p> {
    let mut by: FxHashMap<&str, Listed<&Person>> = FxHashMap::default();
    let mut found = Vec::new();
    for person in persons {
        found.clear();
        keys(person, &mut found);
        for key in &found {
            by.entry(*key).or_default().add(*person, Depth::ALL);
        }
    }
    let mut all: By<'_, '_> = by.into_iter().collect();
    all.sort_unstable_by_key(|(key, those)| (Reverse(those.count()), *key));
    all
}
