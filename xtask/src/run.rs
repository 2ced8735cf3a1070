//! Other programs, and where things lie.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::OnceLock;

/// Why a command could not do its work, in a sentence for the person at the terminal.
pub type Result<T> = std::result::Result<T, String>;

/// The folder of the repository.
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("xtask lies in the repository").to_owned()
}

/// Cargo's target folder, wherever the user's settings have put it.
pub fn target() -> PathBuf {
    static TARGET: OnceLock<PathBuf> = OnceLock::new();
    TARGET
        .get_or_init(|| {
            let asked = stdout(Command::new(cargo()).current_dir(root()).args([
                "metadata",
                "--no-deps",
                "--offline",
                "--format-version=1",
            ]));
            let metadata = asked.unwrap_or_default();
            let path =
                metadata.split_once("\"target_directory\":\"").and_then(|(_, rest)| rest.split_once('"'));
            path.map_or_else(|| root().join("target"), |(path, _)| PathBuf::from(path.replace("\\\\", "\\")))
        })
        .clone()
}

/// The cargo that runs us.
pub fn cargo() -> String {
    std::env::var("CARGO").unwrap_or_else(|_| "cargo".to_owned())
}

/// Runs `cargo` in the repository; its output goes to the terminal.
pub fn cargo_run(args: &[&str]) -> Result<()> {
    run(Command::new(cargo()).current_dir(root()).args(args))
}

/// Runs a program whose output goes to the terminal.
pub fn run(command: &mut Command) -> Result<()> {
    let status = command.stdin(Stdio::null()).status().map_err(|error| cannot_start(command, &error))?;
    if status.success() { Ok(()) } else { Err(format!("{} ended with {status}", name(command))) }
}

/// Runs a program and returns what it printed.
pub fn stdout(command: &mut Command) -> Result<String> {
    let output = command
        .stdin(Stdio::null())
        .stderr(Stdio::inherit())
        .output()
        .map_err(|error| cannot_start(command, &error))?;
    if !output.status.success() {
        return Err(format!("{} ended with {}", name(command), output.status));
    }
    String::from_utf8(output.stdout)
        .map_err(|_| format!("{} printed something that is not text", name(command)))
}

/// Whether a program can be started and answers `--version`.
pub fn answers(program: &str, args: &[&str]) -> bool {
    Command::new(program)
        .current_dir(root())
        .args(args)
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status()
        .is_ok_and(|status| status.success())
}

/// Reads a text file.
pub fn read(path: &Path) -> Result<String> {
    std::fs::read_to_string(path).map_err(|error| format!("{} could not be read: {error}", path.display()))
}

/// Writes a file, and its folder if need be.
pub fn write(path: &Path, bytes: impl AsRef<[u8]>) -> Result<()> {
    let folder = path.parent().unwrap_or(path);
    std::fs::create_dir_all(folder)
        .and_then(|()| std::fs::write(path, bytes))
        .map_err(|error| format!("{} could not be written: {error}", path.display()))
}

fn name(command: &Command) -> String {
    let mut words = vec![command.get_program().to_string_lossy().into_owned()];
    words.extend(command.get_args().take(3).map(|arg| arg.to_string_lossy().into_owned()));
    format!("`{}`", words.join(" "))
}

fn cannot_start(command: &Command, error: &std::io::Error) -> String {
    format!("{} could not be started: {error}", name(command))
}
