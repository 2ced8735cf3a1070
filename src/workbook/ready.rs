//! The empty forms as finished workbooks, for the page: the writer of workbooks would be half of it.
//!
//! `schemas/templates/` holds what [`super::template`] and `case_template` write, for no year in particular; a test
//! (`tests/parts.rs`) compares them, and `UPDATE=1` writes them again.

use crate::text::Language;

macro_rules! ready {
    ($($form:literal),*) => {
        /// The finished workbooks: form, languages in the order of [`Language::ALL`].
        const READY: &[(&str, [&[u8]; 3])] = &[$((
            $form,
            [
                include_bytes!(concat!("../../schemas/templates/", $form, ".nb.xlsx")),
                include_bytes!(concat!("../../schemas/templates/", $form, ".nn.xlsx")),
                include_bytes!(concat!("../../schemas/templates/", $form, ".en.xlsx")),
            ],
        )),*];
    };
}

ready!["case", "person-2014", "person-2015"];

/// The empty form with an id (`person-2015`), or the case form (`case`).
#[must_use]
pub fn ready_template(form: &str, language: Language) -> Option<&'static [u8]> {
    let (_, templates) = READY.iter().find(|(known, _)| *known == form)?;
    Language::ALL.iter().position(|known| *known == language).and_then(|at| templates.get(at)).copied()
}
