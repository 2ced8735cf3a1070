//! How each partner's workbook looks: `data/dress.toml`.

use serde::Deserialize;

use crate::demo::error::ReplicaError;
use crate::demo::plan::Code;
use crate::demo::table;

/// One partner's dress.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Style {
    pub(super) id: &'static str,
    pub(super) headers: Wording,
    #[serde(default)]
    pub(super) capitals: bool,
    pub(super) words: Wording,
    pub(super) nations: NationWording,
    pub(super) names: NameColumns,
    pub(super) dates: Dates,
    pub(super) numbers: Numbers,
    pub(super) partners: PartnerWording,
    pub(super) separator: String,
    #[serde(default)]
    pub(super) unspecified_blank: bool,
    #[serde(default)]
    pub(super) first: Vec<&'static str>,
    #[serde(default)]
    pub(super) last: Vec<&'static str>,
    pub(super) above: Vec<&'static str>,
    #[serde(default)]
    pub(super) blank_every: usize,
    #[serde(default)]
    pub(super) below: Vec<&'static str>,
    pub(super) sum_row: Option<&'static str>,
    pub(super) extra: Option<&'static str>,
    #[serde(default)]
    pub(super) notes: Vec<&'static str>,
    #[serde(default)]
    pub(super) untidy: u32,
    pub(super) files: Vec<&'static str>,
    #[serde(default)]
    pub(super) new_cases_first: bool,
    #[serde(default)]
    pub(super) encoding: Encoding,
}

/// Which wording of headings and answers.
#[derive(Deserialize, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
#[serde(rename_all = "snake_case")]
pub(super) enum Wording {
    Label,
    Short,
    Nn,
    En,
}

/// Which wording of nations.
#[derive(Deserialize, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
#[serde(rename_all = "snake_case")]
pub(super) enum NationWording {
    Nb,
    Nn,
    En,
    Adjective,
}

/// How names stand in the columns.
#[derive(Deserialize, Clone, Copy, PartialEq, Eq)]
#[serde(rename_all = "snake_case")]
pub(super) enum NameColumns {
    TwoColumns,
    SurnameFirst,
    Natural,
}

/// How dates are typed.
#[derive(Deserialize, Clone, Copy, PartialEq, Eq)]
#[serde(rename_all = "snake_case")]
pub(super) enum Dates {
    Excel,
    Text,
}

/// How DUF numbers and D-numbers are typed.
#[derive(Deserialize, Clone, Copy, PartialEq, Eq)]
#[serde(rename_all = "snake_case")]
pub(super) enum Numbers {
    Text,
    Number,
    Spaced,
}

/// How other partners are named.
#[derive(Deserialize, Clone, Copy, PartialEq, Eq)]
#[serde(rename_all = "snake_case")]
pub(super) enum PartnerWording {
    Name,
    Short,
}

/// What the file is.
#[derive(Deserialize, Clone, Copy, PartialEq, Eq, Default)]
#[serde(rename_all = "snake_case")]
pub(super) enum Encoding {
    #[default]
    Excel,
    Utf8WithMark,
    Windows1252,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, bound(deserialize = "'de: 'static"))]
struct File {
    partner: Vec<Style>,
}

/// All partners' dresses.
pub(super) fn load() -> Result<Vec<Style>, ReplicaError> {
    table::toml::<File>("dress.toml", include_str!("../data/dress.toml")).map(|file| file.partner)
}

impl Style {
    /// The columns in the partner's order, of those that it has.
    pub(super) fn order(&self, columns: &[Code]) -> Vec<Code> {
        let moved = |column: &&Code| self.first.contains(*column) || self.last.contains(*column);
        let first = self.first.iter().filter(|column| columns.contains(*column));
        let middle = columns.iter().filter(|column| !moved(column));
        let last = self.last.iter().filter(|column| columns.contains(*column));
        first.chain(middle).chain(last).copied().collect()
    }
}
