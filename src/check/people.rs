//! The rules that look across rows: the same person twice in what one partner sends.

use std::collections::BTreeMap;
use std::hash::{Hash, Hasher};

use rustc_hash::{FxHashMap, FxHasher};

use super::accept::CheckedRow;
use super::finding::{Finding, Findings, Rule};
use super::rules;
use crate::form::{FieldIx, Form};
use crate::identity::BirthDate;

/// What the rows so far have in common.
#[derive(Default)]
pub(super) struct People {
    duf: Alike,
    national_id: Alike,
    names: Alike,
    anonymous: Alike,
}

impl People {
    /// Looks at a row, which will be the `n`th.
    pub(super) fn see(&mut self, row: &CheckedRow, n: usize) {
        if let Some(duf) = &row.identifiers.duf {
            self.duf.see(duf, n);
        }
        if let Some(id) = &row.identifiers.national_id {
            self.national_id.see(id, n);
        }
        // A row of which an identifier could not be read is neither anonymous nor known by what is left.
        if row.unread_identifier {
            return;
        }
        if row.identifiers.is_anonymous() {
            if !row.unread_answer {
                self.anonymous.see(&row.answers, n);
            }
            return;
        }
        let names = row.identifiers.folded_names();
        if !names.is_empty() {
            self.names.see(&names, n);
        }
    }

    /// Forgets all rows from the `n`th on: their file was refused.
    pub(super) fn forget_after(&mut self, n: usize) {
        for alike in [&mut self.duf, &mut self.national_id, &mut self.names, &mut self.anonymous] {
            alike.forget_after(n);
        }
    }

    /// Reports what was seen twice: one finding on each later row, the earlier ones beside it. Two rows are named
    /// together once, by the strongest rule.
    pub(super) fn report(self, rows: &[CheckedRow], form: &Form, found: &mut Findings) {
        let named = form.named();
        let mut repeats = Repeats { rows, found, groups: 0, groups_of: BTreeMap::new() };
        let duf = self.duf.groups(rows, |row| row.identifiers.duf.as_ref());
        let national = self.national_id.groups(rows, |row| row.identifiers.national_id.as_ref());
        let ids = duf.into_iter().map(|group| (named.duf_number, group));
        repeats.ids(
            &ids.chain(national.into_iter().map(|group| (named.national_id, group))).collect::<Vec<_>>(),
        );
        let dated = |row: &CheckedRow| {
            let day = row.identifiers.birth_date.as_ref().and_then(BirthDate::full)?;
            Some((row.identifiers.folded_names().key(), day))
        };
        for group in self.names.groups(rows, dated) {
            repeats.group(&rules::same_name_and_date::RULE, Some(named.birth_date), &group);
        }
        let aged = |row: &CheckedRow| {
            let year = row.answers.get(named.birth_year).number()?;
            Some((row.identifiers.folded_names().key(), year, row.answers.get(named.sex).clone()))
        };
        for group in self.names.groups(rows, aged) {
            repeats.group(&rules::possible_duplicate::RULE, Some(form.field_of(named.birth_year)), &group);
        }
        for group in self.anonymous.groups(rows, |row| Some(&row.answers)) {
            repeats.group(&rules::identical_anonymous_rows::RULE, None, &group);
        }
    }
}

/// Rows by a hash of what they say. Only the hash is kept, no second copy of an identifier; what it brings together is
/// compared in full before anything is said. The order in which hashes lie is never looked at.
#[derive(Default)]
struct Alike {
    first: FxHashMap<u64, usize>,
    more: BTreeMap<u64, Vec<usize>>,
}

impl Alike {
    fn see(&mut self, said: &impl Hash, row: usize) {
        let mut hasher = FxHasher::default();
        said.hash(&mut hasher);
        let hash = hasher.finish();
        match self.first.get(&hash) {
            Some(first) => self.more.entry(hash).or_insert_with(|| vec![*first]).push(row),
            None => {
                self.first.insert(hash, row);
            }
        }
    }

    fn forget_after(&mut self, n: usize) {
        self.first.retain(|_, row| *row < n);
        for rows in self.more.values_mut() {
            rows.retain(|row| *row < n);
        }
    }

    /// The groups of rows that say the same, each in the order of the rows, ordered by their first row.
    fn groups<'r, K: Ord>(
        &self,
        rows: &'r [CheckedRow],
        said: impl Fn(&'r CheckedRow) -> Option<K>,
    ) -> Vec<Vec<usize>> {
        let mut groups = Vec::new();
        for together in self.more.values() {
            let mut exact: BTreeMap<K, Vec<usize>> = BTreeMap::new();
            for row in together {
                if let Some(key) = rows.get(*row).and_then(&said) {
                    exact.entry(key).or_default().push(*row);
                }
            }
            groups.extend(exact.into_values().filter(|group| group.len() > 1));
        }
        groups.sort();
        groups
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

/// Fields whose numbers stand in some earlier rows too.
type Repeat<'g> = (Vec<FieldIx>, &'g [usize]);

impl Repeats<'_> {
    /// Rows that share an id number. Two numbers that repeat the same rows are one finding with two fields.
    fn ids(&mut self, ids: &[(FieldIx, Vec<usize>)]) {
        let mut repeated: BTreeMap<usize, Vec<Repeat<'_>>> = BTreeMap::new();
        for (field, group) in ids {
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
