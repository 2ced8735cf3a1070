//! What can be told of a part's XML without parsing it, while it is inflated once to be measured: document types,
//! hidden rows and columns, filters, and the shapes that would make an XML reader hoard memory.

use memchr::memmem;

/// Bytes kept from one chunk to the next, so that a mark across the border is seen. Longer than every mark.
const OVERLAP: usize = 64;

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
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct SheetFacts {
    /// Some row is hidden (by hand or by a filter).
    pub(super) hidden_rows: usize,
    /// Some column is hidden.
    pub(super) hidden_columns: usize,
    /// A filter is set.
    pub(super) filtered: bool,
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

    pub(super) fn facts(&self) -> SheetFacts {
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
            for at in memmem::find_iter(&window, b" hidden=\"") {
                if at + 9 > seen {
                    self.note_hidden(&window, at);
                }
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

    fn note_hidden(&mut self, window: &[u8], at: usize) {
        let rest = window.get(at + 9..).unwrap_or_default();
        if !(rest.starts_with(b"1") || rest.starts_with(b"true")) {
            return;
        }
        let before = window.get(..at).unwrap_or_default();
        let tag = memchr::memrchr(b'<', before).and_then(|open| before.get(open..)).unwrap_or_default();
        match tag {
            tag if starts_tag(tag, b"row") => self.facts.hidden_rows += 1,
            tag if starts_tag(tag, b"col") => self.facts.hidden_columns += 1,
            // A long row element whose beginning lies in the chunk before: rows are by far the likeliest.
            [] => self.facts.hidden_rows += 1,
            _ => {}
        }
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

fn starts_tag(tag: &[u8], name: &[u8]) -> bool {
    let tag = tag.get(1..).unwrap_or_default();
    let local = match memchr::memchr2(b':', b' ', tag) {
        Some(at) if tag.get(at) == Some(&b':') => tag.get(at + 1..).unwrap_or_default(),
        _ => tag,
    };
    local.starts_with(name) && local.get(name.len()).is_some_and(|next| next.is_ascii_whitespace())
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
        Ok(scan.facts())
    }

    #[test]
    fn hidden_rows_columns_and_filters_are_seen_wherever_the_chunks_break() {
        let xml = r#"<worksheet><cols><col min="1" max="1" hidden="1"/></cols><sheetData><row r="2" hidden="true"><c r="A2"/></row><row r="3" hidden="0"/></sheetData><autoFilter ref="A1"><filterColumn colId="0"/></autoFilter></worksheet>"#;
        for chunk in [1000, 70, 65] {
            let facts = scan(xml, chunk).unwrap();
            assert_eq!(
                facts,
                SheetFacts { hidden_rows: 1, hidden_columns: 1, filtered: true },
                "chunks of {chunk}"
            );
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
