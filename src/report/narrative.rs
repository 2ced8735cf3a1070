//! N: what partners wrote, collected by point and partner. For KOM alone until it releases a text, so it is no table and
//! has no place in the publish edition.

use std::collections::BTreeMap;

use super::cases;
use super::words::Words;
use super::{Input, ReportError};

/// The points of KOM's letter, in its order.
const POINTS: [&str; 7] = ["1", "2a", "2b", "3", "4", "5", "6"];

/// The collation.
pub(super) struct Collation {
    /// The points that somebody answered.
    pub(super) points: Vec<Point>,
    /// Names of the partners that sent a text.
    pub(super) partners: Vec<String>,
}

/// One point and its answers.
pub(super) struct Point {
    pub(super) key: String,
    pub(super) title: String,
    pub(super) answers: Vec<Answer>,
}

/// What one partner wrote.
pub(super) struct Answer {
    pub(super) partner: String,
    /// Paragraphs.
    pub(super) text: Vec<String>,
}

/// Collects `work/parts/PARTNER.narrative.json` and the texts of the case forms; nothing when nobody wrote anything.
pub(super) fn collate(input: &Input<'_>, words: &Words<'_>) -> Result<Option<Collation>, ReportError> {
    let partners = input.partners;
    let mut texts: BTreeMap<String, BTreeMap<String, String>> = BTreeMap::new();
    for (partner, json) in input.narratives {
        let points: BTreeMap<String, String> = serde_json::from_str(json).map_err(|error| {
            ReportError::Part { part: "narrative", partner: partner.clone(), reason: error.to_string() }
        })?;
        if let Some(point) = points.keys().find(|point| !POINTS.contains(&point.as_str())) {
            let reason = format!("`{point}`; expected one of {}", POINTS.join(", "));
            return Err(ReportError::Part { part: "narrative", partner: partner.clone(), reason });
        }
        texts.insert(partner.clone(), points);
    }
    for (partner, case) in &cases::read(input.cases)? {
        let of_case =
            [("challenges", case.challenges.as_str()), ("why-not-charged", case.why_not_charged.as_str())];
        for (point, text) in of_case {
            texts.entry(partner.clone()).or_default().insert(point.to_owned(), text.to_owned());
        }
    }
    // In the order of partners.csv, as Table 1; whoever is no partner any more stands last.
    let known = partners.iter().map(|partner| (partner.id.clone(), partner.name.clone()));
    let gone = texts.keys().filter(|id| partners.get(id).is_none()).map(|id| (id.clone(), id.clone()));
    let order: Vec<(String, String)> = known.chain(gone).collect();
    let mut points = Vec::new();
    for point in POINTS.into_iter().chain(["challenges", "why-not-charged"]) {
        let answers: Vec<Answer> = order
            .iter()
            .filter_map(|(id, name)| {
                let text = paragraphs(texts.get(id)?.get(point)?);
                (!text.is_empty()).then(|| Answer { partner: name.clone(), text })
            })
            .collect();
        if !answers.is_empty() {
            let title = words.get(&format!("report-n-{point}"));
            points.push(Point { key: point.to_owned(), title, answers });
        }
    }
    let wrote = |name: &String| {
        points.iter().any(|point: &Point| point.answers.iter().any(|one| one.partner == *name))
    };
    let partners: Vec<String> = order.into_iter().map(|(_, name)| name).filter(wrote).collect();
    Ok((!points.is_empty()).then_some(Collation { points, partners }))
}

fn paragraphs(text: &str) -> Vec<String> {
    text.lines().map(str::trim).filter(|line| !line.is_empty()).map(str::to_owned).collect()
}
