//! What holds for every round: sums, and who is never named.

use std::collections::BTreeMap;

use proptest::prelude::*;

use super::round::Round;

const NATIONS: [(&str, &str); 6] = [
    ("NGA", "Nigeria"),
    ("ROU", "Romania"),
    ("PHL", "Filippinene"),
    ("MNG", "Mongolia"),
    ("AUT", "Østerrike"),
    ("unknown", "Ukjent nasjonalitet"),
];

prop_compose! {
    fn person()(
        group in prop::sample::select(vec!["woman", "girl", "man", "boy", "unknown"]),
        exploitation in prop::sample::select(vec!["prostitution", "forced_labour", "combined", "organ", "war", "unclear"]),
        nation in 0..NATIONS.len(),
        first in prop::sample::select(vec!["2014", "2013", "unclear"]),
    ) -> (&'static str, [(&'static str, &'static str); 3]) {
        (group, [("exploitation", exploitation), ("nationality", NATIONS[nation].0), ("first_identified", first)])
    }
}

fn round(persons: &[(&'static str, [(&'static str, &'static str); 3])]) -> Round {
    let mut round = Round::empty(2014);
    for (group, fields) in persons {
        round.person(group, fields);
    }
    round
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn sums_are_the_sums_of_their_parts(persons in prop::collection::vec(person(), 0..30)) {
        let cells = round(&persons).cells("publish");
        let sum = |keep: &dyn Fn(&str, &str, &str) -> bool| -> usize {
            let kept = cells.iter().filter(|((table, row, column), _)| keep(table, row, column));
            kept.map(|(_, (value, ..))| value.parse::<usize>().unwrap()).sum::<usize>()
        };
        let total = persons.len();
        prop_assert_eq!(sum(&|t, r, c| t == "T3" && r == "total" && c == "total"), total);
        prop_assert_eq!(sum(&|t, r, c| t == "T3" && r == "total" && c != "total"), total);
        prop_assert_eq!(sum(&|t, r, c| t == "T3" && r != "total" && c == "total"), total);
        prop_assert_eq!(sum(&|t, r, c| t == "T3" && r != "total" && c != "total"), total);
        prop_assert_eq!(sum(&|t, _, _| t == "D1"), total);
        prop_assert_eq!(sum(&|t, _, _| t == "D2"), total);
        let of = |groups: &[&str]| persons.iter().filter(|(group, _)| groups.contains(group)).count();
        for (table, part) in [
            ("D4", of(&["girl", "boy"])), ("D5", of(&["girl", "boy"])), ("D6", of(&["girl", "boy"])),
            ("D7", of(&["woman"])), ("D8", of(&["woman"])), ("D9", of(&["woman"])),
            ("D10", of(&["man"])), ("D11", of(&["man"])), ("D12", of(&["man"])),
        ] {
            prop_assert_eq!(sum(&|t, _, _| t == table), part, "{}", table);
        }
        let bases = cells.iter().filter(|((table, ..), _)| matches!(table.as_str(), "T3" | "D1" | "D2"));
        for (_, (_, base, _)) in bases {
            prop_assert_eq!(base.parse::<usize>().unwrap(), total);
        }
    }

    #[test]
    fn what_is_published_never_names_a_nation_of_one(persons in prop::collection::vec(person(), 0..12)) {
        let mut sizes: BTreeMap<&str, usize> = BTreeMap::new();
        for (_, fields) in &persons {
            *sizes.entry(fields[1].1).or_default() += 1;
        }
        let files = round(&persons).make().unwrap().files;
        for (code, name) in NATIONS.iter().filter(|(code, _)| *code != "unknown" && sizes.get(code) == Some(&1)) {
            for (path, bytes) in files.iter().filter(|(path, _)| path.starts_with("publish/")) {
                let text = super::files::readable(path, bytes);
                prop_assert!(!text.contains(name), "{path} names {name}");
                prop_assert!(!text.contains(&format!(",{code},")) && !text.contains(&format!(";{code}")), "{path} names {code}");
            }
        }
    }

    #[test]
    fn the_same_persons_in_any_order_give_the_same_bytes(
        persons in prop::collection::vec(person(), 0..12).prop_flat_map(|persons| {
            (Just(persons.clone()), Just(persons).prop_shuffle())
        })
    ) {
        // Traces name persons by number, and these get theirs in order.
        let files = |persons: &[_]| -> BTreeMap<String, Vec<u8>> {
            let files = round(persons).make().unwrap().files.into_iter();
            files.filter(|(path, _)| !path.contains("/trace.")).collect()
        };
        let (one, other) = (files(&persons.0), files(&persons.1));
        let differ: Vec<&String> = one.iter().filter(|(path, bytes)| other.get(*path) != Some(bytes)).map(|(path, _)| path).collect();
        prop_assert!(differ.is_empty() && one.len() == other.len(), "{:?}", differ);
    }
}
