//! The canonical values of a row: what tokens are made of.

use super::{BirthDate, Day, FoldedNames, Identifiers, NationalIdKind};

/// A row's identifiers, folded and split as the token rules need them.
pub struct Canonical {
    pub(super) duf: Option<String>,
    pub(super) fnr: Option<String>,
    pub(super) dnr: Option<String>,
    /// All surname words joined (S).
    pub(super) surname: String,
    /// The last surname word.
    pub(super) last_surname: String,
    /// First given word (g) and the second, possibly empty.
    pub(super) given: [String; 2],
    /// All words, sorted (A).
    pub(super) all: String,
    /// The complete date, if there is one and the row has a name.
    pub(super) day: Option<Day>,
}

impl Canonical {
    /// Folds the identifiers of a row.
    #[must_use]
    pub fn of(identifiers: &Identifiers) -> Canonical {
        let names = identifiers.folded_names();
        let mut canonical =
            Canonical::of_names(&names, identifiers.birth_date.as_ref().and_then(BirthDate::full));
        canonical.duf = identifiers.duf.as_ref().map(super::DufNumber::canonical);
        if let Some(id) = &identifiers.national_id {
            match id.kind() {
                NationalIdKind::Fnr => canonical.fnr = Some(id.canonical()),
                NationalIdKind::Dnr => canonical.dnr = Some(id.canonical()),
                NationalIdKind::Hnr => {}
            }
        }
        canonical
    }

    /// The values of a name and a day, without id numbers.
    pub(super) fn of_names(names: &FoldedNames, day: Option<Day>) -> Canonical {
        let words = names.sorted();
        let word = |at: usize| names.given.get(at).cloned().unwrap_or_default();
        Canonical {
            duf: None,
            fnr: None,
            dnr: None,
            surname: names.surname.concat(),
            last_surname: names.surname.last().cloned().unwrap_or_default(),
            given: [word(0), word(1)],
            all: words.join(" "),
            day: day.filter(|_| !words.is_empty()),
        }
    }

    /// Whether the row has a name of two words or more and a complete date.
    pub(super) fn has_name_date(&self) -> bool {
        self.day.is_some() && self.all.contains(' ')
    }
}

impl Drop for Canonical {
    fn drop(&mut self) {
        use zeroize::Zeroize;
        for text in [&mut self.duf, &mut self.fnr, &mut self.dnr].into_iter().flatten() {
            text.zeroize();
        }
        self.surname.zeroize();
        self.last_surname.zeroize();
        self.all.zeroize();
        self.given.iter_mut().for_each(Zeroize::zeroize);
    }
}
