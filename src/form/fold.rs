//! Folding of labels and headings: what people type differs by case, spaces and punctuation, not by meaning.

use icu_casemap::CaseMapper;
use icu_normalizer::ComposingNormalizer;

/// A label as it is compared: NFKC, lower case, every run of white space (also no-break) one space, ends trimmed,
/// final full stops and colons dropped. Letters keep their marks: `å` is not `a`.
#[must_use]
pub fn fold_label(text: &str) -> String {
    if text.is_ascii() {
        return collapse(&text.to_ascii_lowercase());
    }
    let normal = ComposingNormalizer::new_nfkc().normalize(text).into_owned();
    let lower = CaseMapper::new().lowercase_to_string(&normal, &icu_locale_core::LanguageIdentifier::UNKNOWN);
    collapse(&lower)
}

fn collapse(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for word in text.split(is_space).filter(|word| !word.is_empty()) {
        if !folded.is_empty() {
            folded.push(' ');
        }
        folded.push_str(word);
    }
    let kept = folded.trim_end_matches(['.', ':', '*', ' ']).len();
    folded.truncate(kept);
    folded
}

/// White space as Excel users make it: also no-break spaces and the invisible characters that copying from the web leaves.
#[must_use]
pub(crate) fn is_space(c: char) -> bool {
    c.is_ascii_whitespace()
        || matches!(
            c,
            '\u{a0}' | '\u{2000}'
                ..='\u{200d}'
                    | '\u{202f}'
                    | '\u{205f}'
                    | '\u{2060}'
                    | '\u{3000}'
                    | '\u{feff}'
                    | '\u{ad}'
                    | '\u{b}'
        )
}

/// A heading as it is compared: a label whose punctuation and line breaks are spaces and whose trailing
/// parentheses ("(åååå)", "(ja/nei)") are gone.
#[must_use]
pub(crate) fn fold_heading(text: &str) -> String {
    let mut text = fold_label(text);
    while text.ends_with(')') {
        match text.rfind('(') {
            Some(open) if open > 0 => text.truncate(open),
            _ => break,
        }
        let kept = text.trim_end().len();
        text.truncate(kept);
    }
    let spaced: String = text.chars().map(|c| if is_heading_letter(c) { c } else { ' ' }).collect();
    collapse(&spaced)
}

fn is_heading_letter(c: char) -> bool {
    // ASCII punctuation only: letters of any script stay as they are, without asking a Unicode table.
    !c.is_ascii() || c.is_ascii_alphanumeric()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn labels_meet_whatever_the_spacing_and_case() {
        assert_eq!(fold_label("  Tvangsarbeid /\u{a0}tvangstjenester. "), "tvangsarbeid / tvangstjenester");
        assert_eq!(fold_label("ÅLAND"), "åland");
        assert_eq!(fold_label("A\u{30a}land"), "åland");
        assert_eq!(fold_label(""), "");
    }

    #[test]
    fn headings_lose_hints_and_punctuation() {
        assert_eq!(fold_heading("Fødselsår\n(åååå)"), "fødselsår");
        assert_eq!(
            fold_heading("Tok imot tilbud om bistand og beskyttelse (ja/nei):"),
            "tok imot tilbud om bistand og beskyttelse"
        );
        assert_eq!(fold_heading("DUF-nummer"), "duf nummer");
        assert_eq!(fold_heading("5. Antatt type utnytting"), "5 antatt type utnytting");
    }
}
