//! The round file: everything that a partner's machine needs to know of a round, signed by KOM.

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use thiserror::Error;

use super::{Partner, Partners, PartnersError, SigningIdentity};
use crate::bundle::{Envelope, EnvelopeError, sign};
use crate::form::{self, Form, FormError};
use crate::identity::{CheckValue, RULE_SET};

/// `payloadType` of a round file.
const ROUND_TYPE: &str = "application/vnd.omfang.round+json";
const FORMAT: &str = "omfang-round/1";

/// Where to send, and whom to ring.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Contact {
    /// E-mail address.
    #[serde(default)]
    pub email: String,
    /// Telephone number.
    #[serde(default)]
    pub phone: String,
}

/// What a round file says.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RoundFile {
    /// The linkage key's check value.
    pub check_value: String,
    /// Where to send.
    pub contact: Contact,
    /// Last day to report, yyyy-mm-dd.
    pub deadline: Option<String>,
    /// Whether the round is a demonstration.
    pub demo: bool,
    /// Form id.
    pub form: String,
    /// Form digest, hexadecimal.
    pub form_digest: String,
    /// Format and version.
    pub format: String,
    /// The partners.
    pub partners: Vec<Partner>,
    /// KOM's Ed25519 public key, hexadecimal.
    pub public_key: String,
    /// KOM's age recipient for this round.
    pub recipient: String,
    /// Round id.
    pub round: String,
    /// Version of canonical forms and token rules.
    pub rule_set: String,
    /// Reporting year.
    pub year: u16,
}

/// A round file whose signature holds.
#[derive(Clone, Debug)]
pub struct SignedRound {
    file: RoundFile,
    digest: [u8; 32],
    public_key: [u8; 32],
    partners: Partners,
}

/// A round file that cannot be used.
#[derive(Debug, Error)]
pub enum RoundFileError {
    /// Not a round file.
    #[error("not a round file")]
    Shape,
    /// The signature does not hold: the file was changed on its way.
    #[error("the round file was changed after KOM signed it")]
    Signature,
    /// The form is one that this version does not have.
    #[error("the round uses a form that this version of omfang does not have")]
    Form,
    /// The rule set is one that this version does not have.
    #[error("the round uses a rule set that this version of omfang does not have")]
    RuleSet,
    /// The list of partners contradicts itself.
    #[error(transparent)]
    Partners(#[from] PartnersError),
}

impl From<EnvelopeError> for RoundFileError {
    fn from(error: EnvelopeError) -> Self {
        match error {
            EnvelopeError::Signature => RoundFileError::Signature,
            EnvelopeError::Shape | EnvelopeError::Type => RoundFileError::Shape,
        }
    }
}

impl RoundFile {
    /// What a round says, from KOM's folder.
    #[must_use]
    pub fn of(
        settings: &super::RoundSettings,
        form: &Form,
        partners: &Partners,
        recipient: &str,
        check_value: &CheckValue,
        signer: &SigningIdentity,
    ) -> RoundFile {
        RoundFile {
            check_value: check_value.as_str().to_owned(),
            contact: settings.contact.clone(),
            deadline: settings.deadline.clone(),
            demo: settings.demo,
            form: form.id().to_owned(),
            form_digest: data_encoding::HEXLOWER.encode(form.digest()),
            format: FORMAT.to_owned(),
            partners: partners.iter().cloned().collect(),
            public_key: data_encoding::HEXLOWER.encode(&signer.public_key()),
            recipient: recipient.to_owned(),
            round: settings.round_id(),
            rule_set: RULE_SET.to_owned(),
            year: settings.year,
        }
    }

    /// Signs the file.
    #[must_use]
    pub fn sign(&self, signer: &SigningIdentity) -> Vec<u8> {
        // Fields are declared in the order of RFC 8785 and hold no fractions, so this is canonical JSON.
        sign(&serde_json::to_vec(self).unwrap_or_default(), ROUND_TYPE, signer.key())
    }
}

impl SignedRound {
    /// Whether bytes look like a round file, whatever their signature.
    #[must_use]
    pub fn looks_like(bytes: &[u8]) -> bool {
        Envelope::parse(bytes, ROUND_TYPE).is_ok()
    }

    /// Reads a round file and checks its signature and that this version can serve it.
    ///
    /// # Errors
    /// When it is none, was changed, or needs another version.
    pub fn parse(bytes: &[u8]) -> Result<SignedRound, RoundFileError> {
        let envelope = Envelope::parse(bytes, ROUND_TYPE)?;
        let stated: RoundFile =
            serde_json::from_slice(envelope.unverified_payload()).map_err(|_| RoundFileError::Shape)?;
        let key = data_encoding::HEXLOWER.decode(stated.public_key.as_bytes()).ok();
        let key: [u8; 32] = key.and_then(|key| key.try_into().ok()).ok_or(RoundFileError::Shape)?;
        let verified = envelope.verify(ROUND_TYPE, &key)?;
        let file: RoundFile =
            serde_json::from_slice(verified.payload()).map_err(|_| RoundFileError::Shape)?;
        if file.format != FORMAT {
            return Err(RoundFileError::Shape);
        }
        if file.rule_set != RULE_SET {
            return Err(RoundFileError::RuleSet);
        }
        let form = form::for_year(file.year).map_err(|_| RoundFileError::Form)?;
        if form.id() != file.form || data_encoding::HEXLOWER.encode(form.digest()) != file.form_digest {
            return Err(RoundFileError::Form);
        }
        let digest = Sha256::digest(verified.payload()).into();
        let partners = Partners::of(file.partners.clone())?;
        Ok(SignedRound { file, digest, public_key: key, partners })
    }

    /// What it says.
    #[must_use]
    pub fn file(&self) -> &RoundFile {
        &self.file
    }

    /// SHA-256 of the payload: how a bundle names the round file it was sealed under.
    #[must_use]
    pub fn digest(&self) -> &[u8; 32] {
        &self.digest
    }

    /// KOM's fingerprint: SHA-256 of its public key, which passes pin.
    #[must_use]
    pub fn fingerprint(&self) -> [u8; 32] {
        Sha256::digest(self.public_key).into()
    }

    /// The partners.
    #[must_use]
    pub fn partners(&self) -> &Partners {
        &self.partners
    }

    /// The check value.
    #[must_use]
    pub fn check_value(&self) -> CheckValue {
        CheckValue::parse(&self.file.check_value).unwrap_or_else(CheckValue::none)
    }

    /// The form of the round, with its partners.
    ///
    /// # Errors
    /// When two partners are spelt alike.
    pub fn form(&self) -> Result<Form, FormError> {
        Ok(form::for_year(self.file.year)?.with_partners(self.partners.names())?)
    }

    /// Whether a bundle sealed under this file is good under another of the same round: adding a partner breaks nothing.
    #[must_use]
    pub fn agrees_with(&self, other: &SignedRound) -> bool {
        let (a, b) = (&self.file, &other.file);
        a.round == b.round
            && a.recipient == b.recipient
            && a.form_digest == b.form_digest
            && a.rule_set == b.rule_set
            && a.check_value == b.check_value
    }
}
