//! KOM's earlier published figures: history/table1.csv and history/table2.csv.
//!
//! Both hold what was printed, word for word (`Ingen rapport`, `Se tall fra TOT Bergen`), or what tables.csv of an earlier
//! round says (`no_report`, `see:tot_bergen`). A year's own figures in a history file are passed over: they are computed.

use std::collections::{BTreeMap, BTreeSet};

use super::ReportError;
use super::expected::Expected;
use super::lines::{Line, Lines, Printed};
use super::origin::Origin;
use super::table::{Cell, Value};
use crate::form::{Form, fold_label};

/// The file of Table 1.
pub(super) const TABLE1: &str = "table1.csv";
/// The file of persons by the very partners that reported them.
pub(super) const SETS: &str = "sets.csv";
const TABLE2: &str = "table2.csv";

/// Columns of Table 1: first identified and accepted (A), received measures (B).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Side {
    /// First identified in the year and accepted.
    A,
    /// Received measures through the partner.
    B,
}

impl Side {
    /// Both, in the order of the table.
    pub(super) const BOTH: [Side; 2] = [Side::A, Side::B];

    /// The letter of a column's key.
    pub(super) fn letter(self) -> char {
        match self {
            Side::A => 'a',
            Side::B => 'b',
        }
    }
}

/// Table 1 of earlier years.
#[derive(Debug, Default)]
pub(super) struct EarlierReports {
    /// The years of which the file has a column, oldest first; at most the last two before the reporting year.
    pub(super) years: Vec<u16>,
    /// Partners in the order of the file.
    pub(super) partners: Vec<EarlierPartner>,
}

/// One line of it.
#[derive(Debug)]
pub(super) struct EarlierPartner {
    pub(super) id: String,
    /// Name and region, where the file has them: for partners that are none any more.
    pub(super) name: Option<String>,
    pub(super) region: Option<String>,
    cells: BTreeMap<(Side, u16), Cell>,
}

impl EarlierPartner {
    /// What was printed.
    pub(super) fn cell(&self, side: Side, year: u16) -> Cell {
        self.cells.get(&(side, year)).cloned().unwrap_or_else(|| Cell::of(Value::NotPartner))
    }
}

impl EarlierReports {
    /// Reads the file; without it there are no earlier years. The form must know the round's partners.
    pub(super) fn read(
        files: &BTreeMap<String, String>,
        year: u16,
        form: &Form,
    ) -> Result<EarlierReports, ReportError> {
        let Some(text) = files.get(TABLE1) else { return Ok(EarlierReports::default()) };
        let lines = Lines::read(&format!("history/{TABLE1}"), text)?;
        let known: BTreeSet<u16> = lines.header().filter_map(year_of).filter(|known| *known < year).collect();
        let years: Vec<u16> = known.into_iter().rev().take(2).rev().collect();
        let mut partners: Vec<EarlierPartner> = Vec::new();
        for line in lines.iter() {
            let id = line.need("partner_id")?;
            if id.is_empty() || partners.iter().any(|known| known.id == id) {
                return Err(line.wrong("partner_id", id, Expected::PartnerOnce));
            }
            let mut cells = BTreeMap::new();
            for year in &years {
                for side in Side::BOTH {
                    let column = format!("{}{year}", side.letter());
                    let text = line.need(&column)?;
                    let value = printed(text, form).or_else(|| gone(text, &lines));
                    let value = value.ok_or_else(|| line.wrong(&column, text, Expected::State))?;
                    let origin =
                        if matches!(value, Value::Count(_)) { line.origin(&column) } else { Origin::Nothing };
                    cells.insert((side, *year), Cell::of(value).from(origin));
                }
            }
            let text = |column| line.get(column).filter(|text| !text.is_empty()).map(str::to_owned);
            let (name, region) = (text("partner"), text("region"));
            partners.push(EarlierPartner { id: id.to_owned(), name, region, cells });
        }
        Ok(EarlierReports { years, partners })
    }
}

fn year_of(column: &str) -> Option<u16> {
    column.strip_prefix(['a', 'b']).filter(|year| year.len() == 4)?.parse().ok()
}

/// The meaning of a printed cell of Table 1, in any of the three languages or as tables.csv spells it.
fn printed(text: &str, form: &Form) -> Option<Value> {
    if let Ok(count) = text.parse() {
        return Some(Value::Count(count));
    }
    let folded = fold_label(text);
    match folded.as_str() {
        "" | "not_partner" => return Some(Value::NotPartner),
        "ingen rapport" | "no report" | "no_report" => return Some(Value::NoReport),
        "excluded" => return Some(Value::Excluded),
        "covered" => return Some(Value::Covered),
        _ => {}
    }
    let covering = ["see:", "se tall fra ", "sjå tal frå ", "see figures from "];
    let named = covering.iter().find_map(|words| folded.strip_prefix(words))?;
    let out = form.named().also_followed_by;
    let code = form.out_field(out).kind.codes()?.by_folded(named.trim())?;
    if code == form.vocabulary().other_agency {
        return None;
    }
    let name = form.code_label(out, code, crate::text::Language::Nb).to_owned();
    Some(Value::See { partner: form.code_name(out, code).to_owned(), name })
}

/// `see:` a partner that has a line here, but is none of the round any more.
fn gone(text: &str, lines: &Lines) -> Option<Value> {
    let id = text.strip_prefix("see:")?;
    let line = lines.iter().find(|line| line.get("partner_id") == Some(id))?;
    let name = line.get("partner").filter(|name| !name.is_empty()).unwrap_or(id);
    Some(Value::See { partner: id.to_owned(), name: name.to_owned() })
}

/// Whether two cells of Table 1 say the same, in whatever words.
pub(super) fn same_state(one: &str, other: &str, form: &Form) -> bool {
    let state = |text: &str| match printed(text, form) {
        Some(Value::See { partner, .. }) => Some(Value::See { partner, name: String::new() }),
        state => state,
    };
    one == other || (state(one).is_some() && state(one) == state(other))
}

/// One earlier line of Table 2.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct EarlierYear {
    pub(super) year: u16,
    pub(super) persons: u32,
    /// The change as it was printed, words and all.
    pub(super) change_printed: String,
    pub(super) new: Printed,
    pub(super) unclear: Printed,
    /// What stands behind the three figures: persons, new, unclear.
    pub(super) origins: [Origin; 3],
}

/// Reads Table 2 of earlier years, oldest first; without the file there are none.
pub(super) fn earlier_years(
    files: &BTreeMap<String, String>,
    reporting: u16,
) -> Result<Vec<EarlierYear>, ReportError> {
    let Some(text) = files.get(TABLE2) else { return Ok(Vec::new()) };
    let lines = Lines::read(&format!("history/{TABLE2}"), text)?;
    let mut years: BTreeMap<u16, EarlierYear> = BTreeMap::new();
    for line in lines.iter() {
        let read = earlier_year(line)?;
        if read.year < reporting && years.insert(read.year, read).is_some() {
            return Err(line.wrong("year", line.need("year")?, Expected::YearOnce));
        }
    }
    Ok(years.into_values().collect())
}

fn earlier_year(line: Line<'_>) -> Result<EarlierYear, ReportError> {
    Ok(EarlierYear {
        year: line.number("year")?,
        persons: line.number("persons")?,
        change_printed: line.get("change_printed").unwrap_or_default().to_owned(),
        new: line.printed("new")?,
        unclear: line.printed("unclear_year")?,
        origins: ["persons", "new", "unclear_year"].map(|column| line.origin(column)),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn form() -> Form {
        let partners = [("exit", "EXIT, Hordaland politidistrikt"), ("tot_bergen", "TOT Bergen")];
        crate::form::for_year(2014).unwrap().with_partners(partners).unwrap()
    }

    fn table1(csv: &str, year: u16) -> Result<EarlierReports, ReportError> {
        EarlierReports::read(&BTreeMap::from([("table1.csv".to_owned(), csv.to_owned())]), year, &form())
    }

    #[test]
    fn printed_words_and_machine_words_mean_the_same() {
        let see = |partner: &str, name: &str| Value::See { partner: partner.into(), name: name.into() };
        for (text, value) in [
            ("12", Value::Count(12)),
            ("", Value::NotPartner),
            ("Ingen rapport", Value::NoReport),
            ("Se tall fra TOT Bergen", see("tot_bergen", "TOT Bergen")),
            ("Se tall fra EXIT, Hordaland pd", see("exit", "EXIT, Hordaland politidistrikt")),
            ("Sjå tal frå TOT Bergen", see("tot_bergen", "TOT Bergen")),
            ("see:exit", see("exit", "EXIT, Hordaland politidistrikt")),
            ("excluded", Value::Excluded),
        ] {
            assert_eq!(printed(text, &form()), Some(value), "{text}");
        }
        for text in ["rundt 12", "Se tall fra noen", "Se tall fra annen instans", "-3"] {
            assert_eq!(printed(text, &form()), None, "{text}");
        }
    }

    #[test]
    fn the_last_two_earlier_years_are_kept() {
        let csv = "partner_id,a2011,a2012,a2013,a2014,b2011,b2012,b2013,b2014\nexit,1,2,3,4,5,6,7,8\n";
        let earlier = table1(csv, 2014).unwrap();
        assert_eq!(earlier.years, [2012, 2013]);
        assert_eq!(earlier.partners[0].cell(Side::B, 2013).value, Value::Count(7));
        assert!(table1(csv, 2011).unwrap().years.is_empty());
    }

    #[test]
    fn a_faulty_history_is_refused_with_its_place() {
        let message = |csv: &str| table1(csv, 2014).unwrap_err().to_string();
        assert!(
            message("partner_id,a2013,b2013\nexit,mange,1\n")
                .starts_with("history/table1.csv, line 2: `a2013`")
        );
        assert!(message("partner_id,a2013\nexit,1\n").contains("`b2013`"));
        assert!(message("partner_id,a2013,b2013\nexit,1,1\nexit,1,1\n").contains("once"));
        assert!(message("partner_id,a2013,b2013\nexit,1\n").contains("line 2"));
    }
}
