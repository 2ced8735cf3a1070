//! The case part: counts of criminal cases and two texts, as `omfang-case/1`. The same JSON stands in a payload and in
//! `work/parts/PARTNER.case.json`.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::form::CaseForm;

/// What a partner says about criminal cases. Only words of the case form, and numbers that it allows; what is left out
/// is 0.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CasePart {
    // In the order of RFC 8785.
    cases: BTreeMap<String, BTreeMap<String, u32>>,
    challenges: String,
    format: String,
    victims: BTreeMap<String, u32>,
    why_not_charged: String,
}

impl CasePart {
    /// The format's name and version.
    pub const FORMAT: &str = "omfang-case/1";

    /// Longest text, in characters: some three pages.
    pub const MAX_CHARACTERS: usize = 10_000;

    /// Puts a case part together: counts by kind and outcome, victims by group, texts. Nothing when a word is not the
    /// form's, a number is larger than it allows, or a text is too long.
    #[must_use]
    pub fn new(
        form: &CaseForm,
        cases: BTreeMap<String, BTreeMap<String, u32>>,
        victims: BTreeMap<String, u32>,
        challenges: String,
        why_not_charged: String,
    ) -> Option<CasePart> {
        CasePart { cases, challenges, format: CasePart::FORMAT.to_owned(), victims, why_not_charged }
            .of_form(form)
    }

    /// The part, if it is of the form.
    pub(super) fn of_form(self, form: &CaseForm) -> Option<CasePart> {
        let known =
            |list: &[crate::form::CaseWord], name: &String| list.iter().any(|word| word.name == *name);
        let fits = |count: &u32| (1..=form.max()).contains(count);
        let cases = self.cases.iter().all(|(kind, outcomes)| {
            known(form.kinds(), kind)
                && !outcomes.is_empty()
                && outcomes.iter().all(|(outcome, count)| known(form.outcomes(), outcome) && fits(count))
        });
        let victims = self.victims.iter().all(|(group, count)| known(form.groups(), group) && fits(count));
        let texts = self.texts().all(|(_, text)| text.chars().count() <= CasePart::MAX_CHARACTERS);
        (self.format == CasePart::FORMAT && cases && victims && texts).then_some(self)
    }

    /// The texts, by their word in the form.
    pub fn texts(&self) -> impl Iterator<Item = (&'static str, &str)> {
        [("challenges", self.challenges.as_str()), ("why_not_charged", self.why_not_charged.as_str())]
            .into_iter()
    }

    /// Whether nothing at all is said.
    #[must_use]
    pub fn is_blank(&self) -> bool {
        self.cases.is_empty() && self.victims.is_empty() && self.texts().all(|(_, text)| text.is_empty())
    }

    /// Counts by kind and outcome.
    #[must_use]
    pub fn cases(&self) -> &BTreeMap<String, BTreeMap<String, u32>> {
        &self.cases
    }

    /// Victims by group.
    #[must_use]
    pub fn victims(&self) -> &BTreeMap<String, u32> {
        &self.victims
    }

    /// The file in `work/parts/`.
    #[must_use]
    pub fn to_json(&self) -> String {
        // Plain values written to memory do not fail.
        serde_json::to_string_pretty(self).unwrap_or_default()
    }
}
