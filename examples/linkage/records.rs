//! Public linkage data sets (`records.py` writes them) as the reports of a round.

use std::collections::{BTreeMap, BTreeSet};
use std::time::Instant;

use omfang::bundle::Record;
use omfang::form::Answers;
use omfang::identity::{
    BirthDate, Canonical, Day, DufNumber, Identifiers, LinkageKey, LinkageSecret, RoundKeys, Secret,
    TokenBlock,
};
use omfang::linkage::{Clusters, Decided, Reports, link};
use serde::Deserialize;

use crate::collected::{Truth, collect};
use crate::score::{Pairs, pairs};

const YEAR: u16 = 2014;

#[derive(Clone, Deserialize)]
struct Line {
    partner: String,
    number: String,
    surname: String,
    given_names: String,
    birth_date: String,
    id: String,
    person: String,
}

/// Which slots a long name keeps depends on the key, so each figure is over several.
const KEYS: u8 = 10;

/// What becomes of a date of birth that no calendar has (month 13). Public data sets hold some.
#[derive(Clone, Copy)]
enum Dates {
    /// Its digits are hashed as they stand: what the written rules find, and what the peers are given.
    AsWritten,
    /// The row has no date. (The check refuses it, and the partner corrects it: such a record does not reach KOM.)
    Checked,
}

/// Scores a file: `name with_id|without_id`, then pairwise and by persons, for the automatic tiers and with review.
pub fn score(file: &str, with_id: bool) {
    let lines: Vec<Line> = csv::Reader::from_path(file).unwrap().deserialize().map(Result::unwrap).collect();
    let is_sound = |line: &&Line| line.birth_date.is_empty() || checked(&line.birth_date).is_some();
    let sound: Vec<Line> = lines.iter().filter(is_sound).cloned().collect();
    scored("all, dates as written", &lines, Dates::AsWritten, with_id);
    let impossible = lines.len() - sound.len();
    if impossible > 0 {
        scored(&format!("all, {impossible} dates dropped"), &lines, Dates::Checked, with_id);
        scored(&format!("without those {impossible} records"), &sound, Dates::Checked, with_id);
    }
}

#[derive(Default)]
struct Score {
    found: Pairs,
    f1: Vec<f64>,
    persons: usize,
}

fn scored(which: &str, lines: &[Line], dates: Dates, with_id: bool) {
    let form = omfang::form::for_year(YEAR).unwrap();
    let mut levels = [("automatic", Score::default()), ("with review", Score::default())];
    let (mut hashing, mut linking) = (0.0, 0.0);
    let mut persons = 0;
    for key in 1..=KEYS {
        let start = Instant::now();
        let (reports, truth) = reports(lines, &LinkageKey::from_bytes([key; 32]), dates, with_id);
        hashing += start.elapsed().as_secs_f64();
        let start = Instant::now();
        let linkage = link(&reports, &Decided::default(), &form, YEAR);
        linking += start.elapsed().as_secs_f64();
        persons = truth.values().collect::<BTreeSet<_>>().len();
        for ((_, score), clusters) in levels.iter_mut().zip([&linkage.standard, &linkage.minimum]) {
            let found = pairs(&reports, clusters, &|ix| truth[&reports.name(ix)], &|_| true);
            score.found.add(found);
            score.f1.push(found.f1());
            score.persons += count(&reports, clusters);
        }
    }
    let keys = f64::from(KEYS);
    for (level, Score { found, mut f1, persons: counted }) in levels {
        f1.sort_by(f64::total_cmp);
        println!(
            "{which:<24} {level:<12} precision {:.4}  recall {:.4}  F1 {:.4} ({:.4}–{:.4})  persons {:.0} of {persons}  tokens {:.2} s  linkage {:.2} s",
            found.precision(),
            found.recall(),
            found.f1(),
            f1[0],
            f1[f1.len() - 1],
            counted as f64 / keys,
            hashing / keys,
            linking / keys,
        );
    }
}

fn count(reports: &Reports, clusters: &Clusters) -> usize {
    reports.iter().filter(|(ix, _)| clusters.of(*ix) == *ix).count()
}

fn reports(lines: &[Line], key: &LinkageKey, dates: Dates, with_id: bool) -> (Reports, Truth) {
    let fields = omfang::form::for_year(YEAR).unwrap().outgoing().len();
    let mut persons: BTreeMap<&str, usize> = BTreeMap::new();
    let mut partners: BTreeMap<String, Vec<(usize, Record)>> = BTreeMap::new();
    for line in lines {
        let next = persons.len();
        let person = *persons.entry(&line.person).or_insert(next);
        let keys = RoundKeys::derive(&LinkageSecret::Shared(key), "2014", &line.partner);
        let identifiers = identifiers(line, dates, with_id);
        let reference = keys.reference(&[line.number.as_bytes()]);
        let tokens = TokenBlock::make(&Canonical::of(&identifiers), &keys, &line.partner, reference);
        let record = Record {
            reference,
            own_reference: true,
            id_types: identifiers.types(),
            tokens,
            answers: Answers::blank(fields),
        };
        partners.entry(line.partner.clone()).or_default().push((person, record));
    }
    collect(partners)
}

fn identifiers(line: &Line, dates: Dates, with_id: bool) -> Identifiers {
    let text = |text: &str| (!text.is_empty()).then(|| Secret::new(text));
    Identifiers {
        surname: text(&line.surname),
        given_names: text(&line.given_names),
        birth_date: match dates {
            Dates::AsWritten => Day::as_written(&line.birth_date).map(BirthDate::Full),
            Dates::Checked => checked(&line.birth_date),
        },
        duf: with_id.then(|| unverified(&line.id)).flatten(),
        ..Identifiers::default()
    }
}

fn checked(digits: &str) -> Option<BirthDate> {
    let year_first = (digits.len() == 8 && digits.is_ascii()).then_some(digits)?;
    let (year, rest) = year_first.split_at(4);
    let (month, day) = rest.split_at(2);
    BirthDate::parse(&format!("{day}.{month}.{year}"), YEAR).ok()
}

/// The data sets' ids have no control digits: each enters as a DUF number whose control fails, under the first year for
/// which it does.
fn unverified(id: &str) -> Option<DufNumber> {
    (2000..=YEAR)
        .filter_map(|year| DufNumber::parse(&format!("{year}{id:0>8}"), 1990..=YEAR).ok())
        .find(|number| !number.is_verified())
}
