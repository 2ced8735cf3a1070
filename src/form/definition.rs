//! The shape of `schemas/<year>/person.toml`. Unknown keys are refused: a typing error must not switch off a rule.

use serde::{Deserialize, Serialize};

use crate::text::Localized;

/// When a field must be filled (form.md: R, C, O).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Required {
    /// In every row.
    Always,
    /// Never.
    Never,
    /// Unless the age is given.
    UnlessAge,
    /// For adults.
    Adult,
    /// Where the main form of exploitation is, or includes, forced labour.
    ForcedLabour,
}

/// How a blank cell is reported.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum BlankSeverity {
    /// The bundle cannot be made.
    Error,
    /// To be corrected or acknowledged.
    Warning,
    /// Listed only.
    Note,
    /// Not reported.
    #[default]
    None,
}

/// The numbers that rules compare with and print. Units are in the names: ages and years in whole years.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Ranges {
    /// From this age a person is an adult.
    pub adult_age: u16,
    /// The highest age that is accepted.
    pub age_max: u16,
    /// Ages above this are asked about.
    pub age_unusual: u16,
    /// The highest number of children that is accepted.
    pub children_max: u16,
    /// The earliest birth year that is accepted.
    pub birth_year_min: u16,
    /// The earliest year of first identification that is accepted.
    pub first_identified_min: u16,
    /// The earliest registration year of a DUF number.
    pub duf_year_min: u16,
}

#[derive(Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub(super) struct FormDefinition {
    pub(super) form: String,
    pub(super) year: u16,
    // For the file's readers; its presence is demanded.
    pub(super) source: String,
    pub(super) label: Localized,
    pub(super) ranges: Ranges,
    pub(super) sheets: Sheets,
    pub(super) header: HeaderDefinition,
    pub(super) field: Vec<FieldDefinition>,
}

/// Names of the template's sheets.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Sheets {
    /// The sheet to fill in.
    pub persons: Localized,
    /// The sheet with examples; never read.
    pub examples: Localized,
    /// The hidden sheet with the code lists behind the drop-downs; never read.
    pub lists: Localized,
}

#[derive(Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub(super) struct HeaderDefinition {
    pub(super) min_columns: usize,
}

#[derive(Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub(super) struct FieldDefinition {
    pub(super) name: String,
    pub(super) kind: KindName,
    pub(super) label: Localized,
    pub(super) help: Localized,
    #[serde(default)]
    pub(super) aliases: Vec<String>,
    #[serde(default)]
    pub(super) example: String,
    pub(super) required: Required,
    pub(super) codes: Option<String>,
    #[serde(default)]
    pub(super) without: Vec<String>,
    pub(super) special: Option<String>,
    pub(super) blank: Option<BlankDefinition>,
}

#[derive(Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub(super) struct BlankDefinition {
    pub(super) sent: Option<String>,
    #[serde(default)]
    pub(super) severity: BlankSeverity,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum KindName {
    Reference,
    Surname,
    GivenNames,
    FullName,
    BirthDate,
    DufNumber,
    NationalId,
    Code,
    Codes,
    Year,
    Age,
    Count,
    Partners,
}
