//! What reports say in their columns, and how likely it is that one person stands behind several of them.
//!
//! Hit–miss (Copas & Hilton 1990): a person has a true value, drawn from the frequencies, that nobody sees. A report says it
//! (a hit), for a birth year the year beside it (near), or any value by the frequencies (a miss). Summed over the true
//! value, that is the chance of everything that the person's reports say. For two reports it is the ratio of the
//! specification; for three and more the specification averages over their pairs, which takes persons with many reports for
//! several (their number came out 7 % too high where a tenth of the values is wrong), and this does not.

use std::collections::BTreeMap;

use smallvec::SmallVec;

use super::random::Random;
use crate::form::Code;
use crate::linkage::traits::Traits;

/// The columns that are compared: birth year, exploitation, its detail, first year, accepted.
pub(super) const COLUMNS: usize = 5;
/// The place of the birth year among them: the one column in which values can be near.
pub(super) const BIRTH: usize = 0;

/// What a report says, by column: the place of the value among all of its column. Nothing where the partner does not know:
/// that says nothing about whom it has.
pub(super) type Told = [Option<usize>; COLUMNS];

/// A value of a column.
#[derive(Clone, Copy, Debug)]
pub(super) struct Known {
    /// Values are compared within a scope only: a detail within its exploitation, acceptance among minors or adults.
    pub(super) scope: usize,
    /// Its share of what reports say in the scope.
    pub(super) frequency: f64,
}

/// The values of all columns. Birth years stand in their order without a gap, so that the places of years one apart are one
/// apart.
#[derive(Debug)]
pub(super) struct Columns(pub(super) [Vec<Known>; COLUMNS]);

/// A code and what it is compared within.
type InScope<S> = Option<(S, Code)>;

/// Half the window in which the frequency of a birth year is smoothed.
const SMOOTHED: u16 = 3;

impl Columns {
    /// The columns of reports, and what each report says.
    pub(super) fn of(said: &[&Traits]) -> (Columns, Vec<Told>) {
        let sexes = |one: &Traits| -> InScope<Option<Code>> { Some((one.sex, one.exploitation?)) };
        let details = |one: &Traits| -> InScope<Code> { Some((one.exploitation?, one.detail?)) };
        let ages = |one: &Traits| -> InScope<bool> { Some((one.minor, one.accepted?)) };
        let (births, birth) = birth_years(said);
        let (exploitations, exploitation) = scoped(said, sexes);
        let (details, detail) = scoped(said, details);
        let (firsts, first) = scoped(said, |one| Some(((), one.first_year?)));
        let (accepts, accepted) = scoped(said, ages);
        let told = birth.into_iter().zip(exploitation).zip(detail).zip(first).zip(accepted);
        let told = told.map(|((((birth, exploitation), detail), first), accepted)| {
            [birth, exploitation, detail, first, accepted]
        });
        (Columns([births, exploitations, details, firsts, accepts]), told.collect())
    }
}

/// The different values of a column with their frequencies, and the place of each report's.
fn scoped<G: Ord + Copy, V: Ord + Copy>(
    said: &[&Traits],
    value: impl Fn(&Traits) -> Option<(G, V)>,
) -> (Vec<Known>, Vec<Option<usize>>) {
    let mut counts: BTreeMap<G, BTreeMap<V, usize>> = BTreeMap::new();
    for (scope, value) in said.iter().filter_map(|one| value(one)) {
        *counts.entry(scope).or_default().entry(value).or_default() += 1;
    }
    let (mut known, mut places) = (Vec::new(), BTreeMap::new());
    for (scope, (group, values)) in counts.iter().enumerate() {
        let total: usize = values.values().sum();
        for (value, count) in values {
            places.insert((*group, *value), known.len());
            known.push(Known { scope, frequency: *count as f64 / total as f64 });
        }
    }
    let place = |one: &&Traits| value(one).and_then(|key| places.get(&key).copied());
    (known, said.iter().map(place).collect())
}

/// Every year from one before the first to one after the last, each with its frequency among the years around it: of some
/// hundred persons few have the same year, and which ones is chance.
fn birth_years(said: &[&Traits]) -> (Vec<Known>, Vec<Option<usize>>) {
    let mut counts: BTreeMap<u16, usize> = BTreeMap::new();
    said.iter().filter_map(|one| one.birth).for_each(|year| *counts.entry(year).or_default() += 1);
    let (Some(first), Some(last)) = (counts.keys().next(), counts.keys().next_back()) else {
        return (Vec::new(), vec![None; said.len()]);
    };
    let first = first.saturating_sub(1);
    let around = |year: u16| -> usize {
        counts.range(year.saturating_sub(SMOOTHED)..=year.saturating_add(SMOOTHED)).map(|(_, n)| n).sum()
    };
    // At least one, or a year that nobody has yet would be impossible.
    let weights: Vec<f64> = (first..=last.saturating_add(1)).map(|year| around(year).max(1) as f64).collect();
    let total: f64 = weights.iter().sum();
    let known = weights.into_iter().map(|weight| Known { scope: 0, frequency: weight / total }).collect();
    (known, said.iter().map(|one| Some(usize::from(one.birth? - first))).collect())
}

/// How reports come to say what they say in one column.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Rates {
    /// Share of the reports that say the true value.
    pub(super) hit: f64,
    /// Share that say a value beside it, either side alike.
    pub(super) near: f64,
}

/// What one report's value says for each truth, over its own frequency: `miss` for any, more for the value itself and those
/// beside it.
#[derive(Clone, Copy, Debug)]
struct Chance {
    scope: usize,
    frequency: f64,
    hit: f64,
    beside: f64,
}

/// The chances of every value under the rates of a sweep.
pub(super) struct Chances {
    values: [Vec<Chance>; COLUMNS],
    miss: [f64; COLUMNS],
    /// Whether values beside the truth are ever said.
    has_near: [bool; COLUMNS],
}

/// What the reports of a person have said so far of its true values: one part for each column and scope. Made anew in
/// every sweep, into the room it had: so nothing of it is on the heap by itself.
#[derive(Clone, Debug, Default)]
pub(super) struct Belief(Vec<Part>);

impl Belief {
    /// Nothing said.
    pub(super) fn clear(&mut self) {
        self.0.clear();
    }
}

#[derive(Clone, Debug)]
struct Part {
    column: usize,
    scope: usize,
    /// Truths that a report speaks for, each with its frequency times what all reports say for it.
    truths: SmallVec<[(usize, f64); 6]>,
    /// What all reports say for any other truth, and the frequency of those.
    missed: f64,
    others: f64,
    /// The chance of all that was said: the sum over the truths.
    sum: f64,
    /// How many reports have a value here.
    reports: usize,
}

impl Part {
    fn new(column: usize, scope: usize) -> Part {
        Part { column, scope, truths: SmallVec::new(), missed: 1.0, others: 1.0, sum: 1.0, reports: 0 }
    }
}

impl Chances {
    pub(super) fn of(columns: &Columns, rates: &[Rates; COLUMNS]) -> Chances {
        let mut chances =
            Chances { values: Default::default(), miss: [1.0; COLUMNS], has_near: [false; COLUMNS] };
        let into = chances.values.iter_mut().zip(&mut chances.miss).zip(&mut chances.has_near);
        for (((values, miss), has_near), (known, rates)) in into.zip(columns.0.iter().zip(rates)) {
            values.extend(known.iter().map(|value| Chance {
                scope: value.scope,
                frequency: value.frequency,
                hit: rates.hit / value.frequency,
                beside: rates.near / 2.0 / value.frequency,
            }));
            *miss = 1.0 - rates.hit - rates.near;
            *has_near = rates.near > 0.0;
        }
        chances
    }

    /// What a person's reports say together.
    pub(super) fn belief<'t>(&self, told: impl IntoIterator<Item = &'t Told>) -> Belief {
        let mut belief = Belief::default();
        told.into_iter().for_each(|told| self.add(&mut belief, told));
        belief
    }

    /// Adds what one more report says.
    pub(super) fn add(&self, belief: &mut Belief, told: &Told) {
        for (column, value) in told.iter().enumerate() {
            let Some((value, chance)) = value.and_then(|value| Some((value, self.chance(column, value)?)))
            else {
                continue;
            };
            let same = |part: &Part| part.column == column && part.scope == chance.scope;
            let at = belief.0.iter().position(same).unwrap_or_else(|| {
                belief.0.push(Part::new(column, chance.scope));
                belief.0.len() - 1
            });
            if let Some(part) = belief.0.get_mut(at) {
                self.add_to(part, value, chance);
            }
        }
    }

    fn add_to(&self, part: &mut Part, value: usize, chance: Chance) {
        let miss = self.miss(part.column);
        for truth in self.spoken_for(part.column, value) {
            if part.truths.iter().all(|(known, _)| *known != truth)
                && let Some(new) = self.chance(part.column, truth)
            {
                part.truths.push((truth, new.frequency * part.missed));
                part.others = f64::max(part.others - new.frequency, 0.0);
            }
        }
        part.missed = within_reason(part.missed * miss);
        part.sum = part.others * part.missed;
        for (truth, weight) in &mut part.truths {
            *weight = within_reason(*weight * (miss + chance.beyond_a_miss(*truth, value)));
            part.sum += *weight;
        }
        part.sum = within_reason(part.sum);
        part.reports += 1;
    }

    /// Logarithm of how much likelier everything is if one more report is of this person, over anybody saying it.
    pub(super) fn log_of_one_more(&self, belief: &Belief, told: &Told) -> f64 {
        let mut ratio = 1.0;
        for (column, value) in told.iter().enumerate() {
            let Some((value, chance)) = value.and_then(|value| Some((value, self.chance(column, value)?)))
            else {
                continue;
            };
            let part = belief.0.iter().find(|part| part.column == column && part.scope == chance.scope);
            let mut more = self.miss(column);
            for truth in self.spoken_for(column, value) {
                let known = part.and_then(|part| part.truths.iter().find(|(known, _)| *known == truth));
                let unknown = || {
                    let frequency = self.chance(column, truth).map_or(0.0, |chance| chance.frequency);
                    frequency * part.map_or(1.0, |part| part.missed)
                };
                let weight = known.map_or_else(unknown, |(_, weight)| *weight);
                more += chance.beyond_a_miss(truth, value) * weight / part.map_or(1.0, |part| part.sum);
            }
            ratio *= more;
        }
        libm::log(ratio)
    }

    /// Logarithm of the chance of what the reports of one person say, over that of strangers saying it.
    pub(super) fn log(&self, belief: &Belief) -> f64 {
        belief.0.iter().map(|part| libm::log(part.sum)).sum()
    }

    /// The truths that a value speaks for.
    fn spoken_for(&self, column: usize, value: usize) -> std::ops::RangeInclusive<usize> {
        let beside = usize::from(self.has_near.get(column).copied().unwrap_or(false));
        value.saturating_sub(beside)..=value + beside
    }

    fn chance(&self, column: usize, value: usize) -> Option<Chance> {
        self.values.get(column)?.get(value).copied()
    }

    fn miss(&self, column: usize) -> f64 {
        self.miss.get(column).copied().unwrap_or(1.0)
    }
}

/// Kept where logarithms exist: a person reported a hundred times by one id would otherwise leave the numbers.
fn within_reason(weight: f64) -> f64 {
    weight.clamp(1e-280, 1e280)
}

impl Chance {
    fn beyond_a_miss(&self, truth: usize, value: usize) -> f64 {
        match truth.abs_diff(value) {
            0 => self.hit,
            1 => self.beside,
            _ => 0.0,
        }
    }
}

/// How many values came about in each way, by column: hits, near ones, misses.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Ways(pub(super) [[f64; 3]; COLUMNS]);

impl Ways {
    /// Draws for a person which of the values that its reports say are hits: first what the truth was, then each.
    pub(super) fn draw<'t>(
        &mut self,
        belief: &Belief,
        told: impl Iterator<Item = &'t Told> + Clone,
        chances: &Chances,
        random: &mut Random,
    ) {
        // One value alone comes about as it may: it says nothing about the rates.
        for part in belief.0.iter().filter(|part| part.reports > 1) {
            let mut weights: SmallVec<[f64; 8]> = part.truths.iter().map(|(_, weight)| *weight).collect();
            weights.push(part.others * part.missed);
            let truth = part.truths.get(random.among(&weights)).map(|(truth, _)| *truth);
            for told in told.clone() {
                let Some(value) = told.get(part.column).copied().flatten() else { continue };
                let Some(chance) = chances.chance(part.column, value).filter(|one| one.scope == part.scope)
                else {
                    continue;
                };
                let beyond = truth.map_or(0.0, |truth| chance.beyond_a_miss(truth, value));
                let by_miss = random.uniform() * (beyond + chances.miss(part.column)) >= beyond;
                let way = if by_miss { 2 } else { usize::from(truth != Some(value)) };
                if let Some(count) = self.0.get_mut(part.column).and_then(|ways| ways.get_mut(way)) {
                    *count += 1.0;
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const RATES: Rates = Rates { hit: 0.8, near: 0.1 };

    fn chances() -> Chances {
        let values = [0.1, 0.3, 0.4, 0.2].map(|frequency| Known { scope: 0, frequency });
        let columns = Columns(std::array::from_fn(|_| values.to_vec()));
        let exact = Rates { near: 0.0, ..RATES };
        Chances::of(&columns, &[RATES, exact, exact, exact, exact])
    }

    fn told(birth: usize, exploitation: usize) -> Told {
        [Some(birth), Some(exploitation), None, None, None]
    }

    #[test]
    fn one_report_more_says_as_much_as_all_together_and_less_all_but_one() {
        let chances = chances();
        for at in 0..4usize.pow(6) {
            let value = |n: u32| at / 4usize.pow(n) % 4;
            let (before, one) =
                ([told(value(0), value(1)), told(value(2), value(3))], told(value(4), value(5)));
            let belief = chances.belief(&before);
            let all = chances.log(&chances.belief(before.iter().chain([&one])));
            let more = chances.log_of_one_more(&belief, &one);
            assert!((all - chances.log(&belief) - more).abs() < 1e-12, "{before:?} {one:?}");
        }
    }

    /// Copas & Hilton: where two agree, the hit rate of the pair is that of the reports squared.
    #[test]
    fn two_reports_say_what_the_specification_says_of_a_pair() {
        let chances = chances();
        let both = |a: usize, b: usize| {
            let exploitation = |value: usize| [None, Some(value), None, None, None];
            chances.log(&chances.belief(&[exploitation(a), exploitation(b)])).exp()
        };
        let h = RATES.hit * RATES.hit;
        assert!((both(1, 1) - (h / 0.3 + 1.0 - h)).abs() < 1e-12);
        assert!((both(0, 3) - (1.0 - h)).abs() < 1e-12);
    }

    #[test]
    fn a_person_of_a_thousand_reports_still_has_a_chance() {
        let chances = chances();
        for other in 0..4 {
            let all: Vec<Told> =
                (0..1_000).map(|n| told(if n % 2 == 0 { 0 } else { other }, other)).collect();
            let belief = chances.belief(&all);
            assert!(chances.log(&belief).is_finite());
            assert!(chances.log_of_one_more(&belief, &told(3, 3)).is_finite());
        }
    }

    #[test]
    fn a_report_alone_says_nothing_and_nor_does_a_value_that_is_not_told() {
        let chances = chances();
        let one = |value: usize| [None, Some(value), None, None, None];
        for value in 0..4 {
            assert!(chances.log(&chances.belief(&[one(value)])).abs() < 1e-12);
        }
        let silent: Told = [None; COLUMNS];
        let known = chances.belief(&[one(1), one(2)]);
        assert_eq!(chances.log_of_one_more(&known, &silent), 0.0);
    }
}
