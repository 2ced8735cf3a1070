//! Loading a form: the definition and its code lists become one checked [`Form`], or a sentence that says what is wrong.

use std::sync::Arc;

use serde::Serialize;
use sha2::{Digest, Sha256};
use thiserror::Error;

use super::codes::{CodeEntry, CodeList, CodeListError};
use super::definition::{FieldDefinition, FormDefinition, KindName};
use super::header::Headings;
use super::vocabulary::Missing;
use super::{BlankPolicy, Field, FieldIx, FieldKind, Fields, Form, OutIx, Value, Vocabulary};
use crate::text::Localized;

/// The definitions that are compiled in, oldest first, as JSON (build.rs). A year without a folder uses the newest older
/// one.
const DEFINITIONS: [(u16, &str); 2] = [
    (2014, include_str!(concat!(env!("OUT_DIR"), "/person-2014.json"))),
    (2015, include_str!(concat!(env!("OUT_DIR"), "/person-2015.json"))),
];

macro_rules! code_lists {
    ($($name:literal),* $(,)?) => {
        /// The code lists that are compiled in.
        const CODE_LISTS: &[(&str, &str)] =
            &[$(($name, include_str!(concat!("../../schemas/codes/", $name, ".csv"))),)*];
    };
}

code_lists![
    "accepted",
    "accommodation",
    "age_special",
    "countries",
    "criminal_case",
    "exploitation",
    "exploitation_detail",
    "immigration_status",
    "measures",
    "other_agency",
    "qualifying_measures",
    "sex",
    "unclear",
    "unknown",
];

const COUNTRY_ALIASES: &str = include_str!("../../schemas/codes/country_aliases.csv");

/// A form that cannot be used.
#[derive(Debug, Error)]
pub enum FormError {
    /// No form is as old as this.
    #[error("there is no form for {year}; the oldest is for {oldest}")]
    NoForm {
        /// The year asked for.
        year: u16,
        /// The oldest year there is.
        oldest: u16,
    },
    /// The definition is not readable.
    #[error("person.toml for {year}: {source}")]
    Definition {
        /// The definition's year.
        year: u16,
        /// What the reader said.
        source: serde_json::Error,
    },
    /// A code list is wrong.
    #[error(transparent)]
    CodeList(#[from] CodeListError),
    /// A field names a list that does not exist, or none though it needs one.
    #[error("field `{field}`: there is no code list `{list}`")]
    NoCodeList {
        /// The field.
        field: String,
        /// The list it names.
        list: String,
    },
    /// A field says that a blank is sent as a code that its list lacks.
    #[error("field `{field}`: a blank is sent as `{code}`, which is no code of its list")]
    BlankCode {
        /// The field.
        field: String,
        /// The code.
        code: String,
    },
    /// A field that leaves the machine does not say what a blank means, or one that stays does.
    #[error("field `{field}`: `blank` stands where the value stays, or lacks where it leaves the machine")]
    BlankPlace {
        /// The field.
        field: String,
    },
    /// Two fields have the same name.
    #[error("field `{field}` stands twice")]
    FieldTwice {
        /// The field.
        field: String,
    },
    /// Too many fields to number.
    #[error("{found} fields; expected at most 250")]
    TooManyFields {
        /// Number of fields.
        found: usize,
    },
    /// One heading means two fields.
    #[error("the heading `{heading}` means both `{first}` and `{second}`")]
    AmbiguousHeading {
        /// The heading, folded.
        heading: String,
        /// First field.
        first: String,
        /// Second field.
        second: String,
    },
    /// The rules need a field that the form lacks.
    #[error("the form lacks the field `{field}`, which the rules need")]
    MissingField {
        /// The field.
        field: &'static str,
    },
    /// The rules need a code that the form lacks.
    #[error("field `{field}` lacks the code `{code}`, which the rules need")]
    MissingCode {
        /// The field.
        field: &'static str,
        /// The code.
        code: &'static str,
    },
    /// A limit contradicts another.
    #[error("ranges: {reason}")]
    Ranges {
        /// What is wrong.
        reason: &'static str,
    },
}

/// Whether there is a form for a year.
#[must_use]
pub fn has_year(year: u16) -> bool {
    DEFINITIONS.iter().any(|(made_for, _)| *made_for <= year)
}

/// The person form for a reporting year: the newest definition that is not younger.
///
/// # Errors
/// When there is none, or its definition is wrong.
pub fn for_year(year: u16) -> Result<Form, FormError> {
    let (made_for, json) = DEFINITIONS
        .iter()
        .rev()
        .find(|(made_for, _)| *made_for <= year)
        .ok_or(FormError::NoForm { year, oldest: DEFINITIONS.first().map_or(0, |(oldest, _)| *oldest) })?;
    from_definition(*made_for, json, CODE_LISTS)
}

fn from_definition(made_for: u16, json: &str, lists: &[(&str, &str)]) -> Result<Form, FormError> {
    let definition: FormDefinition =
        serde_json::from_str(json).map_err(|source| FormError::Definition { year: made_for, source })?;
    if definition.field.len() > 250 {
        return Err(FormError::TooManyFields { found: definition.field.len() });
    }
    refuse_ranges(&definition.ranges)?;
    let mut fields: Vec<Field> = Vec::new();
    let mut outgoing = Vec::new();
    let mut hash = Sha256::new();
    hash_part(&mut hash, &definition);
    for (ix, described) in (0u8..).map(FieldIx).zip(definition.field) {
        if fields.iter().any(|field| field.name == described.name) {
            return Err(FormError::FieldTwice { field: described.name });
        }
        let kind = kind_of(&described, lists)?;
        hash_part(&mut hash, &kind.codes().map(CodeList::entries));
        let out = (!kind.stays()).then_some(OutIx(u8::try_from(outgoing.len()).unwrap_or(u8::MAX)));
        if out.is_some() {
            outgoing.push(ix);
        }
        fields.push(field_of(described, kind, out)?);
    }
    let headings = Headings::of(&fields).map_err(|(heading, first, second)| {
        let name =
            |ix: FieldIx| fields.get(usize::from(ix.0)).map(|field| field.name.clone()).unwrap_or_default();
        FormError::AmbiguousHeading { heading, first: name(first), second: name(second) }
    })?;
    let named = Fields::of(&fields).map_err(missing)?;
    let vocabulary = Vocabulary::of(&fields).map_err(missing)?;
    Ok(Form {
        id: format!("{}/{}", definition.form, definition.year),
        digest: hash.finalize().into(),
        label: definition.label,
        ranges: definition.ranges,
        sheets: definition.sheets,
        min_columns: definition.header.min_columns,
        fields,
        outgoing,
        named,
        vocabulary,
        headings,
        partners_known: false,
    })
}

/// Hashes what a part says, not how it is laid out: a comment or a line break makes no new form. Each part has its length
/// in front, so that no two forms share a digest by moving something from one part to another.
fn hash_part(hash: &mut Sha256, part: &impl Serialize) {
    let json = serde_json::to_vec(part).unwrap_or_default();
    hash.update((json.len() as u64).to_be_bytes());
    hash.update(json);
}

fn missing(missing: Missing) -> FormError {
    match missing {
        Missing::Field(field) => FormError::MissingField { field },
        Missing::Code(field, code) => FormError::MissingCode { field, code },
    }
}

fn refuse_ranges(ranges: &super::Ranges) -> Result<(), FormError> {
    let reason = match ranges {
        ranges if ranges.adult_age == 0 => "adult_age is 0",
        ranges if ranges.age_unusual > ranges.age_max => "age_unusual is above age_max",
        ranges if ranges.birth_year_min > ranges.first_identified_min => {
            "first_identified_min is before birth_year_min"
        }
        _ => return Ok(()),
    };
    Err(FormError::Ranges { reason })
}

fn kind_of(field: &FieldDefinition, lists: &[(&str, &str)]) -> Result<FieldKind, FormError> {
    let list_name = match field.kind {
        KindName::Code | KindName::Codes => field.codes.clone(),
        KindName::Year | KindName::Age | KindName::Count => field.special.clone(),
        KindName::Partners => Some("other_agency".to_owned()),
        _ => None,
    };
    let staying = match field.kind {
        KindName::Reference => Some(FieldKind::Reference),
        KindName::Surname => Some(FieldKind::Surname),
        KindName::GivenNames => Some(FieldKind::GivenNames),
        KindName::FullName => Some(FieldKind::FullName),
        KindName::BirthDate => Some(FieldKind::BirthDate),
        KindName::DufNumber => Some(FieldKind::DufNumber),
        KindName::NationalId => Some(FieldKind::NationalId),
        _ => None,
    };
    if let Some(kind) = staying {
        return Ok(kind);
    }
    let name = list_name.unwrap_or_default();
    let source = lists
        .iter()
        .find(|(known, _)| *known == name)
        .map(|(_, source)| *source)
        .ok_or_else(|| FormError::NoCodeList { field: field.name.clone(), list: name.clone() })?;
    let list = match name.as_str() {
        "countries" => CodeList::countries(&name, source, COUNTRY_ALIASES)?,
        _ => CodeList::from_csv(&name, source)?,
    };
    let list = if field.without.is_empty() { list } else { list.without(&name, &field.without)? };
    let kind = match field.kind {
        KindName::Codes => {
            list.refuse_ambiguous_parts(&name)?;
            FieldKind::Codes(list)
        }
        KindName::Year => FieldKind::Year(list),
        KindName::Age => FieldKind::Age(list),
        KindName::Count => FieldKind::Count(list),
        KindName::Partners => FieldKind::Partners(list),
        _ => FieldKind::Code(list),
    };
    Ok(kind)
}

fn field_of(described: FieldDefinition, kind: FieldKind, out: Option<OutIx>) -> Result<Field, FormError> {
    let blank = match (described.blank, kind.codes()) {
        (Some(blank), Some(list)) => {
            let sent = match blank.sent {
                None => Value::Blank,
                Some(name) => {
                    let code = list.by_name(&name);
                    let code = code
                        .ok_or_else(|| FormError::BlankCode { field: described.name.clone(), code: name })?;
                    match kind {
                        FieldKind::Codes(_) | FieldKind::Partners(_) => Value::Codes(Arc::new([code])),
                        _ => Value::Code(code),
                    }
                }
            };
            BlankPolicy { sent, severity: blank.severity }
        }
        (None, None) => BlankPolicy { sent: Value::Blank, severity: super::BlankSeverity::None },
        _ => return Err(FormError::BlankPlace { field: described.name }),
    };
    Ok(Field {
        name: described.name,
        kind,
        label: described.label,
        help: described.help,
        example: described.example,
        aliases: described.aliases,
        required: described.required,
        blank,
        out,
    })
}

impl Form {
    /// The form with the partners of a round as the answers to `also_followed_by`: their ids, names and the short
    /// forms of their names that mean only one of them. The digest does not change: partners are the round's, not the form's.
    ///
    /// # Errors
    /// When two partners are spelt alike.
    pub fn with_partners<'p>(
        mut self,
        partners: impl IntoIterator<Item = (&'p str, &'p str)>,
    ) -> Result<Form, CodeListError> {
        let partners: Vec<(&str, &str)> = partners.into_iter().collect();
        for field in &mut self.fields {
            if let FieldKind::Partners(list) = &mut field.kind {
                let mut entries: Vec<CodeEntry> = partner_entries(&partners);
                entries.extend(list.entries().iter().filter(|entry| entry.name == "other_agency").cloned());
                *list = CodeList::from_entries("partners", entries)?;
            }
        }
        self.partners_known = true;
        // The place of `other_agency` in the list has moved.
        if let Ok(vocabulary) = Vocabulary::of(&self.fields) {
            self.vocabulary = vocabulary;
        }
        Ok(self)
    }
}

/// One entry a partner. Short forms ("ROSA", "Nadheim") are added where they mean only one partner.
fn partner_entries(partners: &[(&str, &str)]) -> Vec<CodeEntry> {
    let shorts: Vec<Vec<String>> = partners.iter().map(|(id, name)| short_forms(id, name)).collect();
    partners
        .iter()
        .zip(&shorts)
        .map(|((id, name), own)| {
            let unique = |short: &&String| {
                shorts.iter().filter(|others| others.contains(short)).count() == 1
                    && !partners.iter().any(|(other, full)| {
                        other != id
                            && (super::fold_label(other) == **short || super::fold_label(full) == **short)
                    })
            };
            CodeEntry {
                name: (*id).to_owned(),
                group: String::new(),
                label: Localized { nb: (*name).to_owned(), nn: (*name).to_owned(), en: (*name).to_owned() },
                aliases: own.iter().filter(unique).cloned().collect(),
            }
        })
        .collect()
}

fn short_forms(id: &str, name: &str) -> Vec<String> {
    let folded = super::fold_label(name);
    let mut forms = vec![super::fold_label(&id.replace('_', " "))];
    if let Some((before, _)) = folded.split_once(',') {
        forms.push(before.trim().to_owned());
    }
    for suffix in ["-prosjektet", " prosjektet", " sosialtjenesten"] {
        if let Some(stem) = folded.strip_suffix(suffix) {
            forms.push(stem.to_owned());
        }
    }
    if let Some(stem) = folded.strip_suffix(" politidistrikt") {
        forms.push(format!("{stem} pd"));
    }
    forms.sort();
    forms.dedup();
    forms
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The 2015 definition with one text replaced.
    fn edited(from: &str, to: &str) -> Result<Form, FormError> {
        let toml = include_str!("../../schemas/2015/person.toml");
        assert!(toml.contains(from), "{from}");
        let table: toml::Table = toml.replacen(from, to, 1).parse().unwrap();
        from_definition(2015, &serde_json::to_string(&table).unwrap(), CODE_LISTS)
    }

    #[test]
    fn the_forms_load_and_later_years_use_the_newest() {
        assert_eq!(for_year(2014).unwrap().id(), "person/2014");
        assert_eq!(for_year(2015).unwrap().id(), "person/2015");
        assert_eq!(for_year(2031).unwrap().digest(), for_year(2015).unwrap().digest());
        assert_ne!(for_year(2014).unwrap().digest(), for_year(2015).unwrap().digest());
        assert!(matches!(for_year(2013), Err(FormError::NoForm { year: 2013, oldest: 2014 })));
    }

    #[test]
    fn the_2014_form_has_no_other_sex_and_one_nationality() {
        let (old, new) = (for_year(2014).unwrap(), for_year(2015).unwrap());
        let sex =
            |form: &Form| form.out_field(form.named().sex).kind.codes().unwrap().by_name("other").is_some();
        assert!(!sex(&old) && sex(&new));
        assert!(matches!(old.out_field(old.named().nationality).kind, FieldKind::Code(_)));
        assert!(matches!(new.out_field(new.named().nationality).kind, FieldKind::Codes(_)));
    }

    #[test]
    fn a_wrong_definition_refuses_to_load() {
        use FormError as E;
        assert!(matches!(edited("[ranges]", "[ranges]\nunknown_key = 1"), Err(E::Definition { .. })));
        assert!(matches!(edited("codes = \"sex\"", "codes = \"gender\""), Err(E::NoCodeList { .. })));
        assert!(matches!(edited("name = \"sex\"", "name = \"sx\""), Err(E::MissingField { field: "sex" })));
        assert!(matches!(
            edited("codes = \"sex\"", "codes = \"accepted\""),
            Err(E::BlankCode { .. } | E::MissingCode { .. })
        ));
        assert!(matches!(edited("name = \"surname\"", "name = \"sex\""), Err(E::FieldTwice { .. })));
        assert!(matches!(edited("\"DOB\"", "\"Kjønn\""), Err(E::AmbiguousHeading { .. })));
        assert!(matches!(edited("age_unusual = 100", "age_unusual = 200"), Err(E::Ranges { .. })));
        assert!(matches!(edited("blank = { severity = \"error\" }", ""), Err(E::BlankPlace { .. })));
    }

    #[test]
    fn headings_are_found_by_label_alias_and_number() {
        let form = for_year(2015).unwrap();
        let field = |heading| match form.heading(heading) {
            super::super::HeaderMatch::Field(ix, _) => form.field(ix).name.clone(),
            super::super::HeaderMatch::Unknown => String::new(),
        };
        for (heading, name) in [
            ("Kjønn", "sex"),
            ("5. Antatt type utnytting:", "exploitation"),
            ("Fødselsår\n(åååå)", "birth_year"),
            ("FØRSTE GANG IDENTIFISERT", "first_identified"),
            ("Truleg type utnytting", "exploitation"),
            ("given_names", "given_names"),
            ("Saksbehandler", ""),
        ] {
            assert_eq!(field(heading), name, "{heading}");
        }
        let shown = |typed| match form.heading(typed) {
            super::super::HeaderMatch::Field(ix, heading) => form.field(ix).heading(heading).to_owned(),
            super::super::HeaderMatch::Unknown => String::new(),
        };
        assert_eq!(shown("KJØNN:"), "Kjønn");
        assert_eq!(shown("f.dato (dd.mm.åååå)"), "f.dato");
    }

    #[test]
    fn partners_are_found_by_id_name_and_unique_short_form() {
        let partners = [
            ("exit", "EXIT, Hordaland politidistrikt"),
            ("rosa", "ROSA-prosjektet"),
            ("nadheim", "Nadheim, Kirkens Bymisjon"),
            ("fri", "Prosjekt FRI, Kirkens Bymisjon"),
        ];
        let form = for_year(2014).unwrap().with_partners(partners).unwrap();
        let list = form.out_field(form.named().also_followed_by).kind.codes().unwrap();
        for (text, id) in [
            ("ROSA", "rosa"),
            ("exit", "exit"),
            ("Nadheim", "nadheim"),
            ("exit, hordaland politidistrikt", "exit"),
            ("annen instans", "other_agency"),
        ] {
            assert_eq!(list.by_spelling(text).map(|code| list.name_of(code)), Some(id), "{text}");
        }
        assert_eq!(list.by_spelling("Kirkens Bymisjon"), None);
        assert_eq!(list.name_of(form.vocabulary().other_agency), "other_agency");
        assert_eq!(form.digest(), for_year(2014).unwrap().digest());
    }
}
