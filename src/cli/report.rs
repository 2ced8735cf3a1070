//! `omfang report`: tables and diagrams from work/, history/, round.toml and partners.csv; `--append-history` puts what
//! was published into history/. Needs no passphrase.

use std::collections::BTreeMap;
use std::path::Path;

use super::args::ReportArgs;
use super::disk::{self, Eyes};
use super::folder::Folder;
use super::say::{Done, Failure, Outcome, Say};
use crate::form::{self, Form};
use crate::report::{AppendError, Input, Report, ReportError, append, report};
use crate::text::{Blank, Language};

pub(super) fn run(args: &ReportArgs, say: &mut Say<'_>) -> Outcome {
    let read = Read::from(&args.dir)?;
    say.progress("progress-report", &[]);
    let made = report(&read.input(say.language()), &read.form, say.texts())
        .map_err(|error| not_made(&error, say))?;
    if args.append_history {
        return append_to_history(&read, &made, args.replace, say);
    }
    let folder = &read.folder;
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

const PUBLISHED: &str = "report/publish/tables.csv";

/// Writes the changed files of history/, all or none.
fn append_to_history(read: &Read, made: &Report, replace: bool, say: &mut Say<'_>) -> Outcome {
    let folder = &read.folder;
    let published = disk::read_text_if_there(&folder.at(PUBLISHED))?
        .ok_or_else(|| Failure::cannot("nothing-published", &[("file", PUBLISHED)]))?;
    let input = read.input(say.language());
    let changed =
        append(made, &published, &input, &read.form, replace).map_err(|error| refused(error, say))?;
    let files: Vec<_> = changed
        .iter()
        .map(|(name, text)| (folder.at(&format!("history/{name}")), text.as_bytes(), Eyes::Anyone))
        .collect();
    disk::write_all(&files)?;
    let year = folder.settings.year.to_string();
    if say.is_json() {
        let files: Vec<String> = changed.keys().map(|name| format!("history/{name}")).collect();
        say.json(&serde_json::json!({ "year": folder.settings.year, "files": files }));
    } else if changed.is_empty() {
        say.line("history-stands", &[("year", year.into())]);
    } else {
        say.line("history-appended", &[("year", year.into())]);
        for (path, ..) in &files {
            say.line("wrote", &[("file", path.display().to_string().into())]);
        }
    }
    Ok(Done::Well)
}

/// Why a report is not made, in the user's words where it is a file that the user can mend.
pub(super) fn not_made(error: &ReportError, say: &Say<'_>) -> Failure {
    let (id, blanks): (&str, Vec<(&'static str, Blank<'_>)>) = match error {
        ReportError::Column { file, column } => {
            ("report-column", vec![("file", file.as_str().into()), ("column", column.as_str().into())])
        }
        ReportError::Csv { file, line } => {
            ("report-csv", vec![("file", file.as_str().into()), ("line", line.to_string().into())])
        }
        ReportError::HistoryColumn { file, column, known } => (
            "report-history-column",
            vec![
                ("file", file.as_str().into()),
                ("column", column.as_str().into()),
                ("known", known.as_str().into()),
            ],
        ),
        ReportError::HistoryColumnTwice { file, column } => {
            ("report-history-twice", vec![("file", file.as_str().into()), ("column", column.as_str().into())])
        }
        ReportError::HistoryFile { file, known } => {
            ("report-history-file", vec![("file", file.as_str().into()), ("known", known.as_str().into())])
        }
        ReportError::OutOfStep { a, b, .. } => {
            ("report-out-of-step", vec![("one", (*a).into()), ("other", (*b).into())])
        }
        ReportError::UnknownPartner { table, partner } => {
            ("report-unknown-partner", vec![("table", (*table).into()), ("partner", partner.as_str().into())])
        }
        ReportError::Value { file, line, column, found, expected } => (
            "report-value",
            vec![
                ("file", file.as_str().into()),
                ("line", line.to_string().into()),
                ("column", column.as_str().into()),
                ("found", found.as_str().into()),
                ("expected", say.text(expected.message(), &[]).into()),
            ],
        ),
        // What only a program can have written, or nobody can mend.
        other => return Failure::refused("report", &[("reason", &other.to_string())]),
    };
    Failure::refused("report", &[("reason", &say.text(id, &blanks))])
}

fn refused(error: AppendError, say: &Say<'_>) -> Failure {
    match error {
        AppendError::NotAsPublished { table, row, column, published, now } => {
            let place = format!("{table} {row} {column}");
            let (published, now) = (or_nothing(published), or_nothing(now));
            Failure::refused(
                "not-as-published",
                &[("place", &place), ("published", &published), ("now", &now)],
            )
        }
        AppendError::Stands { file, place, column, stands, published } => {
            let (stands, published) = (or_nothing(stands), or_nothing(published));
            let place = format!("{place}, {column}");
            let blanks =
                [("file", file.as_str()), ("place", &place), ("stands", &stands), ("published", &published)];
            Failure::refused("history-differs", &blanks)
        }
        AppendError::Report(error) => not_made(&error, say),
    }
}

/// A dash for what is not there, so that a sentence is one.
fn or_nothing(text: String) -> String {
    if text.is_empty() { "–".to_owned() } else { text }
}

/// The texts of a round's folder that a report is made of.
pub(super) struct Read {
    folder: Folder,
    form: Form,
    persons: String,
    reports: String,
    bundles: String,
    links: String,
    merge: String,
    narratives: BTreeMap<String, String>,
    cases: BTreeMap<String, String>,
    history: BTreeMap<String, String>,
    today: String,
}

impl Read {
    /// Reads a folder.
    pub(super) fn from(dir: &Path) -> Result<Read, Failure> {
        let folder = Folder::open(dir)?;
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
        let (mut narratives, mut cases) = (BTreeMap::new(), BTreeMap::new());
        for (name, path) in disk::list(&folder.at("work/parts"))? {
            if let Some(partner) = name.strip_suffix(".narrative.json") {
                narratives.insert(partner.to_owned(), disk::read_text(&path)?);
            } else if let Some(partner) = name.strip_suffix(".case.json") {
                cases.insert(partner.to_owned(), disk::read_text(&path)?);
            }
        }
        Ok(Read {
            persons: work("persons.csv")?,
            reports: work("reports.csv")?,
            bundles: work("bundles.csv")?,
            links: work("links.csv")?,
            merge: work("merge.json")?,
            folder,
            form,
            narratives,
            cases,
            history,
            today: disk::now_text(),
        })
    }

    /// What the report reads of it.
    pub(super) fn input(&self, language: Language) -> Input<'_> {
        Input {
            settings: &self.folder.settings,
            partners: &self.folder.partners,
            persons_csv: &self.persons,
            reports_csv: &self.reports,
            bundles_csv: &self.bundles,
            links_csv: &self.links,
            merge_json: &self.merge,
            narratives: &self.narratives,
            cases: &self.cases,
            history: &self.history,
            language,
            generated: self.today.get(..10).unwrap_or_default(),
        }
    }

    /// The year's form.
    pub(super) fn form(&self) -> &Form {
        &self.form
    }
}
