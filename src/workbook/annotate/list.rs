//! The sheet that is added: a warning, a table, and links into the partner's own sheets.

use quick_xml::escape::escape;

use super::styles::{Look, Styles};
use super::{ListSheet, OFFICE};
use crate::workbook::{CellRef, column_letters};

/// A name that no sheet has, in Excel's 31 characters.
pub(super) fn free_name(name: &str, taken: &[String]) -> String {
    let is_free = |name: &String| !taken.iter().any(|taken| taken.to_lowercase() == name.to_lowercase());
    let short = |name: &str, tail: &str| name.chars().take(31 - tail.len()).collect::<String>() + tail;
    let numbered = (2..).map(|n: u32| short(name, &format!(" {n}")));
    std::iter::once(short(name, "")).chain(numbered).find(is_free).unwrap_or_default()
}

pub(super) fn xml(list: &ListSheet, names: &[String], styles: &mut Styles) -> String {
    let columns: String = (1u32..)
        .zip(&list.head)
        .map(|(at, (_, width))| {
            format!("<col min=\"{at}\" max=\"{at}\" width=\"{width}\" customWidth=\"1\"/>")
        })
        .collect();
    let (mut rows, mut links, mut number) = (String::new(), String::new(), 0u32);
    let mut row = |cells: Vec<(&str, u32)>, wraps: bool| {
        number += 1;
        // Not every program fits the height of a row to its text by itself.
        let lines = |(text, (_, width)): (&(&str, u32), &(String, u32))| {
            text.0.chars().count().div_ceil((*width as usize).saturating_sub(2).max(1))
        };
        let lines = cells.iter().zip(&list.head).map(lines).max().filter(|_| wraps).unwrap_or(1).clamp(1, 27);
        let cell = |(column, (text, style)): (u32, (&str, u32))| {
            let place = CellRef { row: number, column };
            format!(
                "<c r=\"{place}\" s=\"{style}\" t=\"inlineStr\"><is><t xml:space=\"preserve\">{}</t></is></c>",
                escape(text)
            )
        };
        let cells: String = (0u32..).zip(cells).map(cell).collect();
        let height = lines * 15;
        rows.push_str(&format!("<row r=\"{number}\" ht=\"{height}\" customHeight=\"1\">{cells}</row>"));
        number
    };
    for (at, text) in list.lead.iter().enumerate() {
        let style = if at == 0 { styles.look(Look::Lead) } else { 0 };
        let beside = list.head.iter().skip(1).map(|_| ("", style)).take(if at == 0 { usize::MAX } else { 0 });
        row([(text.as_str(), style)].into_iter().chain(beside).collect(), false);
    }
    row(Vec::new(), false);
    let head = styles.look(Look::Head);
    let head_row = row(list.head.iter().map(|(text, _)| (text.as_str(), head)).collect(), false);
    for line in &list.lines {
        let style_of = |at: usize, styles: &mut Styles| match (line.colour, line.link) {
            (Some(colour), _) if at == 0 => styles.look(Look::Coloured(colour)),
            (_, Some((linked, ..))) if linked == at => styles.look(Look::Link),
            _ => styles.look(Look::Plain),
        };
        let cells = line.cells.iter().enumerate().map(|(at, text)| (text.as_str(), style_of(at, styles)));
        let number = row(cells.collect(), true);
        if let Some((at, sheet, cell)) = line.link
            && let Some(name) = names.get(sheet)
        {
            let from = format!("{}{number}", column_letters(u32::try_from(at).unwrap_or(0)));
            let to = format!("'{}'!{cell}", name.replace('\'', "''"));
            links.push_str(&format!(
                "<hyperlink ref=\"{from}\" location=\"{}\" display=\"{cell}\"/>",
                escape(&to)
            ));
        }
    }
    let links = if links.is_empty() { links } else { format!("<hyperlinks>{links}</hyperlinks>") };
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n\
         <worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\"{OFFICE}\">\
         <sheetPr><tabColor rgb=\"FFC00000\"/><pageSetUpPr fitToPage=\"1\"/></sheetPr>\
         <sheetViews><sheetView workbookViewId=\"0\"><pane ySplit=\"{head_row}\" topLeftCell=\"A{}\" \
         activePane=\"bottomLeft\" state=\"frozen\"/></sheetView></sheetViews>\
         <cols>{columns}</cols><sheetData>{rows}</sheetData>{links}\
         <pageMargins left=\"0.5\" right=\"0.5\" top=\"0.5\" bottom=\"0.5\" header=\"0.3\" footer=\"0.3\"/>\
         <pageSetup paperSize=\"9\" orientation=\"landscape\" fitToHeight=\"0\"/></worksheet>",
        head_row + 1
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_free_and_short() {
        let taken = ["funn".to_owned(), "FUNN 2".to_owned()];
        assert_eq!(free_name("Funn", &taken), "Funn 3");
        assert_eq!(free_name("Funn", &[]), "Funn");
        assert_eq!(free_name(&"x".repeat(40), &["x".repeat(31)]).len(), 31);
    }
}
