//! `omfang report`: tables and diagrams from work/, history/, round.toml and partners.csv. Needs no passphrase.

use std::collections::BTreeMap;

use super::args::ReportArgs;
use super::disk::{self, Eyes};
use super::folder::Folder;
use super::say::{Done, Failure, Outcome, Say};
use crate::form;
use crate::report::{Input, report};

pub(super) fn run(args: &ReportArgs, say: &mut Say<'_>) -> Outcome {
    let folder = Folder::open(&args.dir)?;
    let year = folder.settings.year;
    let form =
        form::for_year(year).map_err(|_| Failure::refused("no-form", &[("year", &year.to_string())]))?;
    if !folder.at("work/merge.json").exists() {
        return Err(Failure::cannot("not-merged", &[]));
    }
    let work = |name: &str| disk::read_text(&folder.at(&format!("work/{name}")));
    let mut history = BTreeMap::new();
    for (name, path) in disk::list(&folder.at("history"))? {
        history.insert(name, disk::read_text(&path)?);
    }
    let parts = parts(&folder)?;
    let today = disk::now_text();
    let input = Input {
        settings: &folder.settings,
        partners: &folder.partners,
        persons_csv: &work("persons.csv")?,
        reports_csv: &work("reports.csv")?,
        bundles_csv: &work("bundles.csv")?,
        merge_json: &work("merge.json")?,
        narratives: &parts.narratives,
        cases: &parts.cases,
        history: &history,
        language: say.language(),
        generated: today.get(..10).unwrap_or_default(),
    };
    say.progress("progress-report", &[]);
    let made = report(&input, &form, say.texts())
        .map_err(|error| Failure::refused("report", &[("reason", &error.to_string())]))?;
    let out: Vec<_> = made
        .files
        .iter()
        .map(|(path, bytes)| (folder.at(&format!("report/{path}")), bytes.as_slice(), Eyes::Anyone))
        .collect();
    disk::write_all(&out)?;
    if say.is_json() {
        let files: Vec<&String> = made.files.keys().collect();
        say.json(&serde_json::json!({ "tables": made.tables.len(), "files": files }));
    } else {
        let internal = folder.at("report/internal/report.html").display().to_string();
        let publish = folder.at("report/publish/report.html").display().to_string();
        say.line(
            "reported",
            &[
                ("count", made.tables.len().into()),
                ("internal", internal.into()),
                ("publish", publish.into()),
            ],
        );
    }
    Ok(Done::Well)
}

/// The texts in work/parts/, by partner.
struct Parts {
    narratives: BTreeMap<String, String>,
    cases: BTreeMap<String, String>,
}

fn parts(folder: &Folder) -> Result<Parts, Failure> {
    let mut parts = Parts { narratives: BTreeMap::new(), cases: BTreeMap::new() };
    for (name, path) in disk::list(&folder.at("work/parts"))? {
        if let Some(partner) = name.strip_suffix(".narrative.json") {
            parts.narratives.insert(partner.to_owned(), disk::read_text(&path)?);
        } else if let Some(partner) = name.strip_suffix(".case.json") {
            parts.cases.insert(partner.to_owned(), disk::read_text(&path)?);
        }
    }
    Ok(parts)
}
