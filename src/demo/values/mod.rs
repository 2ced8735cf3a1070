//! Invented identifiers: names by nation, birth dates, DUF numbers and D-numbers with right check digits.
//!
//! No two persons share a name (as the canonical form folds it), a birth date or a number: whatever links two
//! rows of the replica is true.

mod fold;
mod names;
mod numbers;

use std::collections::BTreeSet;

use jiff::civil::Date;

pub(in crate::demo) use fold::{folded, plain};
pub(in crate::demo) use names::Names;
pub(in crate::demo) use numbers::{d_number, d_number_says, duf_is_right, duf_number};

use super::dice::Dice;
use super::plan::{Code, EEA};

/// What identifies a person, as the registries have it.
#[derive(Clone, Debug)]
pub(in crate::demo) struct Identity {
    pub(in crate::demo) given_names: String,
    pub(in crate::demo) surname: String,
    pub(in crate::demo) birth_date: Option<Date>,
    pub(in crate::demo) duf_number: Option<String>,
    pub(in crate::demo) national_id: Option<String>,
}

/// What an identity must agree with.
pub(in crate::demo) struct Facts {
    pub(in crate::demo) nationality: Code,
    pub(in crate::demo) female: bool,
    pub(in crate::demo) birth_year: Option<u16>,
    pub(in crate::demo) first_year: Option<u16>,
    pub(in crate::demo) known_to_immigration: bool,
    pub(in crate::demo) may_be_new_year: bool,
}

/// Everything given out so far.
pub(in crate::demo) struct Registry<'a> {
    names: &'a Names,
    taken_names: BTreeSet<String>,
    taken_dates: BTreeSet<Date>,
    taken_running: BTreeSet<usize>,
}

impl<'a> Registry<'a> {
    /// Nothing is given out yet.
    pub(in crate::demo) fn new(names: &'a Names) -> Self {
        Self {
            names,
            taken_names: BTreeSet::new(),
            taken_dates: BTreeSet::new(),
            taken_running: BTreeSet::new(),
        }
    }

    /// A new identity; none when the names or dates run out.
    pub(in crate::demo) fn identity(&mut self, facts: &Facts, dice: &mut Dice) -> Option<Identity> {
        let (given_names, surname) = self.name(facts, dice)?;
        let birth_date = match facts.birth_year {
            Some(year) => Some(self.birth_date(year, facts.may_be_new_year, dice)?),
            None => None,
        };
        let registered = match (facts.known_to_immigration, EEA.contains(&facts.nationality)) {
            (true, _) => true,
            (false, true) => dice.chance(35),
            (false, false) => dice.chance(85),
        };
        let duf_number = if registered { Some(self.duf(facts, dice)?) } else { None };
        let national_id =
            birth_date.filter(|_| dice.chance(45)).and_then(|date| self.d_number(date, facts.female, dice));
        Some(Identity { given_names, surname, birth_date, duf_number, national_id })
    }

    /// Another given name by which somebody knows a person; none when the names run out.
    pub(in crate::demo) fn alias(
        &mut self,
        of: &Identity,
        nation: Code,
        female: bool,
        dice: &mut Dice,
    ) -> Option<String> {
        (0..200).find_map(|_| {
            let alias = self.names.another(nation, female, &of.given_names, dice)?;
            self.taken_names.insert(folded(&format!("{alias} {}", of.surname))).then(|| alias.to_owned())
        })
    }

    fn name(&mut self, facts: &Facts, dice: &mut Dice) -> Option<(String, String)> {
        (0..200).find_map(|_| {
            let (given, surname) = self.names.draw(facts.nationality, facts.female, dice)?;
            self.taken_names.insert(folded(&format!("{given} {surname}"))).then_some((given, surname))
        })
    }

    fn birth_date(&mut self, year: u16, may_be_new_year: bool, dice: &mut Dice) -> Option<Date> {
        let year = i16::try_from(year).ok()?;
        let new_year = Date::new(year, 1, 1).ok()?;
        if may_be_new_year && self.taken_dates.insert(new_year) {
            return Some(new_year);
        }
        (0..200).find_map(|_| {
            let days = i64::try_from(1 + dice.below(364)).ok()?;
            let date = new_year.checked_add(jiff::Span::new().days(days)).ok()?;
            self.taken_dates.insert(date).then_some(date)
        })
    }

    fn duf(&mut self, facts: &Facts, dice: &mut Dice) -> Option<String> {
        let latest = facts.first_year.unwrap_or_else(|| 2010 + dice.between(0, 4));
        let year = latest - dice.between(0, 1);
        let running = (0..200).find_map(|_| {
            let running = 100_000 + dice.below(800_000);
            self.taken_running.insert(running).then_some(running)
        })?;
        Some(duf_number(year, running))
    }

    fn d_number(&mut self, date: Date, female: bool, dice: &mut Dice) -> Option<String> {
        // Dates are given out once, so the individual digits need not be remembered.
        (0..200).find_map(|_| d_number(date, female, dice.below(500)))
    }
}

impl Identity {
    /// 1 January stands for an unknown day as often as for a real one, so it is weak evidence.
    pub(in crate::demo) fn born_on_new_years_day(&self) -> bool {
        self.birth_date.is_some_and(|date| date.month() == 1 && date.day() == 1)
    }
}
