//! Rows of one partner that name the same person: nobody but the partner can say whether they are one.

use super::Reports;
use crate::identity::{RULES, TOKEN_BYTES};

/// For each partner, in the order of [`Reports::partners`], how many pairs of its own reports have the same names and
/// birth date. They stay two persons unless an id number or a decision joins them.
#[must_use]
pub fn same_names_at_one_partner(reports: &Reports) -> Vec<usize> {
    let is_exact =
        |rule: usize| RULES.get(rule).is_some_and(|rule| matches!(rule.name, "name_date" | "weak_name_date"));
    let mut seen: Vec<(u16, usize, [u8; TOKEN_BYTES])> = Vec::new();
    for (ix, report) in reports.iter() {
        let tokens = reports.record(ix).into_iter().flat_map(|record| record.tokens.tokens());
        let exact = tokens.filter(|(rule, _)| is_exact(*rule));
        seen.extend(exact.map(|(rule, token)| (report.partner, rule, *token)));
    }
    seen.sort_unstable();
    let mut pairs = vec![0; reports.partners().len()];
    for same in seen.chunk_by(|one, other| one == other) {
        let partner = same.first().and_then(|(partner, ..)| pairs.get_mut(usize::from(*partner)));
        if let Some(pairs) = partner {
            *pairs += same.len() * (same.len() - 1) / 2;
        }
    }
    pairs
}
