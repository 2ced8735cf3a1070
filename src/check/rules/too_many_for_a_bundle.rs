//! FIL118 (error).
//!
//! **What it checks.** One bundle has no more rows than the limit.
//! **Why.** A bundle must open on KOM's machine too.
//! **How to fix.** Seal the form in two bundles for two parts of the organisation, after talking to KOM.
//! **Source.** design.md section 10. Since 0.1.

use crate::check::finding::Rule;

/// The rule.
pub(in crate::check) const RULE: Rule = Rule::error("FIL118");
