//! The rules that the plan must keep, each named after the line of spec/tables.md, "2014 replica", that it
//! asserts.
//!
//! The room judges; it makes nothing. Whatever the plan was built by, a replica comes out only when every rule
//! here holds, and a rule that is broken says where, what was found and what was expected. The numbers that
//! the rules compare with stand in `data/figures2014.toml` and nowhere else.

mod figures;
mod form;
mod identifiers;
mod linkage;
mod linker;
mod partners;
mod people;
mod resolved;
mod spread;
mod tables;
#[cfg(test)]
mod tests;
mod text;

use std::collections::BTreeMap;
use std::fmt::{self, Display};
use std::ops::RangeBounds;

pub use form::INTENDED_WARNINGS;

use super::error::ReplicaError;
use super::plan::{Code, Plan, Report};
use figures::Figures;
use resolved::Resolved;

/// What a rule reads.
struct Evidence<'a> {
    plan: &'a Plan,
    persons: Vec<Resolved<'a>>,
    figures: &'a Figures,
}

type Assertion = fn(&Evidence) -> Result<(), ReplicaError>;

/// Declares the rules: the variants, their names and their functions stay one list.
macro_rules! rules {
    ($($(#[$doc:meta])* $variant:ident => $room:ident::$function:ident,)*) => {
        /// A line of the specification that the plan must keep.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
        pub enum Rule {
            $($(#[$doc])* $variant,)*
        }

        /// Every rule with the function that asserts it.
        const RULES: &[(Rule, Assertion)] = &[$((Rule::$variant, $room::$function),)*];

        impl Display for Rule {
            fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
                out.write_str(match self { $(Self::$variant => stringify!($function),)* })
            }
        }
    };
}

rules! {
    /// Rows by partner, received and combinable.
    RowsReceived => tables::rows_received,
    /// T1's 2014 columns.
    Table1Columns => tables::table1_columns,
    /// T2's 2014 row.
    Table2Row => tables::table2_row,
    /// T3, every cell.
    Table3Whole => tables::table3_whole,
    /// T4's 2014 ranks.
    Table4Row => tables::table4_row,
    /// T5's 2014 row.
    Table5Row => tables::table5_row,
    /// Every line of the running text that persons decide.
    TextLines => text::text_lines,
    /// Counted persons in one, two, three and four reports.
    ReportsPerPerson => spread::reports_per_person,
    /// Women, men and minors by age.
    Ages => spread::ages,
    /// Nations named for minors, women and men.
    NamedNations => spread::named_nations,
    /// UDI states no year.
    UdiStatesNoYear => partners::udi_states_no_year,
    /// The other rows by first year and answer.
    OtherRowsByYearAndAnswer => partners::other_rows_by_year_and_answer,
    /// Adults who declined and received nothing.
    NotCounted => partners::not_counted,
    /// Counted rows without measures.
    RowsWithoutMeasures => partners::rows_without_measures,
    /// The rest of Uteseksjonen's rows.
    Uteseksjonen => partners::uteseksjonen,
    /// Minors who accepted nowhere.
    MinorsWithoutYes => partners::minors_without_yes,
    /// Au Pair Center's adults.
    AuPairCentre => partners::au_pair_centre,
    /// Bufdir's and BFE's minors.
    ChildWelfareReportsMinors => partners::child_welfare_reports_minors,
    /// Pro Sentret's and ADORA's rows.
    RowsOutside => partners::rows_outside,
    /// Partners that know agree.
    KnownValuesAgree => people::known_values_agree,
    /// The rows say what the plan means.
    PlanResolves => people::plan_resolves,
    /// Prostitution and forced labour never meet.
    NoConflictOfForms => people::no_conflict_of_forms,
    /// Nobody grown up is housed as a minor.
    NoAdultHousedAsMinor => people::no_adult_housed_as_minor,
    /// References from both sides.
    ReferencesOnBothSides => linkage::references_on_both_sides,
    /// References that are true.
    ReferencesAreTrue => linkage::references_are_true,
    /// One first year a person.
    OneFirstYear => linkage::one_first_year,
    /// One shared person a key.
    OneSharedPersonAKey => linkage::one_shared_person_a_key,
    /// Shared persons of known year and nation.
    SharedAreKnown => linkage::shared_are_known,
    /// Pairs for KOM to decide.
    DoubtfulPairsAreTrue => linkage::doubtful_pairs_are_true,
    /// Ids and names find the persons.
    IdentifiersFindThePersons => linkage::identifiers_find_the_persons,
    /// References find the persons.
    ReferencesFindThePersons => linkage::references_find_the_persons,
    /// Nobody shares a number, a name or a date.
    NobodySharesIdentifiers => identifiers::nobody_shares_identifiers,
    /// Check digits, dates and sexes agree.
    NumbersAreRight => identifiers::numbers_are_right,
    /// Most rows carry identifiers.
    MostRowsAreIdentified => identifiers::most_rows_are_identified,
    /// No errors and warnings of the form.
    RowsPassTheForm => form::rows_pass_the_form,
    /// No identical anonymous rows.
    RowsOfAPartnerDiffer => form::rows_of_a_partner_differ,
    /// One row a person and partner.
    OneRowAPersonAndPartner => form::one_row_a_person_and_partner,
}

/// Asserts every rule on a plan that carries all its identifiers.
pub(super) fn assert_all(plan: &Plan) -> Result<(), ReplicaError> {
    let figures = Figures::load()?;
    let evidence = Evidence { plan, persons: resolved::persons(plan)?, figures: &figures };
    RULES.iter().try_for_each(|(_, assertion)| assertion(&evidence))
}

impl<'a> Evidence<'a> {
    /// How many counted persons are so.
    fn count(&self, of: impl Fn(&Resolved<'a>) -> bool) -> usize {
        self.persons.iter().filter(|person| person.counted && of(person)).count()
    }

    /// How many counted persons of a known age between two ages are so.
    fn aged(&self, of: impl Fn(&Resolved<'a>) -> bool, from: u16, to: u16) -> usize {
        self.count(|person| of(person) && person.age.is_some_and(|age| (from..=to).contains(&age)))
    }

    /// How many combinable rows are so.
    fn rows(&self, of: impl Fn(&Resolved<'a>, &Report) -> bool) -> usize {
        let rows =
            self.persons.iter().flat_map(|person| person.person.reports.iter().map(move |row| (person, row)));
        rows.filter(|(person, report)| of(person, report)).count()
    }

    /// Counted persons by nation, the unknown too.
    fn nations(&self, of: impl Fn(&Resolved<'a>) -> bool) -> BTreeMap<Code, usize> {
        let mut nations = BTreeMap::new();
        for person in self.persons.iter().filter(|person| person.counted && of(person)) {
            *nations.entry(person.nationality).or_insert(0) += 1;
        }
        nations
    }

    /// How many known nations have so many persons.
    fn nations_of(&self, of: impl Fn(&Resolved<'a>) -> bool, persons: impl RangeBounds<usize>) -> usize {
        let nations = self.nations(of);
        nations.iter().filter(|(nation, count)| **nation != "unknown" && persons.contains(count)).count()
    }
}

/// A percentage rounded half-up, in units of `1 / scale` of a per cent.
fn percent(count: usize, base: usize, scale: usize) -> usize {
    if base == 0 { 0 } else { (2 * 100 * scale * count + base) / (2 * base) }
}

/// Fails unless the two are equal.
fn equal<T: PartialEq + Display>(
    rule: Rule,
    place: String,
    found: T,
    expected: T,
) -> Result<(), ReplicaError> {
    if found == expected { Ok(()) } else { Err(broken(rule, place, found, expected)) }
}

/// The error of a broken rule.
fn broken(rule: Rule, place: String, found: impl ToString, expected: impl ToString) -> ReplicaError {
    ReplicaError::Broken { rule, place, found: found.to_string(), expected: expected.to_string() }
}
