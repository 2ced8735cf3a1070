//! All tables of a report, in the order of the definitions.

use super::cases::{self, CaseParts};
use super::comparison::{self, Compared};
use super::coverage;
use super::definition::{Definitions, Special, TableDefinition};
use super::history::{EarlierReports, EarlierYear};
use super::origin::Depth;
use super::table::Table;
use super::words::Words;
use super::work::{self, Work};
use super::{
    Input, ReportError, comment_figures, engine, history, layouts, overlap, police, registers, series,
    table1, table2, table4,
};
use crate::parallel;

/// What a round's files become.
pub(super) struct Made {
    /// The tables.
    pub(super) tables: Vec<Table>,
    /// Counted persons by the very partners that reported them.
    pub(super) sets: Vec<(String, u32)>,
}

/// Everything that tables are made of, read and checked.
struct Making<'m> {
    input: &'m Input<'m>,
    words: &'m Words<'m>,
    depth: Depth,
    definitions: Definitions,
    work: Work,
    earlier_reports: EarlierReports,
    earlier_years: Vec<EarlierYear>,
    cases: CaseParts,
}

/// The tables of a round. `depth` is how many persons a figure names.
pub(super) fn tables(input: &Input<'_>, words: &Words<'_>, depth: Depth) -> Result<Made, ReportError> {
    let (form, year) = (words.form, words.year);
    layouts::check(input.history)?;
    let sources = work::Sources {
        persons_csv: input.persons_csv,
        reports_csv: input.reports_csv,
        bundles_csv: input.bundles_csv,
        merge_json: input.merge_json,
    };
    let making = Making {
        input,
        words,
        depth,
        definitions: Definitions::for_year(year, form)?,
        work: Work::read(sources, input.partners, form, year)?,
        earlier_reports: EarlierReports::read(input.history, year, form)?,
        earlier_years: history::earlier_years(input.history, year)?,
        cases: cases::read(input.cases)?,
    };
    // Tables that are made from others come after them; the others do not know of each other.
    let alone = |definition: &TableDefinition| match definition.special {
        Some(Special::Comparison | Special::ComparisonByPartner) => None,
        _ => Some(making.table(definition, &[])),
    };
    let mut tables: Vec<Table> = Vec::new();
    let definitions = &making.definitions.table;
    for (definition, made) in definitions.iter().zip(parallel::each(definitions, alone, &mut |_| {})) {
        let made = made.unwrap_or_else(|| making.table(definition, &tables));
        tables.extend(made?);
    }
    number_parts(&mut tables);
    Ok(Made { tables, sets: overlap::named_sets(&making.coverage()) })
}

/// Several tables of one id are told apart: `Tabell X1.1`.
fn number_parts(tables: &mut [Table]) {
    let ids: Vec<String> = tables.iter().map(|table| table.id.clone()).collect();
    for (place, table) in tables.iter_mut().enumerate() {
        let same = |known: &&String| **known == table.id;
        if ids.iter().filter(same).count() > 1 {
            let number = ids.iter().take(place + 1).filter(same).count();
            table.number = format!("{}.{number}", table.number);
        }
    }
}

impl Making<'_> {
    /// The table of a definition; nothing where its source is not there. `made` are those before it.
    fn table(&self, definition: &TableDefinition, made: &[Table]) -> Result<Option<Table>, ReportError> {
        let (words, depth) = (self.words, self.depth);
        let persons = &self.work.persons;
        if let Some(count) = &definition.count {
            return Ok(Some(engine::tabulate(definition, count, persons, &self.definitions, words, depth)));
        }
        if let Some(defined) = &definition.series {
            return series::series(definition, defined, persons, self.input.history, words, depth).map(Some);
        }
        match definition.special {
            Some(special) => self.special(special, definition, made),
            None => Ok(None),
        }
    }

    fn special(
        &self,
        special: Special,
        definition: &TableDefinition,
        made: &[Table],
    ) -> Result<Option<Table>, ReportError> {
        let (words, depth, input) = (self.words, self.depth, self.input);
        let persons = &self.work.persons;
        let coverage = self.coverage();
        let compared = |table1| Compared {
            sources: coverage,
            reports: &self.earlier_reports,
            years: &self.earlier_years,
            history: input.history,
            table1,
        };
        let table1 = made.iter().find(|table| table.id == "T1");
        Ok(match special {
            Special::ReportsByPartner => {
                let sources = table1::Sources {
                    settings: input.settings,
                    partners: input.partners,
                    received: &self.work.received,
                    earlier: &self.earlier_reports,
                    depth,
                };
                Some(table1::table1(definition, &sources, words))
            }
            Special::PersonsByYear => {
                let counted = &self.work.counted;
                Some(table2::table2(definition, persons, counted, &self.earlier_years, words, depth))
            }
            Special::NationsOfMinors => {
                Some(table4::table4(definition, persons, input.history, words, depth)?)
            }
            Special::PoliceByYear => self.register("table6", definition, police::by_year)?,
            Special::PoliceByDistrict => self.register("table7", definition, police::by_district)?,
            Special::Convictions => self.register("table8", definition, registers::convictions)?,
            Special::Returns => self.register("iom", definition, registers::returns)?,
            Special::ResidenceDecisions => self.register("decisions", definition, registers::decisions)?,
            Special::Answers => Some(coverage::answers(definition, &coverage, words)),
            Special::Identifiers => Some(coverage::identifiers(definition, &coverage, words)),
            Special::SeenBy => Some(overlap::seen_by(definition, &coverage, words)),
            Special::Overlap => overlap::overlap(definition, &coverage, words),
            Special::Sets => Some(overlap::sets(definition, &coverage, words)),
            Special::Cases => cases::cases(definition, &self.cases, words),
            Special::CaseVictims => cases::victims(definition, &self.cases, words),
            Special::Comments => Some(comment_figures::table(definition, persons, words, depth)),
            Special::Comparison => match table1 {
                Some(table1) => comparison::summary(definition, &compared(table1), words)?,
                None => None,
            },
            Special::ComparisonByPartner => {
                table1.and_then(|table1| comparison::by_partner(definition, &compared(table1), words))
            }
        })
    }

    fn coverage(&self) -> coverage::Sources<'_> {
        let Input { settings, partners, .. } = self.input;
        coverage::Sources { settings, partners, work: &self.work, depth: self.depth }
    }

    /// A table from a register's file; nothing without the file.
    fn register(
        &self,
        name: &str,
        definition: &TableDefinition,
        read: impl Fn(&TableDefinition, &str, &str, &Words<'_>) -> Result<Option<Table>, ReportError>,
    ) -> Result<Option<Table>, ReportError> {
        let name = format!("{name}.csv");
        match self.input.history.get(&name) {
            Some(text) => read(definition, &format!("history/{name}"), text, self.words),
            None => Ok(None),
        }
    }
}
