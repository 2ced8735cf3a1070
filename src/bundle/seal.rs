//! Signing and encrypting a gated payload.

use std::io::Write;

use age::x25519;
use ed25519_dalek::SigningKey;
use sha2::{Digest, Sha256};
use thiserror::Error;

use super::envelope::{SUBMISSION_TYPE, sign};
use super::leak::Gated;

/// A bundle as it is sent: an age file around a signed envelope.
pub struct SealedBundle {
    bytes: Vec<u8>,
}

impl SealedBundle {
    /// The file's bytes.
    #[must_use]
    pub fn as_bytes(&self) -> &[u8] {
        &self.bytes
    }

    /// The bytes, taken out.
    #[must_use]
    pub fn into_bytes(self) -> Vec<u8> {
        self.bytes
    }

    /// SHA-256 of the file, by which it is talked about.
    #[must_use]
    pub fn sha256(&self) -> [u8; 32] {
        Sha256::digest(&self.bytes).into()
    }
}

/// A payload that cannot be sealed.
#[derive(Clone, Copy, Debug, Error, PartialEq, Eq)]
pub enum SealError {
    /// The round file's recipient is no age recipient.
    #[error("the round file's recipient cannot be used")]
    Recipient,
    /// Encryption failed.
    #[error("encryption failed")]
    Encryption,
}

impl Gated {
    /// Signs with the partner's key and encrypts to the round. The randomness is drawn inside `age`.
    ///
    /// # Errors
    /// When the recipient is none.
    pub fn seal(&self, key: &SigningKey, recipient: &str) -> Result<SealedBundle, SealError> {
        let recipient: x25519::Recipient = recipient.parse().map_err(|_| SealError::Recipient)?;
        let envelope = sign(self.payload.as_bytes(), SUBMISSION_TYPE, key);
        encrypt(&recipient, &envelope).map(|bytes| SealedBundle { bytes }).ok_or(SealError::Encryption)
    }
}

/// Encrypts into a buffer of the right size: growing it would hold the bundle twice.
fn encrypt(recipient: &x25519::Recipient, plaintext: &[u8]) -> Option<Vec<u8>> {
    // age adds 16 bytes to every chunk of 64 KiB, a nonce and a header.
    let mut bytes = Vec::with_capacity(plaintext.len() + plaintext.len() / 4096 + 1024);
    let encryptor = age::Encryptor::with_recipients(std::iter::once(recipient as _)).ok()?;
    let mut writer = encryptor.wrap_output(&mut bytes).ok()?;
    writer.write_all(plaintext).ok()?;
    writer.finish().ok()?;
    Some(bytes)
}
