//! `omfang linkage-key new|check`: the key custodian's commands.

use super::args::{LinkageKeyCheckArgs, LinkageKeyCommand, LinkageKeyNewArgs};
use super::disk::{self, Eyes};
use super::say::{Done, Failure, Outcome, Say};
use crate::identity::{LinkageKey, LinkageKeyError};

pub(super) fn run(command: LinkageKeyCommand, say: &mut Say<'_>) -> Outcome {
    match command {
        LinkageKeyCommand::New(args) => new(&args, say),
        LinkageKeyCommand::Check(args) => check(&args, say),
    }
}

pub(super) fn new(args: &LinkageKeyNewArgs, say: &mut Say<'_>) -> Outcome {
    disk::refuse_beside_round(&args.out)?;
    if args.out.exists() {
        return Err(Failure::refused("key-exists", &[("file", &args.out.display().to_string())]));
    }
    let key = LinkageKey::from_bytes(*disk::random::<32>()?);
    let text = zeroize::Zeroizing::new(format!("{}\n", key.to_text().as_str()));
    disk::write(&args.out, text.as_bytes(), Eyes::OwnerOnly)?;
    say.line("linkage-key-made", &[("file", args.out.display().to_string().into())]);
    Ok(Done::Well)
}

/// Reads a linkage key's file, which must not lie in KOM's folder.
pub(super) fn read(path: &std::path::Path) -> Result<LinkageKey, Failure> {
    disk::refuse_beside_round(path)?;
    let text = zeroize::Zeroizing::new(disk::read_text(path)?);
    LinkageKey::parse(&text).map_err(|error| {
        let id = match error {
            LinkageKeyError::Prefix => "linkage-key",
            LinkageKeyError::Mistyped => "linkage-key-mistyped",
        };
        Failure::refused(id, &[("file", &path.display().to_string())])
    })
}

fn check(args: &LinkageKeyCheckArgs, say: &mut Say<'_>) -> Outcome {
    let key = read(&args.key)?;
    let round = args.round_id.clone().or_else(|| args.year.map(|year| year.to_string())).unwrap_or_default();
    let value = key.check_value(&round);
    if say.is_json() {
        say.json(&serde_json::json!({ "round": round, "check_value": value.as_str() }));
    } else {
        say.line("linkage-key-check", &[("round", round.into())]);
        say.plain(value.as_str());
    }
    Ok(Done::Well)
}
