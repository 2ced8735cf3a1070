//! Forms as data: what is asked, which answers exist, how people spell them.
//!
//! A form is `schemas/<year>/person.toml` and the code lists it names; this room turns them into one checked
//! [`Form`] and refuses a definition that is wrong. It says what an answer may be ([`Answers`], [`Value`]) but
//! never looks at a workbook: reading is `workbook`, judging is `check`. Invariant: whatever a `Form` holds is
//! consistent (every code the rules know by name exists, every label means one thing), so nobody downstream checks again.

mod age;
mod answers;
mod case;
mod codes;
mod definition;
mod fold;
mod header;
mod load;
mod vocabulary;

pub use age::Age;
pub use answers::{Answers, Value};
pub use case::{CaseForm, CaseFormError, CaseLabel, CaseWord};
pub use codes::{Code, CodeEntry, CodeList, CodeListError};
pub use definition::{BlankSeverity, Ranges, Required, Sheets};
pub use fold::fold_label;
pub(crate) use fold::is_space;
pub use header::{HeaderMatch, HeadingIx};
pub use load::{FormError, for_year, has_year};
pub use vocabulary::{Fields, Vocabulary};

use crate::text::Localized;

/// A field of a form, by its place in [`Form::fields`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FieldIx(pub(crate) u8);

/// An outgoing field, by its place in [`Answers`]. Only fields that leave the machine have one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct OutIx(pub(crate) u8);

/// What a column holds.
#[derive(Clone, Debug)]
pub enum FieldKind {
    /// The partner's own row reference. Never leaves the machine.
    Reference,
    /// Family name(s). Identifier.
    Surname,
    /// Given name(s). Identifier.
    GivenNames,
    /// A whole name in one column. Identifier.
    FullName,
    /// Date of birth, possibly only year or month. Identifier.
    BirthDate,
    /// DUF number. Identifier.
    DufNumber,
    /// Fødselsnummer, D-number, H-number. Identifier.
    NationalId,
    /// One code of a list.
    Code(CodeList),
    /// Several codes of a list, in the order given.
    Codes(CodeList),
    /// A calendar year, or a code of a list (`unknown`, `unclear`).
    Year(CodeList),
    /// An age in whole years, or a code of a list (`under_18`, `unknown`).
    Age(CodeList),
    /// A number of children, or a code of a list (`unknown`).
    Count(CodeList),
    /// Several partners, or `other_agency`.
    Partners(CodeList),
}

impl FieldKind {
    /// The closed list of non-numeric answers, where there is one.
    #[must_use]
    pub fn codes(&self) -> Option<&CodeList> {
        match self {
            FieldKind::Code(list)
            | FieldKind::Codes(list)
            | FieldKind::Year(list)
            | FieldKind::Age(list)
            | FieldKind::Count(list)
            | FieldKind::Partners(list) => Some(list),
            _ => None,
        }
    }

    /// Whether the value stays on the partner's machine.
    #[must_use]
    pub fn stays(&self) -> bool {
        self.codes().is_none()
    }

    /// Whether the value identifies a person (turned into tokens, never sent).
    #[must_use]
    pub fn identifies(&self) -> bool {
        self.stays() && !matches!(self, FieldKind::Reference)
    }
}

/// What an empty cell of an outgoing field means.
#[derive(Clone, Debug)]
pub struct BlankPolicy {
    /// The value that is sent: a code such as `unknown`, or [`Value::Blank`] for *not stated*.
    pub sent: Value,
    /// How the blank is reported.
    pub severity: BlankSeverity,
}

/// One column of a form.
#[derive(Clone, Debug)]
pub struct Field {
    /// The JSON name, as in form.md.
    pub name: String,
    /// What it holds.
    pub kind: FieldKind,
    /// Column heading.
    pub label: Localized,
    /// One line of help.
    pub help: Localized,
    /// A plausible value, as typed in bokmål.
    pub example: String,
    /// Other headings that mean this column.
    pub aliases: Vec<String>,
    /// When it must be filled.
    pub required: Required,
    /// What a blank means (only outgoing fields).
    pub blank: BlankPolicy,
    /// Its place among the outgoing fields, if it leaves the machine.
    pub out: Option<OutIx>,
}

/// A form of one reporting year, ready to use.
#[derive(Clone, Debug)]
pub struct Form {
    id: String,
    digest: [u8; 32],
    label: Localized,
    ranges: Ranges,
    sheets: Sheets,
    min_columns: usize,
    fields: Vec<Field>,
    outgoing: Vec<FieldIx>,
    named: Fields,
    vocabulary: Vocabulary,
    headings: header::Headings,
    partners_known: bool,
}

impl Form {
    /// `person/2015`: name and the year the definition was made for.
    #[must_use]
    pub fn id(&self) -> &str {
        &self.id
    }

    /// SHA-256 over the definition and all its code lists; equal digests mean equal forms.
    #[must_use]
    pub fn digest(&self) -> &[u8; 32] {
        &self.digest
    }

    /// The form's name for people.
    #[must_use]
    pub fn label(&self) -> &Localized {
        &self.label
    }

    /// The numbers that rules compare with.
    #[must_use]
    pub fn ranges(&self) -> &Ranges {
        &self.ranges
    }

    /// The names of the template's sheets.
    #[must_use]
    pub fn sheets(&self) -> &Sheets {
        &self.sheets
    }

    /// Whether a sheet is the template's sheet of examples, in any language.
    #[must_use]
    pub fn is_example_sheet(&self, name: &str) -> bool {
        self.sheets.examples.all().any(|known| fold_label(known) == fold_label(name))
    }

    /// Whether a sheet is one that the template hides itself.
    #[must_use]
    pub fn is_own_hidden_sheet(&self, name: &str) -> bool {
        self.sheets.lists.all().any(|known| fold_label(known) == fold_label(name))
    }

    /// Whether the main form of exploitation is, or includes, forced labour.
    #[must_use]
    pub fn has_forced_labour(&self, answers: &Answers) -> bool {
        let words = &self.vocabulary;
        answers
            .get(self.named.exploitation)
            .code()
            .is_some_and(|code| [words.forced_labour, words.combined].contains(&code))
    }

    /// The fields that another year's form does not have, or to which it takes other answers. Partners are the round's
    /// and not compared.
    #[must_use]
    pub fn fields_changed_from(&self, other: &Form) -> Vec<FieldIx> {
        let names =
            |list: &CodeList| list.entries().iter().map(|entry| entry.name.clone()).collect::<Vec<_>>();
        let asks_the_same = |field: &Field| {
            other.fields.iter().any(|known| {
                known.name == field.name
                    && std::mem::discriminant(&known.kind) == std::mem::discriminant(&field.kind)
                    && known.kind.codes().map(names) == field.kind.codes().map(names)
            })
        };
        let is_new = |field: &&Field| !matches!(field.kind, FieldKind::Partners(_)) && !asks_the_same(field);
        self.indexed().filter(|(_, field)| is_new(field)).map(|(ix, _)| ix).collect()
    }

    /// The field behind an outgoing index, by its place among all fields.
    #[must_use]
    pub fn field_of(&self, out: OutIx) -> FieldIx {
        self.outgoing.get(usize::from(out.0)).copied().unwrap_or(FieldIx(0))
    }

    /// How many known headings make a row the header of a table.
    #[must_use]
    pub fn min_columns(&self) -> usize {
        self.min_columns
    }

    /// All fields in the form's order.
    #[must_use]
    pub fn fields(&self) -> &[Field] {
        &self.fields
    }

    /// All fields with their indices, in the form's order.
    pub fn indexed(&self) -> impl Iterator<Item = (FieldIx, &Field)> {
        (0u8..).map(FieldIx).zip(&self.fields)
    }

    /// One field. Indices are only made by this form, so the fall-back to the first field is never seen.
    #[must_use]
    #[expect(clippy::indexing_slicing, reason = "a FieldIx is only made by the form that holds the field")]
    pub fn field(&self, ix: FieldIx) -> &Field {
        &self.fields[usize::from(ix.0)]
    }

    /// The field with a JSON name.
    #[must_use]
    pub fn by_name(&self, name: &str) -> Option<FieldIx> {
        self.indexed().find(|(_, field)| field.name == name).map(|(ix, _)| ix)
    }

    /// The fields that leave the machine, in the form's order: the columns of a record.
    #[must_use]
    pub fn outgoing(&self) -> &[FieldIx] {
        &self.outgoing
    }

    /// The field behind an outgoing index.
    #[must_use]
    pub fn out_field(&self, out: OutIx) -> &Field {
        self.field(self.field_of(out))
    }

    /// All outgoing indices in order.
    pub fn outs(&self) -> impl Iterator<Item = OutIx> + use<> {
        (0u8..).map(OutIx).take(self.outgoing.len())
    }

    /// Whether a field takes several codes.
    #[must_use]
    pub fn takes_several(&self, out: OutIx) -> bool {
        matches!(self.out_field(out).kind, FieldKind::Codes(_) | FieldKind::Partners(_))
    }

    /// The numbers that a field takes, if it takes numbers.
    #[must_use]
    pub fn number_range(&self, out: OutIx) -> Option<std::ops::RangeInclusive<u16>> {
        match self.out_field(out).kind {
            FieldKind::Year(_) => Some(self.ranges.birth_year_min..=9999),
            FieldKind::Age(_) => Some(0..=self.ranges.age_max),
            FieldKind::Count(_) => Some(0..=self.ranges.children_max),
            _ => None,
        }
    }

    /// The fields that rules and counting know by name.
    #[must_use]
    pub fn named(&self) -> &Fields {
        &self.named
    }

    /// The codes that rules and counting know by name.
    #[must_use]
    pub fn vocabulary(&self) -> &Vocabulary {
        &self.vocabulary
    }

    /// What a column heading means.
    #[must_use]
    pub fn heading(&self, text: &str) -> HeaderMatch {
        self.headings.find(text)
    }

    /// The form with headings of a partner's own beside it. Its digest is that of the form.
    #[must_use]
    pub fn with_headings(mut self, known: &[(&str, FieldIx)]) -> Form {
        self.headings.add(known);
        self
    }

    /// Whether the partners of a round are part of the form (else `also_followed_by` cannot be matched).
    #[must_use]
    pub fn partners_known(&self) -> bool {
        self.partners_known
    }

    /// The form's text of a code of an outgoing field, for machines (`NGA`, `unknown`).
    #[must_use]
    pub fn code_name(&self, out: OutIx, code: Code) -> &str {
        self.out_field(out).kind.codes().map_or("", |list| list.name_of(code))
    }

    /// A value as it stands in files: a number, or the codes joined by `;`. Unlike the codes themselves it does not change
    /// when a list grows, or a partner comes.
    #[must_use]
    pub fn value_text(&self, out: OutIx, value: &Value) -> String {
        match value {
            Value::Number(number) => number.to_string(),
            value => {
                value.codes().iter().map(|code| self.code_name(out, *code)).collect::<Vec<_>>().join(";")
            }
        }
    }

    /// The same for people.
    #[must_use]
    pub fn code_label(&self, out: OutIx, code: Code, language: crate::text::Language) -> &str {
        self.out_field(out).kind.codes().map_or("", |list| list.label_of(code, language))
    }
}
