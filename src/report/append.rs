//! A year's publication appended to history/: what next year's report begins from.
//!
//! What is appended is what was published, to the figure: the report is made once more and compared with
//! report/publish/tables.csv first, so that a merge in between cannot slip other figures into the history. A year that
//! stands there already with other figures is refused unless KOM says that it corrects them. Whatever else a file holds
//! stays as it is.

use std::collections::BTreeMap;

use thiserror::Error;

use super::history::{SETS, Side, TABLE1, same_state};
use super::layouts::{HistoryFile, Holds, history_files};
use super::lines::WITHHELD;
use super::render::csv_value;
use super::table::{Cell, Row, Table, Value};
use super::{Input, Report, ReportError};
use crate::form::Form;

/// Why a publication cannot be appended.
#[derive(Debug, Error)]
pub enum AppendError {
    /// The figures are not those of report/publish/tables.csv.
    #[error("{table} {row} {column} was published as {published}, and is now {now}")]
    NotAsPublished {
        /// Table.
        table: String,
        /// Row.
        row: String,
        /// Column.
        column: String,
        /// What was published; empty where the figure is new.
        published: String,
        /// What it would be now; empty where the figure is gone.
        now: String,
    },
    /// The year stands in history/ with another figure.
    #[error("{file}: {place}: `{column}` is {stands}, and was published as {published}")]
    Stands {
        /// The file.
        file: String,
        /// The year, rank or partner.
        place: String,
        /// The column.
        column: String,
        /// What stands there.
        stands: String,
        /// What was published.
        published: String,
    },
    /// A file cannot be read.
    #[error(transparent)]
    Report(#[from] ReportError),
}

/// Files of history/ that change, whole, by name.
pub type Appended = BTreeMap<String, String>;

/// The history with a year's publication in it; only the files that change. `published` is report/publish/tables.csv;
/// `replace` lets what stands for the year give way.
///
/// # Errors
/// When the figures are not those that were published, or the year stands there with others.
pub fn append(
    report: &Report,
    published: &str,
    input: &Input<'_>,
    form: &Form,
    replace: bool,
) -> Result<Appended, AppendError> {
    as_published(report, published)?;
    let form = form.clone().with_partners(input.partners.names()).map_err(ReportError::from)?;
    let year = input.settings.year;
    let mut changed = Appended::new();
    for layout in history_files() {
        let Some(lines) = lines_of(layout, report, year) else { continue };
        let before = input.history.get(&layout.name).cloned();
        let mut file = File::read(layout, before.as_deref(), year)?;
        if layout.name == TABLE1 {
            file.set_columns(&lines, year, &form, replace)?;
        } else {
            file.set_lines(lines, year, replace)?;
        }
        let after = file.write();
        if before.as_ref() != Some(&after) {
            changed.insert(layout.name.clone(), after);
        }
    }
    Ok(changed)
}

/// Compares values alone: notes are in the language that the report was made in.
fn as_published(report: &Report, published: &str) -> Result<(), AppendError> {
    let was = values(published)?;
    let now = report.files.get("publish/tables.csv").map(|bytes| String::from_utf8_lossy(bytes));
    let now = values(now.as_deref().unwrap_or_default())?;
    let keys = was.keys().chain(now.keys());
    let other = keys.into_iter().find(|key| was.get(*key) != now.get(*key));
    let Some(key) = other else { return Ok(()) };
    let (table, row, column) = key.clone();
    let text = |values: &Values| values.get(key).cloned().unwrap_or_default();
    Err(AppendError::NotAsPublished { table, row, column, published: text(&was), now: text(&now) })
}

/// Values by table, row and column.
type Values = BTreeMap<(String, String, String), String>;

fn values(csv: &str) -> Result<Values, ReportError> {
    let mut values = Values::new();
    for line in super::lines::Lines::read("report/publish/tables.csv", csv)?.iter() {
        let [table, row, column] = ["table", "row", "column"].map(|name| line.need(name).map(str::to_owned));
        values.insert((table?, row?, column?), line.need("value")?.to_owned());
    }
    Ok(values)
}

/// One line of a file by heading.
type Named = BTreeMap<String, String>;

fn named<const N: usize>(cells: [(&str, String); N]) -> Named {
    cells.into_iter().map(|(heading, text)| (heading.to_owned(), text)).collect()
}

/// What a year's publication says in a file; nothing where the file is not KOM's own, or there is no such table.
fn lines_of(layout: &HistoryFile, report: &Report, year: u16) -> Option<Vec<Named>> {
    let table = || report.published.iter().find(|table| table.id == layout.table);
    let year = year.to_string();
    Some(match layout.name.as_str() {
        TABLE1 => table()?.rows.iter().map(|row| partner_line(table(), row, &year)).collect(),
        "table2.csv" => {
            let row = table()?.rows.iter().find(|row| row.key == year)?;
            let cell = |column: &str| table().and_then(|table| table.cell(&row.key, column)).map(text);
            let [persons, change, new, unclear] = ["persons", "change_percent", "new", "unclear_year"]
                .map(|column| cell(column).unwrap_or_default());
            vec![named([
                ("year", year.clone()),
                ("persons", persons),
                ("change_printed", change),
                ("new", new),
                ("unclear_year", unclear),
            ])]
        }
        "table4.csv" => {
            let ranks = table()?.rows.iter().filter_map(|row| {
                let rank = row.key.strip_prefix(&format!("{year}/"))?.to_owned();
                let nations = row.cells.first().map(text).unwrap_or_default();
                Some(named([("year", year.clone()), ("rank", rank), ("nations", nations)]))
            });
            ranks.collect()
        }
        "table5.csv" => {
            let table = table()?;
            let row = table.rows.iter().find(|row| row.key == year)?;
            let mut line = named([("year", year.clone())]);
            for (column, cell) in table.columns.iter().zip(&row.cells) {
                line.insert(column.key.clone(), text(cell));
                if let Some(key) = &column.percent_key {
                    let percent = cell.percent.map(super::Decimal::point);
                    line.insert(key.clone(), percent.unwrap_or_default());
                }
            }
            vec![line]
        }
        SETS => {
            let sets = report.sets.iter().map(|(partners, persons)| {
                let cells = [
                    ("year", year.clone()),
                    ("partners", partners.clone()),
                    ("persons", persons.to_string()),
                ];
                named(cells)
            });
            sets.collect()
        }
        _ => return None,
    })
}

fn partner_line(table: Option<&Table>, row: &Row, year: &str) -> Named {
    let aside = row.aside.clone().unwrap_or_default();
    let mut line =
        named([("partner_id", row.key.clone()), ("partner", row.label.clone()), ("region", aside)]);
    for side in Side::BOTH {
        let column = format!("{}{year}", side.letter());
        let cell = table.and_then(|table| table.cell(&row.key, &column));
        line.insert(column, cell.map(text).unwrap_or_default());
    }
    line
}

/// A cell as history/ spells it.
fn text(cell: &Cell) -> String {
    match &cell.value {
        Value::NotPartner | Value::Missing => String::new(),
        Value::Suppressed => WITHHELD.to_owned(),
        value => csv_value(value).unwrap_or_default(),
    }
}

/// A file of history/ while it is changed.
struct File<'l> {
    layout: &'l HistoryFile,
    mark: bool,
    delimiter: u8,
    crlf: bool,
    headings: Vec<String>,
    records: Vec<Named>,
}

impl<'l> File<'l> {
    /// The file as it stands, or an empty one.
    fn read(layout: &'l HistoryFile, text: Option<&str>, year: u16) -> Result<File<'l>, ReportError> {
        let empty = layout.template(year);
        let text = text.filter(|text| !text.trim().is_empty()).unwrap_or(&empty);
        let lines = super::lines::Lines::read(&format!("history/{}", layout.name), text)?;
        let headings: Vec<String> = lines.header().map(str::to_owned).collect();
        let record = |line: super::lines::Line<'_>| {
            let cells = headings
                .iter()
                .map(|heading| (heading.clone(), line.get(heading).unwrap_or_default().to_owned()));
            cells.collect()
        };
        let records = lines.iter().map(record).collect();
        let heading = text.lines().next().unwrap_or_default();
        Ok(File {
            layout,
            mark: text.starts_with('\u{feff}'),
            delimiter: super::lines::delimiter(heading),
            crlf: text.contains("\r\n"),
            headings,
            records,
        })
    }

    fn add_headings<'n>(&mut self, names: impl IntoIterator<Item = &'n String>) {
        for name in names {
            if !self.headings.contains(name) {
                self.headings.push(name.clone());
            }
        }
    }

    /// Puts a year's lines in, after all others or where the year's stood.
    fn set_lines(&mut self, lines: Vec<Named>, year: u16, replace: bool) -> Result<(), AppendError> {
        let year = year.to_string();
        let of_year = |record: &Named| record.get("year") == Some(&year);
        let stand: Vec<&Named> = self.records.iter().filter(|record| of_year(record)).collect();
        if !stand.is_empty() {
            match self.first_difference(&stand, &lines) {
                None => return Ok(()),
                Some(difference) if !replace => return Err(difference),
                Some(_) => {}
            }
        }
        self.add_headings(in_order(self.layout, &lines));
        let place = self.records.iter().position(of_year).unwrap_or(self.records.len());
        self.records.retain(|record| !of_year(record));
        let place = place.min(self.records.len());
        self.records.splice(place..place, lines);
        Ok(())
    }

    /// The first figure of the year that is another one. What was printed in words or reckoned is not compared.
    fn first_difference(&self, stand: &[&Named], lines: &[Named]) -> Option<AppendError> {
        let keys: Vec<&str> = ["rank", "partners"]
            .into_iter()
            .filter(|key| self.layout.column.iter().any(|column| column.name == *key))
            .collect();
        let place = |line: &Named| {
            let parts = ["year"].iter().chain(&keys).filter_map(|key| line.get(*key).cloned());
            parts.collect::<Vec<_>>().join(" ")
        };
        let compared = self.layout.column.iter().filter(|column| {
            matches!(column.holds, Holds::Count | Holds::Nations) && !keys.contains(&column.name.as_str())
        });
        let compared: Vec<&str> = compared.map(|column| column.name.as_str()).collect();
        let all = stand.iter().copied().chain(lines);
        for one in all {
            let find = |line: &&Named| place(line) == place(one);
            let (was, is) = (stand.iter().copied().find(find), lines.iter().find(find));
            for column in &compared {
                let cell = |line: Option<&Named>| {
                    let text = line.and_then(|line| line.get(*column)).cloned().unwrap_or_default();
                    if matches!(text.as_str(), "-" | "–") { String::new() } else { text }
                };
                let (stands, published) = (cell(was), cell(is));
                // Nobody is printed as nothing in some tables.
                let none = |text: &str| text.is_empty() || text == "0";
                if stands != published && !(none(&stands) && none(&published)) {
                    return Some(self.stands(place(one), column, stands, published));
                }
            }
        }
        None
    }

    fn stands(&self, place: String, column: &str, stands: String, published: String) -> AppendError {
        let file = format!("history/{}", self.layout.name);
        AppendError::Stands { file, place, column: column.to_owned(), stands, published }
    }

    /// Puts a year's columns of Table 1 in.
    fn set_columns(
        &mut self,
        lines: &[Named],
        year: u16,
        form: &Form,
        replace: bool,
    ) -> Result<(), AppendError> {
        let columns = Side::BOTH.map(|side| format!("{}{year}", side.letter()));
        let stands = self.records.iter().any(|record| {
            columns.iter().any(|column| record.get(column).is_some_and(|cell| !cell.is_empty()))
        });
        if stands && !replace {
            for record in &self.records {
                let id = record.get("partner_id").cloned().unwrap_or_default();
                let line = lines.iter().find(|line| line.get("partner_id") == Some(&id));
                for column in &columns {
                    let cell = |line: Option<&Named>| {
                        line.and_then(|line| line.get(column)).cloned().unwrap_or_default()
                    };
                    let (was, is) = (cell(Some(record)), cell(line));
                    if !same_state(&was, &is, form) {
                        return Err(self.stands(id, column, was, is));
                    }
                }
            }
        }
        let known = |id: Option<&String>| self.records.iter().any(|record| record.get("partner_id") == id);
        let new: Vec<&Named> = lines.iter().filter(|line| !known(line.get("partner_id"))).collect();
        if stands && !replace {
            return match new.iter().find(|line| columns.iter().any(|c| line.get(c) != Some(&String::new()))) {
                None => Ok(()),
                Some(line) => {
                    let cell = |column: &str| line.get(column).cloned().unwrap_or_default();
                    let [column, _] = &columns;
                    Err(self.stands(cell("partner_id"), column, String::new(), cell(column)))
                }
            };
        }
        let headings = ["partner", "region"].map(str::to_owned);
        self.add_headings(headings.iter().chain(&columns));
        for line in lines {
            let id = line.get("partner_id");
            match self.records.iter_mut().find(|record| record.get("partner_id") == id) {
                Some(record) => {
                    let cells = columns.iter().filter_map(|column| Some((column, line.get(column)?)));
                    record.extend(cells.map(|(column, cell)| (column.clone(), cell.clone())));
                }
                None => self.records.push(line.clone()),
            }
        }
        Ok(())
    }

    fn write(&self) -> String {
        let end = if self.crlf { csv::Terminator::CRLF } else { csv::Terminator::Any(b'\n') };
        let mut writer =
            csv::WriterBuilder::new().delimiter(self.delimiter).terminator(end).from_writer(Vec::new());
        // Writing to memory does not fail, and every record has every heading.
        let _ = writer.write_record(&self.headings);
        for record in &self.records {
            let cells = self.headings.iter().map(|heading| record.get(heading).map_or("", String::as_str));
            let _ = writer.write_record(cells);
        }
        let text = String::from_utf8(writer.into_inner().unwrap_or_default()).unwrap_or_default();
        if self.mark { format!("\u{feff}{text}") } else { text }
    }
}

/// The headings of new lines in the order of the layout, each percentage behind its figure.
fn in_order<'n>(layout: &HistoryFile, lines: &'n [Named]) -> Vec<&'n String> {
    let mut headings: Vec<&String> = lines.iter().flat_map(BTreeMap::keys).collect();
    let place = |heading: &str| {
        let stem = heading.strip_suffix("_pct").unwrap_or(heading);
        let place = layout.column.iter().position(|column| column.name == stem);
        (place, heading.len() != stem.len())
    };
    headings.sort_by_key(|heading| place(heading));
    headings.dedup();
    headings
}
