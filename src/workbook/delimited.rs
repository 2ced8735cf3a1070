//! Text files (.csv): the separator and the character set are found by looking, as Excel's own exports differ.

use std::borrow::Cow;
use std::collections::BTreeMap;

use encoding_rs::{Encoding, UTF_8, WINDOWS_1252};

use super::cells::is_blank;
use super::{Cell, Limits, Refusal, Row};

/// A decoded text file.
pub(super) struct Delimited<'b> {
    text: Cow<'b, str>,
    separator: u8,
}

/// The text of a text file: UTF-8 or Windows-1252, whichever it is.
///
/// # Errors
/// When the bytes are no text.
pub fn plain_text(bytes: &[u8]) -> Result<Cow<'_, str>, Refusal> {
    Delimited::open(bytes).map(|file| file.text)
}

impl<'b> Delimited<'b> {
    /// Decodes a file: a byte order mark decides, else UTF-8 where it is valid, else Windows-1252.
    ///
    /// # Errors
    /// When the bytes are no text.
    pub(super) fn open(bytes: &'b [u8]) -> Result<Delimited<'b>, Refusal> {
        let marked = Encoding::for_bom(bytes);
        if is_a_document(bytes) {
            return Err(Refusal::NotAWorkbook);
        }
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
        self.refuse_wide_lines(limits.line_columns)?;
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

impl Delimited<'_> {
    /// Refuses a line of more columns than any sheet has, before a reader makes room for them: sixteen megabytes of
    /// separators would otherwise take more than half a gigabyte.
    fn refuse_wide_lines(&self, limit: usize) -> Result<(), Refusal> {
        let mut reader = csv_core::ReaderBuilder::new().delimiter(self.separator).build();
        let (mut rest, mut columns, mut text) = (self.text.as_bytes(), 0usize, [0u8; 4096]);
        loop {
            let (result, read, _) = reader.read_field(rest, &mut text);
            rest = rest.get(read..).unwrap_or_default();
            match result {
                csv_core::ReadFieldResult::Field { record_end } => {
                    columns = if record_end { 0 } else { columns + 1 };
                    if columns >= limit {
                        return Err(Refusal::Columns { limit });
                    }
                }
                csv_core::ReadFieldResult::End => return Ok(()),
                csv_core::ReadFieldResult::InputEmpty | csv_core::ReadFieldResult::OutputFull => {}
            }
        }
    }
}

/// Whether a text is a document of another kind: a web page, XML, a PDF or rich text. Such files are sometimes called
/// .xls or .csv by the system that made them.
fn is_a_document(bytes: &[u8]) -> bool {
    let text = bytes.strip_prefix("\u{feff}".as_bytes()).unwrap_or(bytes).trim_ascii_start();
    [&b"<"[..], b"%PDF", b"{\\rtf"].iter().any(|mark| text.starts_with(mark))
}

/// The separator that most lines of the beginning agree on: as many of it in every line. A remark full of commas does
/// not make a file comma-separated. Norwegian Excel writes `;`, which wins where nothing else tells.
fn separator_of(text: &str) -> u8 {
    if let Some(stated) = text.strip_prefix("sep=").and_then(|rest| rest.bytes().next()) {
        return stated;
    }
    let agreement = |separator: u8| {
        let mut lines_by_count = BTreeMap::new();
        for count in counts_by_line(text.as_bytes(), separator).into_iter().filter(|count| *count > 0) {
            *lines_by_count.entry(count).or_insert(0usize) += 1;
        }
        lines_by_count.into_iter().map(|(count, lines)| (lines, count)).max().unwrap_or_default()
    };
    *[b',', b'\t', b';'].iter().max_by_key(|separator| agreement(**separator)).unwrap_or(&b';')
}

/// How often a separator stands in each of the first lines, outside quotation marks.
fn counts_by_line(text: &[u8], separator: u8) -> Vec<usize> {
    let (mut counts, mut quoted) = (vec![0], false);
    for byte in text {
        match byte {
            b'"' => quoted = !quoted,
            b'\n' if !quoted && counts.len() == 50 => break,
            b'\n' if !quoted => counts.push(0),
            byte if *byte == separator && !quoted => {
                counts.last_mut().into_iter().for_each(|count| *count += 1);
            }
            _ => {}
        }
    }
    counts
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
    fn a_remark_full_of_commas_does_not_change_the_separator() {
        let remark = "en, to, tre, fire, fem, seks";
        for text in [
            format!("a;b;c\n1;2;{remark}\n3;4;x\n"),
            format!("a;b;c\n1;2;\"{remark}\n{remark}\"\n"),
            format!("Title, with a comma\n{remark}\na;b;c\n1;2;3\n"),
        ] {
            assert_eq!(separator_of(&text), b';', "{text}");
        }
        assert_eq!(separator_of("a,b,c\n1,2,x; y; z; w\n"), b',');
        assert_eq!(separator_of(""), b';');
    }

    #[test]
    fn bytes_that_are_no_text_are_refused() {
        assert!(matches!(Delimited::open(&[0, 1, 2, 3]), Err(Refusal::NotAWorkbook)));
        assert!(matches!(Delimited::open(b"%PDF-1.4\n\x01\x02"), Err(Refusal::NotAWorkbook)));
    }
}
