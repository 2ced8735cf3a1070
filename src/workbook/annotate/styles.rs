//! The workbook's styles, with the coloured ones added: each is the style that the cell had, with another fill.

use std::collections::BTreeMap;
use std::ops::Range;

use quick_xml::events::Event;

use super::edits::{Edits, prefix_in, walk, with_attribute};
use super::{AnnotateError, Colour};

/// Styles of a workbook that has none.
pub(super) const EMPTY: &str =
    "<styleSheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"></styleSheet>";

/// A look of the added sheet.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Look {
    Plain,
    Lead,
    Head,
    Link,
    Coloured(Colour),
}

/// A collection of the styles: where it stands and what is in it.
#[derive(Default)]
struct Collection {
    open: Range<usize>,
    close: usize,
    empty: bool,
    items: Vec<Range<usize>>,
}

/// Styles on the way to their copy.
pub(super) struct Styles {
    xml: String,
    prefix: String,
    collections: BTreeMap<&'static str, Collection>,
    /// Where each collection would stand if it were there.
    places: BTreeMap<&'static str, usize>,
    made: BTreeMap<(u32, Colour), u32>,
    looks: BTreeMap<Look, u32>,
    formats: Vec<String>,
}

/// The children of a style sheet in their order (ISO/IEC 29500-1, 18.8.39).
const ORDER: [&str; 11] = [
    "numFmts",
    "fonts",
    "fills",
    "borders",
    "cellStyleXfs",
    "cellXfs",
    "cellStyles",
    "dxfs",
    "tableStyles",
    "colors",
    "extLst",
];
const CHANGED: [&str; 3] = ["fonts", "fills", "cellXfs"];

impl Styles {
    pub(super) fn read(xml: &str) -> Result<Styles, AnnotateError> {
        let mut styles = Styles {
            xml: xml.to_owned(),
            prefix: String::new(),
            collections: BTreeMap::new(),
            places: BTreeMap::new(),
            made: BTreeMap::new(),
            looks: BTreeMap::new(),
            formats: Vec::new(),
        };
        let mut inside: Option<&'static str> = None;
        walk(xml, &mut |tagged| {
            match (&tagged.event, tagged.depth) {
                (Event::Start(tag), 0) => styles.prefix = prefix_in(tag.name().as_ref()),
                (Event::Start(tag) | Event::Empty(tag), 1) => {
                    let local = tag.local_name();
                    let order = ORDER.iter().position(|name| *name == local.as_ref()).unwrap_or(ORDER.len());
                    for name in CHANGED {
                        if ORDER.iter().position(|known| *known == name).is_some_and(|place| place < order) {
                            styles.places.entry(name).or_insert(tagged.at.start);
                        }
                    }
                    let empty = matches!(tagged.event, Event::Empty(_));
                    if let Some(name) = CHANGED.into_iter().find(|name| *name == local.as_ref()) {
                        let open = tagged.at.clone();
                        styles
                            .collections
                            .insert(name, Collection { close: open.end, open, empty, items: Vec::new() });
                        inside = (!empty).then_some(name);
                    }
                }
                (Event::Start(_) | Event::Empty(_), 2) => {
                    if let Some(items) = inside.and_then(|name| styles.collections.get_mut(name)) {
                        items.items.push(tagged.at);
                    }
                }
                (Event::End(_), 2) => {
                    let last = inside.and_then(|name| styles.collections.get_mut(name)?.items.last_mut());
                    last.into_iter().for_each(|item| item.end = tagged.at.end);
                }
                (Event::End(_), 1) => {
                    if let Some(name) = inside.take()
                        && let Some(collection) = styles.collections.get_mut(name)
                    {
                        collection.close = tagged.at.start;
                    }
                }
                (Event::End(_), 0) => {
                    for name in CHANGED {
                        styles.places.entry(name).or_insert(tagged.at.start);
                    }
                }
                _ => {}
            }
            Ok(())
        })?;
        Ok(styles)
    }

    /// A style with another fill.
    pub(super) fn coloured(&mut self, style: u32, colour: Colour) -> u32 {
        if let Some(made) = self.made.get(&(style, colour)) {
            return *made;
        }
        let known = self.collections.get("cellXfs").and_then(|formats| formats.items.get(style as usize));
        let own = known.and_then(|at| self.xml.get(at.clone())).unwrap_or(PLAIN_FORMAT).to_owned();
        let end = own.find('>').map_or(own.len(), |at| at + 1);
        let (tag, rest) = own.split_at(end);
        let tag = with_attribute(tag, "fillId", Some(&(self.count("fills") + colour as usize).to_string()));
        let format = with_attribute(&tag, "applyFill", Some("1")) + rest;
        let made = self.add(format);
        self.made.insert((style, colour), made);
        made
    }

    /// A look of the added sheet.
    pub(super) fn look(&mut self, look: Look) -> u32 {
        if let Some(made) = self.looks.get(&look) {
            return *made;
        }
        let (fonts, fills, p) = (self.count("fonts"), self.count("fills"), &self.prefix);
        let (font, fill) = match look {
            Look::Plain => (fonts, 0),
            Look::Lead => (fonts + 1, fills + Colour::Yellow as usize),
            Look::Head => (fonts + 1, fills + 2),
            Look::Link => (fonts + 2, 0),
            Look::Coloured(colour) => (fonts, fills + colour as usize),
        };
        let wraps = if look == Look::Lead { "" } else { " wrapText=\"1\"" };
        let format = format!(
            "<{p}xf numFmtId=\"0\" fontId=\"{font}\" fillId=\"{fill}\" borderId=\"0\" xfId=\"0\" applyFont=\"1\" \
             applyFill=\"1\" applyAlignment=\"1\"><{p}alignment vertical=\"top\"{wraps}/></{p}xf>"
        );
        let made = self.add(format);
        self.looks.insert(look, made);
        made
    }

    /// How many items a collection has; one that is not there gets the two that Excel always has.
    fn count(&self, name: &str) -> usize {
        match (self.collections.get(name).map_or(0, |collection| collection.items.len()), name) {
            (0, "fills") => 2,
            (0, _) => 1,
            (count, _) => count,
        }
    }

    fn add(&mut self, format: String) -> u32 {
        self.formats.push(format);
        u32::try_from(self.count("cellXfs") + self.formats.len() - 1).unwrap_or(0)
    }

    /// The changed styles.
    pub(super) fn finish(self) -> Result<String, AnnotateError> {
        let p = &self.prefix;
        let font =
            |inner: &str| format!("<{p}font>{inner}<{p}sz val=\"11\"/><{p}name val=\"Calibri\"/></{p}font>");
        let link = format!(
            "<{p}font><{p}u/><{p}sz val=\"11\"/><{p}color rgb=\"FF0563C1\"/><{p}name val=\"Calibri\"/></{p}font>"
        );
        let fonts = font("") + &font(&format!("<{p}b/>")) + &link;
        let fill = |rgb: &str| {
            format!(
                "<{p}fill><{p}patternFill patternType=\"solid\"><{p}fgColor rgb=\"{rgb}\"/><{p}bgColor indexed=\"64\"/>\
                 </{p}patternFill></{p}fill>"
            )
        };
        let fills = ["FFFFB3B3", "FFFFE699", "FFDCE9F5"].map(fill).concat();
        let pattern = |kind: &str| format!("<{p}fill><{p}patternFill patternType=\"{kind}\"/></{p}fill>");
        let missing = [
            ("fonts", font(""), fonts, 3),
            ("fills", pattern("none") + &pattern("gray125"), fills, 3),
            ("cellXfs", prefixed(PLAIN_FORMAT, p), self.formats.concat(), self.formats.len()),
        ];
        let mut edits: Vec<(Range<usize>, String)> = Vec::new();
        for (name, default, new, added) in missing {
            let count = self.count(name) + added;
            match self.collections.get(name) {
                Some(collection) if !collection.empty => {
                    let open = self.xml.get(collection.open.clone()).ok_or(AnnotateError::Part)?;
                    edits.push((
                        collection.open.clone(),
                        with_attribute(open, "count", Some(&count.to_string())),
                    ));
                    let first = if collection.items.is_empty() { default } else { String::new() };
                    edits.push((collection.close..collection.close, first + &new));
                }
                known => {
                    let place = self.places.get(name).copied().ok_or(AnnotateError::Part)?;
                    let at = known.map_or(place..place, |collection| collection.open.clone());
                    edits.push((at, format!("<{p}{name} count=\"{count}\">{default}{new}</{p}{name}>")));
                }
            }
        }
        // Collections that are missing together stand at one place, in their order.
        edits.sort_by_key(|(at, _)| at.start);
        let mut all = Edits::default();
        edits.into_iter().for_each(|(at, text)| all.replace(at, text));
        all.apply(&self.xml)
    }
}

/// The format of a cell without one.
const PLAIN_FORMAT: &str = "<xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\"/>";

fn prefixed(tag: &str, prefix: &str) -> String {
    tag.replacen('<', &format!("<{prefix}"), 1)
}
