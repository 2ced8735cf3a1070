//! The pass: a partner's own key file, made on its own machine, opened with a phrase.

use ed25519_dalek::SigningKey;
use serde::{Deserialize, Serialize};
use thiserror::Error;
use zeroize::{Zeroize, Zeroizing};

use super::keys::{KeyFileError, lock, unlock};
use super::{EnrolmentCode, Phrase, SignedRound};
use crate::identity::{CheckValue, LinkageKey, LinkageSecret, RoundKeys};

const FORMAT: &str = "omfang-pass/1";

/// An opened pass: partner, signing key, linkage key (unless the partner sends no identifiers), KOM's fingerprint.
pub struct Pass {
    partner: String,
    seed: Zeroizing<[u8; 32]>,
    linkage_key: Option<LinkageKey>,
    kom: [u8; 32],
}

/// A pass that cannot be used.
#[derive(Clone, Debug, Error, PartialEq, Eq)]
pub enum PassError {
    /// The phrase does not open it.
    #[error("the phrase does not open the pass")]
    Phrase,
    /// Not a pass.
    #[error("not a pass")]
    Shape,
    /// The partner is not in the round file.
    #[error("the round has no partner `{partner}`")]
    Partner {
        /// The pass's partner.
        partner: String,
    },
    /// The round file is signed by somebody else than the pass expects.
    #[error("the round file is not signed by the KOM that the pass was made for")]
    OtherKom,
    /// The linkage key is not the round's.
    #[error("the linkage key is not this round's")]
    LinkageKey {
        /// The key's check value.
        found: CheckValue,
        /// The round's.
        expected: CheckValue,
    },
    /// Encryption failed.
    #[error("encryption failed")]
    Encryption,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Json {
    format: String,
    kom: String,
    linkage_key: Option<String>,
    partner: String,
    seed: String,
}

impl Drop for Json {
    fn drop(&mut self) {
        self.seed.zeroize();
        self.linkage_key.zeroize();
    }
}

impl Pass {
    /// Makes a pass for a partner of a round. The linkage key is checked against the round at once.
    ///
    /// # Errors
    /// When the partner is not in the round, or the key is another's.
    pub fn new(
        round: &SignedRound,
        partner: &str,
        linkage_key: Option<LinkageKey>,
        seed: [u8; 32],
    ) -> Result<Pass, PassError> {
        let pass = Pass {
            partner: partner.to_owned(),
            seed: Zeroizing::new(seed),
            linkage_key,
            kom: round.fingerprint(),
        };
        pass.fits(round)?;
        Ok(pass)
    }

    /// Encrypts the pass under its phrase.
    ///
    /// # Errors
    /// When encryption fails.
    pub fn lock(&self, phrase: &Phrase) -> Result<Vec<u8>, PassError> {
        let json = Json {
            format: FORMAT.to_owned(),
            kom: data_encoding::HEXLOWER.encode(&self.kom),
            linkage_key: self.linkage_key.as_ref().map(|key| key.to_text().to_string()),
            partner: self.partner.clone(),
            seed: data_encoding::HEXLOWER.encode(self.seed.as_slice()),
        };
        let plain = Zeroizing::new(serde_json::to_vec(&json).unwrap_or_default());
        lock(&plain, phrase.expose()).map_err(|_| PassError::Encryption)
    }

    /// Opens a pass.
    ///
    /// # Errors
    /// When the phrase is another, or the file is no pass.
    pub fn open(bytes: &[u8], phrase: &Phrase) -> Result<Pass, PassError> {
        let plain = unlock(bytes, phrase.expose()).map_err(|error| match error {
            KeyFileError::Passphrase => PassError::Phrase,
            _ => PassError::Shape,
        })?;
        let json: Json = serde_json::from_slice(&plain).map_err(|_| PassError::Shape)?;
        let bytes =
            |hex: &str| data_encoding::HEXLOWER.decode(hex.as_bytes()).ok().and_then(|b| b.try_into().ok());
        let linkage_key =
            json.linkage_key.as_deref().map(LinkageKey::parse).transpose().map_err(|_| PassError::Shape)?;
        match (bytes(&json.seed), bytes(&json.kom)) {
            (Some(seed), Some(kom)) if json.format == FORMAT => {
                Ok(Pass { partner: json.partner.clone(), seed: Zeroizing::new(seed), linkage_key, kom })
            }
            _ => Err(PassError::Shape),
        }
    }

    /// Whether bytes look like a pass: an age file that a phrase opens.
    #[must_use]
    pub fn looks_like(bytes: &[u8]) -> bool {
        bytes.starts_with(b"age-encryption.org/v1\n-> scrypt ")
    }

    /// Whether the pass may be used in a round: its partner takes part, KOM is the same, the linkage key is the round's.
    ///
    /// # Errors
    /// Says which of them fails.
    pub fn fits(&self, round: &SignedRound) -> Result<(), PassError> {
        if round.fingerprint() != self.kom {
            return Err(PassError::OtherKom);
        }
        if round.partners().get(&self.partner).is_none() {
            return Err(PassError::Partner { partner: self.partner.clone() });
        }
        let (found, expected) = (self.check_value(&round.file().round), round.check_value());
        if self.linkage_key.is_some() && found != expected {
            return Err(PassError::LinkageKey { found, expected });
        }
        Ok(())
    }

    /// The partner.
    #[must_use]
    pub fn partner(&self) -> &str {
        &self.partner
    }

    /// Whether the partner holds the linkage key.
    #[must_use]
    pub fn has_linkage_key(&self) -> bool {
        self.linkage_key.is_some()
    }

    /// The linkage key's check value for a round, `none` without one.
    #[must_use]
    pub fn check_value(&self, round_id: &str) -> CheckValue {
        self.linkage_key.as_ref().map_or_else(CheckValue::none, |key| key.check_value(round_id))
    }

    /// The partner's signing key.
    #[must_use]
    pub fn signing_key(&self) -> SigningKey {
        SigningKey::from_bytes(&self.seed)
    }

    /// The partner's public key.
    #[must_use]
    pub fn public_key(&self) -> [u8; 32] {
        self.signing_key().verifying_key().to_bytes()
    }

    /// The digits that KOM compares on the telephone.
    #[must_use]
    pub fn enrolment_code(&self) -> EnrolmentCode {
        EnrolmentCode::of(&self.public_key())
    }

    /// The keys that tokens, fillers and references are made with in a round.
    #[must_use]
    pub fn round_keys(&self, round_id: &str) -> RoundKeys {
        let secret = match &self.linkage_key {
            Some(key) => LinkageSecret::Shared(key),
            None => LinkageSecret::Own(&self.seed),
        };
        RoundKeys::derive(&secret, round_id, &self.partner)
    }
}
