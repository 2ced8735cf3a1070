//! `omfang merge`: the inbox and KOM's decisions in, work/ out.

use super::args::MergeArgs;
use super::disk::{self, Eyes};
use super::folder::Folder;
use super::say::{Done, Failure, Outcome, Say};
use crate::linkage::{Decisions, DecisionsError};
use crate::merge::{self, Input, Merged, Review, Stage, parse_bundle_lines};
use crate::round::{Arrival, Pass, Quarantine, QuarantineReason, Stray};

pub(super) fn run(args: &MergeArgs, say: &mut Say<'_>) -> Outcome {
    let folder = Folder::open(&args.dir)?;
    let (round, earlier) = folder.rounds()?;
    let form = super::check::round_form(&round)?.with_partners(folder.partners.names());
    let form = form.map_err(|error| Failure::refused("partners-csv", &[("reason", &error.to_string())]))?;
    let identity = folder.identity(args.passphrase_file.as_deref())?;
    let decisions = disk::read_text_if_there(&folder.at("work/decisions.csv"))?.unwrap_or_default();
    let decisions = Decisions::parse(&decisions).map_err(|error| {
        let (id, line) = match error {
            DecisionsError::Csv { line } => ("decisions-line", line),
            DecisionsError::Word { line } => ("decisions-word", line),
            DecisionsError::Contradiction { line } => ("decisions-contradiction", line),
        };
        Failure::refused(id, &[("line", &line.to_string())])
    })?;
    let review = review(&folder)?;
    let seen =
        parse_bundle_lines(&disk::read_text_if_there(&folder.at("work/bundles.csv"))?.unwrap_or_default());
    let files = inbox(&folder)?;
    let arrivals: Vec<Arrival<'_>> =
        files.iter().map(|(name, bytes)| Arrival { name: name.clone(), bytes }).collect();
    let input = Input {
        settings: &folder.settings,
        partners: &folder.partners,
        round: &round,
        earlier: &earlier,
        confirmed: &folder.confirmed()?,
        identity: &identity,
        arrivals: &arrivals,
        seen: &seen,
        decisions,
        review: &review,
        now: disk::now(),
        language: say.language(),
    };
    let texts = say.texts();
    let total = arrivals.len();
    let merged = merge::merge(input, &form, texts, &mut |stage| match stage {
        Stage::Opening(done) => {
            say.progress("progress-opening", &[("done", done.into()), ("total", total.into())])
        }
        Stage::Linking(reports) => say.progress("progress-linking", &[("reports", reports.into())]),
        Stage::Counting => say.progress("progress-counting", &[]),
        Stage::Writing => say.progress("progress-writing", &[]),
    });
    let out: Vec<_> = merged
        .files
        .iter()
        .map(|(name, bytes)| (folder.at(&format!("work/{name}")), bytes.as_slice(), Eyes::Anyone))
        .collect();
    disk::write_all(&out)?;
    forget_unwritten(&folder, &merged)?;
    folder.write_confirmed(&merged.confirmed)?;
    print(&merged, say);
    Ok(if merged.inbox.quarantined.is_empty() { Done::Well } else { Done::Refused })
}

/// The decisions that came back in review.xlsx. Excel keeps a file beside one that it has open: what is typed there is not
/// on the disk yet, and would be lost when the file is replaced.
fn review(folder: &Folder) -> Result<Review, Failure> {
    for lock in ["work/~$review.xlsx", "work/.~lock.review.xlsx#"] {
        if folder.at(lock).exists() {
            let lock = lock.trim_start_matches("work/");
            return Err(Failure::refused("review-open", &[("lock", lock)]));
        }
    }
    super::review::read(folder)
}

/// Removes what an earlier merge wrote and this one does not: query lists of partners that are asked nothing any more, and
/// the round as a workbook when the round has outgrown one.
fn forget_unwritten(folder: &Folder, merged: &Merged) -> Result<(), Failure> {
    let queries = disk::list(&folder.at("work/queries"))?;
    let queries = queries.into_iter().filter(|(name, _)| name.ends_with(".xlsx"));
    let queries = queries.map(|(name, path)| (format!("queries/{name}"), path));
    let workbook = ("round.xlsx".to_owned(), folder.at("work/round.xlsx"));
    for (name, path) in queries.chain([workbook]) {
        if !merged.files.contains_key(&name) && path.exists() {
            disk::remove(&path)?;
        }
    }
    Ok(())
}

/// The bundles, and whatever lies beside them that must not lie there (a pass, a receipt, a workbook).
fn inbox(folder: &Folder) -> Result<Vec<(String, Vec<u8>)>, Failure> {
    let mut files = Vec::new();
    for (name, path) in disk::list(&folder.at("inbox"))? {
        let bytes = disk::read(&path)?;
        let lower = name.to_ascii_lowercase();
        let stray = Pass::looks_like(&bytes)
            || [".xlsx", ".xlsm", ".xls", ".csv", ".ods"].iter().any(|ending| lower.ends_with(ending));
        if lower.ends_with(".omfang") || stray {
            files.push((name, bytes));
        }
    }
    Ok(files)
}

fn print(merged: &Merged, say: &mut Say<'_>) {
    for (held, ..) in &merged.inbox.quarantined {
        print_held(held, say);
    }
    for warning in &merged.summary.warnings {
        let id = format!("merge-warning-{}", warning.code.replace('_', "-"));
        let text = |value: &Option<String>| value.clone().unwrap_or_default();
        let detail = text(&warning.detail);
        let (person, reports) = detail.split_once(' ').unwrap_or_default();
        let (person, reports) = (person.to_owned(), reports.to_owned());
        say.line(
            &id,
            &[
                ("partner", text(&warning.partner).into()),
                ("file", text(&warning.file).into()),
                ("detail", text(&warning.detail).into()),
                ("person", person.into()),
                ("reports", reports.into()),
            ],
        );
    }
    if say.is_json() {
        say.json(&merged.summary);
        return;
    }
    let summary = &merged.summary;
    let counted = summary.persons.counted;
    say.line(
        "merged",
        &[
            ("bundles", summary.bundles.into()),
            ("reports", summary.reports.into()),
            ("combined", summary.reports_combined.into()),
        ],
    );
    say.line(
        "merged-persons",
        &[
            ("published", counted.published.into()),
            ("strict", counted.strict.into()),
            ("standard", counted.standard.into()),
        ],
    );
    if let Some(estimate) = summary.persons.estimate {
        let shown = |value: f64| format!("{value:.0}");
        say.line(
            "merged-estimate",
            &[
                ("mean", shown(estimate.mean).into()),
                ("low", shown(estimate.low).into()),
                ("high", shown(estimate.high).into()),
            ],
        );
    }
    if merged.undecided > 0 {
        say.line("merged-review", &[("count", merged.undecided.into())]);
    }
}

fn print_held(held: &Quarantine, say: &mut Say<'_>) {
    let id = match held.stray {
        Some(Stray::Pass) => "held-pass".to_owned(),
        Some(Stray::Receipt) => "held-receipt".to_owned(),
        Some(Stray::Workbook) => "held-workbook".to_owned(),
        None => format!("held-{}", held.reason.name()),
    };
    let partner = held.partner.clone().unwrap_or_default();
    let code = held.code.map(|code| code.to_string()).unwrap_or_default();
    say.line(&id, &[("file", held.file.clone().into()), ("partner", partner.into()), ("code", code.into())]);
    debug_assert!(held.reason != QuarantineReason::UnconfirmedKey || held.code.is_some());
}
