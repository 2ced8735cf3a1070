//! What a file is, told by its content and never by its name.

use super::columns::Columns;
use super::texts::is_narrative;
use crate::bundle::looks_like_receipt;
use crate::identity::LinkageKey;
use crate::round::{Pass, SignedRound};

/// What a file is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum FileKind {
    /// A workbook or text file with separators, or something that only reading can tell.
    Workbook,
    /// A round file; its signature is still to be checked.
    Round,
    /// A pass.
    Pass,
    /// A linkage key.
    LinkageKey,
    /// A sealed bundle: already packed.
    Bundle,
    /// A receipt: stays with the partner, and says which row KOM asks about.
    Receipt,
    /// A narrative: a Word document, or a text with numbered points.
    Narrative,
    /// What a partner's columns mean, as the page saved it last year.
    Columns,
}

/// Says what a file is.
#[must_use]
pub fn recognise(bytes: &[u8]) -> FileKind {
    let text = bytes.strip_prefix("\u{feff}".as_bytes()).unwrap_or(bytes);
    if SignedRound::looks_like(bytes) {
        FileKind::Round
    } else if Pass::looks_like(bytes) {
        FileKind::Pass
    } else if bytes.starts_with(b"age-encryption.org/") {
        FileKind::Bundle
    } else if is_linkage_key(text) {
        FileKind::LinkageKey
    } else if looks_like_receipt(bytes) {
        FileKind::Receipt
    } else if Columns::looks_like(text) {
        FileKind::Columns
    } else if is_narrative(bytes) {
        FileKind::Narrative
    } else {
        FileKind::Workbook
    }
}

/// A mistyped key is still meant to be one, so that its typing error can be named.
fn is_linkage_key(text: &[u8]) -> bool {
    let start = text.trim_ascii_start();
    start.len() < 1000
        && std::str::from_utf8(start).is_ok_and(|text| {
            text.to_ascii_lowercase().starts_with("kobling1") || LinkageKey::parse(text).is_ok()
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_are_told_by_their_content() {
        let key = LinkageKey::from_bytes([1; 32]).to_text();
        assert_eq!(recognise(key.as_bytes()), FileKind::LinkageKey);
        assert_eq!(recognise(b"age-encryption.org/v1\n-> scrypt abc 16\n"), FileKind::Pass);
        assert_eq!(recognise(b"age-encryption.org/v1\n-> X25519 abc\n"), FileKind::Bundle);
        assert_eq!(recognise("\u{feff}ref,own_reference,file,sheet,row\n".as_bytes()), FileKind::Receipt);
        assert_eq!(recognise(b"PK\x03\x04"), FileKind::Workbook);
        assert_eq!(recognise("1. Bolig.\n2a) Vi har\n".as_bytes()), FileKind::Narrative);
        assert_eq!(recognise("1. a;b;c;d;e\n".as_bytes()), FileKind::Workbook);
        assert_eq!(recognise(b"{\"format\":\"omfang-columns/1\",\"columns\":{}}"), FileKind::Columns);
        assert_eq!(recognise("Kjønn;Nasjonalitet\n".as_bytes()), FileKind::Workbook);
    }
}
