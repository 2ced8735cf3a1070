//! Reading a CSV file by the names of its columns, with a place for every complaint.

use std::str::FromStr;

use super::ReportError;

/// A CSV file in memory.
pub(super) struct Lines {
    file: String,
    header: Vec<String>,
    lines: Vec<(u64, csv::StringRecord)>,
}

/// One line of it.
#[derive(Clone, Copy)]
pub(super) struct Line<'l> {
    lines: &'l Lines,
    number: u64,
    record: &'l csv::StringRecord,
}

impl Lines {
    /// Reads a file. A byte order mark and spaces around values are Excel's and mean nothing.
    pub(super) fn read(file: &str, text: &str) -> Result<Lines, ReportError> {
        let text = text.trim_start_matches('\u{feff}');
        let mut reader = csv::ReaderBuilder::new().trim(csv::Trim::All).from_reader(text.as_bytes());
        let wrong = |error: csv::Error| ReportError::Csv {
            file: file.to_owned(),
            line: error.position().map_or(1, csv::Position::line),
        };
        let header = reader.headers().map_err(wrong)?.iter().map(str::to_owned).collect();
        let lines = reader
            .records()
            .map(|record| {
                let record = record.map_err(wrong)?;
                Ok((record.position().map_or(0, csv::Position::line), record))
            })
            .collect::<Result<Vec<_>, ReportError>>()?;
        Ok(Lines { file: file.to_owned(), header, lines })
    }

    /// The names of the columns.
    pub(super) fn header(&self) -> impl Iterator<Item = &str> {
        self.header.iter().map(String::as_str)
    }

    /// The lines in order.
    pub(super) fn iter(&self) -> impl Iterator<Item = Line<'_>> {
        self.lines.iter().map(|(number, record)| Line { lines: self, number: *number, record })
    }
}

impl<'l> Line<'l> {
    /// The value in a column that must be there.
    pub(super) fn need(&self, column: &str) -> Result<&'l str, ReportError> {
        let missing = || ReportError::Column { file: self.lines.file.clone(), column: column.to_owned() };
        self.get(column).ok_or_else(missing)
    }

    /// The value in a column that may be there.
    pub(super) fn get(&self, column: &str) -> Option<&'l str> {
        let at = self.lines.header.iter().position(|name| name == column)?;
        self.record.get(at)
    }

    /// A number that must be there.
    pub(super) fn number<N: FromStr>(&self, column: &str) -> Result<N, ReportError> {
        let text = self.need(column)?;
        text.parse().map_err(|_| self.wrong(column, text, "a whole number"))
    }

    /// A number, or nothing where the cell is empty or the column is not there.
    pub(super) fn number_if_any<N: FromStr>(&self, column: &str) -> Result<Option<N>, ReportError> {
        match self.get(column) {
            None | Some("") => Ok(None),
            Some(_) => self.number(column).map(Some),
        }
    }

    /// The complaint about a value.
    pub(super) fn wrong(&self, column: &str, found: &str, expected: &'static str) -> ReportError {
        ReportError::Value {
            file: self.lines.file.clone(),
            line: self.number,
            column: column.to_owned(),
            found: found.to_owned(),
            expected,
        }
    }
}
