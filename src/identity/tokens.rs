//! From canonical values to the token block of a record.

use super::canonical::Canonical;
use super::keys::{HmacSha256, RoundKeys, update_framed};
use super::names::FoldedNames;
use super::token_rules::{Name, RULES, SLOTS, TOKEN_BYTES, TokenRule, Values};
use super::{Day, Reference};
use hmac::Mac;

type Token = [u8; TOKEN_BYTES];

/// All slots of a record, in the order of the rules. Every record has the same number, whatever it was made from.
#[derive(Clone, PartialEq, Eq)]
pub struct TokenBlock(Box<[u8; SLOTS * TOKEN_BYTES]>);

impl TokenBlock {
    /// Reads a block of the right size.
    #[must_use]
    pub fn from_bytes(bytes: &[u8]) -> Option<TokenBlock> {
        bytes.try_into().ok().map(|bytes: [u8; SLOTS * TOKEN_BYTES]| TokenBlock(Box::new(bytes)))
    }

    /// The bytes.
    #[must_use]
    pub fn as_bytes(&self) -> &[u8] {
        self.0.as_slice()
    }

    /// The tokens with the rule that each belongs to, by its place in [`RULES`]. A zero slot of an id rule is absent.
    pub fn tokens(&self) -> impl Iterator<Item = (usize, &Token)> {
        let owners = RULES
            .iter()
            .enumerate()
            .flat_map(|(rule, kind)| std::iter::repeat_n((rule, kind.is_id()), kind.slots));
        let (slots, _) = self.0.as_chunks::<TOKEN_BYTES>();
        owners
            .zip(slots)
            .filter(|((_, is_id), token)| !is_id || **token != [0; TOKEN_BYTES])
            .map(|((rule, _), token)| (rule, token))
    }

    /// Makes the block of a row.
    ///
    /// Fillers make presence and number unreadable (design.md section 4): two rows of the same names and date agree in
    /// every slot of the name rules, so comparing blocks shows nothing but that.
    #[must_use]
    pub fn make(row: &Canonical, keys: &RoundKeys, partner: &str, reference: Reference) -> TokenBlock {
        let own = [partner, reference.as_str()];
        let name = Name::of(row);
        let mut block = Vec::with_capacity(SLOTS * TOKEN_BYTES);
        for rule in &RULES {
            let mut tokens =
                if keys.are_shared() { tokens_of(rule, row, name.as_ref(), &keys.token) } else { Vec::new() };
            tokens.sort_unstable();
            tokens.dedup();
            tokens.truncate(rule.slots);
            if rule.is_id() {
                tokens.resize(rule.slots, [0; TOKEN_BYTES]);
            } else {
                let seed = match &name {
                    Some(name) if !matches!(rule.name, "name_date" | "weak_name_date") => name.parts(),
                    _ => own,
                };
                for slot in tokens.len()..rule.slots {
                    tokens.push(filler(&keys.filler, rule, slot, seed));
                }
                tokens.sort_unstable();
            }
            block.extend(tokens.into_iter().flatten());
        }
        // The slots add up to SLOTS (tested), so the block has its size.
        TokenBlock::from_bytes(&block).unwrap_or_else(|| TokenBlock(Box::new([0; SLOTS * TOKEN_BYTES])))
    }
}

fn tokens_of(rule: &TokenRule, row: &Canonical, name: Option<&Name<'_>>, key: &HmacSha256) -> Vec<Token> {
    let mut tokens = Vec::new();
    let mut emit = |parts: &[&str]| {
        let mut mac = key.clone();
        update_framed(&mut mac, &[rule.name.as_bytes()]);
        for part in parts {
            update_framed(&mut mac, &[part.as_bytes()]);
        }
        tokens.push(token_of(mac));
    };
    match rule.values {
        Values::Id(value) => {
            if let Some(value) = value(row) {
                emit(&[value]);
            }
        }
        Values::Names(values) => {
            if let Some(name) = name.filter(|name| !name.is_weak()) {
                values(name, &mut emit);
            }
        }
        Values::Weak(values) => {
            if let Some(name) = name.filter(|name| name.is_weak()) {
                values(name, &mut emit);
            }
        }
    }
    tokens
}

fn filler(key: &HmacSha256, rule: &TokenRule, slot: usize, seed: [&str; 2]) -> Token {
    let mut mac = key.clone();
    let slot = slot.to_string();
    let [first, second] = seed;
    update_framed(&mut mac, &[rule.name.as_bytes(), slot.as_bytes(), first.as_bytes(), second.as_bytes()]);
    token_of(mac)
}

fn token_of(mac: HmacSha256) -> Token {
    let bytes: [u8; 32] = mac.finalize().into_bytes().into();
    let mut token = [0; TOKEN_BYTES];
    for (slot, byte) in token.iter_mut().zip(bytes) {
        *slot = byte;
    }
    token
}

/// Number of canaries.
pub const CANARIES: usize = 5;

/// The fictitious persons whose tokens every bundle carries, so that an engine that folds one name differently is
/// named by the rules that fail (design.md section 4): ø/å, hyphen, transliteration, swapped names, 1 January.
const CANARY_PERSONS: [(&str, &str, (u16, u8, u8)); CANARIES] = [
    ("Ødegård", "Bjørn", (1985, 7, 15)),
    ("Le Roux-Diallo", "Anne-Marie", (1992, 11, 30)),
    ("Хусейн", "Юсуф", (1978, 3, 9)),
    ("Mercy", "Osagie", (1999, 12, 24)),
    ("Đặng", "Thị Ngọc", (1990, 1, 1)),
];

/// The canaries' blocks. Equal for every partner with the same linkage key, round and rule set.
#[must_use]
pub fn canaries(keys: &RoundKeys) -> Vec<TokenBlock> {
    CANARY_PERSONS
        .iter()
        .filter_map(|(surname, given, (year, month, day))| {
            let names = FoldedNames::of(Some(surname), Some(given), None);
            let row = Canonical::of_names(&names, Day::new(*year, *month, *day));
            let reference = Reference::parse("CANARY0000")?;
            Some(TokenBlock::make(&row, keys, "canary", reference))
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::identity::{BirthDate, DufNumber, Identifiers, LinkageKey, LinkageSecret, Secret};

    fn keys(partner: &str) -> RoundKeys {
        RoundKeys::derive(&LinkageSecret::Shared(&LinkageKey::from_bytes([1; 32])), "2025", partner)
    }

    fn row(surname: &str, given: &str, date: &str, duf: Option<&str>) -> Identifiers {
        Identifiers {
            surname: Some(Secret::new(surname)),
            given_names: Some(Secret::new(given)),
            birth_date: BirthDate::parse(date, 2025).ok(),
            duf: duf.map(|duf| DufNumber::parse(duf, 1990..=2025).unwrap()),
            ..Identifiers::default()
        }
    }

    fn block(row: &Identifiers, partner: &str) -> TokenBlock {
        let keys = keys(partner);
        let reference = keys.reference(&[b"1"]);
        TokenBlock::make(&Canonical::of(row), &keys, partner, reference)
    }

    fn shared(a: &TokenBlock, b: &TokenBlock) -> Vec<&'static str> {
        let mut rules: Vec<&str> = Vec::new();
        for (rule, token) in a.tokens() {
            if b.tokens().any(|other| other == (rule, token)) {
                rules.push(RULES[rule].name);
            }
        }
        rules.dedup();
        rules
    }

    #[test]
    fn the_same_person_meets_at_two_partners() {
        let a = block(&row("Ødegård", "Bjørn", "15.07.1985", Some("200205705502")), "rosa");
        let b = block(&row("Bjoern", "Odegaard", "15.07.1985", Some("2002 057055 02")), "udi");
        let met = shared(&a, &b);
        assert!(met.contains(&"duf") && met.contains(&"name_date"), "{met:?}");
    }

    #[test]
    fn two_rows_of_the_same_names_and_date_agree_in_every_slot_but_the_ids() {
        let a = block(&row("Hansen", "Kari", "15.07.1985", None), "rosa");
        let b = block(&row("Hansen", "Kari", "15.07.1985", None), "udi");
        // The weak rule's filler is the row's own; all else is equal.
        let differing: Vec<usize> = a
            .as_bytes()
            .chunks(16)
            .zip(b.as_bytes().chunks(16))
            .enumerate()
            .filter(|(_, (x, y))| x != y)
            .map(|(slot, _)| slot)
            .collect();
        assert_eq!(differing, [27]);
    }

    #[test]
    fn strangers_share_nothing_and_errors_share_what_the_rules_forgive() {
        let hansen = block(&row("Hansen", "Kari", "15.07.1985", None), "rosa");
        assert_eq!(shared(&hansen, &block(&row("Olsen", "Per", "15.07.1985", None), "udi")), [""; 0]);
        assert_eq!(shared(&hansen, &block(&row("Hansen", "Kari", "16.07.1986", None), "udi")), [""; 0]);
        assert!(
            shared(&hansen, &block(&row("Hanson", "Kari", "15.07.1985", None), "udi"))
                .contains(&"deletion_date")
        );
        assert!(shared(&hansen, &block(&row("Hansen", "Kari", "07.15.1985", None), "udi")).is_empty());
        assert!(
            shared(&hansen, &block(&row("Hansen", "Kari", "15.07.1986", None), "udi"))
                .contains(&"masked_date")
        );
    }

    #[test]
    fn a_first_of_january_is_weak() {
        let a = block(&row("Hansen", "Kari", "01.01.1985", None), "rosa");
        let b = block(&row("Hansen", "Kari", "01.01.1985", None), "udi");
        assert!(!shared(&a, &b).contains(&"name_date"));
        assert!(shared(&a, &b).contains(&"weak_name_date"));
    }

    #[test]
    fn an_anonymous_row_and_a_partner_without_a_key_emit_only_fillers() {
        let empty = block(&Identifiers::default(), "rosa");
        assert!(empty.tokens().all(|(rule, _)| !RULES[rule].is_id()));
        let own = RoundKeys::derive(&LinkageSecret::Own(&[9; 32]), "2025", "rosa");
        let reference = own.reference(&[b"1"]);
        let unkeyed = TokenBlock::make(
            &Canonical::of(&row("Hansen", "Kari", "15.07.1985", Some("200205705502"))),
            &own,
            "rosa",
            reference,
        );
        assert!(unkeyed.tokens().all(|(rule, _)| !RULES[rule].is_id()));
        assert_eq!(shared(&unkeyed, &block(&row("Hansen", "Kari", "15.07.1985", None), "udi")), [""; 0]);
    }

    #[test]
    fn canaries_are_the_same_for_every_partner() {
        let rosa: Vec<TokenBlock> = canaries(&keys("rosa"));
        assert_eq!(rosa.len(), CANARIES);
        assert!(rosa == canaries(&keys("udi")));
    }
}
