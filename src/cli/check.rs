//! `omfang check`: workbooks against the form.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use super::args::CheckArgs;
use super::disk::{self, Eyes};
use super::folder::parse_round;
use super::say::{Done, Failure, Outcome, Say};
use crate::check::{
    self, CellValue, Checked, Given, Options, Place, Realm, Severity, render, render_group, sheet_title,
};
use crate::desk::{self, Columns, grouped};
use crate::form::{self, FieldIx, Form};
use crate::round::SignedRound;
use crate::workbook::{self, Limits};
use zeroize::Zeroizing;

pub(super) fn run(args: &CheckArgs, say: &mut Say<'_>) -> Outcome {
    let files = read_files(&args.files)?;
    let round = args.round.as_deref().map(parse_round).transpose()?;
    let (form, year, realm) = match &round {
        Some(round) => (round_form(round)?, round.file().year, realm_of(round)),
        None => {
            let year = args.year.unwrap_or_else(|| guess_year(&files, say));
            let form = form::for_year(year)
                .map_err(|_| Failure::refused("no-form", &[("year", &year.to_string())]))?;
            (form, year, Realm::Unknown)
        }
    };
    let form = with_columns(form, args.columns.as_deref())?;
    let options =
        Options { year, realm, leave_blank: fields(&form, &args.leave_blank)?, limits: Limits::default() };
    let checked = check_files(&files, &form, &options, say);
    let values = args.show_values.then(|| values(&files, &checked));
    if values.is_some() {
        say.remark("values-shown", &[]);
    }
    print(&checked, values.as_ref(), &form, say);
    write_for_correcting(args, &files, &checked, &form, say)?;
    Ok(if checked.findings().total(Severity::Error) > 0 { Done::Refused } else { Done::Well })
}

/// Writes what was asked for to correct by: annotated copies and the page of findings. Never into KOM's folder.
fn write_for_correcting(
    args: &CheckArgs,
    files: &[(String, Vec<u8>)],
    checked: &Checked,
    form: &Form,
    say: &mut Say<'_>,
) -> Result<(), Failure> {
    let mut made: Vec<(PathBuf, Vec<u8>)> = Vec::new();
    if let Some(folder) = &args.annotate {
        for (at, (name, bytes)) in files.iter().enumerate() {
            match desk::annotated_copy(bytes, checked, at, form, say.texts(), say.language()) {
                Ok(copy) => made.push((folder.join(desk::annotated_name(name)), copy)),
                Err(_) => say.line("no-annotated-copy", &[("file", name.clone().into())]),
            }
        }
    }
    if let (Some(folder), Some((name, _))) = (&args.html, files.first()) {
        let page = desk::findings_html(checked, form, say.texts(), say.language());
        made.push((folder.join(desk::findings_name(name)), page.into_bytes()));
    }
    for (path, _) in &made {
        disk::refuse_in_round(path)?;
    }
    let whole: Vec<_> =
        made.iter().map(|(path, bytes)| (path.clone(), bytes.as_slice(), Eyes::OwnerOnly)).collect();
    disk::write_all(&whole)?;
    for (path, _) in &made {
        say.line("written-for-correcting", &[("file", path.display().to_string().into())]);
    }
    Ok(())
}

/// Reads the files that were given.
pub(super) fn read_files(paths: &[PathBuf]) -> Result<Vec<(String, Vec<u8>)>, Failure> {
    paths.iter().map(|path| Ok((file_name(path), disk::read(path)?))).collect()
}

fn file_name(path: &Path) -> String {
    path.file_name().map_or_else(|| path.display().to_string(), |name| name.to_string_lossy().into_owned())
}

/// The form of a round.
pub(super) fn round_form(round: &SignedRound) -> Result<Form, Failure> {
    round
        .form()
        .map_err(|error| Failure::refused("round-version", &[("file", ""), ("reason", &error.to_string())]))
}

/// The form with what a partner calls its columns.
pub(super) fn with_columns(form: Form, file: Option<&Path>) -> Result<Form, Failure> {
    let Some(path) = file else { return Ok(form) };
    let columns = Columns::parse(&disk::read(path)?)
        .ok_or_else(|| Failure::refused("columns-file", &[("file", &path.display().to_string())]))?;
    Ok(columns.over(form))
}

/// Whether a round is real.
pub(super) fn realm_of(round: &SignedRound) -> Realm {
    if round.file().demo { Realm::Demo } else { Realm::Real }
}

/// The year of a workbook made from our template, else last calendar year; says which.
fn guess_year(files: &[(String, Vec<u8>)], say: &mut Say<'_>) -> u16 {
    let stated = files.iter().find_map(|(_, bytes)| workbook::template_year(bytes, &Limits::default()));
    let (id, year) = match stated {
        Some(year) => ("year-from-workbook", year),
        None => ("year-assumed", disk::this_year().saturating_sub(1)),
    };
    say.remark(id, &[("year", i64::from(year).into())]);
    year
}

/// The fields that a partner says it does not have.
pub(super) fn fields(form: &Form, names: &[String]) -> Result<Vec<FieldIx>, Failure> {
    let find =
        |name: &String| form.by_name(name).ok_or_else(|| Failure::cannot("no-field", &[("field", name)]));
    names.iter().map(find).collect()
}

/// Checks files, with progress.
pub(super) fn check_files(
    files: &[(String, Vec<u8>)],
    form: &Form,
    options: &Options,
    say: &mut Say<'_>,
) -> Checked {
    let given: Vec<Given<'_>> =
        files.iter().map(|(name, bytes)| Given { name: name.clone(), bytes }).collect();
    check::check(&given, form, options, &mut |progress| {
        say.progress("progress-checking", &[("rows", progress.rows.into())]);
    })
}

/// What stands in the cells where something was found.
fn values(files: &[(String, Vec<u8>)], checked: &Checked) -> Values {
    let places = || checked.findings().kept().iter().map(|finding| finding.place);
    let of_file = |(at, (_, bytes)): (usize, &(String, Vec<u8>))| {
        check::values_at(at, bytes, places(), &Limits::default())
    };
    files.iter().enumerate().flat_map(of_file).collect()
}

type Values = BTreeMap<Place, CellValue>;

/// Prints the findings: JSON for machines, grouped by rule for people. With values only where they were asked for.
pub(super) fn print(checked: &Checked, values: Option<&Values>, form: &Form, say: &mut Say<'_>) {
    if say.is_json() {
        let listed = desk::listed(checked, values, form, say.texts(), say.language());
        say.json(&listed);
        return;
    }
    for group in grouped(checked) {
        let words = render_group(&group.findings, false, checked.files(), form, say.texts(), say.language());
        let Some(words) = words else { continue };
        let severity = say.text(&format!("severity-{}", group.rule.severity.name()), &[]);
        say.plain(&format!("\n{} {severity}: {} ({})", group.rule.code, words.title, group.count));
        for finding in group.findings.iter().take(SHOWN) {
            let words = render(finding, checked.files(), form, say.texts(), say.language());
            say.plain(&format!("  {} {}", where_is(checked, &finding.place, form, say), words.found));
            if let Some(value) = values.and_then(|values| values.get(&finding.place)) {
                let value = Zeroizing::new(value_text(value, say));
                let line = Zeroizing::new(say.text("value-stands", &[("value", value.as_str().into())]));
                say.plain(&Zeroizing::new(format!("    {}", line.as_str())));
            }
        }
        if group.count > SHOWN {
            say.line("and-more", &[("count", (group.count - SHOWN).into())]);
        }
        say.plain(&format!("  {}", words.expected));
        say.plain(&format!("  {}", words.todo));
    }
    let total = |severity| checked.findings().total(severity);
    say.plain("");
    say.line(
        "checked",
        &[
            ("rows", checked.n_rows().into()),
            ("errors", total(Severity::Error).into()),
            ("warnings", total(Severity::Warning).into()),
            ("notes", total(Severity::Note).into()),
        ],
    );
}

/// A value in quotation marks, or what stands there instead of one.
fn value_text(value: &CellValue, say: &Say<'_>) -> String {
    match value {
        CellValue::Written(text) => say.text("quoted", &[("text", text.expose().into())]),
        other => check::unwritten_text(other, say.texts(), say.language()).unwrap_or_default(),
    }
}

/// Places of a rule that are printed for people; JSON has them all.
const SHOWN: usize = 10;

/// `file, sheet, cell`, as far as they matter.
fn where_is(checked: &Checked, place: &Place, form: &Form, say: &Say<'_>) -> String {
    let many = checked.files().len() > 1;
    let file = checked
        .files()
        .get(place.file)
        .map(|file| file.name.clone())
        .filter(|_| many || place.sheet.is_none());
    let several = checked.sheets().len() > 1;
    let sheet = Some(sheet_title(checked.files(), place, form, say.texts(), say.language()))
        .filter(|title| several && !title.is_empty());
    let parts: Vec<String> = file.into_iter().chain(sheet).collect();
    if parts.is_empty() { "–".to_owned() } else { format!("[{}]", parts.join(", ")) }
}
