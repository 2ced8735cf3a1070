//! Age and minority of a person, by counting.md 2. Rules and counting must not differ in this, so it stands with the form.

use super::{Answers, Form, Value};

/// An age as far as it is known, at 31 December of the reporting year.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Age {
    /// Whole years.
    Known(u16),
    /// Presumed to be under 18.
    Under18,
    /// Not known.
    Unknown,
}

impl Form {
    /// The age that a row states. The birth year goes before the age, because it cannot be out of date.
    #[must_use]
    pub fn age(&self, answers: &Answers, year: u16) -> Age {
        if let Value::Number(birth) = answers.get(self.named.birth_year)
            && *birth <= year
        {
            return Age::Known(year - birth);
        }
        match answers.get(self.named.age) {
            Value::Number(age) => Age::Known(*age),
            Value::Code(code) if *code == self.vocabulary.under_18 => Age::Under18,
            _ => Age::Unknown,
        }
    }

    /// Whether a row describes a minor or a presumed minor: a known age below 18, "antatt under 18", or an unknown age
    /// in housing for minors (Convention art. 10 no. 3).
    #[must_use]
    pub fn is_presumed_minor(&self, answers: &Answers, year: u16) -> bool {
        match self.age(answers, year) {
            Age::Known(age) => age < self.ranges.adult_age,
            Age::Under18 => true,
            Age::Unknown => {
                let list = self.out_field(self.named.accommodation).kind.codes();
                let housed = answers.get(self.named.accommodation).codes();
                list.is_some_and(|list| housed.iter().any(|code| list.in_group(*code, "minor")))
            }
        }
    }
}
