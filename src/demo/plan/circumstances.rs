//! A person's case and whereabouts: drawn once for the person, so that the partners' rows agree.

use std::collections::BTreeMap;

use serde::Deserialize;

use super::casting::Cast;
use super::{Code, EEA, First, Kind, Stuck, UDI};
use crate::demo::dice::Dice;
use crate::demo::error::ReplicaError;
use crate::demo::table;

/// How common each circumstance is: `data/circumstances.toml`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields, bound(deserialize = "'de: 'static"))]
pub(super) struct Chances {
    immigration_status: BTreeMap<String, Weights>,
    criminal_case: BTreeMap<String, Weights>,
    accommodation: BTreeMap<String, Weights>,
}

type Weights = BTreeMap<&'static str, u32>;

/// A person's circumstances.
pub(super) struct Circumstances {
    pub(super) immigration_status: Code,
    pub(super) criminal_case: Code,
    pub(super) accommodation: Code,
}

impl Chances {
    pub(super) fn load() -> Result<Self, ReplicaError> {
        table::toml("circumstances.toml", include_str!("../data/circumstances.toml"))
    }

    /// Circumstances that fit the person and the partners that know it.
    pub(super) fn draw(&self, cast: &Cast, dice: &mut Dice) -> Result<Circumstances, Stuck> {
        let udi = cast.sighting.partners.contains(&UDI);
        let immigration_status = draw(&self.immigration_status, &residence(cast), dice, |status| {
            // UDI has a case of everybody whom it reports, or it would not know them.
            !udi || !["eea_citizen", "no_case", "other_permit"].contains(&status)
        })?;
        let criminal_case = draw(&self.criminal_case, &police(cast), dice, |_| true)?;
        let accommodation = draw(&self.accommodation, housing(cast, immigration_status), dice, |_| true)?;
        Ok(Circumstances { immigration_status, criminal_case, accommodation })
    }
}

fn draw(
    chances: &BTreeMap<String, Weights>,
    kind: &str,
    dice: &mut Dice,
    may: impl Fn(Code) -> bool,
) -> Result<Code, Stuck> {
    let weights = chances.get(kind).ok_or(Stuck("a kind of circumstances"))?;
    let open: Vec<(Code, u32)> =
        weights.iter().map(|(&code, &weight)| (code, weight)).filter(|(code, _)| may(code)).collect();
    let weights: Vec<u32> = open.iter().map(|(_, weight)| *weight).collect();
    let chosen = dice.weighted(&weights).and_then(|place| open.get(place));
    chosen.map(|(code, _)| *code).ok_or(Stuck("a circumstance"))
}

fn residence(cast: &Cast) -> String {
    let kind = if EEA.contains(&cast.nationality) {
        "eea"
    } else if cast.sighting.kind == Kind::Minor {
        "minor"
    } else if cast.detail.contains(&"au_pair") {
        "au_pair"
    } else {
        "adult"
    };
    format!("{kind}_{}", cast.sighting.first.word())
}

fn police(cast: &Cast) -> String {
    let investigates = |partner: &Code| *partner == "exit" || partner.ends_with("_pd");
    let police = cast.sighting.first != First::Unclear && cast.sighting.partners.iter().any(investigates);
    format!("{}_{}", if police { "police" } else { "other" }, cast.sighting.first.word())
}

fn housing(cast: &Cast, immigration_status: Code) -> Code {
    let seen_by = |partner: Code| cast.sighting.partners.contains(&partner);
    let street = cast.detail.iter().any(|kind| ["narcotics", "property_crime", "begging"].contains(kind));
    match cast.sighting.kind {
        Kind::Minor if seen_by("bfe") || seen_by("bufdir") => "welfare",
        Kind::Minor if seen_by("uteseksjonen") => "minor_street",
        Kind::Minor => "minor_reception",
        _ if cast.detail.contains(&"au_pair") => "au_pair",
        _ if seen_by("krisesenteret_stavanger") => "crisis_centre",
        _ if seen_by("rosa") => "rosa",
        _ if seen_by("nav_grunerlokka") => "nav",
        _ if seen_by("uteseksjonen") || street => "street",
        _ if immigration_status.starts_with("asylum") => "reception",
        Kind::Man => "worker",
        Kind::Woman => "adult",
    }
}
