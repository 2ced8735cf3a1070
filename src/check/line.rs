//! One line of a table: what kind of row it is, and what its cells mean.

use super::accept::CheckedRow;
use super::cell::{self, CellContext, Fault, Memo, Reading};
use super::finding::{Fact, Finding, Findings, Place, Rule};
use super::read::Options;
use super::registry::ROW_CHECKS;
use super::row::RowView;
use super::rules;
use crate::form::{Answers, BlankSeverity, Field, FieldIx, FieldKind, Form, Required, Value, fold_label};
use crate::identity::{Identifiers, NationalId, Secret};
use crate::workbook::{Cell, Layout, Row, RowKind};

/// Reads the lines of one table.
pub(super) struct Line<'c> {
    form: &'c Form,
    options: &'c Options,
    place: Place,
    context: CellContext<'c>,
    memos: Vec<Memo>,
    seen_data: bool,
}

impl<'c> Line<'c> {
    pub(super) fn new(form: &'c Form, options: &'c Options, place: Place, typed: bool) -> Line<'c> {
        let context = CellContext { form, year: options.year, typed };
        let memos = form.fields().iter().map(|_| Memo::default()).collect();
        Line { form, options, place, context, memos, seen_data: false }
    }

    /// What kind of row a line is. In doubt it is a person: a row read too much is seen, a row lost is not.
    pub(super) fn kind(&mut self, layout: &Layout, row: &Row<'_, '_>) -> RowKind {
        let mut read =
            row.cells.iter().filter_map(|(column, cell)| layout.field_at(*column).map(|field| (field, cell)));
        let Some((first, first_cell)) = read.next() else { return RowKind::Empty };
        let others = read.count();
        let only_reference = others == 0 && first == self.form.named().own_reference;
        // Most rows are persons with many cells; only what stands alone, or among numbers, is looked at closer.
        let text = if others == 0 { folded_text(first_cell) } else { String::new() };
        let kind = if is_sum(row.cells) {
            RowKind::Total
        } else if only_reference && !is_prose(&text) {
            RowKind::OnlyReference
        } else if others == 0 && row.cells.len() == 1 && self.is_remark(first, &text) {
            RowKind::Remark
        } else {
            RowKind::Data
        };
        self.seen_data |= kind == RowKind::Data;
        kind
    }

    /// A single text in a row of its own, which is prose, or which its column cannot hold.
    fn is_remark(&self, field: FieldIx, text: &str) -> bool {
        match self.form.field(field).kind.codes() {
            _ if is_prose(text) => true,
            Some(list) => !text.is_empty() && list.by_folded(text).is_none() && text.parse::<u64>().is_err(),
            None => false,
        }
    }

    /// Reads a person: answers, identifiers, findings.
    pub(super) fn read(
        &mut self,
        layout: &Layout,
        row: &Row<'_, '_>,
        found: &mut Findings,
        normalised: &mut usize,
    ) -> CheckedRow {
        let place = self.place.at_row(row.number);
        let mut cells = CellFindings { found, normalised, place };
        let mut answers = Answers::blank(self.form.outgoing().len());
        let mut identifiers = Identifiers::default();
        let mut reference: Option<Secret> = None;
        let mut faulty: Vec<FieldIx> = Vec::new();
        for (column, cell) in row.cells {
            let Some(ix) = layout.field_at(*column) else { continue };
            let field = self.form.field(ix);
            let mut at = |ok: bool| {
                if !ok {
                    faulty.push(ix);
                }
            };
            match (&field.kind, field.out) {
                (FieldKind::Reference, _) => reference = cells.take(cell::text(cell), ix, *column, &mut at),
                (FieldKind::Surname, _) => {
                    identifiers.surname = cells.take(cell::text(cell), ix, *column, &mut at)
                }
                (FieldKind::GivenNames, _) => {
                    identifiers.given_names = cells.take(cell::text(cell), ix, *column, &mut at)
                }
                (FieldKind::FullName, _) => {
                    identifiers.full_name = cells.take(cell::text(cell), ix, *column, &mut at)
                }
                (FieldKind::BirthDate, _) => {
                    identifiers.birth_date =
                        cells.take(cell::birth_date(&self.context, cell), ix, *column, &mut at);
                }
                (FieldKind::DufNumber, _) => {
                    identifiers.duf = cells.take(cell::duf(&self.context, cell), ix, *column, &mut at);
                }
                (FieldKind::NationalId, _) => {
                    identifiers.national_id =
                        cells.take(cell::national_id(&self.context, cell), ix, *column, &mut at);
                }
                (_, Some(out)) => {
                    let reading = match self.memos.get_mut(usize::from(ix.0)) {
                        Some(memo) => memo.answer(&self.context, ix, field, cell),
                        None => cell::answer(&self.context, ix, field, cell),
                    };
                    if let Some(value) = cells.take(reading, ix, *column, &mut at) {
                        answers.set(out, value);
                    }
                }
                _ => {}
            }
        }
        let derived = self.derive_birth_year(&mut answers, &identifiers, &faulty, layout, &mut cells);
        let late = identifiers.birth_date.as_ref().is_some_and(|date| date.year() > self.options.year);
        let date = self.form.named().birth_date;
        faulty.extend(late.then_some(date));
        self.fill_blanks(&mut answers, &faulty, layout, &mut cells);
        let view = RowView {
            form: self.form,
            year: self.options.year,
            realm: self.options.realm,
            has_reference: reference.is_some() || faulty.contains(&self.form.named().own_reference),
            place,
            layout,
            cells: row.cells,
            answers: &answers,
            identifiers: &identifiers,
            birth_year_field: derived.unwrap_or_else(|| self.form.field_of(self.form.named().birth_year)),
        };
        for check in ROW_CHECKS {
            check(&view, found);
        }
        let identifies = |ix: &FieldIx| self.form.field(*ix).kind.identifies();
        let leaves = |ix: &FieldIx| self.form.field(*ix).out.is_some();
        let unread_identifier = faulty.iter().any(identifies);
        let unread_answer = faulty.iter().any(leaves);
        CheckedRow { place, reference, identifiers, answers, unread_identifier, unread_answer }
    }

    /// A row with a date of birth or a national identity number but neither birth year nor age gets its birth year from
    /// there; said as a note. Gives the field that it was taken from.
    fn derive_birth_year(
        &self,
        answers: &mut Answers,
        ids: &Identifiers,
        faulty: &[FieldIx],
        layout: &Layout,
        cells: &mut CellFindings<'_>,
    ) -> Option<FieldIx> {
        let named = self.form.named();
        let stated = |out| !answers.get(out).is_blank() || faulty.contains(&self.form.field_of(out));
        if stated(named.birth_year) || stated(named.age) {
            return None;
        }
        let by_date = ids.birth_date.as_ref().map(|date| (named.birth_date, date.year()));
        let by_number = || ids.national_id.as_ref().and_then(NationalId::birth_day);
        let (from, year) = by_date
            .or_else(|| by_number().map(|day| (named.national_id, day.year())))
            .filter(|(_, year)| *year <= self.options.year)?;
        answers.set(named.birth_year, Value::Number(year));
        let field = self.form.field_of(named.birth_year);
        cells.say(&rules::birth_year_derived::RULE, field, layout.column_of(field), Vec::new());
        Some(from)
    }

    fn fill_blanks(
        &self,
        answers: &mut Answers,
        faulty: &[FieldIx],
        layout: &Layout,
        cells: &mut CellFindings<'_>,
    ) {
        // Decided before blanks are filled: a blank age must not make an adult.
        let minor = self.form.is_presumed_minor(answers, self.options.year);
        // A faulty age or date must be corrected anyway, and then tells the birth year.
        let named = self.form.named();
        let age_to_come = [self.form.field_of(named.age), named.birth_date, named.national_id]
            .iter()
            .any(|field| faulty.contains(field));
        for (ix, field) in self.form.indexed() {
            let Some(out) = field.out else { continue };
            if !answers.get(out).is_blank() || faulty.contains(&ix) {
                continue;
            }
            let applies = match field.required {
                Required::Always | Required::Never => true,
                Required::UnlessAge => answers.get(named.age).is_blank() && !age_to_come,
                Required::Adult => !minor,
                Required::ForcedLabour => self.form.has_forced_labour(answers),
            };
            // The year of birth of a row that states an age is simply not known; nothing to ask about.
            if applies || field.required == Required::UnlessAge {
                answers.set(out, field.blank.sent.clone());
            }
            let column = layout.column_of(ix);
            if applies && (column.is_some() || field.required == Required::UnlessAge) {
                self.say_blank(ix, field, column, layout, cells);
            }
        }
    }

    fn say_blank(
        &self,
        ix: FieldIx,
        field: &Field,
        column: Option<u32>,
        layout: &Layout,
        cells: &mut CellFindings<'_>,
    ) {
        let rule: &'static Rule = match field.blank.severity {
            BlankSeverity::Error => &rules::accepted_blank::RULE,
            BlankSeverity::Warning => &rules::blank_as_unknown::RULE,
            BlankSeverity::Note => &rules::blank_not_stated::RULE,
            BlankSeverity::None => return,
        };
        // A birth year is asked for in the column of the age, or of the date, where that is what the form has.
        let named = self.form.named();
        let column = column
            .or_else(|| layout.column_of(self.form.field_of(named.age)))
            .or_else(|| layout.column_of(named.birth_date));
        if column.is_none() {
            return;
        }
        let facts = match (field.out, &field.blank.sent) {
            _ if field.blank.severity == BlankSeverity::Error => vec![("choices", Fact::Choices(ix))],
            (Some(out), Value::Code(code)) => vec![("value", Fact::Code(out, *code))],
            (Some(out), Value::Codes(codes)) => {
                codes.first().map(|code| ("value", Fact::Code(out, *code))).into_iter().collect()
            }
            _ => Vec::new(),
        };
        cells.say(rule, ix, column, facts);
    }
}

/// Findings of the cells of one row.
struct CellFindings<'f> {
    found: &'f mut Findings,
    normalised: &'f mut usize,
    place: Place,
}

impl CellFindings<'_> {
    fn say(
        &mut self,
        rule: &'static Rule,
        field: FieldIx,
        column: Option<u32>,
        facts: Vec<(&'static str, Fact)>,
    ) {
        let place = self.place.at_column(column);
        self.found.add(Finding {
            rule,
            place,
            field: Some(field),
            related: Vec::new(),
            rows: Vec::new(),
            facts,
        });
    }

    /// Reports what a reading says and gives its value. `at` hears whether the cell could be read.
    fn take<T>(
        &mut self,
        reading: Reading<Option<T>>,
        field: FieldIx,
        column: u32,
        at: &mut dyn FnMut(bool),
    ) -> Option<T> {
        *self.normalised += usize::from(!reading.notes.is_empty());
        for rule in reading.notes {
            self.say(rule, field, Some(column), Vec::new());
        }
        at(reading.value.is_ok());
        match reading.value {
            Ok(value) => value,
            Err(Fault { rule, facts }) => {
                self.say(rule, field, Some(column), facts);
                None
            }
        }
    }
}

/// A row of sums: a word for sum in its first cell, whatever the column, and nothing but numbers beside it.
fn is_sum(cells: &[(u32, Cell<'_>)]) -> bool {
    let number = |cell: &Cell<'_>| match cell {
        Cell::Number(_) | Cell::Uncached => true,
        // In a text file every number is text.
        Cell::Text(text) => text.trim().replace(',', ".").parse::<f64>().is_ok(),
        _ => false,
    };
    cells.split_first().is_some_and(|((_, label), sums)| {
        sums.iter().all(|(_, cell)| number(cell)) && is_total(&folded_text(label))
    })
}

fn folded_text(cell: &Cell<'_>) -> String {
    match cell {
        Cell::Text(text) => fold_label(text),
        _ => String::new(),
    }
}

/// A text that begins a row of sums.
fn is_total(text: &str) -> bool {
    let first = text.split(|c: char| !c.is_alphabetic() && c != ' ').next().unwrap_or_default().trim();
    matches!(
        first,
        "sum"
            | "sum total"
            | "total"
            | "totalt"
            | "i alt"
            | "til sammen"
            | "tilsammen"
            | "antall"
            | "tal"
            | "total sum"
            | "in total"
    )
}

/// A sentence rather than a value: long, of many words, or marked as a remark.
fn is_prose(text: &str) -> bool {
    text.starts_with(['*', '¹', '²', '³'])
        || text.starts_with("merk")
        || text.starts_with("note")
        || text.split(' ').count() > 5
        || text.chars().count() > 60
}
