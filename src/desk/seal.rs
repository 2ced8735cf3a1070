//! From accepted rows to a payload that may be sealed, for a round and a pass.

use std::collections::BTreeMap;

use thiserror::Error;

use crate::bundle::{
    self, Gated, Kind, LeakKind, Leaks, OtherParts, SealError, SealedBundle, Sealing, Submission,
    SubmissionError,
};
use crate::check::{Accepted, AcknowledgementReason};
use crate::form::Form;
use crate::round::{Pass, PassError, SignedRound};

/// Everything that preparing needs.
pub struct Preparing<'p> {
    /// The accepted rows; none for a nil return.
    pub accepted: &'p Accepted,
    /// What is said about persons.
    pub kind: Kind,
    /// Narrative and case form, if they are sent.
    pub other: OtherParts,
    /// The round.
    pub round: &'p SignedRound,
    /// The round's form, with its partners.
    pub form: &'p Form,
    /// The partner's pass.
    pub pass: &'p Pass,
    /// Sealing time in whole seconds UTC, or what the user says.
    pub sequence: u64,
    /// Places in the text that the partner has answered for.
    pub leaks: &'p BTreeMap<(LeakKind, usize), AcknowledgementReason>,
}

/// What would be sent, ready to be sealed.
pub struct Prepared {
    gated: Gated,
    receipt: Option<Vec<u8>>,
}

/// Why nothing can be sent.
#[derive(Debug, Error)]
pub enum PrepareError {
    /// The pass does not fit the round.
    #[error(transparent)]
    Pass(#[from] PassError),
    /// The rows do not make a submission.
    #[error(transparent)]
    Submission(#[from] SubmissionError),
    /// The leak gate stopped it.
    #[error(transparent)]
    Leaks(#[from] Leaks),
}

/// Makes what would be sent and lets it through the leak gate.
///
/// # Errors
/// When the pass does not fit the round, there are too many rows, or something may identify somebody.
pub fn prepare(preparing: Preparing<'_>) -> Result<Prepared, PrepareError> {
    let Preparing { accepted, kind, other, round, form, pass, sequence, leaks } = preparing;
    pass.fits(round)?;
    let file = round.file();
    let sealing = Sealing {
        round: &file.round,
        round_digest: *round.digest(),
        recipient: &file.recipient,
        check_value: pass.check_value(&file.round),
        partner: pass.partner(),
        public_key: pass.public_key(),
        sequence,
    };
    let keys = pass.round_keys(&file.round);
    let mut submission = Submission::of(accepted, kind, other, form, &keys, &sealing)?;
    submission.acknowledge_leaks(leaks);
    let gated = bundle::gate(submission.encode(form), form, file.year, accepted, leaks)?;
    let receipt = (kind == Kind::Report).then(|| bundle::receipt(accepted, &keys));
    Ok(Prepared { gated, receipt })
}

impl Prepared {
    /// What passed the gate: exactly what *Dette sendes* shows.
    #[must_use]
    pub fn gated(&self) -> &Gated {
        &self.gated
    }

    /// The receipt, where persons are reported. It stays with the partner.
    #[must_use]
    pub fn receipt(&self) -> Option<&[u8]> {
        self.receipt.as_deref()
    }

    /// Signs and encrypts.
    ///
    /// # Errors
    /// When the round's recipient cannot be used.
    pub fn seal(&self, pass: &Pass, round: &SignedRound) -> Result<SealedBundle, SealError> {
        self.gated.seal(&pass.signing_key(), &round.file().recipient)
    }
}

/// The name of the receipt of a bundle: `IKKE-SEND-B.kvittering.csv` for `B.omfang`.
#[must_use]
pub fn receipt_name(bundle: &str) -> String {
    format!("IKKE-SEND-{}.kvittering.csv", bundle.strip_suffix(".omfang").unwrap_or(bundle))
}
