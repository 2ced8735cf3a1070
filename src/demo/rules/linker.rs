//! A simplified linker that knows no truth: exact ids, names with dates, family names with dates in doubt, and the
//! *assumed* rule of design.md 8.
//!
//! It is this room's own, so that the plan is judged by the design and not by the code that the demo shows off.

use std::collections::{BTreeMap, BTreeSet};

use crate::demo::plan::{Code, Plan, Report};
use crate::demo::values::folded;

/// The combinable rows of a plan, with what linking reads.
pub(super) struct Rows<'a> {
    rows: Vec<Row<'a>>,
}

struct Row<'a> {
    person: usize,
    report: &'a Report,
    name_date: Option<String>,
    surname_date: Option<String>,
    birth_year: Option<u16>,
}

/// How good a candidate is: mutual references before one-sided ones, then the same birth year.
type Rank = (bool, bool);

impl<'a> Rows<'a> {
    pub(super) fn new(plan: &'a Plan) -> Self {
        let rows = plan
            .combinable()
            .map(|(person, report)| Row {
                person: person.number,
                report,
                name_date: dated(report, true),
                surname_date: dated(report, false),
                birth_year: report.birth_year.parse().ok(),
            })
            .collect();
        Self { rows }
    }

    /// The true person of every row.
    pub(super) fn persons(&self) -> impl Iterator<Item = usize> {
        self.rows.iter().map(|row| row.person)
    }

    /// Clusters by DUF, national id, and name with birth date: a number for every row.
    pub(super) fn joined_by_identifiers(&self) -> Vec<usize> {
        let mut clusters: Vec<usize> = (0..self.rows.len()).collect();
        let mut first: BTreeMap<(&str, &str), usize> = BTreeMap::new();
        for (place, row) in self.rows.iter().enumerate() {
            let ids = [
                ("duf", row.report.duf_number.as_deref()),
                ("national_id", row.report.national_id.as_deref()),
                ("name_date", row.name_date.as_deref()),
            ];
            for (kind, id) in ids {
                let Some(id) = id else { continue };
                let other = *first.entry((kind, id)).or_insert(place);
                join(&mut clusters, place, other);
            }
        }
        clusters
    }

    /// Pairs of rows that only a family name with the birth date joins: for a person to decide.
    pub(super) fn in_doubt(&self) -> Vec<(usize, usize)> {
        let sure = self.joined_by_identifiers();
        let mut first: BTreeMap<&str, usize> = BTreeMap::new();
        let mut pairs = Vec::new();
        for (place, row) in self.rows.iter().enumerate() {
            let Some(id) = row.surname_date.as_deref() else { continue };
            let other = *first.entry(id).or_insert(place);
            if sure.get(other) != sure.get(place) {
                pairs.push((other, place));
            }
        }
        pairs
    }

    /// The same, and the pairs in doubt: a doubtful duplicate is a duplicate (counting.md 3).
    pub(super) fn joined_in_doubt(&self) -> Vec<usize> {
        let mut clusters = self.joined_by_identifiers();
        for (a, b) in self.in_doubt() {
            join(&mut clusters, a, b);
        }
        clusters
    }

    /// The same, and then every pair of which one names the other's partner and both are each other's best and
    /// only best candidate there; repeated until nothing changes.
    pub(super) fn joined_by_references(&self) -> Vec<usize> {
        let candidates = self.candidates();
        let mut clusters = self.joined_in_doubt();
        loop {
            let found = self.assumed(&candidates, &clusters);
            if found.is_empty() {
                return clusters;
            }
            for (a, b) in found {
                join(&mut clusters, a, b);
            }
        }
    }

    /// Every row with every row that it could be one person with, at a partner that one of the two names.
    fn candidates(&self) -> BTreeMap<(usize, usize), Rank> {
        let mut at: BTreeMap<Code, Vec<usize>> = BTreeMap::new();
        for (place, row) in self.rows.iter().enumerate() {
            at.entry(row.report.partner).or_default().push(place);
        }
        let mut candidates = BTreeMap::new();
        for (place, row) in self.rows.iter().enumerate() {
            let named = row.report.also_followed_by.iter().filter_map(|partner| at.get(partner)).flatten();
            for &other in named {
                if let Some(rank) = self.rows.get(other).and_then(|other| row.rank(other)) {
                    candidates.insert((place, other), rank);
                    candidates.insert((other, place), rank);
                }
            }
        }
        candidates
    }

    /// Pairs of which each is the other's only best candidate at its partner. Whoever has a row of the partner
    /// already is no candidate there.
    fn assumed(
        &self,
        candidates: &BTreeMap<(usize, usize), Rank>,
        clusters: &[usize],
    ) -> Vec<(usize, usize)> {
        let partner = |place: usize| self.rows.get(place).map(|row| row.report.partner);
        let has: BTreeSet<(Option<&usize>, Option<Code>)> =
            (0..self.rows.len()).map(|place| (clusters.get(place), partner(place))).collect();
        let mut best: BTreeMap<(usize, Option<Code>), (Rank, usize, bool)> = BTreeMap::new();
        for (&(place, other), &rank) in candidates {
            if has.contains(&(clusters.get(place), partner(other))) {
                continue;
            }
            let entry = best.entry((place, partner(other))).or_insert((rank, other, true));
            if rank > entry.0 {
                *entry = (rank, other, true);
            } else if rank == entry.0 && other != entry.1 {
                entry.2 = false;
            }
        }
        let only = |place: usize, at: usize| match best.get(&(place, partner(at))) {
            Some(&(_, other, true)) => Some(other),
            _ => None,
        };
        let pairs = candidates.keys().copied().filter(|&(a, b)| a < b);
        pairs.filter(|&(a, b)| only(a, b) == Some(b) && only(b, a) == Some(a)).collect()
    }
}

impl Row<'_> {
    /// How well the rows go together; none when they cannot be one person.
    fn rank(&self, other: &Self) -> Option<Rank> {
        let (a, b) = (self.report, other.report);
        let to = a.also_followed_by.contains(&b.partner);
        let from = b.also_followed_by.contains(&a.partner);
        if a.sex != b.sex || a.nationality != b.nationality || a.nationality == "unknown" {
            return None;
        }
        let years = self.birth_year.zip(other.birth_year).map(|(a, b)| a.abs_diff(b));
        let near = match (self.birth_year, other.birth_year) {
            (Some(a), Some(b)) => a.abs_diff(b) <= 1,
            (None, None) => false,
            _ => true,
        };
        let compatible =
            near && forms_go_together(a, b) && years_go_together(a, b) && !self.ids_differ(other);
        compatible.then_some((to && from, years == Some(0)))
    }

    /// Two ids of one type that differ, or two names that do: never joined by references.
    fn ids_differ(&self, other: &Self) -> bool {
        let differ = |a: &Option<String>, b: &Option<String>| a.is_some() && b.is_some() && a != b;
        differ(&self.report.duf_number, &other.report.duf_number)
            || differ(&self.report.national_id, &other.report.national_id)
            || differ(&self.name_date, &other.name_date)
    }
}

/// Equal, unclear with any, combined with either of its parts.
fn forms_go_together(a: &Report, b: &Report) -> bool {
    let forms = [a.exploitation, b.exploitation];
    let part = |form: &str| ["prostitution", "forced_labour", "combined"].contains(&form);
    a.exploitation == b.exploitation
        || forms.contains(&"unclear")
        || (forms.contains(&"combined") && forms.iter().all(|form| part(form)))
}

fn years_go_together(a: &Report, b: &Report) -> bool {
    let years = [a.first_identified.as_str(), b.first_identified.as_str()];
    a.first_identified == b.first_identified || years.contains(&"unclear")
}

/// The row's whole name or only its family name, with the birth date, in canonical form; none on 1 January, which is
/// weak evidence.
fn dated(report: &Report, whole: bool) -> Option<String> {
    let date = report.birth_date.filter(|date| (date.month(), date.day()) != (1, 1))?;
    let surname = report.surname.as_deref()?;
    let name =
        if whole { format!("{} {surname}", report.given_names.as_deref()?) } else { surname.to_owned() };
    Some(format!("{} {date}", folded(&name)))
}

/// Makes the two clusters one; the clusters stay numbered by one of their rows.
fn join(clusters: &mut [usize], a: usize, b: usize) {
    let (Some(&from), Some(&to)) = (clusters.get(a.max(b)), clusters.get(a.min(b))) else { return };
    for cluster in clusters.iter_mut().filter(|cluster| **cluster == from) {
        *cluster = to;
    }
}
