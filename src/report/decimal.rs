//! Percentages as scaled integers, rounded half-up (counting.md 12). Never a float: 12.85 must not become 12.8.

use crate::text::Language;

/// A decimal with a fixed number of digits after the point.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Decimal {
    scaled: i64,
    digits: u8,
}

impl Decimal {
    /// `part` as a percentage of `whole`, rounded half away from zero; nothing of nothing is no percentage.
    ///
    /// ```
    /// # use omfang::report::Decimal;
    /// assert_eq!(Decimal::percent(30, 234, 1).unwrap().point(), "12.8");
    /// assert_eq!(Decimal::percent(-49, 349, 1).unwrap().point(), "-14.0");
    /// assert_eq!(Decimal::percent(1, 0, 1), None);
    /// ```
    #[must_use]
    pub fn percent(part: i64, whole: u32, digits: u8) -> Option<Decimal> {
        let whole = i128::from(whole);
        if whole == 0 {
            return None;
        }
        let hundred = 100 * 10_i128.pow(u32::from(digits.min(6)));
        let magnitude = (2 * i128::from(part).abs() * hundred + whole) / (2 * whole);
        let scaled = i64::try_from(magnitude).ok()? * part.signum();
        Some(Decimal { scaled, digits: digits.min(6) })
    }

    /// For machines: a point, a minus sign where there is one.
    #[must_use]
    pub fn point(self) -> String {
        let text = self.unsigned('.');
        if self.scaled < 0 { format!("-{text}") } else { text }
    }

    /// For people: a decimal comma in Norwegian, a true minus sign.
    #[must_use]
    pub fn text(self, language: Language) -> String {
        let text = self.unsigned(if language == Language::En { '.' } else { ',' });
        if self.scaled < 0 { format!("\u{2212}{text}") } else { text }
    }

    /// The same with a plus sign in front of a rise.
    #[must_use]
    pub fn signed_text(self, language: Language) -> String {
        if self.scaled > 0 { format!("+{}", self.text(language)) } else { self.text(language) }
    }

    /// The number of digits after the point.
    #[must_use]
    pub fn digits(self) -> u8 {
        self.digits
    }

    /// The nearest float, for Excel's cells.
    #[must_use]
    pub fn float(self) -> f64 {
        self.point().parse().unwrap_or_default()
    }

    fn unsigned(self, point: char) -> String {
        let scale = 10_u64.pow(u32::from(self.digits));
        let magnitude = self.scaled.unsigned_abs();
        let whole = magnitude / scale;
        if self.digits == 0 {
            return whole.to_string();
        }
        format!("{whole}{point}{:0width$}", magnitude % scale, width = usize::from(self.digits))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn percentages_are_rounded_half_up_in_both_directions() {
        for (part, whole, digits, expected) in [
            (209, 324, 1, "64.5"),
            (18, 324, 1, "5.6"),
            (1, 8, 0, "13"),
            (1, 8, 1, "12.5"),
            (257, 2000, 1, "12.9"), // 12.85 exactly
            (-257, 2000, 1, "-12.9"),
            (0, 5, 1, "0.0"),
            (1, 1000, 1, "0.1"),
            (3, 2, 0, "150"),
        ] {
            assert_eq!(Decimal::percent(part, whole, digits).unwrap().point(), expected);
        }
    }

    #[test]
    fn people_read_commas_and_signs() {
        let fall = Decimal::percent(-49, 349, 1).unwrap();
        assert_eq!(fall.text(Language::Nb), "\u{2212}14,0");
        let rise = Decimal::percent(24, 300, 1).unwrap();
        assert_eq!(
            (rise.signed_text(Language::Nn), rise.signed_text(Language::En)),
            ("+8,0".into(), "+8.0".into())
        );
    }
}
