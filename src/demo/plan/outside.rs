//! Rows that belong to no figure of persons: Pro Sentret's, excluded as deficient, and ADORA's, covered by ROSA.

use std::collections::BTreeSet;

use super::setup::{Met, Setup};
use super::sketch::{Sketch, YEAR};
use super::{Code, EEA, First, Outside, Report, Stuck};
use crate::demo::dice::Dice;

const PRO_SENTRET: Code = "pro_sentret";

/// How often a row may be drawn again because it repeats another.
const REDRAWS: usize = 200;

/// Both partners' rows.
pub(super) fn draw(setup: &Setup, sketches: &[Sketch], dice: &mut Dice) -> Result<Vec<Outside>, Stuck> {
    let mut outside = pro_sentret(&setup.met, dice)?;
    let taught = sketches.iter().zip(1..).filter(|(sketch, _)| sketch.at_adora);
    let mut seen = BTreeSet::new();
    for (sketch, number) in taught {
        let row = (0..REDRAWS).find_map(|_| {
            let report = adora(sketch, dice);
            let bare = Report { surname: None, given_names: None, birth_date: None, ..report.clone() };
            seen.insert(bare).then_some(report)
        });
        outside
            .push(Outside { person: Some(number), report: row.ok_or(Stuck("rows of ADORA that differ"))? });
    }
    Ok(outside)
}

/// Women met in prostitution, who all declined: no name, no number, hardly a circumstance.
fn pro_sentret(met: &[Met], dice: &mut Dice) -> Result<Vec<Outside>, Stuck> {
    let mut seen = BTreeSet::new();
    let mut outside = Vec::new();
    for met in met {
        for _ in 0..met.rows {
            let row = (0..REDRAWS).find_map(|_| {
                let report = woman_met(met, dice);
                seen.insert(report.clone()).then_some(report)
            });
            outside
                .push(Outside { person: None, report: row.ok_or(Stuck("rows of Pro Sentret that differ"))? });
        }
    }
    dice.shuffle(&mut outside);
    Ok(outside)
}

fn woman_met(met: &Met, dice: &mut Dice) -> Report {
    let year = match met.first {
        First::ThisYear => YEAR,
        First::Earlier | First::Unclear => YEAR - dice.between(1, 4),
    };
    let birth_year = dice.between(1974, 1995);
    let mut either = |codes: &[Code]| dice.pick(codes).copied().unwrap_or("unknown");
    let eea = EEA.contains(&met.nationality);
    Report {
        partner: PRO_SENTRET,
        sex: "female",
        nationality: met.nationality,
        birth_year: birth_year.to_string(),
        exploitation: "prostitution",
        exploitation_detail: vec![met.detail],
        first_identified: year.to_string(),
        accepted: "no",
        immigration_status: either(if eea {
            &["eea_citizen", "unknown"]
        } else {
            &["unknown", "unknown", "no_case"]
        }),
        criminal_case: either(&["unknown", "unknown", "not_reported"]),
        accommodation: either(&["unknown", "unknown", "private", "none"]),
        children_with: either(&["unknown", "0"]).to_owned(),
        children_elsewhere: either(&["unknown", "unknown", "0", "1", "2"]).to_owned(),
        ..Report::default()
    }
}

/// A course that ROSA's women attend: name and birth date, and what ROSA also says.
fn adora(sketch: &Sketch, dice: &mut Dice) -> Report {
    let year = sketch.first_year.unwrap_or(YEAR);
    let mut either = |codes: &[Code]| dice.pick(codes).copied().unwrap_or("unknown");
    Report {
        partner: "adora",
        surname: Some(sketch.identity.surname.clone()),
        given_names: Some(sketch.identity.given_names.clone()),
        birth_date: sketch.identity.birth_date,
        sex: "female",
        nationality: sketch.cast.nationality,
        birth_year: sketch.birth_year.map_or_else(|| "unknown".to_owned(), |year| year.to_string()),
        age: sketch.birth_year.map_or_else(|| "unknown".to_owned(), |year| (YEAR - year).to_string()),
        exploitation: sketch.cast.exploitation,
        exploitation_detail: sketch.cast.detail.clone(),
        first_identified: year.to_string(),
        accepted: "yes",
        measures: vec!["activity_work"],
        immigration_status: "unknown",
        criminal_case: "unknown",
        accommodation: either(&["rosa_crisis_centre", "rosa_crisis_centre", "other_collective", "unknown"]),
        qualifying_measures: vec!["vocational_training", either(&["activity", "norwegian_course"])],
        children_with: sketch.children_with.to_string(),
        children_elsewhere: sketch.children_elsewhere.to_string(),
        also_followed_by: vec!["rosa"],
        ..Report::default()
    }
}
