//! National identity numbers: fødselsnummer, D-numbers, H-numbers and synthetic test numbers (identifiers.md).
//!
//! Source: Skatteetaten, "Fødselsnummer" and "Nytt fødselsnummer fra 2032". Both the old rule and the 2032 rule are
//! accepted; century and sex are inferred only when the old rule holds.

use thiserror::Error;

use super::birth_date::Day;
use super::secret::SecretNumber;

const K1: [u32; 9] = [3, 7, 6, 1, 8, 9, 4, 5, 2];
const K2: [u32; 10] = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2];

/// Which register gave the number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum NationalIdKind {
    /// Fødselsnummer: resident in Norway.
    Fnr,
    /// D-number: temporary contact with Norway (day + 40).
    Dnr,
    /// H-number: local to one institution (month + 40); makes no token.
    Hnr,
}

/// A text that is no national identity number.
#[derive(Clone, Copy, Debug, Error, PartialEq, Eq)]
pub enum NationalIdError {
    /// Not 11 digits.
    #[error("not 11 digits")]
    Length,
    /// The first six digits are no date, however shifted.
    #[error("the first six digits are no date")]
    Date,
    /// The control digits do not match.
    #[error("the control digits do not match")]
    Control,
}

/// A national identity number whose control digits match.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct NationalId {
    number: SecretNumber,
    kind: NationalIdKind,
    test: bool,
    old_rule: bool,
    padded: bool,
}

impl NationalId {
    /// Reads a number; spaces, full stops and hyphens are allowed. Ten digits that pass with a zero in front are
    /// taken with it ([`NationalId::is_padded`]): Excel drops leading zeros.
    ///
    /// # Errors
    /// When it has not 11 digits, holds no date, or its control digits fail.
    pub fn parse(text: &str) -> Result<NationalId, NationalIdError> {
        match digits_of::<11>(text, &[' ', '.', '-']) {
            Some((digits, 11)) => NationalId::from_digits(digits),
            Some((mut digits, 10)) => {
                digits.rotate_right(1);
                let mut id = NationalId::from_digits(digits).map_err(|_| NationalIdError::Length)?;
                id.padded = true;
                Ok(id)
            }
            _ => Err(NationalIdError::Length),
        }
    }

    fn from_digits(digits: [u32; 11]) -> Result<NationalId, NationalIdError> {
        let [d1, d2, m1, m2, y1, y2, ..] = digits;
        let (day, month, yy) = (d1 * 10 + d2, m1 * 10 + m2, y1 * 10 + y2);
        let (day, dnr) = if day > 40 { (day - 40, true) } else { (day, false) };
        let (month, shift) = match month {
            81..=92 => (month - 80, Shift::Test),
            41..=52 => (month - 40, Shift::Institution),
            _ => (month, Shift::None),
        };
        // A day that exists in some century: the century is not known for certain, 29 February least of all.
        if ![1800, 1900, 2000].iter().any(|century| day_of(century + yy, month, day).is_some()) {
            return Err(NationalIdError::Date);
        }
        let sum =
            |weights: &[u32]| weights.iter().zip(digits).map(|(weight, digit)| weight * digit).sum::<u32>();
        let [.., k1, k2] = digits;
        let remainder = (sum(&K1) + k1) % 11;
        if remainder > 3 || (sum(&K2) + k2) % 11 != 0 {
            return Err(NationalIdError::Control);
        }
        let kind = match (dnr, shift) {
            (true, _) => NationalIdKind::Dnr,
            (false, Shift::Institution) => NationalIdKind::Hnr,
            (false, _) => NationalIdKind::Fnr,
        };
        let number = digits.iter().fold(0u64, |number, digit| number * 10 + u64::from(*digit));
        let test = shift == Shift::Test;
        Ok(NationalId {
            number: SecretNumber::new(number),
            kind,
            test,
            old_rule: remainder == 0,
            padded: false,
        })
    }

    /// Which register gave it.
    #[must_use]
    pub fn kind(&self) -> NationalIdKind {
        self.kind
    }

    /// Whether it belongs to the synthetic test population.
    #[must_use]
    pub fn is_test(&self) -> bool {
        self.test
    }

    /// Whether a lost leading zero was put back.
    #[must_use]
    pub fn is_padded(&self) -> bool {
        self.padded
    }

    /// The eleven digits, the canonical value of the rules `fnr` and `dnr`.
    #[must_use]
    pub fn canonical(&self) -> String {
        format!("{:011}", self.number.expose())
    }

    /// The birth date that the number states, where the old rule (and so the century) holds.
    #[must_use]
    pub fn birth_day(&self) -> Option<Day> {
        if !self.old_rule {
            return None;
        }
        let number = self.number.expose();
        let part = |divisor: u64, modulus: u64| u32::try_from(number / divisor % modulus).unwrap_or(0);
        let (day, month, yy, individual) =
            (part(1_000_000_000, 100), part(10_000_000, 100), part(100_000, 100), part(100, 1000));
        let day = if day > 40 { day - 40 } else { day };
        let month = match month {
            81.. => month - 80,
            41.. => month - 40,
            _ => month,
        };
        let century = match (individual, yy) {
            (0..=499, _) => 1900,
            (500..=749, 54..) => 1800,
            (500..=999, ..=39) => 2000,
            (900..=999, 40..) => 1900,
            _ => return None,
        };
        day_of(century + yy, month, day)
    }

    /// Whether the number states a woman, where the old rule (and so the sex digit) holds.
    #[must_use]
    pub fn states_female(&self) -> Option<bool> {
        self.old_rule.then(|| (self.number.expose() / 100).is_multiple_of(2))
    }
}

#[derive(Clone, Copy, PartialEq)]
enum Shift {
    None,
    Institution,
    Test,
}

fn day_of(year: u32, month: u32, day: u32) -> Option<Day> {
    Day::new(u16::try_from(year).ok()?, u8::try_from(month).ok()?, u8::try_from(day).ok()?)
}

/// The digits of a text that holds nothing but digits and the given separators, and how many there are; nothing when
/// there is anything else, or more than `N`.
pub(super) fn digits_of<const N: usize>(text: &str, separators: &[char]) -> Option<([u32; N], usize)> {
    let mut digits = [0; N];
    let mut count = 0;
    for c in text.chars().filter(|c| !separators.contains(c) && !crate::form::is_space(*c)) {
        *digits.get_mut(count)? = c.to_digit(10)?;
        count += 1;
    }
    Some((digits, count))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Completes nine digits to a number under the old rule, if there is one.
    fn complete(nine: [u32; 9]) -> Option<String> {
        let k1 = (11 - K1.iter().zip(nine).map(|(w, d)| w * d).sum::<u32>() % 11) % 11;
        let ten: Vec<u32> = nine.into_iter().chain([k1]).collect();
        let k2 = (11 - K2.iter().zip(&ten).map(|(w, d)| w * d).sum::<u32>() % 11) % 11;
        (k1 < 10 && k2 < 10).then(|| ten.iter().chain([&k2]).map(u32::to_string).collect())
    }

    fn sample() -> impl Iterator<Item = (String, [u32; 9])> {
        (0..1000u32).filter_map(|individual| {
            let nine = [1, 5, 0, 7, 8, 5, individual / 100, individual / 10 % 10, individual % 10];
            complete(nine).map(|text| (text, nine))
        })
    }

    #[test]
    fn date_sex_and_century_are_read_under_the_old_rule() {
        for (text, nine) in sample().filter(|(_, nine)| nine[6] < 5) {
            let id = NationalId::parse(&text).unwrap();
            assert_eq!(id.kind(), NationalIdKind::Fnr);
            assert_eq!(id.birth_day(), Day::new(1985, 7, 15));
            assert_eq!(id.states_female(), Some(nine[8] % 2 == 0));
        }
    }

    #[test]
    fn shifted_numbers_are_recognised() {
        let make = |nine| {
            (0..100)
                .find_map(|i| {
                    complete({
                        let mut n: [u32; 9] = nine;
                        n[7] = i / 10;
                        n[8] = i % 10;
                        n
                    })
                })
                .unwrap()
        };
        assert_eq!(
            NationalId::parse(&make([5, 5, 0, 7, 8, 5, 1, 0, 0])).unwrap().kind(),
            NationalIdKind::Dnr
        );
        assert_eq!(
            NationalId::parse(&make([1, 5, 4, 7, 8, 5, 1, 0, 0])).unwrap().kind(),
            NationalIdKind::Hnr
        );
        let test = NationalId::parse(&make([5, 5, 8, 7, 8, 5, 1, 0, 0])).unwrap();
        assert!(test.is_test() && test.kind() == NationalIdKind::Dnr);
        assert_eq!(test.birth_day(), Day::new(1985, 7, 15));
    }

    #[test]
    fn every_single_digit_error_and_adjacent_swap_is_caught() {
        for (text, _) in sample().take(300) {
            let digits: Vec<u8> = text.bytes().collect();
            for at in 0..11 {
                for digit in b'0'..=b'9' {
                    let mut edited = digits.clone();
                    edited[at] = digit;
                    let edited = String::from_utf8(edited).unwrap();
                    assert_eq!(NationalId::parse(&edited).is_ok(), edited == text, "{at} {digit}");
                }
                if at < 10 {
                    let mut edited = digits.clone();
                    edited.swap(at, at + 1);
                    let edited = String::from_utf8(edited).unwrap();
                    assert_eq!(NationalId::parse(&edited).is_ok(), edited == text, "swap at {at}");
                }
            }
        }
    }

    #[test]
    fn the_2032_rule_is_accepted_without_sex_and_century() {
        // Nine digits, any first control digit whose remainder is 1 to 3, and the second that fits.
        let nine = [1, 5, 0, 7, 8, 5, 1, 2, 3];
        let sum: u32 = K1.iter().zip(nine).map(|(w, d)| w * d).sum();
        let mut accepted = 0;
        for k1 in 0..10 {
            let ten: Vec<u32> = nine.into_iter().chain([k1]).collect();
            let k2 = (11 - K2.iter().zip(&ten).map(|(w, d)| w * d).sum::<u32>() % 11) % 11;
            if k2 == 10 {
                continue;
            }
            let text: String = ten.iter().chain([&k2]).map(u32::to_string).collect();
            let remainder = (sum + k1) % 11;
            match NationalId::parse(&text) {
                Ok(id) => {
                    accepted += 1;
                    assert!(remainder <= 3);
                    assert_eq!(id.birth_day().is_some(), remainder == 0);
                }
                Err(error) => assert!(remainder > 3, "{error}"),
            }
        }
        assert!(accepted >= 2);
    }

    #[test]
    fn a_lost_leading_zero_is_put_back_only_when_the_number_then_passes() {
        let text =
            complete([0, 5, 0, 7, 8, 5, 1, 2, 3]).or_else(|| complete([0, 5, 0, 7, 8, 5, 1, 2, 4])).unwrap();
        assert!(NationalId::parse(&text[1..]).unwrap().is_padded());
        assert_eq!(NationalId::parse("1234567890"), Err(NationalIdError::Length));
        assert_eq!(NationalId::parse("123456789012"), Err(NationalIdError::Length));
        assert_eq!(NationalId::parse("32138512345"), Err(NationalIdError::Date));
    }
}
