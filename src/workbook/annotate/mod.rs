//! A copy of a partner's own workbook with coloured cells, comments and one more sheet.
//!
//! The package is edited, not written anew: what is not touched stays as it was, byte for byte, so that the partner
//! knows the sheet again (order, widths, formats, formulas, other sheets). Only the parts that must change are parsed,
//! and in them only the tags that change. What the marks mean is the caller's business. The copy holds whatever the
//! workbook holds, names and numbers too: it is for the partner's own eyes.

mod edits;
mod list;
mod notes;
mod plain;
mod sheet;
mod styles;

use std::collections::BTreeMap;
use std::io::{Cursor, Read, Write};

use thiserror::Error;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipArchive, ZipWriter};

use super::package::{self, Package};
use super::parts::{self, BOOK};
use super::{CellRef, Limits, Refusal};
use styles::Styles;

/// How a cell is coloured.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Colour {
    /// Must be corrected.
    Red,
    /// Must be looked at.
    Yellow,
}

/// A cell that is coloured, with a comment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mark {
    /// The sheet, by its place in the workbook.
    pub sheet: usize,
    /// The cell.
    pub cell: CellRef,
    /// Its colour.
    pub colour: Colour,
    /// What the comment says.
    pub comment: String,
}

/// The sheet that is added at the end.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ListSheet {
    /// Its name, if no sheet has it.
    pub name: String,
    /// Lines above the table; the first is a warning.
    pub lead: Vec<String>,
    /// The headings and how wide their columns are, in characters.
    pub head: Vec<(String, u32)>,
    /// The lines of the table.
    pub lines: Vec<ListLine>,
}

/// One line of the added sheet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ListLine {
    /// Its cells.
    pub cells: Vec<String>,
    /// The colour of its first cell.
    pub colour: Option<Colour>,
    /// Which of its cells leads where: column, sheet, cell.
    pub link: Option<(usize, usize, CellRef)>,
}

/// Why there is no copy.
#[derive(Clone, Debug, Error, PartialEq, Eq)]
pub enum AnnotateError {
    /// The workbook itself is not read.
    #[error("the workbook is not read: {0}")]
    Refused(#[from] Refusal),
    /// A part that must be changed is built in a way that is not understood.
    #[error("a part of the workbook cannot be changed")]
    Part,
    /// A part that must be changed is larger than the limit.
    #[error("a part of the workbook has more than {limit} bytes")]
    TooLarge {
        /// Bytes.
        limit: u64,
    },
}

/// Comments that a sheet gets at most; more cells than these are coloured only. A comment is a drawing, and Excel opens
/// a sheet with ten thousand of them no longer.
pub const COMMENTS: usize = 1000;

/// Inflated size of a part that is changed: text and changed text stand in memory beside each other.
const PART: u64 = 160 * 1024 * 1024;

/// Makes the annotated copy.
///
/// # Errors
/// When the workbook is not read, or a part of it cannot be changed.
pub fn annotate(
    bytes: &[u8],
    marks: &[Mark],
    list: &ListSheet,
    limits: &Limits,
) -> Result<Vec<u8>, AnnotateError> {
    if !bytes.starts_with(b"PK") {
        package::refuse_ole2(bytes)?;
        return annotate(&plain::workbook(bytes, limits)?, marks, list, limits);
    }
    let package = package::measure(bytes, limits)?;
    let mut copy = Copy::open(bytes)?;
    // "Strict Open XML" has other names for everything; new parts in the usual names would not be read beside it.
    if copy.text_or(BOOK, "")?.contains(STRICT) {
        return Err(AnnotateError::Part);
    }
    let styles_part = copy.related_part(BOOK, "styles").unwrap_or_else(|| "xl/styles.xml".to_owned());
    let mut styles = Styles::read(&copy.text_or(&styles_part, styles::EMPTY)?)?;
    for (sheet, part) in (0..).zip(&package.sheets) {
        let marks: Vec<&Mark> = marks.iter().filter(|mark| mark.sheet == sheet).collect();
        if !marks.is_empty() {
            copy.mark_sheet(part, &marks, &mut styles)?;
        }
    }
    copy.add_list(list, &package, &mut styles)?;
    copy.change(&styles_part, styles.finish()?);
    copy.relate(BOOK, "styles", &styles_part)?;
    copy.name_types(&styles_part)?;
    copy.write()
}

/// A package on the way to its copy: the parts that change, and the kinds of those that are new.
struct Copy<'b> {
    archive: ZipArchive<Cursor<&'b [u8]>>,
    changed: BTreeMap<String, String>,
    types: BTreeMap<String, &'static str>,
}

impl<'b> Copy<'b> {
    fn open(bytes: &'b [u8]) -> Result<Copy<'b>, AnnotateError> {
        let archive = ZipArchive::new(Cursor::new(bytes)).map_err(|_| Refusal::Damaged)?;
        Ok(Copy { archive, changed: BTreeMap::new(), types: BTreeMap::new() })
    }

    /// A part as it stands by now, if there is one.
    fn text(&mut self, part: &str) -> Result<Option<String>, AnnotateError> {
        if let Some(text) = self.changed.get(part) {
            return Ok(Some(text.clone()));
        }
        let Ok(entry) = self.archive.by_name(part) else { return Ok(None) };
        let mut text = String::new();
        entry.take(PART + 1).read_to_string(&mut text).map_err(|_| AnnotateError::Part)?;
        if text.len() as u64 > PART {
            return Err(AnnotateError::TooLarge { limit: PART });
        }
        Ok(Some(text))
    }

    fn text_or(&mut self, part: &str, otherwise: &str) -> Result<String, AnnotateError> {
        Ok(self.text(part)?.unwrap_or_else(|| otherwise.to_owned()))
    }

    fn change(&mut self, part: &str, text: String) {
        self.changed.insert(part.to_owned(), text);
    }

    /// The part of a kind that a part is related to.
    fn related_part(&mut self, part: &str, kind: &str) -> Option<String> {
        self.relations(part)
            .ok()?
            .into_iter()
            .find(|relation| relation.kind == kind)
            .map(|relation| relation.target)
    }

    fn relations(&mut self, part: &str) -> Result<Vec<Relation>, AnnotateError> {
        let folder = part.rsplit_once('/').map_or("", |(folder, _)| folder);
        let xml = self.text_or(&relations_of(part), "")?;
        Ok(parts::elements(xml.as_bytes(), "Relationship", |tag| {
            let kind = parts::attribute(tag, "Type")?;
            Some(Relation {
                id: parts::attribute(tag, "Id")?,
                kind: kind.rsplit('/').next().unwrap_or_default().to_owned(),
                target: parts::part_name(folder, &parts::attribute(tag, "Target")?),
            })
        }))
    }

    /// The id of the relationship of a kind that leads from one part to another; a new one where there is none.
    fn relate(&mut self, from: &str, kind: &str, to: &str) -> Result<String, AnnotateError> {
        let known = self.relations(from)?;
        if let Some(relation) = known.iter().find(|relation| relation.kind == kind && relation.target == to) {
            return Ok(relation.id.clone());
        }
        let taken = |id: &String| known.iter().any(|relation| relation.id == *id);
        let id = (1u32..).map(|n| format!("rIdOmfang{n}")).find(|id| !taken(id)).unwrap_or_default();
        let part = relations_of(from);
        let xml = self.text_or(&part, EMPTY_RELATIONS)?;
        let added = format!("<Relationship Id=\"{id}\" Type=\"{OFFICE}/{kind}\" Target=\"/{to}\"/>");
        let changed = edits::into_last(&xml, "Relationships", &added)?;
        self.change(&part, changed);
        Ok(id)
    }

    /// A name that no part has.
    fn free_part(&self, stem: &str, ending: &str) -> String {
        let taken = |name: &String| {
            self.changed.contains_key(name) || self.archive.index_for_name(name.as_str()).is_some()
        };
        (1u32..).map(|n| format!("{stem}{n}{ending}")).find(|name| !taken(name)).unwrap_or_default()
    }

    /// Colours the cells of a sheet and comments them.
    fn mark_sheet(&mut self, part: &str, marks: &[&Mark], styles: &mut Styles) -> Result<(), AnnotateError> {
        let xml = self.text(part)?.ok_or(AnnotateError::Part)?;
        let mut cells: BTreeMap<CellRef, (Colour, Vec<&str>)> = BTreeMap::new();
        for mark in marks {
            let (colour, comments) = cells.entry(mark.cell).or_insert((mark.colour, Vec::new()));
            *colour = mark.colour.min(*colour);
            comments.push(&mark.comment);
        }
        let relations = self.relations(part)?;
        let drawing = sheet::drawing(&xml);
        let target = |known: &dyn Fn(&Relation) -> bool| {
            relations.iter().find(|relation| known(relation)).map(|relation| relation.target.clone())
        };
        let vml = match &drawing {
            Some(id) => target(&|relation| relation.id == *id).ok_or(AnnotateError::Part)?,
            None => self.free_part("xl/drawings/omfang", ".vml"),
        };
        let comments = target(&|relation| relation.kind == "comments")
            .unwrap_or_else(|| self.free_part("xl/omfangComments", ".xml"));
        let (text, commented) = notes::comments(&self.text_or(&comments, notes::EMPTY)?, &cells)?;
        self.change(&comments, text);
        let number = self.types.len() + 1;
        let shapes = notes::shapes(&self.text_or(&vml, notes::EMPTY_DRAWING)?, &commented, number);
        self.change(&vml, shapes.ok_or(AnnotateError::Part)?);
        let id = self.relate(part, "vmlDrawing", &vml)?;
        self.relate(part, "comments", &comments)?;
        self.types.insert(comments, "comments");
        let new_drawing = drawing.is_none().then_some(id.as_str());
        let colours = cells.into_iter().map(|(cell, (colour, _))| (cell, colour)).collect();
        let changed = sheet::coloured(&xml, colours, styles, new_drawing)?;
        self.change(part, changed);
        Ok(())
    }

    /// Adds the sheet at the end.
    fn add_list(
        &mut self,
        list: &ListSheet,
        package: &Package,
        styles: &mut Styles,
    ) -> Result<(), AnnotateError> {
        let book = self.text(BOOK)?.ok_or(AnnotateError::Part)?;
        let sheets = parts::elements(book.as_bytes(), "sheet", |tag| {
            let number = parts::attribute(tag, "sheetId").and_then(|number| number.parse::<u32>().ok());
            Some((parts::attribute(tag, "name").unwrap_or_default(), number.unwrap_or(0)))
        });
        if sheets.len() != package.sheets.len() {
            return Err(AnnotateError::Part);
        }
        let names: Vec<String> = sheets.iter().map(|(name, _)| name.clone()).collect();
        let id = sheets.iter().map(|(_, id)| *id).max().unwrap_or(0).saturating_add(1);
        let name = list::free_name(&list.name, &names);
        let part = self.free_part("xl/worksheets/omfangFindings", ".xml");
        self.change(&part, list::xml(list, &names, styles));
        let relation = self.relate(BOOK, "worksheet", &part)?;
        self.types.insert(part, "worksheet");
        let prefix = edits::prefix_of(&book, "sheets");
        let name = quick_xml::escape::escape(&name);
        let added = format!(
            "<{prefix}sheet xmlns:r=\"{OFFICE}\" name=\"{name}\" sheetId=\"{id}\" r:id=\"{relation}\"/>"
        );
        self.change(BOOK, edits::into_last(&book, "sheets", &added)?);
        Ok(())
    }

    /// Names the kinds of the new parts.
    fn name_types(&mut self, styles_part: &str) -> Result<(), AnnotateError> {
        let xml = self.text(CONTENT_TYPES)?.ok_or(AnnotateError::Part)?;
        let mut new = String::new();
        let defaults = parts::elements(xml.as_bytes(), "Default", |tag| parts::attribute(tag, "Extension"));
        if !defaults.iter().any(|extension| extension.eq_ignore_ascii_case("vml")) {
            new.push_str(&format!("<Default Extension=\"vml\" ContentType=\"{VML}\"/>"));
        }
        let known = parts::elements(xml.as_bytes(), "Override", |tag| parts::attribute(tag, "PartName"));
        let types =
            self.types.iter().map(|(part, kind)| (part.as_str(), *kind)).chain([(styles_part, "styles")]);
        for (part, kind) in types {
            if !known.iter().any(|name| name.trim_start_matches('/') == part) {
                new.push_str(&format!(
                    "<Override PartName=\"/{part}\" ContentType=\"{SHEET_TYPE}.{kind}+xml\"/>"
                ));
            }
        }
        let changed = edits::into_last(&xml, "Types", &new)?;
        self.change(CONTENT_TYPES, changed);
        Ok(())
    }

    /// Writes the package: untouched parts as they are packed, changed ones in their places, new ones at the end.
    fn write(mut self) -> Result<Vec<u8>, AnnotateError> {
        let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
        let failed = |_| AnnotateError::Part;
        for index in 0..self.archive.len() {
            let entry = self.archive.by_index_raw(index).map_err(failed)?;
            let name = entry.name().map_err(|_| AnnotateError::Part)?.into_owned();
            match self.changed.remove(&name) {
                Some(text) => {
                    writer.start_file(name, options()).map_err(failed)?;
                    writer.write_all(text.as_bytes()).map_err(|_| AnnotateError::Part)?;
                }
                None => writer.raw_copy_file(entry).map_err(failed)?,
            }
        }
        for (name, text) in self.changed {
            writer.start_file(name, options()).map_err(failed)?;
            writer.write_all(text.as_bytes()).map_err(|_| AnnotateError::Part)?;
        }
        Ok(writer.finish().map_err(failed)?.into_inner())
    }
}

/// A package of new parts.
fn packed(parts: &[(&str, &str)]) -> Result<Vec<u8>, AnnotateError> {
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, text) in parts {
        writer.start_file(*name, options()).map_err(|_| AnnotateError::Part)?;
        writer.write_all(text.as_bytes()).map_err(|_| AnnotateError::Part)?;
    }
    Ok(writer.finish().map_err(|_| AnnotateError::Part)?.into_inner())
}

/// The same parts give the same bytes.
fn options() -> SimpleFileOptions {
    SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .last_modified_time(DateTime::default())
}

/// A relationship of a part: its id, the last word of its type, and the part it leads to.
struct Relation {
    id: String,
    kind: String,
    target: String,
}

/// The part that holds the relationships of a part.
fn relations_of(part: &str) -> String {
    let (folder, name) = part.rsplit_once('/').unwrap_or(("", part));
    format!("{folder}/_rels/{name}.rels")
}

const STRICT: &str = "http://purl.oclc.org/ooxml/spreadsheetml/main";
const CONTENT_TYPES: &str = "[Content_Types].xml";
const EMPTY_RELATIONS: &str =
    "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"></Relationships>";
/// The namespace of relationships, and the beginning of their types.
const OFFICE: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const SHEET_TYPE: &str = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const VML: &str = "application/vnd.openxmlformats-officedocument.vmlDrawing";
