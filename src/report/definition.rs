//! The shape of `schemas/<year>/tables.toml`: which tables there are, of whom, by what. Unknown keys are refused.

use std::collections::BTreeSet;

use serde::Deserialize;

use super::ReportError;
use super::dimension::Dimension;
use super::table::Shape;
use crate::form::Form;
use crate::text::Localized;

/// The definitions that are compiled in, oldest first. A year without a folder uses the newest older one, as forms do.
const DEFINITIONS: [(u16, &str); 1] = [(2014, include_str!("../../schemas/2014/tables.toml"))];

/// All tables of a reporting year.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Definitions {
    #[expect(dead_code, reason = "kept in the file for its readers; its presence is demanded")]
    source: String,
    /// Headings of sex and age groups.
    pub(super) groups: GroupLabels,
    /// Age groups of adults (counting.md 11).
    pub(super) age_group: Vec<AgeGroup>,
    /// The tables, in the order of the report.
    pub(super) table: Vec<TableDefinition>,
}

/// Headings of sex and age groups.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct GroupLabels {
    pub(super) women: Localized,
    pub(super) girls: Localized,
    pub(super) men: Localized,
    pub(super) boys: Localized,
    pub(super) unknown_sex: Localized,
}

/// An age group: whole years, both ends included.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct AgeGroup {
    pub(super) key: String,
    #[serde(default)]
    pub(super) from: u16,
    pub(super) to: Option<u16>,
    pub(super) label: Localized,
}

impl AgeGroup {
    pub(super) fn holds(&self, age: u16) -> bool {
        self.from <= age && self.to.is_none_or(|to| age <= to)
    }
}

/// One table or diagram.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct TableDefinition {
    /// Id of spec/tables.md.
    pub(super) id: String,
    /// Which part of it, where one id has several tables.
    #[serde(default)]
    pub(super) part: String,
    /// Title; `{year}` is the reporting year, `{first}` the first year shown.
    pub(super) title: Localized,
    /// Made by code of its own, because data would be contorted…
    #[serde(default)]
    pub(super) special: Option<Special>,
    /// … or by counting persons…
    #[serde(default)]
    pub(super) count: Option<Count>,
    /// … or by counting persons beside what was printed in earlier years.
    #[serde(default)]
    pub(super) series: Option<Series>,
}

/// Tables with code of their own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum Special {
    /// Table 1.
    ReportsByPartner,
    /// Table 2.
    PersonsByYear,
    /// Table 4.
    NationsOfMinors,
    /// Table 6: what was reported to the police, by year.
    PoliceByYear,
    /// Table 7: the same of the year, by district.
    PoliceByDistrict,
    /// Table 8.
    Convictions,
    /// Diagram 13: applications and departures.
    Returns,
    /// R1: decisions on residence.
    ResidenceDecisions,
    /// X2: how partners answered.
    Answers,
    /// X2: rows with each identifier.
    Identifiers,
    /// X2: persons by the number of partners that reported them.
    SeenBy,
    /// X2: persons that two partners share.
    Overlap,
    /// X2: persons by the very partners that reported them.
    Sets,
    /// K1: criminal cases.
    Cases,
    /// K1: victims in them.
    CaseVictims,
    /// Figures that comments state and no other table holds.
    Comments,
    /// This year beside the last.
    Comparison,
    /// The same by partner.
    ComparisonByPartner,
}

/// A table that counts persons by one or two classifications.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Count {
    /// Who is counted; everybody when absent. Their number is the base of percentages.
    #[serde(default)]
    pub(super) who: Who,
    /// Classification of the rows.
    pub(super) rows: Axis,
    /// Classification of the columns.
    #[serde(default)]
    pub(super) columns: Axis,
    /// Digits of the percentage of the base beside each figure; no percentages when absent.
    #[serde(default)]
    pub(super) percent: Option<u8>,
    /// How it is drawn; a table without this is none.
    #[serde(default)]
    pub(super) chart: Option<ChartDefinition>,
    /// What is to be said of the table, such as the year's convention (counting.md 9).
    #[serde(default)]
    pub(super) remarks: Vec<Localized>,
}

/// A table with a row a year: earlier years as KOM printed them, this year counted.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Series {
    /// The file in history/ with the earlier years; its columns are the keys of these.
    pub(super) history: String,
    /// Digits of the percentage of the year's total beside each figure.
    pub(super) percent: u8,
    /// The columns.
    pub(super) column: Vec<SeriesColumn>,
    /// What is to be said of the table, such as the years' conventions (counting.md 9).
    #[serde(default)]
    pub(super) remarks: Vec<Localized>,
}

/// One column of a series.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct SeriesColumn {
    /// Header name of spec/figures.
    pub(super) key: String,
    /// Heading.
    pub(super) label: Localized,
    /// Who is in it this year; everybody when absent. This is the year's convention.
    #[serde(default)]
    pub(super) who: Who,
    /// Shown only in a table in which somebody is in it.
    #[serde(default)]
    pub(super) if_used: bool,
    /// The year's total, of which the others are a percentage.
    #[serde(default)]
    pub(super) total: bool,
}

/// A part of the counted persons: those who meet every condition given.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Who {
    /// Minors and presumed minors, or the others.
    #[serde(default)]
    pub(super) minor: Option<bool>,
    /// Keys of sex and age groups, one of which it must be.
    #[serde(default)]
    pub(super) group: Vec<String>,
    /// Codes of the main form of exploitation, one of which it must be.
    #[serde(default)]
    pub(super) exploitation: Vec<String>,
}

/// One classification of a table.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Axis {
    /// What persons are classified by.
    #[serde(default)]
    pub(super) by: Dimension,
    /// A sum: last of the rows, first of the columns, as the report prints them.
    #[serde(default)]
    pub(super) total: bool,
    /// Order of the categories.
    #[serde(default)]
    pub(super) order: Order,
    /// Only categories with a person.
    #[serde(default)]
    pub(super) used: bool,
    /// Only these categories, in this order; all when empty. One of nobody but `unknown_sex` is still shown.
    #[serde(default)]
    pub(super) only: Vec<String>,
    /// Categories that stand last, whatever the order.
    #[serde(default)]
    pub(super) last: Vec<String>,
}

/// Order of categories.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum Order {
    /// The classification's own.
    #[default]
    Listed,
    /// Most persons first, equals by label.
    Size,
}

/// How a diagram is drawn.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ChartDefinition {
    pub(super) shape: Shape,
    /// Whether labels carry the percentage too.
    #[serde(default)]
    pub(super) percent: bool,
}

impl Definitions {
    /// The definitions for a reporting year: the newest that are not younger.
    pub(super) fn for_year(year: u16, form: &Form) -> Result<Definitions, ReportError> {
        let oldest = DEFINITIONS.first().map_or(0, |(oldest, _)| *oldest);
        let (made_for, toml) = DEFINITIONS
            .iter()
            .rev()
            .find(|(made_for, _)| *made_for <= year)
            .ok_or(ReportError::NoDefinitions { year, oldest })?;
        Definitions::parse(toml, form).map_err(|reason| ReportError::Definition { year: *made_for, reason })
    }

    /// Reads definitions and refuses those that would silently count nobody.
    pub(super) fn parse(toml: &str, form: &Form) -> Result<Definitions, String> {
        let definitions: Definitions = toml::from_str(toml).map_err(|error| error.to_string())?;
        let mut ids = BTreeSet::new();
        for table in &definitions.table {
            if !ids.insert((&table.id, &table.part)) {
                return Err(format!("table `{}` stands twice", table.id));
            }
            let numbered = |id: &str| {
                id.strip_prefix(['T', 'D', 'X', 'R', 'K', 'S']).is_some_and(|n| n.parse::<u8>().is_ok())
            };
            if !numbered(&table.id) && table.id != "C" {
                return Err(format!(
                    "`{}` is no id; expected T, D, X, R, K or S and a number, or C",
                    table.id
                ));
            }
            let fault = match (&table.special, &table.count, &table.series) {
                (Some(_), None, None) => Ok(()),
                (None, Some(count), None) => definitions.refuse_count(count, form),
                (None, None, Some(series)) => definitions.refuse_series(series, form),
                _ => Err("expected one of `special`, `count`, `series`".to_owned()),
            };
            fault.map_err(|reason| format!("{}: {reason}", table.id))?;
        }
        Ok(definitions)
    }

    fn refuse_count(&self, count: &Count, form: &Form) -> Result<(), String> {
        for axis in [&count.rows, &count.columns] {
            let keys = axis.by.keys(form, self);
            if let Some(key) = axis.only.iter().chain(&axis.last).find(|key| !keys.contains(*key)) {
                return Err(format!("`{key}` is no category of its classification"));
            }
        }
        self.refuse_who(&count.who, form)?;
        match &count.chart {
            Some(chart) if chart.percent && count.percent.is_none() => {
                Err("the chart prints percentages that the table does not compute".to_owned())
            }
            _ => Ok(()),
        }
    }
}

impl Definitions {
    fn refuse_series(&self, series: &Series, form: &Form) -> Result<(), String> {
        if series.column.iter().filter(|column| column.total).count() != 1 {
            return Err("a series has one column of totals".to_owned());
        }
        series.column.iter().try_for_each(|column| self.refuse_who(&column.who, form))
    }

    fn refuse_who(&self, who: &Who, form: &Form) -> Result<(), String> {
        for (by, named) in [(Dimension::Group, &who.group), (Dimension::Exploitation, &who.exploitation)] {
            let keys = by.keys(form, self);
            if let Some(key) = named.iter().find(|key| !keys.contains(*key)) {
                return Err(format!("who: `{key}` is no category"));
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn refusal(from: &str, to: &str) -> String {
        let (year, toml) = DEFINITIONS[0];
        assert!(toml.contains(from), "{from}");
        let form = crate::form::for_year(year).unwrap();
        Definitions::parse(&toml.replacen(from, to, 1), &form).unwrap_err()
    }

    #[test]
    fn the_definitions_load_for_every_form() {
        for year in [2014, 2015, 2031] {
            let form = crate::form::for_year(year).unwrap();
            assert!(Definitions::for_year(year, &form).is_ok(), "{year}");
        }
        let form = crate::form::for_year(2014).unwrap();
        let early = Definitions::for_year(2013, &form);
        assert!(matches!(early, Err(ReportError::NoDefinitions { year: 2013, oldest: 2014 })));
    }

    #[test]
    fn a_typing_error_in_a_definition_counts_nobody_in_silence_never() {
        assert!(refusal("by = \"nationality\"", "by = \"nation\"").contains("nation"));
        assert!(refusal("used = true", "usd = true").contains("usd"));
        assert!(
            refusal("last = [\"unclear\"]", "last = [\"uklar\"]")
                .ends_with("`uklar` is no category of its classification")
        );
        assert!(
            refusal("[\"boys\"] }\nlabel", "[\"gutter\"] }\nlabel").ends_with("who: `gutter` is no category")
        );
        assert!(refusal("total = true\n[[table.series", "[[table.series").ends_with("one column of totals"));
        assert!(refusal("id = \"T2\"", "id = \"T1\"").contains("stands twice"));
        assert!(refusal("id = \"T2\"", "id = \"Tabell 2\"").contains("is no id"));
        assert!(
            refusal("special = \"persons_by_year\"", "")
                .contains("expected one of `special`, `count`, `series`")
        );
        assert!(
            refusal(
                "percent = 1\nchart = { shape = \"bars\", percent",
                "chart = { shape = \"bars\", percent"
            )
            .contains("does not compute")
        );
    }
}
