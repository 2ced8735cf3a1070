//! The cells of one sheet: colours are styles, and a cell that is not there is made.

use std::collections::BTreeMap;

use quick_xml::events::{BytesStart, Event};

use super::edits::{Edits, prefix_in, walk, with_attribute};
use super::styles::Styles;
use super::{AnnotateError, CellRef, Colour, OFFICE};
use crate::workbook::column_letters;
use crate::workbook::parts::attribute;

/// The elements that stand behind the drawing of comments in a sheet (ISO/IEC 29500-1, 18.3.1.99).
const BEHIND_DRAWING: [&str; 7] =
    ["legacyDrawingHF", "picture", "oleObjects", "controls", "webPublishItems", "tableParts", "extLst"];

/// The relationship of the drawing that holds comments, if the sheet has one.
pub(super) fn drawing(xml: &str) -> Option<String> {
    let mut id = None;
    let _ = walk(xml, &mut |tagged| {
        if let Event::Start(tag) | Event::Empty(tag) = &tagged.event
            && tagged.depth == 1
            && tag.local_name().as_ref() == "legacyDrawing"
        {
            id = attribute(tag, "id");
        }
        Ok(())
    });
    id
}

/// The sheet with its cells coloured, and with a new drawing if a relationship to one is given.
pub(super) fn coloured(
    xml: &str,
    colours: BTreeMap<CellRef, Colour>,
    styles: &mut Styles,
    new_drawing: Option<&str>,
) -> Result<String, AnnotateError> {
    let mut rows: BTreeMap<u32, BTreeMap<u32, Colour>> = BTreeMap::new();
    for (cell, colour) in colours {
        rows.entry(cell.row).or_default().insert(cell.column, colour);
    }
    let mut painter = Painter {
        rows,
        styles,
        new_drawing: new_drawing.map(|id| format!("legacyDrawing xmlns:r=\"{OFFICE}\" r:id=\"{id}\"/>")),
        edits: Edits::default(),
        prefix: String::new(),
        column_styles: Vec::new(),
        row: 0,
        row_style: None,
        column: 0,
        waiting: BTreeMap::new(),
    };
    walk(xml, &mut |tagged| {
        let raw = xml.get(tagged.at.clone()).ok_or(AnnotateError::Part)?;
        match &tagged.event {
            Event::Start(tag) | Event::Empty(tag) => painter.open(tag, raw, tagged.at, tagged.depth),
            Event::End(tag) => painter.close(tag.local_name().as_ref(), tagged.at.start),
            _ => {}
        }
        Ok(())
    })?;
    painter.edits.apply(xml)
}

struct Painter<'p> {
    rows: BTreeMap<u32, BTreeMap<u32, Colour>>,
    styles: &'p mut Styles,
    new_drawing: Option<String>,
    edits: Edits,
    prefix: String,
    column_styles: Vec<(u32, u32, u32)>,
    row: u32,
    row_style: Option<u32>,
    column: u32,
    /// The cells of this row that are still to be coloured.
    waiting: BTreeMap<u32, Colour>,
}

impl Painter<'_> {
    fn open(&mut self, tag: &BytesStart<'_>, raw: &str, at: std::ops::Range<usize>, depth: usize) {
        let number = |name| attribute(tag, name).and_then(|number| number.trim().parse::<u32>().ok());
        let empty = raw.ends_with("/>");
        match tag.local_name().as_ref() {
            "col" => {
                if let (Some(min), Some(max), Some(style)) = (number("min"), number("max"), number("style")) {
                    self.column_styles.push((min.saturating_sub(1), max.saturating_sub(1), style));
                }
            }
            "sheetData" => {
                self.prefix = prefix_in(tag.name().as_ref());
                if empty {
                    let rows = self.rows_before(u32::MAX);
                    let open = raw.trim_end_matches("/>");
                    self.edits.replace(at, format!("{open}>{rows}</{}sheetData>", self.prefix));
                }
            }
            "row" => {
                let row = number("r").unwrap_or(self.row.saturating_add(1));
                let missing = self.rows_before(row);
                (self.row, self.row_style, self.column) = (row, number("s"), 0);
                self.waiting = self.rows.remove(&row).unwrap_or_default();
                if self.waiting.is_empty() {
                    return self.edits.insert(at.start, missing);
                }
                // The spans of a row are a hint that new cells would make wrong.
                let tag = with_attribute(raw, "spans", None);
                let cells = if empty { self.cells_before(u32::MAX) } else { String::new() };
                let text = match tag.strip_suffix("/>") {
                    Some(open) => format!("{missing}{open}>{cells}</{}row>", self.prefix),
                    None => missing + &tag,
                };
                self.edits.replace(at, text);
            }
            "c" if !self.waiting.is_empty() => {
                let place = attribute(tag, "r").and_then(|place| CellRef::parse(&place));
                let column = place.map_or(self.column, |place| place.column);
                self.column = column.saturating_add(1);
                let missing = self.cells_before(column);
                match self.waiting.remove(&column) {
                    Some(colour) => {
                        let style = self.styles.coloured(number("s").unwrap_or(0), colour);
                        let tag = with_attribute(raw, "s", Some(&style.to_string()));
                        self.edits.replace(at, missing + &tag);
                    }
                    None => self.edits.insert(at.start, missing),
                }
            }
            name if depth == 1 && BEHIND_DRAWING.contains(&name) => self.draw(at.start),
            _ => {}
        }
    }

    fn close(&mut self, name: &str, at: usize) {
        let text = match name {
            "row" => self.cells_before(u32::MAX),
            "sheetData" => self.rows_before(u32::MAX),
            "worksheet" => return self.draw(at),
            _ => return,
        };
        self.edits.insert(at, text);
    }

    fn draw(&mut self, at: usize) {
        if let Some(drawing) = self.new_drawing.take() {
            self.edits.insert(at, format!("<{}{drawing}", self.prefix));
        }
    }

    /// The coloured cells of this row that are not there, before a column.
    fn cells_before(&mut self, column: u32) -> String {
        let later = self.waiting.split_off(&column);
        let missing = std::mem::replace(&mut self.waiting, later);
        let row = self.row;
        missing.into_iter().map(|(column, colour)| self.cell(row, self.row_style, column, colour)).collect()
    }

    /// The rows with coloured cells that are not there, before a row.
    fn rows_before(&mut self, row: u32) -> String {
        let later = self.rows.split_off(&row);
        let missing = std::mem::replace(&mut self.rows, later);
        let row_of = |(row, cells): (u32, BTreeMap<u32, Colour>)| {
            let cells: String =
                cells.into_iter().map(|(column, colour)| self.cell(row, None, column, colour)).collect();
            format!("<{0}row r=\"{row}\">{cells}</{0}row>", self.prefix)
        };
        missing.into_iter().map(row_of).collect()
    }

    fn cell(&mut self, row: u32, row_style: Option<u32>, column: u32, colour: Colour) -> String {
        let of_column = self.column_styles.iter().find(|(min, max, _)| (*min..=*max).contains(&column));
        let style = row_style.or(of_column.map(|(.., style)| *style)).unwrap_or(0);
        let style = self.styles.coloured(style, colour);
        format!("<{}c r=\"{}{row}\" s=\"{style}\"/>", self.prefix, column_letters(column))
    }
}
