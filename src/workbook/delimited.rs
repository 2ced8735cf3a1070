//! Text files (.csv): the separator and the character set are found by looking, as Excel's own exports differ.

use std::borrow::Cow;

use encoding_rs::{Encoding, UTF_8, WINDOWS_1252};

use super::cells::is_blank;
use super::{Cell, Limits, Refusal, Row};

/// A decoded text file.
pub(super) struct Delimited<'b> {
    text: Cow<'b, str>,
    separator: u8,
}

impl<'b> Delimited<'b> {
    /// Decodes a file: a byte order mark decides, else UTF-8 where it is valid, else Windows-1252.
    ///
    /// # Errors
    /// When the bytes are no text.
    pub(super) fn open(bytes: &'b [u8]) -> Result<Delimited<'b>, Refusal> {
        let marked = Encoding::for_bom(bytes);
        if marked.is_none()
            && bytes.iter().any(|byte| *byte < 0x20 && !matches!(byte, b'\t' | b'\n' | b'\r' | 0x0c))
        {
            return Err(Refusal::NotAWorkbook);
        }
        let encoding = match marked {
            Some((encoding, _)) => encoding,
            None if std::str::from_utf8(bytes).is_ok() => UTF_8,
            None => WINDOWS_1252,
        };
        let (text, _, malformed) = encoding.decode(bytes);
        if malformed {
            return Err(Refusal::NotAWorkbook);
        }
        let separator = separator_of(&text);
        Ok(Delimited { text, separator })
    }

    /// Streams the rows. Row numbers are those that Excel shows: blank lines count, line breaks inside quotes do not.
    pub(super) fn read_rows(
        &self,
        limits: &Limits,
        visit: &mut dyn FnMut(Row<'_, '_>) -> Result<bool, Refusal>,
    ) -> Result<(), Refusal> {
        let mut reader = csv::ReaderBuilder::new()
            .delimiter(self.separator)
            .has_headers(false)
            .flexible(true)
            .from_reader(self.text.as_bytes());
        let mut record = csv::StringRecord::new();
        let mut breaks_inside = 0u64;
        while reader.read_record(&mut record).map_err(|_| Refusal::Damaged)? {
            let (line, start) = record.position().map_or((0, 0), |at| (at.line(), at.byte()));
            // The reader passes over blank lines and reports where it was before them.
            let start = usize::try_from(start).unwrap_or(usize::MAX);
            let blank = self
                .text
                .as_bytes()
                .get(start..)
                .unwrap_or_default()
                .iter()
                .take_while(|byte| matches!(byte, b'\r' | b'\n'));
            let line = line + blank.filter(|byte| **byte == b'\n').count() as u64;
            let number = u32::try_from(line.saturating_sub(breaks_inside)).unwrap_or(u32::MAX);
            let mut cells = Vec::new();
            for (column, field) in (0u32..).zip(&record) {
                breaks_inside += field.bytes().filter(|byte| *byte == b'\n').count() as u64;
                if field.len() > limits.cell_characters
                    && field.encode_utf16().count() > limits.cell_characters
                {
                    return Err(Refusal::CellText { limit: limits.cell_characters });
                }
                if !is_blank(field) {
                    cells.push((column, Cell::Text(Cow::Borrowed(field))));
                }
            }
            if !cells.is_empty() && !visit(Row { number, cells: &cells })? {
                return Ok(());
            }
        }
        Ok(())
    }
}

/// The separator that most lines of the beginning agree on. Norwegian Excel writes `;`.
fn separator_of(text: &str) -> u8 {
    if let Some(stated) = text.strip_prefix("sep=").and_then(|rest| rest.bytes().next()) {
        return stated;
    }
    let count = |separator: char| {
        text.lines().take(50).map(|line| line.matches(separator).count()).max().unwrap_or(0)
    };
    [';', '\t', ',']
        .into_iter()
        .rev()
        .max_by_key(|separator| count(*separator))
        .map_or(b';', |found| found as u8)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rows(bytes: &[u8]) -> Vec<(u32, Vec<String>)> {
        let mut rows = Vec::new();
        Delimited::open(bytes)
            .unwrap()
            .read_rows(&Limits::default(), &mut |row| {
                let texts = row.cells.iter().map(|(_, cell)| match cell {
                    Cell::Text(text) => text.to_string(),
                    other => format!("{other:?}"),
                });
                rows.push((row.number, texts.collect()));
                Ok(true)
            })
            .unwrap();
        rows
    }

    #[test]
    fn row_numbers_are_excels() {
        let text = b"a;b\n\n\"c\nd\";e\nf;g\n";
        assert_eq!(rows(text).iter().map(|(number, _)| *number).collect::<Vec<_>>(), [1, 3, 4]);
    }

    #[test]
    fn character_sets_and_separators_are_found() {
        let expected = vec![(1, vec!["Kjønn".to_owned(), "Fødselsår".to_owned()])];
        assert_eq!(rows("Kjønn;Fødselsår\n".as_bytes()), expected);
        assert_eq!(rows("\u{feff}Kjønn,Fødselsår\r\n".as_bytes()), expected);
        assert_eq!(rows(&WINDOWS_1252.encode("Kjønn\tFødselsår\n").0), expected);
        let utf16: Vec<u8> = "\u{feff}Kjønn;Fødselsår\n".encode_utf16().flat_map(u16::to_le_bytes).collect();
        assert_eq!(rows(&utf16), expected);
    }

    #[test]
    fn bytes_that_are_no_text_are_refused() {
        assert!(matches!(Delimited::open(&[0, 1, 2, 3]), Err(Refusal::NotAWorkbook)));
        assert!(matches!(Delimited::open(b"%PDF-1.4\n\x01\x02"), Err(Refusal::NotAWorkbook)));
    }
}
