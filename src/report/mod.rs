//! The report: from the files of work/, history/, round.toml and partners.csv to tables, and from tables to files.
//!
//! Tables are data where they can be (`schemas/<year>/tables.toml`, read by `definition`, counted by `engine`) and code
//! where data would be contorted (`table1`, `table2`, `table4`). Between tables and renderers stands one step, `edition`, which
//! decides what a reader gets; renderers know tables and never persons. The room reads no disk, opens no bundle and
//! resolves nothing: who counts, and as what, was decided by `counting`. Invariants: every figure of persons is counted
//! from the persons of one merge; both editions print the same figures under the same keys; the same inputs give the
//! same bytes.

mod decimal;
mod definition;
mod dimension;
mod edition;
mod engine;
mod error;
mod history;
mod lines;
mod person;
mod render;
mod series;
mod table;
mod table1;
mod table2;
mod table4;
mod words;
mod work;

use std::collections::BTreeMap;

pub use decimal::Decimal;
pub use edition::Edition;
pub use error::ReportError;
pub use table::{Audience, Cell, Chart, Column, Note, Row, RowKind, Shape, Table, Value};

use crate::form::Form;
use crate::round::{Partners, RoundSettings};
use crate::text::{Language, Texts};
use definition::{Definitions, Special};
use words::Words;
use work::Work;

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
    /// work/merge.json.
    pub merge_json: &'r str,
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
}

/// Makes the report of a round, both editions.
///
/// # Errors
/// When a file is not what it should be, files are of different merges, or a decision of round.toml is about nobody.
pub fn report(input: &Input<'_>, form: &Form, texts: &Texts) -> Result<Report, ReportError> {
    refuse_decisions_about_nobody(input)?;
    let form = form.clone().with_partners(input.partners.names())?;
    let words = Words { form: &form, language: input.language, texts, year: input.settings.year };
    let tables = tables(input, &words)?;
    let mut files = BTreeMap::new();
    for edition in Edition::ALL {
        let shown = edition::edition(&tables, edition, &words);
        let written = render::files(&shown, edition, input.generated, &words)?;
        files
            .extend(written.into_iter().map(|(path, bytes)| (format!("{}/{path}", edition.folder()), bytes)));
    }
    Ok(Report { tables, files })
}

fn tables(input: &Input<'_>, words: &Words<'_>) -> Result<Vec<Table>, ReportError> {
    let (form, year) = (words.form, words.year);
    let definitions = Definitions::for_year(year, form)?;
    let work = Work::read(
        input.persons_csv,
        input.reports_csv,
        input.bundles_csv,
        input.merge_json,
        input.partners,
        form,
    )?;
    let earlier_reports = history::EarlierReports::read(input.history, year, form)?;
    let earlier_years = history::earlier_years(input.history, year)?;
    let sources = table1::Sources {
        settings: input.settings,
        partners: input.partners,
        received: &work.received,
        earlier: &earlier_reports,
    };
    let persons = &work.persons;
    let mut tables = Vec::new();
    for definition in &definitions.table {
        if let Some(count) = &definition.count {
            tables.push(engine::tabulate(definition, count, persons, &definitions, words));
        }
        if let Some(series) = &definition.series {
            tables.push(series::series(definition, series, persons, input.history, words)?);
        }
        match definition.special {
            Some(Special::ReportsByPartner) => tables.push(table1::table1(definition, &sources, words)),
            Some(Special::PersonsByYear) => {
                tables.push(table2::table2(definition, persons, &work.counted, &earlier_years, words));
            }
            Some(Special::NationsOfMinors) => {
                tables.push(table4::table4(definition, persons, input.history, words)?);
            }
            None => {}
        }
    }
    Ok(tables)
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
