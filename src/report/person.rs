//! A counted person, as tables see one.

use crate::counting::{Group, Reason};
use crate::form::{Age, Answers, Form};

/// One person of the published figure.
#[derive(Clone, Debug)]
pub(super) struct Person {
    /// The number of work/persons.csv, by which a trace names it.
    pub(super) number: u32,
    /// Why the person counts.
    pub(super) reason: Reason,
    /// Sex and age group.
    pub(super) group: Group,
    /// Resolved answers.
    pub(super) answers: Answers,
    /// The partners that reported the person, by place in partners.csv, each once, in order.
    pub(super) partners: Box<[u16]>,
}

impl Person {
    /// A minor or presumed minor, of whatever sex.
    pub(super) fn is_minor(&self) -> bool {
        self.reason == Reason::Minor
    }

    /// Age at 31 December of the reporting year.
    pub(super) fn age(&self, form: &Form, year: u16) -> Age {
        form.age(&self.answers, year)
    }

    /// The code of the first nationality (counting.md 10), or `unknown`.
    pub(super) fn nation<'f>(&self, form: &'f Form) -> &'f str {
        let out = form.named().nationality;
        let code = self.answers.get(out).codes().first().copied();
        form.code_name(out, code.unwrap_or(form.vocabulary().nationality_unknown))
    }
}

/// What is known of the first year of identification (counting.md 6).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum FirstYear {
    /// The reporting year.
    New,
    /// An earlier one.
    Earlier,
    /// Nobody stated it.
    Unclear,
}

impl FirstYear {
    /// Of a person, or of one row of a report.
    pub(super) fn of(answers: &Answers, form: &Form, year: u16) -> FirstYear {
        match answers.get(form.named().first_identified).number() {
            Some(first) if first < year => FirstYear::Earlier,
            Some(_) => FirstYear::New,
            None => FirstYear::Unclear,
        }
    }
}
