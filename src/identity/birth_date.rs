//! Dates of birth, also those of which only the year or the month is known.

use thiserror::Error;
use zeroize::Zeroize;

/// A day of the calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Day {
    year: u16,
    month: u8,
    day: u8,
}

impl Day {
    /// A day that exists in the Gregorian calendar.
    #[must_use]
    pub fn new(year: u16, month: u8, day: u8) -> Option<Day> {
        let (y, m, d) = (i16::try_from(year).ok()?, i8::try_from(month).ok()?, i8::try_from(day).ok()?);
        jiff::civil::Date::new(y, m, d).ok().map(|_| Day { year, month, day })
    }

    /// Eight digits, `yyyymmdd`, as they stand, also where no calendar has such a day. Public data sets hold some, and
    /// the written token rules only ask for digits; the product never makes one.
    #[cfg(feature = "measure")]
    #[must_use]
    pub fn as_written(digits: &str) -> Option<Day> {
        if digits.len() != 8 {
            return None;
        }
        let number = |at| digits.get(at).and_then(|part: &str| part.parse().ok());
        Some(Day { year: digits.get(..4)?.parse().ok()?, month: number(4..6)?, day: number(6..8)? })
    }

    /// The year.
    #[must_use]
    pub fn year(self) -> u16 {
        self.year
    }

    /// The month, 1–12.
    #[must_use]
    pub fn month(self) -> u8 {
        self.month
    }

    /// The day of the month, 1–31.
    #[must_use]
    pub fn day(self) -> u8 {
        self.day
    }
}

/// A date of birth as far as it is known. Prints as `[redacted]`.
#[derive(PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum BirthDate {
    /// Only the year.
    Year(u16),
    /// Year and month.
    Month(u16, u8),
    /// The whole date.
    Full(Day),
}

/// A text that is no date of birth.
#[derive(Clone, Copy, Debug, Error, PartialEq, Eq)]
pub enum BirthDateError {
    /// The shape is not one of those that are read.
    #[error("not a date")]
    Shape,
    /// The shape is a date, but no such day exists.
    #[error("no such day in the calendar")]
    Impossible,
}

impl std::fmt::Debug for BirthDate {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("[redacted]")
    }
}

impl Drop for BirthDate {
    fn drop(&mut self) {
        match self {
            BirthDate::Year(year) => year.zeroize(),
            BirthDate::Month(year, month) => {
                year.zeroize();
                month.zeroize();
            }
            BirthDate::Full(day) => {
                day.year.zeroize();
                day.month.zeroize();
                day.day.zeroize();
            }
        }
    }
}

impl BirthDate {
    /// Reads a date as people write it: `12.3.1990`, `12/03-90`, `1990-03-12`, `12031990`, and with unknown parts
    /// `1990`, `03.1990`, `xx.03.1990`, `00.00.1990`. A two-digit year is the latest that is not after `latest_year`.
    ///
    /// # Errors
    /// When the text has no such shape, or no such day exists.
    pub fn parse(text: &str, latest_year: u16) -> Result<BirthDate, BirthDateError> {
        let text = text.trim();
        let text = text.split_once('T').map_or(text, |(date, _)| date);
        let text = text.strip_suffix(" 00:00:00").unwrap_or(text);
        let pieces: Vec<&str> =
            text.split(['.', '/', '-', ' ']).map(str::trim).filter(|piece| !piece.is_empty()).collect();
        let (day, month, year) = match pieces.as_slice() {
            [year] if year.len() == 4 => ("", "", *year),
            [all] if all.len() == 8 && all.bytes().all(|byte| byte.is_ascii_digit()) => {
                split8(all).ok_or(BirthDateError::Shape)?
            }
            [month, year] => ("", *month, *year),
            [year, month, day] if year.len() == 4 => (*day, *month, *year),
            [day, month, year] => (*day, *month, *year),
            _ => return Err(BirthDateError::Shape),
        };
        let year = read_year(year, latest_year).ok_or(BirthDateError::Shape)?;
        match (read_part(day)?, read_part(month)?) {
            (None, None) => Ok(BirthDate::Year(year)),
            (None, Some(month)) if (1..=12).contains(&month) => Ok(BirthDate::Month(year, month)),
            (Some(day), Some(month)) => {
                Day::new(year, month, day).map(BirthDate::Full).ok_or(BirthDateError::Impossible)
            }
            _ => Err(BirthDateError::Impossible),
        }
    }

    /// The year.
    #[must_use]
    pub fn year(&self) -> u16 {
        match self {
            BirthDate::Year(year) | BirthDate::Month(year, _) => *year,
            BirthDate::Full(day) => day.year,
        }
    }

    /// The day, if all of it is known.
    #[must_use]
    pub fn full(&self) -> Option<Day> {
        match self {
            BirthDate::Full(day) => Some(*day),
            _ => None,
        }
    }
}

/// Eight digits as day, month, year; or year first, where the other reading gives a year long past.
fn split8(all: &str) -> Option<(&str, &str, &str)> {
    let day_first = (all.get(..2)?, all.get(2..4)?, all.get(4..)?);
    let year_first = (all.get(6..)?, all.get(4..6)?, all.get(..4)?);
    Some(if day_first.2 < "1800" { year_first } else { day_first })
}

fn read_year(text: &str, latest: u16) -> Option<u16> {
    let number: u16 = text.parse().ok()?;
    match text.len() {
        4 => Some(number),
        2 if 2000 + number <= latest => Some(2000 + number),
        2 => Some(1900 + number),
        _ => None,
    }
}

/// A day or month: nothing for `00`, `xx`, `??`, `--` and the like.
fn read_part(text: &str) -> Result<Option<u8>, BirthDateError> {
    if text.chars().all(|c| matches!(c, 'x' | 'X' | '?' | '0' | '_' | '*')) {
        return Ok(None);
    }
    if text.len() > 2 {
        return Err(BirthDateError::Shape);
    }
    text.parse().map(Some).map_err(|_| BirthDateError::Shape)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_are_read_as_people_write_them() {
        let full = |year, month, day| Ok(BirthDate::Full(Day::new(year, month, day).unwrap()));
        for text in [
            "12.03.1990",
            "12.3.1990",
            "12/3/1990",
            "12-03-1990",
            "1990-03-12",
            "12031990",
            "12.03.90",
            "1990-03-12T00:00:00",
            "12. 3. 1990",
        ] {
            assert_eq!(BirthDate::parse(text, 2014), full(1990, 3, 12), "{text}");
        }
        assert_eq!(BirthDate::parse("01.02.05", 2014), full(2005, 2, 1));
        assert_eq!(BirthDate::parse("01.02.15", 2014), full(1915, 2, 1));
    }

    #[test]
    fn unknown_parts_can_be_said() {
        for text in ["1990", "00.00.1990", "xx.xx.1990", "??.??.1990"] {
            assert_eq!(BirthDate::parse(text, 2014), Ok(BirthDate::Year(1990)), "{text}");
        }
        for text in ["03.1990", "xx.03.1990", "00.3.1990"] {
            assert_eq!(BirthDate::parse(text, 2014), Ok(BirthDate::Month(1990, 3)), "{text}");
        }
    }

    #[test]
    fn impossible_days_and_other_texts_are_told_apart() {
        for text in ["31.02.1990", "29.02.2013", "12.13.1990", "12.00.1990"] {
            assert_eq!(BirthDate::parse(text, 2014), Err(BirthDateError::Impossible), "{text}");
        }
        for text in ["", "Hansen", "1.2.3.4", "123", "12.mars.1990", "år 1990"] {
            assert_eq!(BirthDate::parse(text, 2014), Err(BirthDateError::Shape), "{text}");
        }
    }
}
