//! The token rules (design.md section 4): which canonical values of a row become tokens, one line a rule.
//!
//! A new rule is a new line of [`RULES`] and a function below; the rule set's version then changes, because two
//! partners must hash the same values. Fuzzy rules forgive one kind of error each; the weak ones are for rows whose
//! birth date is 1 January, the registry's filler for unknown dates.

use super::{Canonical, Day};

/// The version of the canonical forms and rules. Bundles of different rule sets never meet.
pub const RULE_SET: &str = "1";

/// Bytes of a token.
pub const TOKEN_BYTES: usize = 16;

/// How strong a link by a rule is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Tier {
    /// One person beyond doubt: an id number.
    Certain,
    /// One person unless something speaks against it.
    Strong,
    /// Very likely one person: one kind of error forgiven.
    Fuzzy,
    /// Made from two reports without shared identifiers (not a token rule).
    Assumed,
    /// A person decides.
    Review,
}

impl Tier {
    /// The word in files.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Tier::Certain => "certain",
            Tier::Strong => "strong",
            Tier::Fuzzy => "fuzzy",
            Tier::Assumed => "assumed",
            Tier::Review => "review",
        }
    }
}

/// What a rule looks at.
#[derive(Clone, Copy)]
pub(super) enum Values {
    /// An id number.
    Id(fn(&Canonical) -> Option<&str>),
    /// Names with an ordinary birth date.
    Names(fn(&Name<'_>, &mut Emit<'_>)),
    /// Names with a birth date of 1 January.
    Weak(fn(&Name<'_>, &mut Emit<'_>)),
}

/// Receives the parts of one canonical value.
pub(super) type Emit<'e> = dyn FnMut(&[&str]) + 'e;

/// A rule.
pub struct TokenRule {
    /// Its name: part of every value that is hashed.
    pub name: &'static str,
    /// How strong a link by it is.
    pub tier: Tier,
    /// How many tokens every record has for it, fillers included.
    pub slots: usize,
    pub(super) values: Values,
}

impl TokenRule {
    /// Whether the rule hashes an id number (an absent one leaves its slot zero instead of filled).
    #[must_use]
    pub fn is_id(&self) -> bool {
        matches!(self.values, Values::Id(_))
    }
}

const fn rule(name: &'static str, tier: Tier, slots: usize, values: Values) -> TokenRule {
    TokenRule { name, tier, slots, values }
}

/// All rules, in the order of a record's slots.
pub const RULES: [TokenRule; 19] = [
    rule("duf", Tier::Certain, 1, Values::Id(|row| row.duf.as_deref())),
    rule("fnr", Tier::Certain, 1, Values::Id(|row| row.fnr.as_deref())),
    rule("dnr", Tier::Certain, 1, Values::Id(|row| row.dnr.as_deref())),
    rule("name_date", Tier::Strong, 1, Values::Names(name_date)),
    rule("phonetic_date", Tier::Fuzzy, 1, Values::Names(phonetic_date)),
    rule("prefix_date", Tier::Fuzzy, 1, Values::Names(prefix_date)),
    rule("swapped_date", Tier::Fuzzy, 1, Values::Names(swapped_date)),
    rule("surname_initial", Tier::Fuzzy, 2, Values::Names(surname_initial)),
    rule("given_initial", Tier::Fuzzy, 2, Values::Names(given_initial)),
    rule("deletion_date", Tier::Fuzzy, 8, Values::Names(deletion_date)),
    rule("masked_date", Tier::Fuzzy, 8, Values::Names(masked_date)),
    rule("weak_name_date", Tier::Fuzzy, 1, Values::Weak(name_date)),
    rule("surname_date", Tier::Review, 2, Values::Names(surname_date)),
    rule("given_date", Tier::Review, 2, Values::Names(given_date)),
    rule("weak_phonetic_date", Tier::Review, 1, Values::Weak(phonetic_date)),
    rule("weak_prefix_date", Tier::Review, 1, Values::Weak(prefix_date)),
    rule("weak_surname_initial", Tier::Review, 2, Values::Weak(surname_initial)),
    rule("weak_given_initial", Tier::Review, 2, Values::Weak(given_initial)),
    rule("weak_deletion_date", Tier::Review, 8, Values::Weak(deletion_date)),
];

/// Slots of a record.
pub const SLOTS: usize = 46;

/// A name with a complete birth date, as the rules see it.
pub(super) struct Name<'c> {
    row: &'c Canonical,
    date: String,
}

impl<'c> Name<'c> {
    /// The name and date of a row, if it has both.
    pub(super) fn of(row: &'c Canonical) -> Option<Name<'c>> {
        row.day.map(|day| Name { row, date: date_text(day) })
    }

    /// Whether the date is the registry's filler.
    pub(super) fn is_weak(&self) -> bool {
        self.date.ends_with("0101")
    }

    /// All words sorted, and the date.
    pub(super) fn parts(&self) -> [&str; 2] {
        [&self.row.all, &self.date]
    }

    /// Family name joined and first given name, where there are both.
    fn both(&self) -> Option<(&str, &str)> {
        let [given, _] = &self.row.given;
        (!self.row.surname.is_empty() && !given.is_empty()).then_some((&self.row.surname, given))
    }
}

/// yyyymmdd.
pub(super) fn date_text(day: Day) -> String {
    format!("{:04}{:02}{:02}", day.year(), day.month(), day.day())
}

fn name_date(name: &Name<'_>, emit: &mut Emit<'_>) {
    if name.row.has_name_date() {
        emit(&name.parts());
    }
}

fn phonetic_date(name: &Name<'_>, emit: &mut Emit<'_>) {
    if let Some((surname, given)) = name.both() {
        emit_sorted(&phonetic(surname), &phonetic(given), &name.date, emit);
    }
}

fn prefix_date(name: &Name<'_>, emit: &mut Emit<'_>) {
    if let Some((surname, given)) = name.both() {
        emit_sorted(prefix(surname, 2), prefix(given, 2), &name.date, emit);
    }
}

fn swapped_date(name: &Name<'_>, emit: &mut Emit<'_>) {
    if name.row.has_name_date() {
        let (year, rest) = name.date.split_at(4);
        let mut digits: Vec<char> = rest.chars().collect();
        digits.sort_unstable();
        emit(&[&name.row.all, year, &digits.into_iter().collect::<String>()]);
    }
}

fn surname_initial(name: &Name<'_>, emit: &mut Emit<'_>) {
    if let Some((surname, given)) = name.both() {
        emit(&[surname, prefix(given, 1), &name.date]);
        emit(&[given, prefix(surname, 1), &name.date]);
    }
}

fn given_initial(name: &Name<'_>, emit: &mut Emit<'_>) {
    if let Some((surname, given)) = name.both() {
        emit(&[given, prefix(surname, 1), &name.date]);
        emit(&[surname, prefix(given, 1), &name.date]);
    }
}

fn deletion_date(name: &Name<'_>, emit: &mut Emit<'_>) {
    if let Some((surname, given)) = name.both() {
        for shorter in deletions(given) {
            emit_sorted(&shorter, surname, &name.date, emit);
        }
        for shorter in deletions(surname) {
            emit_sorted(given, &shorter, &name.date, emit);
        }
    }
}

fn masked_date(name: &Name<'_>, emit: &mut Emit<'_>) {
    if name.row.has_name_date() {
        for at in 0..name.date.len() {
            let masked: String =
                name.date.chars().enumerate().map(|(ix, c)| if ix == at { '_' } else { c }).collect();
            emit(&[&name.row.all, &masked]);
        }
    }
}

fn surname_date(name: &Name<'_>, emit: &mut Emit<'_>) {
    for word in [&name.row.surname, &name.row.last_surname] {
        if !word.is_empty() {
            emit(&[word, &name.date]);
        }
    }
}

fn given_date(name: &Name<'_>, emit: &mut Emit<'_>) {
    for word in &name.row.given {
        if !word.is_empty() {
            emit(&[word, &name.date]);
        }
    }
}

fn emit_sorted(a: &str, b: &str, date: &str, emit: &mut Emit<'_>) {
    let (first, second) = if a <= b { (a, b) } else { (b, a) };
    emit(&[first, second, date]);
}

/// The word itself, and the word less one letter at each place.
fn deletions(word: &str) -> Vec<String> {
    let letters: Vec<char> = word.chars().collect();
    let less = |at: usize| letters.iter().enumerate().filter(|(ix, _)| *ix != at).map(|(_, c)| c).collect();
    std::iter::once(word.to_owned()).chain((0..letters.len()).map(less)).collect()
}

fn prefix(word: &str, letters: usize) -> &str {
    word.char_indices().nth(letters).map_or(word, |(end, _)| word.get(..end).unwrap_or(word))
}

/// What transliterations disagree on, made one: ou/u, kh/h, th/t, q and c/k, y and j/i, double letters once.
fn phonetic(word: &str) -> String {
    let mut sounds = String::with_capacity(word.len());
    let mut letters = word.chars().peekable();
    while let Some(c) = letters.next() {
        let next = letters.peek().copied();
        let sound = match (c, next) {
            ('o', Some('u')) => {
                letters.next();
                'u'
            }
            ('k', Some('h')) => {
                letters.next();
                'h'
            }
            ('t', Some('h')) => {
                letters.next();
                't'
            }
            ('q' | 'c', _) => 'k',
            ('y' | 'j', _) => 'i',
            _ => c,
        };
        if !sounds.ends_with(sound) {
            sounds.push(sound);
        }
    }
    sounds
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_slots_add_up() {
        assert_eq!(RULES.iter().map(|rule| rule.slots).sum::<usize>(), SLOTS);
    }

    #[test]
    fn transliterations_sound_alike() {
        for [a, b] in [
            ["mohammed", "mohamed"],
            ["khaled", "haled"],
            ["yusuf", "iousuf"],
            ["qasim", "kasim"],
            ["faith", "fait"],
        ] {
            assert_eq!(phonetic(a), phonetic(b));
        }
    }

    #[test]
    fn prefixes_and_deletions_count_letters_not_bytes() {
        assert_eq!(prefix("გიორგი", 2), "გი");
        assert_eq!(prefix("a", 2), "a");
        assert_eq!(deletions("აბ"), ["აბ", "ბ", "ა"]);
    }
}
