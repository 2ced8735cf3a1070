//! Rules on how the persons are spread: reports a person, ages, nations.

use super::{Evidence, Resolved, Rule, equal};
use crate::demo::error::ReplicaError;

/// Counted persons seen by one, two, three and four partners.
pub(super) fn reports_per_person(evidence: &Evidence) -> Result<(), ReplicaError> {
    for (&expected, reports) in evidence.figures.reports_per_person.counted.iter().zip(1..) {
        let found = evidence.count(|person| person.person.reports.len() == reports);
        equal(Rule::ReportsPerPerson, format!("{reports} reports"), found, expected)?;
    }
    let more = evidence.figures.reports_per_person.counted.len();
    let found = evidence.count(|person| person.person.reports.len() > more);
    equal(Rule::ReportsPerPerson, "more reports".to_owned(), found, 0)
}

/// Women and men by age group, men over forty (none exactly forty), minors by single years.
pub(super) fn ages(evidence: &Evidence) -> Result<(), ReplicaError> {
    let figures = &evidence.figures.ages;
    for (group, expected) in [("woman", &figures.women), ("man", &figures.men)] {
        let of = |person: &Resolved| person.group() == group;
        let unknown = evidence.count(|person| of(person) && person.age.is_none());
        let found =
            [evidence.aged(of, 0, 19), evidence.aged(of, 20, 34), evidence.aged(of, 35, 120), unknown];
        equal(Rule::Ages, group.to_owned(), format!("{found:?}"), format!("{expected:?}"))?;
    }
    let man = |person: &Resolved| person.group() == "man";
    let minor = |person: &Resolved| person.minor;
    let unknown = evidence.count(|person| person.minor && person.age.is_none());
    let check = |place: &str, found, expected| equal(Rule::Ages, place.to_owned(), found, expected);
    check("men over 40", evidence.aged(man, 41, 120), figures.men_over_40)?;
    check("men of exactly 40", evidence.aged(man, 40, 40), 0)?;
    check("minors of 16 and 17", evidence.aged(minor, 16, 17), figures.minors_16_17)?;
    check("minors of 14 and 15", evidence.aged(minor, 14, 15), figures.minors_14_15)?;
    check("minors of unknown age", unknown, figures.minors_unknown)
}

/// The nations that the specification names, among minors, women and men.
pub(super) fn named_nations(evidence: &Evidence) -> Result<(), ReplicaError> {
    let figures = &evidence.figures.nations;
    let minor = evidence.nations(|person| person.minor);
    let women = evidence.nations(|person| person.group() == "woman");
    let men = evidence.nations(|person| person.group() == "man");
    for (group, found, nations) in
        [("minors", &minor, &figures.minors), ("women", &women, &figures.women), ("men", &men, &figures.men)]
    {
        for (&nation, &expected) in nations {
            let found = found.get(nation).copied().unwrap_or(0);
            equal(Rule::NamedNations, format!("{group}, {nation}"), found, expected)?;
        }
    }
    let others = minor.iter().filter(|(nation, _)| !figures.minors.contains_key(*nation));
    let mut others: Vec<usize> = others.map(|(_, &persons)| persons).collect();
    others.sort_unstable_by(|a, b| b.cmp(a));
    let mut expected = vec![1; figures.minors_alone];
    expected.insert(0, figures.minors_fifth);
    equal(Rule::NamedNations, "minors, other".to_owned(), format!("{others:?}"), format!("{expected:?}"))
}
