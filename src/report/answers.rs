//! The answers in a line of persons.csv or reports.csv.
//!
//! A column of a country's report holds a handful of different texts a million times, so each text is judged once and
//! remembered.

use rustc_hash::FxHashMap;

use super::ReportError;
use super::expected::Expected;
use super::lines::Line;
use crate::form::{Answers, FieldKind, Form, OutIx, Value};

/// Reads the answers of one file's lines.
pub(super) struct AnswerReader<'f> {
    form: &'f Form,
    /// Nothing before the first line, which knows the columns.
    columns: Option<Vec<Remembered>>,
}

/// One field's column and the texts met in it.
struct Remembered {
    out: OutIx,
    place: usize,
    values: FxHashMap<Box<str>, Value>,
}

impl<'f> AnswerReader<'f> {
    pub(super) fn new(form: &'f Form) -> AnswerReader<'f> {
        AnswerReader { form, columns: None }
    }

    /// The answers of a line. Whom else a row names is left out: no table asks, and names that merge knew may be gone.
    pub(super) fn read(&mut self, line: Line<'_>) -> Result<Answers, ReportError> {
        let mut answers = Answers::blank(self.form.outgoing().len());
        self.read_into(line, &mut answers)?;
        Ok(answers)
    }

    /// The same into answers that were of another line: for those who keep none.
    pub(super) fn read_into(&mut self, line: Line<'_>, answers: &mut Answers) -> Result<(), ReportError> {
        let form = self.form;
        if self.columns.is_none() {
            self.columns = Some(columns(form, line)?);
        }
        for column in self.columns.iter_mut().flatten() {
            let text = line.at(column.place);
            let value = match column.values.get(text) {
                Some(value) => value.clone(),
                None => {
                    let name = &form.out_field(column.out).name;
                    let value = value(form, column.out, text)
                        .ok_or_else(|| line.wrong(name, text, Expected::Code))?;
                    column.values.insert(text.into(), value.clone());
                    value
                }
            };
            answers.set(column.out, value);
        }
        Ok(())
    }
}

fn columns(form: &Form, line: Line<'_>) -> Result<Vec<Remembered>, ReportError> {
    let asked = form.outs().filter(|out| !matches!(form.out_field(*out).kind, FieldKind::Partners(_)));
    asked
        .map(|out| {
            let place = line.place(&form.out_field(out).name)?;
            Ok(Remembered { out, place, values: FxHashMap::default() })
        })
        .collect()
}

/// The answer that a cell of a CSV stands for: a number, codes joined by `;`, or nothing.
fn value(form: &Form, out: OutIx, text: &str) -> Option<Value> {
    if text.is_empty() {
        return Some(Value::Blank);
    }
    if let (Some(range), Ok(number)) = (form.number_range(out), text.parse::<u16>()) {
        return range.contains(&number).then_some(Value::Number(number));
    }
    let list = form.out_field(out).kind.codes()?;
    if form.takes_several(out) {
        let codes: Option<Box<[_]>> = text.split(';').map(|name| list.by_name(name)).collect();
        return codes.map(|codes| Value::Codes(codes.into()));
    }
    list.by_name(text).map(Value::Code)
}
