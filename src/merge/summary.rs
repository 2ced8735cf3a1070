//! merge.json: the figures of a merge, and what is to say about files.

use serde::Serialize;

use super::{canaries, stale_names};
use crate::counting::Person;
use crate::identity::TokenBlock;
use crate::linkage::{Decision, DecisionLine, Linkage, Reports};
use crate::round::Inbox;

/// Counted persons at each level.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Counted {
    /// Certain and strong links, and decisions.
    pub strict: usize,
    /// And fuzzy and assumed links.
    pub standard: usize,
    /// And every undecided pair.
    pub minimum: usize,
    /// The published figure: the minimum (counting.md 3).
    pub published: usize,
}

/// The content of merge.json.
#[derive(Clone, Debug, Serialize)]
pub struct Summary {
    /// Current valid bundles, nil returns included.
    pub bundles: usize,
    /// Rows in current bundles.
    pub reports: usize,
    /// Rows of partners that are neither excluded nor covered.
    pub reports_combined: usize,
    /// Parts that later ones took the place of.
    pub superseded: Vec<SupersededLine>,
    /// Files that were held back.
    pub quarantined: Vec<QuarantinedLine>,
    /// Counted persons.
    pub persons: Persons,
    /// How exact the clusters are.
    pub exact: Exact,
    /// What was merged with a doubt.
    pub warnings: Vec<SummaryWarning>,
}

/// Counted persons and the estimate.
#[derive(Clone, Copy, Debug, Serialize)]
pub struct Persons {
    /// At each level.
    #[serde(flatten)]
    pub counted: Counted,
    /// The model's estimate, where there is one.
    pub estimate: Option<Estimate>,
}

/// An estimate with its 90 % interval.
#[derive(Clone, Copy, Debug, Serialize)]
pub struct Estimate {
    /// Mean.
    pub mean: f64,
    /// 5 % quantile.
    pub low: f64,
    /// 95 % quantile.
    pub high: f64,
}

impl Estimate {
    /// One decimal: more would claim a precision that sampling does not have.
    fn of(estimate: &crate::linkage::Estimate) -> Estimate {
        let shown = |value: f64| (value * 10.0).round() / 10.0;
        Estimate { mean: shown(estimate.mean), low: shown(estimate.low), high: shown(estimate.high) }
    }
}

/// Components of linked reports, and how many of them were split in the best way there is.
#[derive(Clone, Copy, Debug, Serialize)]
pub struct Exact {
    /// All.
    pub components: usize,
    /// Exactly solved.
    pub exact: usize,
}

/// One superseded part.
#[derive(Clone, Debug, Serialize)]
pub struct SupersededLine {
    /// The file.
    pub file: String,
    /// The file that counts.
    pub by: String,
    /// The part.
    pub part: &'static str,
}

/// One file that was held back.
#[derive(Clone, Debug, Serialize)]
pub struct QuarantinedLine {
    /// The file.
    pub file: String,
    /// The reason.
    pub reason: &'static str,
}

/// Reports beyond which there is no round.xlsx: Excel takes minutes to open it, and making it takes more memory than the
/// merge. The CSVs remain.
pub(super) const MOST_IN_EXCEL: usize = 200_000;

/// One warning.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct SummaryWarning {
    /// `half_the_rows`, `nil_after_report`, `older_kept`, `receipt_in_inbox`, `canary`, `stale_decision`,
    /// `decision_differs`, `decision_not_possible`, `exploitation_for_review`, `no_estimate`, `no_round_xlsx`.
    pub code: &'static str,
    /// The partner, if it is about one.
    pub partner: Option<String>,
    /// The file, if it is about one.
    pub file: Option<String>,
    /// For `canary`: the token rules that differ, joined by `+`. For decisions: the two reports. For
    /// `exploitation_for_review`: the person's number in persons.csv, then its reports.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub detail: Option<String>,
}

impl Summary {
    /// merge.json, indented for people.
    #[must_use]
    pub fn to_json(&self) -> Vec<u8> {
        let mut bytes = serde_json::to_vec_pretty(self).unwrap_or_default();
        bytes.push(b'\n');
        bytes
    }
}

pub(super) fn of(
    inbox: &Inbox,
    reports: &Reports,
    persons: &[Person],
    linkage: &Linkage,
    counted: Counted,
    stale: &[DecisionLine],
    overruled: Vec<String>,
) -> Summary {
    let mut files: Vec<&str> = inbox.current.iter().map(|part| part.file.as_str()).collect();
    files.sort_unstable();
    files.dedup();
    let superseded = inbox.superseded.iter();
    let quarantined = inbox.quarantined.iter();
    Summary {
        bundles: files.len(),
        reports: reports.len(),
        reports_combined: reports.iter().filter(|(ix, _)| reports.partner_of(*ix).combined).count(),
        superseded: superseded
            .map(|old| SupersededLine { file: old.file.clone(), by: old.by.clone(), part: old.part.name() })
            .collect(),
        quarantined: quarantined
            .map(|(held, ..)| QuarantinedLine { file: held.file.clone(), reason: held.reason.name() })
            .collect(),
        persons: Persons {
            counted,
            estimate: linkage.model.as_ref().map(|model| Estimate::of(&model.estimate)),
        },
        exact: Exact { components: linkage.exactness.components, exact: linkage.exactness.exact },
        warnings: warnings(inbox, reports, persons, linkage, stale, overruled),
    }
}

fn warnings(
    inbox: &Inbox,
    reports: &Reports,
    persons: &[Person],
    linkage: &Linkage,
    stale: &[DecisionLine],
    overruled: Vec<String>,
) -> Vec<SummaryWarning> {
    let about = inbox.warnings.iter().map(|warning| SummaryWarning {
        code: warning.code,
        partner: Some(warning.partner.clone()).filter(|partner| !partner.is_empty()),
        file: Some(warning.file.clone()),
        detail: None,
    });
    let mut warnings: Vec<SummaryWarning> = about.collect();
    let canaries: Vec<&[TokenBlock]> =
        inbox.current.iter().map(|part| part.submission.canaries.as_slice()).collect();
    for (ix, rules) in canaries::faults(&canaries) {
        if let Some(part) = inbox.current.get(ix) {
            warnings.push(SummaryWarning {
                code: "canary",
                partner: Some(part.partner.clone()),
                file: Some(part.file.clone()),
                detail: Some(rules.join("+")),
            });
        }
    }
    let gone = stale_names(stale).into_iter();
    warnings.extend(gone.map(|pair| SummaryWarning {
        code: "stale_decision",
        partner: None,
        file: None,
        detail: Some(pair),
    }));
    warnings.extend(overruled.into_iter().map(|pair| SummaryWarning {
        code: "decision_differs",
        partner: None,
        file: None,
        detail: Some(pair),
    }));
    let impossible = linkage
        .links
        .iter()
        .filter(|link| link.decision == Some(Decision::Same) && !linkage.strict.together(link.a, link.b));
    warnings.extend(impossible.map(|link| SummaryWarning {
        code: "decision_not_possible",
        partner: None,
        file: None,
        detail: Some(format!("{} {}", reports.name(link.a), reports.name(link.b))),
    }));
    warnings.extend(persons.iter().filter(|person| person.for_review).map(|person| {
        let names = person.reports.iter().map(|ix| reports.name(*ix));
        let words: Vec<String> = std::iter::once(person.number.to_string()).chain(names).collect();
        SummaryWarning {
            code: "exploitation_for_review",
            partner: None,
            file: None,
            detail: Some(words.join(" ")),
        }
    }));
    let about_all = |code| SummaryWarning { code, partner: None, file: None, detail: None };
    if linkage.model.is_none() {
        warnings.push(about_all("no_estimate"));
    }
    if reports.len() > MOST_IN_EXCEL {
        warnings.push(about_all("no_round_xlsx"));
    }
    warnings.sort();
    warnings.dedup();
    warnings
}
