//! KOM's round folder (design.md section 6).

use std::path::{Path, PathBuf};

use zeroize::Zeroizing;

use super::disk::{self, Eyes};
use super::say::Failure;
use crate::round::{
    Confirmed, KeyFileError, Partners, RoundIdentity, RoundSettings, SignedRound, SigningIdentity, lock,
};

/// A round's folder with the texts that every command of KOM needs.
pub(super) struct Folder {
    path: PathBuf,
    pub(super) settings: RoundSettings,
    pub(super) partners: Partners,
}

impl Folder {
    /// Opens a folder.
    pub(super) fn open(path: &Path) -> Result<Folder, Failure> {
        let settings = path.join("round.toml");
        if !settings.exists() {
            return Err(Failure::cannot("no-round-folder", &[("folder", &path.display().to_string())]));
        }
        let settings = RoundSettings::parse(&disk::read_text(&settings)?)
            .map_err(|error| Failure::refused("round-toml", &[("reason", &error.to_string())]))?;
        let partners = disk::read_text_if_there(&path.join("partners.csv"))?.unwrap_or_default();
        let partners =
            if partners.trim().is_empty() { Ok(Partners::default()) } else { Partners::parse(&partners) };
        let partners =
            partners.map_err(|error| Failure::refused("partners-csv", &[("reason", &error.to_string())]))?;
        Ok(Folder { path: path.to_path_buf(), settings, partners })
    }

    /// A place in the folder.
    pub(super) fn at(&self, place: &str) -> PathBuf {
        self.path.join(place)
    }

    /// Confirmed keys.
    pub(super) fn confirmed(&self) -> Result<Confirmed, Failure> {
        let csv = disk::read_text_if_there(&self.at("keys/confirmed.csv"))?.unwrap_or_default();
        Confirmed::parse(&csv)
            .map_err(|error| Failure::refused("confirmed-csv", &[("reason", &error.to_string())]))
    }

    /// Writes confirmed keys.
    pub(super) fn write_confirmed(&self, confirmed: &Confirmed) -> Result<(), Failure> {
        disk::write(&self.at("keys/confirmed.csv"), confirmed.to_csv().as_bytes(), Eyes::Anyone)
    }

    /// The round file in force, and all that were signed before.
    pub(super) fn rounds(&self) -> Result<(SignedRound, Vec<SignedRound>), Failure> {
        let current = self.at("out/round.omfang-round");
        if !current.exists() {
            return Err(Failure::cannot("not-published", &[]));
        }
        let current = parse_round(&current)?;
        let mut earlier = Vec::new();
        for (_, path) in disk::list(&self.at("out/rounds"))? {
            earlier.push(parse_round(&path)?);
        }
        Ok((current, earlier))
    }

    /// The round's identity.
    pub(super) fn identity(&self, passphrase: Option<&Path>) -> Result<RoundIdentity, Failure> {
        let path = self.key_path("identity")?;
        let bytes = disk::read(&path)?;
        let secret = passphrase_for(&bytes, passphrase)?;
        RoundIdentity::parse(&bytes, secret.as_ref().map(|text| text.as_str()))
            .map_err(|error| key_failure(&path, error))
    }

    /// KOM's signing key.
    pub(super) fn signer(&self, passphrase: Option<&Path>) -> Result<SigningIdentity, Failure> {
        let path = self.key_path("signing")?;
        let bytes = disk::read(&path)?;
        let secret = passphrase_for(&bytes, passphrase)?;
        SigningIdentity::parse(&bytes, secret.as_ref().map(|text| text.as_str()))
            .map_err(|error| key_failure(&path, error))
    }

    fn key_path(&self, key: &str) -> Result<PathBuf, Failure> {
        let locked = self.at(&format!("keys/{key}.age"));
        let open = self.at(&format!("keys/{key}.txt"));
        if locked.exists() {
            Ok(locked)
        } else if open.exists() {
            Ok(open)
        } else {
            Err(Failure::cannot("no-key", &[("file", &locked.display().to_string())]))
        }
    }
}

/// Reads a round file.
pub(super) fn parse_round(path: &Path) -> Result<SignedRound, Failure> {
    let bytes = disk::read(path)?;
    let file = path.display().to_string();
    SignedRound::parse(&bytes).map_err(|error| {
        use crate::round::RoundFileError as E;
        let id = match error {
            E::Shape => "round-file",
            E::Signature => "round-signature",
            E::Form | E::RuleSet => "round-version",
            E::Partners(_) => "round-partners",
        };
        Failure::refused(id, &[("file", &file), ("reason", &error.to_string())])
    })
}

/// A key's text as it is kept: name of the file and bytes, locked where there is a passphrase.
pub(super) fn key_file(
    key: &str,
    text: &str,
    passphrase: Option<&str>,
) -> Result<(String, Vec<u8>), Failure> {
    match passphrase {
        None => Ok((format!("keys/{key}.txt"), text.as_bytes().to_vec())),
        Some(passphrase) => {
            let locked = lock(text.as_bytes(), passphrase).map_err(|_| Failure::cannot("encryption", &[]))?;
            Ok((format!("keys/{key}.age"), locked))
        }
    }
}

fn key_failure(path: &Path, error: KeyFileError) -> Failure {
    let file = path.display().to_string();
    match error {
        KeyFileError::Passphrase => Failure::refused("passphrase", &[]),
        KeyFileError::NeedsPassphrase => Failure::cannot("needs-passphrase", &[]),
        KeyFileError::Shape | KeyFileError::Encryption => Failure::refused("key-file", &[("file", &file)]),
    }
}

/// The passphrase for a locked key: from the file, or asked for on a terminal.
fn passphrase_for(bytes: &[u8], file: Option<&Path>) -> Result<Option<Zeroizing<String>>, Failure> {
    if !bytes.starts_with(b"age-encryption.org/") {
        return Ok(None);
    }
    match file {
        Some(file) => disk::read_secret(file).map(Some),
        None => ask_passphrase("Passfrase: ").map(Some),
    }
}

/// Asks for a passphrase on the terminal.
pub(super) fn ask_passphrase(prompt: &str) -> Result<Zeroizing<String>, Failure> {
    use std::io::IsTerminal;
    if !std::io::stdin().is_terminal() {
        return Err(Failure::cannot("needs-passphrase", &[]));
    }
    rpassword::prompt_password(prompt)
        .map(Zeroizing::new)
        .map_err(|_| Failure::cannot("needs-passphrase", &[]))
}
