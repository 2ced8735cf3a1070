//! The replica as a whole, read back by the general code: what partners send must pass its check without a word,
//! say what the plan means, and link to the plan's persons.

mod merged;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::OnceLock;

use super::*;
use crate::check::{Accepted, Given, Options, Realm, Severity, check};
use crate::form::{Form, Value};
use crate::identity::{Canonical, LinkageKey, LinkageSecret, RULES, RoundKeys, Tier, TokenBlock};
use crate::workbook::Limits;

/// Persons whom two partners know by different given names.
const IN_DOUBT: usize = 5;

fn replica(identified: Identified) -> &'static Replica {
    static EVERYONE: OnceLock<Replica> = OnceLock::new();
    static AS_IN_2014: OnceLock<Replica> = OnceLock::new();
    let once = if identified == Identified::Everyone { &EVERYONE } else { &AS_IN_2014 };
    once.get_or_init(|| replica_2014(2014, identified).expect("a replica"))
}

fn form(replica: &Replica) -> Form {
    let mut lines = csv::Reader::from_reader(replica.partners_csv.as_bytes());
    let partners: Vec<(String, String)> = lines
        .records()
        .map(|line| line.expect("a line"))
        .map(|line| (line[0].to_owned(), line[1].to_owned()))
        .collect();
    let partners = partners.iter().map(|(id, name)| (id.as_str(), name.as_str()));
    crate::form::for_year(2014).expect("a form").with_partners(partners).expect("partners")
}

/// The partner's rows as the general code reads them; panics over any error or warning that is not intended.
fn read(partner: &ReplicaPartner, form: &Form) -> Accepted {
    let files: Vec<Given> = partner
        .workbooks
        .iter()
        .map(|workbook| Given { name: workbook.file_name.clone(), bytes: &workbook.bytes })
        .collect();
    let options =
        Options { year: 2014, realm: Realm::Demo, leave_blank: Vec::new(), limits: Limits::default() };
    let checked = check(&files, form, &options, &mut |_| {});
    let unexpected: Vec<String> = checked
        .findings()
        .kept()
        .iter()
        .filter(|finding| finding.rule.severity != Severity::Note)
        .filter(|finding| !INTENDED_WARNINGS.contains(&(partner.id.as_str(), finding.rule.code)))
        .map(|finding| {
            format!("{} at {:?}, row {:?}", finding.rule.code, finding.place.cell(), finding.place.row)
        })
        .collect();
    assert!(unexpected.is_empty(), "{}: {unexpected:?}", partner.id);
    checked.accept(&BTreeMap::new()).expect("nothing to acknowledge")
}

/// An answer as the plan writes it.
fn words(form: &Form, column: &str, value: &Value) -> String {
    let field = form.field(form.by_name(column).expect("a column"));
    let list = field.kind.codes().expect("answers");
    let names: Vec<&str> =
        value.codes().iter().map(|code| form.code_name(field.out.expect("sent"), *code)).collect();
    match value.number() {
        Some(number) => number.to_string(),
        None if list.entries().is_empty() => unreachable!("a closed list"),
        None => names.join(";"),
    }
}

/// The row as the plan has it, in the columns that are sent.
fn meant(report: &Report) -> BTreeMap<&'static str, String> {
    BTreeMap::from([
        ("sex", report.sex.to_owned()),
        ("nationality", report.nationality.to_owned()),
        ("birth_year", report.birth_year.clone()),
        ("age", report.age.clone()),
        ("exploitation", report.exploitation.to_owned()),
        ("exploitation_detail", report.exploitation_detail.join(";")),
        ("first_identified", report.first_identified.clone()),
        ("accepted", report.accepted.to_owned()),
        ("measures", report.measures.join(";")),
        ("immigration_status", report.immigration_status.to_owned()),
        ("criminal_case", report.criminal_case.to_owned()),
        ("accommodation", report.accommodation.to_owned()),
        ("qualifying_measures", report.qualifying_measures.join(";")),
        ("children_with", report.children_with.clone()),
        ("children_elsewhere", report.children_elsewhere.clone()),
        ("also_followed_by", report.also_followed_by.join(";")),
    ])
}

/// The partner's rows in the order of its files.
fn rows_of<'a>(replica: &'a Replica, partner: &'a ReplicaPartner) -> Vec<&'a Report> {
    let rows: Vec<&Report> = replica.plan.rows_of(&partner.id).collect();
    if partner.id == "exit" {
        let (new, older): (Vec<_>, Vec<_>) =
            rows.iter().partition(|report| report.first_identified == "2014");
        return [new, older].concat();
    }
    rows
}

#[test]
fn every_seed_gives_a_plan_that_keeps_the_rules() {
    for seed in 0..24 {
        let plan = Plan::draw(seed).unwrap_or_else(|error| panic!("seed {seed}: {error}"));
        rules::assert_all(&plan).unwrap_or_else(|error| panic!("seed {seed}: {error}"));
    }
}

#[test]
fn workbooks_are_the_same_bytes_every_time() {
    let again = replica_2014(2014, Identified::Everyone).expect("a replica");
    for (first, second) in replica(Identified::Everyone).partners.iter().zip(&again.partners) {
        for (first, second) in first.workbooks.iter().zip(&second.workbooks) {
            assert!(first.bytes == second.bytes, "{}", first.file_name);
        }
    }
}

#[test]
fn partners_are_those_that_reported() {
    let replica = replica(Identified::Everyone);
    let ids: Vec<&str> = replica.partners.iter().map(|partner| partner.id.as_str()).collect();
    assert_eq!(ids.len(), 25);
    assert_eq!(ids[..4], ["bufdir", "udi", "une", "rosa"], "in the order of partners.csv");
    let nil: Vec<&str> =
        replica.partners.iter().filter(|partner| partner.nil).map(|partner| partner.id.as_str()).collect();
    assert_eq!(nil, ["kripos", "vestfold_pd"]);
    for absent in ["tot_oslo", "tot_bergen", "romerike_pd"] {
        assert!(!ids.contains(&absent), "{absent}");
    }
    let two = replica.partners.iter().filter(|partner| partner.workbooks.len() == 2).count();
    let text = replica.partners.iter().flat_map(|partner| &partner.workbooks);
    let text = text.filter(|workbook| workbook.file_name.ends_with(".csv")).count();
    assert_eq!((two, text), (2, 2), "partners with two workbooks, workbooks that are text");
    for partner in &replica.partners {
        assert_eq!(partner.nil, partner.workbooks.is_empty(), "{}", partner.id);
    }
}

#[test]
fn workbooks_say_what_the_plan_means_and_nothing_that_the_check_objects_to() {
    says_what_the_plan_means(replica(Identified::Everyone));
    says_what_the_plan_means(replica(Identified::AsIn2014));
    for seed in 1..4 {
        says_what_the_plan_means(&replica_2014(seed, Identified::Everyone).expect("a replica"));
    }
}

fn says_what_the_plan_means(replica: &Replica) {
    let form = form(replica);
    for partner in replica.partners.iter().filter(|partner| !partner.nil) {
        let accepted = read(partner, &form);
        let rows = rows_of(replica, partner);
        assert_eq!(accepted.rows().len(), rows.len(), "{}", partner.id);
        for (row, report) in accepted.rows().iter().zip(rows) {
            for (column, meant) in meant(report) {
                let out = form.field(form.by_name(column).expect("a column")).out.expect("sent");
                let said = words(&form, column, row.answers.get(out));
                assert_eq!(said, meant, "{} {}: {column}", partner.id, report.own_reference);
            }
            assert_eq!(row.identifiers.is_anonymous(), report.is_anonymous(), "{}", partner.id);
        }
    }
}

#[test]
fn real_tokens_meet_within_a_person_and_never_between_persons() {
    let replica = replica(Identified::Everyone);
    let form = form(replica);
    let key = LinkageKey::from_bytes([7; 32]);
    let mut owners: BTreeMap<(usize, [u8; 16]), BTreeSet<usize>> = BTreeMap::new();
    let mut blocks: BTreeMap<usize, Vec<TokenBlock>> = BTreeMap::new();
    for partner in replica.partners.iter().filter(|partner| !partner.nil) {
        let keys = RoundKeys::derive(&LinkageSecret::Shared(&key), "demo-2014", &partner.id);
        let accepted = read(partner, &form);
        for (place, (row, report)) in accepted.rows().iter().zip(rows_of(replica, partner)).enumerate() {
            let person = replica.plan.persons.iter().find(|person| person.reports.contains(report));
            let Some(person) = person else { continue };
            let reference = keys.reference(&[&place.to_be_bytes()]);
            let block = TokenBlock::make(&Canonical::of(&row.identifiers), &keys, &partner.id, reference);
            for (rule, token) in block.tokens() {
                owners.entry((rule, *token)).or_default().insert(person.number);
            }
            blocks.entry(person.number).or_default().push(block);
        }
    }
    for ((rule, _), persons) in owners {
        assert_eq!(persons.len(), 1, "{} joins {persons:?}", RULES[rule].name);
    }
    let mut in_doubt = 0;
    for (person, blocks) in blocks {
        let tokens = |block: &TokenBlock| -> BTreeSet<(usize, [u8; 16])> {
            block.tokens().map(|(rule, token)| (rule, *token)).collect()
        };
        for pair in blocks.windows(2) {
            let (one, other) = (tokens(&pair[0]), tokens(&pair[1]));
            let tiers: BTreeSet<Tier> = one.intersection(&other).map(|(rule, _)| RULES[*rule].tier).collect();
            let surely = tiers.contains(&Tier::Certain) || tiers.contains(&Tier::Strong);
            in_doubt += usize::from(!surely);
            // Whom two partners know by different names, a person must decide about.
            assert!(surely || tiers == BTreeSet::from([Tier::Review]), "person {person}: {tiers:?}");
        }
    }
    assert_eq!(in_doubt, IN_DOUBT);
}

#[test]
fn every_workbook_says_that_it_is_synthetic() {
    let replica = replica(Identified::AsIn2014);
    for workbook in replica.partners.iter().flat_map(|partner| &partner.workbooks) {
        let first = if workbook.file_name.ends_with(".csv") {
            let text = match std::str::from_utf8(&workbook.bytes) {
                Ok(text) => text.to_owned(),
                Err(_) => encoding_rs::WINDOWS_1252.decode(&workbook.bytes).0.into_owned(),
            };
            text.trim_start_matches('\u{feff}').lines().next().expect("a line").to_owned()
        } else {
            use calamine::Reader as _;
            let bytes = std::io::Cursor::new(&workbook.bytes);
            let mut book: calamine::Xlsx<_> = calamine::open_workbook_from_rs(bytes).expect("a workbook");
            let sheet = book.worksheet_range("Personer").expect("a sheet");
            sheet.get_value((0, 0)).expect("a cell").to_string()
        };
        assert_eq!(first, SYNTHETIC, "{}", workbook.file_name);
    }
}

#[test]
fn withheld_identifiers_are_in_no_workbook() {
    let replica = replica(Identified::AsIn2014);
    let form = form(replica);
    for partner in
        replica.partners.iter().filter(|partner| WITHOUT_IDENTIFIERS.contains(&partner.id.as_str()))
    {
        let accepted = read(partner, &form);
        assert!(accepted.rows().iter().all(|row| row.identifiers.is_anonymous()), "{}", partner.id);
    }
}
