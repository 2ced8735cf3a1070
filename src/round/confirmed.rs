//! keys/confirmed.csv: which public keys KOM has compared on the telephone.

use serde::{Deserialize, Serialize};
use thiserror::Error;

use super::EnrolmentCode;

/// One confirmed key.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ConfirmedKey {
    /// Partner id.
    pub partner: String,
    /// The digits that were compared.
    pub code: String,
    /// The public key, hexadecimal; empty until a bundle has brought it.
    pub public_key: String,
    /// When, as yyyy-mm-ddThh:mm:ssZ.
    pub confirmed_at: String,
    /// When another key took its place; empty while it is good.
    pub revoked_at: String,
}

/// A file that cannot be used.
#[derive(Debug, Error)]
pub enum ConfirmedError {
    /// Not the expected CSV.
    #[error("confirmed.csv: line {line} is not of the form partner,code,public_key,confirmed_at,revoked_at")]
    Csv {
        /// Line of the file, from 1.
        line: u64,
    },
}

/// All confirmed keys, in the order of the file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Confirmed(Vec<ConfirmedKey>);

impl Confirmed {
    /// Reads the file.
    ///
    /// # Errors
    /// When it is malformed.
    pub fn parse(csv: &str) -> Result<Confirmed, ConfirmedError> {
        let mut reader = csv::ReaderBuilder::new().trim(csv::Trim::All).from_reader(csv.as_bytes());
        let keys: Result<Vec<ConfirmedKey>, csv::Error> = reader.deserialize().collect();
        keys.map(Confirmed)
            .map_err(|error| ConfirmedError::Csv { line: error.position().map_or(0, csv::Position::line) })
    }

    /// Writes the file.
    #[must_use]
    pub fn to_csv(&self) -> String {
        let mut writer = csv::WriterBuilder::new().has_headers(false).from_writer(Vec::new());
        let _ = writer.write_record(["partner", "code", "public_key", "confirmed_at", "revoked_at"]);
        for key in &self.0 {
            let _ = writer.serialize(key);
        }
        writer.into_inner().ok().and_then(|bytes| String::from_utf8(bytes).ok()).unwrap_or_default()
    }

    /// Confirms a code for a partner; another key of the same partner is revoked.
    pub fn confirm(&mut self, partner: &str, code: EnrolmentCode, now: &str) {
        let good = |key: &&mut ConfirmedKey| key.partner == partner && key.revoked_at.is_empty();
        let mut known = false;
        for key in self.0.iter_mut().filter(good) {
            if EnrolmentCode::parse(&key.code) == Some(code) {
                known = true;
            } else {
                key.revoked_at = now.to_owned();
            }
        }
        if !known {
            self.0.push(ConfirmedKey {
                partner: partner.to_owned(),
                code: code.to_string(),
                public_key: String::new(),
                confirmed_at: now.to_owned(),
                revoked_at: String::new(),
            });
        }
    }

    /// Writes down the public key behind a confirmed code, once a bundle has brought it.
    pub fn learn(&mut self, partner: &str, public_key: &[u8; 32]) {
        let code = EnrolmentCode::of(public_key);
        for key in &mut self.0 {
            if key.partner == partner && EnrolmentCode::parse(&key.code) == Some(code) {
                key.public_key = data_encoding::HEXLOWER.encode(public_key);
            }
        }
    }

    /// Whether a partner's key is confirmed: `Some(true)` while good, `Some(false)` once revoked.
    #[must_use]
    pub fn standing(&self, partner: &str, public_key: &[u8; 32]) -> Option<bool> {
        let code = EnrolmentCode::of(public_key);
        let same = self
            .0
            .iter()
            .filter(|key| key.partner == partner && EnrolmentCode::parse(&key.code) == Some(code));
        same.map(|key| key.revoked_at.is_empty()).max()
    }

    /// The keys.
    pub fn iter(&self) -> impl Iterator<Item = &ConfirmedKey> {
        self.0.iter()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_new_key_revokes_the_old_one() {
        let (old, new) = ([1; 32], [2; 32]);
        let mut confirmed = Confirmed::default();
        confirmed.confirm("rosa", EnrolmentCode::of(&old), "2026-01-01T00:00:00Z");
        confirmed.confirm("rosa", EnrolmentCode::of(&old), "2026-01-02T00:00:00Z");
        assert_eq!(confirmed.standing("rosa", &old), Some(true));
        assert_eq!(confirmed.standing("udi", &old), None);
        confirmed.confirm("rosa", EnrolmentCode::of(&new), "2026-02-01T00:00:00Z");
        confirmed.learn("rosa", &new);
        assert_eq!(
            (confirmed.standing("rosa", &old), confirmed.standing("rosa", &new)),
            (Some(false), Some(true))
        );
        assert_eq!(Confirmed::parse(&confirmed.to_csv()).unwrap(), confirmed);
        assert_eq!(confirmed.iter().count(), 2);
    }
}
