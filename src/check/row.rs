//! A row as the rules see it.

use super::finding::{Fact, Facts, Finding, Findings, Place, Rule};
use crate::form::{Answers, Code, FieldIx, Fields, Form, OutIx, Vocabulary};
use crate::identity::{BirthDate, Identifiers};
use crate::workbook::{Cell, Layout};

/// One row with everything a rule may ask.
pub(super) struct RowView<'r> {
    pub(super) form: &'r Form,
    /// The reporting year.
    pub(super) year: u16,
    /// Whether the data is for a real round, a demonstration or unknown.
    pub(super) realm: super::read::Realm,
    /// Whether the row has an own reference.
    pub(super) has_reference: bool,
    pub(super) place: Place,
    pub(super) layout: &'r Layout,
    /// The cells of the row, also those of columns that are not read.
    pub(super) cells: &'r [(u32, Cell<'r>)],
    pub(super) answers: &'r Answers,
    pub(super) identifiers: &'r Identifiers,
    /// Where the birth year stands: in its own column, or in the date or number that it was taken from.
    pub(super) birth_year_field: FieldIx,
}

impl<'r> RowView<'r> {
    pub(super) fn named(&self) -> &'r Fields {
        self.form.named()
    }

    pub(super) fn words(&self) -> &'r Vocabulary {
        self.form.vocabulary()
    }

    /// The answer to a field, if it is a number.
    pub(super) fn number(&self, out: OutIx) -> Option<u16> {
        self.answers.get(out).number()
    }

    /// The birth year stated, unless it is after the reporting year: that is a fault of its own.
    pub(super) fn birth_year(&self) -> Option<u16> {
        self.number(self.named().birth_year).filter(|born| *born <= self.year)
    }

    /// The date of birth stated, unless it is after the reporting year.
    pub(super) fn birth_date(&self) -> Option<&BirthDate> {
        self.identifiers.birth_date.as_ref().filter(|date| date.year() <= self.year)
    }

    /// Whether the answer to a field is, or contains, a code.
    pub(super) fn has(&self, out: OutIx, code: Code) -> bool {
        self.answers.get(out).codes().contains(&code)
    }

    /// The first code of the answer that belongs to a group.
    pub(super) fn in_group(&self, out: OutIx, group: &str) -> Option<Code> {
        let list = self.form.out_field(out).kind.codes()?;
        self.answers.get(out).codes().iter().copied().find(|code| list.in_group(*code, group))
    }

    /// Whether the person is a minor or presumed to be one (counting.md 2).
    pub(super) fn is_minor(&self) -> bool {
        self.form.is_presumed_minor(self.answers, self.year)
    }

    /// The field behind an outgoing index.
    pub(super) fn field(&self, out: OutIx) -> FieldIx {
        self.form.field_of(out)
    }

    /// Reports a finding about one or more fields of the row; the place is the cell of the first in the form's order
    /// that the table has.
    pub(super) fn report(&self, found: &mut Findings, rule: &'static Rule, fields: &[FieldIx], facts: Facts) {
        let mut fields: Vec<FieldIx> = fields.to_vec();
        fields.sort_unstable();
        let at = fields.iter().position(|field| self.layout.column_of(*field).is_some()).unwrap_or(0);
        let field = (!fields.is_empty()).then(|| fields.remove(at));
        let column = field.and_then(|field| self.layout.column_of(field));
        found.add(Finding {
            rule,
            place: self.place.at_column(column),
            field,
            related: fields,
            rows: Vec::new(),
            facts,
        });
    }

    /// A code of an answer as a fact.
    pub(super) fn code_fact(out: OutIx, code: Code) -> Fact {
        Fact::Code(out, code)
    }
}
