//! The rules that look across rows: the same person twice in what one partner sends.

use std::collections::BTreeMap;

use sha2::{Digest, Sha256};

use super::accept::CheckedRow;
use super::finding::{Finding, Findings, Rule};
use super::rules;
use crate::form::{FieldIx, Form};
use crate::identity::{BirthDate, framed};

/// What the rows so far have in common. Keys are digests, so that no second copy of an identifier is kept.
#[derive(Default)]
pub(super) struct People {
    ids: BTreeMap<(FieldIx, [u8; 16]), Vec<usize>>,
    dated_names: BTreeMap<[u8; 16], Vec<usize>>,
    aged_names: BTreeMap<[u8; 16], Vec<usize>>,
    anonymous: BTreeMap<[u8; 16], Vec<usize>>,
}

impl People {
    /// Looks at a row, which will be the `n`th.
    pub(super) fn see(&mut self, row: &CheckedRow, form: &Form, n: usize) {
        let named = form.named();
        if let Some(duf) = &row.identifiers.duf {
            self.ids.entry((named.duf_number, key(&[duf.canonical().as_bytes()]))).or_default().push(n);
        }
        if let Some(id) = &row.identifiers.national_id {
            self.ids.entry((named.national_id, key(&[id.canonical().as_bytes()]))).or_default().push(n);
        }
        // A row of which an identifier could not be read is neither anonymous nor known by what is left.
        if row.unread_identifier {
            return;
        }
        if row.identifiers.is_anonymous() {
            let text = format!("{:?}", row.answers.values());
            self.anonymous.entry(key(&[text.as_bytes()])).or_default().push(n);
            return;
        }
        let names = row.identifiers.folded_names();
        if !names.is_empty() {
            let words = names.key();
            if let Some(day) = row.identifiers.birth_date.as_ref().and_then(BirthDate::full) {
                let date = [day.year().to_be_bytes().as_slice(), &[day.month(), day.day()]].concat();
                self.dated_names.entry(key(&[words.as_bytes(), &date])).or_default().push(n);
            }
            if let Some(year) = row.answers.get(named.birth_year).number() {
                let sex = format!("{:?}", row.answers.get(named.sex));
                self.aged_names
                    .entry(key(&[words.as_bytes(), &year.to_be_bytes(), sex.as_bytes()]))
                    .or_default()
                    .push(n);
            }
        }
    }

    /// Forgets all rows from the `n`th on: their file was refused.
    pub(super) fn forget_after(&mut self, n: usize) {
        let groups = self
            .ids
            .values_mut()
            .chain(self.dated_names.values_mut())
            .chain(self.aged_names.values_mut())
            .chain(self.anonymous.values_mut());
        for group in groups {
            group.retain(|row| *row < n);
        }
    }

    /// Reports what was seen twice: one finding on each later row, the earlier ones beside it. Two rows are named
    /// together once, by the strongest rule.
    pub(super) fn report(self, rows: &[CheckedRow], form: &Form, found: &mut Findings) {
        let named = form.named();
        let mut repeats = Repeats { rows, found, groups: 0, groups_of: BTreeMap::new() };
        repeats.ids(&self.ids);
        for group in self.dated_names.values() {
            repeats.group(&rules::same_name_and_date::RULE, Some(named.birth_date), group);
        }
        for group in self.aged_names.values() {
            repeats.group(&rules::possible_duplicate::RULE, Some(form.field_of(named.birth_year)), group);
        }
        for group in self.anonymous.values() {
            repeats.group(&rules::identical_anonymous_rows::RULE, None, group);
        }
    }
}

/// How many earlier rows a finding lists, and how many are compared: ten thousand equal rows would otherwise fill the
/// memory with pairs.
const LISTED: usize = 50;

struct Repeats<'p> {
    rows: &'p [CheckedRow],
    found: &'p mut Findings,
    /// Number of groups named so far, and those that a row is in.
    groups: usize,
    groups_of: BTreeMap<usize, Vec<usize>>,
}

impl Repeats<'_> {
    /// Rows that share an id number. Two numbers that repeat the same rows are one finding with two fields.
    fn ids(&mut self, ids: &BTreeMap<(FieldIx, [u8; 16]), Vec<usize>>) {
        let mut repeated: BTreeMap<usize, Vec<(Vec<FieldIx>, &[usize])>> = BTreeMap::new();
        for ((field, _), group) in ids.iter().filter(|(_, group)| group.len() > 1) {
            self.name(group);
            for (at, row) in group.iter().enumerate().skip(1) {
                let earlier = group.get(..at.min(LISTED)).unwrap_or_default();
                let told = repeated.entry(*row).or_default();
                match told.iter_mut().find(|(_, rows)| *rows == earlier) {
                    Some((fields, _)) => fields.push(*field),
                    None => told.push((vec![*field], earlier)),
                }
            }
        }
        for (row, told) in repeated {
            for (fields, earlier) in told {
                self.say(&rules::same_id_twice::RULE, &fields, row, earlier);
            }
        }
    }

    /// Rows that are alike in another way, as far as no stronger rule has named them together.
    fn group(&mut self, rule: &'static Rule, field: Option<FieldIx>, group: &[usize]) {
        for (at, row) in group.iter().enumerate().skip(1) {
            let earlier = group.iter().take(at.min(LISTED)).copied();
            let earlier: Vec<usize> = earlier.filter(|other| !self.are_named(*row, *other)).collect();
            if !earlier.is_empty() {
                self.say(rule, field.as_slice(), *row, &earlier);
            }
        }
        if group.len() > 1 {
            self.name(group);
        }
    }

    fn name(&mut self, group: &[usize]) {
        for row in group {
            self.groups_of.entry(*row).or_default().push(self.groups);
        }
        self.groups += 1;
    }

    fn are_named(&self, row: usize, other: usize) -> bool {
        let groups = |row| self.groups_of.get(&row).map(Vec::as_slice).unwrap_or_default();
        groups(row).iter().any(|group| groups(other).contains(group))
    }

    fn say(&mut self, rule: &'static Rule, fields: &[FieldIx], row: usize, earlier: &[usize]) {
        let place = |row: &usize| self.rows.get(*row).map(|row| row.place);
        let Some(later) = place(&row) else { return };
        self.found.add(Finding {
            rule,
            place: later,
            field: fields.first().copied(),
            related: fields.get(1..).unwrap_or_default().to_vec(),
            rows: earlier.iter().filter_map(place).collect(),
            facts: Vec::new(),
        });
    }
}

fn key(parts: &[&[u8]]) -> [u8; 16] {
    let digest: [u8; 32] = Sha256::digest(framed(parts)).into();
    let (half, _) = digest.split_at(16);
    half.try_into().unwrap_or_default()
}
