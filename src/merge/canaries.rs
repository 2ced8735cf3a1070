//! Canaries: a bundle whose fictitious persons' tokens differ from the majority's was made by an engine that folds some
//! name differently; the rules whose tokens differ are named.

use std::collections::BTreeMap;

use crate::identity::{RULES, TokenBlock};

/// For each bundle's canaries (by its place), the rules at fault; only bundles that differ.
pub(super) fn faults(bundles: &[&[TokenBlock]]) -> BTreeMap<usize, Vec<&'static str>> {
    let bytes = |canaries: &[TokenBlock]| -> Vec<u8> {
        canaries.iter().flat_map(|block| block.as_bytes().iter().copied()).collect()
    };
    // Bundles without a linkage key have no canaries.
    let keyed: Vec<(usize, Vec<u8>)> = bundles
        .iter()
        .enumerate()
        .map(|(ix, bundle)| (ix, bytes(bundle)))
        .filter(|(_, bytes)| !bytes.is_empty())
        .collect();
    let mut votes: BTreeMap<&[u8], usize> = BTreeMap::new();
    for (_, canaries) in &keyed {
        *votes.entry(canaries).or_default() += 1;
    }
    let Some((majority, _)) = votes.into_iter().max_by_key(|(_, votes)| *votes) else {
        return BTreeMap::new();
    };
    let Some(reference) = keyed.iter().find(|(_, canaries)| canaries == majority).map(|(ix, _)| *ix) else {
        return BTreeMap::new();
    };
    keyed
        .iter()
        .filter(|(_, canaries)| canaries != majority)
        .filter_map(|(ix, _)| Some((*ix, differing(bundles.get(*ix)?, bundles.get(reference)?))))
        .collect()
}

fn differing(a: &[TokenBlock], b: &[TokenBlock]) -> Vec<&'static str> {
    let mut rules: Vec<usize> = Vec::new();
    for (ours, theirs) in a.iter().zip(b) {
        let theirs: Vec<_> = theirs.tokens().collect();
        rules.extend(ours.tokens().filter(|token| !theirs.contains(token)).map(|(rule, _)| rule));
    }
    rules.sort_unstable();
    rules.dedup();
    rules.into_iter().filter_map(|rule| RULES.get(rule).map(|rule| rule.name)).collect()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::identity::{
        BirthDate, Canonical, Identifiers, LinkageKey, LinkageSecret, Reference, RoundKeys, Secret,
        TokenBlock, canaries,
    };

    /// The canaries' names and dates, as the engine has them.
    const PERSONS: [[&str; 3]; 5] = [
        ["Ødegård", "Bjørn", "15.07.1985"],
        ["Le Roux-Diallo", "Anne-Marie", "30.11.1992"],
        ["Хусейн", "Юсуф", "09.03.1978"],
        ["Mercy", "Osagie", "24.12.1999"],
        ["Đặng", "Thị Ngọc", "01.01.1990"],
    ];

    fn keys() -> RoundKeys {
        RoundKeys::derive(&LinkageSecret::Shared(&LinkageKey::from_bytes([1; 32])), "2025", "rosa")
    }

    /// The canaries of an engine to which one name looks like another.
    fn engine(misread: Option<(usize, usize, &str)>) -> Vec<TokenBlock> {
        let reference = Reference::parse("CANARY0000").unwrap();
        let block = |(at, [surname, given, date]): (usize, &[&str; 3])| {
            let name = |column: usize, name: &str| match misread {
                Some((person, wrong, instead)) if (person, wrong) == (at, column) => Secret::new(instead),
                _ => Secret::new(name),
            };
            let identifiers = Identifiers {
                surname: Some(name(0, surname)),
                given_names: Some(name(1, given)),
                birth_date: BirthDate::parse(date, 2025).ok(),
                ..Identifiers::default()
            };
            TokenBlock::make(&Canonical::of(&identifiers), &keys(), "canary", reference)
        };
        PERSONS.iter().enumerate().map(block).collect()
    }

    #[test]
    fn the_test_knows_the_canaries() {
        assert!(engine(None) == canaries(&keys()));
    }

    proptest! {
        #![proptest_config(ProptestConfig { cases: 500, ..ProptestConfig::default() })]

        /// A letter too many, too few or another, in any name of any canary, at any of the bundles.
        #[test]
        fn an_engine_that_reads_one_name_differently_is_named_with_its_rules(
            person in 0..5usize,
            column in 0..2usize,
            place in 0..20usize,
            letter in proptest::char::range('a', 'z'),
            change in 0..3usize,
            bundles in 3..12usize,
            at in 0..12usize,
        ) {
            let right = PERSONS[person][column];
            let mut letters: Vec<char> = right.chars().collect();
            let place = place % letters.len();
            match change {
                0 => letters.insert(place, letter),
                1 => letters[place] = letter,
                _ => {
                    letters.remove(place);
                }
            }
            let wrong: String = letters.into_iter().collect();
            let faulty = engine(Some((person, column, &wrong)));
            // The same name in other letters (`Ødegard`) is no other name.
            prop_assume!(faulty != engine(None));
            let at = at % bundles;
            let right = engine(None);
            let all: Vec<&[TokenBlock]> =
                (0..bundles).map(|ix| if ix == at { &*faulty } else { &*right }).collect();
            let found = faults(&all);
            prop_assert_eq!(found.keys().copied().collect::<Vec<_>>(), vec![at]);
            let exact = if person == 4 { "weak_name_date" } else { "name_date" };
            prop_assert!(found[&at].contains(&exact), "{:?}", found[&at]);
        }
    }
}
