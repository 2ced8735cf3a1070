//! The enrolment code: a partner's public key as digits that can be read aloud on the telephone.

use std::fmt;

use sha2::{Digest, Sha256};

/// 10^24: 24 digits, some 80 bits.
const MODULUS: u128 = 1_000_000_000_000_000_000_000_000;

/// 24 digits: SHA-256 of a public key as a number, modulo 10^24. Digits and never words, so that nobody reads out the
/// pass's phrase instead.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct EnrolmentCode(u128);

impl EnrolmentCode {
    /// The code of a public key.
    #[must_use]
    pub fn of(public_key: &[u8; 32]) -> EnrolmentCode {
        let digest = Sha256::digest(public_key);
        EnrolmentCode(digest.iter().fold(0, |number, byte| (number * 256 + u128::from(*byte)) % MODULUS))
    }

    /// Reads 24 digits, however they are grouped.
    #[must_use]
    pub fn parse(text: &str) -> Option<EnrolmentCode> {
        let digits: String =
            text.chars().filter(|c| !crate::form::is_space(*c) && !matches!(c, '-' | '.' | ',')).collect();
        let valid = digits.len() == 24 && digits.bytes().all(|byte| byte.is_ascii_digit());
        valid.then(|| digits.parse().ok().map(EnrolmentCode)).flatten()
    }
}

impl fmt::Display for EnrolmentCode {
    /// Six groups of four digits.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let digits = format!("{:024}", self.0);
        let groups: Vec<&str> = (0..6).filter_map(|group| digits.get(group * 4..group * 4 + 4)).collect();
        f.write_str(&groups.join(" "))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_is_read_back_however_it_is_grouped() {
        let code = EnrolmentCode::of(&[3; 32]);
        let shown = code.to_string();
        assert_eq!(shown.len(), 29);
        assert_eq!(EnrolmentCode::parse(&shown), Some(code));
        assert_eq!(EnrolmentCode::parse(&shown.replace(' ', "")), Some(code));
        assert_eq!(EnrolmentCode::parse("1234"), None);
        assert_ne!(EnrolmentCode::of(&[4; 32]), code);
    }

    #[test]
    fn the_code_is_the_digest_modulo_ten_to_the_24th() {
        // SHA-256 of 32 zero bytes is 66687aad…2925; the number modulo 10^24, computed with Python.
        assert_eq!(EnrolmentCode::of(&[0; 32]).to_string(), "9918 1038 2902 7665 3093 0981");
    }
}
