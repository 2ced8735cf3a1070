//! Folding of names (identifiers.md): the canonical value of all name rules, in which å/aa/a, æ/ae/a and ø/oe/o meet
//! whoever typed them. The Unicode tables come from pinned crates, so that two versions of a browser fold alike.

use icu_casemap::CaseMapper;
use icu_normalizer::{ComposingNormalizer, DecomposingNormalizer};
use icu_properties::CodePointMapData;
use icu_properties::props::{GeneralCategory, GeneralCategoryGroup};
use zeroize::{Zeroize, Zeroizing};

/// Letters of other scripts, one line a letter, from a maintained library (see the head of the file).
const TRANSLITERATION: &str = include_str!("../../schemas/codes/transliteration.csv");

/// The folded names of a row. Wiped when dropped.
#[derive(Default)]
pub struct FoldedNames {
    /// Words of the family name, in order.
    pub(super) surname: Vec<String>,
    /// Words of the given names, in order.
    pub(super) given: Vec<String>,
    /// Whether a letter could not be written with a–z: such a name only meets the very same spelling.
    pub(super) has_foreign_letters: bool,
}

/// Two spellings of one name hash alike.
impl std::hash::Hash for FoldedNames {
    fn hash<H: std::hash::Hasher>(&self, state: &mut H) {
        self.sorted().hash(state);
    }
}

impl Drop for FoldedNames {
    fn drop(&mut self) {
        self.surname.iter_mut().chain(&mut self.given).for_each(Zeroize::zeroize);
    }
}

impl FoldedNames {
    /// Folds what stands in the name columns. A single column is split only to sort its parts: text before a comma is
    /// the family name, otherwise the last word.
    #[must_use]
    pub fn of(surname: Option<&str>, given: Option<&str>, full: Option<&str>) -> FoldedNames {
        let mut names = FoldedNames::default();
        names.surname = names.fold(surname.unwrap_or_default());
        names.given = names.fold(given.unwrap_or_default());
        if let Some(full) = full.filter(|_| names.surname.is_empty() && names.given.is_empty()) {
            if let Some((surname, given)) = full.split_once(',') {
                names.surname = names.fold(surname);
                names.given = names.fold(given);
            } else {
                names.given = names.fold(full);
                if names.given.len() > 1 {
                    names.surname.extend(names.given.pop());
                }
            }
        }
        names
    }

    fn fold(&mut self, text: &str) -> Vec<String> {
        let (words, foreign) = fold_name(text);
        self.has_foreign_letters |= foreign;
        words
    }

    /// Whether the name holds letters that could not be written with a–z.
    #[must_use]
    pub fn has_foreign_letters(&self) -> bool {
        self.has_foreign_letters
    }

    /// Whether there is no name.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.surname.is_empty() && self.given.is_empty()
    }

    /// All words, sorted and joined: equal for two spellings of one name.
    #[must_use]
    pub fn key(&self) -> super::Secret {
        super::Secret::new(&Zeroizing::new(self.sorted().join(" ")))
    }

    /// All words, sorted: the order of names, and which column they stood in, does not matter.
    pub(super) fn sorted(&self) -> Vec<&str> {
        let mut words: Vec<&str> = self.surname.iter().chain(&self.given).map(String::as_str).collect();
        words.sort_unstable();
        words
    }
}

/// The folded words of a name, and whether some letter could not be written with a–z. Hyphens and spaces separate
/// words; apostrophes and other marks inside a word are dropped.
#[must_use]
pub fn fold_name(text: &str) -> (Vec<String>, bool) {
    let mut foreign = false;
    let words = text
        .split(|c: char| crate::form::is_space(c) || is_dash(c) || matches!(c, ',' | '/' | '.' | ';'))
        .map(|word| fold_word(word, &mut foreign))
        .filter(|word| !word.is_empty())
        .collect();
    (words, foreign)
}

fn is_dash(c: char) -> bool {
    matches!(c, '-' | '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{fe58}' | '\u{fe63}' | '\u{ff0d}')
}

fn fold_word(word: &str, foreign: &mut bool) -> String {
    let mut folded = Folded { word: String::with_capacity(word.len()), merged: false };
    if word.is_ascii() {
        word.chars().filter(char::is_ascii_alphabetic).for_each(|c| folded.push(c.to_ascii_lowercase()));
        return folded.word;
    }
    // The order matters: marks stripped before the map would turn å into a plain a and lose the Norwegian letters.
    let composed = Zeroizing::new(ComposingNormalizer::new_nfc().normalize(word).into_owned());
    let lower = Zeroizing::new(
        CaseMapper::new()
            .lowercase_to_string(&composed, &icu_locale_core::LanguageIdentifier::UNKNOWN)
            .into_owned(),
    );
    let mapped = Zeroizing::new(transliterate(&lower));
    let letters = Zeroizing::new(DecomposingNormalizer::new_nfkd().normalize(&mapped).into_owned());
    let categories = CodePointMapData::<GeneralCategory>::new();
    for c in letters.chars() {
        if c.is_ascii_lowercase() {
            folded.push(c);
        } else if !c.is_ascii() && GeneralCategoryGroup::Letter.contains(categories.get(c)) {
            *foreign = true;
            folded.push(c);
        }
    }
    folded.word
}

/// A word that grows letter by letter, with aa→a, ae→a and oe→o on the way, left to right, each pair once.
struct Folded {
    word: String,
    merged: bool,
}

impl Folded {
    fn push(&mut self, c: char) {
        let pair = matches!((self.word.as_bytes().last(), c), (Some(b'a'), 'a' | 'e') | (Some(b'o'), 'e'));
        self.merged = pair && !self.merged;
        if !self.merged {
            self.word.push(c);
        }
    }
}

fn transliterate(lower: &str) -> String {
    let mut text = String::with_capacity(lower.len() + 8);
    for c in lower.chars() {
        match c {
            'å' => text.push_str("aa"),
            'æ' | 'ä' => text.push_str("ae"),
            'ø' | 'ö' => text.push_str("oe"),
            'ü' => text.push('u'),
            'ß' => text.push_str("ss"),
            'ð' | 'đ' => text.push('d'),
            'þ' => text.push_str("th"),
            'ł' => text.push('l'),
            'ı' => text.push('i'),
            c if c.is_ascii() => text.push(c),
            c => match table().get(&c) {
                Some(letters) => text.push_str(letters),
                None => text.push(c),
            },
        }
    }
    text
}

/// The table, read once. Pure: the same bytes for everybody.
fn table() -> &'static std::collections::BTreeMap<char, &'static str> {
    static TABLE: std::sync::OnceLock<std::collections::BTreeMap<char, &'static str>> =
        std::sync::OnceLock::new();
    TABLE.get_or_init(|| {
        TRANSLITERATION
            .lines()
            .filter(|line| !line.starts_with('#'))
            .skip(1)
            .filter_map(|line| {
                let (from, to) = line.split_once(',')?;
                Some((from.chars().next()?, to.trim()))
            })
            .collect()
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn folded(text: &str) -> String {
        fold_name(text).0.join(" ")
    }

    #[test]
    fn norwegian_letters_meet_however_they_are_typed() {
        for same in [
            ["Åse", "Aase", "Ase"],
            ["Bjørn", "Bjoern", "Bjorn"],
            ["Æsøy", "Aesoey", "ASOY"],
            ["A\u{30a}se", "åse", "ÅSE"],
        ] {
            let first = folded(same[0]);
            assert!(same.iter().all(|name| folded(name) == first), "{same:?}");
        }
    }

    #[test]
    fn marks_case_hyphens_and_apostrophes_do_not_matter() {
        assert_eq!(folded("Anne-Marie O’Brien"), "anne marie obrien");
        assert_eq!(folded("  NGUYỄN  Thị\u{a0}Minh "), "nguyen thi minh");
        assert_eq!(folded("al-Ḥasan"), "al hasan");
        assert_eq!(folded("Łukasz Đorđević"), "lukasz dordevic");
        assert_eq!(folded("Iıİ"), "iii");
    }

    #[test]
    fn other_scripts_are_written_with_latin_letters_or_said_to_be_foreign() {
        assert_eq!(fold_name("Иван"), (vec!["ivan".to_owned()], false));
        assert!(!fold_name("محمد").1);
        assert!(!fold_name("Γιώργος").1);
        let (words, foreign) = fold_name("გიორგი");
        assert!(foreign && words.len() == 1);
        assert_eq!(fold_name("123 !"), (vec![], false));
    }

    #[test]
    fn one_column_is_split_for_sorting_only() {
        let comma = FoldedNames::of(None, None, Some("Hansen, Kari Anne"));
        let spaces = FoldedNames::of(None, None, Some("Kari Anne Hansen"));
        assert_eq!(comma.surname, ["hansen"]);
        assert_eq!(spaces.surname, ["hansen"]);
        assert_eq!(comma.sorted(), spaces.sorted());
        assert_eq!(
            FoldedNames::of(Some("Hansen"), Some("Kari"), Some("ignored")).sorted(),
            ["hansen", "kari"]
        );
    }
}
