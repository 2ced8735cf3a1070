//! PAR101 (warning).
//!
//! **What it checks.** The column *followed by others* names partners of the round.
//! **Why.** A name that is not known cannot help to find the same person.
//! **How to fix.** Write the partner's name as in the list, or confirm: it is sent as another agency.
//! **Source.** form.md, field 14. Since 0.1.

use crate::check::finding::Rule;

/// The rule.
pub(in crate::check) const RULE: Rule = Rule::of("PAR101");
