//! Tables 6 and 7: what was reported to the police, from the extracts of their register (docs/history.md).
//!
//! Sums are reckoned from the figures. A sum that the extract states differently is told to KOM and never printed: the
//! register is frozen at different days, and a table that does not add up is the commonest fault of the printed report.

use super::ReportError;
use super::definition::TableDefinition;
use super::expected::Expected;
use super::lines::{Line, Lines};
use super::origin::{Key, Origin};
use super::table::{Audience, Beside, Cell, Column, Note, Notes, Row, RowKind, Table, Value};
use super::words::Words;

/// The forms of exploitation of § 224, as the extracts name them.
const FORMS: [&str; 4] = ["prostitution", "forced_labour", "organ", "war"];
/// The forms of which the extract says how many were gross.
const GROSS: [&str; 2] = ["prostitution", "forced_labour"];

/// One line of an extract.
struct Reported {
    key: String,
    forms: [Option<u32>; 4],
    origins: [Origin; 4],
    gross: [Option<(u32, Origin)>; 2],
    /// The sum as the extract states it.
    stated: Option<u32>,
}

/// Table 6; nothing without an extract.
pub(super) fn by_year(
    definition: &TableDefinition,
    file: &str,
    text: &str,
    words: &Words<'_>,
) -> Result<Option<Table>, ReportError> {
    let mut years: Vec<Reported> = Vec::new();
    let mut sum = None;
    for line in Lines::read(file, text)?.iter() {
        let key = line.need("year")?;
        if key == "total" {
            sum = Some(reported(line, key)?);
            continue;
        }
        let year: u16 = line.number("year")?;
        if years.iter().any(|known| known.key == key) {
            return Err(line.wrong("year", key, Expected::YearOnce));
        }
        if year <= words.year {
            years.push(reported(line, key)?);
        }
    }
    years.sort_by_key(|year| year.key.parse::<u16>().unwrap_or_default());
    let Some(first) = years.first().and_then(|year| year.key.parse().ok()) else { return Ok(None) };
    let mut table = table(definition, first, &years, sum.as_ref(), "report-stub-year", words);
    if years.last().is_some_and(|year| year.key != words.year.to_string()) {
        let text = words.get_with(
            "report-register-old",
            &[("file", file.into()), ("year", words.year.to_string().into())],
        );
        table.remarks.push(Note { text, audience: Audience::Internal });
    }
    Ok(Some(table))
}

/// Table 7; nothing without an extract of the year.
pub(super) fn by_district(
    definition: &TableDefinition,
    file: &str,
    text: &str,
    words: &Words<'_>,
) -> Result<Option<Table>, ReportError> {
    let mut districts: Vec<Reported> = Vec::new();
    let mut sum = None;
    for line in Lines::read(file, text)?.iter() {
        // Without the year, last year's districts would be this year's.
        if line.number::<u16>("year")? != words.year {
            continue;
        }
        let key = line.need("district")?;
        let read = reported(line, key)?;
        if key == "total" {
            sum = Some(read);
        } else if key.is_empty() || districts.iter().any(|known| known.key == key) {
            return Err(line.wrong("district", key, Expected::DistrictOnce));
        } else {
            districts.push(read);
        }
    }
    if districts.is_empty() {
        return Ok(None);
    }
    Ok(Some(table(definition, words.year, &districts, sum.as_ref(), "report-stub-district", words)))
}

fn reported(line: Line<'_>, key: &str) -> Result<Reported, ReportError> {
    let mut read = Reported {
        key: key.to_owned(),
        forms: [None; 4],
        origins: FORMS.map(|form| line.origin(form)),
        gross: [None, None],
        stated: line.number_if_any("total")?,
    };
    for (count, form) in read.forms.iter_mut().zip(FORMS) {
        *count = line.number_if_any(form)?;
    }
    for (gross, form) in read.gross.iter_mut().zip(GROSS) {
        let column = format!("{form}_gross");
        let Some(count) = line.number_if_any::<u32>(&column)? else { continue };
        if count > line.number_if_any(form)?.unwrap_or(0) {
            return Err(line.wrong(&column, line.need(&column)?, Expected::NoMoreGross));
        }
        *gross = Some((count, line.origin(&column)));
    }
    Ok(read)
}

fn table(
    definition: &TableDefinition,
    first: u16,
    lines: &[Reported],
    sum: Option<&Reported>,
    stub: &str,
    words: &Words<'_>,
) -> Table {
    let mut notes = Notes::default();
    let mut rows: Vec<Row> = lines.iter().map(|line| row(&definition.id, line, words, &mut notes)).collect();
    rows.push(sums(&definition.id, lines, words));
    let mut table = Table {
        id: definition.id.clone(),
        part: definition.part.clone(),
        number: words.number(&definition.id),
        title: words.title(&definition.title, first),
        stub: words.get(stub),
        aside: None,
        columns: FORMS
            .iter()
            .map(|form| Column::plain(*form, words.get(&format!("report-police-{}", form.replace('_', "-")))))
            .chain([Column { total: true, ..Column::plain("total", words.get("report-total")) }])
            .collect(),
        rows,
        notes: notes.into_vec(),
        remarks: Vec::new(),
        base: None,
        chart: None,
        audience: Audience::Everybody,
        definition: words.get("report-define-police"),
    };
    let faults = contradictions(lines, sum, &table, words);
    table.remarks.extend(faults.into_iter().map(|text| Note { text, audience: Audience::Internal }));
    table
}

fn row(table: &str, line: &Reported, words: &Words<'_>, notes: &mut Notes) -> Row {
    let forms = line.forms.iter().zip(&line.origins).enumerate().map(|(place, (count, origin))| {
        // The registers leave a cell empty where there is nothing.
        let cell = Cell::of(Value::Count(count.unwrap_or(0))).from(origin.clone());
        let Some((gross, from)) = line.gross.get(place).cloned().flatten() else { return cell };
        let text = words.get_with("report-police-gross", &[("gross", i64::from(gross).into())]);
        let key = format!("{}_gross", FORMS.get(place).copied().unwrap_or_default());
        Cell {
            notes: vec![notes.add(text, Audience::Everybody)],
            beside: Some(Beside { key, count: gross, origin: from }),
            ..cell
        }
    });
    let parts = FORMS.map(|form| Key::new(table, &line.key, form)).to_vec();
    let total = Cell::of(Value::Count(line.forms.iter().flatten().sum())).from(Origin::Reckoned(parts));
    Row {
        key: line.key.clone(),
        label: line.key.clone(),
        aside: None,
        kind: RowKind::Plain,
        persons: 0,
        cells: forms.chain([total]).collect(),
    }
}

/// The row of sums.
fn sums(table: &str, lines: &[Reported], words: &Words<'_>) -> Row {
    let of = |column: &str, sum: u32| {
        let parts = lines.iter().map(|line| Key::new(table, &line.key, column));
        Cell::of(Value::Count(sum)).from(Origin::Reckoned(parts.collect()))
    };
    let form = |place: usize| -> u32 {
        lines.iter().filter_map(|line| line.forms.get(place).copied().flatten()).sum()
    };
    let forms = FORMS.iter().enumerate().map(|(place, column)| of(column, form(place)));
    let all = (0..FORMS.len()).map(form).sum();
    Row {
        key: "total".to_owned(),
        label: words.get("report-total"),
        aside: None,
        kind: RowKind::Total,
        persons: 0,
        cells: forms.chain([of("total", all)]).collect(),
    }
}

/// What KOM should know: where the extract's own sums are not those of its figures.
fn contradictions(
    lines: &[Reported],
    sum: Option<&Reported>,
    table: &Table,
    words: &Words<'_>,
) -> Vec<String> {
    let said = |row: &str, column: &str, stated: Option<u32>| {
        let computed = table.cell(row, column)?.count()?;
        let stated = stated.filter(|stated| *stated != computed)?;
        let column = table.columns.iter().find(|known| known.key == column)?;
        let row = table.rows.iter().find(|known| known.key == row)?;
        Some(words.get_with(
            "report-register-sum",
            &[
                ("row", row.label.as_str().into()),
                ("column", column.label.as_str().into()),
                ("stated", i64::from(stated).into()),
                ("computed", i64::from(computed).into()),
            ],
        ))
    };
    let mut faults: Vec<String> =
        lines.iter().filter_map(|line| said(&line.key, "total", line.stated)).collect();
    if let Some(sum) = sum {
        let forms = FORMS.iter().zip(sum.forms).filter_map(|(form, stated)| said("total", form, stated));
        faults.extend(forms);
        faults.extend(said("total", "total", sum.stated));
    }
    faults
}
