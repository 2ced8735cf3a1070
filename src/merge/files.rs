//! The CSV files of work/ (design.md section 7: names and columns are a contract).

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::Found;
use crate::bundle::Part;
use crate::form::Form;
use crate::linkage::{Decision, Link, ReportIx};
use crate::round::{Inbox, SeenFile};

fn field_names(form: &Form) -> impl Iterator<Item = &str> {
    form.outs().map(|out| form.out_field(out).name.as_str())
}

/// CSV in memory; writing there does not fail.
fn csv_of(header: Vec<&str>, rows: impl Iterator<Item = Vec<String>>) -> Vec<u8> {
    let mut writer = csv::Writer::from_writer(Vec::new());
    let _ = writer.write_record(header);
    for row in rows {
        let _ = writer.write_record(row);
    }
    writer.into_inner().unwrap_or_default()
}

fn yes_no(yes: bool) -> String {
    if yes { "yes" } else { "no" }.to_owned()
}

pub(super) fn persons_csv(found: &Found<'_>) -> Vec<u8> {
    let (form, reports) = (found.form, found.reports);
    let mut header = vec!["person", "counted", "reason", "group", "reports", "partners"];
    header.extend(field_names(form));
    header.push("conflicts");
    csv_of(
        header,
        found.persons.iter().map(|person| {
            let mut partners: Vec<u16> = person.reports.iter().map(|ix| reports.get(*ix).partner).collect();
            partners.dedup();
            let names: Vec<String> = person.reports.iter().map(|ix| reports.name(*ix)).collect();
            let mut row = vec![
                person.number.to_string(),
                yes_no(person.reason.counts()),
                person.reason.name().to_owned(),
                person.group.name().to_owned(),
                names.join(" "),
                partners.len().to_string(),
            ];
            row.extend(form.outs().map(|out| form.value_text(out, person.answers.get(out))));
            let conflicts: Vec<&str> =
                person.conflicts.iter().map(|out| form.out_field(*out).name.as_str()).collect();
            row.push(conflicts.join(";"));
            row
        }),
    )
}

pub(super) fn reports_csv(found: &Found<'_>) -> Vec<u8> {
    let (form, reports) = (found.form, found.reports);
    let mut person_of: BTreeMap<ReportIx, (usize, bool)> = BTreeMap::new();
    for person in found.persons {
        person_of.extend(person.reports.iter().map(|ix| (*ix, (person.number, person.reason.counts()))));
    }
    let mut header = vec!["report", "partner", "person", "counted", "id_types"];
    header.extend(field_names(form));
    csv_of(
        header,
        reports.iter().map(|(ix, report)| {
            // A report of an excluded or covered partner is no part of any person.
            let (person, counted) = match person_of.get(&ix) {
                Some((number, counts)) => (number.to_string(), yes_no(*counts)),
                None => (String::new(), yes_no(false)),
            };
            let ids: Vec<&str> = report.id_types.iter().map(|kind| kind.name()).collect();
            let mut row =
                vec![reports.name(ix), reports.partner_of(ix).id.clone(), person, counted, ids.join(";")];
            row.extend(form.outs().map(|out| form.value_text(out, report.answers.get(out))));
            row
        }),
    )
}

pub(super) fn links_csv(found: &Found<'_>) -> Vec<u8> {
    csv_of(
        vec!["a", "b", "rule", "tier", "decision", "p"],
        found.linkage.links.iter().map(|link| {
            vec![
                found.reports.name(link.a),
                found.reports.name(link.b),
                link.rules.names(),
                link.tier.name().to_owned(),
                what_became_of(link, found).to_owned(),
                link.p.map(|p| format!("{p:.3}")).unwrap_or_default(),
            ]
        }),
    )
}

/// `same`, `not_same`, `merged` (without doubt), `review` (joined by the doubt rule), `vetoed`: also a pair that was decided
/// to be one person where another decision, or two rows of one partner, forbid it.
fn what_became_of(link: &Link, found: &Found<'_>) -> &'static str {
    let linkage = found.linkage;
    match link.decision {
        Some(Decision::NotSame) => Decision::NotSame.name(),
        Some(Decision::Same) if linkage.strict.together(link.a, link.b) => Decision::Same.name(),
        _ if linkage.standard.together(link.a, link.b) => "merged",
        _ if linkage.minimum.together(link.a, link.b) => "review",
        _ => "vetoed",
    }
}

/// One line of bundles.csv.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct BundleLine {
    /// Partner id; empty where it could not be read.
    pub partner: String,
    /// File in inbox/.
    pub file: String,
    /// Part; empty for a file that was held back.
    pub part: String,
    /// `report`, `nil`, `none`; `superseded` for a part that no longer counts, `quarantined` for a file held back.
    pub kind: String,
    /// Sequence.
    pub sequence: String,
    /// Number of rows.
    pub rows: String,
    /// SHA-256 of the file.
    pub sha256: String,
    /// When it was first seen, yyyy-mm-ddThh:mm:ssZ.
    pub first_seen: String,
}

/// Reads bundles.csv; a line that cannot be read is forgotten, which costs a first sight and nothing else.
#[must_use]
pub fn parse_bundle_lines(csv: &str) -> Vec<BundleLine> {
    csv::Reader::from_reader(csv.as_bytes()).deserialize().flatten().collect()
}

/// What bundles.csv remembers, by file.
pub(super) fn seen_files(lines: &[BundleLine]) -> BTreeMap<[u8; 32], SeenFile> {
    let mut seen = BTreeMap::new();
    for line in lines {
        let sha256 = data_encoding::HEXLOWER
            .decode(line.sha256.as_bytes())
            .ok()
            .and_then(|bytes| bytes.try_into().ok());
        let first_seen =
            line.first_seen.parse::<jiff::Timestamp>().ok().and_then(|at| u64::try_from(at.as_second()).ok());
        if let (Some(sha256), Some(first_seen)) = (sha256, first_seen) {
            seen.insert(sha256, SeenFile { first_seen, accepted: line.kind != "quarantined" });
        }
    }
    seen
}

fn time_text(seconds: u64) -> String {
    let at = i64::try_from(seconds).ok().and_then(|seconds| jiff::Timestamp::from_second(seconds).ok());
    at.map(|at| at.to_string()).unwrap_or_default()
}

pub(super) fn bundles_csv(inbox: &Inbox) -> Vec<u8> {
    let mut lines: Vec<BundleLine> = Vec::new();
    for (candidate, parts) in &inbox.accepted {
        for part in parts {
            let current = inbox
                .current
                .iter()
                .any(|now| now.sha256 == candidate.sha256 && now.part == *part && now.file == candidate.file);
            let submission = &candidate.submission;
            let kind = if current { submission.kind.name() } else { "superseded" };
            lines.push(BundleLine {
                partner: submission.partner.clone(),
                file: candidate.file.clone(),
                part: part.name().to_owned(),
                kind: kind.to_owned(),
                sequence: submission.sequence.to_string(),
                rows: if *part == Part::Persons {
                    submission.records.len().to_string()
                } else {
                    String::new()
                },
                sha256: data_encoding::HEXLOWER.encode(&candidate.sha256),
                first_seen: time_text(candidate.first_seen),
            });
        }
    }
    for (held, sha256, first_seen) in &inbox.quarantined {
        lines.push(BundleLine {
            partner: held.partner.clone().unwrap_or_default(),
            file: held.file.clone(),
            part: String::new(),
            kind: "quarantined".to_owned(),
            sequence: String::new(),
            rows: String::new(),
            sha256: data_encoding::HEXLOWER.encode(sha256),
            first_seen: time_text(*first_seen),
        });
    }
    lines.sort();
    let header = vec!["partner", "file", "part", "kind", "sequence", "rows", "sha256", "first_seen"];
    csv_of(
        header,
        lines
            .into_iter()
            .map(|l| vec![l.partner, l.file, l.part, l.kind, l.sequence, l.rows, l.sha256, l.first_seen]),
    )
}

/// parts/PARTNER.narrative.json: the free text by point, internal until KOM releases it.
pub(super) fn narrative_parts(inbox: &Inbox) -> BTreeMap<String, Vec<u8>> {
    let narratives = inbox.current.iter().filter(|part| part.part == Part::Narrative);
    narratives
        .filter_map(|part| {
            let points: BTreeMap<&str, &str> = part
                .submission
                .other
                .narrative
                .as_ref()?
                .points()
                .map(|(point, text)| (point.name(), text))
                .collect();
            let json = serde_json::to_vec_pretty(&points).ok()?;
            Some((format!("parts/{}.narrative.json", part.partner), json))
        })
        .collect()
}

/// parts/PARTNER.case.json: counts of cases, and texts that are internal until KOM releases them.
pub(super) fn case_parts(inbox: &Inbox) -> BTreeMap<String, Vec<u8>> {
    let parts = inbox.current.iter().filter(|part| part.part == Part::Case);
    parts
        .filter_map(|part| {
            let case = part.submission.other.case.as_ref()?;
            Some((format!("parts/{}.case.json", part.partner), case.to_json().into_bytes()))
        })
        .collect()
}
