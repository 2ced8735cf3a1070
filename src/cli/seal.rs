//! `omfang seal`: from workbooks to a bundle. Nothing is written unless everything holds.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use super::args::SealArgs;
use super::check::{check_files, fields, print, read_files, realm_of, round_form, with_columns};
use super::disk::{self, Eyes};
use super::folder::parse_round;
use super::say::{Done, Failure, Outcome, Say};
use crate::bundle::{
    CasePart, Kind, Leak, LeakKind, Leaks, Narrative, OtherParts, ParseNarrativeError, Scan, SubmissionError,
};
use crate::check::{
    Accepted, AcknowledgementReason, CaseError, NotAccepted, Options, read_case, rule_with_code,
};
use crate::desk::{self, PrepareError, Preparing, ReadNarrativeError};
use crate::form::{CaseForm, Form};
use crate::round::{Pass, SignedRound};
use crate::workbook::Limits;

/// What `--acknowledge` said: rules by code, and places in the text by kind and number.
#[derive(Default)]
struct Acknowledged {
    rules: BTreeMap<String, AcknowledgementReason>,
    leaks: BTreeMap<(LeakKind, usize), AcknowledgementReason>,
}

pub(super) fn run(args: &SealArgs, say: &mut Say<'_>) -> Outcome {
    if args.files.is_empty() && !args.nil && args.narrative.is_none() && args.case.is_none() {
        return Err(Failure::cannot("nothing-to-seal", &[]));
    }
    let acknowledged = acknowledged(&args.acknowledge)?;
    let round = parse_round(&args.round)?;
    let form = with_columns(round_form(&round)?, args.columns.as_deref())?;
    let files = read_files(&args.files)?;
    let other = OtherParts {
        narrative: args.narrative.as_deref().map(read_narrative).transpose()?,
        case: args.case.as_deref().map(read_case_form).transpose()?,
    };
    // The pass is opened before a row is read: a wrong key must not cost anybody a check.
    let pass = super::pass::open(&args.pass, &args.phrase_file)?;
    pass.fits(&round).map_err(|error| super::pass::failure(&error, &round))?;
    let (accepted, kind) = match (files.is_empty(), args.nil) {
        (false, _) => match accept(&files, args, &round, &form, &acknowledged, say)? {
            Some(accepted) => (accepted, Kind::Report),
            None => return Ok(Done::Refused),
        },
        (true, true) => (Accepted::nothing(), Kind::Nil),
        (true, false) => (Accepted::nothing(), Kind::None),
    };
    let preparing = Preparing {
        accepted: &accepted,
        kind,
        other,
        round: &round,
        form: &form,
        pass: &pass,
        sequence: args.sequence.unwrap_or_else(disk::now),
        leaks: &acknowledged.leaks,
    };
    let prepared = desk::prepare(preparing).map_err(|error| not_prepared(error, &round, say))?;
    match prepared.gated().scan() {
        Scan::NoText => {}
        Scan::WithWorkbook => say.line("scan-with-workbook", &[]),
        Scan::WithoutWorkbook => say.line("scan-without-workbook", &[]),
    }
    let sealed = prepared.seal(&pass, &round).map_err(|_| Failure::refused("round-recipient", &[]))?;
    let receipt_path = receipt_path(&args.out);
    let mut out: Vec<(PathBuf, &[u8], Eyes)> = vec![(args.out.clone(), sealed.as_bytes(), Eyes::Anyone)];
    if let Some(receipt) = prepared.receipt() {
        out.push((receipt_path.clone(), receipt, Eyes::OwnerOnly));
    }
    if let Some(path) = &args.payload_out {
        out.push((path.clone(), prepared.gated().payload().as_bytes(), Eyes::OwnerOnly));
    }
    disk::write_all(&out)?;
    report(
        &args.out,
        (kind == Kind::Report).then_some(receipt_path.as_path()),
        &accepted,
        &round,
        &pass,
        &sealed.sha256(),
        say,
    );
    Ok(Done::Well)
}

/// Checks and accepts; `None` when the findings were printed and forbid sealing.
fn accept(
    files: &[(String, Vec<u8>)],
    args: &SealArgs,
    round: &SignedRound,
    form: &Form,
    acknowledged: &Acknowledged,
    say: &mut Say<'_>,
) -> Result<Option<Accepted>, Failure> {
    let options = Options {
        year: round.file().year,
        realm: realm_of(round),
        leave_blank: fields(form, &args.leave_blank)?,
        limits: Limits::default(),
    };
    let checked = check_files(files, form, &options, say);
    let refused = match checked.refusal(&acknowledged.rules) {
        None => {
            return checked
                .accept(&acknowledged.rules)
                .map(Some)
                .map_err(|_| Failure::refused("not-accepted", &[]));
        }
        Some(refused) => refused,
    };
    if let NotAccepted::NoSuchRule { code } = &refused {
        return Err(Failure::cannot("no-rule", &[("code", code)]));
    }
    print(&checked, None, form, say);
    Err(match refused {
        NotAccepted::Errors { errors } => Failure::refused("seal-errors", &[("count", &errors.to_string())]),
        NotAccepted::Unacknowledged { codes } => {
            Failure::refused("seal-unacknowledged", &[("codes", &codes.join(", "))])
        }
        NotAccepted::Empty | NotAccepted::NoSuchRule { .. } => Failure::refused("seal-empty", &[]),
    })
}

fn not_prepared(error: PrepareError, round: &SignedRound, say: &mut Say<'_>) -> Failure {
    match error {
        PrepareError::Pass(error) => super::pass::failure(&error, round),
        PrepareError::Submission(SubmissionError::TooMany { found, limit }) => {
            Failure::refused("seal-too-many", &[("found", &found.to_string()), ("limit", &limit.to_string())])
        }
        PrepareError::Submission(SubmissionError::SameReference) => {
            Failure::refused("seal-same-reference", &[])
        }
        PrepareError::Submission(SubmissionError::Nothing) => Failure::cannot("nothing-to-seal", &[]),
        PrepareError::Leaks(Leaks::Grammar(error)) => {
            Failure::refused("seal-grammar", &[("reason", &error.to_string())])
        }
        PrepareError::Leaks(Leaks::Text { found }) => {
            for leak in &found {
                print_leak(leak, say);
            }
            Failure::refused("seal-leaks", &[("count", &found.len().to_string())])
        }
    }
}

fn print_leak(leak: &Leak, say: &mut Say<'_>) {
    let id = format!("leak-{}", leak.kind.code().to_ascii_lowercase());
    let blanks = [
        ("code", leak.kind.code().into()),
        ("number", leak.number.into()),
        ("place", say.text(&format!("text-place-{}", leak.point.replace('_', "-")), &[]).into()),
        ("word", leak.word.into()),
    ];
    say.line(&id, &blanks);
}

/// Reads `CODE=REASON`.
fn acknowledged(given: &[String]) -> Result<Acknowledged, Failure> {
    let mut acknowledged = Acknowledged::default();
    for text in given {
        let wrong = || Failure::cannot("acknowledge", &[("text", text)]);
        let (code, reason) = text.split_once('=').ok_or_else(wrong)?;
        let reason = AcknowledgementReason::from_name(reason).ok_or_else(wrong)?;
        if let Some((kind, number)) = code.split_once(':') {
            let kind = LeakKind::ALL.into_iter().find(|known| known.code() == kind).ok_or_else(wrong)?;
            if !kind.may_be_acknowledged() {
                return Err(Failure::refused("leak-not-acknowledged", &[("code", kind.code())]));
            }
            acknowledged.leaks.insert((kind, number.parse().map_err(|_| wrong())?), reason);
        } else if LeakKind::ALL.into_iter().any(|kind| kind.code() == code) {
            return Err(Failure::refused("leak-one-by-one", &[("code", code)]));
        } else if rule_with_code(code).is_some() {
            acknowledged.rules.insert(code.to_owned(), reason);
        } else {
            return Err(Failure::cannot("no-rule", &[("code", code)]));
        }
    }
    Ok(acknowledged)
}

fn read_narrative(path: &Path) -> Result<Narrative, Failure> {
    let file = path.display().to_string();
    desk::read_narrative(&disk::read(path)?, &Limits::default()).map_err(|error| {
        let id = match error {
            ReadNarrativeError::Document(_) | ReadNarrativeError::Workbook | ReadNarrativeError::NotText => {
                "narrative-unreadable"
            }
            ReadNarrativeError::Narrative(ParseNarrativeError::NoPoints) => "narrative-points",
            ReadNarrativeError::Narrative(ParseNarrativeError::Twice { .. }) => "narrative-twice",
            ReadNarrativeError::Narrative(ParseNarrativeError::BeforePoints { .. }) => "narrative-before",
            ReadNarrativeError::Narrative(ParseNarrativeError::Second) => "narrative-second",
            ReadNarrativeError::Narrative(ParseNarrativeError::TooLong { .. }) => "narrative-long",
        };
        let point = match error {
            ReadNarrativeError::Narrative(
                ParseNarrativeError::Twice { point } | ParseNarrativeError::BeforePoints { point },
            ) => point,
            _ => "",
        };
        Failure::refused(id, &[("file", &file), ("point", point)])
    })
}

fn read_case_form(path: &Path) -> Result<CasePart, Failure> {
    let file = path.display().to_string();
    let form = CaseForm::load().map_err(|_| Failure::cannot("template", &[]))?;
    match read_case(&disk::read(path)?, &form, &Limits::default()) {
        Ok(Some(part)) if part.is_blank() => Err(Failure::refused("case-blank", &[("file", &file)])),
        Ok(Some(part)) => Ok(part),
        Ok(None) | Err(CaseError::Workbook(_)) => {
            Err(Failure::refused("case-unreadable", &[("file", &file)]))
        }
        Err(CaseError::Number { at, max }) => {
            Err(Failure::refused("case-number", &[("cell", &at.to_string()), ("max", &max.to_string())]))
        }
        Err(CaseError::Twice { at }) => Err(Failure::refused("case-twice", &[("cell", &at.to_string())])),
        Err(CaseError::Text { at, max }) => {
            Err(Failure::refused("case-text", &[("cell", &at.to_string()), ("max", &max.to_string())]))
        }
    }
}

/// `IKKE-SEND-B.kvittering.csv` beside `B.omfang`.
fn receipt_path(out: &Path) -> PathBuf {
    let name = out.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    out.with_file_name(desk::receipt_name(&name))
}

fn report(
    out: &Path,
    receipt: Option<&Path>,
    accepted: &Accepted,
    round: &SignedRound,
    pass: &Pass,
    sha256: &[u8; 32],
    say: &mut Say<'_>,
) {
    let file = out.display().to_string();
    let receipt = receipt.map(|path| path.display().to_string());
    let sha256 = data_encoding::HEXLOWER.encode(sha256);
    if say.is_json() {
        say.json(&serde_json::json!({
            "bundle": file, "receipt": receipt, "rows": accepted.rows().len(), "sha256": sha256, "partner": pass.partner(),
        }));
        return;
    }
    say.line("sealed", &[("file", file.into()), ("rows", accepted.rows().len().into())]);
    if let Some(receipt) = receipt {
        say.line("receipt-kept", &[("file", receipt.into())]);
    }
    let contact = &round.file().contact;
    say.line("send-to", &[("email", contact.email.clone().into()), ("phone", contact.phone.clone().into())]);
}
