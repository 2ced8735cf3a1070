//! The worker's side of the page: a [`Desk`] that files are laid on, checked and sealed from.
//!
//! This is a shell. It reads `File`s with `FileReaderSync`, says how far it has come through
//! `DedicatedWorkerGlobalScope`, and turns values into what crosses to the page (`wire`). It has no logic of its
//! own: what a file is, what is wrong with it and what is sent are the engine's answers.
//!
//! **Invariant:** a workbook's bytes and cells never leave the worker, but for a cell's value that the user asks to see. What crosses is listed in `wire`.

#![allow(
    clippy::disallowed_methods,
    reason = "a shell: the clock and the randomness of the browser are taken here"
)]

mod engine;
#[cfg(feature = "measure")]
mod measure;
mod on_desk;
mod say;
mod views;
pub(crate) mod wire;

use std::cell::Cell;

use js_sys::{Array, Uint8Array};
use serde::Serialize;
use serde::de::DeserializeOwned;
use wasm_bindgen::prelude::*;
use web_sys::{Blob, BlobPropertyBag, DedicatedWorkerGlobalScope, File, FileReaderSync};

use wire::{
    CellPlace, CheckOptions, Dropped, FileKind, Language, Message, NarrativeText, PrepareOptions, Progress,
    Refusal, Stage,
};

/// A file is read in pieces, so that the page can say how far it has come.
const PIECE: u32 = 1 << 20;

/// What lies before the user: files, at most one round, one pass and one linkage key among them.
#[wasm_bindgen]
pub struct Desk {
    language: Language,
    files: Vec<on_desk::OnDesk>,
    next_id: u32,
    engine: engine::Engine,
}

#[wasm_bindgen]
impl Desk {
    /// An empty desk.
    #[wasm_bindgen(constructor)]
    pub fn new(language: JsValue) -> Result<Desk, JsValue> {
        std::panic::set_hook(Box::new(report_place));
        Ok(Desk {
            language: take(language)?,
            files: Vec::new(),
            next_id: 1,
            engine: engine::Engine::default(),
        })
    }

    /// The language of every text from now on; texts already given out keep theirs.
    pub fn set_language(&mut self, language: JsValue) -> Result<(), JsValue> {
        self.language = take(language)?;
        Ok(())
    }

    /// Reads a file and says what it is. A file that cannot be used is put on the desk all the same, with its
    /// problem, so that the user sees it and can take it away.
    pub fn add(&mut self, file: File) -> Result<JsValue, JsValue> {
        let size = file.size() as u64;
        let bytes = match on_desk::too_large(size, self.language) {
            Some(problem) => Err(problem),
            None => read(&file).map_err(|_| on_desk::unreadable(self.language)),
        };
        self.lay(file.name(), size, bytes)
    }

    /// The linkage key as the text that the custodian gave out.
    pub fn add_linkage_key_text(&mut self, text: String) -> Result<JsValue, JsValue> {
        let size = text.len() as u64;
        self.lay("kobling1…".to_owned(), size, Ok(text.into_bytes()))
    }

    /// The narrative as it was typed. Takes the place of one that lies there.
    pub fn set_narrative(&mut self, name: String, texts: JsValue) -> Result<JsValue, JsValue> {
        let texts: Vec<NarrativeText> = take(texts)?;
        match on_desk::narrative_of(texts, self.language) {
            Err(refusal) => answer::<Dropped>(Err(refusal)),
            Ok(narrative) => self.keep(name, on_desk::Content::of_narrative(narrative)),
        }
    }

    /// The narrative that lies on the desk, point by point.
    pub fn narrative(&self) -> Result<JsValue, JsValue> {
        give(&on_desk::narrative_texts(&self.files))
    }

    /// Says what a column of a sheet is that was read last, by its place in the list of sheets; or that it is nothing.
    pub fn name_column(&mut self, sheet: u32, column: String, field: Option<String>) {
        self.engine.name_column(&self.files, sheet, &column, field.as_deref());
    }

    /// What the partner's own columns are, as a file for next year; null when it has said nothing of them.
    pub fn columns_file(&self) -> Result<JsValue, JsValue> {
        answer(self.engine.columns_file(self.language))
    }

    /// The empty form of the round, or of this year; or the case form.
    pub fn template(&self, which: JsValue) -> Result<JsValue, JsValue> {
        answer(engine::template(&self.files, take(which)?, self.language))
    }

    /// The findings of the last check as a page to save.
    pub fn findings_file(&mut self) -> Result<JsValue, JsValue> {
        answer(self.engine.findings_file(&self.files, self.language))
    }

    /// A workbook that was checked last, with colours and comments where something was found.
    pub fn annotated_file(&mut self, id: u32) -> Result<JsValue, JsValue> {
        answer(self.engine.annotated_file(&self.files, id, self.language))
    }

    /// What stands in a cell where the last check found something; null for any other cell.
    pub fn value_at(&mut self, cell: JsValue) -> Result<JsValue, JsValue> {
        let cell: CellPlace = take(cell)?;
        answer(self.engine.value_at(&self.files, cell, self.language))
    }

    /// Which rows KOM's questions are about: the list of questions and the receipt lie on the desk.
    pub fn questions(&self) -> Result<JsValue, JsValue> {
        answer(on_desk::questions(&self.files, self.language))
    }

    /// Takes a file off the desk.
    pub fn remove(&mut self, id: u32) {
        for file in self.files.extract_if(.., |file| file.id == id) {
            self.engine.forget(&file);
        }
    }

    /// The round, when a usable round file lies on the desk; otherwise null.
    pub fn round(&self) -> Result<JsValue, JsValue> {
        give(&self.engine.round(&self.files, self.language))
    }

    /// Makes a pass for a partner, with the linkage key that lies on the desk, if one does.
    pub fn make_pass(&mut self, partner: String) -> Result<JsValue, JsValue> {
        answer(self.engine.make_pass(&self.files, &partner, self.language))
    }

    /// Opens the pass that lies on the desk.
    pub fn open_pass(&mut self, phrase: String) -> Result<JsValue, JsValue> {
        answer(self.engine.open_pass(&self.files, &phrase, self.language))
    }

    /// Reads and checks the workbooks that lie on the desk.
    pub fn check(&mut self, options: JsValue) -> Result<JsValue, JsValue> {
        let options: CheckOptions = take(options)?;
        answer(self.engine.check(&self.files, &options, self.language))
    }

    /// Makes what would be sent, and looks for identifiers in it.
    pub fn prepare(&mut self, options: JsValue) -> Result<JsValue, JsValue> {
        let options: PrepareOptions = take(options)?;
        answer(self.engine.prepare(&self.files, &options, self.language))
    }

    /// Signs and encrypts what was prepared last.
    pub fn seal(&mut self) -> Result<JsValue, JsValue> {
        answer(self.engine.seal(self.language))
    }
}

impl Desk {
    fn lay(&mut self, name: String, size: u64, bytes: Result<Vec<u8>, Message>) -> Result<JsValue, JsValue> {
        let mut content = match bytes {
            Ok(bytes) => on_desk::recognise(bytes, self.language),
            Err(problem) => on_desk::Content::problem(FileKind::Unreadable, problem),
        };
        content.size = size;
        self.keep(name, content)
    }

    fn keep(&mut self, name: String, content: on_desk::Content) -> Result<JsValue, JsValue> {
        let on_desk::Content { kind, size, problem, bytes, parsed } = content;
        let id = self.next_id;
        self.next_id += 1;
        let dropped = Dropped { id, name: name.clone(), size, kind, problem };
        let file = on_desk::OnDesk { id, name, kind, bytes, parsed };
        self.engine.take_note(&file);
        self.files.push(file);
        give(&dropped)
    }
}

/// The test vectors under wasm: `name` is the vector file's, `json` one of its inputs (tests/data/vectors). Not
/// in the page that is published.
#[cfg(debug_assertions)]
#[wasm_bindgen]
#[expect(unreachable_pub, reason = "wasm-bindgen exports only what is public")]
pub fn run_vector(name: &str, json: &str) -> Result<String, JsValue> {
    engine::run_vector(name, json).map_err(|sentence| JsValue::from_str(&sentence))
}

/// A fault on purpose, for the test of what the page says then. Not in the page that is published.
#[cfg(debug_assertions)]
#[wasm_bindgen]
#[expect(
    unreachable_pub,
    clippy::panic,
    reason = "wasm-bindgen exports only what is public; and this is what it does"
)]
pub fn panic_on_purpose() {
    panic!("01017012345");
}

fn read(file: &File) -> Result<Vec<u8>, JsValue> {
    let reader = FileReaderSync::new()?;
    let size = file.size() as u32;
    let mut bytes = Vec::with_capacity(size as usize);
    let mut from = 0;
    while from < size {
        let to = size.min(from + PIECE);
        let piece = file.slice_with_i32_and_i32(from as i32, to as i32)?;
        bytes.extend(Uint8Array::new(&reader.read_as_array_buffer(&piece)?.into()).to_vec());
        report(Stage::Reading, to / 1024, size / 1024);
        from = to;
    }
    Ok(bytes)
}

/// Says how far a piece of work has come: as often as it likes, heard once for each percent, or the page would do
/// nothing but listen. A page that is not listening is no reason to stop.
pub(crate) fn report(stage: Stage, done: u32, total: u32) {
    #[derive(Serialize)]
    struct Posted {
        progress: Progress,
    }
    thread_local! {
        static SAID: Cell<Option<(Stage, u64)>> = const { Cell::new(None) };
    }
    let percent = u64::from(done) * 100 / u64::from(total.max(1));
    if SAID.replace(Some((stage, percent))) == Some((stage, percent)) {
        return;
    }
    if let Ok(message) = give(&Posted { progress: Progress { stage, done, total } }) {
        post(&message);
    }
}

/// A panic is our fault. Its message may hold a value, so only the place of it is told.
fn report_place(panic: &std::panic::PanicHookInfo<'_>) {
    #[derive(Serialize)]
    struct Posted {
        broken: String,
    }
    let place =
        panic.location().map(|place| format!("{}:{}", place.file(), place.line())).unwrap_or_default();
    if let Ok(message) = give(&Posted { broken: place }) {
        post(&message);
    }
}

fn post(message: &JsValue) {
    if let Ok(worker) = js_sys::global().dyn_into::<DedicatedWorkerGlobalScope>() {
        let _ = worker.post_message(message);
    }
}

/// Random bytes from the browser.
fn random<const N: usize>() -> Result<[u8; N], Refusal> {
    let mut bytes = [0u8; N];
    match getrandom::fill(&mut bytes) {
        Ok(()) => Ok(bytes),
        Err(_) => Err(say::Say::new(Language::Nb).refusal("no-file-made", &[])),
    }
}

/// This calendar year, by the browser's clock.
fn this_year() -> u16 {
    u16::try_from(js_sys::Date::new_0().get_full_year()).unwrap_or(0)
}

/// A file to hand out.
pub(crate) fn blob(bytes: &[u8], kind: &str) -> Result<Blob, JsValue> {
    let parts = Array::of1(&Uint8Array::from(bytes));
    let options = BlobPropertyBag::new();
    options.set_type(kind);
    Blob::new_with_u8_array_sequence_and_options(&parts, &options)
}

fn answer<T: Serialize>(result: Result<T, Refusal>) -> Result<JsValue, JsValue> {
    match result {
        Ok(value) => give(&value),
        Err(refusal) => Err(give(&refusal)?),
    }
}

fn give<T: Serialize>(value: &T) -> Result<JsValue, JsValue> {
    value.serialize(&serde_wasm_bindgen::Serializer::json_compatible()).map_err(JsValue::from)
}

fn take<T: DeserializeOwned>(value: JsValue) -> Result<T, JsValue> {
    serde_wasm_bindgen::from_value(value).map_err(JsValue::from)
}
