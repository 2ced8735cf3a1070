//! KOM's keys: the round's age identity, and the signing key that outlives rounds.

use age::secrecy::{ExposeSecret, SecretString};
use age::{scrypt, x25519};
use ed25519_dalek::SigningKey;
use thiserror::Error;
use zeroize::Zeroizing;

/// Work factor of everything that a phrase protects: 2^16. age's own timing would pick too much in a browser.
const WORK_FACTOR: u8 = 16;
/// Highest work factor that is accepted.
const MAX_WORK_FACTOR: u8 = 17;

/// A key file that cannot be used.
#[derive(Clone, Copy, Debug, Error, PartialEq, Eq)]
pub enum KeyFileError {
    /// The passphrase does not open it.
    #[error("the passphrase does not open the key")]
    Passphrase,
    /// It is protected, and no passphrase was given.
    #[error("the key is protected with a passphrase")]
    NeedsPassphrase,
    /// It is no key file of ours.
    #[error("not a key file")]
    Shape,
    /// Encryption failed.
    #[error("encryption failed")]
    Encryption,
}

/// Encrypts bytes under a passphrase.
///
/// # Errors
/// When encryption fails.
pub fn lock(plain: &[u8], passphrase: &str) -> Result<Vec<u8>, KeyFileError> {
    let mut recipient = scrypt::Recipient::new(SecretString::from(passphrase.to_owned()));
    recipient.set_work_factor(WORK_FACTOR);
    age::encrypt(&recipient, plain).map_err(|_| KeyFileError::Encryption)
}

/// Decrypts what [`lock`] encrypted.
///
/// # Errors
/// When the passphrase is another, or the bytes are no such file.
pub fn unlock(bytes: &[u8], passphrase: &str) -> Result<Zeroizing<Vec<u8>>, KeyFileError> {
    let mut identity = scrypt::Identity::new(SecretString::from(passphrase.to_owned()));
    identity.set_max_work_factor(MAX_WORK_FACTOR);
    age::decrypt(&identity, bytes).map(Zeroizing::new).map_err(|error| match error {
        age::DecryptError::KeyDecryptionFailed | age::DecryptError::DecryptionFailed => {
            KeyFileError::Passphrase
        }
        _ => KeyFileError::Shape,
    })
}

fn is_locked(bytes: &[u8]) -> bool {
    bytes.starts_with(b"age-encryption.org/")
}

fn plain_of(bytes: &[u8], passphrase: Option<&str>) -> Result<Zeroizing<Vec<u8>>, KeyFileError> {
    match (is_locked(bytes), passphrase) {
        (true, Some(passphrase)) => unlock(bytes, passphrase),
        (true, None) => Err(KeyFileError::NeedsPassphrase),
        (false, _) => Ok(Zeroizing::new(bytes.to_vec())),
    }
}

/// The round's age identity: opens its bundles.
pub struct RoundIdentity(x25519::Identity);

impl RoundIdentity {
    /// A new identity; the randomness is drawn inside `age`.
    #[must_use]
    pub fn generate() -> RoundIdentity {
        RoundIdentity(x25519::Identity::generate())
    }

    /// Reads an identity file, as `age-keygen` writes it or locked under a passphrase.
    ///
    /// # Errors
    /// When it is none, or the passphrase does not open it.
    pub fn parse(bytes: &[u8], passphrase: Option<&str>) -> Result<RoundIdentity, KeyFileError> {
        let plain = plain_of(bytes, passphrase)?;
        let text = std::str::from_utf8(&plain).map_err(|_| KeyFileError::Shape)?;
        let line = text
            .lines()
            .map(str::trim)
            .find(|line| line.starts_with("AGE-SECRET-KEY-"))
            .ok_or(KeyFileError::Shape)?;
        line.parse().map(RoundIdentity).map_err(|_| KeyFileError::Shape)
    }

    /// The identity file's text.
    #[must_use]
    pub fn to_text(&self) -> Zeroizing<String> {
        Zeroizing::new(format!(
            "# public key: {}\n{}\n",
            self.recipient(),
            self.0.to_string().expose_secret()
        ))
    }

    /// The recipient that partners encrypt to.
    #[must_use]
    pub fn recipient(&self) -> String {
        self.0.to_public().to_string()
    }

    pub(super) fn identity(&self) -> &x25519::Identity {
        &self.0
    }

    /// Opens a file of the inbox.
    #[must_use]
    pub fn open(&self, bytes: &[u8]) -> crate::bundle::Opening {
        crate::bundle::open(bytes, &self.0)
    }
}

/// KOM's Ed25519 signing key. Passes pin its fingerprint, so a new one means new passes for everybody.
pub struct SigningIdentity(SigningKey);

impl SigningIdentity {
    const PREFIX: &str = "OMFANG-SIGNING-KEY-";

    /// A key of random bytes.
    #[must_use]
    pub fn from_seed(seed: &[u8; 32]) -> SigningIdentity {
        SigningIdentity(SigningKey::from_bytes(seed))
    }

    /// Reads a key file.
    ///
    /// # Errors
    /// When it is none, or the passphrase does not open it.
    pub fn parse(bytes: &[u8], passphrase: Option<&str>) -> Result<SigningIdentity, KeyFileError> {
        let plain = plain_of(bytes, passphrase)?;
        let text = std::str::from_utf8(&plain).map_err(|_| KeyFileError::Shape)?;
        let hex = text.trim().strip_prefix(SigningIdentity::PREFIX).ok_or(KeyFileError::Shape)?;
        let seed = Zeroizing::new(
            data_encoding::HEXLOWER_PERMISSIVE.decode(hex.as_bytes()).map_err(|_| KeyFileError::Shape)?,
        );
        seed.as_slice().try_into().map(SigningIdentity::from_seed).map_err(|_| KeyFileError::Shape)
    }

    /// The key file's text.
    #[must_use]
    pub fn to_text(&self) -> Zeroizing<String> {
        let hex = Zeroizing::new(data_encoding::HEXUPPER.encode(self.0.as_bytes()));
        Zeroizing::new(format!("{}{}\n", SigningIdentity::PREFIX, *hex))
    }

    pub(super) fn key(&self) -> &SigningKey {
        &self.0
    }

    /// The public key.
    #[must_use]
    pub fn public_key(&self) -> [u8; 32] {
        self.0.verifying_key().to_bytes()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_survive_their_files() {
        let identity = RoundIdentity::generate();
        let text = identity.to_text();
        let locked = lock(text.as_bytes(), "hest").unwrap();
        assert_eq!(RoundIdentity::parse(text.as_bytes(), None).unwrap().recipient(), identity.recipient());
        assert_eq!(RoundIdentity::parse(&locked, Some("hest")).unwrap().recipient(), identity.recipient());
        assert_eq!(RoundIdentity::parse(&locked, Some("ku")).err(), Some(KeyFileError::Passphrase));
        assert_eq!(RoundIdentity::parse(&locked, None).err(), Some(KeyFileError::NeedsPassphrase));
        assert_eq!(RoundIdentity::parse(b"x", None).err(), Some(KeyFileError::Shape));
        let signing = SigningIdentity::from_seed(&[5; 32]);
        let again = SigningIdentity::parse(signing.to_text().as_bytes(), None).unwrap();
        assert_eq!(again.public_key(), signing.public_key());
    }
}
