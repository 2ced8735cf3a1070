//! DUF numbers: 12 digits that UDI gives to everybody who applies for residence in Norway.
//!
//! YYYY (year of registration), six running digits, two control digits. The control rule is publicly known but not
//! officially published, and UDI's own printed example fails it: a mismatch is a warning, never an error (identifiers.md).

use thiserror::Error;

use super::secret::SecretNumber;

/// Weights over the running digits, then over the year's digits.
const WEIGHTS: [u32; 10] = [4, 6, 3, 2, 7, 5, 4, 6, 3, 2];

/// A text that is no DUF number.
#[derive(Clone, Copy, Debug, Error, PartialEq, Eq)]
pub enum DufError {
    /// Not 12 digits.
    #[error("not 12 digits")]
    Length,
    /// The first four digits are no year between the first DUF year and the reporting year.
    #[error("the year is outside {min}–{max}")]
    Year {
        /// First year.
        min: u16,
        /// Last year.
        max: u16,
    },
}

/// A DUF number, with or without matching control digits.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DufNumber {
    number: SecretNumber,
    verified: bool,
}

impl DufNumber {
    /// Reads a DUF number; spaces are allowed.
    ///
    /// # Errors
    /// When it has not 12 digits or its year is out of range.
    pub fn parse(text: &str, years: std::ops::RangeInclusive<u16>) -> Result<DufNumber, DufError> {
        let Some((digits, 12)) = super::national_id::digits_of::<12>(text, &[' ']) else {
            return Err(DufError::Length);
        };
        let [y1, y2, y3, y4, running @ .., _, _] = digits;
        let year = y1 * 1000 + y2 * 100 + y3 * 10 + y4;
        if !u16::try_from(year).is_ok_and(|year| years.contains(&year)) {
            return Err(DufError::Year { min: *years.start(), max: *years.end() });
        }
        let weighted =
            running.into_iter().chain([y1, y2, y3, y4]).zip(WEIGHTS).map(|(digit, weight)| digit * weight);
        let expected = weighted.sum::<u32>() % 11;
        let [.., c1, c2] = digits;
        let number = digits.iter().fold(0u64, |number, digit| number * 10 + u64::from(*digit));
        Ok(DufNumber { number: SecretNumber::new(number), verified: c1 * 10 + c2 == expected })
    }

    /// Whether the control digits match.
    #[must_use]
    pub fn is_verified(&self) -> bool {
        self.verified
    }

    /// The twelve digits, the canonical value of the rule `duf`.
    #[must_use]
    pub fn canonical(&self) -> String {
        format!("{:012}", self.number.expose())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_known_examples_pass_and_udis_printed_one_is_unverified() {
        for text in ["200205705502", "200900595509", "2002 057055 02"] {
            assert!(DufNumber::parse(text, 1990..=2014).unwrap().is_verified(), "{text}");
        }
        assert!(!DufNumber::parse("201258697561", 1990..=2014).unwrap().is_verified());
    }

    #[test]
    fn length_and_year_are_checked() {
        assert_eq!(DufNumber::parse("20020570550", 1990..=2014), Err(DufError::Length));
        assert_eq!(DufNumber::parse("2002057055O2", 1990..=2014), Err(DufError::Length));
        assert_eq!(
            DufNumber::parse("201505705502", 1990..=2014),
            Err(DufError::Year { min: 1990, max: 2014 })
        );
        assert_eq!(
            DufNumber::parse("198905705502", 1990..=2014),
            Err(DufError::Year { min: 1990, max: 2014 })
        );
    }
}
