//! Keys: the linkage key that partners share and KOM never sees, and what is derived from it for one round.
//!
//! HMAC-SHA256 and HKDF-SHA256 (RFC 2104, RFC 5869) only; all multi-part inputs are framed, so that no two lists of
//! parts give the same bytes. Nothing here is new cryptography.

use std::fmt;

use bech32::{Bech32m, Hrp};
use hkdf::Hkdf;
use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;
use thiserror::Error;
use zeroize::{Zeroize, ZeroizeOnDrop, Zeroizing};

pub(super) type HmacSha256 = Hmac<Sha256>;

/// Prefix of a linkage key's text.
const HRP: &str = "kobling";

/// The letters and digits of Crockford's base 32: no I, L, O, U.
const CROCKFORD: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/// 256 random bits that every partner of a round holds and KOM does not. Wiped when dropped.
#[derive(Zeroize, ZeroizeOnDrop, PartialEq, Eq)]
pub struct LinkageKey([u8; 32]);

impl fmt::Debug for LinkageKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("[redacted]")
    }
}

/// A text that is no linkage key.
#[derive(Clone, Copy, Debug, Error, PartialEq, Eq)]
pub enum LinkageKeyError {
    /// It does not begin with `kobling1`.
    #[error("a linkage key begins with `kobling1`")]
    Prefix,
    /// A character is wrong or missing: the check part does not fit.
    #[error("the linkage key is mistyped")]
    Mistyped,
}

impl LinkageKey {
    /// A key of random bytes.
    #[must_use]
    pub fn from_bytes(bytes: [u8; 32]) -> LinkageKey {
        LinkageKey(bytes)
    }

    pub(crate) fn expose(&self) -> &[u8; 32] {
        &self.0
    }

    /// Reads `kobling1…`. Case, white space and line breaks do not matter; typing errors are caught (bech32m, BIP 350).
    ///
    /// # Errors
    /// When the text is no linkage key or mistyped.
    pub fn parse(text: &str) -> Result<LinkageKey, LinkageKeyError> {
        let compact: Zeroizing<String> = Zeroizing::new(
            text.chars().filter(|c| !crate::form::is_space(*c)).collect::<String>().to_ascii_lowercase(),
        );
        if !compact.starts_with("kobling1") {
            return Err(LinkageKeyError::Prefix);
        }
        let checked = bech32::primitives::decode::CheckedHrpstring::new::<Bech32m>(&compact)
            .map_err(|_| LinkageKeyError::Mistyped)?;
        let bytes: Zeroizing<Vec<u8>> = Zeroizing::new(checked.byte_iter().collect());
        bytes.as_slice().try_into().map(LinkageKey).map_err(|_| LinkageKeyError::Mistyped)
    }

    /// The key as text.
    #[must_use]
    pub fn to_text(&self) -> Zeroizing<String> {
        let text = Hrp::parse(HRP).ok().and_then(|hrp| bech32::encode::<Bech32m>(hrp, &self.0).ok());
        // Encoding 32 bytes under a valid prefix cannot fail; an empty text would be refused by every reader.
        Zeroizing::new(text.unwrap_or_default())
    }

    /// The check value for a round: tells that two people hold the same key, and nothing of the key (it is 256 random bits).
    #[must_use]
    pub fn check_value(&self, round_id: &str) -> CheckValue {
        let mac = mac(&self.0, &[b"omfang/check/1", round_id.as_bytes()]);
        CheckValue(crockford(&mac, 8))
    }
}

/// Eight Crockford characters that name a linkage key for one round, or `none` for a pass without it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CheckValue(String);

impl CheckValue {
    /// The check value of a pass without a linkage key.
    #[must_use]
    pub fn none() -> CheckValue {
        CheckValue("none".to_owned())
    }

    /// Reads a check value as people type it: any case, `O` for 0, `I` and `L` for 1, spaces and hyphens ignored.
    #[must_use]
    pub fn parse(text: &str) -> Option<CheckValue> {
        let normal: String = text
            .chars()
            .filter(|c| !crate::form::is_space(*c) && *c != '-')
            .map(|c| match c.to_ascii_uppercase() {
                'O' => '0',
                'I' | 'L' => '1',
                c => c,
            })
            .collect();
        let valid = normal.len() == 8 && normal.bytes().all(|byte| CROCKFORD.contains(&byte));
        valid.then_some(CheckValue(normal))
    }

    /// The text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// What tokens, fillers and refs are derived from: the linkage key, or the pass seed where the partner has no key.
pub enum LinkageSecret<'k> {
    /// The shared key: tokens of all partners meet.
    Shared(&'k LinkageKey),
    /// The partner's own seed: nothing meets, and no token of an identifier may be made.
    Own(&'k [u8; 32]),
}

impl LinkageSecret<'_> {
    fn bytes(&self) -> &[u8; 32] {
        match self {
            LinkageSecret::Shared(key) => key.expose(),
            LinkageSecret::Own(seed) => seed,
        }
    }
}

/// The keys of one partner for one round.
pub struct RoundKeys {
    pub(super) token: HmacSha256,
    pub(super) filler: HmacSha256,
    reference: HmacSha256,
    shared: bool,
}

impl RoundKeys {
    /// Derives the keys.
    #[must_use]
    pub fn derive(secret: &LinkageSecret<'_>, round_id: &str, partner: &str) -> RoundKeys {
        let bytes = secret.bytes();
        let round = round_id.as_bytes();
        RoundKeys {
            token: keyed(&expand(bytes, &[b"omfang/token/1", round])),
            filler: keyed(&expand(bytes, &[b"omfang/filler/1", round])),
            reference: keyed(&expand(bytes, &[b"omfang/ref/1", round, partner.as_bytes()])),
            shared: matches!(secret, LinkageSecret::Shared(_)),
        }
    }

    /// Whether the keys come from the linkage key, so that tokens of identifiers may be made.
    #[must_use]
    pub fn are_shared(&self) -> bool {
        self.shared
    }

    /// The opaque reference of a row, from its own reference (or its place, for a row without one) and its number
    /// among equal ones.
    #[must_use]
    pub fn reference(&self, parts: &[&[u8]]) -> Reference {
        let mut mac = self.reference.clone();
        update_framed(&mut mac, parts);
        Reference::of(&mac.finalize().into_bytes().into())
    }
}

/// The opaque name of a row within its bundle: ten Crockford characters, the first a letter, since Excel reads
/// `1234567E12` as a number.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Reference([u8; 10]);

impl Reference {
    fn of(mac: &[u8; 32]) -> Reference {
        let [first, rest @ ..] = mac;
        let tail = crockford(rest, 9);
        let mut text = [b'A'; 10];
        // The 22 letters follow the ten digits.
        let letter = CROCKFORD.get(10 + usize::from(first % 22)).copied().unwrap_or(b'A');
        for (slot, byte) in text.iter_mut().zip(std::iter::once(letter).chain(tail.bytes())) {
            *slot = byte;
        }
        Reference(text)
    }

    /// Reads a reference.
    #[must_use]
    pub fn parse(text: &str) -> Option<Reference> {
        let bytes: [u8; 10] = text.as_bytes().try_into().ok()?;
        let valid = bytes.iter().all(|byte| CROCKFORD.contains(byte)) && !bytes.first()?.is_ascii_digit();
        valid.then_some(Reference(bytes))
    }

    /// The text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        std::str::from_utf8(&self.0).unwrap_or_default()
    }
}

impl fmt::Display for Reference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl fmt::Debug for Reference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// Crockford's base 32 of the first `characters` × 5 bits.
#[must_use]
pub fn crockford(bytes: &[u8], characters: usize) -> String {
    (0..characters)
        .map(|at| {
            let bit = at * 5;
            let byte = |offset: usize| u16::from(bytes.get(bit / 8 + offset).copied().unwrap_or(0));
            let window = byte(0) << 8 | byte(1);
            let index = usize::from(window >> (11 - bit % 8) & 31);
            char::from(CROCKFORD.get(index).copied().unwrap_or(b'0'))
        })
        .collect()
}

/// Parts joined injectively: each as its length (u32, big-endian) and its bytes.
#[must_use]
pub fn framed(parts: &[&[u8]]) -> Vec<u8> {
    let mut joined = Vec::with_capacity(parts.iter().map(|part| part.len() + 4).sum());
    for part in parts {
        joined.extend_from_slice(&u32::try_from(part.len()).unwrap_or(u32::MAX).to_be_bytes());
        joined.extend_from_slice(part);
    }
    joined
}

pub(super) fn update_framed(mac: &mut HmacSha256, parts: &[&[u8]]) {
    for part in parts {
        mac.update(&u32::try_from(part.len()).unwrap_or(u32::MAX).to_be_bytes());
        mac.update(part);
    }
}

fn keyed(key: &[u8; 32]) -> HmacSha256 {
    // HMAC pads a short key with zeros to the hash's block of 64 bytes; doing so here leaves no error to handle.
    let mut block = Zeroizing::new([0u8; 64]);
    block.iter_mut().zip(key).for_each(|(slot, byte)| *slot = *byte);
    HmacSha256::new(&(*block).into())
}

fn mac(key: &[u8; 32], parts: &[&[u8]]) -> [u8; 32] {
    let mut mac = keyed(key);
    update_framed(&mut mac, parts);
    mac.finalize().into_bytes().into()
}

fn expand(secret: &[u8; 32], info: &[&[u8]]) -> Zeroizing<[u8; 32]> {
    let mut key = Zeroizing::new([0u8; 32]);
    // 32 bytes are far below HKDF's limit of 255 × 32, so expansion cannot fail.
    let _ = Hkdf::<Sha256>::new(None, secret).expand(&framed(info), key.as_mut_slice());
    key
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_linkage_key_survives_paper_and_catches_typing_errors() {
        let key = LinkageKey::from_bytes([7; 32]);
        let text = key.to_text();
        assert!(text.starts_with("kobling1"));
        assert_eq!(LinkageKey::parse(&format!(" {}\n", text.to_uppercase())).unwrap(), key);
        for at in 8..text.len() {
            let mut edited: Vec<u8> = text.bytes().collect();
            edited[at] = if edited[at] == b'q' { b'p' } else { b'q' };
            assert_eq!(
                LinkageKey::parse(std::str::from_utf8(&edited).unwrap()),
                Err(LinkageKeyError::Mistyped)
            );
        }
        assert_eq!(LinkageKey::parse("rosa"), Err(LinkageKeyError::Prefix));
        assert_eq!(format!("{key:?}"), "[redacted]");
    }

    #[test]
    fn check_values_differ_by_key_and_round_and_forgive_typing() {
        let key = LinkageKey::from_bytes([7; 32]);
        let value = key.check_value("2025");
        assert_ne!(value, key.check_value("2026"));
        assert_ne!(value, LinkageKey::from_bytes([8; 32]).check_value("2025"));
        let typed = format!("{} {}", value.as_str()[..4].to_lowercase(), &value.as_str()[4..]);
        assert_eq!(CheckValue::parse(&typed), Some(value));
        assert_eq!(CheckValue::parse("OIL"), None);
    }

    #[test]
    fn references_begin_with_a_letter_and_depend_on_the_partner() {
        let key = LinkageKey::from_bytes([7; 32]);
        let rosa = RoundKeys::derive(&LinkageSecret::Shared(&key), "2025", "rosa");
        let udi = RoundKeys::derive(&LinkageSecret::Shared(&key), "2025", "udi");
        for n in 0u32..500 {
            let reference = rosa.reference(&[b"sak 1", &n.to_be_bytes()]);
            assert!(reference.as_str().starts_with(|c: char| c.is_ascii_alphabetic()));
            assert_eq!(Reference::parse(reference.as_str()), Some(reference));
            assert_ne!(reference, udi.reference(&[b"sak 1", &n.to_be_bytes()]));
        }
    }

    #[test]
    fn framing_is_injective_where_joining_is_not() {
        assert_ne!(framed(&[b"ab", b"c"]), framed(&[b"a", b"bc"]));
        assert_ne!(framed(&[b"a"]), framed(&[b"a", b""]));
    }

    #[test]
    fn crockford_takes_five_bits_a_character() {
        assert_eq!(crockford(&[0xff; 8], 8), "ZZZZZZZZ");
        assert_eq!(crockford(&[0b0000_1000, 0b0100_0011], 3), "111");
    }
}
