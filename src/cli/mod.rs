//! The command line: files, clock, randomness and arguments around the pure core.
//!
//! One file a command. A command reads what it is given, calls the core, says what happened and gives an exit code:
//! 0 done; 1 what was given was read and refused; 2 could not run (usage, missing path, no permission). There is no
//! rule, no format and no decision here; whatever the page can do, a command can do with the same functions.

#![expect(
    clippy::disallowed_methods,
    clippy::disallowed_types,
    reason = "this is the shell: files, clock and randomness live here"
)]

mod args;
mod arithmetic;
mod check;
mod demo;
mod disk;
mod explain;
mod folder;
mod inspect;
mod linkage_key;
mod merge;
mod page;
mod partner;
mod pass;
mod receipt;
mod report;
mod review;
mod round;
mod say;
mod seal;
mod template;
mod trace;

use std::process::ExitCode;

use clap::Parser;

use crate::text::Texts;
use args::{Arguments, Command};
use say::{Outcome, Say};

/// Runs the command line with the process's own arguments and streams.
#[must_use]
pub fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let texts = match Texts::load() {
        Ok(texts) => texts,
        Err(error) => {
            let _ = std::io::Write::write_fmt(&mut std::io::stderr(), format_args!("{error}\n"));
            return ExitCode::from(2);
        }
    };
    let mut say = Say::new(&texts, arguments.language, arguments.format);
    let outcome = run(arguments.command, &mut say);
    say.end(outcome)
}

fn run(command: Command, say: &mut Say<'_>) -> Outcome {
    match command {
        Command::Round(command) => round::run(command, say),
        Command::Partner(command) => partner::run(command, say),
        Command::LinkageKey(command) => linkage_key::run(command, say),
        Command::Pass(command) => pass::run(command, say),
        Command::Template(command) => template::run(&command, say),
        Command::Check(command) => check::run(&command, say),
        Command::Seal(command) => seal::run(&command, say),
        Command::Receipt(command) => receipt::run(&command, say),
        Command::Inspect(command) => inspect::run(&command, say),
        Command::Merge(command) => merge::run(&command, say),
        Command::Review(command) => review::run(&command, say),
        Command::Report(command) => report::run(&command, say),
        Command::Trace(command) => trace::run(&command, say),
        Command::Arithmetic(command) => arithmetic::run(&command, say),
        Command::Explain(command) => explain::run(&command, say),
        Command::Page(command) => page::run(&command, say),
        Command::Demo(command) => demo::run(&command, say),
    }
}
