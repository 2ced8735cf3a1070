//! FIL118 (error).
//!
//! **What it checks.** One bundle has no more rows than the limit.
//! **Why.** A bundle must open on KOM's machine too.
//! **How to fix.** Seal the form in two bundles for two parts of the organisation, after talking to KOM.
//! **Source.** design.md section 10. Since 0.1.

use crate::check::finding::{Fact, Finding, Place, Rule};

/// The rule.
pub(in crate::check) const RULE: Rule = Rule::of("FIL118");

/// The finding about a report with more rows than one bundle takes. Checking does not ask: whether the rows are sealed
/// together is decided later, by whoever makes the bundle.
#[must_use]
pub fn finding(found: usize, limit: usize) -> Finding {
    let number = |number: usize| Fact::Number(i64::try_from(number).unwrap_or(i64::MAX));
    Finding {
        rule: &RULE,
        place: Place::file(0),
        field: None,
        related: Vec::new(),
        rows: Vec::new(),
        facts: vec![("count", number(found)), ("max", number(limit))],
    }
}
