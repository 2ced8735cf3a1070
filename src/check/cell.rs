//! What one cell means: the reading of a cell by the kind of its field.

use rustc_hash::FxHashMap;

use super::finding::{Fact, Facts, Rule};
use super::rules;
use crate::form::{Code, CodeList, Field, FieldIx, FieldKind, Form, Value, fold_label};
use crate::identity::{
    BirthDate, BirthDateError, Day, DufError, DufNumber, NationalId, NationalIdError, Secret,
};
use crate::workbook::Cell;

/// A cell that cannot be read, and why.
#[derive(Clone, Debug)]
pub(super) struct Fault {
    pub(super) rule: &'static Rule,
    pub(super) facts: Facts,
}

impl Fault {
    fn new(rule: &'static Rule, facts: Facts) -> Fault {
        Fault { rule, facts }
    }
}

/// What reading a cell gave: a value or a fault, and what was normalised on the way.
pub(super) struct Reading<T> {
    pub(super) value: Result<T, Fault>,
    pub(super) notes: Vec<&'static Rule>,
}

impl<T> Reading<T> {
    fn of(value: Result<T, Fault>) -> Reading<T> {
        Reading { value, notes: Vec::new() }
    }

    /// Adds a note on what was normalised, unless the cell has a fault: then the fault is what there is to say.
    fn noting(mut self, rule: &'static Rule, when: bool) -> Reading<T> {
        if when && self.value.is_ok() {
            self.notes.push(rule);
        }
        self
    }
}

/// What a reader of cells needs to know.
pub(super) struct CellContext<'c> {
    pub(super) form: &'c Form,
    pub(super) year: u16,
    /// Whether cells have types of their own: in a text file every number is text, and nobody needs to hear it.
    pub(super) typed: bool,
}

/// An answer of an outgoing field. `Ok(None)` = blank.
pub(super) fn answer(
    context: &CellContext<'_>,
    ix: FieldIx,
    field: &Field,
    cell: &Cell<'_>,
) -> Reading<Option<Value>> {
    let text = match unreadable(cell).map_or_else(|| Ok(cell_text(cell)), Err) {
        Ok(text) => text,
        Err(fault) => return Reading::of(Err(fault)),
    };
    if is_dash(&text) {
        return Reading::of(Ok(None)).noting(&rules::dash_as_blank::RULE, true);
    }
    let spaced = has_odd_spaces(&text);
    let reading = match &field.kind {
        FieldKind::Code(list) => code(ix, list, cell, &text),
        FieldKind::Codes(list) => codes(ix, list, &text),
        FieldKind::Partners(list) => partners(context, list, &text),
        FieldKind::Year(list) => number(context, ix, list, cell, &text, year_range(context, field)),
        FieldKind::Age(list) => number(context, ix, list, cell, &text, 0..=context.form.ranges().age_max),
        FieldKind::Count(list) => {
            number(context, ix, list, cell, &text, 0..=context.form.ranges().children_max)
        }
        // The other kinds stay on the machine and are read by functions of their own.
        _ => Reading::of(Ok(None)),
    };
    reading.noting(&rules::odd_spaces::RULE, spaced)
}

/// The earliest and latest year that a field accepts as a number at all; agreement is for rules to judge.
fn year_range(context: &CellContext<'_>, field: &Field) -> std::ops::RangeInclusive<u16> {
    let limits = context.form.ranges();
    let earliest = if field.out == Some(context.form.named().birth_year) {
        limits.birth_year_min
    } else {
        limits.first_identified_min
    };
    // Years after the reporting year have a rule of their own, with a clearer sentence; beyond a century it is a typing error.
    earliest..=context.year.saturating_add(100)
}

fn unreadable(cell: &Cell<'_>) -> Option<Fault> {
    match cell {
        Cell::Uncached => Some(Fault::new(&rules::formula_without_value::RULE, Vec::new())),
        Cell::Error => Some(Fault::new(&rules::excel_error::RULE, Vec::new())),
        _ => None,
    }
}

/// The cell as a user sees it, roughly: whole numbers without decimals, truth values as yes and no.
fn cell_text<'c>(cell: &'c Cell<'_>) -> std::borrow::Cow<'c, str> {
    match cell {
        Cell::Text(text) => text.as_ref().into(),
        Cell::Number(number) | Cell::Date { serial: number, .. } => {
            whole(*number).map_or_else(|| number.to_string(), |n| n.to_string()).into()
        }
        Cell::Bool(true) => "ja".into(),
        Cell::Bool(false) => "nei".into(),
        Cell::Error | Cell::Uncached => "".into(),
    }
}

fn whole(number: f64) -> Option<i64> {
    // 2^53: beyond it a double does not hold every whole number.
    (number.fract() == 0.0 && number.abs() < 9_007_199_254_740_992.0).then_some(number as i64)
}

/// What a text shows when the spaces around it are gone.
enum Shown<'t> {
    Nothing,
    Dash,
    Text(&'t str),
}

fn shown(text: &str) -> Shown<'_> {
    match text.trim_matches(crate::form::is_space) {
        "" => Shown::Nothing,
        text if is_dash(text) => Shown::Dash,
        text => Shown::Text(text),
    }
}

/// A cell that says "nothing" with a dash or a dot.
fn is_dash(text: &str) -> bool {
    let mut shown = text.chars().filter(|c| !crate::form::is_space(*c)).peekable();
    shown.peek().is_some() && shown.all(|c| matches!(c, '-' | '–' | '—' | '.' | '_'))
}

fn has_odd_spaces(text: &str) -> bool {
    let edge = |c: Option<char>| c.is_some_and(crate::form::is_space);
    edge(text.chars().next())
        || edge(text.chars().next_back())
        || text.contains("  ")
        || (!text.is_ascii() && text.chars().any(|c| c != ' ' && crate::form::is_space(c) && !c.is_ascii()))
}

fn code(ix: FieldIx, list: &CodeList, cell: &Cell<'_>, text: &str) -> Reading<Option<Value>> {
    let found = match cell {
        Cell::Date { .. } => None,
        _ => list.by_spelling(text),
    };
    Reading::of(match found {
        Some(code) => Ok(Some(Value::Code(code))),
        None => Err(Fault::new(&rules::value_not_in_list::RULE, vec![("choices", Fact::Choices(ix))])),
    })
}

fn codes(ix: FieldIx, list: &CodeList, text: &str) -> Reading<Option<Value>> {
    let (found, unknown) = split_codes(list, text);
    if unknown > 0 {
        return Reading::of(Err(Fault::new(
            &rules::value_not_in_list::RULE,
            vec![("choices", Fact::Choices(ix))],
        )));
    }
    Reading::of(Ok(several(found)))
}

/// Partners by name. Whoever is none of them is kept as another agency; without a round nobody is known, which is said
/// once about the column and not again in every cell.
fn partners(context: &CellContext<'_>, list: &CodeList, text: &str) -> Reading<Option<Value>> {
    let (mut found, unknown) = split_codes(list, text);
    let other = list.by_name("other_agency").filter(|other| unknown > 0 && !found.contains(other));
    found.extend(other);
    Reading::of(Ok(several(found)))
        .noting(&rules::unknown_partner::RULE, unknown > 0 && context.form.partners_known())
}

fn several(codes: Vec<Code>) -> Option<Value> {
    (!codes.is_empty()).then(|| Value::Codes(codes.into()))
}

/// The codes of a multi-value cell, in order and once each, and the number of pieces that mean nothing.
///
/// First the whole cell, since labels contain `/` and `,`; then pieces between `;` and line breaks; only a piece that
/// means nothing is split at `,`, then at `/`, longest match first (form.md, "Multi-value cells").
pub(super) fn split_codes(list: &CodeList, text: &str) -> (Vec<Code>, usize) {
    let mut found: Vec<Code> = Vec::new();
    let mut unknown = 0;
    let take = |found: &mut Vec<Code>, code: Code| {
        if !found.contains(&code) {
            found.push(code);
        }
    };
    if let Some(code) = list.by_spelling(text) {
        return (vec![code], 0);
    }
    for piece in text.split([';', '\n', '\r']).map(str::trim).filter(|piece| !fold_label(piece).is_empty()) {
        for run in longest_runs(list, piece, ',') {
            match run {
                Ok(code) => take(&mut found, code),
                Err(rest) => {
                    for run in longest_runs(list, rest, '/') {
                        match run {
                            Ok(code) => take(&mut found, code),
                            Err(_) => unknown += 1,
                        }
                    }
                }
            }
        }
    }
    (found, unknown)
}

/// More parts than this are never one label. Without a bound a cell full of commas would be tried in every way.
const LONGEST_RUN: usize = 8;

/// Splits a piece at a separator outside brackets and joins neighbours again while a longer run means something.
fn longest_runs<'t>(list: &CodeList, piece: &'t str, separator: char) -> Vec<Result<Code, &'t str>> {
    if let Some(code) = list.by_spelling(piece) {
        return vec![Ok(code)];
    }
    let mut bounds = vec![0usize];
    let mut depth = 0usize;
    for (at, c) in piece.char_indices() {
        match c {
            '(' => depth += 1,
            ')' => depth = depth.saturating_sub(1),
            c if c == separator && depth == 0 => bounds.push(at + c.len_utf8()),
            _ => {}
        }
    }
    bounds.push(piece.len() + separator.len_utf8());
    let mut runs = Vec::new();
    let mut start = 0;
    while start + 1 < bounds.len() {
        let part = |end: usize| {
            let (from, to) = (bounds.get(start)?, bounds.get(end)?.checked_sub(separator.len_utf8())?);
            piece.get(*from..to)
        };
        let longest = (start + 1..bounds.len().min(start + 1 + LONGEST_RUN))
            .rev()
            .find_map(|end| list.by_spelling(part(end)?).map(|code| (end, code)));
        match longest {
            Some((end, code)) => {
                runs.push(Ok(code));
                start = end;
            }
            None => {
                if let Some(rest) = part(start + 1).filter(|rest| !fold_label(rest).is_empty()) {
                    runs.push(Err(rest));
                }
                start += 1;
            }
        }
    }
    runs
}

fn number(
    context: &CellContext<'_>,
    ix: FieldIx,
    special: &CodeList,
    cell: &Cell<'_>,
    text: &str,
    range: std::ops::RangeInclusive<u16>,
) -> Reading<Option<Value>> {
    let is_year = *range.start() > 1000;
    let limits = || {
        // Years after the reporting year are read, because they have a rule of their own, but they are not what is expected.
        let max = if is_year { context.year } else { *range.end() };
        vec![("min", Fact::Number((*range.start()).into())), ("max", Fact::Number(max.into()))]
    };
    let in_range = |number: i64| match u16::try_from(number).ok().filter(|number| range.contains(number)) {
        Some(number) => Ok(Some(Value::Number(number))),
        None => Err(Fault::new(&rules::number_out_of_range::RULE, limits())),
    };
    let not_a_number = || {
        let choices = ("choices", Fact::Choices(ix));
        Err(Fault::new(&rules::not_a_number::RULE, limits().into_iter().chain([choices]).collect()))
    };
    match cell {
        Cell::Number(number) => Reading::of(whole(*number).map_or_else(not_a_number, in_range)),
        // A small number that only looks like a date (the column has the wrong format) is the number itself. A whole
        // date where a year is asked: the year is what was meant. Any other date is no number.
        Cell::Date { serial, ymd: (year, ..) } => {
            let plain = whole(*serial)
                .filter(|number| u16::try_from(*number).is_ok_and(|number| range.contains(&number)));
            let meant = plain.or(is_year.then_some(i64::from(*year)));
            Reading::of(meant.map_or_else(not_a_number, in_range)).noting(&rules::date_as_number::RULE, true)
        }
        _ => {
            let folded = fold_label(text);
            let digits =
                folded.strip_suffix(" år").or_else(|| folded.strip_suffix(" years")).unwrap_or(&folded);
            if let Ok(number) = digits.parse::<i64>() {
                return Reading::of(in_range(number)).noting(&rules::text_as_number::RULE, context.typed);
            }
            Reading::of(
                special.by_folded(&folded).map_or_else(not_a_number, |code| Ok(Some(Value::Code(code)))),
            )
        }
    }
}

/// A text that stays on the machine: a name or an own reference. `Ok(None)` = blank.
pub(super) fn text(cell: &Cell<'_>) -> Reading<Option<Secret>> {
    if let Some(fault) = unreadable(cell) {
        return Reading::of(Err(fault));
    }
    let text = cell_text(cell);
    match shown(&text) {
        Shown::Nothing => Reading::of(Ok(None)),
        Shown::Dash => Reading::of(Ok(None)).noting(&rules::dash_as_blank::RULE, true),
        Shown::Text(trimmed) => Reading::of(Ok(Some(Secret::new(trimmed))))
            .noting(&rules::odd_spaces::RULE, has_odd_spaces(&text)),
    }
}

/// A date of birth.
pub(super) fn birth_date(context: &CellContext<'_>, cell: &Cell<'_>) -> Reading<Option<BirthDate>> {
    if let Some(fault) = unreadable(cell) {
        return Reading::of(Err(fault));
    }
    let earliest = context.form.ranges().birth_year_min;
    let impossible =
        || Fault::new(&rules::impossible_date::RULE, vec![("min", Fact::Number(earliest.into()))]);
    let not_a_date = || Fault::new(&rules::not_a_date::RULE, Vec::new());
    let credible = |date: Result<BirthDate, BirthDateError>| match date {
        Ok(date) if date.year() >= earliest => Ok(Some(date)),
        Ok(_) | Err(BirthDateError::Impossible) => Err(impossible()),
        Err(BirthDateError::Shape) => Err(not_a_date()),
    };
    let day = |day: Option<Day>| credible(day.map(BirthDate::Full).ok_or(BirthDateError::Impossible));
    match cell {
        Cell::Date { ymd: (year, month, date), .. } => Reading::of(day(Day::new(*year, *month, *date))),
        Cell::Number(number) => match whole(*number) {
            Some(year @ 1000..=9999) => Reading::of(credible(
                u16::try_from(year).map(BirthDate::Year).map_err(|_| BirthDateError::Shape),
            )),
            // A date whose cell has lost its format shows Excel's serial number; 10,000 is in 1927, 60,000 in 2064.
            Some(serial @ 10_000..=60_000) => {
                Reading::of(day(day_of_serial(serial))).noting(&rules::serial_as_date::RULE, true)
            }
            Some(digits @ 1_011_000..=31_129_999) => {
                let text = zeroize::Zeroizing::new(format!("{digits:08}"));
                Reading::of(credible(
                    BirthDate::parse(&text, context.year).map_err(|_| BirthDateError::Impossible),
                ))
            }
            _ => Reading::of(Err(not_a_date())),
        },
        _ => {
            let text = cell_text(cell);
            match shown(&text) {
                Shown::Nothing => Reading::of(Ok(None)),
                Shown::Dash => Reading::of(Ok(None)).noting(&rules::dash_as_blank::RULE, true),
                Shown::Text(text) => Reading::of(credible(BirthDate::parse(text, context.year)))
                    .noting(&rules::text_as_date::RULE, context.typed),
            }
        }
    }
}

/// Excel's serial number as a day, in the 1900 epoch (day 60 is the 29 February 1900 that never was; both sides of it
/// are out of the range that is asked for).
fn day_of_serial(serial: i64) -> Option<Day> {
    let epoch = jiff::civil::date(1899, 12, 30);
    let day = epoch.checked_add(jiff::Span::new().try_days(serial).ok()?).ok()?;
    Day::new(u16::try_from(day.year()).ok()?, u8::try_from(day.month()).ok()?, u8::try_from(day.day()).ok()?)
}

/// A DUF number.
pub(super) fn duf(context: &CellContext<'_>, cell: &Cell<'_>) -> Reading<Option<DufNumber>> {
    let years = context.form.ranges().duf_year_min..=context.year;
    id_number(cell, context.typed, |text| {
        DufNumber::parse(text, years.clone()).map_err(|error| match error {
            DufError::Length => Fault::new(&rules::duf_length::RULE, Vec::new()),
            DufError::Year { min, max } => {
                let facts = vec![("min", Fact::Number(min.into())), ("max", Fact::Number(max.into()))];
                Fault::new(&rules::duf_year::RULE, facts)
            }
        })
    })
}

/// A national identity number.
pub(super) fn national_id(context: &CellContext<'_>, cell: &Cell<'_>) -> Reading<Option<NationalId>> {
    let mut reading = id_number(cell, context.typed, |text| {
        NationalId::parse(text).map_err(|error| match error {
            NationalIdError::Length => Fault::new(&rules::national_id_length::RULE, Vec::new()),
            NationalIdError::Date => Fault::new(&rules::national_id_date::RULE, Vec::new()),
            NationalIdError::Control => Fault::new(&rules::national_id_control::RULE, Vec::new()),
        })
    });
    // A lost zero is asked about by a rule of its own, which says more.
    if matches!(&reading.value, Ok(Some(id)) if id.is_padded()) {
        reading.notes.clear();
    }
    reading
}

fn id_number<T>(
    cell: &Cell<'_>,
    typed: bool,
    parse: impl Fn(&str) -> Result<T, Fault>,
) -> Reading<Option<T>> {
    if let Some(fault) = unreadable(cell) {
        return Reading::of(Err(fault));
    }
    let text = zeroize::Zeroizing::new(cell_text(cell).into_owned());
    let is_number = matches!(cell, Cell::Number(_) | Cell::Date { .. });
    match shown(&text) {
        Shown::Nothing => Reading::of(Ok(None)),
        Shown::Dash => Reading::of(Ok(None)).noting(&rules::dash_as_blank::RULE, true),
        Shown::Text(text) => {
            Reading::of(parse(text).map(Some)).noting(&rules::number_as_id::RULE, is_number && typed)
        }
    }
}

/// Readings of one column by the text of the cell: most cells repeat, and folding is the costly part.
#[derive(Default)]
pub(super) struct Memo(FxHashMap<Box<str>, Remembered>);

type Remembered = (Result<Option<Value>, Fault>, Vec<&'static Rule>);

/// Different texts remembered in a column; a column of numbers typed as text must not fill the memory.
const REMEMBERED: usize = 512;

impl Memo {
    /// The reading of a cell, remembered if it is a text.
    pub(super) fn answer(
        &mut self,
        context: &CellContext<'_>,
        ix: FieldIx,
        field: &Field,
        cell: &Cell<'_>,
    ) -> Reading<Option<Value>> {
        let Cell::Text(text) = cell else { return answer(context, ix, field, cell) };
        if let Some((value, notes)) = self.0.get(text.as_ref()) {
            return Reading { value: value.clone(), notes: notes.clone() };
        }
        let reading = answer(context, ix, field, cell);
        if self.0.len() < REMEMBERED {
            self.0.insert(text.as_ref().into(), (reading.value.clone(), reading.notes.clone()));
        }
        reading
    }
}
