//! The labels of rows and columns and the keys that they stand for, in all languages: the way back from a workbook.

use std::collections::BTreeMap;

use super::ReportError;
use super::definition::Definitions;
use super::dimension::Dimension;
use super::words::Words;
use crate::form::Form;
use crate::text::{Language, Texts};

/// Keys by label. A label that is no category of ours (a nation, a district, a year) is its own key.
///
/// # Errors
/// When there are no table definitions for the year.
pub fn labels(year: u16, form: &Form, texts: &Texts) -> Result<BTreeMap<String, String>, ReportError> {
    let definitions = Definitions::for_year(year, form)?;
    let mut labels: BTreeMap<String, String> = BTreeMap::new();
    for language in Language::ALL {
        let words = Words { form, language, texts, year };
        for by in [Dimension::Group, Dimension::Exploitation, Dimension::AgeGroup] {
            let categories = by.categories(&words, &definitions).into_iter();
            labels.extend(categories.map(|category| (category.label, category.key)));
        }
        let series = definitions.table.iter().filter_map(|table| table.series.as_ref());
        for column in series.flat_map(|series| &series.column) {
            labels.entry(column.label.get(language).to_owned()).or_insert_with(|| column.key.clone());
        }
        let named = [
            ("report-total", "total"),
            ("report-persons", "persons"),
            ("report-percent-column", "persons_pct"),
            ("report-t2-change-percent", "change_percent"),
            ("report-t2-new", "new"),
            ("report-t2-unclear-year", "unclear_year"),
            ("report-police-prostitution", "prostitution"),
            ("report-police-forced-labour", "forced_labour"),
            ("report-police-organ", "organ"),
            ("report-police-war", "war"),
        ];
        labels.extend(named.map(|(id, key)| (words.get(id), key.to_owned())));
    }
    // Whoever types a label types an ordinary space.
    Ok(labels.into_iter().map(|(label, key)| (label.replace('\u{a0}', " "), key)).collect())
}
