//! The answers of one row: what a record carries, and what leaves the machine.

use std::sync::Arc;

use super::{Code, OutIx};

/// One answer.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Value {
    /// Nothing was stated.
    #[default]
    Blank,
    /// A code of the field's list.
    Code(Code),
    /// A year, an age or a count.
    Number(u16),
    /// Several codes, in the order given; never empty (that is [`Value::Blank`]). Shared, because answers repeat.
    Codes(Arc<[Code]>),
}

impl Value {
    /// The single code, if the value is one.
    #[must_use]
    pub fn code(&self) -> Option<Code> {
        match self {
            Value::Code(code) => Some(*code),
            _ => None,
        }
    }

    /// The number, if the value is one.
    #[must_use]
    pub fn number(&self) -> Option<u16> {
        match self {
            Value::Number(number) => Some(*number),
            _ => None,
        }
    }

    /// The codes: none, one or several.
    #[must_use]
    pub fn codes(&self) -> &[Code] {
        match self {
            Value::Codes(codes) => codes,
            Value::Code(code) => std::slice::from_ref(code),
            _ => &[],
        }
    }

    /// Whether anything was stated.
    #[must_use]
    pub fn is_blank(&self) -> bool {
        *self == Value::Blank
    }
}

/// The outgoing answers of one row, in the form's order.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Answers(Box<[Value]>);

impl Answers {
    /// Answers of a form with `n` outgoing fields, all blank.
    #[must_use]
    pub fn blank(n: usize) -> Answers {
        Answers(vec![Value::Blank; n].into_boxed_slice())
    }

    /// The answer to one field.
    #[must_use]
    pub fn get(&self, out: OutIx) -> &Value {
        self.0.get(usize::from(out.0)).unwrap_or(&Value::Blank)
    }

    /// Sets the answer to one field.
    pub fn set(&mut self, out: OutIx, value: Value) {
        if let Some(slot) = self.0.get_mut(usize::from(out.0)) {
            *slot = value;
        }
    }

    /// All answers in order.
    #[must_use]
    pub fn values(&self) -> &[Value] {
        &self.0
    }
}
