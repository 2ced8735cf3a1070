//! What stands behind a person or a report: who reported, which rules joined the rows, what KOM decided, what was resolved.
//!
//! Read from the files of work/ only when somebody asks, and only for whom is asked; person numbers and references, never
//! an answer. Who is not counted is here too, with the reason.

use std::collections::{BTreeMap, BTreeSet};

use rustc_hash::{FxHashMap, FxHashSet};
use serde::Serialize;

use super::lines::each_line_wanted;
use super::work::{PERSONS, REPORTS};
use super::{Input, ReportError};
use crate::parallel::at_once;

const LINKS: &str = "work/links.csv";

/// The evidence about some persons and reports.
#[derive(Debug, Default, Serialize)]
pub struct Evidence {
    /// By person number.
    pub persons: BTreeMap<u32, PersonEvidence>,
    /// By `partner:ref`: the reports of those persons, and others that were asked for.
    pub reports: BTreeMap<String, ReportEvidence>,
}

/// One person.
#[derive(Debug, Serialize)]
pub struct PersonEvidence {
    /// Whether the person is part of the figures.
    pub counted: bool,
    /// `minor`, `accepted` or `adult_not_accepted`.
    pub reason: String,
    /// The reports, `partner:ref`.
    pub reports: Vec<String>,
    /// What joined or parted them, strongest first.
    pub links: Vec<LinkEvidence>,
    /// The two reports between which the chain is weakest: without that link, and with every stronger one, there would be
    /// two persons. Nothing for a person of one report.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub weakest: Option<[String; 2]>,
    /// Fields in which partners differed and a rule chose.
    pub conflicts: Vec<String>,
}

/// One pair of reports that a rule found or a person decided.
#[derive(Clone, Debug, Serialize)]
pub struct LinkEvidence {
    /// First report.
    pub a: String,
    /// Second report.
    pub b: String,
    /// Rules, joined by `+`.
    pub rule: String,
    /// `certain`, `strong`, `fuzzy`, `assumed` or `review`.
    pub tier: String,
    /// `merged`, `review`, `vetoed`, or what KOM decided: `same`, `not_same`.
    pub decision: String,
    /// The model's probability that they are one person, where it has one.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub p: String,
}

/// One report.
#[derive(Debug, Serialize)]
pub struct ReportEvidence {
    /// The partner.
    pub partner: String,
    /// The person that it is a part of; nothing where the partner's rows are not combined.
    pub person: Option<u32>,
    /// Whether that person is part of the figures.
    pub counted: bool,
    /// Identifiers that the partner had, joined by `;`.
    pub id_types: String,
}

/// Gathers what is known of some persons and some reports.
pub(super) fn gather(
    input: &Input<'_>,
    persons: &BTreeSet<u32>,
    reports: &BTreeSet<&str>,
) -> Result<Evidence, ReportError> {
    let mut evidence = Evidence::default();
    // Whoever is asked for by a report is here too: perhaps a person who is not counted, and why.
    let (persons, reports): (FxHashSet<u32>, FxHashSet<&str>) =
        (persons.iter().copied().collect(), reports.iter().copied().collect());
    let mut wanted: FxHashSet<String> = reports.iter().map(|name| (*name).to_owned()).collect();
    let is_asked_for = |[number, of_person]: [&str; 2]| {
        number.parse().is_ok_and(|number| persons.contains(&number))
            || of_person.split(' ').any(|name| reports.contains(name))
    };
    each_line_wanted(PERSONS, input.persons_csv, ["person", "reports"], &is_asked_for, &mut |line| {
        let words = |column: &str, between: char| -> Result<Vec<String>, ReportError> {
            let text = line.need(column)?.split(between).filter(|word| !word.is_empty());
            Ok(text.map(str::to_owned).collect())
        };
        let person = PersonEvidence {
            counted: line.need("counted")? == "yes",
            reason: line.need("reason")?.to_owned(),
            reports: words("reports", ' ')?,
            links: Vec::new(),
            weakest: None,
            conflicts: words("conflicts", ';')?,
        };
        wanted.extend(person.reports.iter().cloned());
        evidence.persons.insert(line.number("person")?, person);
        Ok(())
    })?;
    let (reports, linked) =
        at_once(|| reports_of(input.reports_csv, &wanted), || links(input.links_csv, &mut evidence.persons));
    linked?;
    evidence.reports = reports?;
    Ok(evidence)
}

/// The reports with these names.
fn reports_of(
    csv: &str,
    wanted: &FxHashSet<String>,
) -> Result<BTreeMap<String, ReportEvidence>, ReportError> {
    let mut reports = BTreeMap::new();
    let is_wanted = |[name]: [&str; 1]| wanted.contains(name);
    each_line_wanted(REPORTS, csv, ["report"], &is_wanted, &mut |line| {
        let report = ReportEvidence {
            partner: line.need("partner")?.to_owned(),
            person: line.number_if_any("person")?,
            counted: line.need("counted")? == "yes",
            id_types: line.need("id_types")?.to_owned(),
        };
        reports.insert(line.need("report")?.to_owned(), report);
        Ok(())
    })?;
    Ok(reports)
}

/// The tiers of links, strongest first.
const TIERS: [&str; 5] = ["certain", "strong", "fuzzy", "assumed", "review"];

/// Adds to each person the pairs that touch one of the person's reports.
fn links(csv: &str, persons: &mut BTreeMap<u32, PersonEvidence>) -> Result<(), ReportError> {
    let mut person_of: FxHashMap<String, u32> = FxHashMap::default();
    for (number, person) in persons.iter() {
        person_of.extend(person.reports.iter().map(|report| (report.clone(), *number)));
    }
    let touches = |[a, b]: [&str; 2]| person_of.contains_key(a) || person_of.contains_key(b);
    each_line_wanted(LINKS, csv, ["a", "b"], &touches, &mut |line| {
        let (a, b) = (line.need("a")?, line.need("b")?);
        let [first, second] = [a, b].map(|report| person_of.get(report).copied());
        for number in first.into_iter().chain(second.filter(|second| Some(*second) != first)) {
            let link = LinkEvidence {
                a: a.to_owned(),
                b: b.to_owned(),
                rule: line.need("rule")?.to_owned(),
                tier: line.need("tier")?.to_owned(),
                decision: line.need("decision")?.to_owned(),
                p: line.need("p")?.to_owned(),
            };
            if let Some(person) = persons.get_mut(&number) {
                person.links.push(link);
            }
        }
        Ok(())
    })?;
    for person in persons.values_mut() {
        person.links.sort_by_key(|link| TIERS.iter().position(|tier| *tier == link.tier));
        person.weakest = weakest(person);
    }
    Ok(())
}

/// The link that comes last when a person's reports are joined strongest first (Kruskal's rule: the least of the strongest
/// chain).
fn weakest(person: &PersonEvidence) -> Option<[String; 2]> {
    let joins = |link: &&LinkEvidence| ["merged", "review", "same"].contains(&link.decision.as_str());
    let mut links: Vec<&LinkEvidence> = person.links.iter().filter(joins).collect();
    let p = |link: &LinkEvidence| link.p.parse::<f64>().unwrap_or(1.0);
    links.sort_by(|a, b| {
        let tier = |link: &LinkEvidence| TIERS.iter().position(|tier| *tier == link.tier);
        let decided = |link: &LinkEvidence| link.decision != "same";
        (decided(a), tier(a)).cmp(&(decided(b), tier(b))).then(p(b).total_cmp(&p(a)))
    });
    let mut group: FxHashMap<&str, usize> =
        (0..).zip(&person.reports).map(|(n, name)| (name.as_str(), n)).collect();
    let mut last = None;
    for link in links {
        let ends = [&link.a, &link.b].map(|name| group.get(name.as_str()).copied());
        if let [Some(one), Some(other)] = ends
            && one != other
        {
            group.values_mut().filter(|at| **at == other).for_each(|at| *at = one);
            last = Some([link.a.clone(), link.b.clone()]);
        }
    }
    last
}

#[cfg(test)]
mod tests {
    use super::*;

    fn link(a: &str, b: &str, tier: &str, decision: &str, p: &str) -> LinkEvidence {
        let words = [a, b, "rule", tier, decision, p].map(str::to_owned);
        let [a, b, rule, tier, decision, p] = words;
        LinkEvidence { a, b, rule, tier, decision, p }
    }

    fn person(reports: &[&str], links: Vec<LinkEvidence>) -> PersonEvidence {
        let reports = reports.iter().map(|name| (*name).to_owned()).collect();
        let reason = "accepted".to_owned();
        PersonEvidence { counted: true, reason, reports, links, weakest: None, conflicts: Vec::new() }
    }

    #[test]
    fn the_weakest_link_is_the_one_that_the_person_hangs_by() {
        let chain = |decision: &str| {
            vec![
                link("a", "b", "strong", "merged", ""),
                link("a", "c", "review", "review", "0.61"),
                link("b", "c", "review", decision, "0.93"),
                // Says nothing new, and something about somebody else.
                link("b", "a", "fuzzy", "merged", ""),
                link("c", "z", "certain", "vetoed", ""),
            ]
        };
        let of = |decision| weakest(&person(&["a", "b", "c"], chain(decision)));
        assert_eq!(of("review"), Some(["b".to_owned(), "c".to_owned()]));
        // What KOM has decided is the strongest there is: now the name comes last.
        assert_eq!(of("same"), Some(["a".to_owned(), "b".to_owned()]));
        assert_eq!(weakest(&person(&["a"], Vec::new())), None);
    }
}
