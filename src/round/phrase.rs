//! The phrase of a pass: seven Norwegian words, generated, never chosen.

use zeroize::{Zeroize, ZeroizeOnDrop, Zeroizing};

/// 2048 words: eleven bits each.
const WORDS: &str = include_str!("../../schemas/phrase/words.txt");
/// Words of a phrase: 77 bits.
const LENGTH: usize = 7;

/// Seven words that open a pass. Wiped when dropped.
#[derive(Zeroize, ZeroizeOnDrop)]
pub struct Phrase(String);

impl Phrase {
    /// Draws a phrase from random bytes: eleven bits a word.
    #[must_use]
    pub fn draw(random: &[u8; 14]) -> Phrase {
        let words: Vec<&str> = phrase_words();
        let mut text = String::new();
        let (pairs, _) = random.as_chunks::<2>();
        for pair in pairs.iter().take(LENGTH) {
            let word = words.get(usize::from(u16::from_be_bytes(*pair) & 2047)).copied().unwrap_or_default();
            if !text.is_empty() {
                text.push(' ');
            }
            text.push_str(word);
        }
        Phrase(text)
    }

    /// A phrase as it was typed: case and spacing do not matter.
    #[must_use]
    pub fn typed(text: &str) -> Phrase {
        let lower = Zeroizing::new(crate::form::fold_label(text));
        Phrase(lower.split(' ').filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" "))
    }

    /// The words.
    #[must_use]
    pub fn expose(&self) -> &str {
        &self.0
    }
}

/// The words in order.
#[must_use]
pub fn phrase_words() -> Vec<&'static str> {
    WORDS.lines().filter(|line| !line.is_empty() && !line.starts_with('#')).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn there_are_2048_different_words() {
        let mut words = phrase_words();
        assert_eq!(words.len(), 2048);
        words.sort_unstable();
        words.dedup();
        assert_eq!(words.len(), 2048);
    }

    #[test]
    fn a_phrase_has_seven_words_and_forgives_case_and_spacing() {
        let phrase = Phrase::draw(&[0xff; 14]);
        assert_eq!(phrase.expose().split(' ').count(), 7);
        let typed = Phrase::typed(&format!("  {} \n", phrase.expose().to_uppercase().replace(' ', "   ")));
        assert_eq!(typed.expose(), phrase.expose());
        assert_ne!(Phrase::draw(&[1; 14]).expose(), phrase.expose());
    }
}
