//! The narrative: the six points that KOM asks every partner about (form.md), and a text split into them without losing
//! any of it.

use std::collections::BTreeMap;

use thiserror::Error;

/// One of the points of the narrative (form.md): `1`, `2a`, `2b`, `3`, `4`, `5`, `6`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct NarrativePoint(&'static str);

impl NarrativePoint {
    /// All points in order.
    pub const ALL: [NarrativePoint; 7] = [
        NarrativePoint("1"),
        NarrativePoint("2a"),
        NarrativePoint("2b"),
        NarrativePoint("3"),
        NarrativePoint("4"),
        NarrativePoint("5"),
        NarrativePoint("6"),
    ];

    /// The point's number.
    #[must_use]
    pub fn name(self) -> &'static str {
        self.0
    }

    /// The point with a number, however it is punctuated.
    #[must_use]
    pub fn from_name(name: &str) -> Option<NarrativePoint> {
        let plain: String =
            name.chars().filter(|c| c.is_ascii_alphanumeric()).collect::<String>().to_ascii_lowercase();
        NarrativePoint::ALL.into_iter().find(|point| point.0 == plain)
    }
}

/// The narrative: free text by point. The only free text that ever leaves.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Narrative(BTreeMap<NarrativePoint, String>);

/// A text that is no narrative.
#[derive(Clone, Copy, Debug, Error, PartialEq, Eq)]
pub enum ParseNarrativeError {
    /// No line begins with a point's number.
    #[error("no line begins with the number of a point (1, 2a, 2b, 3, 4, 5, 6)")]
    NoPoints,
    /// A point stands twice.
    #[error("the point {point} stands twice")]
    Twice {
        /// The point.
        point: &'static str,
    },
    /// Text before the first point: it belongs to no point, and would not be sent.
    #[error("there is text before the point {point}, which would not be sent")]
    BeforePoints {
        /// The first point.
        point: &'static str,
    },
    /// A `2` with text, which says not whether it is 2a or 2b.
    #[error("the point 2 has the parts 2a and 2b, and the text says not which of them it answers")]
    Second,
    /// The text is longer than the limit.
    #[error("the narrative has more than {limit} characters")]
    TooLong {
        /// Number of characters.
        limit: usize,
    },
}

impl Narrative {
    /// Longest narrative, in characters: some thirty pages.
    pub const MAX_CHARACTERS: usize = 100_000;

    /// Reads a text whose points begin with their number on a line: `1. …`, `2a) …`, `2. a) …`, and a bare `b) …` after
    /// 2a. The rest of that line is part of the answer. No text is left out but a title above the first point.
    ///
    /// # Errors
    /// When no line begins with a point, a point stands twice, or text belongs to no point.
    pub fn parse(text: &str) -> Result<Narrative, ParseNarrativeError> {
        if text.chars().count() > Narrative::MAX_CHARACTERS {
            return Err(ParseNarrativeError::TooLong { limit: Narrative::MAX_CHARACTERS });
        }
        let Split { points, fault } = Split::of(text);
        match fault {
            Some(fault) => Err(fault),
            None if points.is_empty() => Err(ParseNarrativeError::NoPoints),
            None => {
                let trimmed = points.into_iter().map(|(point, answer)| (point, answer.trim().to_owned()));
                Ok(Narrative(trimmed.filter(|(_, answer)| !answer.is_empty()).collect()))
            }
        }
    }

    /// Words of the longest answer in a text, even where [`Narrative::parse`] refuses it.
    pub(crate) fn longest_answer(text: &str) -> usize {
        let answers = Split::of(text).points;
        answers.values().map(|answer| answer.split_whitespace().count()).max().unwrap_or(0)
    }

    /// Answers that were typed point by point; blank ones are left out.
    ///
    /// # Errors
    /// When they are too long.
    pub fn of_answers(
        answers: impl IntoIterator<Item = (NarrativePoint, String)>,
    ) -> Result<Narrative, ParseNarrativeError> {
        let answers = answers.into_iter().map(|(point, answer)| (point, answer.trim().to_owned()));
        let narrative = Narrative(answers.filter(|(_, answer)| !answer.is_empty()).collect());
        if narrative.0.values().map(|answer| answer.chars().count()).sum::<usize>()
            > Narrative::MAX_CHARACTERS
        {
            return Err(ParseNarrativeError::TooLong { limit: Narrative::MAX_CHARACTERS });
        }
        Ok(narrative)
    }

    /// Whether no point is answered.
    #[must_use]
    pub fn is_blank(&self) -> bool {
        self.0.is_empty()
    }

    pub(super) fn from_points(points: BTreeMap<NarrativePoint, String>) -> Narrative {
        Narrative(points)
    }

    /// The answers by point.
    pub fn points(&self) -> impl Iterator<Item = (NarrativePoint, &str)> {
        self.0.iter().map(|(point, answer)| (*point, answer.as_str()))
    }
}

/// A text by its points, and the first thing that is wrong with it.
#[derive(Default)]
struct Split {
    points: BTreeMap<NarrativePoint, String>,
    fault: Option<ParseNarrativeError>,
}

/// Where in a text a line stands.
enum At {
    /// Before the first point; whether text stood there.
    Start { text: bool },
    /// In an answer; whether it has a list of its own, with a) and b).
    Point { point: NarrativePoint, list: bool },
    /// Under a bare 2, with the text of its own line.
    Second { heading: String },
}

impl Split {
    fn of(text: &str) -> Split {
        let mut split = Split::default();
        let mut at = At::Start { text: false };
        for line in text.lines() {
            at = split.line(at, line.trim_end());
        }
        if matches!(at, At::Second { heading } if !heading.is_empty()) {
            split.blame(ParseNarrativeError::Second);
        }
        split
    }

    fn blame(&mut self, fault: ParseNarrativeError) {
        self.fault.get_or_insert(fault);
    }

    fn line(&mut self, at: At, line: &str) -> At {
        let mark = mark_of(line);
        match (at, mark) {
            (At::Start { text }, Some(Mark::Point(point, rest))) => {
                if text {
                    self.blame(ParseNarrativeError::BeforePoints { point: point.name() });
                }
                self.begin(point, rest.to_owned())
            }
            (At::Start { text }, Some(Mark::Second(rest))) => {
                if text {
                    self.blame(ParseNarrativeError::BeforePoints { point: "2" });
                }
                At::Second { heading: rest.to_owned() }
            }
            (At::Start { text }, _) => At::Start { text: text || !is_title(line) },
            // A heading that an a) follows loses nothing: its text goes with the first part.
            (At::Second { heading }, Some(Mark::Part(NarrativePoint("2a"), rest))) => {
                self.begin(NarrativePoint("2a"), format!("{heading}\n{rest}"))
            }
            (At::Second { heading }, Some(Mark::Point(point, rest) | Mark::Part(point, rest))) => {
                if !heading.is_empty() {
                    self.blame(ParseNarrativeError::Second);
                }
                self.begin(point, rest.to_owned())
            }
            (At::Second { heading }, _) => {
                if !line.trim().is_empty() {
                    self.blame(ParseNarrativeError::Second);
                }
                At::Second { heading }
            }
            (At::Point { .. }, Some(Mark::Point(point, rest))) => self.begin(point, rest.to_owned()),
            (At::Point { point: NarrativePoint("1"), .. }, Some(Mark::Second(rest))) => {
                At::Second { heading: rest.to_owned() }
            }
            (At::Point { point: NarrativePoint("2a"), list: false }, Some(Mark::Part(part, rest))) => {
                if part == NarrativePoint("2b") {
                    return self.begin(part, rest.to_owned());
                }
                self.go_on(NarrativePoint("2a"), line);
                At::Point { point: NarrativePoint("2a"), list: true }
            }
            (At::Point { point, list }, _) => {
                self.go_on(point, line);
                At::Point { point, list }
            }
        }
    }

    fn begin(&mut self, point: NarrativePoint, answer: String) -> At {
        if self.points.insert(point, answer).is_some() {
            self.blame(ParseNarrativeError::Twice { point: point.name() });
        }
        At::Point { point, list: false }
    }

    fn go_on(&mut self, point: NarrativePoint, line: &str) {
        let answer = self.points.entry(point).or_default();
        answer.push('\n');
        answer.push_str(line);
    }
}

/// What a line begins with, and what follows it.
#[derive(Clone, Copy)]
enum Mark<'t> {
    /// A point's number.
    Point(NarrativePoint, &'t str),
    /// A bare 2: no point, for it has two parts.
    Second(&'t str),
    /// A bare a) or b): the part of 2 that it would be.
    Part(NarrativePoint, &'t str),
}

fn mark_of(line: &str) -> Option<Mark<'_>> {
    let line = line.trim_start().trim_start_matches("Punkt ").trim_start_matches("punkt ");
    let end = line.char_indices().find(|(_, c)| !c.is_alphanumeric()).map_or(line.len(), |(at, _)| at);
    let (number, rest) = line.split_at(end);
    if let Some(point) = NarrativePoint::from_name(number) {
        return Some(Mark::Point(point, after_mark(rest)?));
    }
    if let Some(part) = part_of(number) {
        return Some(Mark::Part(part, after_mark(rest)?));
    }
    if number != "2" {
        return None;
    }
    // "2 a)", "2. a)", "2.a)".
    let inner = rest.trim_start_matches(|c: char| c.is_whitespace() || ".):-".contains(c));
    let letter = inner.char_indices().nth(1).map_or(inner.len(), |(at, _)| at);
    let (letter, behind) = inner.split_at(letter);
    match part_of(letter).zip(after_mark(behind)) {
        Some((part, rest)) => Some(Mark::Point(part, rest)),
        None => Some(Mark::Second(after_mark(rest)?)),
    }
}

fn part_of(letter: &str) -> Option<NarrativePoint> {
    match letter {
        "a" | "A" => Some(NarrativePoint("2a")),
        "b" | "B" => Some(NarrativePoint("2b")),
        _ => None,
    }
}

/// What follows a mark and its stop; nothing where it is no mark but a word, a date or a decimal number.
fn after_mark(rest: &str) -> Option<&str> {
    let rest = rest.trim_start();
    match rest.strip_prefix(['.', ')', ':']) {
        Some(rest) if rest.starts_with(|c: char| c.is_ascii_digit()) => None,
        Some(rest) => Some(rest.trim_start()),
        None => rest.is_empty().then_some(rest),
    }
}

/// Words that a title above the points is made of, in the three languages; it is no answer, and says nothing to KOM.
const OF_A_TITLE: &str = " tekstdel tekstdelen tekst teksten rapport rapporten årsrapport årsrapporten rapportering \
    skjema skjemaet svar svara svarene til fra frå for på om i og av kom koms de dei det den seks 6 punkt punkta punkter \
    punktene spørsmål ofre offer menneskehandel koordineringsenheten koordineringseininga år året narrative report \
    annual answers answer to from the of on and six points questions victims human trafficking year ";

/// Whether a line is blank, a rule, or a title with or without a year.
fn is_title(line: &str) -> bool {
    let mut words = line.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    words.all(|word| {
        let year = word.len() == 4 && word.starts_with("20") && word.parse::<u16>().is_ok();
        year || OF_A_TITLE.contains(&format!(" {} ", word.to_lowercase()))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_narrative_is_read_by_its_points() {
        let narrative =
            Narrative::parse("Rapport\n1. Bolig.\nMer om bolig.\n\n2a) Vi har\n2b:\nMer penger\n6 \nAnnet\n")
                .unwrap();
        let points: Vec<(&str, &str)> =
            narrative.points().map(|(point, text)| (point.name(), text)).collect();
        assert_eq!(
            points,
            [("1", "Bolig.\nMer om bolig."), ("2a", "Vi har"), ("2b", "Mer penger"), ("6", "Annet")]
        );
        assert_eq!(Narrative::parse("Ingenting"), Err(ParseNarrativeError::NoPoints));
        assert_eq!(Narrative::parse("1. a\n1. b"), Err(ParseNarrativeError::Twice { point: "1" }));
        assert_eq!(Narrative::parse("3 kvinner fikk hjelp"), Err(ParseNarrativeError::NoPoints));
    }

    /// The answers of a text as they would be sent.
    fn answers(text: &str) -> Result<Vec<(&'static str, String)>, ParseNarrativeError> {
        let narrative = Narrative::parse(text)?;
        Ok(narrative.points().map(|(point, text)| (point.name(), text.to_owned())).collect())
    }

    #[test]
    fn the_parts_of_point_2_are_told_apart_however_they_are_written() {
        let said = || Ok(vec![("1", "Bolig.".into()), ("2a", "Leid.".into()), ("2b", "Penger.".into())]);
        for parts in [
            "2a. Leid.\n2b. Penger.",
            "2A) Leid.\n2 b) Penger.",
            "2. a) Leid.\n2. b) Penger.",
            "2. a) Leid.\n\nb) Penger.",
            "2.a: Leid.\n2-b: Penger.",
            "2.\na) Leid.\nb) Penger.",
            "2\n2a. Leid.\n2b. Penger.",
            "Punkt 2 a)\nLeid.\nPunkt 2 b)\nPenger.",
        ] {
            assert_eq!(answers(&format!("1. Bolig.\n{parts}")), said(), "{parts}");
        }
        // A heading with words of its own is sent with the first part.
        assert_eq!(
            answers("2. Tiltak\n\na) Leid.\nb) Penger."),
            Ok(vec![("2a", "Tiltak\nLeid.".into()), ("2b", "Penger.".into())])
        );
        // Letters are parts of 2 only where they follow it, and are no list.
        let lists =
            "1. To:\na) Bolig.\nb) Språk.\n2a. Vi har\na) leid\nb) kjøpt\n3. Kurs:\n2. kurs\nb) annet";
        assert_eq!(
            answers(lists),
            Ok(vec![
                ("1", "To:\na) Bolig.\nb) Språk.".into()),
                ("2a", "Vi har\na) leid\nb) kjøpt".into()),
                ("3", "Kurs:\n2. kurs\nb) annet".into()),
            ])
        );
    }

    #[test]
    fn a_2_that_is_neither_2a_nor_2b_is_refused() {
        for text in [
            "1. Bolig.\n2. Vi har leid.\n3. Kurs.",
            "1. Bolig.\n2. Vi har leid.",
            "1. Bolig.\n2.\nVi har leid.\n3. Kurs.",
            "2. Vi har leid.\nMer.\na) Penger.",
            "2. Vi har leid.\nb) Penger.",
            "1. To:\n2. språk\n2a. Vi har leid.",
        ] {
            assert_eq!(answers(text), Err(ParseNarrativeError::Second), "{text}");
        }
        // Nothing stands under it: nothing is lost.
        assert_eq!(
            answers("1. Bolig.\n2.\n\n3. Kurs."),
            Ok(vec![("1", "Bolig.".into()), ("3", "Kurs.".into())])
        );
        // Neither a date nor an amount is a point.
        let amounts = "1. Bolig.\n2.500 kroner i måneden\n3.12.2015 åpnet vi\n2,5 stillinger";
        assert_eq!(answers(amounts).map(|answers| answers.len()), Ok(1));
    }

    #[test]
    fn text_before_the_first_point_is_refused_and_a_title_is_not() {
        for (text, point) in [
            ("Innledning: Vi er en liten organisasjon.\n1. Bolig.", "1"),
            ("Rapport\n\nKari har fått hjelp.\n3. Kurs.", "3"),
            ("Innledning\n2.\na) Leid.", "2"),
            ("a) Bolig.\n1. Bolig.", "1"),
        ] {
            assert_eq!(answers(text), Err(ParseNarrativeError::BeforePoints { point }), "{text}");
        }
        for title in ["Rapport", "Til KOM", "Tekstdel til KOM for 2015:\n\n-----", "Narrative report 2015"] {
            assert_eq!(answers(&format!("{title}\n1. Bolig.")), Ok(vec![("1", "Bolig.".into())]), "{title}");
        }
    }
}
