//! `omfang review`: the doubtful pairs as review.xlsx has them, and what the next merge will take over. Reads only.

use super::args::DirArg;
use super::disk;
use super::folder::Folder;
use super::say::{Done, Failure, Outcome, Say};
use crate::linkage::Decision;
use crate::merge::{self, Review, ReviewError, ReviewLine};

pub(super) fn run(args: &DirArg, say: &mut Say<'_>) -> Outcome {
    let folder = Folder::open(&args.dir)?;
    if !folder.at("work/review.xlsx").exists() {
        return Err(Failure::cannot("not-merged", &[]));
    }
    let lines = read(&folder)?.lines;
    let settled = |line: &ReviewLine| line.decision.is_some_and(Decision::settles);
    let open = lines.iter().filter(|line| !settled(line)).count();
    let changed = lines.iter().filter(|line| is_new(line)).count();
    if say.is_json() {
        let name = |decision: Option<Decision>| decision.map(Decision::name);
        let pairs: Vec<_> = lines
            .iter()
            .map(|line| {
                serde_json::json!({
                    "a": line.a, "b": line.b, "p": line.shown.p.parse::<f64>().ok(),
                    "decision": name(line.decision), "before": name(line.before), "note": line.note,
                })
            })
            .collect();
        say.json(&serde_json::json!({ "pairs": pairs, "open": open, "changed": changed }));
        return Ok(Done::Well);
    }
    lines.iter().for_each(|line| tell(line, say));
    say.line("review-summary", &[("open", open.into()), ("changed", changed.into())]);
    Ok(Done::Well)
}

/// What came back in review.xlsx; nothing when no merge has written one.
pub(super) fn read(folder: &Folder) -> Result<Review, Failure> {
    let path = folder.at("work/review.xlsx");
    if !path.exists() {
        return Ok(Review::default());
    }
    merge::read_review(&disk::read(&path)?).map_err(|error| match error {
        ReviewError::NotOurs => Failure::refused("review-not-ours", &[]),
        ReviewError::Word { cell } => Failure::refused("review-word", &[("cell", &cell.to_string())]),
    })
}

/// Whether somebody has chosen since the merge.
fn is_new(line: &ReviewLine) -> bool {
    line.decision != line.before
}

fn tell(line: &ReviewLine, say: &mut Say<'_>) {
    let shown = &line.shown;
    let p = if shown.p.is_empty() { String::new() } else { format!(", p = {}", shown.p) };
    say.plain(&format!("{} – {}: {} ({}{p})", line.a, line.b, shown.status, shown.likely));
    for (id, text) in [
        ("review-column-why", &shown.why),
        ("review-column-alike", &shown.alike),
        ("review-column-different", &shown.different),
        ("review-column-note", &line.note),
    ] {
        if !text.is_empty() {
            let label = say.text(id, &[]);
            say.plain(&format!("  {label}: {}", text.replace('\n', "; ")));
        }
    }
    if let Some(decision) = line.decision {
        let word = say.text(&format!("decision-{}", decision.name().replace('_', "-")), &[]);
        let id = if is_new(line) { "review-chosen-new" } else { "review-chosen" };
        say.plain(&format!("  {}", say.text(id, &[("decision", word.into())])));
    } else if line.before.is_some() {
        say.plain(&format!("  {}", say.text("review-taken-back", &[])));
    }
}
