//! Persons: clusters with resolved answers, and whether each counts.

use crate::form::{Answers, Form, OutIx};
use crate::linkage::{Clusters, ReportIx, Reports};
use crate::round::ConflictPolicy;

use super::resolve::{Said, resolve};

/// Sex and age group, as the report's tables split.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Group {
    /// Woman, 18 or older.
    Woman,
    /// Girl, under 18 or presumed so.
    Girl,
    /// Man, 18 or older.
    Man,
    /// Boy, under 18 or presumed so.
    Boy,
    /// Sex unknown or other.
    Unknown,
}

impl Group {
    /// The word in files.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Group::Woman => "woman",
            Group::Girl => "girl",
            Group::Man => "man",
            Group::Boy => "boy",
            Group::Unknown => "unknown",
        }
    }

    /// The group of a word in a file.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Group> {
        let all = [Group::Woman, Group::Girl, Group::Man, Group::Boy, Group::Unknown];
        all.into_iter().find(|group| group.name() == name)
    }
}

/// Why a person counts or does not (counting.md 1).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Reason {
    /// A minor or presumed minor counts whether or not they accepted.
    Minor,
    /// An adult who accepted assistance.
    Accepted,
    /// An adult who did not: not counted.
    AdultNotAccepted,
}

impl Reason {
    /// The word in files.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Reason::Minor => "minor",
            Reason::Accepted => "accepted",
            Reason::AdultNotAccepted => "adult_not_accepted",
        }
    }

    /// The reason of a word in a file.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Reason> {
        let all = [Reason::Minor, Reason::Accepted, Reason::AdultNotAccepted];
        all.into_iter().find(|reason| reason.name() == name)
    }

    /// Whether the person is part of the figures.
    #[must_use]
    pub fn counts(self) -> bool {
        self != Reason::AdultNotAccepted
    }
}

/// One person of the published figure.
#[derive(Clone, Debug)]
pub struct Person {
    /// Number, from 1, in the order of the smallest `partner:ref`.
    pub number: usize,
    /// The reports, in order.
    pub reports: Vec<ReportIx>,
    /// Resolved answers.
    pub answers: Answers,
    /// Sex and age group.
    pub group: Group,
    /// Why the person counts or does not.
    pub reason: Reason,
    /// Fields in which partners differed.
    pub conflicts: Vec<OutIx>,
    /// Whether KOM wants to decide the form of exploitation itself.
    pub for_review: bool,
}

/// The persons of a partition. Reports of partners that are excluded or covered are no part of any person.
#[must_use]
pub fn count(
    reports: &Reports,
    clusters: &Clusters,
    form: &Form,
    year: u16,
    policy: ConflictPolicy,
) -> Vec<Person> {
    clusters
        .combined_groups(reports)
        .into_values()
        .enumerate()
        .map(|(n, group)| {
            let said: Vec<Said<'_>> = group
                .iter()
                .map(|ix| Said { kind: reports.partner_of(*ix).kind, answers: &reports.get(*ix).answers })
                .collect();
            let resolved = resolve(&said, form, year, policy);
            let accepted =
                resolved.answers.get(form.named().accepted).code() == Some(form.vocabulary().accepted_yes);
            let reason = match (resolved.minor, accepted) {
                (true, _) => Reason::Minor,
                (false, true) => Reason::Accepted,
                (false, false) => Reason::AdultNotAccepted,
            };
            Person {
                number: n + 1,
                group: group_of(&resolved.answers, resolved.minor, form),
                reports: group,
                answers: resolved.answers,
                reason,
                conflicts: resolved.conflicts,
                for_review: resolved.for_review,
            }
        })
        .collect()
}

/// Number of counted persons of a partition.
#[must_use]
pub fn counted_persons(
    reports: &Reports,
    clusters: &Clusters,
    form: &Form,
    year: u16,
    policy: ConflictPolicy,
) -> usize {
    count(reports, clusters, form, year, policy).iter().filter(|person| person.reason.counts()).count()
}

fn group_of(answers: &Answers, minor: bool, form: &Form) -> Group {
    let words = form.vocabulary();
    let sex = answers.get(form.named().sex).code();
    if sex == Some(words.female) {
        if minor { Group::Girl } else { Group::Woman }
    } else if sex == Some(words.male) {
        if minor { Group::Boy } else { Group::Man }
    } else {
        Group::Unknown
    }
}
