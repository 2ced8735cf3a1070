//! Which part of a package holds which sheet: the list of sheets and the relationships that it points into.

use std::collections::BTreeMap;

use quick_xml::events::{BytesStart, Event};
use quick_xml::{Reader, XmlVersion};

/// The part that lists the sheets, and its relationships. Where a producer puts them elsewhere, nothing is known of the
/// sheets' hidden rows, and calamine does not find the sheets either.
pub(super) const BOOK: &str = "xl/workbook.xml";
pub(super) const BOOK_RELATIONS: &str = "xl/_rels/workbook.xml.rels";

/// The parts of the sheets in workbook order; empty names where the package does not say.
pub(super) fn sheet_parts(book: &[u8], relations: &[u8]) -> Vec<String> {
    let targets: BTreeMap<String, String> = elements(relations, "Relationship", |tag| {
        Some((attribute(tag, "Id")?, part_name("xl", &attribute(tag, "Target")?)))
    })
    .into_iter()
    .collect();
    elements(book, "sheet", |tag| {
        let id = attribute(tag, "id").unwrap_or_default();
        Some(targets.get(&id).cloned().unwrap_or_default())
    })
}

/// What `of` makes of every element with a local name.
pub(super) fn elements<T>(xml: &[u8], name: &str, of: impl Fn(&BytesStart<'_>) -> Option<T>) -> Vec<T> {
    let text = String::from_utf8_lossy(xml);
    let (mut reader, mut found) = (Reader::from_str(&text), Vec::new());
    loop {
        match reader.read_event() {
            Ok(Event::Start(tag) | Event::Empty(tag)) if tag.local_name().as_ref() == name => {
                found.extend(of(&tag));
            }
            Ok(Event::Eof) | Err(_) => return found,
            Ok(_) => {}
        }
    }
}

/// The value of an attribute by its local name.
pub(super) fn attribute(tag: &BytesStart<'_>, name: &str) -> Option<String> {
    let found = tag.attributes().flatten().find(|attribute| attribute.key.local_name().as_ref() == name)?;
    found.normalized_value(XmlVersion::Explicit1_0).ok().map(|value| value.into_owned())
}

/// The name of the part that a relationship's target means, seen from a folder of the package.
pub(super) fn part_name(folder: &str, target: &str) -> String {
    let absolute = target.strip_prefix('/');
    let mut steps: Vec<&str> = if absolute.is_some() { Vec::new() } else { folder.split('/').collect() };
    for step in absolute.unwrap_or(target).split('/') {
        match step {
            ".." => {
                steps.pop();
            }
            "." | "" => {}
            step => steps.push(step),
        }
    }
    steps.join("/")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sheets_are_found_in_workbook_order_whatever_their_prefixes_and_paths() {
        let book = br#"<x:workbook xmlns:r="r"><x:sheets><x:sheet name="B" sheetId="2" r:id="rId9"/>
            <x:sheet name="A" sheetId="1" r:id="rId1"/><x:sheet name="C" r:id="rId7"/></x:sheets></x:workbook>"#;
        let relations = br#"<Relationships><Relationship Target="/xl/worksheets/sheet1.xml" Id="rId1"/>
            <Relationship Id="rId9" Target="worksheets/../worksheets/sheet2.xml"/></Relationships>"#;
        assert_eq!(
            sheet_parts(book, relations),
            ["xl/worksheets/sheet2.xml", "xl/worksheets/sheet1.xml", ""]
        );
    }
}
