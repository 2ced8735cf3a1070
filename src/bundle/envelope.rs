//! DSSE envelopes (Dead Simple Signing Envelope, secure-systems-lab): JSON around a payload and its Ed25519 signature.
//! Any Ed25519 library can check one: the signed bytes are `DSSEv1 <len> <type> <len> <payload>`.

use data_encoding::BASE64;
use ed25519_dalek::ed25519::signature::MultipartSigner;
use ed25519_dalek::{Signature, SigningKey, VerifyingKey};
use serde::Deserialize;
use thiserror::Error;

/// `payloadType` of a bundle.
pub const SUBMISSION_TYPE: &str = "application/vnd.omfang.submission+json";

/// An envelope as it was read: its payload is not to be trusted before [`Envelope::verify`].
pub struct Envelope {
    payload: Vec<u8>,
    signature: [u8; 64],
}

/// A payload whose signature holds, with the key that made it.
pub struct Verified {
    payload: Vec<u8>,
    public_key: [u8; 32],
}

impl Verified {
    /// The payload.
    #[must_use]
    pub fn payload(&self) -> &[u8] {
        &self.payload
    }

    /// The payload, taken out.
    #[must_use]
    pub fn into_payload(self) -> Vec<u8> {
        self.payload
    }

    /// The key that signed.
    #[must_use]
    pub fn public_key(&self) -> &[u8; 32] {
        &self.public_key
    }
}

/// An envelope that cannot be used.
#[derive(Clone, Copy, Debug, Error, PartialEq, Eq)]
pub enum EnvelopeError {
    /// Not a DSSE envelope with one signature.
    #[error("not a signed envelope")]
    Shape,
    /// An envelope around something else.
    #[error("the envelope holds something else")]
    Type,
    /// The signature does not hold.
    #[error("the signature does not hold")]
    Signature,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Json<'e> {
    #[serde(borrow)]
    payload: std::borrow::Cow<'e, str>,
    #[serde(rename = "payloadType", borrow)]
    payload_type: std::borrow::Cow<'e, str>,
    signatures: Vec<SignatureJson>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct SignatureJson {
    #[serde(default)]
    #[expect(dead_code, reason = "DSSE allows a hint at the key; ours is named in the payload")]
    keyid: String,
    sig: String,
}

/// Signs a payload and wraps it.
///
/// The envelope is written piece by piece into one buffer: its strings are base64 and a media type, which JSON needs no
/// escapes for, and a payload of fifty thousand rows must not be held four times over.
#[must_use]
pub fn sign(payload: &[u8], payload_type: &str, key: &SigningKey) -> Vec<u8> {
    let signature = key.multipart_sign(&[head(payload.len(), payload_type).as_bytes(), payload]);
    let mut json = String::with_capacity(payload.len().div_ceil(3) * 4 + 512);
    json.push_str("{\"payload\":\"");
    payload.chunks(PIECE).for_each(|piece| BASE64.encode_append(piece, &mut json));
    json.push_str("\",\"payloadType\":\"");
    json.push_str(payload_type);
    json.push_str("\",\"signatures\":[{\"sig\":\"");
    BASE64.encode_append(&signature.to_bytes(), &mut json);
    json.push_str("\"}]}");
    json.into_bytes()
}

/// A multiple of three, so that the pieces of base64 join: at once, the library refuses more than 8 MB where a machine
/// word has 32 bits, and the page is such a machine.
const PIECE: usize = 3 << 20;

impl Envelope {
    /// Reads an envelope of a type.
    ///
    /// # Errors
    /// When it is none, or holds something else.
    pub fn parse(bytes: &[u8], payload_type: &str) -> Result<Envelope, EnvelopeError> {
        let json: Json<'_> = serde_json::from_slice(bytes).map_err(|_| EnvelopeError::Shape)?;
        if json.payload_type != payload_type {
            return Err(EnvelopeError::Type);
        }
        let [signature] = json.signatures.as_slice() else { return Err(EnvelopeError::Shape) };
        let signature = BASE64.decode(signature.sig.as_bytes()).ok().and_then(|bytes| bytes.try_into().ok());
        Ok(Envelope {
            payload: BASE64.decode(json.payload.as_bytes()).map_err(|_| EnvelopeError::Shape)?,
            signature: signature.ok_or(EnvelopeError::Shape)?,
        })
    }

    /// The payload before its signature is checked: only to learn which key to check it with.
    #[must_use]
    pub fn unverified_payload(&self) -> &[u8] {
        &self.payload
    }

    /// Checks the signature, strictly (no malleable or small-order keys).
    ///
    /// # Errors
    /// When it does not hold.
    pub fn verify(self, payload_type: &str, public_key: &[u8; 32]) -> Result<Verified, EnvelopeError> {
        let key = VerifyingKey::from_bytes(public_key).map_err(|_| EnvelopeError::Signature)?;
        let signature = Signature::from_bytes(&self.signature);
        key.verify_strict(
            &[head(self.payload.len(), payload_type).as_bytes(), &self.payload].concat(),
            &signature,
        )
        .map_err(|_| EnvelopeError::Signature)?;
        Ok(Verified { payload: self.payload, public_key: *public_key })
    }
}

/// What stands before the payload in DSSE's pre-authentication encoding.
fn head(length: usize, payload_type: &str) -> String {
    format!("DSSEv1 {} {payload_type} {length} ", payload_type.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn key(seed: u8) -> SigningKey {
        SigningKey::from_bytes(&[seed; 32])
    }

    #[test]
    fn pieces_give_the_same_text_as_the_whole() {
        assert_eq!(PIECE % 3, 0);
        for length in [0, 1, PIECE, PIECE + 1, 2 * PIECE + 2] {
            let bytes: Vec<u8> = (0..length).map(|n| (n % 251) as u8).collect();
            let envelope = String::from_utf8(sign(&bytes, "t", &key(1))).unwrap();
            let payload = envelope.split('"').nth(3).unwrap();
            assert!(payload == BASE64.encode(&bytes), "{length}");
        }
    }

    #[test]
    fn what_was_signed_is_verified_and_nothing_else() {
        let bytes = sign(b"{}", "t", &key(1));
        let public = key(1).verifying_key().to_bytes();
        assert_eq!(Envelope::parse(&bytes, "t").unwrap().verify("t", &public).unwrap().payload(), b"{}");
        let other = key(2).verifying_key().to_bytes();
        assert_eq!(
            Envelope::parse(&bytes, "t").unwrap().verify("t", &other).err(),
            Some(EnvelopeError::Signature)
        );
        assert_eq!(Envelope::parse(&bytes, "u").err(), Some(EnvelopeError::Type));
        let mut edited: Envelope = Envelope::parse(&bytes, "t").unwrap();
        edited.payload.push(b' ');
        assert_eq!(edited.verify("t", &public).err(), Some(EnvelopeError::Signature));
        assert_eq!(Envelope::parse(b"{}", "t").err(), Some(EnvelopeError::Shape));
    }
}
