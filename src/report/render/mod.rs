//! Tables to files.
//!
//! A renderer prints every cell of every table that it is given and nothing else. It knows no person, no form and no
//! edition beyond the words that mark one.

mod csv;

use std::collections::BTreeMap;

use super::words::Words;
use super::{Edition, ReportError, Table};

/// The files of one edition by path.
pub(super) fn files(
    tables: &[Table],
    _edition: Edition,
    _generated: &str,
    _words: &Words<'_>,
) -> Result<BTreeMap<String, Vec<u8>>, ReportError> {
    Ok(BTreeMap::from([("tables.csv".to_owned(), csv::csv(tables))]))
}
