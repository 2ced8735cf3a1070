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

    /// Reports what was seen twice: one finding on each later row, the earlier ones beside it.
    pub(super) fn report(self, rows: &[CheckedRow], form: &Form, found: &mut Findings) {
        let named = form.named();
        for ((field, _), group) in &self.ids {
            repeat(&rules::same_id_twice::RULE, Some(*field), group, rows, found);
        }
        for group in self.dated_names.values() {
            repeat(&rules::same_name_and_date::RULE, Some(named.birth_date), group, rows, found);
        }
        for group in self.anonymous.values() {
            repeat(&rules::identical_anonymous_rows::RULE, None, group, rows, found);
        }
        for group in self.aged_names.values() {
            // Pairs that an id or a date has named already are not named again.
            let silent = group.iter().any(|row| {
                self.ids
                    .values()
                    .chain(self.dated_names.values())
                    .any(|other| other.len() > 1 && other.contains(row))
            });
            if group.len() > 1 && !silent {
                repeat(
                    &rules::possible_duplicate::RULE,
                    Some(form.field_of(named.birth_year)),
                    group,
                    rows,
                    found,
                );
            }
        }
    }
}

fn repeat(
    rule: &'static Rule,
    field: Option<FieldIx>,
    group: &[usize],
    rows: &[CheckedRow],
    found: &mut Findings,
) {
    let places: Vec<_> = group.iter().filter_map(|row| rows.get(*row)).map(|row| row.place).collect();
    for (n, place) in places.iter().enumerate().skip(1) {
        let earlier = places.get(..n).unwrap_or_default().to_vec();
        found.add(Finding {
            rule,
            place: *place,
            field,
            related: Vec::new(),
            rows: earlier,
            facts: Vec::new(),
        });
    }
}

fn key(parts: &[&[u8]]) -> [u8; 16] {
    let digest: [u8; 32] = Sha256::digest(framed(parts)).into();
    let (half, _) = digest.split_at(16);
    half.try_into().unwrap_or_default()
}
