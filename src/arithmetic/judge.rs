//! Whether a rule holds.

use super::figures::{Cell, Figures};
use super::rules::Rule;
use super::{ArithmeticError, Finding, Kind};
use crate::report::Decimal;

/// The finding of a rule that does not hold.
pub(super) fn judge(rule: &Rule, figures: &Figures) -> Result<Option<Finding>, ArithmeticError> {
    let finding = |cell: &Cell, kind: Kind, expected: String| {
        Some(Finding { place: figures.place(cell), kind, printed: figures.text(cell).to_owned(), expected })
    };
    Ok(match rule {
        Rule::Sum { kind, total, beside, parts } => {
            let expected = sum(parts, figures)? - sum(beside, figures)?;
            if figures.count(total)? == expected { None } else { finding(total, *kind, expected.to_string()) }
        }
        Rule::Less { total, new, old } => {
            let expected = figures.count(new)? - figures.count(old)?;
            if figures.count(total)? == expected {
                None
            } else {
                finding(total, Kind::Cross, expected.to_string())
            }
        }
        Rule::AtMost { parts, whole } => {
            let Some(first) = parts.first() else { return Ok(None) };
            let whole = figures.count(whole)?;
            if sum(parts, figures)? <= whole {
                None
            } else {
                finding(first, Kind::Sum, format!("≤ {whole}"))
            }
        }
        Rule::Count { cell, rows } => {
            if figures.count(cell)? == *rows {
                None
            } else {
                finding(cell, Kind::Cross, rows.to_string())
            }
        }
        Rule::Reference { cell, table } => {
            let printed = cell.row.rsplit(": ").next().unwrap_or_default();
            let number = |text: &str| text.chars().filter(char::is_ascii_digit).collect::<String>();
            (number(printed) != number(table)).then(|| Finding {
                place: figures.place(cell),
                kind: Kind::Reference,
                printed: printed.to_owned(),
                expected: format!("Tabell {}", number(table)),
            })
        }
        Rule::Percent { cell, part, base, hedged } => {
            let (part, base) = (sum(part, figures)?, sum(base, figures)?);
            percent(figures, cell, part, base, *hedged)?
        }
        Rule::Change { cell, new, old } => {
            let (new, old) = (figures.count(new)?, figures.count(old)?);
            percent(figures, cell, new - old, old, false)?
        }
        Rule::Shares { cells, rest } => shares(figures, cells, rest.as_ref())?,
    })
}

fn sum(cells: &[Cell], figures: &Figures) -> Result<i64, ArithmeticError> {
    cells.iter().map(|cell| figures.count(cell)).sum()
}

/// A printed percentage in units of 1/10,000 of a point, and how many digits it was printed with.
struct Share {
    units: i64,
    digits: u8,
}

/// Units of a point.
const POINT: i64 = 10_000;
/// Digits that units hold.
const DIGITS: usize = 4;

/// `26,5`, `14`, `-14.0`, `16 % reduksjon fra 2012`.
fn share(text: &str) -> Option<Share> {
    let text = text.replace(['−', '–'], "-");
    let number = text.trim_start_matches('+').split(['%', ' ', '\u{a0}']).next()?.replace(',', ".");
    let (whole, decimals) = number.split_once('.').unwrap_or((&number, ""));
    if !decimals.chars().all(|digit| digit.is_ascii_digit()) {
        return None;
    }
    // A formula of Excel's gives seventeen digits.
    let digits = decimals.len().min(DIGITS);
    let rounds_up = decimals.chars().nth(DIGITS).is_some_and(|digit| digit >= '5');
    let decimals: i64 = format!("{:0<4}", decimals.get(..digits)?).parse().ok()?;
    let negative = whole.starts_with('-') || text.contains("reduksjon") || text.contains("nedgang");
    let whole: i64 = whole.trim_start_matches('-').parse().ok()?;
    let units = whole.checked_mul(POINT)?.checked_add(decimals + i64::from(rounds_up))?;
    Some(Share { units: if negative { -units } else { units }, digits: u8::try_from(digits).ok()? })
}

/// What hedged words allow (spec/report_errors.md): 1.5 points.
const HEDGE: i64 = 3 * POINT / 2;

fn percent(
    figures: &Figures,
    cell: &Cell,
    part: i64,
    base: i64,
    hedged: bool,
) -> Result<Option<Finding>, ArithmeticError> {
    let not_a_number = || ArithmeticError::NotANumber { place: figures.place(cell) };
    let printed = share(figures.text(cell)).ok_or_else(not_a_number)?;
    let Ok(whole) = u32::try_from(base) else { return Ok(None) };
    let found = |expected: String| Finding {
        place: figures.place(cell),
        kind: Kind::Percent,
        printed: figures.text(cell).to_owned(),
        expected,
    };
    let (Some(exact), Some(shown)) = (
        Decimal::percent(part, whole, printed.digits),
        // At least one digit, so that rounding can be told from cutting off.
        Decimal::percent(part, whole, printed.digits.max(1)),
    ) else {
        return Ok((printed.units != 0).then(|| found("0".to_owned())));
    };
    let holds = share(&exact.point()).is_some_and(|exact| exact.units == printed.units);
    // |printed - part/base| times the base, without rounding.
    let off =
        (i128::from(printed.units) * i128::from(base) - i128::from(part) * 100 * i128::from(POINT)).abs();
    let near = hedged && off <= i128::from(HEDGE) * i128::from(base);
    Ok((!holds && !near).then(|| found(shown.point())))
}

/// Shares of different people of one whole are 100 together at most: a point for each rounding, 1.5 for each hedge.
fn shares(
    figures: &Figures,
    cells: &[(Cell, bool)],
    rest: Option<&(Cell, Cell)>,
) -> Result<Option<Finding>, ArithmeticError> {
    let mut all = 0;
    let mut slack = 0;
    for (cell, hedged) in cells {
        let printed = share(figures.text(cell))
            .ok_or_else(|| ArithmeticError::NotANumber { place: figures.place(cell) })?;
        all += printed.units;
        slack += if *hedged { HEDGE } else { POINT };
    }
    if let Some((part, base)) = rest {
        let base = figures.count(base)?;
        all += if base > 0 { figures.count(part)? * 100 * POINT / base } else { 0 };
    }
    let Some((last, _)) = cells.last() else { return Ok(None) };
    let others = share(figures.text(last)).map_or(0, |last| all - last.units);
    Ok((all > 100 * POINT + slack).then(|| Finding {
        place: figures.place(last),
        kind: Kind::Sum,
        printed: figures.text(last).to_owned(),
        expected: format!("≤ {}", (100 * POINT - others).max(0) / POINT),
    }))
}
