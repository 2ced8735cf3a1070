//! What can be told of a part's XML without parsing it, while it is inflated once to be measured: document types,
//! hidden rows and columns, filters, and the shapes that would make an XML reader hoard memory.

use memchr::memmem;

use super::CellRef;

/// Bytes kept from one chunk to the next, so that a mark across the border is seen. Longer than every mark and than the
/// tag of a row or column as office programs write it.
const OVERLAP: usize = 512;

/// Hidden stretches and merged areas that are kept of a sheet; more are as good as never seen in a form of a year.
const KEPT: usize = 20_000;

/// What a scan may find that forbids reading.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Danger {
    /// `<!DOCTYPE`.
    DocumentType,
    /// Not UTF-8 XML (UTF-16 would hide marks from a byte search).
    Encoding,
    /// A stretch without a cell, or text without a tag, that an XML reader would keep in memory whole.
    Stretch,
}

/// Facts of one sheet part.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct SheetFacts {
    /// Hidden rows (by hand or by a filter), as stretches of Excel's numbers, first and last, in order.
    hidden_rows: Vec<(u32, u32)>,
    /// Hidden columns, as stretches counted from 0, first and last.
    hidden_columns: Vec<(u32, u32)>,
    /// A filter is set.
    pub(crate) filtered: bool,
    /// Cells that were merged into one: top left and bottom right.
    pub(crate) merged: Vec<(CellRef, CellRef)>,
}

impl SheetFacts {
    /// Whether Excel hides a row.
    pub(crate) fn hides_row(&self, row: u32) -> bool {
        let after = self.hidden_rows.partition_point(|(first, _)| *first <= row);
        after.checked_sub(1).and_then(|at| self.hidden_rows.get(at)).is_some_and(|(_, last)| row <= *last)
    }

    /// Whether Excel hides a column.
    pub(crate) fn hides_column(&self, column: u32) -> bool {
        self.hidden_columns.iter().any(|(first, last)| (*first..=*last).contains(&column))
    }

    fn note_hidden(&mut self, tag: &[u8]) {
        if !matches!(attribute(tag, b"hidden"), Some(b"1" | b"true")) {
            return;
        }
        if is_tag(tag, b"row") {
            // A row without a number follows the one before it; no office program writes such rows.
            let next = self.hidden_rows.last().map_or(1, |(_, last)| last.saturating_add(1));
            self.hide_row(attribute(tag, b"r").and_then(number).unwrap_or(next));
        } else if is_tag(tag, b"col")
            && let Some(first) = attribute(tag, b"min").and_then(number)
            && let Some(last) = attribute(tag, b"max").and_then(number)
            && self.hidden_columns.len() < KEPT
        {
            self.hidden_columns.push((first.saturating_sub(1), last.saturating_sub(1)));
        }
    }

    fn note_merged(&mut self, tag: &[u8]) {
        let area = attribute(tag, b"ref").and_then(|area| std::str::from_utf8(area).ok());
        let Some((first, last)) = area.and_then(|area| area.split_once(':')) else { return };
        if let (Some(first), Some(last)) = (CellRef::parse(first), CellRef::parse(last))
            && self.merged.len() < KEPT
        {
            self.merged.push((first, last));
        }
    }

    fn hide_row(&mut self, row: u32) {
        match self.hidden_rows.last_mut() {
            Some((_, last)) if last.checked_add(1) == Some(row) => *last = row,
            Some((_, last)) if *last >= row => {}
            _ => {
                if self.hidden_rows.len() < KEPT {
                    self.hidden_rows.push((row, row));
                }
            }
        }
    }
}

/// A scan of one part, fed chunk by chunk.
pub(super) struct Scan {
    tail: Vec<u8>,
    is_sheet: bool,
    at_start: bool,
    since_tag: u64,
    since_cell: u64,
    in_data: bool,
    limit: u64,
    facts: SheetFacts,
    unique_count: Option<u64>,
}

impl Scan {
    pub(super) fn new(is_sheet: bool, stretch_limit: u64) -> Scan {
        Scan {
            tail: Vec::new(),
            is_sheet,
            at_start: true,
            since_tag: 0,
            since_cell: 0,
            in_data: true,
            limit: stretch_limit,
            facts: SheetFacts::default(),
            unique_count: None,
        }
    }

    pub(super) fn into_facts(self) -> SheetFacts {
        self.facts
    }

    /// The number of strings that a shared-strings part claims to have.
    pub(super) fn unique_count(&self) -> Option<u64> {
        self.unique_count
    }

    /// Looks at the next chunk.
    pub(super) fn feed(&mut self, chunk: &[u8]) -> Result<(), Danger> {
        if self.at_start {
            self.at_start = false;
            if chunk.starts_with(&[0xff, 0xfe]) || chunk.starts_with(&[0xfe, 0xff]) || chunk.contains(&0) {
                return Err(Danger::Encoding);
            }
        }
        // Marks are searched in the kept tail and the chunk together; a mark that ends inside the tail was seen before.
        let mut window = std::mem::take(&mut self.tail);
        let seen = window.len();
        window.extend_from_slice(chunk);
        let fresh =
            |mark: &[u8]| memmem::find_iter(&window, mark).filter(|at| at + mark.len() > seen).count();
        if fresh(b"<!DOCTYPE") > 0 {
            return Err(Danger::DocumentType);
        }
        if self.is_sheet {
            // A tag is looked at in the chunk that brings its end, when all its attributes are there.
            let ended = |at: usize| {
                let end = window.get(at..).and_then(|rest| memchr::memchr(b'>', rest));
                end.is_some_and(|end| at + end >= seen)
            };
            for at in memmem::find_iter(&window, b"hidden").filter(|at| ended(*at)) {
                self.facts.note_hidden(tag_around(&window, at));
            }
            for at in memmem::find_iter(&window, b"mergeCell ").filter(|at| ended(*at)) {
                self.facts.note_merged(tag_around(&window, at));
            }
            self.facts.filtered |= fresh(b"filterColumn") > 0;
        } else if self.unique_count.is_none() && window.len() > seen {
            self.unique_count = attribute_number(&window, b" uniqueCount=\"");
        }
        self.measure_stretches(chunk, &window, seen)?;
        let keep = window.len().saturating_sub(OVERLAP);
        window.drain(..keep);
        self.tail = window;
        Ok(())
    }

    fn measure_stretches(&mut self, chunk: &[u8], window: &[u8], seen: usize) -> Result<(), Danger> {
        let length = chunk.len() as u64;
        match (memchr::memchr(b'<', chunk), memchr::memrchr(b'<', chunk)) {
            (Some(first), Some(last)) => {
                if self.since_tag + first as u64 > self.limit {
                    return Err(Danger::Stretch);
                }
                self.since_tag = length - last as u64;
            }
            _ => self.since_tag += length,
        }
        if self.is_sheet && self.in_data {
            let marks: [&[u8]; 4] = [b"<c", b":c ", b"<row", b":row"];
            if marks.iter().any(|mark| memmem::find(chunk, mark).is_some()) {
                self.since_cell = 0;
            } else {
                self.since_cell += length;
            }
            if memmem::find(window.get(seen.saturating_sub(OVERLAP)..).unwrap_or_default(), b"/sheetData>")
                .is_some()
            {
                self.in_data = false;
            }
        }
        let longest = self.since_tag.max(if self.in_data { self.since_cell } else { 0 });
        if longest > self.limit { Err(Danger::Stretch) } else { Ok(()) }
    }
}

/// The tag that a place lies in, from its `<` to its `>` as far as they are in the window.
fn tag_around(window: &[u8], at: usize) -> &[u8] {
    let start = window.get(..at).and_then(|before| memchr::memrchr(b'<', before)).unwrap_or(at);
    let rest = window.get(start..).unwrap_or_default();
    rest.get(..memchr::memchr(b'>', rest).unwrap_or(rest.len())).unwrap_or_default()
}

/// Whether a tag has a name, with or without a prefix.
fn is_tag(tag: &[u8], name: &[u8]) -> bool {
    let name_of = tag.get(1..).and_then(|tag| tag.split(u8::is_ascii_whitespace).next()).unwrap_or_default();
    name_of.rsplit(|byte| *byte == b':').next() == Some(name)
}

/// The value of an attribute in a tag, between quotes of either kind.
fn attribute<'t>(tag: &'t [u8], name: &[u8]) -> Option<&'t [u8]> {
    memmem::find_iter(tag, name).find_map(|at| {
        if !tag.get(at.checked_sub(1)?)?.is_ascii_whitespace() {
            return None;
        }
        let rest = tag.get(at + name.len()..)?.trim_ascii_start().strip_prefix(b"=")?.trim_ascii_start();
        let (quote, rest) = rest.split_first().filter(|(quote, _)| matches!(quote, b'"' | b'\''))?;
        rest.get(..memchr::memchr(*quote, rest)?)
    })
}

fn number(digits: &[u8]) -> Option<u32> {
    std::str::from_utf8(digits).ok()?.trim().parse().ok()
}

fn attribute_number(window: &[u8], mark: &[u8]) -> Option<u64> {
    let at = memmem::find(window, mark)?;
    let digits = window.get(at + mark.len()..)?;
    let end = memchr::memchr(b'"', digits)?;
    std::str::from_utf8(digits.get(..end)?).ok()?.trim().parse().ok().or(Some(u64::MAX))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn scan(text: &str, chunk: usize) -> Result<SheetFacts, Danger> {
        let mut scan = Scan::new(true, 1000);
        for piece in text.as_bytes().chunks(chunk) {
            scan.feed(piece)?;
        }
        Ok(scan.into_facts())
    }

    #[test]
    fn hidden_rows_columns_and_filters_are_seen_wherever_the_chunks_break() {
        let xml = r#"<worksheet><cols><col min="2" max="3" hidden="1"/></cols><sheetData><row r="2" spans="1:20" ht="15.75" hidden="true"><c r="A2"/></row><row r="3" hidden="0"/><x:row hidden = '1' r='5'/><row r="6" hidden="1"/></sheetData><autoFilter ref="A1"><filterColumn colId="0"/></autoFilter><mergeCells count="1"><mergeCell ref="B2:C9"/></mergeCells></worksheet>"#;
        let cell = |row, column| CellRef { row, column };
        for chunk in [1000, 70, 65, 7, 1] {
            let facts = scan(xml, chunk).unwrap();
            assert!(facts.filtered, "chunks of {chunk}");
            assert_eq!(facts.hidden_rows, [(2, 2), (5, 6)], "chunks of {chunk}");
            assert_eq!(facts.hidden_columns, [(1, 2)], "chunks of {chunk}");
            assert_eq!(facts.merged, [(cell(2, 1), cell(9, 2))], "chunks of {chunk}");
            let hidden: Vec<u32> = (1..8).filter(|row| facts.hides_row(*row)).collect();
            assert_eq!(hidden, [2, 5, 6]);
            assert!(facts.hides_column(2) && !facts.hides_column(3) && !facts.hides_column(0));
        }
    }

    #[test]
    fn dangers_are_named() {
        assert_eq!(scan("<?xml version=\"1.0\"?><!DOCTYPE x>", 7), Err(Danger::DocumentType));
        assert_eq!(scan("\u{0}<", 10), Err(Danger::Encoding));
        assert_eq!(scan(&format!("<c>{}</c>", " ".repeat(2000)), 64), Err(Danger::Stretch));
        assert_eq!(scan(&format!("<sheetData><c>{}", "<r></r>".repeat(500)), 64), Err(Danger::Stretch));
        assert!(scan(&format!("<sheetData><c/></sheetData>{}", "<x></x>".repeat(500)), 64).is_ok());
    }

    #[test]
    fn a_claimed_string_count_is_read() {
        let mut scan = Scan::new(false, 1000);
        scan.feed(br#"<sst count="4" uniqueCount="4000000000"><si/>"#).unwrap();
        assert_eq!(scan.unique_count(), Some(4_000_000_000));
    }
}
