//! The names that rules and counting know: looked up once, when a form loads, so that a form without them is refused
//! and nobody downstream compares strings.

use super::{Code, Field, FieldIx, OutIx};

/// What a form lacks.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Missing {
    /// A field, or a field that does not leave the machine though it must.
    Field(&'static str),
    /// A code of a field.
    Code(&'static str, &'static str),
}

macro_rules! fields {
    (outgoing { $($out:ident),* $(,)? } staying { $($stay:ident),* $(,)? }) => {
        /// The fields that rules and counting know by name. Each is called as in form.md.
        #[derive(Clone, Debug)]
        #[expect(missing_docs, reason = "each is the field of form.md with that name")]
        pub struct Fields { $(pub $out: OutIx,)* $(pub $stay: FieldIx,)* }

        impl Fields {
            pub(super) fn of(fields: &[Field]) -> Result<Fields, Missing> {
                let at = |name: &'static str| {
                    (0u8..).map(FieldIx).zip(fields).find(|(_, field)| field.name == name).ok_or(Missing::Field(name))
                };
                Ok(Fields {
                    $($out: at(stringify!($out))?.1.out.ok_or(Missing::Field(stringify!($out)))?,)*
                    $($stay: at(stringify!($stay))?.0,)*
                })
            }
        }
    };
}

fields! {
    outgoing {
        sex, nationality, birth_year, age, exploitation, exploitation_detail, first_identified, accepted, measures,
        immigration_status, criminal_case, accommodation, qualifying_measures, children_with, children_elsewhere,
        also_followed_by,
    }
    staying { own_reference, surname, given_names, full_name, birth_date, duf_number, national_id }
}

macro_rules! vocabulary {
    ($($(#[doc = $doc:literal])* $name:ident = $field:literal . $code:literal),* $(,)?) => {
        /// The codes that rules and counting know by name.
        #[derive(Clone, Debug)]
        pub struct Vocabulary { $($(#[doc = $doc])* pub $name: Code,)* }

        impl Vocabulary {
            pub(super) fn of(fields: &[Field]) -> Result<Vocabulary, Missing> {
                let code = |field: &'static str, code: &'static str| {
                    fields.iter().find(|known| known.name == field).and_then(|known| known.kind.codes())
                        .and_then(|list| list.by_name(code)).ok_or(Missing::Code(field, code))
                };
                Ok(Vocabulary { $($name: code($field, $code)?,)* })
            }
        }
    };
}

vocabulary! {
    /// Sex: woman or girl.
    female = "sex"."female",
    /// Sex: man or boy.
    male = "sex"."male",
    /// Sex not known.
    sex_unknown = "sex"."unknown",
    /// Nationality not known.
    nationality_unknown = "nationality"."unknown",
    /// Norwegian nationality.
    norwegian = "nationality"."NOR",
    /// Birth year not known.
    birth_year_unknown = "birth_year"."unknown",
    /// Presumed to be under 18, age not known.
    under_18 = "age"."under_18",
    /// Age not known.
    age_unknown = "age"."unknown",
    /// Prostitution or other sexual purposes.
    prostitution = "exploitation"."prostitution",
    /// Forced labour or services.
    forced_labour = "exploitation"."forced_labour",
    /// Both of them.
    combined = "exploitation"."combined",
    /// Form of exploitation unclear.
    exploitation_unclear = "exploitation"."unclear",
    /// Au pair.
    au_pair = "exploitation_detail"."au_pair",
    /// Kind of forced labour not specified.
    unspecified = "exploitation_detail"."unspecified",
    /// Year of first identification unclear.
    first_unclear = "first_identified"."unclear",
    /// Accepted assistance.
    accepted_yes = "accepted"."yes",
    /// Declined assistance.
    accepted_no = "accepted"."no",
    /// Has not decided.
    accepted_pending = "accepted"."pending",
    /// Received no measures.
    no_measures = "measures"."none",
    /// Received no qualifying measures.
    no_qualifying = "qualifying_measures"."none",
    /// Qualifying measures not known.
    qualifying_unknown = "qualifying_measures"."unknown",
    /// Citizen of the European Economic Area.
    eea_citizen = "immigration_status"."eea_citizen",
    /// Norwegian citizen.
    norwegian_citizen = "immigration_status"."norwegian_citizen",
    /// No immigration case.
    no_immigration_case = "immigration_status"."no_case",
    /// Immigration status not known.
    immigration_unknown = "immigration_status"."unknown",
    /// Not reported to the police.
    not_reported = "criminal_case"."not_reported",
    /// Number of accompanying children not known.
    children_with_unknown = "children_with"."unknown",
    /// Number of children elsewhere not known.
    children_elsewhere_unknown = "children_elsewhere"."unknown",
    /// An agency that is no partner of the round.
    other_agency = "also_followed_by"."other_agency",
}
