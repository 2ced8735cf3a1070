//! Decrypting what arrived, and telling apart what cannot be decrypted.

use age::x25519;

use super::envelope::{Envelope, SUBMISSION_TYPE};

/// What a file in the inbox turned out to be.
pub enum Opening {
    /// A bundle for us; its signature is still to be checked.
    Envelope(Envelope),
    /// No age file.
    NotAge,
    /// An age file for somebody else, or one that a phrase opens (a pass!).
    OtherRecipient,
    /// An age file for us that cannot be read to its end, or holds no envelope.
    Damaged,
}

const AGE: &[u8] = b"age-encryption.org/v1\n";

/// Opens a file with the round's identity.
#[must_use]
pub fn open(bytes: &[u8], identity: &x25519::Identity) -> Opening {
    if !bytes.starts_with(AGE) {
        return Opening::NotAge;
    }
    match age::decrypt(identity, bytes) {
        Ok(plain) => Envelope::parse(&plain, SUBMISSION_TYPE).map_or(Opening::Damaged, Opening::Envelope),
        Err(age::DecryptError::NoMatchingKeys | age::DecryptError::ExcessiveWork { .. }) => {
            Opening::OtherRecipient
        }
        Err(age::DecryptError::UnknownFormat) => Opening::NotAge,
        Err(_) => Opening::Damaged,
    }
}
