//! IMM101 (warning).
//!
//! **What it checks.** A citizen of the European Economic Area has no asylum case.
//! **Why.** EEA citizens may stay without asylum; one of the two cells is usually wrong.
//! **How to fix.** Correct the one that is wrong, or confirm.
//! **Source.** form.md, Severity: warnings. Since 0.1.

use std::collections::BTreeMap;
use std::ops::RangeInclusive;
use std::sync::OnceLock;

use crate::check::finding::{Findings, Rule};
use crate::check::row::RowView;

/// The rule.
pub(in crate::check) const RULE: Rule = Rule::of("IMM101");

/// Asks the rule of one row.
pub(in crate::check) fn check(row: &RowView<'_>, found: &mut Findings) {
    let (nation, status) = (row.named().nationality, row.named().immigration_status);
    let Some(asylum) = row.in_group(status, "asylum") else { return };
    let nations = row.answers.get(nation).codes();
    if nations.iter().any(|code| is_in_eea(row.form.code_name(nation, *code), row.year)) {
        row.report(
            found,
            &RULE,
            &[row.field(nation), row.field(status)],
            vec![("value", RowView::code_fact(status, asylum))],
        );
    }
}

/// Members by year: `code,from,until`.
const MEMBERS: &str = include_str!("../../../schemas/codes/eea.csv");

fn is_in_eea(country: &str, year: u16) -> bool {
    static YEARS: OnceLock<BTreeMap<&str, RangeInclusive<u16>>> = OnceLock::new();
    YEARS.get_or_init(members).get(country).is_some_and(|years| years.contains(&year))
}

fn members() -> BTreeMap<&'static str, RangeInclusive<u16>> {
    let lines = MEMBERS.lines().filter(|line| !line.starts_with('#')).skip(1);
    lines
        .filter_map(|line| {
            let mut columns = line.split(',');
            let code = columns.next()?;
            let mut bound = |open: u16| columns.next().and_then(|text| text.parse().ok()).unwrap_or(open);
            Some((code, bound(u16::MIN)..=bound(u16::MAX)))
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::form;

    #[test]
    fn membership_has_years() {
        assert!(is_in_eea("ROU", 2014) && !is_in_eea("ROU", 2006));
        assert!(is_in_eea("GBR", 2020) && !is_in_eea("GBR", 2021));
        assert!(is_in_eea("HRV", 2014) && !is_in_eea("NGA", 2014) && !is_in_eea("NOR", 2014));
    }

    #[test]
    fn every_member_is_a_country_of_the_form() {
        let form = form::for_year(2015).unwrap();
        let list = form.out_field(form.named().nationality).kind.codes().unwrap();
        for line in MEMBERS.lines().filter(|line| !line.starts_with('#')).skip(1) {
            assert!(list.by_name(line.split(',').next().unwrap()).is_some(), "{line}");
        }
    }
}
