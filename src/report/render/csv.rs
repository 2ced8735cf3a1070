//! tables.csv: every cell a line, `table,row,column,value,base,note` (design.md section 7). comments.csv: every proposed
//! sentence a line, with the cells that it states.

use crate::report::comments::Comment;
use crate::report::{Cell, Table, Value};

/// All tables in long form.
pub(super) fn csv(tables: &[Table]) -> Vec<u8> {
    let mut writer = csv::Writer::from_writer(Vec::new());
    // Writing to memory does not fail.
    let _ = writer.write_record(["table", "row", "column", "value", "base", "note"]);
    for table in tables {
        for row in &table.rows {
            let key = table.row_key(&row.key);
            for (column, cell) in table.columns.iter().zip(&row.cells) {
                let Some(value) = value(&cell.value) else { continue };
                let base = cell.base.map(|base| base.to_string()).unwrap_or_default();
                let note = note(table, cell);
                let _ = writer.write_record([&table.id, &key, &column.key, &value, &base, &note]);
                if let (Some(percent_key), Some(percent)) = (&column.percent_key, cell.percent) {
                    let _ = writer.write_record([&table.id, &key, percent_key, &percent.point(), &base, ""]);
                }
                if let Some(beside) = &cell.beside {
                    let count = beside.count.to_string();
                    let _ = writer.write_record([&table.id, &key, &beside.key, &count, "", ""]);
                }
            }
        }
    }
    writer.into_inner().unwrap_or_default()
}

/// Proposed sentences: `table,text,cells`, a cell as `T3 prostitution women`.
pub(super) fn comments(comments: &[Comment]) -> Vec<u8> {
    let mut writer = csv::Writer::from_writer(Vec::new());
    let _ = writer.write_record(["table", "text", "cells"]);
    for comment in comments {
        let cells: Vec<String> =
            comment.cells.iter().map(|key| format!("{} {} {}", key.table, key.row, key.column)).collect();
        let _ = writer.write_record([&comment.table, &comment.text, &cells.join("; ")]);
    }
    writer.into_inner().unwrap_or_default()
}

/// The contract's words for a value; a figure that does not exist has no line.
pub(in crate::report) fn value(value: &Value) -> Option<String> {
    Some(match value {
        Value::Count(count) => count.to_string(),
        Value::Change(change) => change.point(),
        Value::Difference(change) => change.to_string(),
        Value::Text(text) => text.clone(),
        Value::Nations(nations) => {
            nations.iter().map(|(code, _)| code.as_str()).collect::<Vec<_>>().join(";")
        }
        Value::Missing => return None,
        Value::NoReport => "no_report".to_owned(),
        Value::See { partner, .. } => format!("see:{partner}"),
        Value::NotPartner => "not_partner".to_owned(),
        Value::Excluded => "excluded".to_owned(),
        Value::Covered => "covered".to_owned(),
        Value::Suppressed => ":".to_owned(),
    })
}

fn note(table: &Table, cell: &Cell) -> String {
    let notes = cell.notes.iter().filter_map(|at| table.notes.get(*at));
    notes.map(|note| note.text.as_str()).collect::<Vec<_>>().join(" ")
}
