//! Changes to a text at known places: everything between them stays as it is.

use std::ops::Range;

use quick_xml::Reader;
use quick_xml::events::Event;

use super::AnnotateError;

/// Changes in the order of their places.
#[derive(Default)]
pub(super) struct Edits(Vec<(Range<usize>, String)>);

impl Edits {
    pub(super) fn insert(&mut self, at: usize, text: String) {
        if !text.is_empty() {
            self.0.push((at..at, text));
        }
    }

    pub(super) fn replace(&mut self, at: Range<usize>, text: String) {
        self.0.push((at, text));
    }

    /// The changed text.
    pub(super) fn apply(self, text: &str) -> Result<String, AnnotateError> {
        let mut made =
            String::with_capacity(text.len() + self.0.iter().map(|(_, new)| new.len()).sum::<usize>());
        let mut done = 0;
        for (at, new) in self.0 {
            made.push_str(text.get(done..at.start).ok_or(AnnotateError::Part)?);
            made.push_str(&new);
            done = at.end;
        }
        made.push_str(text.get(done..).ok_or(AnnotateError::Part)?);
        Ok(made)
    }
}

/// One event of an XML text and where it stands.
pub(super) struct Tagged<'x> {
    pub(super) event: Event<'x>,
    pub(super) at: Range<usize>,
    /// How many elements are open around it.
    pub(super) depth: usize,
}

/// Visits every event of a text.
pub(super) fn walk<'x>(
    xml: &'x str,
    visit: &mut dyn FnMut(Tagged<'x>) -> Result<(), AnnotateError>,
) -> Result<(), AnnotateError> {
    let body = xml.strip_prefix('\u{feff}').unwrap_or(xml);
    let skipped = xml.len() - body.len();
    let mut reader = Reader::from_str(body);
    let mut depth = 0usize;
    loop {
        let place = |reader: &Reader<_>| usize::try_from(reader.buffer_position()).unwrap_or(usize::MAX);
        let start = place(&reader);
        let event = reader.read_event().map_err(|_| AnnotateError::Part)?;
        let at = start.saturating_add(skipped)..place(&reader).saturating_add(skipped);
        let opens = matches!(event, Event::Start(_));
        if matches!(event, Event::End(_)) {
            depth = depth.saturating_sub(1);
        }
        if matches!(event, Event::Eof) {
            return Ok(());
        }
        visit(Tagged { event, at, depth })?;
        depth += usize::from(opens);
    }
}

/// Puts a text at the end of the last element of a name, which may be empty.
pub(super) fn into_last(xml: &str, name: &str, text: &str) -> Result<String, AnnotateError> {
    let mut place = None;
    walk(xml, &mut |tagged| {
        match &tagged.event {
            Event::End(tag) if tag.local_name().as_ref() == name => place = Some((tagged.at, String::new())),
            Event::Empty(tag) if tag.local_name().as_ref() == name => {
                place = Some((tagged.at, tag.name().as_ref().to_owned()));
            }
            _ => {}
        }
        Ok(())
    })?;
    let (at, empty) = place.ok_or(AnnotateError::Part)?;
    let mut edits = Edits::default();
    if empty.is_empty() {
        edits.insert(at.start, text.to_owned());
    } else {
        let open = xml.get(at.clone()).and_then(|tag| tag.strip_suffix("/>")).ok_or(AnnotateError::Part)?;
        edits.replace(at, format!("{open}>{text}</{empty}>"));
    }
    edits.apply(xml)
}

/// The prefix that the first element of a name has, with its colon.
pub(super) fn prefix_of(xml: &str, name: &str) -> String {
    let mut prefix = None;
    let _ = walk(xml, &mut |tagged| {
        if let Event::Start(tag) | Event::Empty(tag) = &tagged.event
            && prefix.is_none()
            && tag.local_name().as_ref() == name
        {
            prefix = Some(prefix_in(tag.name().as_ref()));
        }
        Ok(())
    });
    prefix.unwrap_or_default()
}

/// The prefix of a name, with its colon.
pub(super) fn prefix_in(name: &str) -> String {
    name.split_once(':').map(|(prefix, _)| format!("{prefix}:")).unwrap_or_default()
}

/// A tag with one of its attributes set to a value, or taken away.
pub(super) fn with_attribute(tag: &str, name: &str, value: Option<&str>) -> String {
    let end = if tag.ends_with("/>") { "/>" } else { ">" };
    let inner = tag.strip_suffix(end).unwrap_or(tag).trim_end();
    let mut made = String::new();
    let mut rest = inner;
    // The name of the element, then each attribute as it stands.
    let first = rest.find(|c: char| c.is_ascii_whitespace()).unwrap_or(rest.len());
    let (element, attributes) = rest.split_at(first);
    made.push_str(element);
    rest = attributes.trim_start();
    while let Some((key, after)) = rest.split_once('=') {
        let after = after.trim_start();
        let Some(quote) = after.chars().next().filter(|quote| matches!(quote, '"' | '\'')) else { break };
        let Some((content, next)) = after.get(1..).and_then(|content| content.split_once(quote)) else {
            break;
        };
        if key.trim() != name {
            made.push_str(&format!(" {}={quote}{content}{quote}", key.trim()));
        }
        rest = next.trim_start();
    }
    if let Some(value) = value {
        made.push_str(&format!(" {name}=\"{value}\""));
    }
    made + end
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn attributes_are_set_and_taken_away() {
        assert_eq!(
            with_attribute("<c r=\"A1\" s='4' t=\"s\">", "s", Some("9")),
            "<c r=\"A1\" t=\"s\" s=\"9\">"
        );
        assert_eq!(with_attribute("<x:row r=\"1\" spans=\"1:5\" />", "spans", None), "<x:row r=\"1\"/>");
        assert_eq!(with_attribute("<c/>", "s", Some("1")), "<c s=\"1\"/>");
        assert_eq!(with_attribute("<a b=\"1 > 0, c='2'\" c = \"3\">", "c", None), "<a b=\"1 > 0, c='2'\">");
    }

    #[test]
    fn texts_are_put_into_full_and_empty_elements() {
        assert_eq!(into_last("<a><b>1</b></a>", "b", "2").unwrap(), "<a><b>12</b></a>");
        assert_eq!(
            into_last("\u{feff}<a><x:b c=\"1\"/></a>", "b", "2").unwrap(),
            "\u{feff}<a><x:b c=\"1\">2</x:b></a>"
        );
        assert!(into_last("<a/>", "b", "2").is_err());
    }
}
