//! Reads the room's own small files: lines of columns without quotes, and TOML.
//!
//! The texts are compiled in, so that codes are `&'static str` everywhere in the room.

use serde::Deserialize;

use super::error::ReplicaError;

/// One value for each line after the heading; every line must have `N` columns.
pub(super) fn rows<T, const N: usize>(
    file: &'static str,
    text: &'static str,
    separator: char,
    read: impl Fn([&'static str; N]) -> Result<T, &'static str>,
) -> Result<Vec<T>, ReplicaError> {
    let lines = text.lines().zip(1..).skip(1).filter(|(line, _)| !line.is_empty());
    lines
        .map(|(line, number)| {
            let columns: Vec<_> = line.split(separator).collect();
            let columns = <[&str; N]>::try_from(columns).map_err(|_| "wrong number of columns");
            columns
                .and_then(&read)
                .map_err(|fault| ReplicaError::Data { file, fault: format!("line {number}: {fault}") })
        })
        .collect()
}

/// A whole number of a column.
pub(super) fn number<T: std::str::FromStr>(text: &str) -> Result<T, &'static str> {
    text.parse().map_err(|_| "not a number")
}

/// The content of a TOML file.
pub(super) fn toml<T: Deserialize<'static>>(
    file: &'static str,
    text: &'static str,
) -> Result<T, ReplicaError> {
    toml::from_str(text).map_err(|error| ReplicaError::Data { file, fault: error.to_string() })
}
