//! Checking: cells become checked rows and findings.
//!
//! One rule = one code = one file in `rules/` = one page in `docs/rules/` = one pair of fixtures. The room reads the
//! tables that `workbook` finds, gives every cell its meaning by the form, and asks the rules. It corrects nothing
//! behind a user's back: whatever it normalises is a note. Invariants: findings hold no raw value; parsing never
//! fails, it produces rows *and* findings; only [`Checked::accept`] makes rows that may be sealed.

mod accept;
mod case;
mod cell;
mod finding;
mod line;
mod people;
mod read;
mod refused;
mod registry;
mod render;
mod row;
mod rules;
mod tables;
mod values;

pub use accept::{Accepted, Acknowledgement, AcknowledgementReason, CheckedRow, NotAccepted};
pub use case::{CaseError, read_case};
pub use finding::{Fact, Facts, Finding, Findings, KEPT_PER_RULE, Place, Rule, Severity};
pub use read::{Checked, FileRead, Given, Options, Progress, Realm, SheetRead, cannot_open, check};
pub use registry::{all_rules, rule_with_code};
pub use render::{Rendered, explain, place_text, render, render_group, sheet_title, unwritten_text};
pub use rules::too_many_for_a_bundle::finding as too_many_for_a_bundle;
pub use values::{CellValue, VALUE_SHOWN, values_at};
