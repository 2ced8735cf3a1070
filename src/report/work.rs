//! The files of work/ that the report counts from: persons, reports, bundles and the figures of the merge.
//!
//! Written by `merge`, perhaps opened in Excel since, so every value is checked again and files of different merges are
//! refused: a report from half of one merge and half of another would look right.

use std::collections::BTreeMap;
use std::sync::Arc;

use rustc_hash::FxHashMap;
use serde::Deserialize;

use super::ReportError;
use super::answers::AnswerReader;
use super::expected::Expected;
use super::lines::{Lines, each_line};
use super::person::{FirstYear, Person};
use crate::counting::{Group, Reason};
use crate::form::{Answers, Form};
use crate::parallel::at_once;
use crate::round::Partners;

pub(super) const PERSONS: &str = "work/persons.csv";
pub(super) const REPORTS: &str = "work/reports.csv";
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
    /// The day on which the current person part was sealed, yyyy-mm-dd: merging it later makes nobody late.
    pub(super) day: String,
    /// Its rows.
    pub(super) rows: Vec<ReportRow>,
    /// Whether a file of it is held back.
    pub(super) quarantined: bool,
}

/// One row of a report, as far as any table asks.
pub(super) struct ReportRow {
    /// `partner:ref`.
    pub(super) name: Box<str>,
    /// What is known of the first year of identification.
    pub(super) first: FirstYear,
    /// Accepted assistance.
    pub(super) accepted: bool,
    /// Received no measures, said in so many words.
    pub(super) no_measures: bool,
    /// The identifiers that the partner had, joined by `;`.
    pub(super) id_types: Arc<str>,
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

/// The texts of the four files.
#[derive(Clone, Copy)]
pub(super) struct Sources<'s> {
    pub(super) persons_csv: &'s str,
    pub(super) reports_csv: &'s str,
    pub(super) bundles_csv: &'s str,
    pub(super) merge_json: &'s str,
}

impl Work {
    /// Reads the four files.
    pub(super) fn read(
        sources: Sources<'_>,
        partners: &Partners,
        form: &Form,
        year: u16,
    ) -> Result<Work, ReportError> {
        let merge: MergeJson =
            serde_json::from_str(sources.merge_json).map_err(|source| ReportError::MergeJson { source })?;
        let (received, persons) = at_once(
            || received(sources, partners, form, year),
            || persons(sources.persons_csv, partners, form),
        );
        let persons = persons?;
        in_step(PERSONS, persons.len(), MERGE, merge.persons.published as usize, "counted persons")?;
        Ok(Work { persons, received: received?, counted: merge.persons })
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

/// Places in partners.csv by id.
fn places(partners: &Partners) -> FxHashMap<&str, u16> {
    (0u16..).zip(partners.iter()).map(|(place, partner)| (partner.id.as_str(), place)).collect()
}

fn persons(csv: &str, partners: &Partners, form: &Form) -> Result<Vec<Person>, ReportError> {
    let known = places(partners);
    let mut persons = Vec::new();
    let mut answers = AnswerReader::new(form);
    each_line(PERSONS, csv, &mut |line| {
        let counted = match line.need("counted")? {
            "yes" => true,
            "no" => false,
            other => return Err(line.wrong("counted", other, Expected::YesOrNo)),
        };
        let reason = line.need("reason")?;
        let reason = Reason::from_name(reason)
            .filter(|known| known.counts() == counted)
            .ok_or_else(|| line.wrong("reason", reason, Expected::FittingReason))?;
        let group = line.need("group")?;
        let group = Group::from_name(group).ok_or_else(|| line.wrong("group", group, Expected::Group))?;
        if !counted {
            return Ok(());
        }
        let mut by: Vec<u16> = Vec::with_capacity(2);
        for report in line.need("reports")?.split(' ') {
            let partner = report.split(':').next().unwrap_or_default();
            by.push(*known.get(partner).ok_or_else(|| line.wrong("reports", report, Expected::Partner))?);
        }
        by.sort_unstable();
        by.dedup();
        let answers = answers.read(line)?;
        persons.push(Person { number: line.number("person")?, reason, group, answers, partners: by.into() });
        Ok(())
    })?;
    Ok(persons)
}

fn received(
    sources: Sources<'_>,
    partners: &Partners,
    form: &Form,
    year: u16,
) -> Result<BTreeMap<String, Received>, ReportError> {
    let mut received: BTreeMap<String, Received> = BTreeMap::new();
    let mut announced: BTreeMap<String, usize> = BTreeMap::new();
    for line in Lines::read(BUNDLES, sources.bundles_csv)?.iter() {
        let (partner, part, kind) = (line.need("partner")?, line.need("part")?, line.need("kind")?);
        let from = received.entry(partner.to_owned()).or_default();
        match (part, kind) {
            ("persons", "report" | "nil") => {
                from.current = true;
                from.day = sealed(line.get("sequence").unwrap_or_default());
                *announced.entry(partner.to_owned()).or_default() += line.number::<usize>("rows")?;
            }
            (_, "quarantined") => from.quarantined = true,
            (_, "report" | "nil" | "none" | "superseded") => {}
            (_, other) => {
                return Err(line.wrong("kind", other, Expected::Kind));
            }
        }
    }
    for (partner, rows) in rows(sources.reports_csv, partners, form, year)? {
        received.entry(partner).or_default().rows = rows;
    }
    for (partner, from) in &received {
        let expected = announced.get(partner).copied().unwrap_or(0);
        in_step(REPORTS, from.rows.len(), BUNDLES, expected, &format!("rows of `{partner}`"))?;
    }
    Ok(received)
}

/// The day of a sequence, which is the time of sealing; nothing for a sequence that is a number of the partner's own.
fn sealed(sequence: &str) -> String {
    const FIRST: i64 = 1_000_000_000;
    let seconds = sequence.parse::<i64>().ok().filter(|seconds| *seconds >= FIRST);
    let at = seconds.and_then(|seconds| jiff::Timestamp::from_second(seconds).ok());
    at.map(|at| at.to_string().get(..10).unwrap_or_default().to_owned()).unwrap_or_default()
}

/// The rows of reports.csv by partner.
fn rows(
    csv: &str,
    partners: &Partners,
    form: &Form,
    year: u16,
) -> Result<BTreeMap<String, Vec<ReportRow>>, ReportError> {
    let known = places(partners);
    let (named, codes) = (form.named(), form.vocabulary());
    let mut answers = AnswerReader::new(form);
    // A country's rows have a handful of combinations of identifiers.
    let mut id_types: FxHashMap<Box<str>, Arc<str>> = FxHashMap::default();
    let mut row = Answers::blank(form.outgoing().len());
    let mut by: Vec<Vec<ReportRow>> = Vec::new();
    by.resize_with(known.len(), Vec::new);
    each_line(REPORTS, csv, &mut |line| {
        let partner = line.need("partner")?;
        let place = known.get(partner).ok_or_else(|| line.wrong("partner", partner, Expected::Partner))?;
        answers.read_into(line, &mut row)?;
        let types = line.need("id_types")?;
        let types = match id_types.get(types) {
            Some(known) => known.clone(),
            None => id_types.entry(types.into()).or_insert_with(|| types.into()).clone(),
        };
        if let Some(rows) = by.get_mut(usize::from(*place)) {
            rows.push(ReportRow {
                name: line.need("report")?.into(),
                first: FirstYear::of(&row, form, year),
                accepted: row.get(named.accepted).code() == Some(codes.accepted_yes),
                no_measures: row.get(named.measures).codes() == [codes.no_measures],
                id_types: types,
            });
        }
        Ok(())
    })?;
    let ids = partners.iter().map(|partner| partner.id.clone());
    Ok(ids.zip(by).filter(|(_, rows)| !rows.is_empty()).collect())
}
