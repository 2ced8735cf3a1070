//! PAR102 (note).
//!
//! **What it checks.** The column *followed by others* could be compared with the round's partners.
//! **Why.** Without the round file the names are not known.
//! **How to fix.** Check with the round file.
//! **Source.** form.md, field 14. Since 0.1.

use crate::check::finding::Rule;

/// The rule; its rows are found by `people`, which sees all rows.
pub(in crate::check) const RULE: Rule = Rule::of("PAR102");
