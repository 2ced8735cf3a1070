//! A second way to every figure: from the lines of work/ by one look at each person for each cell, written from
//! spec/counting.md and spec/tables.md and sharing no code with the report. Slow, and meant to be.

use std::collections::{BTreeMap, BTreeSet};

use crate::{csv_rows, demo};

/// A line of a CSV by column.
pub(crate) type Line = BTreeMap<String, String>;

/// Table, row and column.
pub(crate) type Key = (String, String, String);

pub(crate) const YEAR: &str = "2014";

/// What the demo's round holds.
pub(crate) struct Slow {
    pub(crate) persons: Vec<Line>,
    reports: Vec<Line>,
    partners: Vec<Line>,
    bundles: Vec<Line>,
    kinds: BTreeSet<String>,
    /// The named sets of partners of X2, which `other` is not.
    pub(crate) sets: BTreeSet<String>,
}

impl Slow {
    pub(crate) fn of_demo() -> Slow {
        let (place, _) = demo();
        let read = |path: &str| csv_rows(&place.read(&format!("runde/{path}")));
        let details = std::fs::read_to_string("schemas/codes/exploitation_detail.csv").unwrap();
        let details = details.lines().filter(|line| !line.starts_with('#')).collect::<Vec<_>>().join("\n");
        let kinds = csv_rows(&details).into_iter().filter(|line| line["group"] == "forced_labour");
        Slow {
            persons: read("work/persons.csv")
                .into_iter()
                .filter(|person| person["counted"] == "yes")
                .collect(),
            reports: read("work/reports.csv"),
            partners: read("partners.csv"),
            bundles: read("work/bundles.csv"),
            kinds: kinds.map(|line| line["code"].clone()).collect(),
            sets: BTreeSet::new(),
        }
    }

    /// The persons behind a figure.
    pub(crate) fn persons_behind(&self, (table, row, column): &Key) -> Vec<&Line> {
        let (part, key) = row.split_once('/').unwrap_or(("", row));
        let those = |holds: &dyn Fn(&Line) -> bool| self.persons.iter().filter(|one| holds(one)).collect();
        match table.as_str() {
            "T2" => those(&|one| match column.as_str() {
                "persons" => true,
                "new" => one["first_identified"] == YEAR,
                _ => one["first_identified"] == "unclear",
            }),
            "T3" => those(&|one| (row == "total" || one["exploitation"] == *row) && in_column(one, column)),
            "T4" => {
                let ranks = self.ranks();
                let nations = &ranks[key.parse::<usize>().unwrap() - 1];
                those(&|one| one["reason"] == "minor" && nations.contains(&nation(one).to_owned()))
            }
            "T5" => {
                let column = match column.as_str() {
                    "forced_labour_begging" => "forced_labour",
                    "other" => "combined",
                    column => column,
                };
                those(&|one| in_column(one, column))
            }
            "D1" | "D4" | "D9" | "D12" => {
                let base: Vec<&Line> = those(&|one| self.in_base(one, table));
                base.iter().copied().filter(|one| self.nation_row(one, &base) == *row).collect()
            }
            "D2" | "D8" | "D11" => those(&|one| self.in_base(one, table) && one["exploitation"] == *row),
            "D3" => those(&|one| self.kinds_of(one).contains(row)),
            "D5" => those(&|one| {
                one["reason"] == "minor" && one["exploitation"] == *row && in_column(one, column)
            }),
            "D6" => those(&|one| {
                let age =
                    age(one).filter(|age| *age < 18).map_or("unknown".to_owned(), |age| age.to_string());
                one["reason"] == "minor" && age == *row && in_column(one, column)
            }),
            "D7" | "D10" => those(&|one| {
                self.in_base(one, table) && age_group(one) == row && one["exploitation"] == *column
            }),
            "X1" => those(&|one| {
                let base = part != "forced_labour_kind" || !self.kinds_of(one).is_empty();
                base && (key == "total" || self.answers(one, part).contains(key)) && in_column(one, column)
            }),
            "X2" => match part {
                "seen_by" => those(&|one| match (key, partners(one).len()) {
                    ("3_plus", many) => many >= 3,
                    (key, many) => key == many.to_string(),
                }),
                "overlap" => {
                    those(&|one| partners(one).contains(key) && partners(one).contains(column.as_str()))
                }
                "sets" => those(&|one| match (self.set(one), key) {
                    (set, "other") => !self.sets.contains(&set),
                    (set, key) => set == key,
                }),
                part => panic!("X2 has no persons in {part}"),
            },
            "C" => self.comment(row),
            "S1" => {
                let both = self.answered_both();
                let any = |one: &Line| partners(one).iter().any(|partner| both.contains(*partner));
                those(&|one| match key {
                    "persons" => true,
                    "persons_both" => any(one),
                    "persons_new_only" => !any(one),
                    key => panic!("S1 has no persons in {key}"),
                })
            }
            table => panic!("{table} has no persons"),
        }
    }

    /// The rows of reports behind a figure, `partner:ref`.
    pub(crate) fn reports_behind(&self, (table, row, column): &Key) -> Vec<&str> {
        let excluded = |line: &Line| line["partner"] == "pro_sentret" || line["partner"] == "adora";
        let those = |holds: &dyn Fn(&Line) -> bool| {
            let kept = self.reports.iter().filter(|line| holds(line));
            kept.map(|line| line["report"].as_str()).collect()
        };
        match table.as_str() {
            "T1" if column == "b2014" => those(&|line| line["partner"] == *row && line["measures"] != "none"),
            "T1" => {
                let unclear = |line: &Line| line["first_identified"] == "unclear";
                let all = self.reports.iter().filter(|line| line["partner"] == *row).all(unclear);
                those(&|line| {
                    let dated = line["first_identified"] == YEAR && line["accepted"] == "yes";
                    line["partner"] == *row && (all || dated)
                })
            }
            "X2" => those(&|line| {
                let kinds: Vec<&str> = line["id_types"].split(';').filter(|kind| !kind.is_empty()).collect();
                let kind = row.strip_prefix("identifiers/").unwrap();
                !excluded(line)
                    && if kind == "no_identifier" { kinds.is_empty() } else { kinds.contains(&kind) }
            }),
            table => panic!("{table} has no reports"),
        }
    }

    /// The partners behind a figure.
    pub(crate) fn partners_behind(&self, (table, row, column): &Key) -> BTreeSet<String> {
        let (_, key) = row.split_once('/').unwrap();
        if table == "S1" {
            let (before, now) = (self.answered_before(), self.answered_now());
            return match (key, column.as_str()) {
                ("partners", "before") => before,
                ("partners", _) => now,
                ("partners_both", _) => self.answered_both(),
                ("partners_gone", _) => before.difference(&now).cloned().collect(),
                _ => now.difference(&before).cloned().collect(),
            };
        }
        let sent = |id: &str| {
            let mut lines =
                self.bundles.iter().filter(|line| line["partner"] == id && line["part"] == "persons");
            lines
                .find(|line| line["kind"] == "report" || line["kind"] == "nil")
                .map(|line| line["kind"].clone())
        };
        let holds = |partner: &Line| match (key, sent(&partner["id"]), partner["covered_by"].is_empty()) {
            ("asked", ..) => true,
            ("report" | "nil", kind, _) => kind.as_deref() == Some(key),
            ("covered", None, covered) => !covered,
            ("none", None, covered) => covered,
            ("excluded", ..) => partner["id"] == "pro_sentret",
            // The demo is sealed in time, and nothing is held back.
            _ => false,
        };
        self.partners.iter().filter(|partner| holds(partner)).map(|partner| partner["id"].clone()).collect()
    }

    /// Nations of minors by rank.
    fn ranks(&self) -> Vec<Vec<String>> {
        let mut sizes: BTreeMap<String, usize> = BTreeMap::new();
        for one in self.persons.iter().filter(|one| one["reason"] == "minor" && nation(one) != "unknown") {
            *sizes.entry(nation(one).to_owned()).or_default() += 1;
        }
        let mut distinct: Vec<usize> = sizes.values().copied().filter(|size| *size > 1).collect();
        distinct.sort_unstable();
        distinct.dedup();
        let of = |size: usize| {
            sizes.iter().filter(|(_, known)| **known == size).map(|(code, _)| code.clone()).collect()
        };
        distinct.into_iter().rev().take(3).map(of).collect()
    }

    fn in_base(&self, one: &Line, table: &str) -> bool {
        match table {
            "D4" => one["reason"] == "minor",
            "D7" | "D8" | "D9" => one["group"] == "woman",
            "D10" | "D11" | "D12" => one["group"] == "man",
            _ => true,
        }
    }

    fn nation_row(&self, one: &Line, base: &[&Line]) -> String {
        let code = nation(one);
        let many = base.iter().filter(|other| nation(other) == code).count();
        if code != "unknown" && many == 1 { "other_single".to_owned() } else { code.to_owned() }
    }

    /// Kinds of forced labour of somebody who is in it.
    fn kinds_of(&self, one: &Line) -> BTreeSet<String> {
        if one["exploitation"] != "forced_labour" && one["exploitation"] != "combined" {
            return BTreeSet::new();
        }
        let stated = one["exploitation_detail"].split(';');
        let mut kinds: BTreeSet<String> =
            stated.filter(|code| self.kinds.contains(*code)).map(str::to_owned).collect();
        kinds.remove("unspecified");
        if kinds.is_empty() {
            kinds.insert("unspecified".to_owned());
        }
        kinds
    }

    fn answers(&self, one: &Line, field: &str) -> BTreeSet<String> {
        match field {
            "forced_labour_kind" => self.kinds_of(one),
            "children_with" | "children_elsewhere" => BTreeSet::from([match one[field].as_str() {
                "" => "not_stated",
                "0" => "none",
                "unknown" => "unknown",
                _ => "any",
            }
            .to_owned()]),
            "qualifying_measures" if one[field].is_empty() => BTreeSet::from(["not_stated".to_owned()]),
            field if one[field].is_empty() => BTreeSet::from(["unknown".to_owned()]),
            field => one[field].split(';').map(str::to_owned).collect(),
        }
    }

    fn set(&self, one: &Line) -> String {
        let in_order = self.partners.iter().filter(|partner| partners(one).contains(partner["id"].as_str()));
        in_order.map(|partner| partner["id"].as_str()).collect::<Vec<_>>().join("+")
    }

    /// `women/NGA/prostitution`, `men/construction`, `kind/au_pair/minors`.
    fn comment(&self, row: &str) -> Vec<&Line> {
        let parts: Vec<&str> = row.split('/').collect();
        let is = |one: &Line, code: &str| {
            one["exploitation"] == code
                || self.kinds_of(one).contains(code)
                || nation(one) == code
                || (code == "minors" && one["reason"] == "minor")
        };
        let in_group = |one: &Line| match parts[0] {
            "women" => one["group"] == "woman",
            "men" => one["group"] == "man",
            _ => true,
        };
        self.persons
            .iter()
            .filter(|one| in_group(one) && parts[1..].iter().all(|code| is(one, code)))
            .collect()
    }

    fn answered_before(&self) -> BTreeSet<String> {
        let (place, _) = demo();
        let printed = csv_rows(&place.read("runde/history/table1.csv"));
        let counted = printed.into_iter().filter(|line| line["b2013"].parse::<u32>().is_ok());
        counted.map(|line| line["partner_id"].clone()).collect()
    }

    fn answered_now(&self) -> BTreeSet<String> {
        let combined =
            self.partners.iter().filter(|one| one["id"] != "pro_sentret" && one["covered_by"].is_empty());
        let sent = |id: &str| {
            self.bundles
                .iter()
                .any(|line| line["partner"] == id && ["report", "nil"].contains(&line["kind"].as_str()))
        };
        combined.map(|one| one["id"].clone()).filter(|id| sent(id)).collect()
    }

    fn answered_both(&self) -> BTreeSet<String> {
        self.answered_before().intersection(&self.answered_now()).cloned().collect()
    }
}

fn nation(one: &Line) -> &str {
    one["nationality"].split(';').next().filter(|code| !code.is_empty()).unwrap_or("unknown")
}

fn partners(one: &Line) -> BTreeSet<&str> {
    one["reports"].split(' ').map(|report| report.split(':').next().unwrap()).collect()
}

/// Whether a person is in a column of Table 3 or of a cross table.
fn in_column(one: &Line, column: &str) -> bool {
    match column {
        "total" => true,
        "women" => one["group"] == "woman",
        "girls" => one["group"] == "girl",
        "men" => one["group"] == "man",
        "boys" => one["group"] == "boy",
        "unknown_sex" => one["group"] == "unknown",
        form => one["exploitation"] == form,
    }
}

fn age(one: &Line) -> Option<i32> {
    let born = one["birth_year"].parse::<i32>().ok();
    born.map(|born| 2014 - born).or_else(|| one["age"].parse().ok())
}

fn age_group(one: &Line) -> &'static str {
    match age(one) {
        None => "unknown",
        Some(..20) => "under_20",
        Some(..25) => "20_24",
        Some(..30) => "25_29",
        Some(..35) => "30_34",
        Some(..40) => "35_39",
        Some(_) => "40_plus",
    }
}
