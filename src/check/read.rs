//! The check of the files that a partner drops: every sheet with a table, every row in it.

use sha2::{Digest, Sha256};

use super::accept::CheckedRow;
use super::finding::{Fact, Facts, Finding, Findings, Place, Rule, Severity};
use super::line::Line;
use super::people::People;
use super::refused::rule_of;
use super::rules;
use super::tables::NotRead;
use crate::form::{FieldIx, Form};
use crate::workbook::{self, Column, Limits, Refusal, RowKind, Skipped, Workbook};

/// A file as it was given.
#[derive(Clone, Debug)]
pub struct Given<'b> {
    /// Its name, for the partner's own eyes.
    pub name: String,
    /// Its content.
    pub bytes: &'b [u8],
}

/// Whether the data is meant for a real round.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Realm {
    /// A real round: test numbers are errors.
    Real,
    /// A demonstration round.
    Demo,
    /// No round file was given.
    Unknown,
}

/// How to check.
#[derive(Clone, Debug)]
pub struct Options {
    /// The reporting year.
    pub year: u16,
    /// What the data is for.
    pub realm: Realm,
    /// Fields of which the partner says "vi har ikke denne opplysningen".
    pub leave_blank: Vec<FieldIx>,
    /// The limits of reading.
    pub limits: Limits,
}

/// How far a check has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Progress {
    /// Index of the file.
    pub file: usize,
    /// Rows read so far, in all files.
    pub rows: usize,
}

/// A sheet that was read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SheetRead {
    /// Where: file and sheet.
    pub place: Place,
    /// Excel's row of the header.
    pub header_row: u32,
    /// The columns with a heading.
    pub columns: Vec<Column>,
    /// Number of persons.
    pub rows: usize,
    /// First and last row of the persons.
    pub span: Option<(u32, u32)>,
    /// Rows under the header that are no persons; the first thousand.
    pub skipped: Vec<Skipped>,
}

/// A file that was looked at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FileRead {
    /// Its name as given.
    pub name: String,
    /// SHA-256 of its bytes: the order in which workbooks are taken (design.md section 5).
    pub sha256: [u8; 32],
    /// Names of its sheets in workbook order. May hold personal data: see [`super::sheet_title`].
    pub sheets: Vec<String>,
}

/// The result of a check: rows *and* findings. Only [`Checked::accept`] gives rows that may be sealed.
#[derive(Debug)]
pub struct Checked {
    pub(super) rows: Vec<CheckedRow>,
    pub(super) findings: Findings,
    pub(super) normalised: usize,
    pub(super) skipped: usize,
    pub(super) files: Vec<FileRead>,
    sheets: Vec<SheetRead>,
    pub(super) missing: Vec<(FieldIx, bool)>,
}

impl Checked {
    /// Number of persons.
    #[must_use]
    pub fn n_rows(&self) -> usize {
        self.rows.len()
    }

    /// All findings.
    #[must_use]
    pub fn findings(&self) -> &Findings {
        &self.findings
    }

    /// The files in the order given.
    #[must_use]
    pub fn files(&self) -> &[FileRead] {
        &self.files
    }

    /// The sheets that were read.
    #[must_use]
    pub fn sheets(&self) -> &[SheetRead] {
        &self.sheets
    }

    /// What was not read at all: whole files and sheets, and what stands far below a table.
    pub fn not_read(&self) -> impl Iterator<Item = &Finding> {
        self.findings.kept().iter().filter(|finding| {
            let Place { row, column, .. } = finding.place;
            let whole = row.is_none() && column.is_none() && finding.field.is_none();
            whole && finding.rule.severity == Severity::Error
                || [&rules::sheet_not_read::RULE, &rules::cells_beyond::RULE].contains(&finding.rule)
        })
    }

    /// Required columns that some sheet lacks, and whether the partner said that it does not have them.
    #[must_use]
    pub fn missing_columns(&self) -> &[(FieldIx, bool)] {
        &self.missing
    }
}

/// Checks files together, as one report. Never fails: what cannot be read is a finding.
#[must_use]
pub fn check(
    files: &[Given<'_>],
    form: &Form,
    options: &Options,
    progress: &mut dyn FnMut(Progress),
) -> Checked {
    let mut checker = Checker {
        form,
        options,
        progress,
        people: People::default(),
        checked: Checked {
            rows: Vec::new(),
            findings: Findings::default(),
            normalised: 0,
            skipped: 0,
            files: Vec::new(),
            sheets: Vec::new(),
            missing: Vec::new(),
        },
    };
    for (ix, file) in files.iter().enumerate() {
        let sha256 = Sha256::digest(file.bytes).into();
        let twice = checker.checked.files.iter().any(|other| other.sha256 == sha256);
        checker.checked.files.push(FileRead { name: file.name.clone(), sha256, sheets: Vec::new() });
        if twice {
            checker.say(&rules::same_file_twice::RULE, Place::file(ix), Vec::new());
        } else {
            checker.whole_file(ix, file.bytes);
        }
    }
    let Checker { mut checked, people, .. } = checker;
    people.report(&checked.rows, form, &mut checked.findings);
    checked.findings.sort();
    checked
}

/// What the check would say of a file that cannot even be opened. Reads no row, so that it can be told at once.
#[must_use]
pub fn cannot_open(bytes: &[u8], limits: &Limits) -> Option<Finding> {
    let refusal = Workbook::open(bytes, limits).err()?;
    let (rule, facts) = rule_of(&refusal);
    Some(Finding { rule, place: Place::file(0), field: None, related: Vec::new(), rows: Vec::new(), facts })
}

pub(super) struct Checker<'c> {
    pub(super) form: &'c Form,
    pub(super) options: &'c Options,
    progress: &'c mut dyn FnMut(Progress),
    people: People,
    pub(super) checked: Checked,
}

impl Checker<'_> {
    pub(super) fn say(&mut self, rule: &'static Rule, place: Place, facts: Facts) {
        self.say_of(rule, place, None, facts);
    }

    pub(super) fn say_of(&mut self, rule: &'static Rule, place: Place, field: Option<FieldIx>, facts: Facts) {
        self.checked.findings.add(Finding {
            rule,
            place,
            field,
            related: Vec::new(),
            rows: Vec::new(),
            facts,
        });
    }

    /// Reads a file, or says why not. A file that is refused half-way gives no rows, for nothing is ever cut off, and no
    /// other finding: what was seen until then is no news about a file that must be made anew.
    fn whole_file(&mut self, file: usize, bytes: &[u8]) {
        let before = std::mem::take(&mut self.checked.findings);
        let (rows, sheets) = (self.checked.rows.len(), self.checked.sheets.len());
        let (normalised, skipped) = (self.checked.normalised, self.checked.skipped);
        let missing = self.checked.missing.len();
        let refusal = self.file(file, bytes).err();
        let found = std::mem::replace(&mut self.checked.findings, before);
        let Some(refusal) = refusal else { return self.checked.findings.append(found) };
        let checked = &mut self.checked;
        checked.rows.truncate(rows);
        checked.sheets.truncate(sheets);
        checked.missing.truncate(missing);
        (checked.normalised, checked.skipped) = (normalised, skipped);
        self.people.forget_after(rows);
        let (rule, facts) = rule_of(&refusal);
        self.say(rule, Place::file(file), facts);
    }

    fn file(&mut self, file: usize, bytes: &[u8]) -> Result<(), Refusal> {
        let limits = self.options.limits;
        let mut workbook = Workbook::open(bytes, &limits)?;
        let sheets = workbook.sheets().to_vec();
        if let Some(read) = self.checked.files.get_mut(file) {
            read.sheets = sheets.iter().map(|sheet| sheet.name.clone()).collect();
        }
        if workbook.counts_from_1904() {
            self.say(&rules::epoch_1904::RULE, Place::file(file), Vec::new());
        }
        let (mut tables, mut hidden_table, mut not_read) = (0usize, None, Vec::new());
        for (ix, sheet) in sheets.iter().enumerate() {
            let place = Place::sheet(file, ix);
            if !sheet.cells {
                continue;
            }
            let is_example = self.form.is_example_sheet(&sheet.name);
            let reason = if !sheet.visible {
                let persons = match self.hidden_persons(&mut workbook, place, ix) {
                    Ok(persons) => persons,
                    Err(refusal) if hidden_table.is_none() => return Err(refusal),
                    // A table is hidden for certain: another hidden sheet is no ground to refuse the file.
                    Err(_) => None,
                };
                if persons.is_some() {
                    hidden_table.get_or_insert(place);
                }
                match persons {
                    _ if is_example => NotRead::Example,
                    Some(persons) => NotRead::HiddenTable { persons },
                    None => NotRead::Hidden,
                }
            } else if is_example {
                NotRead::Example
            } else if self.sheet(&mut workbook, place, ix)? {
                tables += 1;
                continue;
            } else {
                NotRead::NoTable
            };
            // The template's own hidden sheets are no news to anybody.
            if sheet.visible || !self.form.is_own_hidden_sheet(&sheet.name) {
                not_read.push((place, reason));
            }
        }
        match (tables, hidden_table) {
            (0, Some(place)) => self.say(&rules::table_hidden::RULE, place, Vec::new()),
            (0, None) => {
                let facts = vec![("count", Fact::Number(self.form.min_columns() as i64))];
                self.say(&rules::no_table::RULE, Place::file(file), facts);
            }
            _ => self.after_tables(file, &mut workbook, &not_read),
        }
        Ok(())
    }

    /// Reads a sheet; whether it has a table.
    fn sheet(&mut self, workbook: &mut Workbook<'_>, place: Place, ix: usize) -> Result<bool, Refusal> {
        let (form, options) = (self.form, self.options);
        let typed = workbook.is_typed();
        let mut line = Line::new(form, options, place, typed);
        let facts = workbook.facts(ix).cloned().unwrap_or_default();
        let mut read =
            SheetRead { place, header_row: 0, columns: Vec::new(), rows: 0, span: None, skipped: Vec::new() };
        let (mut hidden, mut last) = (0i64, 0u32);
        let found = workbook::read_table(workbook, ix, form, &options.limits, &mut |layout, row| {
            let number = row.number;
            let before = std::mem::replace(&mut last, number);
            match line.kind(layout, row) {
                RowKind::Data => {
                    if read.span.is_some() && number > before + 1 {
                        let count = Fact::Number((number - before - 1).into());
                        self.say(&rules::empty_rows::RULE, place.at_row(before + 1), vec![("count", count)]);
                    }
                    hidden += i64::from(facts.hides_row(number));
                    let checked =
                        line.read(layout, row, &mut self.checked.findings, &mut self.checked.normalised);
                    self.people.see(&checked, self.checked.rows.len());
                    self.checked.rows.push(checked);
                    read.rows += 1;
                    read.span = Some((read.span.map_or(number, |(first, _)| first), number));
                    if self.checked.rows.len().is_multiple_of(500) {
                        (self.progress)(Progress { file: place.file, rows: self.checked.rows.len() });
                    }
                    Ok(true)
                }
                RowKind::Empty => Ok(false),
                kind => {
                    self.checked.skipped += 1;
                    self.say(&rules::row_not_read::RULE, place.at_row(number), Vec::new());
                    if read.skipped.len() < 1000 {
                        read.skipped.push(Skipped { row: number, kind });
                    }
                    Ok(false)
                }
            }
        })?;
        let Some(table) = found else { return Ok(false) };
        self.columns(&table, place, read.rows);
        self.hidden_and_merged(&table.layout, &read, &facts, hidden);
        read.header_row = table.layout.header_row;
        read.columns = table.layout.columns;
        self.checked.sheets.push(read);
        (self.progress)(Progress { file: place.file, rows: self.checked.rows.len() });
        Ok(true)
    }
    /// Rows of a hidden sheet that would be persons if it were shown; nothing where it has no table.
    fn hidden_persons(
        &self,
        workbook: &mut Workbook<'_>,
        place: Place,
        ix: usize,
    ) -> Result<Option<usize>, Refusal> {
        let mut line = Line::new(self.form, self.options, place, workbook.is_typed());
        let mut persons = 0usize;
        let table =
            workbook::read_table(workbook, ix, self.form, &self.options.limits, &mut |layout, row| {
                persons += usize::from(line.kind(layout, row) == RowKind::Data);
                Ok(false)
            })?;
        Ok(table.map(|_| persons))
    }
}
