//! From the desk's files to the core and back: each function calls the core and puts its answer into what crosses to
//! the page. No rule, no format and no sentence of its own.

use std::collections::BTreeMap;

use super::report;
use super::say::Say;
use super::views;
use super::wire::{
    CheckOptions, CheckView, FileKind, Language, Message, Outgoing, PassMade, PassView, PrepareOptions,
    Reason, Refusal, RoundView, Sealed, Stage,
};
use crate::bundle::{Kind, Leaks, SubmissionError};
use crate::check::{self, Accepted, AcknowledgementReason, Checked, Given, NotAccepted, Options, Realm};
use crate::desk::{self, PrepareError, Prepared, Preparing};
use crate::form::Form;
use crate::identity::LinkageKey;
use crate::round::{Pass, PassError, Phrase, SignedRound};
use crate::workbook::Limits;

/// A file on the desk.
pub(super) struct OnDesk {
    pub(super) id: u32,
    pub(super) name: String,
    pub(super) kind: FileKind,
    pub(super) bytes: Vec<u8>,
}

/// What is remembered between two calls: the opened pass, and what was prepared last.
#[derive(Default)]
pub(super) struct Engine {
    pass: Option<Pass>,
    prepared: Option<Ready>,
    /// What the partner said of missing columns when it last checked.
    leave_blank: Vec<String>,
}

/// Something that may be sealed.
struct Ready {
    prepared: Prepared,
    round: SignedRound,
}

/// Rows that the page shows of what is sent, and records of the payload that it shows as text. All of it is in the
/// readable copy; a page that laid out fifty thousand rows would stand still.
const PREVIEWED: usize = 50;
const READABLE: usize = 20;

pub(super) fn unreadable(language: Language) -> Message {
    Say::new(language).message("unreadable", &[])
}

/// Why a file is not even read, if so: nothing that this page takes is so large.
pub(super) fn too_large(size: u64, language: Language) -> Option<Message> {
    let limit = Limits::default().file;
    let megabytes = i64::try_from(limit / (1024 * 1024)).unwrap_or(i64::MAX);
    (size > limit).then(|| Say::new(language).message("file-too-large", &[("max", megabytes.into())]))
}

/// What a file is, and why it cannot be used, if so.
pub(super) fn recognise(bytes: &[u8], language: Language) -> (FileKind, Option<Message>) {
    let say = Say::new(language);
    match desk::recognise(bytes) {
        desk::FileKind::Pass => (FileKind::Pass, None),
        desk::FileKind::Round => match SignedRound::parse(bytes) {
            Ok(_) => (FileKind::Round, None),
            Err(error) => (FileKind::Round, Some(say.round(&error))),
        },
        desk::FileKind::LinkageKey => match std::str::from_utf8(bytes).map(LinkageKey::parse) {
            Ok(Ok(_)) => (FileKind::LinkageKey, None),
            _ => (FileKind::Unreadable, Some(say.message("linkage-key-mistyped", &[]))),
        },
        desk::FileKind::Bundle => (FileKind::NotForThisPage, Some(say.message("already-sealed", &[]))),
        desk::FileKind::Receipt => (FileKind::NotForThisPage, Some(say.message("a-receipt", &[]))),
        desk::FileKind::Workbook => match check::cannot_open(bytes, &Limits::default()) {
            Some(finding) => {
                let problem = form_of(None, &say).ok().and_then(|form| views::message(&finding, &form, &say));
                (FileKind::Unreadable, problem.or_else(|| Some(say.message("unreadable", &[]))))
            }
            None => (FileKind::Workbook, None),
        },
    }
}

/// The usable round file on the desk, if there is one.
fn round_of(files: &[OnDesk]) -> Option<SignedRound> {
    files
        .iter()
        .filter(|file| file.kind == FileKind::Round)
        .find_map(|file| SignedRound::parse(&file.bytes).ok())
}

impl Engine {
    #[expect(clippy::unused_self, reason = "a method like the others, for the desk")]
    pub(super) fn round(&self, files: &[OnDesk], language: Language) -> Option<RoundView> {
        round_of(files).map(|round| views::round(&round, &Say::new(language)))
    }

    /// A file leaves the desk: a pass is closed with it.
    pub(super) fn forget(&mut self, file: &OnDesk) {
        if file.kind == FileKind::Pass {
            self.pass = None;
            self.prepared = None;
        }
    }

    #[expect(clippy::unused_self, reason = "a method like the others, for the desk")]
    pub(super) fn make_pass(
        &mut self,
        files: &[OnDesk],
        partner: &str,
        language: Language,
    ) -> Result<PassMade, Refusal> {
        let say = Say::new(language);
        let round = round_of(files).ok_or_else(|| say.refusal("no-round", &[]))?;
        let key = files.iter().find(|file| file.kind == FileKind::LinkageKey);
        let key =
            key.and_then(|file| std::str::from_utf8(&file.bytes).ok()).map(LinkageKey::parse).transpose();
        let key = key.map_err(|_| say.refusal("linkage-key-mistyped", &[]))?;
        let pass =
            Pass::new(&round, partner, key, super::random()?).map_err(|error| say.pass(&error, &round))?;
        let phrase = Phrase::draw(&super::random()?);
        let locked = pass.lock(&phrase).map_err(|error| say.pass(&error, &round))?;
        Ok(PassMade {
            phrase: phrase.expose().split(' ').map(str::to_owned).collect(),
            code: pass.enrolment_code().to_string(),
            file_name: format!("partnerpass-{partner}.omfang-pass"),
            file: super::blob(&locked, "application/octet-stream")
                .map_err(|_| say.refusal("no-file-made", &[]))?,
        })
    }

    pub(super) fn open_pass(
        &mut self,
        files: &[OnDesk],
        phrase: &str,
        language: Language,
    ) -> Result<PassView, Refusal> {
        let say = Say::new(language);
        self.pass = None;
        let file = files
            .iter()
            .find(|file| file.kind == FileKind::Pass)
            .ok_or_else(|| say.refusal("no-pass", &[]))?;
        let round = round_of(files).ok_or_else(|| say.refusal("no-round", &[]))?;
        let pass =
            Pass::open(&file.bytes, &Phrase::typed(phrase)).map_err(|error| say.pass(&error, &round))?;
        pass.fits(&round).map_err(|error| say.pass(&error, &round))?;
        let name = round.partners().get(pass.partner()).map_or("", |partner| partner.name.as_str());
        let view = PassView {
            partner: pass.partner().to_owned(),
            name: name.to_owned(),
            code: pass.enrolment_code().to_string(),
            has_linkage_key: pass.has_linkage_key(),
        };
        self.pass = Some(pass);
        Ok(view)
    }

    pub(super) fn check(
        &mut self,
        files: &[OnDesk],
        options: &CheckOptions,
        language: Language,
    ) -> Result<CheckView, Refusal> {
        let say = Say::new(language);
        self.leave_blank.clone_from(&options.leave_blank);
        let (form, checked) = checked(files, &options.leave_blank, &say)?;
        let assumed_year = round_of(files).is_none().then(assumed_year);
        Ok(views::check(&checked, &form, assumed_year, &say))
    }

    pub(super) fn prepare(
        &mut self,
        files: &[OnDesk],
        options: &PrepareOptions,
        language: Language,
    ) -> Result<Outgoing, Refusal> {
        let say = Say::new(language);
        self.prepared = None;
        let pass = self.pass.as_ref().ok_or_else(|| say.refusal("no-pass", &[]))?;
        let round = round_of(files).ok_or_else(|| say.refusal("no-round", &[]))?;
        let (form, accepted) = if options.nil {
            (form_of(Some(&round), &say)?, Accepted::nothing())
        } else {
            let (form, checked) = checked(files, &self.leave_blank, &say)?;
            let reasons = options.acknowledged.iter().map(|a| (a.code.clone(), reason(a.reason))).collect();
            let accepted = checked.accept(&reasons).map_err(|refused| not_accepted(&refused, &say))?;
            (form, accepted)
        };
        report(Stage::Tokens, 0, 1);
        let leaks = BTreeMap::new();
        let kind = if options.nil { Kind::Nil } else { Kind::Report };
        let sequence = options.sequence;
        let preparing = Preparing {
            accepted: &accepted,
            kind,
            narrative: None,
            round: &round,
            form: &form,
            pass,
            sequence,
            leaks: &leaks,
        };
        let prepared = desk::prepare(preparing).map_err(|error| not_prepared(&error, &round, &say))?;
        let outgoing =
            views::outgoing(&prepared, &accepted, pass, &round, &form, [PREVIEWED, READABLE], &say);
        self.prepared = Some(Ready { prepared, round });
        Ok(outgoing)
    }

    pub(super) fn seal(&mut self, language: Language) -> Result<Sealed, Refusal> {
        let say = Say::new(language);
        let (pass, ready) = match (&self.pass, &self.prepared) {
            (Some(pass), Some(ready)) => (pass, ready),
            _ => return Err(say.refusal("nothing-prepared", &[])),
        };
        report(Stage::Sealing, 0, 1);
        let sealed =
            ready.prepared.seal(pass, &ready.round).map_err(|_| say.refusal("round-recipient", &[]))?;
        let blob =
            |bytes: &[u8], kind: &str| super::blob(bytes, kind).map_err(|_| say.refusal("no-file-made", &[]));
        let file = ready.round.file();
        let stem = format!("{}-{}", pass.partner(), file.round);
        let bundle_name = format!("{stem}.omfang");
        let receipt = ready.prepared.receipt().map(|receipt| blob(receipt, "text/csv")).transpose()?;
        let made = Sealed {
            bundle: blob(sealed.as_bytes(), "application/octet-stream")?,
            receipt_name: receipt.as_ref().map(|_| desk::receipt_name(&bundle_name)),
            receipt,
            bundle_name,
            readable: blob(ready.prepared.gated().payload().as_bytes(), "application/json")?,
            readable_name: format!("{stem}.dette-sendes.json"),
            sha256: data_encoding::HEXLOWER.encode(&sealed.sha256()),
            email: file.contact.email.clone(),
            phone: file.contact.phone.clone(),
            code: pass.enrolment_code().to_string(),
        };
        // Kept until here, so that a file that could not be made can be made again.
        self.prepared = None;
        report(Stage::Sealing, 1, 1);
        Ok(made)
    }
}

/// The year that is reported on where no round file says which: the last one.
fn assumed_year() -> u16 {
    super::this_year().saturating_sub(1)
}

/// The round's form; without a round, the newest: checking needs neither round nor pass.
fn form_of(round: Option<&SignedRound>, say: &Say) -> Result<Form, Refusal> {
    let form = match round {
        Some(round) => round.form(),
        None => crate::form::for_year(assumed_year()),
    };
    form.map_err(|_| say.refusal("round-version", &[]))
}

fn checked(files: &[OnDesk], leave_blank: &[String], say: &Say) -> Result<(Form, Checked), Refusal> {
    let round = round_of(files);
    let form = form_of(round.as_ref(), say)?;
    let given: Vec<Given<'_>> = files
        .iter()
        .filter(|file| file.kind == FileKind::Workbook)
        .map(|file| Given { name: file.name.clone(), bytes: &file.bytes })
        .collect();
    if given.is_empty() {
        return Err(say.refusal("no-workbook", &[]));
    }
    let options = Options {
        year: round.as_ref().map_or_else(assumed_year, |round| round.file().year),
        realm: match &round {
            None => Realm::Unknown,
            Some(round) if round.file().demo => Realm::Demo,
            Some(_) => Realm::Real,
        },
        leave_blank: leave_blank.iter().filter_map(|name| form.by_name(name)).collect(),
        limits: Limits::default(),
    };
    // The number of rows is not known before they are read: the bar follows a guess from the size of the files.
    let guess = given.iter().map(|file| file.bytes.len() / 90).sum::<usize>().max(1000);
    let checked = check::check(&given, &form, &options, &mut |progress| {
        let done = progress.rows.min(guess - 1);
        report(
            Stage::Checking,
            u32::try_from(done).unwrap_or(u32::MAX),
            u32::try_from(guess).unwrap_or(u32::MAX),
        );
    });
    Ok((form, checked))
}

fn reason(reason: Reason) -> AcknowledgementReason {
    match reason {
        Reason::Confirmed => AcknowledgementReason::Confirmed,
        Reason::Unknown => AcknowledgementReason::Unknown,
        Reason::Other => AcknowledgementReason::Other,
    }
}

fn not_accepted(refused: &NotAccepted, say: &Say) -> Refusal {
    match refused {
        NotAccepted::Errors { errors } => say.refusal("errors-left", &[("count", (*errors).into())]),
        NotAccepted::Unacknowledged { codes } => {
            say.refusal("warnings-left", &[("count", codes.len().into())])
        }
        NotAccepted::NoSuchRule { .. } => say.refusal("warnings-left", &[("count", 0usize.into())]),
        NotAccepted::Empty => say.refusal("empty-form", &[]),
    }
}

fn not_prepared(error: &PrepareError, round: &SignedRound, say: &Say) -> Refusal {
    match error {
        PrepareError::Pass(error) => say.pass(error, round),
        PrepareError::Submission(SubmissionError::TooMany { found, limit }) => {
            say.refusal("too-many-rows", &[("found", (*found).into()), ("limit", (*limit).into())])
        }
        PrepareError::Submission(SubmissionError::SameReference) => say.refusal("same-reference", &[]),
        PrepareError::Submission(SubmissionError::Nothing) => say.refusal("no-workbook", &[]),
        PrepareError::Leaks(Leaks::Grammar(_)) => say.refusal("not-of-the-form", &[]),
        PrepareError::Leaks(Leaks::Text { found }) => {
            say.refusal("text-identifies", &[("count", found.len().into())])
        }
    }
}

/// The codes of refusals about a pass: the page shows them where the phrase was typed.
pub(super) fn pass_message(error: &PassError) -> &'static str {
    match error {
        PassError::Phrase => "phrase",
        PassError::Shape => "not-a-pass",
        PassError::Partner { .. } => "pass-partner",
        PassError::OtherKom => "pass-other-kom",
        PassError::LinkageKey { .. } => "pass-linkage-key",
        PassError::Encryption => "no-file-made",
    }
}

pub(super) fn run_vector(name: &str, json: &str) -> Result<String, String> {
    crate::vectors::run(name, json)
}
