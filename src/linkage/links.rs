//! Links: pairs of reports whose tokens meet.

use super::decisions::{Decided, Decision};
use super::{ReportIx, Reports};
use crate::form::Form;
use crate::identity::{IdType, RULES, TOKEN_BYTES, Tier, TokenRule};

/// The rules by which a pair meets, as a set: token rules, and what joins reports without a common identifier.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct LinkRules(u32);

/// What joins reports without a common identifier: the name in links.csv, the tier, and the place above the token rules.
const ANONYMOUS: [(&str, Tier, u32); 3] =
    [("reference", Tier::Assumed, 29), ("mutual_reference", Tier::Assumed, 30), ("model", Tier::Review, 31)];

impl LinkRules {
    /// One partner names the other.
    pub(super) const REFERENCE: LinkRules = LinkRules(1 << 29);
    /// Each names the other.
    pub(super) const MUTUAL_REFERENCE: LinkRules = LinkRules(1 << 30);
    /// The model finds one person likelier than two.
    pub(super) const MODEL: LinkRules = LinkRules(1 << 31);

    pub(super) fn of(rule: usize) -> LinkRules {
        LinkRules(1u32.checked_shl(u32::try_from(rule).unwrap_or(u32::MAX)).unwrap_or(0))
    }

    pub(super) fn with(self, other: LinkRules) -> LinkRules {
        LinkRules(self.0 | other.0)
    }

    /// The token rules, strongest first.
    pub fn tokens(self) -> impl Iterator<Item = &'static TokenRule> {
        RULES.iter().enumerate().filter(move |(ix, _)| self.0 >> ix & 1 == 1).map(|(_, rule)| rule)
    }

    fn anonymous(self) -> impl Iterator<Item = (&'static str, Tier)> {
        ANONYMOUS
            .into_iter()
            .filter(move |(_, _, bit)| self.0 >> bit & 1 == 1)
            .map(|(name, tier, _)| (name, tier))
    }

    /// The strongest tier.
    #[must_use]
    pub fn tier(self) -> Option<Tier> {
        self.tokens().map(|rule| rule.tier).chain(self.anonymous().map(|(_, tier)| tier)).min()
    }

    /// The words of links.csv: rule names joined by `+`, `weak` for every weak rule.
    #[must_use]
    pub fn names(self) -> String {
        let tokens =
            self.tokens().map(|rule| if rule.name.starts_with("weak_") { "weak" } else { rule.name });
        let mut names: Vec<&str> = tokens.chain(self.anonymous().map(|(name, _)| name)).collect();
        names.dedup();
        names.join("+")
    }

    /// Whether nothing speaks for the pair.
    pub(super) fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// The token rules that a test picks.
    fn those(picks: impl Fn(&TokenRule) -> bool) -> LinkRules {
        let picked = RULES.iter().enumerate().filter(|(_, rule)| picks(rule));
        picked.fold(LinkRules(0), |set, (ix, _)| set.with(LinkRules::of(ix)))
    }

    /// Two rows of the same names and date agree in the fillers of every name rule, so those say nothing more.
    ///
    /// Where a row has no name of two words with its date (`named` is false), `name_date` is not there to say so; but then
    /// no rule that needs two words can have met otherwise, and what is left is that one word and the date are the same.
    fn without_echoes(self, named: bool) -> LinkRules {
        let exact = |rule: &TokenRule| matches!(rule.name, "name_date" | "weak_name_date");
        let one_word = |rule: &TokenRule| matches!(rule.name, "surname_date" | "given_date");
        if !named {
            LinkRules(self.0 & LinkRules::those(|rule| rule.is_id() || one_word(rule)).0)
        } else if self.0 & LinkRules::those(exact).0 != 0 {
            LinkRules(self.0 & LinkRules::those(|rule| rule.is_id() || exact(rule)).0)
        } else {
            self
        }
    }
}

/// A candidate pair, `a` before `b`.
#[derive(Clone, Debug, PartialEq)]
pub struct Link {
    /// First report.
    pub a: ReportIx,
    /// Second report.
    pub b: ReportIx,
    /// Rules by which they meet; none for a pair that only a decision joins.
    pub rules: LinkRules,
    /// How strong the link is, after differences were weighed.
    pub tier: Tier,
    /// What a person decided.
    pub decision: Option<Decision>,
    /// Probability by the model, where it has one.
    pub p: Option<f64>,
    /// Whether the link may join: a doubtful duplicate of the model that a likelier one forbids is listed only, and so is a
    /// pair that is asked about though nothing speaks for it.
    pub joins: bool,
}

impl Link {
    /// Whether nobody has settled the pair.
    #[must_use]
    pub fn is_open(&self) -> bool {
        !self.decision.is_some_and(Decision::settles)
    }
}

/// Beyond this many reports with one token, only neighbours are paired: a token that common is a mistake, and all pairs
/// would be quadratic. The reports still end in one component.
const ALL_PAIRS: usize = 64;

/// All candidate pairs among the combinable reports, sorted by `(a, b)`. Linear in the number of tokens.
pub(super) fn candidate_links(reports: &Reports, decided: &Decided, form: &Form) -> Vec<Link> {
    let mut pairs: Vec<(ReportIx, ReportIx, LinkRules)> = Vec::new();
    let mut meetings: Vec<([u8; TOKEN_BYTES], ReportIx)> = Vec::new();
    for rule in 0..RULES.len() {
        meetings.clear();
        for (ix, _) in reports.iter().filter(|(ix, _)| reports.partner_of(*ix).combined) {
            let tokens = reports.record(ix).into_iter().flat_map(|record| record.tokens.tokens());
            meetings.extend(tokens.filter(|(of, _)| *of == rule).map(|(_, token)| (*token, ix)));
        }
        meetings.sort_unstable();
        meetings.dedup();
        for group in meetings.chunk_by(|(a, _), (b, _)| a == b).filter(|group| group.len() > 1) {
            pair_up(group, LinkRules::of(rule), &mut pairs);
        }
    }
    pairs.extend(decided.pairs().map(|(a, b, _)| (a, b, LinkRules::default())));
    pairs.sort_unstable();
    let merged = pairs.chunk_by(|(a, b, _), (c, d, _)| (a, b) == (c, d));
    merged
        .filter_map(|same| {
            let (a, b, _) = *same.first()?;
            let rules = same.iter().fold(LinkRules::default(), |set, (_, _, rules)| set.with(*rules));
            let named = [a, b].into_iter().all(|ix| reports.get(ix).id_types.contains(&IdType::NameDate));
            link_of(a, b, rules.without_echoes(named), reports, decided, form)
        })
        .collect()
}

fn pair_up(
    group: &[([u8; TOKEN_BYTES], ReportIx)],
    rules: LinkRules,
    pairs: &mut Vec<(ReportIx, ReportIx, LinkRules)>,
) {
    for (at, (_, a)) in group.iter().enumerate() {
        let reach = if group.len() > ALL_PAIRS { at + 2 } else { group.len() };
        let others = group.get(at + 1..reach.min(group.len())).unwrap_or_default();
        pairs.extend(others.iter().map(|(_, b)| (*a, *b, rules)));
    }
}

fn link_of(
    a: ReportIx,
    b: ReportIx,
    rules: LinkRules,
    reports: &Reports,
    decided: &Decided,
    form: &Form,
) -> Option<Link> {
    let decision = decided.between(a, b);
    let tier = rules.tier();
    // Two rows of one partner are two persons unless an id number or a decision says otherwise.
    let same_partner = reports.get(a).partner == reports.get(b).partner;
    if same_partner && tier != Some(Tier::Certain) && decision.is_none() {
        return None;
    }
    let tier = match tier {
        Some(Tier::Strong | Tier::Fuzzy) if reports.sexes_differ(a, b, form) => Tier::Review,
        Some(tier) => tier,
        // Only a decision speaks of the pair.
        None => Tier::Review,
    };
    // A pair that is only asked about, and that nothing speaks for, is two persons until something does.
    let joins = !(rules.is_empty() && decision == Some(Decision::Ask));
    Some(Link { a, b, rules, tier, decision, p: None, joins })
}
