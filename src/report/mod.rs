//! The report: from the files of work/, history/, round.toml and partners.csv to tables, and from tables to files.
//!
//! Tables are data where they can be (`schemas/<year>/tables.toml`, read by `definition`, counted by `engine`) and code
//! where data would be contorted (`table1`, `police`, `overlap` …); `making` puts them in order. Between tables and renderers
//! stands one step, `edition`, which decides what a reader gets; renderers know tables and never persons. Every figure keeps
//! its `origin`, by which `trace` lists what stands behind it. The room reads no disk, opens no bundle and
//! resolves nothing: who counts, and as what, was decided by `counting`. Invariants: every figure of persons is counted
//! from the persons of one merge; both editions print the same figures under the same keys, or withhold them; the same
//! inputs give the same bytes.

mod answers;
mod append;
mod cases;
mod classify;
mod comment_figures;
mod comments;
mod comparison;
mod coverage;
mod decimal;
mod definition;
mod dimension;
mod edition;
mod engine;
mod error;
mod evidence;
mod expected;
mod history;
mod labels;
mod layouts;
mod lines;
mod making;
mod narrative;
mod origin;
mod overlap;
mod person;
mod police;
mod registers;
mod render;
mod series;
mod table;
mod table1;
mod table2;
mod table4;
mod trace;
mod words;
mod work;

use std::collections::BTreeMap;

pub use append::{AppendError, Appended, append};
pub use decimal::Decimal;
pub use edition::Edition;
pub use error::ReportError;
pub use evidence::{Evidence, LinkEvidence, PersonEvidence, ReportEvidence};
pub use expected::Expected;
pub use labels::labels;
pub use layouts::{HistoryColumn, HistoryFile, Holds, KeptBy, history_files};
pub use origin::{Depth, Key, Listed, Origin};
pub use table::{Audience, Beside, Cell, Chart, Column, Note, Row, RowKind, Shape, Table, Value};
pub use trace::{NoFigure, Place, Trace, WholeTrace, trace};

use crate::form::Form;
use crate::round::{Partners, RoundSettings};
use crate::text::{Language, Texts};
use words::Words;

/// Everything that a report reads.
pub struct Input<'r> {
    /// round.toml.
    pub settings: &'r RoundSettings,
    /// partners.csv.
    pub partners: &'r Partners,
    /// work/persons.csv.
    pub persons_csv: &'r str,
    /// work/reports.csv.
    pub reports_csv: &'r str,
    /// work/bundles.csv.
    pub bundles_csv: &'r str,
    /// work/links.csv.
    pub links_csv: &'r str,
    /// work/merge.json.
    pub merge_json: &'r str,
    /// work/parts/PARTNER.narrative.json by partner.
    pub narratives: &'r BTreeMap<String, String>,
    /// work/parts/PARTNER.case.json by partner.
    pub cases: &'r BTreeMap<String, String>,
    /// The files of history/ by name.
    pub history: &'r BTreeMap<String, String>,
    /// Language of the report.
    pub language: Language,
    /// The date to print, yyyy-mm-dd.
    pub generated: &'r str,
}

/// A report.
pub struct Report {
    /// The tables as counted, before an edition takes anything away.
    pub tables: Vec<Table>,
    /// The files under report/ by path.
    pub files: BTreeMap<String, Vec<u8>>,
    /// The tables of the publish edition.
    published: Vec<Table>,
    /// Counted persons by the very partners that reported them, as history/ keeps them.
    sets: Vec<(String, u32)>,
}

/// Makes the report of a round, both editions.
///
/// # Errors
/// When a file is not what it should be, files are of different merges, or a decision of round.toml is about nobody.
pub fn report(input: &Input<'_>, form: &Form, texts: &Texts) -> Result<Report, ReportError> {
    refuse_decisions_about_nobody(input)?;
    let form = form.clone().with_partners(input.partners.names())?;
    let words = Words { form: &form, language: input.language, texts, year: input.settings.year };
    let persons = input.persons_csv.lines().count().saturating_sub(1);
    let making::Made { tables, sets } = making::tables(input, &words, Depth::of_page(persons))?;
    let shown = |reader| edition::edition(&tables, reader, &words);
    let (internal, publish) = (shown(Edition::Internal), shown(Edition::Publish));
    let traces = trace::traces(&internal, &words);
    let evidence = trace::behind(&traces, input)?;
    // What is withheld is no figure of the edition that withholds it.
    let published = trace::traces(&publish, &words);
    let published = published.iter().filter(|trace| trace.value != lines::WITHHELD).map(Trace::key).collect();
    let mut files = BTreeMap::new();
    for (reader, tables) in [(Edition::Internal, &internal), (Edition::Publish, &publish)] {
        let said = comments::comments(tables, &words);
        let written = render::files(tables, reader, &said, input.generated, &words)?;
        files.extend(written.into_iter().map(|(path, bytes)| (format!("{}/{path}", reader.folder()), bytes)));
    }
    // What stands behind a figure is for KOM alone.
    let internal = Edition::Internal.folder();
    files.insert(format!("{internal}/trace.json"), trace::json(&traces, &published, &evidence));
    files.insert(
        format!("{internal}/trace.html"),
        render::traces(&traces, &evidence, input.generated, &words),
    );
    if let Some(collation) = narrative::collate(input, &words)? {
        let written = render::narratives(&collation, input.generated, &words)?;
        files.extend(written.into_iter().map(|(path, bytes)| (format!("{internal}/{path}"), bytes)));
    }
    Ok(Report { tables, files, published: publish, sets })
}

/// A partner id with a typing error must not switch off a decision.
fn refuse_decisions_about_nobody(input: &Input<'_>) -> Result<(), ReportError> {
    let excluded = input.settings.excluded.iter().map(|excluded| ("excluded", &excluded.partner));
    let chosen = input.settings.table1.iter().map(|choice| ("table1", &choice.partner));
    match excluded.chain(chosen).find(|(_, partner)| input.partners.get(partner).is_none()) {
        Some((table, partner)) => Err(ReportError::UnknownPartner { table, partner: partner.clone() }),
        None => Ok(()),
    }
}
