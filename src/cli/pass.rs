//! `omfang pass new|show`: the partner's own key file.

use std::path::Path;

use super::args::{PassCommand, PassNewArgs, PassShowArgs};
use super::disk::{self, Eyes};
use super::folder::parse_round;
use super::say::{Done, Failure, Outcome, Say};
use crate::round::{Pass, PassError, Phrase, SignedRound};

pub(super) fn run(command: PassCommand, say: &mut Say<'_>) -> Outcome {
    match command {
        PassCommand::New(args) => new(&args, say),
        PassCommand::Show(args) => show(&args, say),
    }
}

pub(super) fn new(args: &PassNewArgs, say: &mut Say<'_>) -> Outcome {
    disk::refuse_beside_round(&args.out)?;
    let round = parse_round(&args.round)?;
    let linkage_key = args.linkage_key.as_deref().map(super::linkage_key::read).transpose()?;
    let pass = Pass::new(&round, &args.partner, linkage_key, *disk::random::<32>()?)
        .map_err(|error| failure(&error, &round))?;
    let phrase = Phrase::draw(&*disk::random::<14>()?);
    let locked = pass.lock(&phrase).map_err(|error| failure(&error, &round))?;
    let text = zeroize::Zeroizing::new(format!("{}\n", phrase.expose()));
    disk::write_all(&[
        (args.out.clone(), &locked, Eyes::OwnerOnly),
        (args.phrase_out.clone(), text.as_bytes(), Eyes::OwnerOnly),
    ])?;
    say.line(
        "pass-made",
        &[
            ("file", args.out.display().to_string().into()),
            ("phrase", args.phrase_out.display().to_string().into()),
        ],
    );
    if !pass.has_linkage_key() {
        say.line("pass-keyless", &[]);
    }
    Ok(Done::Well)
}

/// Opens a pass, which must not lie in KOM's folder.
pub(super) fn open(path: &Path, phrase_file: &Path) -> Result<Pass, Failure> {
    disk::refuse_beside_round(path)?;
    let phrase = Phrase::typed(&disk::read_secret(phrase_file)?);
    Pass::open(&disk::read(path)?, &phrase).map_err(|error| match error {
        PassError::Phrase => Failure::refused("phrase", &[]),
        _ => Failure::refused("pass-file", &[("file", &path.display().to_string())]),
    })
}

fn show(args: &PassShowArgs, say: &mut Say<'_>) -> Outcome {
    let pass = open(&args.pass, &args.phrase_file)?;
    let code = pass.enrolment_code().to_string();
    if say.is_json() {
        let key = pass.has_linkage_key();
        say.json(&serde_json::json!({ "partner": pass.partner(), "has_linkage_key": key, "code": code }));
    } else {
        say.line("pass-shows", &[("partner", pass.partner().to_owned().into())]);
        say.plain(&code);
    }
    Ok(Done::Well)
}

/// Why a pass does not fit a round.
pub(super) fn failure(error: &PassError, round: &SignedRound) -> Failure {
    let round_id = &round.file().round;
    match error {
        PassError::Phrase => Failure::refused("phrase", &[]),
        PassError::Shape => Failure::refused("pass-file", &[("file", "")]),
        PassError::Partner { partner } => {
            Failure::refused("pass-partner", &[("partner", partner), ("round", round_id)])
        }
        PassError::OtherKom => Failure::refused("pass-other-kom", &[]),
        PassError::LinkageKey { found, expected } => Failure::refused(
            "pass-linkage-key",
            &[("found", found.as_str()), ("expected", expected.as_str()), ("round", round_id)],
        ),
        PassError::Encryption => Failure::cannot("encryption", &[]),
    }
}
