//! What a report says about its person besides identifiers, as linking without identifiers compares it.

use std::collections::BTreeMap;

use super::{ReportIx, Reports};
use crate::form::{Age, Answers, Code, Form, OutIx, Value};
use crate::identity::IdType;

/// One report's traits. Nothing = unknown, unclear or not stated.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Traits {
    pub(super) sex: Option<Code>,
    /// Of several nationalities the first.
    pub(super) nation: Option<Code>,
    pub(super) birth: Option<u16>,
    pub(super) minor: bool,
    pub(super) exploitation: Option<Code>,
    pub(super) detail: Option<Code>,
    pub(super) first_year: Option<u16>,
    pub(super) accepted: Option<Code>,
    /// Whether the report says that the person accepted assistance.
    pub(super) accepts: bool,
    /// Partners that the report says follow the person too, by their place in [`Reports::partners`], sorted.
    pub(super) refers_to: Vec<u16>,
    /// Whether the report has a name and a complete birth date behind its tokens.
    pub(super) named: bool,
}

/// The traits of every report, in the order of the reports.
pub(super) fn traits(reports: &Reports, form: &Form, year: u16) -> Vec<Traits> {
    let partners: BTreeMap<&str, u16> =
        (0u16..).zip(reports.partners()).map(|(ix, partner)| (partner.id.as_str(), ix)).collect();
    reports
        .iter()
        .map(|(_, report)| {
            let mut traits = of(&report.answers, form, year);
            traits.named = report.id_types.contains(&IdType::NameDate);
            let out = form.named().also_followed_by;
            let codes = report.answers.get(out).codes().iter();
            traits.refers_to =
                codes.filter_map(|code| partners.get(form.code_name(out, *code)).copied()).collect();
            traits.refers_to.sort_unstable();
            traits
        })
        .collect()
}

fn of(answers: &Answers, form: &Form, year: u16) -> Traits {
    let named = form.named();
    let known = |out: OutIx| {
        let code = answers.get(out).codes().first().copied();
        code.filter(|code| !matches!(form.code_name(out, *code), "unknown" | "unclear" | "unspecified"))
    };
    let birth = match (answers.get(named.birth_year), form.age(answers, year)) {
        (Value::Number(birth), _) => Some(*birth),
        // An age says the birth year to within a year, which is as close as years are compared.
        (_, Age::Known(age)) => Some(year.saturating_sub(age)),
        _ => None,
    };
    Traits {
        sex: known(named.sex),
        nation: known(named.nationality),
        birth,
        minor: form.is_presumed_minor(answers, year),
        exploitation: known(named.exploitation),
        detail: known(named.exploitation_detail),
        first_year: answers.get(named.first_identified).number(),
        accepted: known(named.accepted),
        accepts: answers.get(named.accepted).code() == Some(form.vocabulary().accepted_yes),
        refers_to: Vec::new(),
        named: false,
    }
}

impl Traits {
    /// Whether two reports may be one person without any identifier in common (design.md section 8): equal and known
    /// sex and nationality, birth years at most one apart or one unknown, compatible exploitation and first year.
    pub(super) fn compatible(&self, other: &Traits, form: &Form) -> bool {
        let same = |a: Option<Code>, b: Option<Code>| a.is_some() && a == b;
        let years = match (self.birth, other.birth) {
            (Some(a), Some(b)) => a.abs_diff(b) <= 1,
            (None, None) => false,
            _ => true,
        };
        let first = match (self.first_year, other.first_year) {
            (Some(a), Some(b)) => a == b,
            _ => true,
        };
        same(self.sex, other.sex)
            && same(self.nation, other.nation)
            && years
            && first
            && self.exploited_alike(other, form)
    }

    fn exploited_alike(&self, other: &Traits, form: &Form) -> bool {
        let words = form.vocabulary();
        match (self.exploitation, other.exploitation) {
            (Some(a), Some(b)) => {
                let part_of = |whole: Code, part: Code| {
                    whole == words.combined && [words.prostitution, words.forced_labour].contains(&part)
                };
                a == b || part_of(a, b) || part_of(b, a)
            }
            // Unclear goes with anything.
            _ => true,
        }
    }

    /// Whether the report names a partner.
    pub(super) fn names(&self, partner: u16) -> bool {
        self.refers_to.binary_search(&partner).is_ok()
    }
}

/// A report with its traits and partner.
#[derive(Clone, Copy)]
pub(super) struct Seen<'t> {
    pub(super) ix: ReportIx,
    pub(super) partner: u16,
    pub(super) traits: &'t Traits,
}
