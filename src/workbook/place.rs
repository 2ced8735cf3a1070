//! Places in a sheet, as Excel writes them.

use std::fmt;

/// A cell's place. Row is Excel's (1 = first); column counts from 0 and is printed as letters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CellRef {
    /// Excel's row number, from 1.
    pub row: u32,
    /// Column, from 0.
    pub column: u32,
}

impl CellRef {
    /// A place as Excel writes it, such as `D7`; dollar signs are passed over.
    #[must_use]
    pub fn parse(text: &str) -> Option<CellRef> {
        let plain: String = text.trim().chars().filter(|c| *c != '$').collect();
        let digits = plain.find(|c: char| c.is_ascii_digit())?;
        let (letters, row) = plain.split_at_checked(digits)?;
        let column = letters.chars().try_fold(0u32, |column, letter| {
            let digit = letter.to_ascii_uppercase().to_digit(36).filter(|_| letter.is_ascii_alphabetic())?;
            column.checked_mul(26)?.checked_add(digit - 9)
        })?;
        let row = row.parse().ok().filter(|row| *row > 0)?;
        Some(CellRef { row, column: column.checked_sub(1)? })
    }
}

impl fmt::Display for CellRef {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}{}", column_letters(self.column), self.row)
    }
}

/// The letters of a column: 0 is `A`, 25 `Z`, 26 `AA`.
#[must_use]
pub fn column_letters(column: u32) -> String {
    let mut letters = Vec::new();
    let mut rest = u64::from(column) + 1;
    while rest > 0 {
        rest -= 1;
        letters.push(char::from(b'A' + u8::try_from(rest % 26).unwrap_or(0)));
        rest /= 26;
    }
    letters.iter().rev().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_are_excels() {
        for (column, letters) in [(0, "A"), (25, "Z"), (26, "AA"), (701, "ZZ"), (702, "AAA"), (16_383, "XFD")]
        {
            assert_eq!(column_letters(column), letters);
        }
        assert_eq!(CellRef { row: 7, column: 3 }.to_string(), "D7");
        for (text, row, column) in [("D7", 7, 3), ("$XFD$1048576", 1_048_576, 16_383), ("aa1", 1, 26)] {
            assert_eq!(CellRef::parse(text), Some(CellRef { row, column }));
        }
        for text in ["", "7", "D", "D0", "7D", "D7E", "Ø7", "A99999999999", "ZZZZZZZZZZ1"] {
            assert_eq!(CellRef::parse(text), None, "{text}");
        }
    }
}
