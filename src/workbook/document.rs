//! The text of a Word document, paragraph by paragraph: what a partner writes its narrative in.
//!
//! Only what is read as text: no tracked deletions, comments, notes, headers or hidden fields. Numbers that Word itself
//! puts before a paragraph are no text and are not seen.

use std::io::{Cursor, Read};

use quick_xml::Reader;
use quick_xml::events::Event;
use thiserror::Error;
use zip::ZipArchive;

use super::Limits;

/// The part that holds the text.
const PART: &str = "word/document.xml";

/// A Word document that cannot be read.
#[derive(Clone, Copy, Debug, Error, PartialEq, Eq)]
pub enum DocumentError {
    /// The package or its text is damaged, or it is no Word document.
    #[error("the document cannot be read")]
    Damaged,
    /// The text unpacks to more than a document holds.
    #[error("the document unpacks to more than {limit} bytes")]
    Inflated {
        /// Bytes.
        limit: u64,
    },
}

/// Whether bytes are a Word document (.docx).
#[must_use]
pub fn is_document(bytes: &[u8]) -> bool {
    bytes.starts_with(b"PK")
        && ZipArchive::new(Cursor::new(bytes)).is_ok_and(|package| package.index_for_name(PART).is_some())
}

/// The text of a Word document, a line a paragraph.
///
/// # Errors
/// When it is damaged or unpacks to too much.
pub fn document_text(bytes: &[u8], limits: &Limits) -> Result<String, DocumentError> {
    let mut package = ZipArchive::new(Cursor::new(bytes)).map_err(|_| DocumentError::Damaged)?;
    if package.len() > limits.entries {
        return Err(DocumentError::Damaged);
    }
    let part = package.by_name(PART).map_err(|_| DocumentError::Damaged)?;
    let limit = limits.whole_part;
    let mut xml = String::new();
    part.take(limit + 1).read_to_string(&mut xml).map_err(|_| DocumentError::Damaged)?;
    if xml.len() as u64 > limit {
        return Err(DocumentError::Inflated { limit });
    }
    text_of(&xml)
}

fn text_of(xml: &str) -> Result<String, DocumentError> {
    let mut reader = Reader::from_str(xml);
    let mut text = String::new();
    let mut in_text = false;
    // Elements whose content nobody reads in the document: how deep we are in them.
    let mut unread = 0usize;
    loop {
        let event = reader.read_event().map_err(|_| DocumentError::Damaged)?;
        match event {
            Event::Eof => return Ok(text),
            Event::DocType(_) => return Err(DocumentError::Damaged),
            Event::Start(tag) => match tag.local_name().as_ref() {
                "del" | "moveFrom" | "instrText" | "delText" => unread += 1,
                "t" => in_text = true,
                _ => {}
            },
            Event::End(tag) => match tag.local_name().as_ref() {
                "del" | "moveFrom" | "instrText" | "delText" => unread = unread.saturating_sub(1),
                "t" => in_text = false,
                "p" => text.push('\n'),
                _ => {}
            },
            Event::Empty(tag) if unread == 0 => match tag.local_name().as_ref() {
                "br" | "cr" | "p" => text.push('\n'),
                "tab" => text.push('\t'),
                "noBreakHyphen" => text.push('-'),
                _ => {}
            },
            Event::Text(part) if in_text && unread == 0 => {
                text.push_str(&part.xml10_content());
            }
            Event::GeneralRef(name) if in_text && unread == 0 => {
                if let Some(character) = name.resolve_char_ref().map_err(|_| DocumentError::Damaged)? {
                    text.push(character);
                } else {
                    let known = quick_xml::escape::resolve_xml_entity(&name);
                    text.push_str(known.ok_or(DocumentError::Damaged)?);
                }
            }
            _ => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(body: &str) -> Result<String, DocumentError> {
        text_of(&format!("<w:document xmlns:w=\"w\"><w:body>{body}</w:body></w:document>"))
    }

    #[test]
    fn paragraphs_are_lines_and_runs_are_joined() {
        let body = "<w:p><w:r><w:t>1. To </w:t></w:r><w:r><w:t>oppgaver &amp; f&#248;rst</w:t></w:r></w:p>\
                    <w:p/><w:p><w:r><w:t>2a)</w:t><w:tab/><w:t>Vi har</w:t><w:br/><w:t>gjort</w:t></w:r></w:p>";
        assert_eq!(text(body).unwrap(), "1. To oppgaver & først\n\n2a)\tVi har\ngjort\n");
    }

    #[test]
    fn what_is_not_read_in_the_document_is_not_text() {
        let body = "<w:p><w:del><w:r><w:delText>Kari</w:delText></w:r></w:del><w:r><w:instrText>PAGE</w:instrText>\
                    <w:t>Igjen</w:t></w:r></w:p>";
        assert_eq!(text(body).unwrap(), "Igjen\n");
    }

    #[test]
    fn entities_of_its_own_are_refused() {
        let xml = "<!DOCTYPE x [<!ENTITY a \"b\">]><w:document><w:p><w:t>&a;</w:t></w:p></w:document>";
        assert_eq!(text_of(xml), Err(DocumentError::Damaged));
    }
}
