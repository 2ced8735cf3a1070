//! Word documents: paragraphs and tables in the styles that Word's own menus know, so that KOM can paste and edit.
//!
//! The few parts of a document that we use are written here. Heading rows must repeat and be marked for screen readers,
//! and the same report must give the same bytes; the crates that write Word documents do neither.

use std::fmt::Write as _;
use std::io::{Cursor, Write as _};

use zip::write::{SimpleFileOptions, ZipWriter};

use crate::report::ReportError;

/// Letters, 1/20 of a point.
const PAGE: (u32, u32) = (11906, 16838);
const MARGIN: u32 = 1134;

/// A document that is being written.
pub(super) struct Document {
    body: String,
    language: &'static str,
    title: String,
    /// Printed at the head of each page.
    mark: Option<String>,
    landscape: bool,
}

/// One row of a table.
pub(super) struct DocxRow {
    /// Repeated on each page, and named to a screen reader as headings.
    pub(super) heading: bool,
    pub(super) cells: Vec<DocxCell>,
}

/// One cell.
#[derive(Default)]
pub(super) struct DocxCell {
    pub(super) text: String,
    /// Footnote numbers, raised.
    pub(super) raised: String,
    /// A second line, smaller.
    pub(super) below: String,
    pub(super) right: bool,
    pub(super) bold: bool,
    /// Columns that it spans.
    pub(super) span: usize,
}

impl Document {
    pub(super) fn new(title: &str, language: &'static str, mark: Option<String>) -> Document {
        let mut document =
            Document { body: String::new(), language, title: title.to_owned(), mark, landscape: false };
        document.paragraph("Title", title);
        document
    }

    /// A paragraph in a style.
    pub(super) fn paragraph(&mut self, style: &str, text: &str) {
        // Writing to a string does not fail.
        let _ =
            write!(self.body, r#"<w:p><w:pPr><w:pStyle w:val="{style}"/></w:pPr>{}</w:p>"#, run(text, ""));
    }

    /// Turns the pages from here on.
    pub(super) fn turn(&mut self, landscape: bool) {
        if landscape != self.landscape {
            let section = self.section();
            let _ = write!(self.body, "<w:p><w:pPr>{section}</w:pPr></w:p>");
            self.landscape = landscape;
        }
    }

    /// A table with a description for those who do not see it. Many columns get smaller letters.
    pub(super) fn table(&mut self, described: &str, widths: &[u32], rows: &[DocxRow]) {
        let style = if widths.len() > 8 { "Dense" } else { "Cell" };
        let _ = write!(
            self.body,
            r#"<w:tbl><w:tblPr><w:tblStyle w:val="Figures"/><w:tblW w:w="5000" w:type="pct"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0020" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/><w:tblCaption w:val="{}"/></w:tblPr><w:tblGrid>"#,
            escaped(described)
        );
        let (wide, high) = PAGE;
        let across = if self.landscape { high } else { wide } - 2 * MARGIN;
        let all: u32 = widths.iter().sum::<u32>().max(1);
        let widths: Vec<u32> = widths.iter().map(|width| across * width / all).collect();
        for width in &widths {
            let _ = write!(self.body, r#"<w:gridCol w:w="{width}"/>"#);
        }
        self.body.push_str("</w:tblGrid>");
        for row in rows {
            let heading = if row.heading { "<w:tblHeader/>" } else { "" };
            let _ = write!(self.body, "<w:tr><w:trPr><w:cantSplit/>{heading}</w:trPr>");
            let mut at = 0;
            for cell in &row.cells {
                let span = cell.span.max(1);
                let width: u32 = widths.iter().skip(at).take(span).sum();
                at += span;
                self.cell(cell, width, style, row.heading);
            }
            self.body.push_str("</w:tr>");
        }
        // Word wants a paragraph between tables.
        self.body.push_str(r#"</w:tbl><w:p><w:pPr><w:pStyle w:val="Notes"/></w:pPr></w:p>"#);
    }

    fn cell(&mut self, cell: &DocxCell, width: u32, style: &str, heading: bool) {
        let span =
            if cell.span > 1 { format!(r#"<w:gridSpan w:val="{}"/>"#, cell.span) } else { String::new() };
        let side = if cell.right { r#"<w:jc w:val="right"/>"# } else { "" };
        let bold = if cell.bold || heading { "<w:b/>" } else { "" };
        let raised = if cell.raised.is_empty() {
            String::new()
        } else {
            run(&format!("\u{2009}{}", cell.raised), r#"<w:vertAlign w:val="superscript"/>"#)
        };
        let _ = write!(
            self.body,
            r#"<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/>{span}</w:tcPr><w:p><w:pPr><w:pStyle w:val="{style}"/>{side}</w:pPr>{}{raised}</w:p>"#,
            run(&cell.text, bold),
        );
        if !cell.below.is_empty() {
            let _ = write!(
                self.body,
                r#"<w:p><w:pPr><w:pStyle w:val="{style}"/>{side}</w:pPr>{}</w:p>"#,
                run(&cell.below, r#"<w:color w:val="4B5661"/>"#)
            );
        }
        self.body.push_str("</w:tc>");
    }

    fn section(&self) -> String {
        let (wide, high) = PAGE;
        let size = if self.landscape {
            format!(r#"<w:pgSz w:w="{high}" w:h="{wide}" w:orient="landscape"/>"#)
        } else {
            format!(r#"<w:pgSz w:w="{wide}" w:h="{high}"/>"#)
        };
        format!(
            r#"<w:sectPr><w:headerReference w:type="default" r:id="rId2"/><w:footerReference w:type="default" r:id="rId3"/>{size}<w:pgMar w:top="{MARGIN}" w:right="{MARGIN}" w:bottom="{MARGIN}" w:left="{MARGIN}" w:header="567" w:footer="567" w:gutter="0"/></w:sectPr>"#
        )
    }

    /// The document's bytes.
    pub(super) fn finish(mut self) -> Result<Vec<u8>, ReportError> {
        let last = self.section();
        self.body.push_str(&last);
        let head = self.mark.as_deref().map(|mark| run(mark, r#"<w:b/><w:color w:val="A3122B"/>"#));
        let header = format!(
            r#"<w:hdr {NAMES}><w:p><w:pPr><w:jc w:val="center"/></w:pPr>{}</w:p></w:hdr>"#,
            head.unwrap_or_default()
        );
        let footer = format!(
            r#"<w:ftr {NAMES}><w:p><w:pPr><w:jc w:val="right"/></w:pPr><w:fldSimple w:instr="PAGE"><w:r><w:t>1</w:t></w:r></w:fldSimple></w:p></w:ftr>"#
        );
        let core = format!(
            r#"<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>{}</dc:title><dc:language>{}</dc:language></cp:coreProperties>"#,
            escaped(&self.title),
            self.language
        );
        let document = format!(r#"<w:document {NAMES}><w:body>{}</w:body></w:document>"#, self.body);
        let parts: [(&str, String); 8] = [
            ("[Content_Types].xml", CONTENT_TYPES.to_owned()),
            ("_rels/.rels", PACKAGE.to_owned()),
            ("docProps/core.xml", core),
            ("word/_rels/document.xml.rels", RELATIONS.to_owned()),
            ("word/document.xml", document),
            ("word/footer.xml", footer),
            ("word/header.xml", header),
            ("word/styles.xml", STYLES.replace("LANGUAGE", self.language)),
        ];
        let mut package = ZipWriter::new(Cursor::new(Vec::new()));
        let wrong = |error: String| ReportError::Document { reason: error };
        for (name, text) in parts {
            package
                .start_file(name, SimpleFileOptions::default())
                .map_err(|error| wrong(error.to_string()))?;
            let whole = format!("{DECLARATION}{text}");
            package.write_all(whole.as_bytes()).map_err(|error| wrong(error.to_string()))?;
        }
        Ok(package.finish().map_err(|error| wrong(error.to_string()))?.into_inner())
    }
}

fn run(text: &str, properties: &str) -> String {
    let properties =
        if properties.is_empty() { String::new() } else { format!("<w:rPr>{properties}</w:rPr>") };
    format!(r#"<w:r>{properties}<w:t xml:space="preserve">{}</w:t></w:r>"#, escaped(text))
}

/// Text as XML. Control characters are no part of XML and are left out.
fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\t' => escaped.push(' '),
            letter if letter.is_control() || letter == '\u{fffe}' || letter == '\u{ffff}' => {}
            letter => escaped.push(letter),
        }
    }
    escaped
}

const DECLARATION: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
const NAMES: &str = r#"xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships""#;
const CONTENT_TYPES: &str = include_str!("docx/content_types.xml");
const PACKAGE: &str = include_str!("docx/package.xml");
const RELATIONS: &str = include_str!("docx/relations.xml");
/// Word's own names for styles: its menus show them in the user's language.
const STYLES: &str = include_str!("docx/styles.xml");
