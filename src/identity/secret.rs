//! The type that raw identifiers live in.

use std::fmt;

use zeroize::Zeroize;

/// A raw identifier: a name, an own reference, a typed number. Wiped when dropped; prints as `[redacted]`;
/// deliberately without `Serialize`, `Display` and `Clone`.
#[derive(PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Secret(Box<str>);

impl Secret {
    /// Takes a text in.
    #[must_use]
    pub fn new(text: &str) -> Secret {
        Secret(text.into())
    }

    /// The text itself. Every call is a place where an identifier could leak: search for `expose` to audit them.
    #[must_use]
    pub fn expose(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("[redacted]")
    }
}

impl Drop for Secret {
    fn drop(&mut self) {
        self.0.zeroize();
    }
}

/// A raw id number.
#[derive(PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) struct SecretNumber(u64);

impl SecretNumber {
    pub(super) fn new(number: u64) -> SecretNumber {
        SecretNumber(number)
    }

    pub(super) fn expose(&self) -> u64 {
        self.0
    }
}

impl fmt::Debug for SecretNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("[redacted]")
    }
}

impl Drop for SecretNumber {
    fn drop(&mut self) {
        self.0.zeroize();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_secret_does_not_print() {
        assert_eq!(
            format!("{:?} {:?}", Secret::new("Ola Nordmann"), SecretNumber::new(200_205_705_502)),
            "[redacted] [redacted]"
        );
    }
}
