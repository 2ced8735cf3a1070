//! Simulated rounds like KOM's.

use std::collections::BTreeMap;

use omfang::bundle::Record;
use omfang::counting::counted_persons;
use omfang::form::{Answers, Form, Value};
use omfang::identity::{
    BirthDate, Canonical, DufNumber, Identifiers, LinkageKey, LinkageSecret, RoundKeys, Secret, TokenBlock,
};
use omfang::linkage::{Decided, ReportIx, Reports, link};
use omfang::round::ConflictPolicy;
use rand_chacha::ChaCha8Rng;
use rand_chacha::rand_core::{Rng, SeedableRng};
use serde::Deserialize;

use crate::collected::{Truth, collect};
use crate::score::{Pairs, pairs};

const YEAR: u16 = 2014;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Parameters {
    persons: usize,
    partners: usize,
    skew: f64,
    sizes: Vec<f64>,
    together: f64,
    nations: Vec<f64>,
    women: f64,
    minors: f64,
    usual_form: f64,
    accepted: f64,
    new_this_year: f64,
    unknown_birth_year: f64,
    unclear_first_year: f64,
    unclear_form: f64,
    has_name_date: f64,
    has_duf: f64,
    first_of_january: f64,
    misspelt: f64,
    transliterated: f64,
}

/// One setting of the table.
#[derive(Clone, Copy, Debug)]
pub struct Setting {
    /// Share of the partners without identifiers.
    pub anonymous: f64,
    /// Share of the shared reports with a reference.
    pub references: f64,
    /// Share of column values that are wrong.
    pub wrong: f64,
}

struct Dice(ChaCha8Rng);

impl Dice {
    fn uniform(&mut self) -> f64 {
        (self.0.next_u64() >> 11) as f64 / 9_007_199_254_740_992.0
    }

    fn below(&mut self, n: usize) -> usize {
        ((self.uniform() * n as f64) as usize).min(n - 1)
    }

    fn yes(&mut self, share: f64) -> bool {
        self.uniform() < share
    }

    fn pick(&mut self, weights: &[f64]) -> usize {
        let mut left = self.uniform() * weights.iter().sum::<f64>();
        for (ix, weight) in weights.iter().enumerate() {
            left -= weight;
            if left <= 0.0 {
                return ix;
            }
        }
        weights.len() - 1
    }
}

#[derive(Clone)]
struct Person {
    female: bool,
    nation: usize,
    birth: u16,
    form: &'static str,
    detail: &'static str,
    first: u16,
    accepted: bool,
    names: (String, String),
    date: (u16, u8, u8),
    duf: String,
}

const PROSTITUTION: [&str; 3] = ["prostitution", "other_sexual", "pornography"];
const LABOUR: [&str; 8] =
    ["construction", "restaurant", "au_pair", "household", "cleaning", "begging", "narcotics", "unspecified"];
const LABOUR_SHARES: [f64; 8] = [0.15, 0.08, 0.13, 0.05, 0.05, 0.08, 0.12, 0.34];

fn syllables(dice: &mut Dice, n: usize) -> String {
    let consonants = ["b", "d", "f", "g", "h", "k", "l", "m", "n", "r", "s", "t", "v", "ch", "kh", "th"];
    let vowels = ["a", "e", "i", "o", "u", "ou", "aa", "y"];
    (0..n)
        .map(|_| format!("{}{}", consonants[dice.below(consonants.len())], vowels[dice.below(vowels.len())]))
        .collect()
}

fn person(dice: &mut Dice, p: &Parameters, number: usize) -> Person {
    let female = dice.yes(p.women);
    let minor = dice.yes(p.minors);
    let age =
        if minor { 10 + dice.below(8) } else { 18 + dice.below(7) + dice.below(7) + dice.below(8) } as u16;
    let birth = YEAR - age;
    let usual = dice.yes(p.usual_form);
    let form = if female == usual { "prostitution" } else { "forced_labour" };
    let detail = if form == "prostitution" {
        PROSTITUTION[dice.pick(&[0.9, 0.08, 0.02])]
    } else {
        LABOUR[dice.pick(&LABOUR_SHARES)]
    };
    let january = dice.yes(p.first_of_january);
    let date =
        if january { (birth, 1, 1) } else { (birth, 1 + dice.below(12) as u8, 1 + dice.below(28) as u8) };
    let running = format!("{number:06}");
    let weights = [4, 6, 3, 2, 7, 5, 4, 6, 3, 2];
    let sum: u32 = running
        .bytes()
        .chain(*b"2010")
        .zip(weights)
        .map(|(digit, weight)| u32::from(digit - b'0') * weight)
        .sum();
    let first = if dice.yes(p.new_this_year) { YEAR } else { YEAR - 1 - dice.below(4) as u16 };
    let names = (syllables(dice, 3), syllables(dice, 2));
    Person {
        female,
        nation: dice.pick(&p.nations),
        birth,
        form,
        detail,
        first,
        accepted: dice.yes(p.accepted),
        names,
        date,
        duf: format!("2010{running}{:02}", sum % 11),
    }
}

/// The partners of each person: the first by size, further ones often from the same cluster of ten.
fn partners_of(dice: &mut Dice, p: &Parameters, shares: &[f64]) -> Vec<usize> {
    let size = 1 + dice.pick(&p.sizes);
    let mut chosen = vec![dice.pick(shares)];
    while chosen.len() < size {
        let near = dice.yes(p.together);
        let next = if near { chosen[0] / 10 * 10 + dice.below(10) } else { dice.pick(shares) };
        if next < shares.len() && !chosen.contains(&next) {
            chosen.push(next);
        }
    }
    chosen
}

fn misspell(dice: &mut Dice, name: &str) -> String {
    let mut letters: Vec<char> = name.chars().collect();
    let at = dice.below(letters.len());
    match dice.below(3) {
        0 => {
            letters.remove(at);
        }
        1 => letters[at] = char::from(b'a' + dice.below(26) as u8),
        _ if at + 1 < letters.len() => letters.swap(at, at + 1),
        _ => {}
    }
    letters.into_iter().collect()
}

fn transliterate(name: &str) -> String {
    name.replace("kh", "h").replace("ou", "u").replace("th", "t").replace("ch", "k").replace('y', "i")
}

/// A round: its reports, and whose each is.
pub struct Round {
    pub reports: Reports,
    pub truth: Truth,
    /// Counted persons in truth.
    pub counted: usize,
}

fn simulate(seed: u64, setting: Setting, p: &Parameters, form: &Form) -> Round {
    let mut dice = Dice(ChaCha8Rng::seed_from_u64(seed));
    let shares: Vec<f64> = (1..=p.partners).map(|k| (k as f64).powf(-p.skew)).collect();
    let anonymous: Vec<bool> = {
        let mut order: Vec<usize> = (0..p.partners).collect();
        for at in (1..order.len()).rev() {
            order.swap(at, dice.below(at + 1));
        }
        let count = (setting.anonymous * p.partners as f64).round() as usize;
        (0..p.partners).map(|partner| order[..count].contains(&partner)).collect()
    };
    let key = LinkageKey::from_bytes([2; 32]);
    let mut rows: BTreeMap<String, Vec<(usize, Record)>> = BTreeMap::new();
    let mut counted = 0;
    let keys: Vec<RoundKeys> =
        (0..p.partners).map(|n| RoundKeys::derive(&LinkageSecret::Shared(&key), "2014", &id(n))).collect();
    for number in 0..p.persons {
        let person = person(&mut dice, p, number);
        let partners = partners_of(&mut dice, p, &shares);
        let mut counts = false;
        for partner in &partners {
            let mut answers = answers(&mut dice, p, &person, setting.wrong, form);
            counts |= person.birth > YEAR - 18
                || answers.get(form.named().accepted).code() == Some(form.vocabulary().accepted_yes);
            if partners.len() > 1 && dice.yes(setting.references) {
                let others: Vec<usize> = partners.iter().copied().filter(|other| other != partner).collect();
                let other = others[dice.below(others.len())];
                set(&mut answers, form, "also_followed_by", &id(other));
            }
            let identifiers =
                if anonymous[*partner] { Identifiers::default() } else { identifiers(&mut dice, p, &person) };
            let keys = &keys[*partner];
            let reference = keys.reference(&[number.to_string().as_bytes()]);
            let tokens = TokenBlock::make(&Canonical::of(&identifiers), keys, &id(*partner), reference);
            let id_types = identifiers.types();
            rows.entry(id(*partner))
                .or_default()
                .push((number, Record { reference, own_reference: true, id_types, tokens, answers }));
        }
        counted += usize::from(counts);
    }
    let (reports, truth) = collect(rows);
    Round { reports, truth, counted }
}

fn id(partner: usize) -> String {
    format!("p{partner:02}")
}

fn set(answers: &mut Answers, form: &Form, name: &str, code: &str) {
    let out = form.field(form.by_name(name).unwrap()).out.unwrap();
    let list = form.out_field(out).kind.codes().unwrap();
    let code = list.by_name(code).unwrap_or_else(|| panic!("{name} has no {code}"));
    answers.set(out, if form.takes_several(out) { Value::Codes([code].into()) } else { Value::Code(code) });
}

fn number(answers: &mut Answers, form: &Form, name: &str, number: u16) {
    answers.set(form.field(form.by_name(name).unwrap()).out.unwrap(), Value::Number(number));
}

/// What one partner says of a person: the truth, with blanks, and with errors where the setting asks for them. Sex and
/// nationality are never wrong: they make the blocks, and KOM's partners know them.
fn answers(dice: &mut Dice, p: &Parameters, person: &Person, wrong: f64, form: &Form) -> Answers {
    let mut answers = Answers::blank(form.outgoing().len());
    set(&mut answers, form, "sex", if person.female { "female" } else { "male" });
    let list = form.out_field(form.named().nationality).kind.codes().unwrap();
    let nation = list.entries()[person.nation * 9 + 1].name.clone();
    set(&mut answers, form, "nationality", &nation);
    let mut birth = person.birth;
    if dice.yes(wrong) {
        birth = if dice.yes(0.5) {
            birth + 1 - 2 * dice.below(2) as u16
        } else {
            YEAR - 18 - dice.below(25) as u16
        };
    }
    if dice.yes(p.unknown_birth_year) {
        set(&mut answers, form, "birth_year", "unknown")
    } else {
        number(&mut answers, form, "birth_year", birth)
    }
    if person.birth > YEAR - 18 {
        set(&mut answers, form, "age", "under_18");
    }
    let (mut main, mut detail) = (person.form, person.detail);
    if dice.yes(wrong) {
        main = if main == "prostitution" { "forced_labour" } else { "prostitution" };
    }
    if dice.yes(wrong) {
        detail = if main == "prostitution" { PROSTITUTION[dice.below(3)] } else { LABOUR[dice.below(8)] };
    }
    if dice.yes(p.unclear_form) {
        main = "unclear"
    }
    set(&mut answers, form, "exploitation", main);
    set(&mut answers, form, "exploitation_detail", detail);
    let mut first = person.first;
    if dice.yes(wrong) {
        first = YEAR - dice.below(5) as u16;
    }
    if dice.yes(p.unclear_first_year) {
        set(&mut answers, form, "first_identified", "unclear")
    } else {
        number(&mut answers, form, "first_identified", first)
    }
    let accepted = if dice.yes(wrong) { !person.accepted } else { person.accepted };
    set(&mut answers, form, "accepted", if accepted { "yes" } else { "no" });
    answers
}

fn identifiers(dice: &mut Dice, p: &Parameters, person: &Person) -> Identifiers {
    let mut identifiers = Identifiers::default();
    if dice.yes(p.has_name_date) {
        let (mut surname, mut given) = person.names.clone();
        if dice.yes(p.misspelt) {
            if dice.yes(0.5) { surname = misspell(dice, &surname) } else { given = misspell(dice, &given) }
        }
        if dice.yes(p.transliterated) {
            (surname, given) = (transliterate(&surname), transliterate(&given));
        }
        let (y, m, d) = person.date;
        identifiers.surname = Some(Secret::new(&surname));
        identifiers.given_names = Some(Secret::new(&given));
        identifiers.birth_date = BirthDate::parse(&format!("{d:02}.{m:02}.{y}"), YEAR).ok();
    }
    if dice.yes(p.has_duf) {
        identifiers.duf = DufNumber::parse(&person.duf, 1990..=YEAR).ok();
    }
    identifiers
}

/// What a setting came to over its seeds.
#[derive(Default)]
struct Result {
    rounds: usize,
    strict_error: f64,
    standard_error: f64,
    published_error: f64,
    estimate_error: f64,
    /// Signed, so that a tendency shows.
    published_bias: f64,
    estimate_bias: f64,
    width: f64,
    covered: usize,
    identified: Pairs,
    all: Pairs,
}

impl Result {
    fn with(mut self, other: &Result) -> Result {
        self.rounds += other.rounds;
        self.strict_error += other.strict_error;
        self.standard_error += other.standard_error;
        self.published_error += other.published_error;
        self.estimate_error += other.estimate_error;
        self.published_bias += other.published_bias;
        self.estimate_bias += other.estimate_bias;
        self.width += other.width;
        self.covered += other.covered;
        self.identified.add(other.identified);
        self.all.add(other.all);
        self
    }
}

/// Prints the table of all settings.
pub fn table(seeds: u64, from: u64, parameters: &str) {
    let parameters: Parameters = toml::from_str(&std::fs::read_to_string(parameters).unwrap()).unwrap();
    let partners: Vec<String> = (0..parameters.partners).map(id).collect();
    let form = omfang::form::for_year(YEAR)
        .unwrap()
        .with_partners(partners.iter().map(|id| (id.as_str(), id.as_str())))
        .unwrap();
    println!("{} persons, {} partners, {seeds} seeds from {from}", parameters.persons, parameters.partners);
    println!(
        "no ids  refs  wrong | strict  standard  published (bias)  estimate (bias)  width  in 90 % | identified precision  recall | all precision  recall"
    );
    for anonymous in [1.0 / 3.0, 0.5, 1.0] {
        for references in [0.6, 0.2] {
            for wrong in [0.0, 0.1] {
                let setting = Setting { anonymous, references, wrong };
                print(setting, &rounds(from..from + seeds, setting, &parameters, &form));
            }
        }
    }
}

/// All seeds of a setting, on all processors: every round is its own.
fn rounds(seeds: std::ops::Range<u64>, setting: Setting, parameters: &Parameters, form: &Form) -> Result {
    let next = std::sync::atomic::AtomicU64::new(seeds.start);
    let workers = std::thread::available_parallelism().map_or(1, usize::from);
    std::thread::scope(|scope| {
        let work = || {
            let mut result = Result::default();
            loop {
                let seed = next.fetch_add(1, std::sync::atomic::Ordering::Relaxed);
                if seed >= seeds.end {
                    return result;
                }
                one(seed, setting, parameters, form, &mut result);
            }
        };
        let running: Vec<_> = (0..workers).map(|_| scope.spawn(work)).collect();
        running.into_iter().fold(Result::default(), |all, worker| all.with(&worker.join().unwrap()))
    })
}

fn one(seed: u64, setting: Setting, parameters: &Parameters, form: &Form, result: &mut Result) {
    let round = simulate(seed, setting, parameters, form);
    let linkage = link(&round.reports, &Decided::default(), form, YEAR);
    let counted =
        |clusters| counted_persons(&round.reports, clusters, form, YEAR, ConflictPolicy::Combined) as f64;
    let truth = round.counted as f64;
    let off = |value: f64| (value - truth).abs() / truth;
    result.rounds += 1;
    result.strict_error += off(counted(&linkage.strict));
    result.standard_error += off(counted(&linkage.standard));
    result.published_error += off(counted(&linkage.minimum));
    let estimate = linkage.model.as_ref().unwrap().estimate;
    result.estimate_error += off(estimate.mean);
    result.published_bias += (counted(&linkage.minimum) - truth) / truth;
    result.estimate_bias += (estimate.mean - truth) / truth;
    result.width += (estimate.high - estimate.low) / truth;
    result.covered += usize::from(estimate.low <= truth && truth <= estimate.high);
    let person = |ix: ReportIx| round.truth[&round.reports.name(ix)];
    let identified = |ix: ReportIx| !round.reports.get(ix).id_types.is_empty();
    result.identified.add(pairs(&round.reports, &linkage.standard, &person, &identified));
    result.all.add(pairs(&round.reports, &linkage.minimum, &person, &|_| true));
}

fn print(setting: Setting, result: &Result) {
    let mean = |sum: f64| 100.0 * sum / result.rounds as f64;
    println!(
        "  {:3.0} %  {:2.0} %  {:3.0} % | {:5.1} %   {:5.1} %    {:5.1} ({:+5.1}) {:5.1} ({:+5.1}) {:5.1}  {:2}/{:2}  | {:20.3}  {:6.3} | {:13.3}  {:6.3}",
        100.0 * setting.anonymous,
        100.0 * setting.references,
        100.0 * setting.wrong,
        mean(result.strict_error),
        mean(result.standard_error),
        mean(result.published_error),
        mean(result.published_bias),
        mean(result.estimate_error),
        mean(result.estimate_bias),
        mean(result.width),
        result.covered,
        result.rounds,
        result.identified.precision(),
        result.identified.recall(),
        result.all.precision(),
        result.all.recall(),
    );
}
