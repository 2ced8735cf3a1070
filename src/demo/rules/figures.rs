//! The figures that the plan must come out with: `data/figures2014.toml`, which nothing but the rules reads.

use std::collections::BTreeMap;

use serde::Deserialize;

use crate::demo::error::ReplicaError;
use crate::demo::table;

/// The file.
#[derive(Deserialize)]
#[serde(deny_unknown_fields, bound(deserialize = "'de: 'static"))]
pub(super) struct Figures {
    pub(super) table1: Vec<Table1>,
    pub(super) received: Received,
    pub(super) table2: Table2,
    pub(super) table3: BTreeMap<&'static str, Groups>,
    pub(super) table4: Table4,
    pub(super) table5: BTreeMap<&'static str, usize>,
    pub(super) reports_per_person: ReportsPerPerson,
    pub(super) ages: Ages,
    pub(super) nations: Nations,
    pub(super) udi: Udi,
    pub(super) others: Others,
    pub(super) declined: Declined,
    pub(super) uteseksjonen: Uteseksjonen,
    pub(super) minors: Minors,
    pub(super) pro_sentret: ProSentret,
    pub(super) identifiers: Identifiers,
    pub(super) au_pair_centre: AuPairCentre,
    pub(super) text: Vec<Line>,
}

/// A partner's line of Table 1; a column that prints no number is absent.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Table1 {
    pub(super) partner: &'static str,
    pub(super) a: Option<usize>,
    pub(super) b: Option<usize>,
    pub(super) rows: usize,
    #[serde(default)]
    pub(super) declined: usize,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Received {
    pub(super) rows: usize,
    pub(super) combinable: usize,
    pub(super) with_measures: usize,
    pub(super) persons: usize,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Table2 {
    pub(super) persons: usize,
    pub(super) new: usize,
    pub(super) unclear_year: usize,
    pub(super) earlier: usize,
    pub(super) last_year: usize,
    pub(super) change_percent: usize,
}

/// A line of Table 3.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Groups {
    pub(super) women: usize,
    pub(super) girls: usize,
    pub(super) men: usize,
    pub(super) boys: usize,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, bound(deserialize = "'de: 'static"))]
pub(super) struct Table4 {
    pub(super) ranks: Vec<Vec<&'static str>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ReportsPerPerson {
    pub(super) counted: Vec<usize>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Ages {
    pub(super) women: Vec<usize>,
    pub(super) men: Vec<usize>,
    pub(super) men_over_40: usize,
    pub(super) minors_16_17: usize,
    pub(super) minors_14_15: usize,
    pub(super) minors_unknown: usize,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, bound(deserialize = "'de: 'static"))]
pub(super) struct Nations {
    pub(super) minors: BTreeMap<&'static str, usize>,
    pub(super) minors_fifth: usize,
    pub(super) minors_alone: usize,
    pub(super) women: BTreeMap<&'static str, usize>,
    pub(super) men: BTreeMap<&'static str, usize>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Udi {
    pub(super) rows: usize,
    pub(super) alone: usize,
    pub(super) shared: usize,
    pub(super) unclear_elsewhere_at_most: usize,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Others {
    pub(super) new_yes: usize,
    pub(super) earlier_yes: usize,
    pub(super) earlier_no: usize,
    pub(super) new_no: usize,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Declined {
    pub(super) persons: usize,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Uteseksjonen {
    pub(super) minors_disappeared: usize,
    pub(super) minors_yes: usize,
    pub(super) adults_new: usize,
    pub(super) adults_earlier: usize,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Minors {
    pub(super) without_yes: usize,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ProSentret {
    pub(super) new: usize,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Identifiers {
    pub(super) withheld: usize,
    pub(super) in_doubt: usize,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct AuPairCentre {
    pub(super) rows: usize,
}

/// A sentence of the running text.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Line {
    pub(super) place: &'static str,
    pub(super) statement: &'static str,
    pub(super) count: Option<usize>,
    pub(super) base: Option<usize>,
    pub(super) percent: Option<usize>,
    pub(super) hedge: Option<&'static str>,
}

impl Figures {
    pub(super) fn load() -> Result<Self, ReplicaError> {
        table::toml("figures2014.toml", include_str!("../data/figures2014.toml"))
    }
}
