//! Each rule fires when the plan is disturbed, and only a plan that keeps them all passes.

use std::sync::OnceLock;

use super::*;
use crate::demo::plan::Person;

fn plan() -> Plan {
    static PLAN: OnceLock<Plan> = OnceLock::new();
    PLAN.get_or_init(|| Plan::draw(2014).expect("a plan")).clone()
}

/// The rule that the plan breaks when only `rule` is asserted.
fn broken_by(rule: Rule, plan: &Plan) -> Option<Rule> {
    let figures = Figures::load().expect("figures");
    let assertion = RULES.iter().find(|(of, _)| *of == rule).expect("a function").1;
    let result =
        resolved::persons(plan).and_then(|persons| assertion(&Evidence { plan, persons, figures: &figures }));
    match result {
        Ok(()) => None,
        Err(ReplicaError::Broken { rule, .. }) => Some(rule),
        Err(error) => panic!("{error}"),
    }
}

/// The first person that is so.
fn person(plan: &mut Plan, of: impl Fn(&Person) -> bool) -> &mut Person {
    plan.persons.iter_mut().find(|person| of(person)).expect("such a person")
}

/// The first row that is so.
fn row(plan: &mut Plan, of: impl Fn(&Person, &Report) -> bool) -> &mut Report {
    let row = |person: &Person| person.reports.iter().position(|report| of(person, report));
    let person = plan.persons.iter_mut().find(|person| row(person).is_some()).expect("such a row");
    let place = row(person).expect("such a row");
    &mut person.reports[place]
}

fn alone(person: &Person) -> bool {
    person.reports.len() == 1
}

fn at(person: &Person, partner: &str) -> bool {
    person.reports.iter().any(|report| report.partner == partner)
}

/// Breaks what the rule protects.
fn disturb(plan: &mut Plan, rule: Rule) {
    match rule {
        Rule::RowsReceived | Rule::ReportsPerPerson => {
            person(plan, |person| person.reports.len() == 3).reports.pop();
        }
        Rule::Table1Columns | Rule::RowsWithoutMeasures => {
            row(plan, |person, report| person.counted && report.partner == "rosa").measures = vec!["none"];
        }
        Rule::Table2Row | Rule::OtherRowsByYearAndAnswer => {
            row(plan, |person, report| alone(person) && report.first_identified == "2014").first_identified =
                "2013".to_owned();
        }
        Rule::Table3Whole | Rule::Table5Row => {
            row(plan, |person, report| alone(person) && person.counted && report.exploitation == "unclear")
                .exploitation = "organ";
        }
        Rule::Table4Row => {
            row(plan, |person, _| alone(person) && person.group == "girl" && person.nationality == "ALB")
                .nationality = "unknown";
        }
        Rule::TextLines => {
            for report in &mut person(plan, |person| person.exploitation_detail == ["begging"]).reports {
                report.exploitation_detail = vec!["other"];
            }
        }
        Rule::Ages => {
            row(plan, |person, report| {
                alone(person) && person.group == "man" && report.birth_year.as_str() < "1980"
            })
            .birth_year = "1990".to_owned();
        }
        Rule::NamedNations => {
            row(plan, |person, _| alone(person) && person.group == "woman" && person.nationality == "ROU")
                .nationality = "BGR";
        }
        Rule::UdiStatesNoYear => {
            row(plan, |_, report| report.partner == UDI_ID).first_identified = "2014".to_owned();
        }
        Rule::NotCounted => row(plan, |person, _| !person.counted).measures.clear(),
        Rule::Uteseksjonen => {
            let new = |person: &Person, report: &Report| {
                person.group == "man" && report.partner == "uteseksjonen" && report.first_identified == "2014"
            };
            row(plan, new).first_identified = "2010".to_owned();
        }
        Rule::MinorsWithoutYes => {
            row(plan, |person, report| alone(person) && person.counted && report.accepted == "no").accepted =
                "yes";
        }
        Rule::AuPairCentre => {
            row(plan, |_, report| report.partner == "aupair").exploitation_detail = vec!["cleaning"];
        }
        Rule::ChildWelfareReportsMinors => {
            row(plan, |person, report| alone(person) && report.partner == "bfe").birth_year =
                "1980".to_owned();
        }
        Rule::RowsOutside => plan.outside[0].report.accepted = "yes",
        Rule::KnownValuesAgree => person(plan, |person| !alone(person)).reports[0].sex = "unheard of",
        Rule::PlanResolves => person(plan, |person| person.nationality == "NGA").nationality = "GHA",
        Rule::NoConflictOfForms => {
            person(plan, |person| !alone(person) && person.exploitation == "prostitution").reports[0]
                .exploitation = "forced_labour";
        }
        Rule::NoAdultHousedAsMinor => {
            row(plan, |person, _| person.group == "woman" && person.birth_year.is_none()).accommodation =
                "foster_home";
        }
        Rule::ReferencesOnBothSides => {
            row(plan, |person, report| !alone(person) && report.partner == UDI_ID).also_followed_by.clear();
        }
        Rule::ReferencesAreTrue => row(plan, |person, _| alone(person)).also_followed_by.push("fri"),
        Rule::OneFirstYear => {
            let shared = |person: &Person| person.reports.len() > 2;
            person(plan, shared).reports.last_mut().expect("a row").first_identified = "2009".to_owned();
        }
        Rule::OneSharedPersonAKey => same_key(plan),
        Rule::SharedAreKnown => {
            for report in &mut person(plan, |person| !alone(person) && at(person, UDI_ID)).reports {
                report.birth_year = "unknown".to_owned();
            }
        }
        Rule::DoubtfulPairsAreTrue => {
            let of = row(plan, |_, report| report.surname.is_some() && report.birth_date.is_some()).clone();
            let other = row(plan, |_, report| {
                report.surname != of.surname && report.birth_date.is_some_and(|date| date.day() > 1)
            });
            (other.surname, other.birth_date) = (of.surname, of.birth_date);
        }
        Rule::IdentifiersFindThePersons => {
            let row = row(plan, |person, report| person.reports.len() == 2 && report.partner == "rosa");
            (row.duf_number, row.surname) = (None, None);
        }
        Rule::ReferencesFindThePersons => {
            for report in &mut person(plan, |person| person.reports.len() == 2 && at(person, UDI_ID)).reports
            {
                report.also_followed_by.clear();
            }
        }
        Rule::NobodySharesIdentifiers => {
            let of = row(plan, |_, report| report.birth_date.is_some()).birth_date;
            row(plan, |_, report| report.birth_date.is_some() && report.birth_date != of).birth_date = of;
        }
        Rule::NumbersAreRight => {
            row(plan, |_, report| report.duf_number.is_some()).duf_number = Some("201412345699".to_owned());
        }
        Rule::MostRowsAreIdentified => {
            plan.persons.iter_mut().flat_map(|person| &mut person.reports).for_each(|report| {
                report.duf_number = None;
            });
        }
        Rule::RowsPassTheForm => row(plan, |person, _| person.group == "boy").children_with = "1".to_owned(),
        Rule::RowsOfAPartnerDiffer => {
            let copied = row(plan, |person, report| alone(person) && report.partner == UDI_ID).clone();
            let other = |person: &Person, report: &Report| {
                alone(person) && report.partner == UDI_ID && *report != copied
            };
            *row(plan, other) = copied.clone();
        }
        Rule::OneRowAPersonAndPartner => {
            let person = person(plan, alone);
            person.reports.push(person.reports[0].clone());
        }
    }
}

const UDI_ID: &str = "udi";

/// Makes two persons whom UDI and NAV share look the same.
fn same_key(plan: &mut Plan) {
    let shared = |person: &Person| at(person, UDI_ID) && at(person, "nav_grunerlokka");
    let first = person(plan, shared).reports[0].clone();
    let number = person(plan, shared).number;
    let other = person(plan, |person| shared(person) && person.number != number);
    for report in &mut other.reports {
        (report.sex, report.nationality) = (first.sex, first.nationality);
        report.birth_year.clone_from(&first.birth_year);
    }
}

#[test]
fn the_undisturbed_plan_keeps_every_rule() {
    assert_all(&plan()).expect("no rule is broken");
}

#[test]
fn every_rule_fires_when_the_plan_is_disturbed() {
    for &(rule, _) in RULES {
        let mut plan = plan();
        disturb(&mut plan, rule);
        assert_eq!(broken_by(rule, &plan), Some(rule), "{rule}");
    }
}

#[test]
fn every_line_of_the_text_is_measured() {
    let plan = plan();
    let mut figures = Figures::load().expect("figures");
    for line in 0..figures.text.len() {
        let printed = (figures.text[line].count, figures.text[line].percent);
        // Three points more: even a hedged percentage is then wrong.
        figures.text[line].count = printed.0.map(|count| count + 1);
        figures.text[line].percent = printed.1.map(|percent| percent + 3);
        let persons = resolved::persons(&plan).expect("persons");
        let evidence = Evidence { plan: &plan, persons, figures: &figures };
        let statement = figures.text[line].statement;
        let measures_something = printed != (None, None);
        assert_eq!(text::text_lines(&evidence).is_err(), measures_something, "{statement}");
        (figures.text[line].count, figures.text[line].percent) = printed;
    }
}

#[test]
fn a_broken_rule_says_where_and_what() {
    let mut plan = plan();
    disturb(&mut plan, Rule::MinorsWithoutYes);
    let error = assert_all(&plan).expect_err("a broken rule").to_string();
    let said = ["found", "expected", "at"].iter().all(|word| error.contains(word));
    assert!(said, "{error}");
}

#[test]
fn percentages_round_half_up() {
    assert_eq!(percent(178, 234, 1), 76);
    assert_eq!(percent(1, 200, 1), 1);
    assert_eq!(percent(103, 324, 10), 318);
    assert_eq!(percent(1, 0, 1), 0);
}
