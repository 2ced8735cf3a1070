//! A text file as a workbook of one sheet, so that it can be coloured: every cell is a text, as it was typed.

use quick_xml::escape::escape;

use super::{AnnotateError, CONTENT_TYPES, EMPTY_RELATIONS, OFFICE, SHEET_TYPE};
use crate::workbook::{Cell, CellRef, Limits, Workbook};

const XML: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
const MAIN: &str = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/// The workbook.
pub(super) fn workbook(bytes: &[u8], limits: &Limits) -> Result<Vec<u8>, AnnotateError> {
    let mut book = Workbook::open(bytes, limits)?;
    let mut rows = String::new();
    book.read_rows(0, limits, &mut |row| {
        rows.push_str(&format!("<row r=\"{}\">", row.number));
        for (column, cell) in row.cells {
            let Cell::Text(text) = cell else { continue };
            let place = CellRef { row: row.number, column: *column };
            // Characters that XML cannot hold are not kept: the copy is for looking at.
            let shown: String =
                text.chars().filter(|c| !c.is_control() || matches!(c, '\n' | '\t')).collect();
            rows.push_str(&format!(
                "<c r=\"{place}\" t=\"inlineStr\"><is><t xml:space=\"preserve\">{}</t></is></c>",
                escape(&shown)
            ));
        }
        rows.push_str("</row>");
        Ok(true)
    })?;
    let sheet = format!(
        "{XML}<worksheet xmlns=\"{MAIN}\"><sheetFormatPr defaultColWidth=\"18\" defaultRowHeight=\"15\"/>\
         <sheetData>{rows}</sheetData></worksheet>"
    );
    let relation = |id: &str, kind: &str, target: &str| {
        let added = format!(
            "<Relationship Id=\"{id}\" Type=\"{OFFICE}/{kind}\" Target=\"{target}\"/></Relationships>"
        );
        XML.to_owned() + &EMPTY_RELATIONS.replace("</Relationships>", &added)
    };
    let types = format!(
        "{XML}<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">\
         <Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>\
         <Override PartName=\"/xl/workbook.xml\" ContentType=\"{SHEET_TYPE}.sheet.main+xml\"/>\
         <Override PartName=\"/xl/worksheets/sheet1.xml\" ContentType=\"{SHEET_TYPE}.worksheet+xml\"/></Types>"
    );
    let book = format!(
        "{XML}<workbook xmlns=\"{MAIN}\" xmlns:r=\"{OFFICE}\"><sheets>\
         <sheet name=\"Ark1\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>"
    );
    super::packed(&[
        (CONTENT_TYPES, &types),
        ("_rels/.rels", &relation("rId1", "officeDocument", "xl/workbook.xml")),
        ("xl/workbook.xml", &book),
        ("xl/_rels/workbook.xml.rels", &relation("rId1", "worksheet", "worksheets/sheet1.xml")),
        ("xl/worksheets/sheet1.xml", &sheet),
    ])
}
