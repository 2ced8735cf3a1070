//! The words of the files for people, in the language of the merge.

#[cfg(feature = "excel-out")]
use crate::linkage::Decision;
use crate::text::{Blank, Language, Texts};

/// The words of one language.
pub(super) struct Words<'w> {
    pub(super) texts: &'w Texts,
    pub(super) language: Language,
}

impl Words<'_> {
    pub(super) fn get(&self, id: &str, blanks: &[(&'static str, Blank<'static>)]) -> String {
        self.texts.get(self.language, id, blanks)
    }

    #[cfg(feature = "excel-out")]
    pub(super) fn decision(&self, decision: Decision) -> String {
        self.get(&format!("decision-{}", decision.name().replace('_', "-")), &[])
    }
}
