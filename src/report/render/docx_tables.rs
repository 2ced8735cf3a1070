//! tables.docx: every table with its caption, notes and proposed sentences; narrative.docx: the collation.

use super::docx::{Document, DocxCell, DocxRow};
use super::html_table::runs;
use super::{Page, cells};
use crate::report::narrative::Collation;
use crate::report::{Cell, Edition, ReportError, Row, RowKind, Table, Value};

/// More columns than this want a page on its side.
const UPRIGHT: usize = 8;

/// The document of one edition.
pub(super) fn tables(tables: &[Table], page: &Page<'_>) -> Result<Vec<u8>, ReportError> {
    let words = page.words;
    let title = words.get_with("report-title", &[("year", words.year.to_string().into())]);
    let mut document = begun(&title, page);
    document.paragraph("Normal", &words.get("report-subtitle"));
    if page.edition == Edition::Internal {
        document.paragraph("Normal", &words.get("report-internal-lead"));
    }
    for table in tables {
        let rows = rows(table, page);
        let widths = widths(table);
        document.turn(widths.len() > UPRIGHT);
        document.paragraph("Caption", &format!("{}. {}", table.number, table.title));
        if let Some(base) = table.base {
            document
                .paragraph("Base", &words.get_with("report-base", &[("persons", i64::from(base).into())]));
        }
        document.table(&format!("{}. {}", table.number, table.title), &widths, &rows);
        for remark in &table.remarks {
            document.paragraph("Notes", &remark.text);
        }
        for (place, note) in table.notes.iter().enumerate() {
            document.paragraph("Notes", &format!("{}  {}", place + 1, note.text));
        }
        let comments = page.comments_of(table);
        if !comments.is_empty() {
            document.paragraph("ProposalHeading", &words.get("comment-heading"));
            comments.iter().for_each(|comment| document.paragraph("Proposal", &comment.text));
        }
    }
    document.finish()
}

/// The collation of narratives.
pub(super) fn narrative(collation: &Collation, page: &Page<'_>) -> Result<Vec<u8>, ReportError> {
    let words = page.words;
    let title = words.get_with("report-n-title", &[("year", words.year.to_string().into())]);
    let mut document = begun(&title, page);
    document.paragraph("Normal", &words.get("report-n-lead"));
    for point in &collation.points {
        document.paragraph("Heading1", &point.title);
        for answer in &point.answers {
            document.paragraph("Heading2", &answer.partner);
            answer.text.iter().for_each(|paragraph| document.paragraph("Normal", paragraph));
        }
    }
    document.finish()
}

fn begun(title: &str, page: &Page<'_>) -> Document {
    let words = page.words;
    let mark = (page.edition == Edition::Internal).then(|| words.get("report-internal"));
    let mut document = Document::new(title, words.language.tag(), mark);
    let made = words.get_with("report-generated", &[("date", page.generated.as_str().into())]);
    document.paragraph("Base", &made);
    document
}

/// Parts of the page's width: labels are wider than figures, texts than both.
fn widths(table: &Table) -> Vec<u32> {
    let percent = cells::percent_beside(table);
    let longest = table.rows.iter().map(|row| row.label.chars().count()).max().unwrap_or(0);
    let labels = u32::try_from(longest).unwrap_or(u32::MAX).clamp(8, 34);
    let mut widths = vec![labels];
    widths.extend(table.aside.iter().map(|_| 14));
    for place in 0..table.columns.len() {
        let text = |row: &Row| {
            row.cells.get(place).is_some_and(|cell| matches!(cell.value, Value::Text(_) | Value::Nations(_)))
        };
        widths.push(if table.rows.iter().any(text) { 18 } else { 9 });
        widths.extend(percent.then_some(9));
    }
    widths
}

fn rows(table: &Table, page: &Page<'_>) -> Vec<DocxRow> {
    let percent = cells::percent_beside(table);
    let head = |text: &str, right: bool| DocxCell { text: text.to_owned(), right, ..DocxCell::default() };
    let first =
        [head(&table.stub, false)].into_iter().chain(table.aside.iter().map(|aside| head(aside, false)));
    let mut rows = Vec::new();
    let spans = runs(&table.columns);
    if spans.iter().any(|(above, _)| above.is_some()) {
        let blank = (0..1 + usize::from(table.aside.is_some())).map(|_| DocxCell::default());
        let above = spans.iter().map(|(above, columns)| DocxCell {
            span: columns.len(),
            ..head(above.unwrap_or_default(), true)
        });
        rows.push(DocxRow { heading: true, cells: blank.chain(above).collect() });
    }
    let columns = table.columns.iter().enumerate().flat_map(|(place, column)| {
        let text = table.rows.first().and_then(|row| row.cells.get(place)).is_some_and(is_text);
        let beside = percent.then(|| head(&page.words.get("report-percent-column"), true));
        [head(&column.label, !text)].into_iter().chain(beside)
    });
    rows.push(DocxRow { heading: true, cells: first.chain(columns).collect() });
    rows.extend(table.rows.iter().map(|row| line(table, row, percent, page)));
    rows
}

fn is_text(cell: &Cell) -> bool {
    matches!(cell.value, Value::Text(_) | Value::Nations(_))
}

fn line(table: &Table, row: &Row, percent: bool, page: &Page<'_>) -> DocxRow {
    let bold = row.kind == RowKind::Total;
    let label = DocxCell { text: row.label.clone(), bold, ..DocxCell::default() };
    let aside = table
        .aside
        .iter()
        .map(|_| DocxCell { text: row.aside.clone().unwrap_or_default(), ..DocxCell::default() });
    let figures = row.cells.iter().flat_map(|cell| {
        let numbers: Vec<String> = cell.notes.iter().map(|note| (note + 1).to_string()).collect();
        let below = cell.percent.filter(|_| !percent && cell.count().is_some()).map(|percent| {
            let number = percent.text(page.words.language);
            page.words.get_with("report-percent", &[("number", number.into())])
        });
        let figure = DocxCell {
            text: cells::text(&cell.value, page.words),
            raised: numbers.join(","),
            below: below.unwrap_or_default(),
            right: !is_text(cell),
            bold,
            span: 1,
        };
        let beside = percent.then(|| DocxCell {
            text: cells::percent(cell, page.words),
            right: true,
            bold,
            ..DocxCell::default()
        });
        [figure].into_iter().chain(beside)
    });
    DocxRow { heading: false, cells: [label].into_iter().chain(aside).chain(figures).collect() }
}
