//! The files on the desk: what each of them is, and what lies there altogether.

use super::engine::form_of;
use super::say::Say;
use super::views;
use super::wire::{FileKind, Language, Message, NarrativeText, QuestionsView, Refusal};
use crate::bundle::{CasePart, Narrative, NarrativePoint, OtherParts};
use crate::check::{self, CaseError};
use crate::desk::{self, Columns, QuestionList, Receipt};
use crate::form::CaseForm;
use crate::identity::LinkageKey;
use crate::round::SignedRound;
use crate::workbook::Limits;

/// A file on the desk.
pub(super) struct OnDesk {
    pub(super) id: u32,
    pub(super) name: String,
    pub(super) kind: FileKind,
    pub(super) bytes: Vec<u8>,
    pub(super) parsed: Option<Parsed>,
}

/// What was read out of a file when it was laid. Its bytes are then not kept.
pub(super) enum Parsed {
    Narrative(Narrative),
    Case(CasePart),
    Questions(QuestionList),
    Receipt(Receipt),
}

/// What a file turned out to be.
pub(super) struct Content {
    pub(super) kind: FileKind,
    pub(super) size: u64,
    pub(super) problem: Option<Message>,
    pub(super) bytes: Vec<u8>,
    pub(super) parsed: Option<Parsed>,
}

impl Content {
    fn new(kind: FileKind, bytes: Vec<u8>) -> Content {
        Content { kind, size: bytes.len() as u64, problem: None, bytes, parsed: None }
    }

    pub(super) fn problem(kind: FileKind, problem: Message) -> Content {
        Content { problem: Some(problem), ..Content::new(kind, Vec::new()) }
    }

    pub(super) fn of_narrative(narrative: Narrative) -> Content {
        let size = narrative.points().map(|(_, text)| text.len() as u64).sum();
        Content { size, ..Content::parsed(FileKind::Narrative, Parsed::Narrative(narrative)) }
    }

    fn parsed(kind: FileKind, parsed: Parsed) -> Content {
        Content { parsed: Some(parsed), ..Content::new(kind, Vec::new()) }
    }
}

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
pub(super) fn recognise(bytes: Vec<u8>, language: Language) -> Content {
    let say = Say::new(language);
    let not_here = |id| Content::problem(FileKind::NotForThisPage, say.message(id, &[]));
    match desk::recognise(&bytes) {
        desk::FileKind::Pass => Content::new(FileKind::Pass, bytes),
        desk::FileKind::Round => {
            let problem = SignedRound::parse(&bytes).err().map(|error| say.round(&error));
            Content { problem, ..Content::new(FileKind::Round, bytes) }
        }
        desk::FileKind::LinkageKey => match std::str::from_utf8(&bytes).map(LinkageKey::parse) {
            Ok(Ok(_)) => Content::new(FileKind::LinkageKey, bytes),
            _ => Content::problem(FileKind::Unreadable, say.message("linkage-key-mistyped", &[])),
        },
        desk::FileKind::Bundle => not_here("already-sealed"),
        desk::FileKind::Receipt => match Receipt::read(&bytes, &Limits::default()) {
            Ok(receipt) => Content::parsed(FileKind::Receipt, Parsed::Receipt(receipt)),
            Err(_) => Content::problem(FileKind::Unreadable, say.message("unreadable", &[])),
        },
        desk::FileKind::Columns => match Columns::parse(&bytes) {
            Some(_) => Content::new(FileKind::Columns, bytes),
            None => Content::problem(FileKind::Unreadable, say.message("columns-file", &[])),
        },
        desk::FileKind::Narrative => narrative(&bytes, &say),
        desk::FileKind::Workbook => workbook(bytes, &say),
    }
}

fn narrative(bytes: &[u8], say: &Say) -> Content {
    match desk::read_narrative(bytes, &Limits::default()) {
        Ok(narrative) => Content::of_narrative(narrative),
        Err(error) => Content::problem(FileKind::Narrative, say.narrative(error)),
    }
}

/// Case forms, narratives and lists of questions are smaller than this: a large workbook need not be opened once for each.
const SMALL: usize = 1 << 20;

/// A workbook: KOM's questions, a narrative, a case form, or something to check as a person form.
fn workbook(bytes: Vec<u8>, say: &Say) -> Content {
    let limits = Limits::default();
    if let Some(finding) = check::cannot_open(&bytes, &limits) {
        let problem = form_of(None, &Columns::default(), say).ok();
        let problem = problem.and_then(|form| views::message(&finding, &form, say));
        return Content::problem(
            FileKind::Unreadable,
            problem.unwrap_or_else(|| say.message("unreadable", &[])),
        );
    }
    if bytes.len() > SMALL {
        return Content::new(FileKind::Workbook, bytes);
    }
    if let Ok(list) = QuestionList::read(&bytes, &limits) {
        return Content::parsed(FileKind::Questions, Parsed::Questions(list));
    }
    if desk::is_narrative_sheet(&bytes, &limits) {
        return narrative(&bytes, say);
    }
    let Ok(form) = CaseForm::load() else { return Content::new(FileKind::Workbook, bytes) };
    match check::read_case(&bytes, &form, &limits) {
        Ok(Some(part)) if part.is_blank() => Content::problem(FileKind::Case, say.message("case-blank", &[])),
        Ok(Some(part)) => Content::parsed(FileKind::Case, Parsed::Case(part)),
        // What is wrong with a workbook that is no case form, the check says.
        Ok(None) | Err(CaseError::Workbook(_)) => Content::new(FileKind::Workbook, bytes),
        Err(error) => Content::problem(FileKind::Case, say.case(error)),
    }
}

/// A narrative that was typed.
pub(super) fn narrative_of(texts: Vec<NarrativeText>, language: Language) -> Result<Narrative, Refusal> {
    let say = Say::new(language);
    let answers =
        texts.into_iter().filter_map(|one| Some((NarrativePoint::from_name(&one.point)?, one.text)));
    match Narrative::of_answers(answers) {
        Ok(narrative) if narrative.is_blank() => Err(say.refusal("narrative-blank", &[])),
        Ok(narrative) => Ok(narrative),
        Err(_) => Err(say.refusal("narrative-long", &[("max", Narrative::MAX_CHARACTERS.into())])),
    }
}

/// The narrative on the desk: every point, answered or not.
pub(super) fn narrative_texts(files: &[OnDesk]) -> Vec<NarrativeText> {
    let parts = other_parts(files);
    let answer = |point: NarrativePoint| {
        let narrative = parts.narrative.as_ref()?;
        narrative.points().find(|(known, _)| *known == point).map(|(_, text)| text.to_owned())
    };
    NarrativePoint::ALL
        .into_iter()
        .map(|point| NarrativeText {
            point: point.name().to_owned(),
            text: answer(point).unwrap_or_default(),
        })
        .collect()
}

/// What lies on the desk besides persons.
pub(super) fn other_parts(files: &[OnDesk]) -> OtherParts {
    let mut parts = OtherParts::default();
    for file in files {
        match &file.parsed {
            Some(Parsed::Narrative(narrative)) => parts.narrative = Some(narrative.clone()),
            Some(Parsed::Case(case)) => parts.case = Some(case.clone()),
            Some(Parsed::Questions(_) | Parsed::Receipt(_)) | None => {}
        }
    }
    parts
}

/// What KOM asks, and which rows it is about.
pub(super) fn questions(files: &[OnDesk], language: Language) -> Result<QuestionsView, Refusal> {
    let say = Say::new(language);
    // The last of each kind that was laid.
    let (mut list, mut receipt) = (None, None);
    for file in files {
        match &file.parsed {
            Some(Parsed::Questions(questions)) => list = Some(questions),
            Some(Parsed::Receipt(rows)) => receipt = Some(rows),
            _ => {}
        }
    }
    let list = list.ok_or_else(|| say.refusal("no-questions", &[]))?;
    let receipt = receipt.ok_or_else(|| say.refusal("no-receipt", &[]))?;
    Ok(views::questions(list.beside(receipt)))
}

/// The usable round file on the desk, if there is one.
pub(super) fn round_of(files: &[OnDesk]) -> Option<SignedRound> {
    files
        .iter()
        .filter(|file| file.kind == FileKind::Round)
        .find_map(|file| SignedRound::parse(&file.bytes).ok())
}
