//! FIL106 (error).
//!
//! **What it checks.** The workbook is not encrypted with a password.
//! **Why.** An encrypted workbook cannot be read, and nobody should type its password here.
//! **How to fix.** Save a copy without a password, drop it, and delete the copy afterwards.
//! **Source.** form.md, Rules: File. Since 0.1.

use crate::check::finding::Rule;

/// The rule.
pub(in crate::check) const RULE: Rule = Rule::of("FIL106");
