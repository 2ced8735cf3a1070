//! Why a file of the inbox is quarantined, in the order in which the questions are asked (design.md section 7).

use super::{EnrolmentCode, Pass};
use crate::bundle::looks_like_receipt;

/// Why a file is held back.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum QuarantineReason {
    /// No age file.
    NotAge,
    /// Encrypted to somebody else, or addressed to another recipient inside.
    OtherRecipient,
    /// Cannot be read to its end.
    Damaged,
    /// The signature does not hold.
    BadSignature,
    /// Sealed for another round.
    OtherRound,
    /// The partner is not in partners.csv.
    UnknownPartner,
    /// The partner's key was not compared on the telephone yet.
    UnconfirmedKey,
    /// Another form or rule set.
    OtherForm,
    /// Another linkage key.
    OtherKey,
    /// The content is not of the form.
    BadPayload,
    /// Sealed more than a day in the future.
    Future,
    /// Two different bundles of one partner with one sequence.
    Conflict,
}

impl QuarantineReason {
    /// All reasons, in the order in which they are asked.
    pub const ALL: [QuarantineReason; 12] = [
        QuarantineReason::NotAge,
        QuarantineReason::OtherRecipient,
        QuarantineReason::Damaged,
        QuarantineReason::BadSignature,
        QuarantineReason::OtherRound,
        QuarantineReason::UnknownPartner,
        QuarantineReason::UnconfirmedKey,
        QuarantineReason::OtherForm,
        QuarantineReason::OtherKey,
        QuarantineReason::BadPayload,
        QuarantineReason::Future,
        QuarantineReason::Conflict,
    ];

    /// The word in merge.json.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            QuarantineReason::NotAge => "not-age",
            QuarantineReason::OtherRecipient => "other-recipient",
            QuarantineReason::Damaged => "damaged",
            QuarantineReason::BadSignature => "bad-signature",
            QuarantineReason::OtherRound => "other-round",
            QuarantineReason::UnknownPartner => "unknown-partner",
            QuarantineReason::UnconfirmedKey => "unconfirmed-key",
            QuarantineReason::OtherForm => "other-form",
            QuarantineReason::OtherKey => "other-key",
            QuarantineReason::BadPayload => "bad-payload",
            QuarantineReason::Future => "future",
            QuarantineReason::Conflict => "conflict",
        }
    }
}

/// What a file is that should never have come to KOM.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Stray {
    /// A partner's pass: holds the linkage key.
    Pass,
    /// A receipt: connects references with the partner's own.
    Receipt,
    /// A workbook: may hold names.
    Workbook,
}

/// A file that is held back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Quarantine {
    /// Its name.
    pub file: String,
    /// Why.
    pub reason: QuarantineReason,
    /// The partner it says it is from, where that could be read.
    pub partner: Option<String>,
    /// The digits to compare, for an unconfirmed key.
    pub code: Option<EnrolmentCode>,
    /// What it is, if it must not lie here.
    pub stray: Option<Stray>,
}

/// Files that hold what KOM must never see. They are recognised by their first bytes and opened no further.
pub(super) fn stray(bytes: &[u8]) -> Option<Stray> {
    if Pass::looks_like(bytes) {
        Some(Stray::Pass)
    } else if looks_like_receipt(bytes) {
        Some(Stray::Receipt)
    } else if bytes.starts_with(b"PK\x03\x04") || bytes.starts_with(&[0xd0, 0xcf, 0x11, 0xe0]) {
        Some(Stray::Workbook)
    } else {
        None
    }
}
