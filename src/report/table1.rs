//! Table 1: who reported how many, three years (counting.md 4 and 5).
//!
//! It counts reports, not persons: one person may stand in several rows, so there is no row of sums. Each cell is a number
//! or a state, and says in a footnote whatever the number alone would hide.

use super::definition::TableDefinition;
use super::history::{EarlierPartner, EarlierReports, Side};
use super::origin::{Depth, Listed, Origin};
use super::person::FirstYear;
use super::table::{Audience, Cell, Column, Note, Notes, Row, RowKind, Table, Value};
use super::words::Words;
use super::work::{Received, ReportRow};
use crate::round::{Partner, Partners, RoundSettings, Table1Choice, Table1Use};

/// What Table 1 is made of.
pub(super) struct Sources<'s> {
    pub(super) settings: &'s RoundSettings,
    pub(super) partners: &'s Partners,
    pub(super) received: &'s std::collections::BTreeMap<String, Received>,
    pub(super) earlier: &'s EarlierReports,
    /// How many reports a figure names.
    pub(super) depth: Depth,
}

pub(super) fn table1(definition: &TableDefinition, sources: &Sources<'_>, words: &Words<'_>) -> Table {
    let earlier = sources.earlier;
    let first = earlier.years.first().copied().unwrap_or(words.year);
    let years: Vec<u16> = earlier.years.iter().copied().chain([words.year]).collect();
    let mut columns = Vec::new();
    for side in Side::BOTH {
        let above = words.get(&format!("report-t1-{}", side.letter()));
        columns.extend(years.iter().map(|year| Column {
            alone: format!("{} {year}", side.letter().to_ascii_uppercase()),
            above: Some(above.clone()),
            ..Column::plain(format!("{}{year}", side.letter()), year.to_string())
        }));
    }
    let mut notes = Notes::default();
    let printed = |id: &str| earlier.partners.iter().find(|earlier| earlier.id == id);
    let mut rows: Vec<Row> = sources
        .partners
        .iter()
        .map(|partner| {
            let (a, b) = this_year(partner, sources, words, &mut notes);
            let cells = [(Side::A, a), (Side::B, b)];
            let cells = cells.into_iter().flat_map(|(side, cell)| {
                let before =
                    earlier.years.iter().map(move |year| earlier_cell(printed(&partner.id), side, *year));
                before.chain([cell])
            });
            row(&partner.id, &partner.name, &partner.region, cells.collect())
        })
        .collect();
    // Whoever has left since is still part of what was printed then.
    let gone = earlier.partners.iter().filter(|earlier| sources.partners.get(&earlier.id).is_none());
    rows.extend(gone.map(|gone| {
        let cells = Side::BOTH.into_iter().flat_map(|side| {
            let before = earlier.years.iter().map(move |year| earlier_cell(Some(gone), side, *year));
            before.chain([Cell::of(Value::NotPartner)])
        });
        let name = gone.name.as_deref().unwrap_or(&gone.id);
        row(&gone.id, name, gone.region.as_deref().unwrap_or_default(), cells.collect())
    }));
    let remark = Note { text: words.get("report-t1-remark"), audience: Audience::Everybody };
    Table {
        id: definition.id.clone(),
        part: definition.part.clone(),
        number: words.number(&definition.id),
        title: words.title(&definition.title, first),
        stub: words.get("report-stub-partner"),
        aside: Some(words.get("report-stub-region")),
        columns,
        rows,
        notes: notes.into_vec(),
        remarks: vec![remark],
        base: None,
        chart: None,
        audience: Audience::Everybody,
        definition: words.get("report-define-t1"),
    }
}

fn row(id: &str, name: &str, region: &str, cells: Vec<Cell>) -> Row {
    Row {
        key: id.to_owned(),
        label: name.to_owned(),
        aside: Some(region.to_owned()),
        kind: RowKind::Plain,
        persons: 0,
        cells,
    }
}

fn earlier_cell(printed: Option<&EarlierPartner>, side: Side, year: u16) -> Cell {
    printed.map_or_else(|| Cell::of(Value::NotPartner), |printed| printed.cell(side, year))
}

/// Columns A and B of the reporting year.
fn this_year(partner: &Partner, sources: &Sources<'_>, words: &Words<'_>, notes: &mut Notes) -> (Cell, Cell) {
    let nothing = Received::default();
    let received = sources.received.get(&partner.id).unwrap_or(&nothing);
    let tally = Tally::of(&received.rows, sources.depth);
    let mut everybody = |text: String| notes.add(text, Audience::Everybody);
    let both = |value: Value, notes: Vec<usize>| {
        let cell = Cell { notes, ..Cell::of(value) };
        (cell.clone(), cell)
    };
    let choices = || sources.settings.table1.iter().filter(|choice| choice.partner == partner.id);
    let (mut a, mut b) = if let Some(excluded) = sources.settings.exclusion(&partner.id) {
        let mut text = as_sentence(&excluded.reason);
        if received.current {
            text = format!("{text} {}", tally.what_was_reported("report-t1-excluded", words));
        }
        both(Value::Excluded, vec![everybody(text)])
    } else if let Some(covering) = sources.partners.get(&partner.covered_by) {
        if received.current {
            let text = words.get_with("report-t1-covered", &[("partner", covering.name.as_str().into())]);
            let covered = everybody(text);
            let mut b = counted(tally.column_b(rows_of(choices(), "b")), &tally, words, &mut everybody);
            b.notes.insert(0, covered);
            (Cell { notes: vec![covered], ..Cell::of(Value::Covered) }, b)
        } else {
            let (partner, name) = (covering.id.clone(), covering.name.clone());
            both(Value::See { partner, name }, Vec::new())
        }
    } else if received.current {
        let (a, b) = (tally.column_a(rows_of(choices(), "a")), tally.column_b(rows_of(choices(), "b")));
        let mut cell = |column| counted(column, &tally, words, &mut everybody);
        (cell(a), cell(b))
    } else {
        let held = received.quarantined.then(|| words.get("report-t1-quarantined"));
        both(Value::NoReport, held.map(|text| notes.add(text, Audience::Internal)).into_iter().collect())
    };
    for choice in choices() {
        let cell = if choice.column == "a" { &mut a } else { &mut b };
        if let Some(Table1Use::Number(number)) = choice.uses {
            cell.value = Value::Count(number);
            cell.origin = Origin::Decided;
        }
        if let Some(footnote) = &choice.footnote {
            cell.notes.push(notes.add(as_sentence(footnote), Audience::Everybody));
        }
    }
    (a, b)
}

/// Which rows KOM wants counted in a column, if it says.
fn rows_of<'c>(mut choices: impl Iterator<Item = &'c Table1Choice>, column: &str) -> Option<&'c str> {
    choices.find_map(|choice| match &choice.uses {
        Some(Table1Use::Rows(rows)) if choice.column == column => Some(rows.as_str()),
        _ => None,
    })
}

/// Whose rows a figure is, and the message that says what it alone would hide.
type Figure<'t> = (&'t Reports, Option<&'static str>);

/// Some rows of a partner.
type Reports = Listed<Box<str>>;

fn counted(
    (reports, message): Figure<'_>,
    tally: &Tally,
    words: &Words<'_>,
    note: &mut dyn FnMut(String) -> usize,
) -> Cell {
    let notes = message.map(|message| note(tally.what_was_reported(message, words)));
    let cell = Cell::of(Value::Count(reports.count())).from(Origin::Reports(reports.clone()));
    Cell { notes: notes.into_iter().collect(), ..cell }
}

/// What the rows of one partner add up to.
#[derive(Default)]
struct Tally {
    /// All rows.
    rows: Reports,
    /// First identified in the reporting year.
    new: u32,
    /// First identified in the reporting year and accepted.
    dated: Reports,
    /// Year of first identification unclear.
    unclear: u32,
    /// Accepted assistance.
    accepted: u32,
    /// A measure stated, or measures not stated.
    measures: Reports,
}

impl Tally {
    fn of(rows: &[ReportRow], depth: Depth) -> Tally {
        let mut tally = Tally::default();
        for row in rows {
            let add = |reports: &mut Reports| reports.add(row.name.clone(), depth);
            add(&mut tally.rows);
            tally.accepted += u32::from(row.accepted);
            tally.unclear += u32::from(row.first == FirstYear::Unclear);
            tally.new += u32::from(row.first == FirstYear::New);
            if row.first == FirstYear::New && row.accepted {
                add(&mut tally.dated);
            }
            if !row.no_measures {
                add(&mut tally.measures);
            }
        }
        tally
    }

    /// Column A (counting.md 5), or the rows that KOM chose: `all` or `dated`.
    fn column_a(&self, chosen: Option<&str>) -> Figure<'_> {
        let none_is_dated = self.rows.count() > 0 && self.unclear == self.rows.count();
        match chosen {
            Some("all") | None if none_is_dated => (&self.rows, Some("report-t1-all-unclear")),
            Some("all") => (&self.rows, (self.dated.count() != self.rows.count()).then_some("report-t1-all")),
            _ => (&self.dated, (self.unclear > 0).then_some("report-t1-some-unclear")),
        }
    }

    /// Column B, or all rows. Measures have no date, so `dated` chooses nothing here.
    fn column_b(&self, chosen: Option<&str>) -> Figure<'_> {
        let differs = (self.measures.count() != self.rows.count()).then_some("report-t1-measures");
        (if chosen == Some("all") { &self.rows } else { &self.measures }, differs)
    }

    /// A footnote about the rows.
    fn what_was_reported(&self, message: &str, words: &Words<'_>) -> String {
        words.get_with(
            message,
            &[
                ("rows", i64::from(self.rows.count()).into()),
                ("new", i64::from(self.new).into()),
                ("unclear", i64::from(self.unclear).into()),
                ("accepted", i64::from(self.accepted).into()),
                ("measures", i64::from(self.measures.count()).into()),
                ("year", words.year.to_string().into()),
            ],
        )
    }
}

/// KOM's own words with a full stop at their end, so that another sentence may follow.
fn as_sentence(text: &str) -> String {
    let text = text.trim();
    if text.ends_with(['.', '!', '?']) { text.to_owned() } else { format!("{text}.") }
}
