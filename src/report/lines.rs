//! Reading a CSV file by the names of its columns, with a place for every complaint.
//!
//! Small files are read whole ([`Lines`]); the files of a merge are read a line at a time ([`each_line`]), because a
//! country with a million persons has them too. Commas, semicolons (a Norwegian Excel's) and tabs are told apart by the
//! heading.

use std::str::FromStr;

use super::ReportError;
use super::expected::Expected;
use super::origin::Origin;
use super::table::Value;

/// What a withheld figure is printed as.
pub(super) const WITHHELD: &str = ":";

/// What is the same for every line of a file.
pub(super) struct Head {
    file: String,
    columns: Vec<String>,
}

impl Head {
    /// The place of a column that must be there.
    fn place(&self, column: &str) -> Result<usize, ReportError> {
        let missing = || ReportError::Column { file: self.file.clone(), column: column.to_owned() };
        self.columns.iter().position(|name| name == column).ok_or_else(missing)
    }

    fn places<const N: usize>(&self, columns: [&str; N]) -> Result<[usize; N], ReportError> {
        let mut places = [0; N];
        for (place, column) in places.iter_mut().zip(columns) {
            *place = self.place(column)?;
        }
        Ok(places)
    }
}

/// A CSV file in memory.
pub(super) struct Lines {
    head: Head,
    lines: Vec<(u64, csv::StringRecord)>,
}

/// A figure as somebody printed it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Printed {
    /// No figure.
    Nothing,
    /// Withheld by disclosure control: `:`.
    Withheld,
    /// A figure.
    Count(u32),
}

impl Printed {
    /// The figure, if there is one to read.
    pub(super) fn count(self) -> Option<u32> {
        match self {
            Printed::Count(count) => Some(count),
            Printed::Nothing | Printed::Withheld => None,
        }
    }

    /// What a cell says.
    pub(super) fn value(self) -> Value {
        match self {
            Printed::Nothing => Value::Missing,
            Printed::Withheld => Value::Suppressed,
            Printed::Count(count) => Value::Count(count),
        }
    }
}

/// One line of it.
#[derive(Clone, Copy)]
pub(super) struct Line<'l> {
    head: &'l Head,
    number: u64,
    record: &'l csv::StringRecord,
}

impl Lines {
    /// Reads a file. A byte order mark and spaces around values are Excel's and mean nothing.
    pub(super) fn read(file: &str, text: &str) -> Result<Lines, ReportError> {
        let mut lines = Vec::new();
        let head = each_line(file, text, &mut |line: Line<'_>| {
            lines.push((line.number, line.record.clone()));
            Ok(())
        })?;
        Ok(Lines { head, lines })
    }

    /// The names of the columns.
    pub(super) fn header(&self) -> impl Iterator<Item = &str> {
        self.head.columns.iter().map(String::as_str)
    }

    /// The lines in order.
    pub(super) fn iter(&self) -> impl Iterator<Item = Line<'_>> {
        self.lines.iter().map(|(number, record)| Line { head: &self.head, number: *number, record })
    }
}

/// Hands over the lines of a file one by one.
pub(super) fn each_line(
    file: &str,
    text: &str,
    take: &mut dyn FnMut(Line<'_>) -> Result<(), ReportError>,
) -> Result<Head, ReportError> {
    let text = text.trim_start_matches('\u{feff}');
    // The library's own trimming builds every record anew, which is half of the time that a country's file takes.
    let mut reader = csv::ReaderBuilder::new()
        .delimiter(delimiter(text.lines().next().unwrap_or_default()))
        .from_reader(text.as_bytes());
    let wrong = |error: csv::Error| ReportError::Csv {
        file: file.to_owned(),
        line: error.position().map_or(1, csv::Position::line),
    };
    let columns = reader.headers().map_err(wrong)?.iter().map(|name| name.trim().to_owned()).collect();
    let head = Head { file: file.to_owned(), columns };
    let mut record = csv::StringRecord::new();
    while reader.read_record(&mut record).map_err(wrong)? {
        let number = record.position().map_or(0, csv::Position::line);
        take(Line { head: &head, number, record: &record })?;
    }
    Ok(head)
}

/// The same for those lines whose values in some columns are wanted.
pub(super) fn each_line_wanted<const N: usize>(
    file: &str,
    text: &str,
    columns: [&str; N],
    wanted: &dyn Fn([&str; N]) -> bool,
    take: &mut dyn FnMut(Line<'_>) -> Result<(), ReportError>,
) -> Result<(), ReportError> {
    // Looked up at the first line, not at every one of a million.
    let mut places: Option<[usize; N]> = None;
    let head = each_line(file, text, &mut |line| {
        let places = match places {
            Some(places) => places,
            None => *places.insert(line.head.places(columns)?),
        };
        if wanted(places.map(|place| line.at(place))) { take(line) } else { Ok(()) }
    })?;
    // A file without lines must have the columns all the same.
    head.places(columns).map(drop)
}

/// What parts the columns of a heading: whatever of the three stands there most often.
pub(super) fn delimiter(heading: &str) -> u8 {
    let count = |byte: u8| heading.bytes().filter(|other| *other == byte).count();
    [b'\t', b';', b','].into_iter().max_by_key(|byte| count(*byte)).unwrap_or(b',')
}

impl<'l> Line<'l> {
    /// Its number in the file, from 1.
    pub(super) fn number_in_file(&self) -> u64 {
        self.number
    }

    /// The place of a value, as what stands behind a figure.
    pub(super) fn origin(&self, column: &str) -> Origin {
        Origin::History { file: self.head.file.clone(), lines: vec![self.number], column: column.to_owned() }
    }

    /// The place of a column that must be there.
    pub(super) fn place(&self, column: &str) -> Result<usize, ReportError> {
        self.head.place(column)
    }

    /// The value at a place; the reader has seen to it that every line has every column.
    pub(super) fn at(&self, place: usize) -> &'l str {
        self.record.get(place).unwrap_or_default().trim()
    }

    /// The value in a column that must be there.
    pub(super) fn need(&self, column: &str) -> Result<&'l str, ReportError> {
        Ok(self.at(self.place(column)?))
    }

    /// The value in a column that may be there.
    pub(super) fn get(&self, column: &str) -> Option<&'l str> {
        let place = self.head.columns.iter().position(|name| name == column)?;
        self.record.get(place).map(str::trim)
    }

    /// A number that must be there.
    pub(super) fn number<N: FromStr>(&self, column: &str) -> Result<N, ReportError> {
        let text = self.need(column)?;
        text.parse().map_err(|_| self.wrong(column, text, Expected::WholeNumber))
    }

    /// A number, or nothing where the cell is empty or the column is not there.
    pub(super) fn number_if_any<N: FromStr>(&self, column: &str) -> Result<Option<N>, ReportError> {
        match self.get(column) {
            None | Some("" | "-" | "–") => Ok(None),
            Some(_) => self.number(column).map(Some),
        }
    }

    /// A figure of an earlier publication.
    pub(super) fn printed(&self, column: &str) -> Result<Printed, ReportError> {
        if self.get(column) == Some(WITHHELD) {
            return Ok(Printed::Withheld);
        }
        Ok(self.number_if_any(column)?.map_or(Printed::Nothing, Printed::Count))
    }

    /// The complaint about a value.
    pub(super) fn wrong(&self, column: &str, found: &str, expected: Expected) -> ReportError {
        ReportError::Value {
            file: self.head.file.clone(),
            line: self.number,
            column: column.to_owned(),
            found: found.to_owned(),
            expected,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn wanted_lines_are_those_that_all_lines_would_give() {
        let plain = "\u{feff}a;b;c\r\n1; x ;p\r\n2;y;q\r\n\r\n3;x;r\r\n";
        let quoted = "a,b,c\n1,x,\"p\nand more\"\n2,y,q\n3,x,r\n";
        for text in [plain, quoted] {
            let mut found = Vec::new();
            each_line_wanted("f", text, ["b"], &|[b]| b == "x", &mut |line| {
                found.push(format!("{} {}", line.need("a")?, line.need("c")?));
                Ok(())
            })
            .unwrap();
            assert_eq!(found.len(), 2, "{text}");
            assert!(found[0].starts_with("1 p") && found[1] == "3 r", "{found:?}");
        }
        let refused = |text: &str, column: &str| {
            let wanted = each_line_wanted("f", text, [column], &|_| true, &mut |_| Ok(()));
            wanted.unwrap_err().to_string()
        };
        assert_eq!(
            refused("a,b\n1,2\n1\n", "a"),
            "f, line 3: not a line of CSV with the columns of the header"
        );
        assert_eq!(refused("a,b\n", "c"), "f: there is no column `c`");
    }
}
