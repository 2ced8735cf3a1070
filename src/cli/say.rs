//! What the command line says, and how a command ends. The only place that prints.

use std::io::{IsTerminal, Write};
use std::process::ExitCode;
use std::time::{Duration, Instant};

use serde::Serialize;

use super::args::Format;
use crate::text::{Blank, Blanks, Language, Texts};

/// How a command ended.
pub(super) type Outcome = Result<Done, Failure>;

/// A command that ran.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Done {
    /// All is well.
    Well,
    /// What was given was read and refused, and everything was said already.
    Refused,
}

/// Why a command stopped: a message of `schemas/text/*/cli.ftl` (`err-…` says what, `rec-…` what to do).
#[derive(Debug)]
pub(super) struct Failure {
    /// Whether the data is to blame (exit 1) or the call (exit 2).
    pub(super) refused: bool,
    id: &'static str,
    blanks: Vec<(&'static str, Blank<'static>)>,
}

impl Failure {
    /// What was given was read and refused.
    pub(super) fn refused(id: &'static str, blanks: &[(&'static str, &str)]) -> Failure {
        Failure::new(true, id, blanks)
    }

    /// The command could not run.
    pub(super) fn cannot(id: &'static str, blanks: &[(&'static str, &str)]) -> Failure {
        Failure::new(false, id, blanks)
    }

    fn new(refused: bool, id: &'static str, blanks: &[(&'static str, &str)]) -> Failure {
        let blanks = blanks.iter().map(|(name, text)| (*name, Blank::from((*text).to_owned()))).collect();
        Failure { refused, id, blanks }
    }
}

/// The voice of the command line.
pub(super) struct Say<'t> {
    texts: &'t Texts,
    language: Language,
    format: Format,
    started: Instant,
    last: Option<Instant>,
    quiet: bool,
}

impl<'t> Say<'t> {
    pub(super) fn new(texts: &'t Texts, language: Language, format: Format) -> Say<'t> {
        Say { texts, language, format, started: Instant::now(), last: None, quiet: false }
    }

    pub(super) fn texts(&self) -> &'t Texts {
        self.texts
    }

    pub(super) fn language(&self) -> Language {
        self.language
    }

    pub(super) fn is_json(&self) -> bool {
        self.format == Format::Json
    }

    /// A message in the user's language.
    pub(super) fn text(&self, id: &str, blanks: &Blanks<'_>) -> String {
        self.texts.get(self.language, id, blanks)
    }

    /// Prints a message for people; with `--format json` it goes to standard error, so that the JSON stands alone.
    pub(super) fn line(&mut self, id: &str, blanks: &Blanks<'_>) {
        let text = self.text(id, blanks);
        self.plain(&text);
    }

    /// Runs a step whose own words would only repeat themselves; failures are said all the same.
    pub(super) fn quietly<T>(&mut self, step: impl FnOnce(&mut Say<'t>) -> T) -> T {
        let before = std::mem::replace(&mut self.quiet, true);
        let done = step(self);
        self.quiet = before;
        done
    }

    /// Prints a text that is in words already.
    pub(super) fn plain(&mut self, text: &str) {
        if self.quiet {
            return;
        }
        self.clear_progress();
        // A closed pipe is the reader's choice, not an error.
        let _ = if self.is_json() {
            writeln!(std::io::stderr(), "{text}")
        } else {
            writeln!(std::io::stdout(), "{text}")
        };
    }

    /// Prints a remark about how the command runs.
    pub(super) fn remark(&mut self, id: &str, blanks: &Blanks<'_>) {
        let text = self.text(id, blanks);
        self.clear_progress();
        let _ = writeln!(std::io::stderr(), "{text}");
    }

    /// Prints a result for machines.
    pub(super) fn json(&mut self, value: &impl Serialize) {
        if self.quiet {
            return;
        }
        self.clear_progress();
        let text = serde_json::to_string_pretty(value).unwrap_or_default();
        let _ = writeln!(std::io::stdout(), "{text}");
    }

    /// Progress of anything that takes more than a second: a line that is written over on a terminal, once a second.
    pub(super) fn progress(&mut self, id: &str, blanks: &Blanks<'_>) {
        let due = self.last.map_or(self.started.elapsed() > Duration::from_secs(1), |last| {
            last.elapsed() > Duration::from_secs(1)
        });
        if !due || !std::io::stderr().is_terminal() {
            return;
        }
        self.last = Some(Instant::now());
        let text = self.text(id, blanks);
        let _ = write!(std::io::stderr(), "\r\u{1b}[2K{text}");
        let _ = std::io::stderr().flush();
    }

    fn clear_progress(&mut self) {
        if self.last.take().is_some() {
            let _ = write!(std::io::stderr(), "\r\u{1b}[2K");
        }
    }

    /// Says how the command ended.
    pub(super) fn end(&mut self, outcome: Outcome) -> ExitCode {
        match outcome {
            Ok(Done::Well) => ExitCode::SUCCESS,
            Ok(Done::Refused) => ExitCode::from(1),
            Err(failure) => {
                let what = self.text(&format!("err-{}", failure.id), &failure.blanks);
                let todo = self.texts.find(self.language, &format!("rec-{}", failure.id), &failure.blanks);
                self.clear_progress();
                let _ = writeln!(std::io::stderr(), "{what}");
                if let Some(todo) = todo {
                    let _ = writeln!(std::io::stderr(), "{todo}");
                }
                ExitCode::from(if failure.refused { 1 } else { 2 })
            }
        }
    }
}
