//! Names by nation, put together from lists: nobody's real name, everybody's plausible one.

use std::collections::BTreeMap;

use crate::demo::dice::Dice;
use crate::demo::error::ReplicaError;
use crate::demo::plan::Code;
use crate::demo::table;

use super::folded;

/// The lists of given names and surnames, and which nation uses which.
pub(in crate::demo) struct Names {
    lists: BTreeMap<(Code, Code), Vec<Code>>,
    families: BTreeMap<Code, Code>,
}

/// Of a hundred persons, how many have two given names.
const TWO_GIVEN_NAMES: u32 = 30;

impl Names {
    pub(in crate::demo) fn load() -> Result<Self, ReplicaError> {
        let lists =
            table::rows("names.csv", include_str!("../data/names.csv"), ',', |[family, kind, names]| {
                Ok(((family, kind), names.split(';').collect()))
            })?;
        let families = table::rows(
            "nations.csv",
            include_str!("../data/nations.csv"),
            ',',
            |[code, family, _nb, _nn, _en, _adjective, _eea]| Ok((code, family)),
        )?;
        Ok(Self { lists: lists.into_iter().collect(), families: families.into_iter().collect() })
    }

    /// Given names and surname of somebody of this nation.
    pub(in crate::demo) fn draw(
        &self,
        nation: Code,
        female: bool,
        dice: &mut Dice,
    ) -> Option<(String, String)> {
        let family = self.families.get(nation)?;
        let (given, surname) = if female { ("female", "surname_female") } else { ("male", "surname_male") };
        let given = self.lists.get(&(family, given))?;
        // Some nations decline surnames, and some women here have married in Norway.
        let surnames = self.lists.get(&(family, surname)).or_else(|| self.lists.get(&(family, "surname")));
        let first = dice.pick(given)?;
        let second = dice.pick(given)?;
        let given = if dice.chance(TWO_GIVEN_NAMES) && second != first && !first.contains(' ') {
            format!("{first} {second}")
        } else {
            (*first).to_owned()
        };
        let surname = dice.pick(surnames?)?;
        Some((given, (*surname).to_owned()))
    }

    /// One more given name of this nation, of another initial than any of these: nothing forgives the difference.
    pub(super) fn another(&self, nation: Code, female: bool, given: &str, dice: &mut Dice) -> Option<Code> {
        let family = self.families.get(nation)?;
        let list = self.lists.get(&(family, if female { "female" } else { "male" }))?;
        let initial = |word: &str| folded(word).chars().next();
        let known: Vec<Option<char>> = given.split(' ').map(initial).collect();
        let unlike = |name: &Code| name.split(' ').all(|word| !known.contains(&initial(word)));
        let names: Vec<Code> = list.iter().copied().filter(unlike).collect();
        dice.pick(&names).copied()
    }
}
