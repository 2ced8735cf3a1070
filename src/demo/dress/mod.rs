//! The workbooks: each partner's rows in the dress that people send.
//!
//! The dress never changes what a row says, only how it is typed and what stands around it. Every workbook
//! says in its first row that it is synthetic.

mod files;
mod grid;
mod style;
mod words;

pub use grid::SYNTHETIC;

use super::dice::Dice;
use super::error::ReplicaError;
use super::plan::{Plan, Report};
use super::{ReplicaPartner, ReplicaWorkbook};
use style::Style;
use words::Words;

/// The workbooks of every partner that has any.
pub(super) fn dress(plan: &Plan, seed: u64) -> Result<Vec<ReplicaPartner>, ReplicaError> {
    let words = Words::load()?;
    style::load()?.iter().map(|style| partner(plan, style, &words, seed)).collect()
}

fn partner(plan: &Plan, style: &Style, words: &Words, seed: u64) -> Result<ReplicaPartner, ReplicaError> {
    let rows: Vec<&Report> = plan.rows_of(style.id).collect();
    let columns = grid::columns(style, &rows);
    let mut dice = Dice::new(seed, style.id, 0);
    let mut workbooks = Vec::with_capacity(style.files.len());
    for (part, file) in parts(style, &rows).into_iter().zip(&style.files) {
        let sheet = grid::sheet(style, words, &columns, &part, &mut dice)?;
        let bytes = files::write(style, &sheet)?;
        workbooks.push(ReplicaWorkbook { file_name: (*file).to_owned(), bytes });
    }
    Ok(ReplicaPartner { id: style.id.to_owned(), workbooks, nil: false })
}

/// The rows of each file.
fn parts<'a>(style: &Style, rows: &[&'a Report]) -> Vec<Vec<&'a Report>> {
    if style.files.len() < 2 {
        return vec![rows.to_vec()];
    }
    if style.new_cases_first {
        let (new, older) = rows.iter().partition(|report| report.first_identified == "2014");
        return vec![new, older];
    }
    rows.chunks(rows.len().div_ceil(style.files.len())).map(<[_]>::to_vec).collect()
}
