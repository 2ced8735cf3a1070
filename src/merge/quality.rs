//! quality.json: what can be said about the linkage without knowing the truth.
//!
//! Nobody knows who the persons are, so no error rate can be measured. What can be measured is where linkage had something to
//! go by, and whether two independent ways of linking agree: pairs that an id number joins tell how often names would have
//! found them (recall of the name rules), pairs that names join tell how often id numbers contradict (precision). Source:
//! Christen, *Data Matching* (2012), ch. 7, on quality without ground truth; Blakely & Salmond 2002, *Int. J. Epidemiol.*
//! 31, on duplicate links. Invariant: counts only, no report is named.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

use super::Found;
use super::summary::Counted;
use crate::bundle::Part;
use crate::identity::{IdType, RULES, Tier};
use crate::linkage::{Link, ReportIx, same_names_at_one_partner};
use crate::round::Inbox;

/// What is known about the quality of a linkage.
#[derive(Clone, Debug, Serialize)]
pub(super) struct Quality {
    /// Counted persons at each level: how much hangs on links that are believed less.
    pub persons: Counted,
    /// By partner, in the order of their ids.
    pub partners: Vec<PartnerQuality>,
    /// How many persons were reported by 1, 2, 3… partners.
    pub seen_by: BTreeMap<usize, usize>,
    /// Persons by exactly this set of two or more partners, the commonest first.
    pub sets: Vec<PartnerSet>,
    /// Persons that two partners have in common, also when others have them too.
    pub overlap: Vec<Overlap>,
    /// Names judged by id numbers.
    pub names: NameRules,
    /// Id numbers judged by names.
    pub ids: IdDisagreement,
}

/// One partner.
#[derive(Clone, Debug, Default, Serialize)]
pub(super) struct PartnerQuality {
    /// Its id.
    pub partner: String,
    /// Whether its reports are part of the person figures.
    pub combined: bool,
    /// Its reports.
    pub reports: usize,
    /// Reports with each kind of identifier.
    pub identifiers: BTreeMap<&'static str, usize>,
    /// Reports without any identifier.
    pub none: usize,
    /// Reports of which a token meets some other partner's.
    pub met: usize,
    /// Reports whose person some other partner reported too, in the published figure.
    pub shared: usize,
    /// Pairs of its own reports with the same names and birth date: perhaps one person reported twice, counted as two.
    pub same_name_pairs: usize,
    /// Rows that the check found like another row, and that the partner confirmed when it sealed (DUP1xx).
    pub confirmed_alike: usize,
}

impl PartnerQuality {
    /// Reports with an identifier.
    #[must_use]
    pub(super) fn identified(&self) -> usize {
        self.reports - self.none
    }

    /// Whether it has identifiers and yet never meets anybody: a wrong key, names in a form of their own, or chance.
    #[must_use]
    pub(super) fn never_meets(&self) -> bool {
        self.combined && self.identified() > 0 && self.met == 0
    }
}

/// Persons that are reported by these partners and no other.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub(super) struct PartnerSet {
    /// The partners' ids, sorted.
    pub partners: Vec<String>,
    /// Persons.
    pub persons: usize,
}

/// Persons that two partners have in common.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub(super) struct Overlap {
    /// One partner.
    pub a: String,
    /// The other.
    pub b: String,
    /// Persons.
    pub persons: usize,
}

/// Pairs of two partners that an id number joins and that both have names and birth date: which name rules find them.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub(super) struct NameRules {
    /// Such pairs.
    pub pairs: usize,
    /// Of them found by a name rule that joins (strong or fuzzy).
    pub found: usize,
    /// Of them found only by a rule that a person must decide.
    pub review_only: usize,
    /// Pairs that names join, of all partners.
    pub joined: usize,
    /// Of them by a rule for the birth date 1 January, the registry's filler for unknown dates.
    pub first_of_january: usize,
}

/// Pairs that names join and that both have a verified id number of one kind.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub(super) struct IdDisagreement {
    /// Such pairs.
    pub pairs: usize,
    /// Of them with different numbers.
    pub differ: usize,
}

impl Quality {
    /// quality.json, indented for people.
    #[must_use]
    pub(super) fn to_json(&self) -> Vec<u8> {
        let mut text = serde_json::to_vec_pretty(self).unwrap_or_default();
        text.push(b'\n');
        text
    }
}

/// What the merge found, judged.
pub(super) fn of(found: &Found<'_>, inbox: &Inbox, persons: Counted) -> Quality {
    let mut partners = by_partner(found, inbox);
    let met = met(found);
    let (mut seen_by, mut sets, mut overlap) = (BTreeMap::new(), BTreeMap::new(), BTreeMap::new());
    for (_, members) in found.linkage.minimum.combined_groups(found.reports) {
        let at: BTreeSet<u16> = members.iter().map(|ix| found.reports.get(*ix).partner).collect();
        *seen_by.entry(at.len()).or_default() += 1;
        if at.len() < 2 {
            continue;
        }
        for ix in &members {
            if let Some(partner) = partners.get_mut(usize::from(found.reports.get(*ix).partner)) {
                partner.shared += 1;
            }
        }
        for (place, a) in at.iter().enumerate() {
            for b in at.iter().skip(place + 1) {
                *overlap.entry((*a, *b)).or_default() += 1;
            }
        }
        *sets.entry(at).or_default() += 1;
    }
    for ix in met {
        if let Some(partner) = partners.get_mut(usize::from(found.reports.get(ix).partner)) {
            partner.met += 1;
        }
    }
    let name = |partner: &u16| {
        found.reports.partners().get(usize::from(*partner)).map(|one| one.id.clone()).unwrap_or_default()
    };
    let mut sets: Vec<PartnerSet> = sets
        .into_iter()
        .map(|(at, persons)| PartnerSet { partners: at.iter().map(name).collect(), persons })
        .collect();
    sets.sort_by(|one, other| {
        other.persons.cmp(&one.persons).then_with(|| one.partners.cmp(&other.partners))
    });
    let overlap =
        overlap.into_iter().map(|((a, b), persons)| Overlap { a: name(&a), b: name(&b), persons }).collect();
    Quality {
        persons,
        partners,
        seen_by,
        sets,
        overlap,
        names: name_rules(found),
        ids: id_disagreement(found),
    }
}

fn by_partner(found: &Found<'_>, inbox: &Inbox) -> Vec<PartnerQuality> {
    let mut partners: Vec<PartnerQuality> = found
        .reports
        .partners()
        .iter()
        .zip(same_names_at_one_partner(found.reports))
        .map(|(partner, same_name_pairs)| PartnerQuality {
            partner: partner.id.clone(),
            combined: partner.combined,
            same_name_pairs,
            confirmed_alike: confirmed_alike(&partner.id, inbox),
            ..PartnerQuality::default()
        })
        .collect();
    for (_, report) in found.reports.iter() {
        let Some(partner) = partners.get_mut(usize::from(report.partner)) else { continue };
        partner.reports += 1;
        partner.none += usize::from(report.id_types.is_empty());
        for kind in &report.id_types {
            *partner.identifiers.entry(kind.name()).or_default() += 1;
        }
    }
    partners
}

/// What a partner confirmed about rows that are alike.
fn confirmed_alike(partner: &str, inbox: &Inbox) -> usize {
    let parts = inbox.current.iter().filter(|part| part.part == Part::Persons && part.partner == partner);
    let confirmed = parts.flat_map(|part| &part.submission.acknowledged);
    confirmed.filter(|one| one.code.starts_with("DUP1")).map(|one| one.count).sum()
}

fn same_partner(found: &Found<'_>, link: &Link) -> bool {
    found.reports.get(link.a).partner == found.reports.get(link.b).partner
}

/// Reports of which a token meets some other partner's.
fn met(found: &Found<'_>) -> BTreeSet<ReportIx> {
    let links = found.linkage.links.iter();
    let links = links.filter(|link| !same_partner(found, link) && link.rules.tokens().next().is_some());
    links.flat_map(|link| [link.a, link.b]).collect()
}

fn has(found: &Found<'_>, link: &Link, kind: IdType) -> bool {
    [link.a, link.b].into_iter().all(|ix| found.reports.get(ix).id_types.contains(&kind))
}

/// The tiers of the name rules by which a pair meets.
fn name_tiers(link: &Link) -> impl Iterator<Item = Tier> {
    link.rules.tokens().filter(|rule| !rule.is_id()).map(|rule| rule.tier)
}

fn name_rules(found: &Found<'_>) -> NameRules {
    let mut rules = NameRules::default();
    for link in found.linkage.links.iter().filter(|link| !same_partner(found, link)) {
        let joins = name_tiers(link).any(|tier| tier < Tier::Assumed);
        if joins {
            rules.joined += 1;
            let ordinary = link
                .rules
                .tokens()
                .any(|rule| !rule.is_id() && !rule.name.starts_with("weak_") && rule.tier < Tier::Assumed);
            rules.first_of_january += usize::from(!ordinary);
        }
        if link.rules.tokens().any(crate::identity::TokenRule::is_id) && has(found, link, IdType::NameDate) {
            rules.pairs += 1;
            rules.found += usize::from(joins);
            rules.review_only += usize::from(!joins && name_tiers(link).next().is_some());
        }
    }
    rules
}

fn id_disagreement(found: &Found<'_>) -> IdDisagreement {
    let mut ids = IdDisagreement::default();
    let kinds = RULES
        .iter()
        .filter(|rule| rule.is_id())
        .filter_map(|rule| Some((rule.name, IdType::from_name(rule.name)?)));
    let kinds: Vec<(&str, IdType)> = kinds.collect();
    for link in found.linkage.links.iter().filter(|link| !same_partner(found, link)) {
        if !name_tiers(link).any(|tier| tier < Tier::Assumed) {
            continue;
        }
        for (rule, kind) in &kinds {
            if has(found, link, *kind) {
                ids.pairs += 1;
                ids.differ += usize::from(!link.rules.tokens().any(|met| met.name == *rule));
            }
        }
    }
    ids
}
