//! S1: this year beside the last, and what explains the difference: who answered then and not now, who is new.
//!
//! Partners come and go, so the plain difference of two years says little. Reports are compared partner by partner from
//! Table 1; persons by the sets of partners that reported them, which `report --append-history` has kept since the year
//! it was first run (history/sets.csv). Persons of both years are those that a partner of both years reported.

use std::collections::{BTreeMap, BTreeSet};

use super::coverage::Sources;
use super::definition::TableDefinition;
use super::history::{EarlierReports, EarlierYear, SETS, Side};
use super::lines::Lines;
use super::origin::{Key, Listed, Origin};
use super::table::{Audience, Cell, Column, Note, Row, RowKind, Table, Value};
use super::words::Words;
use super::{Decimal, ReportError};

/// What is compared.
pub(super) struct Compared<'c> {
    pub(super) sources: Sources<'c>,
    pub(super) reports: &'c EarlierReports,
    pub(super) years: &'c [EarlierYear],
    pub(super) history: &'c BTreeMap<String, String>,
    /// Table 1 of this year, with last year's columns.
    pub(super) table1: &'c Table,
}

/// A figure of one year, if there is one, and what stands behind it.
type Figure = Option<(u32, Origin)>;

/// Who answered last year and this.
struct Answered {
    before: BTreeSet<String>,
    now: BTreeSet<String>,
}

impl Answered {
    fn of(compared: &Compared<'_>, year: u16) -> Answered {
        let counted = |id: &str| {
            let earlier = compared.reports.partners.iter().find(|earlier| earlier.id == id);
            earlier.is_some_and(|earlier| earlier.cell(Side::B, year - 1).count().is_some())
        };
        let before = compared.reports.partners.iter().map(|earlier| earlier.id.clone());
        let Sources { settings, partners, work, .. } = compared.sources;
        // A report that KOM left out is in no figure, so for a comparison it is no answer; nor is one that is covered.
        let now = partners.iter().filter(|partner| {
            settings.exclusion(&partner.id).is_none()
                && partner.covered_by.is_empty()
                && work.received.get(&partner.id).is_some_and(|received| received.current)
        });
        Answered {
            before: before.filter(|id| counted(id)).collect(),
            now: now.map(|partner| partner.id.clone()).collect(),
        }
    }

    fn both(&self) -> BTreeSet<String> {
        self.before.intersection(&self.now).cloned().collect()
    }

    fn gone(&self) -> BTreeSet<String> {
        self.before.difference(&self.now).cloned().collect()
    }

    fn joined(&self) -> BTreeSet<String> {
        self.now.difference(&self.before).cloned().collect()
    }
}

/// The summary; nothing where Table 1 has no column of last year.
pub(super) fn summary(
    definition: &TableDefinition,
    compared: &Compared<'_>,
    words: &Words<'_>,
) -> Result<Option<Table>, ReportError> {
    if !compared.reports.years.contains(&(words.year - 1)) {
        return Ok(None);
    }
    let answered = Answered::of(compared, words.year);
    let (both, gone, new) = (answered.both(), answered.gone(), answered.joined());
    let partners = |ids: &BTreeSet<String>| -> Figure {
        Some((u32::try_from(ids.len()).ok()?, Origin::Partners(ids.iter().cloned().collect())))
    };
    let reports = |ids: &BTreeSet<String>, year: u16| reported(compared, ids, year);
    let (was, is) = (words.year - 1, words.year);
    let persons_before = compared.years.iter().find(|known| known.year == was);
    let persons_before = persons_before.map(|known| (known.persons, known.origins[0].clone()));
    let kept = kept_sets(compared.history, was)?;
    let before = |holds: &dyn Fn(&BTreeSet<&str>) -> bool| -> Figure {
        let kept = kept.as_ref()?;
        let those = || kept.iter().filter(|set| holds(&set.partners.split('+').collect()));
        let lines = those().map(|set| set.line).collect();
        let origin = Origin::History { file: format!("history/{SETS}"), lines, column: "persons".to_owned() };
        Some((those().map(|set| set.persons).sum(), origin))
    };
    let any = |of: &BTreeSet<String>, set: &BTreeSet<&str>| set.iter().any(|id| of.contains(*id));
    let lines: Vec<(&str, Figure, Figure)> = vec![
        ("partners", partners(&answered.before), partners(&answered.now)),
        ("partners_both", partners(&both), partners(&both)),
        ("partners_gone", partners(&gone), None),
        ("partners_new", None, partners(&new)),
        ("reports", reports(&answered.before, was), reports(&answered.now, is)),
        ("reports_both", reports(&both, was), reports(&both, is)),
        ("reports_gone", reports(&gone, was), None),
        ("reports_new", None, reports(&new, is)),
        ("persons", persons_before, seen_now(compared, &|_| true)),
        ("persons_both", before(&|set| any(&both, set)), seen_now(compared, &|set| any(&both, set))),
        ("persons_gone_only", before(&|set| !any(&both, set)), None),
        ("persons_new_only", None, seen_now(compared, &|set| !any(&both, set))),
    ];
    let mut made = empty(definition, words);
    // Excel calls a column without a heading `Column1`.
    made.stub = words.get("report-s1-figure");
    made.rows = lines
        .into_iter()
        .map(|(key, before, now)| {
            let label = words.get(&format!("report-s1-{}", key.replace('_', "-")));
            row(&made, key, label, before, now)
        })
        .collect();
    let years = [("year", is.to_string().into()), ("before", was.to_string().into())];
    for id in ["report-s1-remark", if kept.is_some() { "report-s1-kept" } else { "report-s1-not-kept" }] {
        made.remarks.push(Note { text: words.get_with(id, &years), audience: Audience::Internal });
    }
    Ok(Some(made))
}

/// Partner by partner, the largest change first.
pub(super) fn by_partner(
    definition: &TableDefinition,
    compared: &Compared<'_>,
    words: &Words<'_>,
) -> Option<Table> {
    if !compared.reports.years.contains(&(words.year - 1)) {
        return None;
    }
    let answered = Answered::of(compared, words.year);
    let all: BTreeSet<&String> = answered.before.union(&answered.now).collect();
    let mut made = empty(definition, words);
    made.stub = words.get("report-stub-partner");
    made.aside = Some(words.get("report-s1-answered"));
    made.rows = all
        .into_iter()
        .map(|id| {
            let one = BTreeSet::from([id.clone()]);
            let then = answered.before.contains(id).then(|| reported(compared, &one, words.year - 1));
            let now = answered.now.contains(id).then(|| reported(compared, &one, words.year));
            let state = match (&then, &now) {
                (Some(_), Some(_)) => "report-s1-both",
                (Some(_), None) => "report-s1-gone",
                (None, _) => "report-s1-new",
            };
            let name = compared.sources.partners.get(id).map(|partner| partner.name.clone());
            let earlier = compared.reports.partners.iter().find(|earlier| earlier.id == *id);
            let name = name.or_else(|| earlier?.name.clone()).unwrap_or_else(|| id.clone());
            let aside = Some(words.get(state));
            Row { aside, ..row(&made, id, name, then.flatten(), now.flatten()) }
        })
        .collect();
    let change = |row: &Row| match row.cells.get(2).map(|cell| &cell.value) {
        Some(Value::Difference(change)) => change.abs(),
        _ => 0,
    };
    made.rows.sort_by_key(|row| std::cmp::Reverse(change(row)));
    Some(made)
}

fn empty(definition: &TableDefinition, words: &Words<'_>) -> Table {
    let (was, is) = (words.year - 1, words.year);
    let columns = [
        Column::plain("before", was.to_string()),
        Column::plain("now", is.to_string()),
        Column::plain("change", words.get("report-s1-change")),
        Column::plain("change_percent", words.get("report-s1-change-percent")),
    ];
    Table {
        id: definition.id.clone(),
        part: definition.part.clone(),
        number: words.number(&definition.id),
        title: words.title(&definition.title, was),
        stub: String::new(),
        aside: None,
        columns: columns.into(),
        rows: Vec::new(),
        notes: Vec::new(),
        remarks: Vec::new(),
        base: None,
        chart: None,
        audience: Audience::Internal,
        definition: words.get("report-define-comparison"),
    }
}

/// Two years and their difference, where both have a figure.
fn row(table: &Table, key: &str, label: String, before: Figure, now: Figure) -> Row {
    let counts = (before.as_ref().map(|(count, _)| *count), now.as_ref().map(|(count, _)| *count));
    let keys = ["before", "now"].map(|column| table.key(key, column)).to_vec();
    let reckoned = |value: Value, keys: Vec<Key>| Cell::of(value).from(Origin::Reckoned(keys));
    let (change, percent) = match counts {
        (Some(old), Some(new)) => {
            let change = i64::from(new) - i64::from(old);
            let percent = Decimal::percent(change, old, 1);
            let percent = percent.map(|percent| reckoned(Value::Change(percent), keys.clone()));
            (reckoned(Value::Difference(change), keys), percent.unwrap_or_else(|| Cell::of(Value::Missing)))
        }
        _ => (Cell::of(Value::Missing), Cell::of(Value::Missing)),
    };
    let figure = |figure: Figure| match figure {
        Some((count, origin)) => Cell::of(Value::Count(count)).from(origin),
        None => Cell::of(Value::Missing),
    };
    let cells = vec![figure(before), figure(now), change, percent];
    Row { key: key.to_owned(), label, aside: None, kind: RowKind::Plain, persons: 0, cells }
}

/// Reports with measures (column B of Table 1) of some partners in a year.
fn reported(compared: &Compared<'_>, ids: &BTreeSet<String>, year: u16) -> Figure {
    let column = format!("b{year}");
    let keys = ids.iter().map(|id| compared.table1.key(id, &column)).collect();
    let count = |id: &String| compared.table1.cell(id, &column)?.count();
    Some((ids.iter().filter_map(count).sum(), Origin::Reckoned(keys)))
}

/// This year's persons by which partners reported them.
fn seen_now(compared: &Compared<'_>, holds: &dyn Fn(&BTreeSet<&str>) -> bool) -> Figure {
    let ids: Vec<&str> = compared.sources.partners.iter().map(|partner| partner.id.as_str()).collect();
    let mut behind = Listed::default();
    for (set, listed) in super::overlap::by_set(&compared.sources) {
        let set: BTreeSet<&str> =
            set.iter().filter_map(|place| ids.get(usize::from(*place)).copied()).collect();
        if holds(&set) {
            behind.join(&listed, compared.sources.depth);
        }
    }
    Some((behind.count(), Origin::Persons(behind)))
}

/// Last year's persons of one set of partners, `a+b`.
struct KeptSet {
    partners: String,
    persons: u32,
    line: u64,
}

/// Last year's persons by set of partners, if they were kept.
fn kept_sets(history: &BTreeMap<String, String>, year: u16) -> Result<Option<Vec<KeptSet>>, ReportError> {
    let Some(text) = history.get(SETS) else { return Ok(None) };
    let mut sets = Vec::new();
    for line in Lines::read(&format!("history/{SETS}"), text)?
        .iter()
        .filter(|line| line.get("year") == Some(&year.to_string()))
    {
        let partners = line.need("partners")?.to_owned();
        sets.push(KeptSet { partners, persons: line.number("persons")?, line: line.number_in_file() });
    }
    Ok((!sets.is_empty()).then_some(sets))
}
