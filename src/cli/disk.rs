//! Files: read whole, written whole or not at all.

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};

use zeroize::Zeroizing;

use super::say::Failure;

fn name(path: &Path) -> String {
    path.display().to_string()
}

/// Reads a file.
pub(super) fn read(path: &Path) -> Result<Vec<u8>, Failure> {
    fs::read(path).map_err(|error| cannot_read(path, &error))
}

/// Reads a text file.
pub(super) fn read_text(path: &Path) -> Result<String, Failure> {
    String::from_utf8(read(path)?).map_err(|_| Failure::refused("not-text", &[("file", &name(path))]))
}

/// Reads a text file that may be absent.
pub(super) fn read_text_if_there(path: &Path) -> Result<Option<String>, Failure> {
    if path.exists() { read_text(path).map(Some) } else { Ok(None) }
}

fn cannot_read(path: &Path, error: &std::io::Error) -> Failure {
    let id = match error.kind() {
        std::io::ErrorKind::NotFound => "no-file",
        std::io::ErrorKind::PermissionDenied => "no-permission",
        _ => "cannot-read",
    };
    Failure::cannot(id, &[("file", &name(path))])
}

/// Whether a file is for the owner's eyes only.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Eyes {
    Anyone,
    OwnerOnly,
}

/// Writes several files: all of them beside their places first, then renamed, so that none is ever half there.
pub(super) fn write_all(files: &[(PathBuf, &[u8], Eyes)]) -> Result<(), Failure> {
    let mut waiting: Vec<(PathBuf, &PathBuf)> = Vec::new();
    let written = (|| {
        for (path, bytes, eyes) in files {
            let folder =
                path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
            fs::create_dir_all(folder)?;
            let mut beside = path.clone().into_os_string();
            beside.push(".part");
            let beside = PathBuf::from(beside);
            let mut file = open_new(&beside, *eyes)?;
            waiting.push((beside, path));
            file.write_all(bytes)?;
            file.sync_all()?;
        }
        for (beside, path) in &waiting {
            fs::rename(beside, path)?;
        }
        Ok::<(), std::io::Error>(())
    })();
    written.map_err(|error| {
        for (beside, _) in &waiting {
            let _ = fs::remove_file(beside);
        }
        let path = waiting
            .last()
            .map_or_else(|| files.first().map(|(path, ..)| name(path)), |(_, path)| Some(name(path)));
        let id = match error.kind() {
            std::io::ErrorKind::PermissionDenied => "no-permission",
            _ => "cannot-write",
        };
        Failure::cannot(id, &[("file", &path.unwrap_or_default())])
    })
}

/// Writes one file.
pub(super) fn write(path: &Path, bytes: &[u8], eyes: Eyes) -> Result<(), Failure> {
    write_all(&[(path.to_path_buf(), bytes, eyes)])
}

#[cfg(unix)]
fn open_new(path: &Path, eyes: Eyes) -> std::io::Result<fs::File> {
    use std::os::unix::fs::OpenOptionsExt;
    let mode = if eyes == Eyes::OwnerOnly { 0o600 } else { 0o644 };
    fs::OpenOptions::new().write(true).create(true).truncate(true).mode(mode).open(path)
}

#[cfg(not(unix))]
fn open_new(path: &Path, _eyes: Eyes) -> std::io::Result<fs::File> {
    fs::OpenOptions::new().write(true).create(true).truncate(true).open(path)
}

/// The first line of a file with a secret.
pub(super) fn read_secret(path: &Path) -> Result<Zeroizing<String>, Failure> {
    let text = Zeroizing::new(read_text(path)?);
    Ok(Zeroizing::new(
        text.lines().find(|line| !line.trim().is_empty()).unwrap_or_default().trim().to_owned(),
    ))
}

/// The files of a folder by name, without folders and half-written files. An absent folder is empty.
pub(super) fn list(folder: &Path) -> Result<Vec<(String, PathBuf)>, Failure> {
    let Ok(entries) = fs::read_dir(folder) else { return Ok(Vec::new()) };
    let mut files = Vec::new();
    for entry in entries {
        let entry = entry.map_err(|error| cannot_read(folder, &error))?;
        let file_name = entry.file_name().to_string_lossy().into_owned();
        if entry.path().is_file() && !file_name.ends_with(".part") && !file_name.starts_with('.') {
            files.push((file_name, entry.path()));
        }
    }
    files.sort();
    Ok(files)
}

/// Removes a file of ours.
pub(super) fn remove(path: &Path) -> Result<(), Failure> {
    fs::remove_file(path).map_err(|_| Failure::cannot("cannot-write", &[("file", &name(path))]))
}

/// Random bytes from the operating system.
pub(super) fn random<const N: usize>() -> Result<Zeroizing<[u8; N]>, Failure> {
    let mut bytes = Zeroizing::new([0u8; N]);
    getrandom::fill(bytes.as_mut_slice()).map_err(|_| Failure::cannot("no-randomness", &[]))?;
    Ok(bytes)
}

/// Now, in whole seconds since 1970 UTC.
pub(super) fn now() -> u64 {
    std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).map_or(0, |since| since.as_secs())
}

/// Now as yyyy-mm-ddThh:mm:ssZ.
pub(super) fn now_text() -> String {
    let at = i64::try_from(now()).ok().and_then(|seconds| jiff::Timestamp::from_second(seconds).ok());
    at.map(|at| at.to_string()).unwrap_or_default()
}

/// This calendar year.
pub(super) fn this_year() -> u16 {
    now_text().get(..4).and_then(|year| year.parse().ok()).unwrap_or(0)
}

/// Refuses to write a file with identifiers into or below KOM's folder of a round, demonstrations too.
pub(super) fn refuse_in_round(path: &Path) -> Result<(), Failure> {
    let folder = path.parent().unwrap_or(Path::new("."));
    let folder = std::path::absolute(folder).unwrap_or_else(|_| folder.to_path_buf());
    let folder = folder.canonicalize().unwrap_or(folder);
    match folder.ancestors().find(|above| above.join("round.toml").exists()) {
        Some(above) => {
            Err(Failure::refused("copy-in-round", &[("file", &name(path)), ("folder", &name(above))]))
        }
        None => Ok(()),
    }
}

/// Refuses a key or pass that lies in or below KOM's folder of a real round: whoever merges must not hold the linkage key.
pub(super) fn refuse_beside_round(path: &Path) -> Result<(), Failure> {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let folder = folder.canonicalize().unwrap_or_else(|_| folder.to_path_buf());
    for above in folder.ancestors() {
        let Ok(toml) = fs::read_to_string(above.join("round.toml")) else { continue };
        // A round.toml that cannot be read is taken for a real one: in doubt the key stays away.
        let demo = crate::round::RoundSettings::parse(&toml).is_ok_and(|settings| settings.demo);
        if !demo {
            return Err(Failure::refused("key-in-round", &[("file", &name(path)), ("folder", &name(above))]));
        }
    }
    Ok(())
}
