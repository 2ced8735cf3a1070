//! The identifiers of one row.

use super::{BirthDate, DufNumber, FoldedNames, NationalId, NationalIdKind, Secret};

/// The kinds of identifier that a row has, stated openly in its record because vetoes need them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum IdType {
    /// A DUF number whose control digits match.
    Duf,
    /// A DUF number whose control digits do not match.
    DufUnverified,
    /// Fødselsnummer.
    Fnr,
    /// D-number.
    Dnr,
    /// A name of two words or more and a complete birth date.
    NameDate,
}

impl IdType {
    /// All kinds, in the order of a record.
    pub const ALL: [IdType; 5] =
        [IdType::Duf, IdType::DufUnverified, IdType::Fnr, IdType::Dnr, IdType::NameDate];

    /// The word in a record.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            IdType::Duf => "duf",
            IdType::DufUnverified => "duf_unverified",
            IdType::Fnr => "fnr",
            IdType::Dnr => "dnr",
            IdType::NameDate => "name_date",
        }
    }

    /// The kind with a word.
    #[must_use]
    pub fn from_name(name: &str) -> Option<IdType> {
        IdType::ALL.into_iter().find(|kind| kind.name() == name)
    }
}

/// The identifiers of one row, as far as the partner gave them.
#[derive(Debug, Default)]
pub struct Identifiers {
    /// Family name column.
    pub surname: Option<Secret>,
    /// Given names column.
    pub given_names: Option<Secret>,
    /// One column for the whole name.
    pub full_name: Option<Secret>,
    /// Date of birth.
    pub birth_date: Option<BirthDate>,
    /// DUF number.
    pub duf: Option<DufNumber>,
    /// National identity number.
    pub national_id: Option<NationalId>,
}

impl Identifiers {
    /// The names, folded.
    #[must_use]
    pub fn folded_names(&self) -> FoldedNames {
        fn text(secret: &Option<Secret>) -> Option<&str> {
            secret.as_ref().map(Secret::expose)
        }
        FoldedNames::of(text(&self.surname), text(&self.given_names), text(&self.full_name))
    }

    /// Whether the row has none at all.
    #[must_use]
    pub fn is_anonymous(&self) -> bool {
        self.surname.is_none()
            && self.given_names.is_none()
            && self.full_name.is_none()
            && self.birth_date.is_none()
            && self.duf.is_none()
            && self.national_id.is_none()
    }

    /// The kinds of identifier that the row can be linked by, in the order of [`IdType::ALL`].
    #[must_use]
    pub fn types(&self) -> Vec<IdType> {
        let mut types = Vec::new();
        if let Some(duf) = &self.duf {
            types.push(if duf.is_verified() { IdType::Duf } else { IdType::DufUnverified });
        }
        match self.national_id.as_ref().map(NationalId::kind) {
            Some(NationalIdKind::Fnr) => types.push(IdType::Fnr),
            Some(NationalIdKind::Dnr) => types.push(IdType::Dnr),
            Some(NationalIdKind::Hnr) | None => {}
        }
        if self.birth_date.as_ref().and_then(BirthDate::full).is_some()
            && self.folded_names().sorted().len() >= 2
        {
            types.push(IdType::NameDate);
        }
        types
    }
}
