//! The one list of rules. Docs, fixtures and tests go through it: a rule that is not here does not exist.

use super::finding::{Findings, Rule};
use super::row::RowView;
use super::rules;

/// Every rule, by code. Codes are never reused; a retired rule leaves a gap.
#[must_use]
pub fn all_rules() -> &'static [&'static Rule] {
    RULES
}

const RULES: &[&Rule] = &[
    &rules::minor_declined::RULE,
    &rules::adult_declined_with_measures::RULE,
    &rules::minor_declined_with_measures::RULE,
    &rules::age_and_birth_year::RULE,
    &rules::birth_date_and_birth_year::RULE,
    &rules::birth_date_and_age::RULE,
    &rules::id_and_birth_date::RULE,
    &rules::id_and_birth_year::RULE,
    &rules::id_and_sex::RULE,
    &rules::unusual_age::RULE,
    &rules::blank_as_unknown::RULE,
    &rules::accepted_blank::RULE,
    &rules::blank_not_stated::RULE,
    &rules::minor_with_children::RULE,
    &rules::judgment_but_not_reported::RULE,
    &rules::duf_length::RULE,
    &rules::duf_year::RULE,
    &rules::duf_control::RULE,
    &rules::same_id_twice::RULE,
    &rules::same_name_and_date::RULE,
    &rules::identical_anonymous_rows::RULE,
    &rules::possible_duplicate::RULE,
    &rules::minor_au_pair::RULE,
    &rules::combined_without_both::RULE,
    &rules::not_a_workbook::RULE,
    &rules::empty_file::RULE,
    &rules::old_excel::RULE,
    &rules::binary_excel::RULE,
    &rules::open_document::RULE,
    &rules::password_protected::RULE,
    &rules::other_package::RULE,
    &rules::file_too_large::RULE,
    &rules::unpacks_too_large::RULE,
    &rules::strange_package::RULE,
    &rules::document_type::RULE,
    &rules::damaged_workbook::RULE,
    &rules::too_many_sheets::RULE,
    &rules::too_many_rows::RULE,
    &rules::too_many_columns::RULE,
    &rules::too_many_cells::RULE,
    &rules::cell_too_long::RULE,
    &rules::too_many_for_a_bundle::RULE,
    &rules::national_id_length::RULE,
    &rules::national_id_date::RULE,
    &rules::national_id_control::RULE,
    &rules::test_number::RULE,
    &rules::test_number_no_round::RULE,
    &rules::padded_national_id::RULE,
    &rules::help_number::RULE,
    &rules::eea_citizen_with_asylum::RULE,
    &rules::norwegian_with_immigration_case::RULE,
    &rules::qualifying_without_measures::RULE,
    &rules::name_with_digits::RULE,
    &rules::name_letters_unknown::RULE,
    &rules::odd_spaces::RULE,
    &rules::text_as_number::RULE,
    &rules::number_as_id::RULE,
    &rules::text_as_date::RULE,
    &rules::serial_as_date::RULE,
    &rules::date_as_number::RULE,
    &rules::dash_as_blank::RULE,
    &rules::birth_year_derived::RULE,
    &rules::unknown_partner::RULE,
    &rules::partners_not_compared::RULE,
    &rules::no_own_reference::RULE,
    &rules::no_table::RULE,
    &rules::table_hidden::RULE,
    &rules::same_file_twice::RULE,
    &rules::column_missing::RULE,
    &rules::column_left_blank::RULE,
    &rules::column_twice::RULE,
    &rules::hidden_rows::RULE,
    &rules::column_not_read::RULE,
    &rules::sheet_not_read::RULE,
    &rules::row_not_read::RULE,
    &rules::cells_beyond::RULE,
    &rules::empty_form::RULE,
    &rules::epoch_1904::RULE,
    &rules::hidden_columns::RULE,
    &rules::empty_rows::RULE,
    &rules::merged_cells::RULE,
    &rules::form_of_another_year::RULE,
    &rules::header_in_two_rows::RULE,
    &rules::value_not_in_list::RULE,
    &rules::number_out_of_range::RULE,
    &rules::not_a_number::RULE,
    &rules::not_a_date::RULE,
    &rules::impossible_date::RULE,
    &rules::formula_without_value::RULE,
    &rules::excel_error::RULE,
    &rules::first_after_year::RULE,
    &rules::first_before_birth::RULE,
    &rules::birth_after_year::RULE,
    &rules::judgment_in_first_year::RULE,
];

/// The rule with a code.
#[must_use]
pub fn rule_with_code(code: &str) -> Option<&'static Rule> {
    RULES.iter().copied().find(|rule| rule.code == code)
}

/// A question to one row.
type RowCheck = fn(&RowView<'_>, &mut Findings);

/// The rules that are asked of every row. Cell rules speak while a cell is read, the others in `read` and `people`.
pub(super) const ROW_CHECKS: &[RowCheck] = &[
    rules::minor_declined::check,
    rules::adult_declined_with_measures::check,
    rules::minor_declined_with_measures::check,
    rules::age_and_birth_year::check,
    rules::birth_date_and_birth_year::check,
    rules::birth_date_and_age::check,
    rules::id_and_birth_date::check,
    rules::id_and_birth_year::check,
    rules::id_and_sex::check,
    rules::unusual_age::check,
    rules::minor_with_children::check,
    rules::judgment_but_not_reported::check,
    rules::duf_control::check,
    rules::minor_au_pair::check,
    rules::combined_without_both::check,
    rules::test_number::check,
    rules::test_number_no_round::check,
    rules::padded_national_id::check,
    rules::help_number::check,
    rules::eea_citizen_with_asylum::check,
    rules::norwegian_with_immigration_case::check,
    rules::qualifying_without_measures::check,
    rules::name_with_digits::check,
    rules::name_letters_unknown::check,
    rules::no_own_reference::check,
    rules::first_after_year::check,
    rules::first_before_birth::check,
    rules::birth_after_year::check,
    rules::judgment_in_first_year::check,
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn severities_are_those_of_the_rules_that_exist() {
        let lines =
            include_str!("../../schemas/severities.csv").lines().filter(|line| !line.starts_with('#'));
        let listed: Vec<&str> = lines.skip(1).filter_map(|line| line.split(',').next()).collect();
        assert_eq!(listed, RULES.iter().map(|rule| rule.code).collect::<Vec<_>>());
    }

    #[test]
    fn codes_are_sorted_unique_and_shaped_alike() {
        assert!(RULES.is_sorted_by(|a, b| a.code < b.code));
        for rule in RULES {
            let (family, number) = rule.code.split_at(3);
            assert!(family.bytes().all(|byte| byte.is_ascii_uppercase()), "{}", rule.code);
            assert!(number.len() == 3 && number.bytes().all(|byte| byte.is_ascii_digit()), "{}", rule.code);
        }
    }
}
