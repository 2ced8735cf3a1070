//! The files of work/ that the report reads: persons, reports, bundles and the figures of the merge.
//!
//! Written by `merge`, perhaps opened in Excel since, so every value is checked again and files of different merges are
//! refused: a report from half of one merge and half of another would look right.

use std::collections::BTreeMap;

use serde::Deserialize;

use super::ReportError;
use super::lines::{Line, Lines};
use super::person::Person;
use crate::counting::{Group, Reason};
use crate::form::{Answers, FieldKind, Form, OutIx, Value};
use crate::round::Partners;

const PERSONS: &str = "work/persons.csv";
const REPORTS: &str = "work/reports.csv";
const BUNDLES: &str = "work/bundles.csv";
const MERGE: &str = "work/merge.json";

/// What a merge left behind.
pub(super) struct Work {
    /// The counted persons.
    pub(super) persons: Vec<Person>,
    /// What each partner sent, by id; nothing for one that sent nothing that counts.
    pub(super) received: BTreeMap<String, Received>,
    /// Counted persons at each level.
    pub(super) counted: Counted,
}

/// What one partner sent.
#[derive(Default)]
pub(super) struct Received {
    /// The current person part: a report or a nil return.
    pub(super) current: bool,
    /// The answers of its rows.
    pub(super) rows: Vec<Answers>,
    /// Whether a file of it is held back.
    pub(super) quarantined: bool,
}

/// `persons` of merge.json.
#[derive(Clone, Copy, Debug, Deserialize)]
pub(super) struct Counted {
    pub(super) strict: u32,
    pub(super) standard: u32,
    pub(super) published: u32,
    pub(super) estimate: Option<Estimate>,
}

/// The model's estimate of the counted persons.
#[derive(Clone, Copy, Debug, Deserialize)]
pub(super) struct Estimate {
    pub(super) mean: f64,
    pub(super) low: f64,
    pub(super) high: f64,
}

#[derive(Deserialize)]
struct MergeJson {
    persons: Counted,
}

impl Work {
    /// Reads the four files.
    pub(super) fn read(
        persons_csv: &str,
        reports_csv: &str,
        bundles_csv: &str,
        merge_json: &str,
        partners: &Partners,
        form: &Form,
    ) -> Result<Work, ReportError> {
        let merge: MergeJson =
            serde_json::from_str(merge_json).map_err(|source| ReportError::MergeJson { source })?;
        let persons = persons(persons_csv, form)?;
        in_step(PERSONS, persons.len(), MERGE, merge.persons.published as usize, "counted persons")?;
        let received = received(bundles_csv, reports_csv, partners, form)?;
        Ok(Work { persons, received, counted: merge.persons })
    }
}

fn in_step(
    a: &'static str,
    found: usize,
    b: &'static str,
    expected: usize,
    what: &str,
) -> Result<(), ReportError> {
    if found == expected {
        return Ok(());
    }
    Err(ReportError::OutOfStep { a, found, b, expected, what: what.to_owned() })
}

fn persons(csv: &str, form: &Form) -> Result<Vec<Person>, ReportError> {
    let lines = Lines::read(PERSONS, csv)?;
    let mut persons = Vec::new();
    for line in lines.iter() {
        let counted = match line.need("counted")? {
            "yes" => true,
            "no" => false,
            other => return Err(line.wrong("counted", other, "yes or no")),
        };
        let reason = line.need("reason")?;
        let reason = Reason::from_name(reason)
            .filter(|known| known.counts() == counted)
            .ok_or_else(|| line.wrong("reason", reason, "a reason that fits `counted`"))?;
        let group = line.need("group")?;
        let group = Group::from_name(group)
            .ok_or_else(|| line.wrong("group", group, "woman, girl, man, boy or unknown"))?;
        if !counted {
            continue;
        }
        persons.push(Person {
            number: line.number("person")?,
            minor: reason == Reason::Minor,
            group,
            answers: answers(line, form)?,
        });
    }
    Ok(persons)
}

fn received(
    bundles_csv: &str,
    reports_csv: &str,
    partners: &Partners,
    form: &Form,
) -> Result<BTreeMap<String, Received>, ReportError> {
    let mut received: BTreeMap<String, Received> = BTreeMap::new();
    let mut announced: BTreeMap<String, usize> = BTreeMap::new();
    for line in Lines::read(BUNDLES, bundles_csv)?.iter() {
        let (partner, part, kind) = (line.need("partner")?, line.need("part")?, line.need("kind")?);
        let from = received.entry(partner.to_owned()).or_default();
        match (part, kind) {
            ("persons", "report" | "nil") => {
                from.current = true;
                *announced.entry(partner.to_owned()).or_default() += line.number::<usize>("rows")?;
            }
            (_, "quarantined") => from.quarantined = true,
            (_, "report" | "nil" | "none" | "superseded") => {}
            (_, other) => {
                let expected = "report, nil, none, superseded or quarantined";
                return Err(line.wrong("kind", other, expected));
            }
        }
    }
    for line in Lines::read(REPORTS, reports_csv)?.iter() {
        let partner = line.need("partner")?;
        if partners.get(partner).is_none() {
            return Err(line.wrong("partner", partner, "a partner of the round"));
        }
        received.entry(partner.to_owned()).or_default().rows.push(answers(line, form)?);
    }
    for (partner, from) in &received {
        let expected = announced.get(partner).copied().unwrap_or(0);
        in_step(REPORTS, from.rows.len(), BUNDLES, expected, &format!("rows of `{partner}`"))?;
    }
    Ok(received)
}

/// The answers of a line. Whom else a row names is left out: no table asks, and names that merge knew may be gone.
fn answers(line: Line<'_>, form: &Form) -> Result<Answers, ReportError> {
    let mut answers = Answers::blank(form.outgoing().len());
    for out in form.outs() {
        let field = form.out_field(out);
        if matches!(field.kind, FieldKind::Partners(_)) {
            continue;
        }
        let text = line.need(&field.name)?;
        let value =
            value(form, out, text).ok_or_else(|| line.wrong(&field.name, text, "a code of the form"))?;
        answers.set(out, value);
    }
    Ok(answers)
}

/// The answer that a cell of a CSV stands for: a number, codes joined by `;`, or nothing.
fn value(form: &Form, out: OutIx, text: &str) -> Option<Value> {
    if text.is_empty() {
        return Some(Value::Blank);
    }
    if let (Some(range), Ok(number)) = (form.number_range(out), text.parse::<u16>()) {
        return range.contains(&number).then_some(Value::Number(number));
    }
    let list = form.out_field(out).kind.codes()?;
    if form.takes_several(out) {
        let codes: Option<Box<[_]>> = text.split(';').map(|name| list.by_name(name)).collect();
        return codes.map(|codes| Value::Codes(codes.into()));
    }
    list.by_name(text).map(Value::Code)
}
