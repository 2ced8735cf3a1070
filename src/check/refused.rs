//! Which rule speaks for a file that is not read.

use super::finding::{Fact, Facts, Rule};
use super::rules;
use crate::workbook::Refusal;

pub(super) fn rule_of(refusal: &Refusal) -> (&'static Rule, Facts) {
    let number = |name, value: i64| vec![(name, Fact::Number(value))];
    let megabytes = |bytes: &u64| number("max", i64::try_from(bytes / (1024 * 1024)).unwrap_or(i64::MAX));
    let max = |limit: &usize| number("max", i64::try_from(*limit).unwrap_or(i64::MAX));
    match refusal {
        Refusal::NotAWorkbook => (&rules::not_a_workbook::RULE, Vec::new()),
        Refusal::EmptyFile => (&rules::empty_file::RULE, Vec::new()),
        Refusal::OldExcel => (&rules::old_excel::RULE, Vec::new()),
        Refusal::BinaryExcel => (&rules::binary_excel::RULE, Vec::new()),
        Refusal::OpenDocument => (&rules::open_document::RULE, Vec::new()),
        Refusal::Password => (&rules::password_protected::RULE, Vec::new()),
        Refusal::OtherPackage => (&rules::other_package::RULE, Vec::new()),
        Refusal::FileSize { limit, .. } => (&rules::file_too_large::RULE, megabytes(limit)),
        Refusal::Inflated { limit } => (&rules::unpacks_too_large::RULE, megabytes(limit)),
        Refusal::StrangePackage => (&rules::strange_package::RULE, Vec::new()),
        Refusal::DocumentType => (&rules::document_type::RULE, Vec::new()),
        Refusal::Damaged => (&rules::damaged_workbook::RULE, Vec::new()),
        Refusal::Sheets { limit, .. } => (&rules::too_many_sheets::RULE, max(limit)),
        Refusal::Rows { limit } => (&rules::too_many_rows::RULE, max(limit)),
        Refusal::Columns { limit } => (&rules::too_many_columns::RULE, max(limit)),
        Refusal::Cells { limit } => (&rules::too_many_cells::RULE, max(limit)),
        Refusal::CellText { limit } => (&rules::cell_too_long::RULE, max(limit)),
    }
}
