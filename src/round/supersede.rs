//! Which of several bundles of one partner counts, part by part (design.md section 5).

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::inbox::{CurrentPart, Inbox, InboxWarning, Superseded};
use super::quarantine::{Quarantine, QuarantineReason};
use crate::bundle::{Kind, Part, Submission};

/// A file that passed every question.
#[derive(Clone)]
pub struct Candidate {
    /// Its name.
    pub file: String,
    /// SHA-256 of the file.
    pub sha256: [u8; 32],
    /// SHA-256 of its payload: two files of one payload are one bundle sent twice.
    pub payload_sha256: [u8; 32],
    /// When it was first seen, in seconds since 1970 UTC.
    pub first_seen: u64,
    /// Its content.
    pub submission: Arc<Submission>,
}

/// Decides what counts. Highest sequence wins; equal and identical is ignored; equal and different is held back, both.
pub(super) fn supersede(
    candidates: Vec<Candidate>,
    mut quarantined: Vec<(Quarantine, [u8; 32], u64)>,
    mut warnings: Vec<InboxWarning>,
) -> Inbox {
    let (conflicting, in_conflict) = conflicts(&candidates);
    let (held, good): (Vec<Candidate>, Vec<Candidate>) =
        candidates.into_iter().partition(|candidate| conflicting.contains(&candidate.sha256));
    for candidate in held {
        let quarantine = Quarantine {
            file: candidate.file.clone(),
            reason: QuarantineReason::Conflict,
            partner: Some(candidate.submission.partner.clone()),
            code: None,
            stray: None,
        };
        quarantined.push((quarantine, candidate.sha256, candidate.first_seen));
    }
    let mut by_part: BTreeMap<(&str, Part), Vec<&Candidate>> = BTreeMap::new();
    for candidate in &good {
        for part in candidate.submission.parts() {
            by_part.entry((&candidate.submission.partner, part)).or_default().push(candidate);
        }
    }
    let mut inbox = Inbox {
        current: Vec::new(),
        accepted: Vec::new(),
        superseded: Vec::new(),
        quarantined,
        warnings: Vec::new(),
    };
    for ((partner, part), mut group) in by_part {
        // Among identical ones the first by name is kept.
        group.sort_by(|a, b| {
            b.submission.sequence.cmp(&a.submission.sequence).then_with(|| a.file.cmp(&b.file))
        });
        let Some((kept, older)) = group.split_first() else { continue };
        let replaced =
            older.iter().map(|old| Superseded { file: old.file.clone(), by: kept.file.clone(), part });
        inbox.superseded.extend(replaced);
        if part == Part::Persons {
            warnings.extend(shrunk(kept, older));
        }
        if in_conflict.contains(&(partner.to_owned(), part)) {
            warnings.push(InboxWarning {
                code: "older_kept",
                partner: partner.to_owned(),
                file: kept.file.clone(),
            });
        }
        inbox.current.push(CurrentPart {
            partner: partner.to_owned(),
            file: kept.file.clone(),
            part,
            sha256: kept.sha256,
            first_seen: kept.first_seen,
            submission: Arc::clone(&kept.submission),
        });
    }
    warnings.sort();
    warnings.dedup();
    inbox.superseded.sort();
    inbox.quarantined.sort_by(|(a, ..), (b, ..)| a.file.cmp(&b.file));
    inbox.warnings = warnings;
    inbox.accepted =
        good.into_iter().map(|candidate| (candidate.clone(), candidate.submission.parts())).collect();
    inbox
}

/// Files that contradict each other: of one partner, part and sequence, but different. Only where no later bundle has
/// settled the matter; and the parts that are concerned.
fn conflicts(candidates: &[Candidate]) -> (BTreeSet<[u8; 32]>, BTreeSet<(String, Part)>) {
    let mut groups: BTreeMap<(&str, Part), BTreeMap<u64, Vec<&Candidate>>> = BTreeMap::new();
    for candidate in candidates {
        for part in candidate.submission.parts() {
            let by_sequence = groups.entry((&candidate.submission.partner, part)).or_default();
            by_sequence.entry(candidate.submission.sequence).or_default().push(candidate);
        }
    }
    let (mut files, mut parts) = (BTreeSet::new(), BTreeSet::new());
    for ((partner, part), by_sequence) in groups {
        let differ = |same: &Vec<&Candidate>| {
            same.iter().map(|candidate| candidate.payload_sha256).collect::<BTreeSet<_>>().len() > 1
        };
        for same in by_sequence.values().rev().take_while(|same| differ(same)) {
            files.extend(same.iter().map(|candidate| candidate.sha256));
            parts.insert((partner.to_owned(), part));
        }
    }
    (files, parts)
}

/// A replacement that is much smaller than what it replaces is usually a mistake.
fn shrunk(kept: &Candidate, older: &[&Candidate]) -> Option<InboxWarning> {
    let before = older.iter().find(|old| old.submission.sequence < kept.submission.sequence)?;
    let (now, then) = (&kept.submission, &before.submission);
    let code = match (now.kind, then.kind) {
        (Kind::Nil, Kind::Report) => "nil_after_report",
        (Kind::Report, Kind::Report) if now.records.len() * 2 < then.records.len() => "half_the_rows",
        _ => return None,
    };
    Some(InboxWarning { code, partner: now.partner.clone(), file: kept.file.clone() })
}
