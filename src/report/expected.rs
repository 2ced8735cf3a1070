//! What a cell of a file may hold, for the sentence about one that holds something else.

use std::fmt;

/// What was expected. The name of each is that of its sentence: `expected-a-year-once` in cli.ftl.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Expected {
    /// `yes` or `no`.
    YesOrNo,
    /// A code of the form.
    Code,
    /// A district, once.
    DistrictOnce,
    /// A reason that goes with `counted`.
    FittingReason,
    /// A group.
    Group,
    /// Whether a conviction is final.
    Final,
    /// A kind of bundle.
    Kind,
    /// Nations, joined.
    Nations,
    /// No more gross cases than cases.
    NoMoreGross,
    /// No more reversed decisions than decided appeals.
    NoMoreReversed,
    /// The number of a case, once.
    CaseOnce,
    /// An outcome that goes with its decision.
    Outcome,
    /// A partner of the round.
    Partner,
    /// A partner's id, once.
    PartnerOnce,
    /// A percentage.
    Percent,
    /// A rank, once a year.
    RankOnce,
    /// 1, 2 or 3.
    Rank,
    /// A number or state of Table 1.
    State,
    /// A whole number.
    WholeNumber,
    /// One of the words of the layout.
    Word,
    /// A year of four digits.
    Year,
    /// A year, once.
    YearOnce,
    /// A year, once for each decision and outcome.
    YearOnceEach,
}

impl Expected {
    /// All of them.
    pub const ALL: [Expected; 23] = [
        Expected::YesOrNo,
        Expected::Code,
        Expected::DistrictOnce,
        Expected::FittingReason,
        Expected::Group,
        Expected::Final,
        Expected::Kind,
        Expected::Nations,
        Expected::NoMoreGross,
        Expected::NoMoreReversed,
        Expected::CaseOnce,
        Expected::Outcome,
        Expected::Partner,
        Expected::PartnerOnce,
        Expected::Percent,
        Expected::RankOnce,
        Expected::Rank,
        Expected::State,
        Expected::WholeNumber,
        Expected::Word,
        Expected::Year,
        Expected::YearOnce,
        Expected::YearOnceEach,
    ];

    /// The message that says it in the user's language.
    #[must_use]
    pub fn message(self) -> &'static str {
        self.both().0
    }

    /// The message and the English of logs.
    fn both(self) -> (&'static str, &'static str) {
        match self {
            Expected::YesOrNo => ("expected-yes-or-no", "yes or no"),
            Expected::Code => ("expected-code", "a code of the form"),
            Expected::DistrictOnce => ("expected-district-once", "the name of a district, once"),
            Expected::FittingReason => ("expected-fitting-reason", "a reason that fits `counted`"),
            Expected::Group => ("expected-group", "woman, girl, man, boy or unknown"),
            Expected::Final => ("expected-final", "ja or nei, and in brackets for whom"),
            Expected::Kind => ("expected-kind", "report, nil, none, superseded or quarantined"),
            Expected::Nations => ("expected-nations", "countries, joined by commas and `og`"),
            Expected::NoMoreGross => ("expected-no-more-gross", "no more than all of that form"),
            Expected::NoMoreReversed => ("expected-no-more-reversed", "une_changed to be no more than une"),
            Expected::CaseOnce => ("expected-case-once", "the number of a case, once"),
            Expected::Outcome => (
                "expected-outcome",
                "granted, refused, dublin, une, une_changed or children, as docs/history.md pairs them",
            ),
            Expected::Partner => ("expected-partner", "a partner of the round"),
            Expected::PartnerOnce => ("expected-partner-once", "the id of a partner, once"),
            Expected::Percent => ("expected-percent", "a percentage without a sign, or nothing"),
            Expected::RankOnce => ("expected-rank-once", "a rank, once a year"),
            Expected::Rank => ("expected-rank", "1, 2 or 3"),
            Expected::State => (
                "expected-state",
                "a number, nothing, `Ingen rapport` or `Se tall fra` and a partner of the round",
            ),
            Expected::WholeNumber => ("expected-whole-number", "a whole number"),
            Expected::Word => ("expected-word", "one of the words that docs/history.md lists"),
            Expected::Year => ("expected-year", "a year of four digits"),
            Expected::YearOnce => ("expected-year-once", "a year, once"),
            Expected::YearOnceEach => {
                ("expected-year-once-each", "a year, once for each decision and outcome")
            }
        }
    }
}

impl fmt::Display for Expected {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(self.both().1)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::{Language, Texts};

    #[test]
    fn each_is_said_in_every_language() {
        let texts = Texts::load().unwrap();
        for expected in Expected::ALL {
            for language in Language::ALL {
                let said = texts.find(language, expected.message(), &[]);
                assert!(said.is_some_and(|said| !said.is_empty()), "{expected:?}");
            }
        }
    }
}
