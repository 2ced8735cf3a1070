//! FIL108 (error).
//!
//! **What it checks.** The file is not larger than the limit.
//! **Why.** A form of one year is small; a huge file is a wrong file.
//! **How to fix.** Remove pictures and sheets that are no part of the form.
//! **Source.** design.md section 10. Since 0.1.

use crate::check::finding::Rule;

/// The rule.
pub(in crate::check) const RULE: Rule = Rule::of("FIL108");
