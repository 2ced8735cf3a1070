//! Everything that crosses between the page and the worker.
//!
//! These types are the boundary and nothing else: the core does not know them, and no other file of the page's
//! side derives `Serialize` or `Deserialize`. `www/src/engine/wire.ts` is generated from this file
//! (`cargo xtask docs`) and a test compares the two, so this file keeps to what the generator reads: structs
//! with named fields, enums of plain names, and `String`, `bool`, `u32`, `u64`, `Option`, `Vec` and `Blob`.
//!
//! **Invariant:** every text here is already in the user's language, and none of it holds a value from a
//! workbook's cell, except the codes and numbers of rows that are about to be sent; when the user asks which rows
//! KOM's questions are about, the partner's own references from its receipt; and, when the user asks for one, the
//! value of a cell where something was found.

use serde::{Deserialize, Serialize};
use web_sys::Blob;

/// The languages of the page.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Language {
    #[default]
    Nb,
    Nn,
    En,
}

/// What was found, what was expected, and what to do about it.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct Message {
    pub(crate) found: String,
    pub(crate) expected: Option<String>,
    pub(crate) todo: String,
}

/// What every method throws when it will not do what it was asked.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct Refusal {
    pub(crate) code: String,
    pub(crate) message: Message,
}

/// What a file is, judged by its content and never by its name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum FileKind {
    Workbook,
    Round,
    Pass,
    LinkageKey,
    Narrative,
    Case,
    Columns,
    Questions,
    Receipt,
    NotForThisPage,
    Unreadable,
}

/// A file that lies on the desk.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct Dropped {
    pub(crate) id: u32,
    pub(crate) name: String,
    pub(crate) size: u64,
    pub(crate) kind: FileKind,
    /// Why the file cannot be used; null when it can.
    pub(crate) problem: Option<Message>,
}

/// The round file, opened and its signature verified.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct RoundView {
    pub(crate) round: String,
    pub(crate) year: u32,
    pub(crate) demo: bool,
    /// A date as people write it in the user's language.
    pub(crate) deadline: Option<String>,
    pub(crate) email: String,
    pub(crate) phone: String,
    /// KOM's key, in groups, to compare with the letter.
    pub(crate) fingerprint: String,
    pub(crate) partners: Vec<PartnerView>,
}

/// A partner that may report in this round.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct PartnerView {
    pub(crate) id: String,
    pub(crate) name: String,
}

/// A pass that was just made. The only time that the phrase is ever shown.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct PassMade {
    pub(crate) phrase: Vec<String>,
    /// The enrolment code: 24 digits in six groups.
    pub(crate) code: String,
    pub(crate) file_name: String,
    #[serde(with = "serde_wasm_bindgen::preserve")]
    pub(crate) file: Blob,
}

/// A pass that was opened with its phrase.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct PassView {
    pub(crate) partner: String,
    pub(crate) name: String,
    pub(crate) code: String,
    pub(crate) has_linkage_key: bool,
}

/// What `check` is told.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct CheckOptions {
    /// Fields whose column the partner does not have.
    pub(crate) leave_blank: Vec<String>,
}

/// A file that the worker made, and the name to save it under.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct SavedFile {
    #[serde(with = "serde_wasm_bindgen::preserve")]
    pub(crate) file: Blob,
    pub(crate) name: String,
}

/// The forms that the page hands out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum WhichForm {
    Person,
    Case,
}

/// One answer of the narrative. It crosses both ways: it is typed in the page, and shown there before it is sent.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct NarrativeText {
    /// The point: `1`, `2a`, …
    pub(crate) point: String,
    pub(crate) text: String,
}

/// A count of the case form that is sent, in words.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct CaseLine {
    pub(crate) label: String,
    pub(crate) count: u32,
}

/// A place in a text that may point out a person.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct LeakView {
    pub(crate) code: String,
    /// Its number among those of its code, by which it is answered for.
    pub(crate) number: u32,
    /// Where it stands, in words.
    pub(crate) place: String,
    /// Whether that is in the case form, which is mended in Excel, and not in the narrative.
    pub(crate) in_case: bool,
    /// What it looks like.
    pub(crate) found: String,
    /// The text around it: it is the partner's own, and about to be sent.
    pub(crate) before: String,
    pub(crate) word: String,
    pub(crate) after: String,
    /// Whether it may stand when the partner answers for it.
    pub(crate) may_stand: bool,
}

/// A place in a text that the partner has answered for.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct LeakAnswer {
    pub(crate) code: String,
    pub(crate) number: u32,
    pub(crate) reason: Reason,
}

/// A column of the form, for choosing what a column of the workbook is.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct FieldName {
    pub(crate) field: String,
    pub(crate) label: String,
}

/// A column of a sheet, and what it was read as.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct ColumnView {
    /// The letters Excel shows.
    pub(crate) column: String,
    /// Only a known label or alias; an unknown heading may be anything, so it is not repeated.
    pub(crate) heading: Option<String>,
    pub(crate) field: Option<String>,
    pub(crate) label: Option<String>,
    /// Whether the partner has said what it is.
    pub(crate) own: bool,
}

/// A row that was passed over, and why.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct SkippedRow {
    pub(crate) row: u32,
    pub(crate) reason: String,
}

/// A sheet that was read. Rows are numbered as in Excel.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct SheetView {
    pub(crate) file: String,
    pub(crate) sheet: String,
    pub(crate) header_row: u32,
    pub(crate) first_row: u32,
    pub(crate) last_row: u32,
    pub(crate) rows: u32,
    pub(crate) columns: Vec<ColumnView>,
    pub(crate) skipped: Vec<SkippedRow>,
}

/// What a finding does: an error stops the bundle, a warning wants an answer, a note is for information.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Severity {
    Error,
    Warning,
    Note,
}

/// A cell where something was found, by its numbers in the last check: what the page asks for its value with.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct CellPlace {
    /// Its place among the workbooks.
    pub(crate) file: u32,
    /// Its place in the workbook.
    pub(crate) sheet: u32,
    pub(crate) row: u32,
    /// From 0.
    pub(crate) column: u32,
}

/// What stands in a cell. Not printed: it may identify somebody.
#[derive(Serialize)]
pub(crate) struct ValueView {
    pub(crate) text: String,
    /// Whether the text stands in the cell; otherwise it says what does: "tom".
    pub(crate) written: bool,
}

/// One place where a rule was broken.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct FindingView {
    pub(crate) file: String,
    pub(crate) sheet: String,
    /// As people say it: `D7`, `rad 7`; empty for a whole sheet or file.
    pub(crate) place: String,
    /// Null where the place is no cell.
    pub(crate) cell: Option<CellPlace>,
    /// A sentence of its own, where the group's does not hold for all.
    pub(crate) text: Option<String>,
}

/// All findings of one rule in one field.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct RuleGroup {
    pub(crate) code: String,
    pub(crate) severity: Severity,
    pub(crate) title: String,
    /// Null where each place has a sentence of its own.
    pub(crate) found: Option<String>,
    pub(crate) expected: Option<String>,
    pub(crate) todo: String,
    pub(crate) field: Option<String>,
    pub(crate) field_label: Option<String>,
    /// How many there are; `shown` may be fewer.
    pub(crate) count: u32,
    pub(crate) shown: Vec<FindingView>,
}

/// A finding among others of its row; `at` has a sentence of its own.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct RowFinding {
    pub(crate) code: String,
    pub(crate) severity: Severity,
    pub(crate) title: String,
    pub(crate) todo: String,
    pub(crate) at: FindingView,
}

/// All findings in one row.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct RowGroup {
    pub(crate) file: String,
    pub(crate) sheet: String,
    /// Null for a sheet or file as a whole.
    pub(crate) row: Option<u32>,
    /// The gravest of its findings.
    pub(crate) severity: Severity,
    /// How many there are; `findings` may be fewer.
    pub(crate) count: u32,
    pub(crate) findings: Vec<RowFinding>,
}

/// The findings by row, in the order of the workbook.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct RowsView {
    /// How many rows have errors or warnings; `rows` may be fewer.
    pub(crate) count: u32,
    pub(crate) rows: Vec<RowGroup>,
    /// How many rows have only notes; `noted` may be fewer.
    pub(crate) noted_count: u32,
    pub(crate) noted: Vec<RowGroup>,
    /// Whether the counts are all there is: of a rule that is broken very often, not every place is kept.
    pub(crate) complete: bool,
}

/// A required column that no sheet has.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct MissingColumn {
    pub(crate) field: String,
    pub(crate) label: String,
    pub(crate) left_blank: bool,
}

/// What checking found.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct CheckView {
    pub(crate) rows: u32,
    /// The year whose form was used, where no round file says which.
    pub(crate) assumed_year: Option<u32>,
    pub(crate) errors: u32,
    pub(crate) warnings: u32,
    pub(crate) notes: u32,
    pub(crate) groups: Vec<RuleGroup>,
    pub(crate) by_row: RowsView,
    pub(crate) sheets: Vec<SheetView>,
    /// Sentences about files, sheets and areas that were not read.
    pub(crate) unread: Vec<String>,
    pub(crate) missing_columns: Vec<MissingColumn>,
    /// The columns that a sheet may have.
    pub(crate) fields: Vec<FieldName>,
}

/// Why a warning may stand: checked with the source, cannot be found out, or something else.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Reason {
    Confirmed,
    Unknown,
    Other,
}

/// A warning that the partner has answered for.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Acknowledgement {
    pub(crate) code: String,
    pub(crate) reason: Reason,
}

/// What `prepare` is told.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct PrepareOptions {
    pub(crate) acknowledged: Vec<Acknowledgement>,
    pub(crate) nil: bool,
    pub(crate) leaks: Vec<LeakAnswer>,
    /// The later of two submissions has the higher number.
    pub(crate) sequence: u64,
}

/// How many identifiers of one kind become tokens.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct IdentifierCount {
    pub(crate) label: String,
    pub(crate) count: u32,
}

/// The outgoing rows as a table of codes in words.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct Preview {
    pub(crate) headings: Vec<String>,
    pub(crate) rows: Vec<PreviewRow>,
}

/// A row that is sent, and where it stands in the workbook. The place is shown and not sent.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct PreviewRow {
    /// Empty where all rows stand in one file.
    pub(crate) file: String,
    /// Empty where all rows stand in one sheet.
    pub(crate) sheet: String,
    /// Excel's number.
    pub(crate) row: u32,
    pub(crate) answers: Vec<String>,
}

/// What came of preparing: what would be sent, or the places in the texts that stand in the way.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct PrepareView {
    pub(crate) outgoing: Option<Outgoing>,
    pub(crate) leaks: Vec<LeakView>,
}

/// What is said about persons.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Persons {
    Report,
    Nil,
    None,
}

/// What would be sent, before it is sealed.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct Outgoing {
    pub(crate) partner: String,
    pub(crate) partner_name: String,
    pub(crate) persons: Persons,
    pub(crate) rows: u32,
    pub(crate) narrative: Vec<NarrativeText>,
    pub(crate) case: Vec<CaseLine>,
    pub(crate) identifiers: Vec<IdentifierCount>,
    pub(crate) preview: Preview,
    /// What will be signed, laid out for reading: the first records of it, and a sentence about the rest.
    pub(crate) payload: String,
    /// A sentence: what the leak gate looked for, and what it found.
    pub(crate) scanned: String,
}

/// The files that are handed out.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct Sealed {
    #[serde(with = "serde_wasm_bindgen::preserve")]
    pub(crate) bundle: Blob,
    pub(crate) bundle_name: String,
    #[serde(serialize_with = "preserve_if_any")]
    pub(crate) receipt: Option<Blob>,
    pub(crate) receipt_name: Option<String>,
    #[serde(with = "serde_wasm_bindgen::preserve")]
    pub(crate) readable: Blob,
    pub(crate) readable_name: String,
    /// Of the bundle, in hexadecimal.
    pub(crate) sha256: String,
    pub(crate) email: String,
    pub(crate) phone: String,
    pub(crate) code: String,
}

fn preserve_if_any<S: serde::Serializer>(blob: &Option<Blob>, serializer: S) -> Result<S::Ok, S::Error> {
    match blob {
        Some(blob) => serde_wasm_bindgen::preserve::serialize(blob, serializer),
        None => serializer.serialize_none(),
    }
}

/// KOM's questions, beside the receipt that lies on the desk.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct QuestionsView {
    pub(crate) questions: Vec<QuestionView>,
    /// References that the receipt does not have: it belongs to another bundle.
    pub(crate) unknown: Vec<String>,
}

/// What KOM asks, and which row it is about.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct QuestionView {
    pub(crate) reference: String,
    /// Empty where the row had none.
    pub(crate) own_reference: String,
    pub(crate) file: String,
    /// Empty in a text file.
    pub(crate) sheet: String,
    pub(crate) row: String,
    /// In KOM's language, as it wrote them.
    pub(crate) fields: String,
    pub(crate) question: String,
}

/// How far a long piece of work has come.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct Progress {
    pub(crate) stage: Stage,
    pub(crate) done: u32,
    pub(crate) total: u32,
}

/// The long pieces of work.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Stage {
    /// Reading a file's bytes; counted in kilobytes.
    Reading,
    /// Checking rows.
    Checking,
    /// Turning identifiers into tokens; counted in rows.
    Tokens,
    /// Signing and encrypting.
    Sealing,
}
