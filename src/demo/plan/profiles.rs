//! What each partner knows and tells: `data/profiles.toml`.

use std::collections::BTreeMap;

use serde::Deserialize;

use super::Code;
use crate::demo::dice::Dice;
use crate::demo::error::ReplicaError;
use crate::demo::table;

/// The partners' profiles, by id.
pub(super) struct Profiles(BTreeMap<Code, Profile>);

/// One partner's way of reporting.
#[derive(Deserialize, Default)]
#[serde(deny_unknown_fields)]
pub(super) struct Profile {
    id: &'static str,
    pub(super) gives: Vec<Identifier>,
    #[serde(default)]
    pub(super) bare: u32,
    #[serde(default)]
    pub(super) names: Spelling,
    pub(super) reference: &'static str,
    #[serde(default)]
    pub(super) measures: Vec<&'static str>,
    #[serde(default)]
    pub(super) qualifying: Vec<&'static str>,
    unknown: BTreeMap<&'static str, u32>,
    #[serde(default)]
    pub(super) age: bool,
}

/// The identifiers of the form.
#[derive(Deserialize, Clone, Copy, PartialEq, Eq)]
#[serde(rename_all = "snake_case")]
pub(super) enum Identifier {
    Name,
    BirthDate,
    DufNumber,
    NationalId,
}

/// How a partner types names.
#[derive(Deserialize, Clone, Copy, Default)]
#[serde(rename_all = "snake_case")]
pub(super) enum Spelling {
    #[default]
    AsIs,
    Plain,
    Capitals,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, bound(deserialize = "'de: 'static"))]
struct File {
    partner: Vec<Profile>,
}

impl Profiles {
    pub(super) fn load() -> Result<Self, ReplicaError> {
        let file: File = table::toml("profiles.toml", include_str!("../data/profiles.toml"))?;
        Ok(Self(file.partner.into_iter().map(|profile| (profile.id, profile)).collect()))
    }

    pub(super) fn of(&self, partner: Code) -> Option<&Profile> {
        self.0.get(partner)
    }
}

impl Profile {
    /// Does the partner, this time, not know what to write in the column?
    pub(super) fn is_unsure(&self, column: Code, dice: &mut Dice) -> bool {
        dice.chance(self.unknown.get(column).copied().unwrap_or(0))
    }

    /// Does the partner give this identifier?
    pub(super) fn gives(&self, identifier: Identifier) -> bool {
        self.gives.contains(&identifier)
    }
}
