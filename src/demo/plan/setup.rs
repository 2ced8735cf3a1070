//! The data that the plan is made from: who reports how many of whom, and what the persons are like.

use std::collections::BTreeMap;

use serde::Deserialize;

use super::circumstances::Chances;
use super::profiles::Profiles;
use super::{Code, First, Kind};
use crate::demo::error::ReplicaError;
use crate::demo::table;
use crate::demo::values::Names;

/// Everything that `data/plan.toml` and its neighbours say.
pub(in crate::demo) struct Setup {
    pub(super) cells: Vec<Cell>,
    pub(super) rows: Vec<Rows>,
    pub(super) declined: Vec<Declined>,
    pub(super) met: Vec<Met>,
    pub(super) file: PlanFile,
    pub(super) profiles: Profiles,
    pub(super) chances: Chances,
    pub(super) names: Names,
}

/// A cell of the year: so many persons of one nation, group, form and kind of work.
pub(super) struct Cell {
    pub(super) nationality: Code,
    pub(super) group: Code,
    pub(super) exploitation: Code,
    pub(super) detail: Vec<Code>,
    pub(super) persons: usize,
}

/// Rows that a partner other than UDI sends about persons who count.
pub(super) struct Rows {
    pub(super) partner: Code,
    pub(super) first: First,
    pub(super) kind: Kind,
    pub(super) accepted: bool,
    pub(super) rows: usize,
}

/// Rows about adults who declined and received nothing: they do not count.
pub(super) struct Declined {
    pub(super) partner: Code,
    pub(super) first: First,
    pub(super) cell: Cell,
}

/// Women whom Pro Sentret met.
pub(super) struct Met {
    pub(super) nationality: Code,
    pub(super) first: First,
    pub(super) detail: Code,
    pub(super) rows: usize,
}

/// `data/plan.toml`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields, bound(deserialize = "'de: 'static"))]
pub(super) struct PlanFile {
    pub(super) stratum: Vec<Stratum>,
    pub(super) shared: Shared,
    pub(super) overlap: Vec<Overlap>,
    pub(super) udi_weight: BTreeMap<&'static str, u32>,
    pub(super) only: BTreeMap<&'static str, Vec<&'static str>>,
    pub(super) band: Vec<Band>,
    pub(super) unknown_age: BTreeMap<Kind, usize>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, bound(deserialize = "'de: 'static"))]
pub(super) struct Stratum {
    pub(super) first: First,
    pub(super) kind: Kind,
    pub(super) persons: usize,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, bound(deserialize = "'de: 'static"))]
pub(super) struct Shared {
    pub(super) three_least: usize,
    pub(super) three_most: usize,
    pub(super) with_udi: usize,
    pub(super) two: usize,
    pub(super) three: usize,
    pub(super) four: usize,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, bound(deserialize = "'de: 'static"))]
pub(super) struct Overlap {
    pub(super) partners: [&'static str; 2],
    #[serde(default)]
    pub(super) woman: u32,
    #[serde(default)]
    pub(super) man: u32,
    #[serde(default)]
    pub(super) minor: u32,
}

#[derive(Deserialize, Clone)]
#[serde(deny_unknown_fields, bound(deserialize = "'de: 'static"))]
pub(super) struct Band {
    pub(super) kind: Kind,
    pub(super) born: [u16; 2],
    pub(super) persons: usize,
}

impl Setup {
    /// Reads the room's own files; an error means that one of them was edited wrongly.
    pub(in crate::demo) fn load() -> Result<Self, ReplicaError> {
        let cells =
            table::rows("cells.csv", include_str!("../data/cells.csv"), ',', |[n, g, e, d, persons]| {
                Ok(Cell { persons: table::number(persons)?, ..Cell::new(n, g, e, d) })
            })?;
        let rows = table::rows(
            "rows.csv",
            include_str!("../data/rows.csv"),
            ',',
            |[partner, first, kind, accepted, rows]| {
                let kind = Kind::parse(kind).ok_or("unknown kind")?;
                let first = First::parse(first).ok_or("unknown first")?;
                Ok(Rows { partner, first, kind, accepted: accepted == "yes", rows: table::number(rows)? })
            },
        )?;
        let declined = table::rows(
            "declined.csv",
            include_str!("../data/declined.csv"),
            ',',
            |[partner, first, n, g, e, d, rows]| {
                let first = First::parse(first).ok_or("unknown first")?;
                let cell = Cell { persons: table::number(rows)?, ..Cell::new(n, g, e, d) };
                Ok(Declined { partner, first, cell })
            },
        )?;
        let met = table::rows(
            "pro_sentret.csv",
            include_str!("../data/pro_sentret.csv"),
            ',',
            |[nationality, first, detail, rows]| {
                let first = First::parse(first).ok_or("unknown first")?;
                Ok(Met { nationality, first, detail, rows: table::number(rows)? })
            },
        )?;
        let file = table::toml("plan.toml", include_str!("../data/plan.toml"))?;
        let (profiles, chances, names) = (Profiles::load()?, Chances::load()?, Names::load()?);
        Ok(Self { cells, rows, declined, met, file, profiles, chances, names })
    }

    /// How many persons of this kind were first identified then.
    pub(super) fn persons(&self, first: First, kind: Kind) -> usize {
        let of = |stratum: &&Stratum| stratum.first == first && stratum.kind == kind;
        self.file.stratum.iter().filter(of).map(|stratum| stratum.persons).sum()
    }

    /// Does the partner report this form of exploitation?
    pub(super) fn reports_form(&self, partner: Code, exploitation: Code) -> bool {
        self.file.only.get(partner).is_none_or(|forms| forms.contains(&exploitation))
    }
}

impl Cell {
    fn new(nationality: Code, group: Code, exploitation: Code, detail: Code) -> Self {
        let detail = detail.split(';').filter(|kind| !kind.is_empty()).collect();
        Self { nationality, group, exploitation, detail, persons: 0 }
    }

    /// The kind of person in whose rows the cell belongs.
    pub(super) fn kind(&self) -> Kind {
        match self.group {
            "woman" => Kind::Woman,
            "man" => Kind::Man,
            _ => Kind::Minor,
        }
    }
}

impl Overlap {
    /// How often the two partners have persons of this kind in common.
    pub(super) fn weight(&self, kind: Kind) -> u32 {
        match kind {
            Kind::Woman => self.woman,
            Kind::Man => self.man,
            Kind::Minor => self.minor,
        }
    }
}
