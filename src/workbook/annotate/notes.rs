//! Comments on cells, in the two parts that Excel wants: what they say, and where their boxes stand.

use std::collections::{BTreeMap, BTreeSet};

use quick_xml::escape::escape;

use super::edits::{into_last, prefix_of};
use super::{AnnotateError, COMMENTS, CellRef, Colour};
use crate::workbook::parts;

/// Comments of a sheet that has none.
pub(super) const EMPTY: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<comments xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><authors></authors><commentList></commentList></comments>";

/// A drawing of a sheet that has none.
pub(super) const EMPTY_DRAWING: &str = "<xml xmlns:v=\"urn:schemas-microsoft-com:vml\" xmlns:o=\"urn:schemas-microsoft-com:office:office\" xmlns:x=\"urn:schemas-microsoft-com:office:excel\"></xml>";

/// The prefixes of a drawing.
const NAMES: &str = " xmlns:v=\"urn:schemas-microsoft-com:vml\" xmlns:o=\"urn:schemas-microsoft-com:office:office\" xmlns:x=\"urn:schemas-microsoft-com:office:excel\"";

/// Adds what is to say of each cell; a cell that the partner has commented keeps that comment. Gives the cells that
/// have a new one.
pub(super) fn comments(
    xml: &str,
    cells: &BTreeMap<CellRef, (Colour, Vec<&str>)>,
) -> Result<(String, Vec<CellRef>), AnnotateError> {
    let own: BTreeSet<CellRef> =
        parts::elements(xml.as_bytes(), "comment", |tag| CellRef::parse(&parts::attribute(tag, "ref")?))
            .into_iter()
            .collect();
    let author = parts::elements(xml.as_bytes(), "author", |_| Some(())).len();
    let p = prefix_of(xml, "comments");
    let (mut added, mut commented) = (String::new(), Vec::new());
    for (cell, (_, texts)) in cells.iter().filter(|(cell, _)| !own.contains(cell)).take(COMMENTS) {
        let text = texts.join("\n\n");
        added.push_str(&format!(
            "<{p}comment ref=\"{cell}\" authorId=\"{author}\"><{p}text><{p}r><{p}t xml:space=\"preserve\">{}</{p}t></{p}r>\
             </{p}text></{p}comment>",
            escape(&text)
        ));
        commented.push(*cell);
    }
    let xml = into_last(xml, "authors", &format!("<{p}author>omfang</{p}author>"))?;
    Ok((into_last(&xml, "commentList", &added)?, commented))
}

/// Adds a box for each commented cell. The drawing is not parsed: Excel itself writes it so that it is no XML.
pub(super) fn shapes(drawing: &str, cells: &[CellRef], number: usize) -> Option<String> {
    let end = drawing.rfind("</xml>")?;
    let (before, after) = drawing.split_at_checked(end)?;
    let mut made = before.to_owned();
    // Ids of shapes come in blocks of 1024; these are far above those that Excel gives itself.
    let block = 400 + number;
    // Some programs bind other prefixes; then the new elements bring theirs along.
    let root = before.find("<xml").and_then(|at| before.get(at..)).and_then(|root| root.split('>').next());
    let binds = |prefix: &str| root.is_some_and(|root| root.contains(&format!("xmlns:{prefix}=")));
    let names = if ["v", "o", "x"].iter().all(|prefix| binds(prefix)) { "" } else { NAMES };
    if !before.contains("shapelayout") {
        made.push_str(&format!(
            "<o:shapelayout{names} v:ext=\"edit\"><o:idmap v:ext=\"edit\" data=\"{block}\"/></o:shapelayout>"
        ));
    }
    made.push_str(&format!(
        "<v:shapetype{names} id=\"_x0000_t202omfang\" coordsize=\"21600,21600\" o:spt=\"202\" path=\"m,l,21600r21600,l21600,xe\">\
         <v:stroke joinstyle=\"miter\"/><v:path gradientshapeok=\"t\" o:connecttype=\"rect\"/></v:shapetype>"
    ));
    for (n, CellRef { row, column }) in cells.iter().enumerate() {
        let (id, row) = (block * 1024 + n + 1, row.saturating_sub(1));
        let (left, right, top, bottom) = (column + 1, column + 5, row.saturating_sub(1), row + 8);
        made.push_str(&format!(
            "<v:shape{names} id=\"_x0000_s{id}\" type=\"#_x0000_t202omfang\" style=\"position:absolute;width:280pt;height:140pt;\
             z-index:{n};visibility:hidden\" fillcolor=\"#ffffe1\" o:insetmode=\"auto\"><v:fill color2=\"#ffffe1\"/>\
             <v:shadow on=\"t\" color=\"black\" obscured=\"t\"/><v:path o:connecttype=\"none\"/>\
             <v:textbox style=\"mso-direction-alt:auto\"><div style=\"text-align:left\"></div></v:textbox>\
             <x:ClientData ObjectType=\"Note\"><x:MoveWithCells/><x:SizeWithCells/>\
             <x:Anchor>{left}, 15, {top}, 2, {right}, 31, {bottom}, 1</x:Anchor><x:AutoFill>False</x:AutoFill>\
             <x:Row>{row}</x:Row><x:Column>{column}</x:Column></x:ClientData></v:shape>"
        ));
    }
    Some(made + after)
}
