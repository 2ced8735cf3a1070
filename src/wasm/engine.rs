//! From the desk's files to the core and back: each function calls the core and puts its answer into what crosses to
//! the page. No rule, no format and no sentence of its own.

use super::on_desk::{OnDesk, other_parts, round_of};
use super::report;
use super::say::Say;
use super::views;
use super::wire::{
    CellPlace, CheckOptions, CheckView, FileKind, Language, LeakAnswer, PassMade, PassView, PrepareOptions,
    PrepareView, Reason, Refusal, RoundView, SavedFile, Sealed, Stage, ValueView, WhichForm,
};
use crate::bundle::{Kind, LeakKind, Leaks, SubmissionError};
use crate::check::{
    self, Accepted, AcknowledgementReason, Checked, Given, NotAccepted, Options, Realm, SheetRead,
};
use crate::desk::{self, Columns, PrepareError, Prepared, Preparing};
use crate::form::Form;
use crate::identity::LinkageKey;
use crate::round::{Pass, PassError, Phrase, SignedRound};
use crate::workbook::{Limits, ready_template};

/// What is remembered between two calls.
#[derive(Default)]
pub(super) struct Engine {
    /// The opened pass.
    pass: Option<Pass>,
    /// What was prepared last.
    prepared: Option<Ready>,
    /// What the partner said of missing columns when it last checked.
    leave_blank: Vec<String>,
    /// What the partner said of columns that the form does not know.
    columns: Columns,
    /// The last check, for as long as nothing that it was made of has changed.
    last: Option<Last>,
    /// The sheets of the last check, for naming their columns.
    sheets: Vec<SheetRead>,
}

/// Something that may be sealed.
struct Ready {
    prepared: Prepared,
    round: SignedRound,
}

/// A check, and what it was made of.
struct Last {
    of: String,
    form: Form,
    checked: Checked,
}

/// Rows that the page shows of what is sent, and records of the payload that it shows as text. All of it is in the
/// readable copy; a page that laid out fifty thousand rows would stand still.
const PREVIEWED: usize = 50;
const READABLE: usize = 20;

/// An empty form as a workbook.
pub(super) fn template(files: &[OnDesk], which: WhichForm, language: Language) -> Result<SavedFile, Refusal> {
    let say = Say::new(language);
    let (form, name) = match which {
        WhichForm::Case => ("case".to_owned(), say.text("case-template-name", &[])),
        WhichForm::Person => {
            let round = round_of(files);
            let year = round.as_ref().map_or_else(assumed_year, |round| round.file().year);
            let form = form_of(round.as_ref(), &Columns::default(), &say)?;
            (
                form.id().replace('/', "-"),
                say.text("person-template-name", &[("year", year.to_string().into())]),
            )
        }
    };
    let bytes = ready_template(&form, say.language()).ok_or_else(|| say.refusal("round-version", &[]))?;
    let kind = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    Ok(SavedFile { file: file(bytes, kind, &say)?, name })
}

impl Engine {
    #[expect(clippy::unused_self, reason = "a method like the others, for the desk")]
    pub(super) fn round(&self, files: &[OnDesk], language: Language) -> Option<RoundView> {
        round_of(files).map(|round| views::round(&round, &Say::new(language)))
    }

    /// A file leaves the desk: a pass is closed with it.
    pub(super) fn forget(&mut self, file: &OnDesk) {
        match file.kind {
            FileKind::Pass => {
                self.pass = None;
                self.prepared = None;
            }
            FileKind::Columns => self.columns = Columns::default(),
            _ => {}
        }
    }

    /// A file comes onto the desk: what it says of columns holds from now on.
    pub(super) fn take_note(&mut self, file: &OnDesk) {
        if let (FileKind::Columns, Some(columns)) = (file.kind, Columns::parse(&file.bytes)) {
            self.columns.extend(&columns);
        }
    }

    pub(super) fn name_column(&mut self, files: &[OnDesk], sheet: u32, column: &str, field: Option<&str>) {
        let read = usize::try_from(sheet).ok().and_then(|sheet| self.sheets.get(sheet));
        let place = read.and_then(|read| Some((workbooks(files).nth(read.place.file)?, read)));
        if let Some((file, read)) = place
            && let Some(heading) = desk::heading_at(&file.bytes, read, column)
        {
            self.columns.set(&heading, field);
            self.last = None;
        }
    }

    pub(super) fn columns_file(&self, language: Language) -> Result<Option<SavedFile>, Refusal> {
        if self.columns.is_empty() {
            return Ok(None);
        }
        let say = Say::new(language);
        let file = file(self.columns.to_json().as_bytes(), "application/json", &say)?;
        Ok(Some(SavedFile { file, name: say.text("columns-file-name", &[]) }))
    }

    pub(super) fn findings_file(
        &mut self,
        files: &[OnDesk],
        language: Language,
    ) -> Result<SavedFile, Refusal> {
        let say = Say::new(language);
        let texts = say.texts().ok_or_else(|| say.refusal("no-file-made", &[]))?;
        let last = self.checked(files, &say)?;
        let page = desk::findings_html(&last.checked, &last.form, texts, say.language());
        self.last = Some(last);
        let name = workbooks(files).next().map_or_else(String::new, |file| desk::findings_name(&file.name));
        Ok(SavedFile { file: file(page.as_bytes(), "text/html", &say)?, name })
    }

    /// A workbook that was checked, with colours and comments. Holds what the workbook holds: it goes to the disk as a
    /// file and nowhere else.
    pub(super) fn annotated_file(
        &mut self,
        files: &[OnDesk],
        id: u32,
        language: Language,
    ) -> Result<SavedFile, Refusal> {
        let say = Say::new(language);
        let texts = say.texts().ok_or_else(|| say.refusal("no-file-made", &[]))?;
        let (place, workbook) = workbooks(files)
            .enumerate()
            .find(|(_, file)| file.id == id)
            .ok_or_else(|| say.refusal("no-workbook", &[]))?;
        let last = self.checked(files, &say)?;
        let Last { checked, form, .. } = &last;
        let copy = desk::annotated_copy(&workbook.bytes, checked, place, form, texts, say.language());
        self.last = Some(last);
        let copy = copy.map_err(|_| say.refusal("no-annotated-copy", &[]))?;
        let kind = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
        Ok(SavedFile { file: file(&copy, kind, &say)?, name: desk::annotated_name(&workbook.name) })
    }

    /// What stands in a cell where the last check found something. The page can ask for no other: it is not to read a
    /// workbook cell by cell.
    pub(super) fn value_at(
        &mut self,
        files: &[OnDesk],
        cell: CellPlace,
        language: Language,
    ) -> Result<Option<ValueView>, Refusal> {
        let say = Say::new(language);
        let last = self.checked(files, &say)?;
        let mut found = last.checked.findings().kept().iter().map(|finding| finding.place);
        let place = found.find(|place| views::cell_place(place) == Some(cell));
        self.last = Some(last);
        let at = place.and_then(|place| Some((place, workbooks(files).nth(place.file)?)));
        Ok(at.and_then(|(place, file)| {
            let mut values = check::values_at(place.file, &file.bytes, [place], &Limits::default());
            values.remove(&place).map(|value| views::value(&value, &say))
        }))
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
        let last = self.checked(files, &say)?;
        let assumed_year = round_of(files).is_none().then(assumed_year);
        let view = views::check(&last.checked, &last.form, assumed_year, &say);
        self.sheets = last.checked.sheets().to_vec();
        self.last = Some(last);
        Ok(view)
    }

    /// The check of what lies on the desk: the last one, if nothing has changed since.
    fn checked(&mut self, files: &[OnDesk], say: &Say) -> Result<Last, Refusal> {
        let of = self.made_of(files);
        match self.last.take() {
            Some(last) if last.of == of => Ok(last),
            _ => {
                let (form, checked) = checked(files, &self.leave_blank, &self.columns, say)?;
                Ok(Last { of, form, checked })
            }
        }
    }

    /// Files and answers that a check is made of.
    fn made_of(&self, files: &[OnDesk]) -> String {
        let files = files.iter().filter(|file| matches!(file.kind, FileKind::Workbook | FileKind::Round));
        let ids: Vec<String> = files.map(|file| file.id.to_string()).collect();
        format!("{} {} {}", ids.join(","), self.leave_blank.join(","), self.columns.to_json())
    }

    pub(super) fn prepare(
        &mut self,
        files: &[OnDesk],
        options: &PrepareOptions,
        language: Language,
    ) -> Result<PrepareView, Refusal> {
        let say = Say::new(language);
        self.prepared = None;
        let round = round_of(files).ok_or_else(|| say.refusal("no-round", &[]))?;
        if options.nil {
            self.nobody_in_workbooks(files, &say)?;
        }
        let other = other_parts(files);
        let has_persons = !options.nil && workbooks(files).next().is_some();
        let (form, accepted) = if has_persons {
            let Last { form, checked, .. } = self.checked(files, &say)?;
            let reasons = options.acknowledged.iter().map(|a| (a.code.clone(), reason(a.reason))).collect();
            let accepted = checked.accept(&reasons).map_err(|refused| not_accepted(&refused, &say))?;
            (form, accepted)
        } else {
            (form_of(Some(&round), &self.columns, &say)?, Accepted::nothing())
        };
        let pass = self.pass.as_ref().ok_or_else(|| say.refusal("no-pass", &[]))?;
        report(Stage::Tokens, 0, 1);
        let leaks = options.leaks.iter().filter_map(leak_answer).collect();
        let kind = match (options.nil, has_persons) {
            (true, _) => Kind::Nil,
            (false, true) => Kind::Report,
            (false, false) => Kind::None,
        };
        let sequence = options.sequence;
        let preparing = Preparing {
            accepted: &accepted,
            kind,
            other: other.clone(),
            round: &round,
            form: &form,
            pass,
            sequence,
            leaks: &leaks,
        };
        let prepared = match desk::prepare(preparing) {
            Err(PrepareError::Leaks(Leaks::Text { found })) => {
                let leaks = found.iter().map(|leak| views::leak(leak, &other, &say)).collect();
                return Ok(PrepareView { outgoing: None, leaks });
            }
            prepared => prepared.map_err(|error| not_prepared(&error, &round, &say))?,
        };
        let shown = [PREVIEWED, READABLE];
        let outgoing = views::outgoing(&prepared, &accepted, kind, &other, pass, &round, &form, shown, &say);
        self.prepared = Some(Ready { prepared, round });
        Ok(PrepareView { outgoing: Some(outgoing), leaks: Vec::new() })
    }

    /// A nil return says that there is nobody, so a workbook beside it must be an empty form.
    fn nobody_in_workbooks(&mut self, files: &[OnDesk], say: &Say) -> Result<(), Refusal> {
        if workbooks(files).next().is_none() {
            return Ok(());
        }
        let last = self.checked(files, say)?;
        let errors = last.checked.findings().total(check::Severity::Error);
        let is_empty = last.checked.n_rows() == 0 && errors == 0;
        self.last = Some(last);
        if is_empty { Ok(()) } else { Err(say.refusal("nil-with-workbook", &[])) }
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
        let blob = |bytes: &[u8], kind: &str| file(bytes, kind, &say);
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

/// The round's form; without a round, the newest: checking needs neither round nor pass. With it, what the partner
/// calls its columns.
pub(super) fn form_of(round: Option<&SignedRound>, columns: &Columns, say: &Say) -> Result<Form, Refusal> {
    let form = match round {
        Some(round) => round.form(),
        None => crate::form::for_year(assumed_year()),
    };
    form.map(|form| columns.over(form)).map_err(|_| say.refusal("round-version", &[]))
}

fn workbooks(files: &[OnDesk]) -> impl Iterator<Item = &OnDesk> {
    files.iter().filter(|file| file.kind == FileKind::Workbook)
}

/// A file to hand out.
fn file(bytes: &[u8], kind: &str, say: &Say) -> Result<web_sys::Blob, Refusal> {
    super::blob(bytes, kind).map_err(|_| say.refusal("no-file-made", &[]))
}

fn leak_answer(answer: &LeakAnswer) -> Option<((LeakKind, usize), AcknowledgementReason)> {
    let kind = LeakKind::ALL.into_iter().find(|kind| kind.code() == answer.code)?;
    Some(((kind, usize::try_from(answer.number).ok()?), reason(answer.reason)))
}

fn checked(
    files: &[OnDesk],
    leave_blank: &[String],
    columns: &Columns,
    say: &Say,
) -> Result<(Form, Checked), Refusal> {
    let round = round_of(files);
    let form = form_of(round.as_ref(), columns, say)?;
    let given: Vec<Given<'_>> =
        workbooks(files).map(|file| Given { name: file.name.clone(), bytes: &file.bytes }).collect();
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

#[cfg(debug_assertions)]
pub(super) fn run_vector(name: &str, json: &str) -> Result<String, String> {
    crate::vectors::run(name, json)
}
