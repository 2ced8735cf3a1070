//! The canonical form of names (spec/identifiers.md), as far as this room's own names need it.
//!
//! The room keeps its own small copy so that the plan's uniqueness does not rest on the code under test.

use icu_normalizer::DecomposingNormalizerBorrowed;

/// Letters that are letters of their own, not a letter with a mark.
const OWN_LETTERS: [(char, &str); 10] = [
    ('å', "aa"),
    ('æ', "ae"),
    ('ø', "oe"),
    ('ö', "oe"),
    ('ä', "ae"),
    ('ü', "u"),
    ('ß', "ss"),
    ('ł', "l"),
    ('đ', "d"),
    ('ı', "i"),
];

/// The words of a name in their canonical form, sorted: equal for every spelling that means the same name.
pub(in crate::demo) fn folded(name: &str) -> String {
    let mut words: Vec<String> = name
        .split_whitespace()
        .map(|word| {
            let letters: String =
                plain(&word.to_lowercase()).chars().filter(|letter| letter.is_alphabetic()).collect();
            letters.replace("aa", "a").replace("ae", "a").replace("oe", "o")
        })
        .collect();
    words.sort();
    words.join(" ")
}

/// The name typed without foreign letters and marks, by somebody whose keyboard has none.
pub(in crate::demo) fn plain(name: &str) -> String {
    let mut typed = String::with_capacity(name.len());
    for letter in name.chars() {
        let small = letter.to_lowercase().next().unwrap_or(letter);
        match OWN_LETTERS.iter().find(|(own, _)| *own == small) {
            Some((_, letters)) if letter == small => typed.push_str(letters),
            Some((_, letters)) => {
                let mut letters = letters.chars();
                typed.extend(letters.next().into_iter().flat_map(char::to_uppercase));
                typed.extend(letters);
            }
            None => typed.push(letter),
        }
    }
    let unmarked = DecomposingNormalizerBorrowed::new_nfkd().normalize(&typed).into_owned();
    unmarked.chars().filter(|letter| !('\u{300}'..='\u{36f}').contains(letter)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spellings_of_one_name_fold_to_the_same() {
        for (one, other) in [
            ("Kari Ødegård", "KARI ODEGAARD"),
            ("Åsen Bjørg", "bjoerg aasen"),
            ("Đặng Thị Hương", "Dang Thi Huong"),
            ("Łukasz Gołębiewski", "Lukasz Golebiewski"),
            ("Ștefan Lăcătuș", "Stefan Lacatus"),
            ("Traoré  N'Diaye", "n'diaye traore"),
        ] {
            assert_eq!(folded(one), folded(other), "{one}");
        }
        assert_ne!(folded("Anna Berg"), folded("Anne Berg"));
        assert_eq!(plain("Ødegård Næss"), "Oedegaard Naess");
    }
}
