//! The sentences of the running text that persons decide: each has its count, its base and its percentage.

use super::figures::Line;
use super::{Evidence, Resolved, Rule, equal, percent};
use crate::demo::error::ReplicaError;

/// How far a percentage printed with `ca.`, `rundt` or `nærmere` may be from the true one, in tenths of a
/// point (report_errors.md).
const HEDGE: usize = 15;

/// Every line of the text: counts exactly, percentages half-up, hedged ones nearly.
pub(super) fn text_lines(evidence: &Evidence) -> Result<(), ReplicaError> {
    evidence.figures.text.iter().try_for_each(|line| text_line(evidence, line))
}

fn text_line(evidence: &Evidence, line: &Line) -> Result<(), ReplicaError> {
    let place = |what: &str| format!("{}, {}: {what}", line.place, line.statement);
    let statement = line.statement;
    let measured = of_all(evidence, statement)
        .or_else(|| of_kinds(evidence, statement))
        .or_else(|| of_minors(evidence, statement))
        .or_else(|| of_women(evidence, statement))
        .or_else(|| of_men(evidence, statement));
    let Some((count, base)) = measured else {
        return Err(super::broken(Rule::TextLines, place("statement"), "no definition", "a definition"));
    };
    if let Some(expected) = line.count {
        equal(Rule::TextLines, place("count"), count, expected)?;
    }
    if let Some(expected) = line.base {
        equal(Rule::TextLines, place("base"), base, expected)?;
    }
    match line.percent {
        Some(expected) if line.hedge.is_some() => {
            let within = percent(count, base, 10).abs_diff(expected * 10) <= HEDGE;
            equal(Rule::TextLines, place("about so many per cent"), within, true)
        }
        Some(expected) => equal(Rule::TextLines, place("per cent"), percent(count, base, 1), expected),
        None => Ok(()),
    }
}

type Measured = Option<(usize, usize)>;

/// What a statement about all persons counts, and what it is a share of.
fn of_all(evidence: &Evidence, statement: &str) -> Measured {
    let all = evidence.count(everybody);
    let form = |form: &str| evidence.count(|person| person.exploitation == form);
    let from = |nation: &str| evidence.count(|person| person.nationality == nation);
    let count = match statement {
        "persons" => all,
        "new in 2014" => evidence.count(|person| person.first_year == Some(super::resolved::YEAR)),
        "unclear year of identification" => evidence.count(|person| person.first_year.is_none()),
        "nationalities" => evidence.nations_of(everybody, 1..),
        "nationalities with one person" => evidence.nations_of(everybody, 1..2),
        "unknown identity" => from("unknown"),
        "Nigeria" => from("NGA"),
        "Romania" => from("ROU"),
        "prostitution" => form("prostitution"),
        "forced labour" => form("forced_labour"),
        "combined" => form("combined"),
        "unclear" => form("unclear"),
        "persons with accompanying children" => evidence.count(|person| person.children_with),
        "persons with children elsewhere" => evidence.count(|person| person.children_elsewhere),
        "presumed minors" | "minors of all" => evidence.count(minor),
        "women" => evidence.count(woman),
        "men" => evidence.count(man),
        _ => return None,
    };
    Some((count, all))
}

/// Kinds of forced labour (diagram 3): those in forced labour and the combined, each once in each kind.
fn of_kinds(evidence: &Evidence, statement: &str) -> Measured {
    let all = evidence.count(in_labour);
    let kind = |kind: &str| evidence.count(|person| in_labour(person) && person.detail.contains(kind));
    let forced = |kind: &str| {
        evidence.count(|person| person.exploitation == "forced_labour" && person.detail.contains(kind))
    };
    let men = evidence.count(man);
    let men_in = |kind: &str| {
        evidence.count(|person| man(person) && in_labour(person) && person.detail.contains(kind))
    };
    Some(match statement {
        "forced labour and combined" => (all, all),
        "au pair" => (kind("au_pair"), all),
        "household" => (kind("household"), all),
        "begging" => (kind("begging"), all),
        "narcotics" => (kind("narcotics"), all),
        "construction (men)" => (men_in("construction"), men),
        "restaurant (men)" => (men_in("restaurant"), men),
        "unspecified (men)" => (men_in("unspecified"), men),
        "au pair in forced labour" => (forced("au_pair"), kind("au_pair")),
        "household in forced labour" => (forced("household"), kind("household")),
        "begging minors (all Romania)" => {
            let begging = |person: &Resolved| in_labour(person) && person.detail.contains("begging");
            let romanian = evidence.count(|person| begging(person) && person.nationality == "ROU");
            let minors = evidence.count(|person| begging(person) && person.minor);
            (only_if(romanian == kind("begging"), minors), kind("begging"))
        }
        _ => return None,
    })
}

fn of_minors(evidence: &Evidence, statement: &str) -> Measured {
    let all = evidence.count(minor);
    let count = match statement {
        "nationalities of minors" => evidence.nations_of(minor, 1..),
        "nationalities with two or more minors" => evidence.nations_of(minor, 2..),
        "minors of unclear nationality" => {
            evidence.count(|person| person.minor && person.nationality == "unknown")
        }
        "minors from countries with one minor" => evidence.nations_of(minor, 1..2),
        "minors in prostitution (all girls)" => {
            let prostituted = |person: &Resolved| person.minor && person.exploitation == "prostitution";
            let girls = evidence.count(|person| prostituted(person) && person.female);
            only_if(girls == evidence.count(prostituted), girls)
        }
        "minors of unknown age" => evidence.count(|person| person.minor && person.age.is_none()),
        "girls" => evidence.count(|person| person.minor && person.female),
        "minors aged 16-17" => evidence.aged(minor, 16, 17),
        "minors aged 14-15" => evidence.aged(minor, 14, 15),
        _ => return None,
    };
    Some((count, all))
}

fn of_women(evidence: &Evidence, statement: &str) -> Measured {
    let all = evidence.count(woman);
    let form = |form: &str| evidence.count(|person| woman(person) && person.exploitation == form);
    let from = |nation: &str| evidence.count(|person| woman(person) && person.nationality == nation);
    let count = match statement {
        "women of unknown age" => evidence.count(|person| woman(person) && person.age.is_none()),
        "nationalities with two or more women" => evidence.nations_of(woman, 2..),
        "nationalities with one woman" => evidence.nations_of(woman, 1..2),
        "Nigerian women (all prostitution)" => {
            let prostituted = evidence.count(|person| {
                woman(person) && person.nationality == "NGA" && person.exploitation == "prostitution"
            });
            only_if(prostituted == from("NGA"), prostituted)
        }
        "Filipino women" => from("PHL"),
        "Filipino women in au pair" => {
            let au_pairs = evidence.count(|person| {
                woman(person) && person.nationality == "PHL" && person.detail.contains("au_pair")
            });
            return Some((au_pairs, from("PHL")));
        }
        "women in prostitution" => form("prostitution"),
        "women in forced labour" => form("forced_labour"),
        "women 20-34" => evidence.aged(woman, 20, 34),
        "women under 20" => evidence.aged(woman, 0, 19),
        "women over 34" => evidence.aged(woman, 35, 120),
        _ => return None,
    };
    Some((count, all))
}

fn of_men(evidence: &Evidence, statement: &str) -> Measured {
    let all = evidence.count(man);
    let form = |form: &str| evidence.count(|person| man(person) && person.exploitation == form);
    let from = |nation: &str| evidence.count(|person| man(person) && person.nationality == nation);
    let count = match statement {
        "men over 40" => evidence.aged(man, 41, 120),
        "men in forced labour" => form("forced_labour"),
        "men in prostitution" => form("prostitution"),
        "men unclear" => form("unclear"),
        "nationalities of the 48 men in groups of two or more" => evidence.nations_of(man, 2..),
        "nationalities with one man" => evidence.nations_of(man, 1..2),
        "Romanian men" => from("ROU"),
        "Romanian men in construction" => {
            let building = evidence.count(|person| {
                man(person) && person.nationality == "ROU" && person.detail.contains("construction")
            });
            return Some((building, from("ROU")));
        }
        "men 20-34" => evidence.aged(man, 20, 34),
        "men under 20" => evidence.aged(man, 0, 19),
        "men over 34" => evidence.aged(man, 35, 120),
        _ => return None,
    };
    Some((count, all))
}

/// A statement that says "all of them" counts nobody when it is not so.
fn only_if(all_of_them: bool, count: usize) -> usize {
    if all_of_them { count } else { 0 }
}

/// Diagram 3 counts forced labour and the combined.
fn in_labour(person: &Resolved) -> bool {
    ["forced_labour", "combined"].contains(&person.exploitation)
}

fn everybody(_: &Resolved) -> bool {
    true
}

fn minor(person: &Resolved) -> bool {
    person.minor
}

fn woman(person: &Resolved) -> bool {
    person.group() == "woman"
}

fn man(person: &Resolved) -> bool {
    person.group() == "man"
}
