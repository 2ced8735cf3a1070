//! The layouts of history/, as data: `schemas/history.toml`. docs/history.md and the empty files of a new round are made
//! from it, and every file is checked against it before a table is.
//!
//! What a column's name or a cell's kind can tell is refused here, also in years that no table reads: a heading with a
//! typing error would otherwise be a column that is not there, and a table would be made without it.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use serde::Deserialize;

use super::ReportError;
use super::expected::Expected;
use super::lines::{Line, Lines};
use crate::text::Localized;

/// One file of history/.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct HistoryFile {
    /// Its name: `table2.csv`.
    pub name: String,
    /// The table that is made from it.
    pub table: String,
    /// Whose figures they are.
    pub kept_by: KeptBy,
    /// What it is.
    pub about: Localized,
    /// Its columns.
    pub column: Vec<HistoryColumn>,
}

/// Whose figures a file holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum KeptBy {
    /// KOM's own earlier figures.
    Kom,
    /// Another agency's.
    Register,
    /// The program's.
    Program,
}

/// One column of such a file.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct HistoryColumn {
    /// Its heading; `{year}` at its end stands for any year.
    pub name: String,
    /// What a cell may hold.
    pub holds: Holds,
    /// Words that may stand there.
    #[serde(default)]
    pub also: Vec<String>,
    /// Whether the file is nothing without it.
    #[serde(default)]
    pub required: bool,
    /// Whether a column of percentages may stand beside it.
    #[serde(default)]
    pub percent: bool,
    /// What it says.
    pub about: Localized,
}

/// What a cell may hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Holds {
    /// A year of four digits.
    Year,
    /// 1, 2 or 3.
    Rank,
    /// A whole number, or nothing.
    Count,
    /// Any text.
    Text,
    /// A number or a state of Table 1; Table 1's own reader judges it.
    State,
    /// Nations; Table 4's own reader judges them.
    Nations,
    /// One of the words of `also`.
    OneOf,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Layouts {
    file: Vec<HistoryFile>,
}

static LAYOUTS: LazyLock<Vec<HistoryFile>> = LazyLock::new(|| {
    let read = toml::from_str::<Layouts>(include_str!("../../schemas/history.toml"));
    // A test reads it; what cannot be read here would refuse every file instead of passing any.
    read.map(|layouts| layouts.file).unwrap_or_default()
});

/// The files of history/, in the order of the report.
#[must_use]
pub fn history_files() -> &'static [HistoryFile] {
    &LAYOUTS
}

impl HistoryFile {
    /// The empty file of a new round: the headings alone, as Excel opens them in Norwegian. A column that stands once
    /// for each year stands for the year before.
    #[must_use]
    pub fn template(&self, year: u16) -> String {
        let before = year.saturating_sub(1).to_string();
        let names: Vec<String> =
            self.column.iter().map(|column| column.name.replace(YEAR, &before)).collect();
        format!("\u{feff}{}\r\n", names.join(";"))
    }

    /// The column of a heading, and whether it is that of the percentages.
    fn column(&self, heading: &str) -> Option<(&HistoryColumn, bool)> {
        let whole = self.column.iter().find(|column| column.is(heading)).map(|column| (column, false));
        whole.or_else(|| {
            let name = heading.strip_suffix("_pct")?;
            let column = self.column.iter().find(|column| column.percent && column.name == name)?;
            Some((column, true))
        })
    }
}

const YEAR: &str = "{year}";

impl HistoryColumn {
    fn is(&self, heading: &str) -> bool {
        match self.name.strip_suffix(YEAR) {
            Some(stem) => heading.strip_prefix(stem).is_some_and(is_year),
            None => self.name == heading,
        }
    }
}

fn is_year(text: &str) -> bool {
    text.len() == 4 && text.parse::<u16>().is_ok_and(|year| (1990..3000).contains(&year))
}

/// Refuses files, headings and cells that no table could read. Files that are no CSV are KOM's own notes.
pub(super) fn check(history: &BTreeMap<String, String>) -> Result<(), ReportError> {
    for (name, text) in history.iter().filter(|(name, _)| name.to_lowercase().ends_with(".csv")) {
        let layout = LAYOUTS.iter().find(|layout| layout.name == *name).ok_or_else(|| {
            let known = LAYOUTS.iter().map(|layout| layout.name.as_str()).collect::<Vec<_>>().join(", ");
            ReportError::HistoryFile { file: format!("history/{name}"), known }
        })?;
        check_file(layout, text)?;
    }
    Ok(())
}

fn check_file(layout: &HistoryFile, text: &str) -> Result<(), ReportError> {
    let file = format!("history/{}", layout.name);
    let lines = Lines::read(&file, text)?;
    let headings: Vec<&str> = lines.header().collect();
    let there = |column: &HistoryColumn| headings.iter().any(|heading| column.is(heading));
    if let Some(missing) = layout.column.iter().find(|column| column.required && !there(column)) {
        return Err(ReportError::Column { file, column: missing.name.clone() });
    }
    for (place, heading) in headings.iter().enumerate() {
        let Some((column, is_percent)) = layout.column(heading) else {
            let known: Vec<&str> = layout.column.iter().map(|column| column.name.as_str()).collect();
            return Err(ReportError::HistoryColumn {
                file,
                column: (*heading).to_owned(),
                known: known.join(", "),
            });
        };
        if headings.iter().take(place).any(|before| before == heading) {
            return Err(ReportError::HistoryColumnTwice { file, column: (*heading).to_owned() });
        }
        for line in lines.iter() {
            check_cell(line, heading, column, is_percent)?;
        }
    }
    Ok(())
}

fn check_cell(
    line: Line<'_>,
    heading: &str,
    column: &HistoryColumn,
    is_percent: bool,
) -> Result<(), ReportError> {
    let text = line.need(heading)?;
    let number = |text: &str| matches!(text, "" | "-" | "–" | ":") || text.parse::<u32>().is_ok();
    let fits = |expected: Expected, fits: bool| {
        if fits || column.also.iter().any(|word| word == text) {
            Ok(())
        } else {
            Err(line.wrong(heading, text, expected))
        }
    };
    if is_percent {
        let percent = text.replace(',', ".");
        let digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.');
        return fits(Expected::Percent, number(text) || (digits(&percent) && percent.parse::<f64>().is_ok()));
    }
    match column.holds {
        Holds::Year => fits(Expected::Year, is_year(text)),
        Holds::Rank => fits(Expected::Rank, matches!(text, "1" | "2" | "3")),
        Holds::Count if column.required => {
            fits(Expected::WholeNumber, text.parse::<u32>().is_ok() || text == ":")
        }
        Holds::Count => fits(Expected::WholeNumber, number(text)),
        Holds::OneOf => fits(Expected::Word, false),
        Holds::Text | Holds::State | Holds::Nations => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::definition::Definitions;

    fn refusal(name: &str, text: &str) -> String {
        check(&BTreeMap::from([(name.to_owned(), text.to_owned())])).unwrap_err().to_string()
    }

    #[test]
    fn the_layouts_load_and_know_every_column_of_a_series() {
        let names: Vec<&str> = LAYOUTS.iter().map(|layout| layout.name.as_str()).collect();
        assert_eq!(
            names,
            [
                "table1.csv",
                "table2.csv",
                "table4.csv",
                "table5.csv",
                "table6.csv",
                "table7.csv",
                "table8.csv",
                "decisions.csv",
                "iom.csv",
                "sets.csv"
            ]
        );
        for year in [2014, 2031] {
            let form = crate::form::for_year(year).unwrap();
            for table in Definitions::for_year(year, &form).unwrap().table {
                let Some(series) = table.series else { continue };
                let layout = LAYOUTS.iter().find(|layout| layout.name == series.history).unwrap();
                for column in series.column {
                    let (known, _) = layout.column(&column.key).unwrap_or_else(|| panic!("{}", column.key));
                    assert_eq!(known.percent, !column.total, "{}", column.key);
                }
            }
        }
    }

    #[test]
    fn what_a_new_round_gets_is_accepted_and_opens_in_excel() {
        for layout in history_files() {
            let text = layout.template(2025);
            assert!(text.starts_with('\u{feff}') && text.ends_with("\r\n") && !text.contains(YEAR), "{text}");
            check(&BTreeMap::from([(layout.name.clone(), text)])).unwrap();
        }
        let table1 = &history_files()[0];
        assert!(table1.template(2025).contains(";a2024;b2024;"), "{}", table1.template(2025));
    }

    #[test]
    fn a_file_or_heading_with_a_typing_error_is_refused_with_what_there_is() {
        assert!(
            refusal("tabel6.csv", "year\n")
                .starts_with("history/tabel6.csv is none of the files of a history: table1.csv, table2.csv")
        );
        assert_eq!(
            refusal("iom.csv", "year,aplications\n2013,3\n"),
            "history/iom.csv: there is no column called `aplications`; expected year, applications, departures"
        );
        assert_eq!(
            refusal("iom.csv", "year,departures,departures\n"),
            "history/iom.csv: the column `departures` stands twice"
        );
        assert!(refusal("table1.csv", "partner_id,a14,b14\n").contains("`a14`"));
        assert!(refusal("table2.csv", "year,persons,persons_pct\n").contains("`persons_pct`"));
        assert!(check(&BTreeMap::from([("notes.txt".to_owned(), "anything".to_owned())])).is_ok());
    }

    #[test]
    fn a_cell_is_what_its_column_says_also_in_years_that_nothing_reads() {
        for (name, text, cell) in [
            (
                "iom.csv",
                "year,departures\n2003,tre\n",
                "line 2: `departures` is `tre`; expected a whole number",
            ),
            ("iom.csv", "year,departures\n03,3\n", "line 2: `year` is `03`; expected a year of four digits"),
            (
                "table4.csv",
                "year,rank,nations\n2013,4,Albania\n",
                "line 2: `rank` is `4`; expected 1, 2 or 3",
            ),
            (
                "table5.csv",
                "year,girls,girls_pct\n2013,3,-1\n",
                "line 2: `girls_pct` is `-1`; expected a percentage",
            ),
            ("table6.csv", "year,organ\nsum,1\n", "line 2: `year` is `sum`; expected a year"),
            (
                "decisions.csv",
                "year,decision,outcome,count\n2013,asyl,granted,1\n",
                "line 2: `decision` is `asyl`",
            ),
            ("sets.csv", "year,partners,persons\n2013,udi,\n", "`persons` is ``; expected a whole number"),
        ] {
            let said = refusal(name, text);
            assert!(said.contains(cell), "{said}");
        }
        for text in ["year,girls,girls_pct\n2013,3,0.5\n", "year,girls,girls_pct\n2013,-,\"16,6\"\n"] {
            check(&BTreeMap::from([("table5.csv".to_owned(), text.to_owned())])).unwrap();
        }
    }
}
