//! Sorting an inbox: which files count, which are superseded, which are held back and why.
//!
//! The questions are asked in the order of design.md section 7, and the first that fails names the reason. Nothing here
//! stops at a bad file: everything else is still merged.

use std::collections::BTreeMap;

use serde::Deserialize;
use sha2::{Digest, Sha256};

use super::quarantine::{Quarantine, QuarantineReason, Stray, stray};
use super::supersede::{Candidate, supersede};
use super::{Confirmed, EnrolmentCode, Partners, RoundIdentity, SignedRound};
use crate::bundle::{self, Opening, Part, Payload, SUBMISSION_TYPE, Submission};
use crate::form::Form;
use crate::identity::{CheckValue, RULE_SET};
use crate::parallel;

/// A file in the inbox.
pub struct Arrival<'b> {
    /// Its name in the inbox.
    pub name: String,
    /// Its bytes.
    pub bytes: &'b [u8],
}

/// A part that a later one took the place of.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Superseded {
    /// Its file.
    pub file: String,
    /// The file that counts.
    pub by: String,
    /// The part.
    pub part: Part,
}

/// A warning about something that was merged all the same.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct InboxWarning {
    /// `half_the_rows`, `nil_after_report`, `older_kept`, `receipt_in_inbox`.
    pub code: &'static str,
    /// The partner; empty where the file does not say.
    pub partner: String,
    /// The file.
    pub file: String,
}

/// What is remembered of a file from one merge to the next (work/bundles.csv).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SeenFile {
    /// First seen, in seconds since 1970 UTC.
    pub first_seen: u64,
    /// Whether it was accepted then.
    pub accepted: bool,
}

/// A part that counts.
pub struct CurrentPart {
    /// The partner.
    pub partner: String,
    /// The file.
    pub file: String,
    /// The part.
    pub part: Part,
    /// SHA-256 of the file.
    pub sha256: [u8; 32],
    /// When it was first seen.
    pub first_seen: u64,
    /// The bundle's content. Parts of one bundle share it.
    pub submission: std::sync::Arc<Submission>,
}

/// A sorted inbox.
pub struct Inbox {
    /// What counts, by partner and part.
    pub current: Vec<CurrentPart>,
    /// Accepted files that no longer count, with their digest and first sight.
    pub accepted: Vec<(Candidate, Vec<Part>)>,
    /// What later parts took the place of.
    pub superseded: Vec<Superseded>,
    /// What is held back.
    pub quarantined: Vec<(Quarantine, [u8; 32], u64)>,
    /// What was merged with a doubt.
    pub warnings: Vec<InboxWarning>,
}

/// What an inbox is sorted by.
pub struct Sorting<'s> {
    /// The round's identity.
    pub identity: &'s RoundIdentity,
    /// The round file in force, and all others that this round has signed.
    pub round: &'s SignedRound,
    /// Earlier round files of this round.
    pub earlier: &'s [SignedRound],
    /// partners.csv as it is now.
    pub partners: &'s Partners,
    /// Confirmed keys.
    pub confirmed: &'s Confirmed,
    /// Files seen before, by SHA-256.
    pub seen: &'s BTreeMap<[u8; 32], SeenFile>,
    /// Now, in seconds since 1970 UTC.
    pub now: u64,
}

/// A bundle sealed more than this many seconds ahead of its first sight has a wrong clock behind it.
const FUTURE: u64 = 24 * 60 * 60;

/// Sorts the files of an inbox. `progress` hears how many files are done.
pub fn sort_inbox(
    arrivals: &[Arrival<'_>],
    sorting: &Sorting<'_>,
    form: &Form,
    progress: &mut dyn FnMut(usize),
) -> Inbox {
    let mut candidates: Vec<Candidate> = Vec::new();
    let mut quarantined: Vec<(Quarantine, [u8; 32], u64)> = Vec::new();
    let mut warnings = Vec::new();
    let look = |arrival: &Arrival<'_>| {
        if is_receipt_of_another(arrival, arrivals) {
            return None;
        }
        let sha256: [u8; 32] = Sha256::digest(arrival.bytes).into();
        let first_seen = sorting.seen.get(&sha256).map_or(sorting.now, |seen| seen.first_seen);
        Some((examine(arrival, sha256, first_seen, sorting, form), sha256, first_seen))
    };
    for (arrival, examined) in arrivals.iter().zip(parallel::each(arrivals, look, progress)) {
        match examined {
            None => {
                let file = arrival.name.clone();
                warnings.push(InboxWarning { code: "receipt_in_inbox", partner: String::new(), file });
            }
            Some((Ok(candidate), ..)) => candidates.push(candidate),
            Some((Err(held), sha256, first_seen)) => quarantined.push((held, sha256, first_seen)),
        }
    }
    supersede(candidates, quarantined, warnings)
}

/// A receipt that lies beside its own bundle: somebody sealed straight into the inbox. It must go, but nothing is wrong
/// with the bundle.
fn is_receipt_of_another(arrival: &Arrival<'_>, arrivals: &[Arrival<'_>]) -> bool {
    let bundle =
        arrival.name.strip_prefix("IKKE-SEND-").and_then(|rest| rest.strip_suffix(".kvittering.csv"));
    let beside = |stem: &str| arrivals.iter().any(|other| other.name == format!("{stem}.omfang"));
    stray(arrival.bytes) == Some(Stray::Receipt) && bundle.is_some_and(beside)
}

/// The header of a payload, read leniently: enough to ask the questions in their order.
#[derive(Deserialize)]
struct Head {
    check_value: String,
    form: String,
    form_digest: String,
    partner: String,
    public_key: String,
    recipient: String,
    round: String,
    round_digest: String,
    rule_set: String,
    sequence: u64,
}

fn examine(
    arrival: &Arrival<'_>,
    sha256: [u8; 32],
    first_seen: u64,
    sorting: &Sorting<'_>,
    form: &Form,
) -> Result<Candidate, Quarantine> {
    use QuarantineReason as Reason;
    let mut held = Quarantine {
        file: arrival.name.clone(),
        reason: Reason::NotAge,
        partner: None,
        code: None,
        stray: stray(arrival.bytes),
    };
    macro_rules! hold {
        ($reason:expr) => {{
            held.reason = $reason;
            return Err(held);
        }};
    }
    let envelope = match bundle::open(arrival.bytes, sorting.identity.identity()) {
        Opening::Envelope(envelope) => envelope,
        Opening::NotAge => hold!(Reason::NotAge),
        Opening::OtherRecipient => hold!(Reason::OtherRecipient),
        Opening::Damaged => hold!(Reason::Damaged),
    };
    let Ok(head) = serde_json::from_slice::<Head>(envelope.unverified_payload()) else {
        hold!(Reason::Damaged)
    };
    let key = data_encoding::BASE64URL_NOPAD.decode(head.public_key.as_bytes()).ok();
    let Some(public_key): Option<[u8; 32]> = key.and_then(|key| key.try_into().ok()) else {
        hold!(Reason::BadSignature)
    };
    let Ok(verified) = envelope.verify(SUBMISSION_TYPE, &public_key) else { hold!(Reason::BadSignature) };
    let current = sorting.round.file();
    // A bundle taken out of its wrapping and addressed anew says inside whom it was for.
    if head.recipient != current.recipient {
        hold!(Reason::OtherRecipient);
    }
    let digest = data_encoding::HEXLOWER.decode(head.round_digest.as_bytes()).unwrap_or_default();
    let signed = std::iter::once(sorting.round)
        .chain(sorting.earlier)
        .find(|round| round.digest().as_slice() == digest);
    let Some(signed) = signed.filter(|_| head.round == current.round) else { hold!(Reason::OtherRound) };
    held.partner = Some(head.partner.clone());
    if sorting.partners.get(&head.partner).is_none() {
        hold!(Reason::UnknownPartner);
    }
    let accepted_before = sorting.seen.get(&sha256).is_some_and(|seen| seen.accepted);
    match sorting.confirmed.standing(&head.partner, &public_key) {
        Some(true) => {}
        // A revoked key signs nothing new; what it signed before it was revoked stays.
        Some(false) if accepted_before => {}
        _ => {
            held.code = Some(EnrolmentCode::of(&public_key));
            hold!(Reason::UnconfirmedKey);
        }
    }
    let same_form = head.form == current.form && head.form_digest == current.form_digest;
    if !same_form || head.rule_set != RULE_SET || signed.file().form_digest != current.form_digest {
        hold!(Reason::OtherForm);
    }
    let keyless = head.check_value == CheckValue::none().as_str();
    if !keyless && (head.check_value != current.check_value || !signed.agrees_with(sorting.round)) {
        hold!(Reason::OtherKey);
    }
    let payload = Payload::from_bytes(verified.into_payload());
    let payload_sha256: [u8; 32] = Sha256::digest(payload.as_bytes()).into();
    let Ok(submission) = Submission::decode(&payload, form) else { hold!(Reason::BadPayload) };
    if head.sequence > first_seen + FUTURE {
        hold!(Reason::Future);
    }
    Ok(Candidate {
        file: arrival.name.clone(),
        sha256,
        payload_sha256,
        first_seen,
        submission: std::sync::Arc::new(submission),
    })
}
