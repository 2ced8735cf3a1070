//! TAB310 (note).
//!
//! **What it checks.** A form made from our template is made for the reporting year.
//! **Why.** What may be answered changes between years, and last year's file is easily taken by mistake.
//! **How to fix.** See that persons and answers are this year's.
//! **Source.** form.md, Rules: File. Since 0.2.

use crate::check::finding::Rule;

/// The rule.
pub(in crate::check) const RULE: Rule = Rule::of("TAB310");
