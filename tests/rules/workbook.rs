//! A small writer of .xlsx packages. By hand, because the rules are about what a writer of workbooks would never make.

use std::fmt::Write as _;
use std::io::{Cursor, Write as _};

use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

/// One cell.
#[derive(Clone)]
pub(crate) enum Cell {
    Blank,
    Text(String),
    Number(f64),
    /// A number in a cell with a date format.
    Date(f64),
    /// A formula and its saved result, as the cell's XML.
    Formula(&'static str),
    /// #REF!
    Error,
}

/// One sheet.
pub(crate) struct Sheet {
    pub(crate) name: &'static str,
    pub(crate) state: &'static str,
    pub(crate) rows: Vec<Vec<Cell>>,
    /// Excel's numbers of the rows that are hidden.
    pub(crate) hidden_rows: Vec<usize>,
    /// XML before the rows: columns.
    pub(crate) before: &'static str,
    /// XML after the rows: filters, protection.
    pub(crate) after: &'static str,
}

impl Sheet {
    pub(crate) fn new(name: &'static str, rows: Vec<Vec<Cell>>) -> Sheet {
        Sheet { name, state: "visible", rows, hidden_rows: Vec::new(), before: "", after: "" }
    }

    pub(crate) fn hidden(self) -> Sheet {
        Sheet { state: "hidden", ..self }
    }

    fn xml(&self) -> String {
        let mut xml = format!("{XML}<worksheet xmlns=\"{MAIN}\">{}<sheetData>", self.before);
        for (number, row) in (1..).zip(&self.rows) {
            let hidden = if self.hidden_rows.contains(&number) { " hidden=\"1\"" } else { "" };
            write!(xml, "<row r=\"{number}\"{hidden}>").unwrap();
            for (column, cell) in (0u32..).zip(row) {
                let at = format!("r=\"{}{number}\"", omfang::workbook::column_letters(column));
                match cell {
                    Cell::Blank => Ok(()),
                    Cell::Text(text) => {
                        write!(xml, "<c {at} t=\"inlineStr\"><is><t>{}</t></is></c>", escaped(text))
                    }
                    Cell::Number(number) => write!(xml, "<c {at}><v>{number}</v></c>"),
                    Cell::Date(serial) => write!(xml, "<c {at} s=\"1\"><v>{serial}</v></c>"),
                    Cell::Formula(inner) => write!(xml, "<c {at} t=\"str\">{inner}</c>"),
                    Cell::Error => write!(xml, "<c {at} t=\"e\"><v>#REF!</v></c>"),
                }
                .unwrap();
            }
            xml.push_str("</row>");
        }
        xml + "</sheetData>" + self.after + "</worksheet>"
    }
}

/// A part of a package: its name, its content, and whether it is packed.
pub(crate) struct Part {
    pub(crate) name: String,
    pub(crate) content: Vec<u8>,
    pub(crate) packed: bool,
}

impl Part {
    pub(crate) fn new(name: &str, content: impl Into<Vec<u8>>) -> Part {
        Part { name: name.to_owned(), content: content.into(), packed: true }
    }

    pub(crate) fn stored(name: &str, content: Vec<u8>) -> Part {
        Part { name: name.to_owned(), content, packed: false }
    }
}

/// The parts of a workbook.
pub(crate) fn parts(sheets: &[Sheet], from_1904: bool) -> Vec<Part> {
    let (mut list, mut relations, mut types) = (String::new(), String::new(), String::new());
    for (n, sheet) in (1..).zip(sheets) {
        let Sheet { name, state, .. } = sheet;
        write!(list, "<sheet name=\"{name}\" sheetId=\"{n}\" state=\"{state}\" r:id=\"r{n}\"/>").unwrap();
        write!(
            relations,
            "<Relationship Id=\"r{n}\" Type=\"{OFFICE}/worksheet\" Target=\"worksheets/sheet{n}.xml\"/>"
        )
        .unwrap();
        write!(
            types,
            "<Override PartName=\"/xl/worksheets/sheet{n}.xml\" ContentType=\"{TYPE}.worksheet+xml\"/>"
        )
        .unwrap();
    }
    let epoch = if from_1904 { "<workbookPr date1904=\"1\"/>" } else { "" };
    let mut parts = vec![
        Part::new(
            "[Content_Types].xml",
            format!(
                "{XML}<Types xmlns=\"{PACKAGE}/content-types\"><Default Extension=\"rels\" \
                 ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" \
                 ContentType=\"application/xml\"/><Override PartName=\"/xl/workbook.xml\" \
                 ContentType=\"{TYPE}.sheet.main+xml\"/><Override PartName=\"/xl/styles.xml\" \
                 ContentType=\"{TYPE}.styles+xml\"/>{types}</Types>"
            ),
        ),
        Part::new(
            "_rels/.rels",
            format!(
                "{XML}<Relationships xmlns=\"{PACKAGE}/relationships\"><Relationship Id=\"r1\" \
                 Type=\"{OFFICE}/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"
            ),
        ),
        Part::new(
            "xl/workbook.xml",
            format!(
                "{XML}<workbook xmlns=\"{MAIN}\" xmlns:r=\"{OFFICE}\">{epoch}<sheets>{list}</sheets></workbook>"
            ),
        ),
        Part::new(
            "xl/_rels/workbook.xml.rels",
            format!(
                "{XML}<Relationships xmlns=\"{PACKAGE}/relationships\">{relations}<Relationship Id=\"styles\" \
                 Type=\"{OFFICE}/styles\" Target=\"styles.xml\"/></Relationships>"
            ),
        ),
        // Style 1 shows a number as a date.
        Part::new(
            "xl/styles.xml",
            format!(
                "{XML}<styleSheet xmlns=\"{MAIN}\"><cellXfs count=\"2\"><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/>\
                 </cellXfs></styleSheet>"
            ),
        ),
    ];
    for (n, sheet) in (1..).zip(sheets) {
        parts.push(Part::new(&format!("xl/worksheets/sheet{n}.xml"), sheet.xml()));
    }
    parts
}

/// A zip package, the same bytes every time.
pub(crate) fn package(parts: &[Part]) -> Vec<u8> {
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    for part in parts {
        let method = if part.packed { CompressionMethod::Deflated } else { CompressionMethod::Stored };
        let options =
            SimpleFileOptions::default().compression_method(method).last_modified_time(DateTime::default());
        writer.start_file(part.name.as_str(), options).unwrap();
        writer.write_all(&part.content).unwrap();
    }
    writer.finish().unwrap().into_inner()
}

/// A workbook.
pub(crate) fn workbook(sheets: &[Sheet]) -> Vec<u8> {
    package(&parts(sheets, false))
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;")
}

const XML: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>";
const MAIN: &str = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE: &str = "http://schemas.openxmlformats.org/package/2006";
const TYPE: &str = "application/vnd.openxmlformats-officedocument.spreadsheetml";
