//! Tables to files: CSV for machines, HTML and SVG for readers, Excel for whoever lays out the report.
//!
//! A renderer prints every cell of every table that it is given and nothing else. It knows no person, no form and no
//! edition beyond the words that mark one.

mod cells;
mod chart;
mod csv;
mod docx;
mod docx_tables;
mod html;
mod html_table;
mod narrative_html;
mod svg;
mod svg_line;
mod svg_pie;
mod svg_sets;
mod trace_html;
#[cfg(feature = "excel-out")]
mod xlsx;
#[cfg(feature = "excel-out")]
mod xlsx_cells;
#[cfg(feature = "excel-out")]
mod xlsx_chart;

use std::collections::BTreeMap;

pub(super) use csv::value as csv_value;

use super::comments::Comment;
use super::narrative::Collation;
use super::words::Words;
use super::{Edition, Evidence, ReportError, Table, Trace};
use crate::text::Language;

/// What a page says besides its tables.
pub(super) struct Page<'p> {
    pub(super) edition: Edition,
    pub(super) generated: String,
    pub(super) words: &'p Words<'p>,
    /// Proposed sentences by the name of the table that they stand under.
    pub(super) comments: &'p [Comment],
}

impl Page<'_> {
    /// The proposed sentences under a table.
    pub(super) fn comments_of(&self, table: &Table) -> Vec<&Comment> {
        let name = table.name();
        self.comments.iter().filter(|comment| comment.table == name).collect()
    }
}

/// The files of one edition by path.
pub(super) fn files(
    tables: &[Table],
    edition: Edition,
    comments: &[Comment],
    generated: &str,
    words: &Words<'_>,
) -> Result<BTreeMap<String, Vec<u8>>, ReportError> {
    let page = Page { edition, generated: date(generated, words.language), words, comments };
    let mut files = BTreeMap::new();
    files.insert("tables.csv".to_owned(), csv::csv(tables));
    files.insert("comments.csv".to_owned(), csv::comments(comments));
    files.insert("report.html".to_owned(), html::page(tables, &page).into_bytes());
    files.insert("tables.docx".to_owned(), docx_tables::tables(tables, &page)?);
    for table in tables {
        if let Some(drawn) = svg::file(table, &page) {
            files.insert(format!("svg/{}.svg", table.name()), drawn.into_bytes());
        }
    }
    #[cfg(feature = "excel-out")]
    files.insert("tables.xlsx".to_owned(), xlsx::workbook(tables, &page)?);
    Ok(files)
}

/// trace.html: what stands behind each figure, for KOM alone.
pub(super) fn traces(traces: &[Trace], evidence: &Evidence, generated: &str, words: &Words<'_>) -> Vec<u8> {
    let generated = date(generated, words.language);
    let page = Page { edition: Edition::Internal, generated, words, comments: &[] };
    trace_html::page(traces, evidence, &page).into_bytes()
}

/// The collation of narratives by path; for KOM alone.
pub(super) fn narratives(
    collation: &Collation,
    generated: &str,
    words: &Words<'_>,
) -> Result<[(&'static str, Vec<u8>); 2], ReportError> {
    let generated = date(generated, words.language);
    let page = Page { edition: Edition::Internal, generated, words, comments: &[] };
    let html = narrative_html::page(collation, &page).into_bytes();
    Ok([("narrative.html", html), ("narrative.docx", docx_tables::narrative(collation, &page)?)])
}

/// A day as people write it; anything else as it stands.
fn date(text: &str, language: Language) -> String {
    let Ok(day) = text.parse::<jiff::civil::Date>() else { return text.to_owned() };
    match language {
        Language::Nb | Language::Nn => format!("{}.{}.{}", day.day(), day.month(), day.year()),
        Language::En => day.to_string(),
    }
}
