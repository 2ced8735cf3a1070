//! Linkage through the public API: whatever the order in which bundles arrive, the same reports become the same persons;
//! a level never splits a cluster of the level before; vetoes and decisions hold.

#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::disallowed_methods,
    reason = "a test fails by panicking, and its files are its own"
)]

use std::collections::BTreeMap;
use std::sync::Arc;

use omfang::bundle::{Kind, Sealing, Submission};
use omfang::check::{AcknowledgementReason, Given, Options, Realm, check};
use omfang::counting::counted_persons;
use omfang::form::Form;
use omfang::identity::{LinkageKey, LinkageSecret, RoundKeys};
use omfang::linkage::{Decisions, Linkage, ReportingPartner, Reports, link};
use omfang::round::{ConflictPolicy, PartnerKind};
use omfang::workbook::Limits;
use proptest::prelude::*;

const HEAD: &str = "Egen referanse;Etternavn;Fornavn;Fødselsdato;DUF-nummer;Kjønn;Nasjonalitet;Fødselsår;Antatt type utnytting;Nærmere om utnyttingen;Årstall for første gangs identifisering;Tok imot tilbud om bistand og beskyttelse;Mottok tiltak;Status utlendingssak;Status straffesak;Type botilbud;Antall medfølgende barn;Antall barn i hjemlandet;Følges også opp av\n";

/// One row: reference, person, how the person is written, and what is left out.
#[derive(Clone, Debug)]
struct Row {
    reference: String,
    surname: &'static str,
    given: &'static str,
    date: &'static str,
    duf: &'static str,
    sex: &'static str,
    /// A partner that also follows the person up.
    follows: &'static str,
}

fn row(
    reference: &str,
    surname: &'static str,
    given: &'static str,
    date: &'static str,
    duf: &'static str,
) -> Row {
    Row { reference: reference.to_owned(), surname, given, date, duf, sex: "kvinne", follows: "" }
}

fn form() -> Form {
    omfang::form::for_year(2014)
        .unwrap()
        .with_partners([("rosa", "ROSA"), ("udi", "UDI"), ("iom", "IOM"), ("fri", "FRI")])
        .unwrap()
}

/// The submission of one partner; everything invented.
fn submission(partner: &str, rows: &[Row], form: &Form) -> Submission {
    sealed(partner, rows, form, 1)
}

fn sealed(partner: &str, rows: &[Row], form: &Form, sequence: u64) -> Submission {
    let mut text = HEAD.to_owned();
    for r in rows {
        let year = r.date.get(6..10).unwrap_or("1990");
        text += &format!(
            "{};{};{};{};{};{};Nigeria;{year};prostitusjon;prostitusjon;2014;ja;bolig;ukjent;anmeldt;privat;0;1;{}\n",
            r.reference, r.surname, r.given, r.date, r.duf, r.sex, r.follows
        );
    }
    let options = Options { year: 2014, realm: Realm::Demo, leave_blank: vec![], limits: Limits::default() };
    let checked =
        check(&[Given { name: "f.csv".into(), bytes: text.as_bytes() }], form, &options, &mut |_| {});
    let reasons = checked
        .findings()
        .warnings()
        .map(|(code, _)| (code.to_owned(), AcknowledgementReason::Confirmed))
        .collect();
    let accepted = checked.accept(&reasons).unwrap_or_else(|error| panic!("{error}: {text}"));
    let key = LinkageKey::from_bytes([2; 32]);
    let keys = RoundKeys::derive(&LinkageSecret::Shared(&key), "2014", partner);
    let sealing = Sealing {
        round: "2014",
        round_digest: [0; 32],
        recipient: "age1",
        check_value: key.check_value("2014"),
        partner,
        public_key: [0; 32],
        sequence,
    };
    Submission::of(&accepted, Kind::Report, omfang::bundle::OtherParts::default(), form, &keys, &sealing)
        .unwrap_or_else(|error| panic!("{error}"))
}

fn reports(bundles: &[(&str, Vec<Row>)], form: &Form) -> Reports {
    without(bundles, form, "")
}

/// The same with one partner excluded from the figures.
fn without(bundles: &[(&str, Vec<Row>)], form: &Form, excluded: &str) -> Reports {
    let made = bundles.iter().filter(|(_, rows)| !rows.is_empty()).map(|(partner, rows)| {
        let combined = *partner != excluded;
        let reporting = ReportingPartner { id: (*partner).to_owned(), kind: PartnerKind::Ngo, combined };
        (reporting, Arc::new(submission(partner, rows, form)))
    });
    Reports::collect(made.collect())
}

fn linked(reports: &Reports, decisions: &str, form: &Form) -> Linkage {
    let decided = Decisions::parse(&format!("a,b,decision\n{decisions}")).unwrap().bind(reports, form);
    link(reports, &decided, form, 2014)
}

fn persons(reports: &Reports, linkage: &Linkage, form: &Form) -> [usize; 3] {
    [&linkage.strict, &linkage.standard, &linkage.minimum]
        .map(|clusters| counted_persons(reports, clusters, form, 2014, ConflictPolicy::Combined))
}

/// The names of all reports, in their order.
fn names_of(reports: &Reports) -> Vec<String> {
    reports.iter().map(|(ix, _)| reports.name(ix)).collect()
}

/// Clusters as names, whatever the indices.
fn named(reports: &Reports, linkage: &Linkage) -> BTreeMap<String, Vec<String>> {
    let groups = linkage.minimum.groups().into_iter();
    groups
        .map(|(first, all)| (reports.name(first), all.iter().map(|ix| reports.name(*ix)).collect()))
        .collect()
}

const DUFS: [&str; 4] = ["200205705502", "200900595509", "", ""];

fn any_rows() -> impl Strategy<Value = Vec<Row>> {
    let names = prop::sample::select(vec![
        ("Ødegård", "Bjørg"),
        ("Odegaard", "Bjoerg"),
        ("Eze", "Blessing"),
        ("Eze", "Blesing"),
        ("Osagie", "Mercy"),
    ]);
    let dates = prop::sample::select(vec!["15.07.1985", "16.07.1985", "01.01.1990", "03.03.1993"]);
    let duf = prop::sample::select(DUFS.to_vec());
    let sex = prop::sample::select(vec!["kvinne", "kvinne", "mann", "ukjent"]);
    let row = (names, dates, duf, sex).prop_map(|((surname, given), date, duf, sex)| Row {
        reference: String::new(),
        surname,
        given,
        date,
        duf,
        sex,
        follows: "",
    });
    prop::collection::vec(row, 0..5).prop_map(|mut rows| {
        // Within one partner no id number twice: that is an error of the form.
        let mut seen = std::collections::BTreeSet::new();
        for (n, row) in rows.iter_mut().enumerate() {
            row.reference = format!("{n}");
            if !row.duf.is_empty() && !seen.insert(row.duf) {
                row.duf = "";
            }
        }
        rows
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 40, ..ProptestConfig::default() })]

    #[test]
    fn the_order_of_bundles_and_rows_does_not_matter(a in any_rows(), b in any_rows(), c in any_rows(), d in any_rows()) {
        let form = form();
        let mut bundles = vec![("rosa", a), ("udi", b), ("iom", c), ("fri", d)];
        let forwards = reports(&bundles, &form);
        let one = linked(&forwards, "", &form);
        bundles.reverse();
        for (_, rows) in &mut bundles {
            rows.reverse();
        }
        let backwards = reports(&bundles, &form);
        let other = linked(&backwards, "", &form);
        prop_assert_eq!(named(&forwards, &one), named(&backwards, &other));
        prop_assert_eq!(persons(&forwards, &one, &form), persons(&backwards, &other, &form));
    }

    #[test]
    fn levels_are_nested_and_counts_only_fall(a in any_rows(), b in any_rows(), c in any_rows()) {
        let form = form();
        let reports = reports(&[("rosa", a), ("udi", b), ("iom", c)], &form);
        let linkage = linked(&reports, "", &form);
        let [strict, standard, minimum] = persons(&reports, &linkage, &form);
        prop_assert!(strict >= standard && standard >= minimum);
        for (x, _) in reports.iter() {
            for (y, _) in reports.iter() {
                prop_assert!(!linkage.strict.together(x, y) || linkage.standard.together(x, y));
                prop_assert!(!linkage.standard.together(x, y) || linkage.minimum.together(x, y));
                // Two rows of one partner are two persons unless they share an id number themselves.
                if x != y && reports.get(x).partner == reports.get(y).partner {
                    prop_assert!(!linkage.minimum.together(x, y));
                }
            }
        }
    }
}

#[test]
fn id_numbers_join_and_differing_ones_keep_namesakes_apart() {
    let form = form();
    let namesakes = [
        ("rosa", vec![row("1", "Eze", "Mercy", "15.07.1985", DUFS[0])]),
        ("udi", vec![row("1", "Eze", "Mercy", "15.07.1985", DUFS[1])]),
    ];
    let reports_ = reports(&namesakes, &form);
    let linkage = linked(&reports_, "", &form);
    assert_eq!(persons(&reports_, &linkage, &form), [2, 2, 2]);
    assert_eq!(linkage.links.len(), 1, "the candidate is listed all the same");
    // The same number under two names is one person.
    let renamed = [
        ("rosa", vec![row("1", "Eze", "Mercy", "15.07.1985", DUFS[0])]),
        ("udi", vec![row("1", "Osagie", "Grace", "03.03.1993", DUFS[0])]),
    ];
    let reports_ = reports(&renamed, &form);
    assert_eq!(persons(&reports_, &linked(&reports_, "", &form), &form), [1, 1, 1]);
}

#[test]
fn a_differing_sex_is_a_doubt_and_the_doubt_rule_counts_one() {
    let form = form();
    let mut man = row("1", "Eze", "Mercy", "15.07.1985", "");
    man.sex = "mann";
    let pair = [("rosa", vec![row("1", "Eze", "Mercy", "15.07.1985", "")]), ("udi", vec![man])];
    let reports_ = reports(&pair, &form);
    let linkage = linked(&reports_, "", &form);
    assert_eq!(persons(&reports_, &linkage, &form), [2, 2, 1]);
    // A decision settles it, both ways.
    let names = names_of(&reports_);
    let apart = linked(&reports_, &format!("{},{},ikke samme\n", names[0], names[1]), &form);
    assert_eq!(persons(&reports_, &apart, &form), [2, 2, 2]);
    let one = linked(&reports_, &format!("{},{},samme\n", names[0], names[1]), &form);
    assert_eq!(persons(&reports_, &one, &form), [1, 1, 1]);
}

#[test]
fn a_decision_about_changed_reports_is_not_applied() {
    let form = form();
    let before = reports(
        &[
            ("rosa", vec![row("1", "Eze", "Mercy", "15.07.1985", "")]),
            ("udi", vec![row("1", "Eze", "Mercy", "15.07.1985", "")]),
        ],
        &form,
    );
    let names = names_of(&before);
    let mut decisions =
        Decisions::parse(&format!("a,b,decision\n{},{},not_same\n", names[0], names[1])).unwrap();
    assert!(decisions.bind(&before, &form).stale().is_empty());
    let bound = decisions.to_csv();
    let mut changed = row("1", "Eze", "Mercy", "15.07.1985", "");
    changed.sex = "ukjent";
    let after =
        reports(&[("rosa", vec![row("1", "Eze", "Mercy", "15.07.1985", "")]), ("udi", vec![changed])], &form);
    let decided = Decisions::parse(&bound).unwrap().bind(&after, &form);
    assert_eq!(decided.stale().len(), 1);
    assert_eq!(persons(&after, &link(&after, &decided, &form, 2014), &form), [1, 1, 1]);
}

/// A partner that is asked has not answered: the pair is as doubtful as before, and so is everybody else.
#[test]
fn asking_about_a_pair_moves_nobody() {
    let form = form();
    let anonymous = |n: usize| (0..n).map(|at| row(&format!("x{at}"), "", "", "", "")).collect::<Vec<_>>();
    let mut man = row("1", "Eze", "Mercy", "15.07.1985", "");
    man.sex = "mann";
    // Beside the pair in doubt, one nameless woman who is rather one of two others than neither of them.
    let rosa = [anonymous(1), vec![row("1", "Eze", "Mercy", "15.07.1985", "")]].concat();
    let reports = reports(&[("rosa", rosa), ("udi", [anonymous(2), vec![man]].concat())], &form);
    let before = linked(&reports, "", &form);
    let pair = before.links.iter().find(|link| link.rules.tokens().next().is_some()).unwrap();
    let asked = format!("{},{},ask\n", reports.name(pair.a), reports.name(pair.b));
    assert_eq!(named(&reports, &linked(&reports, &asked, &form)), named(&reports, &before));
}

/// One word and a date are weak evidence: whatever fills the other slots, no rule that needs two words has met.
#[test]
fn a_single_name_with_its_date_is_a_doubt_and_no_more() {
    let form = form();
    for date in ["15.07.1985", "01.01.1990"] {
        let joy = || vec![row("1", "", "Joy", date, "")];
        let reports = reports(&[("rosa", joy()), ("udi", joy())], &form);
        let linkage = linked(&reports, "", &form);
        assert_eq!(persons(&reports, &linkage, &form), [2, 2, 1], "{date}");
        assert_eq!(linkage.links.len(), 1);
        assert_eq!(linkage.links[0].tier, omfang::identity::Tier::Review);
        assert!(
            linkage.links[0]
                .rules
                .tokens()
                .all(|rule| rule.name.ends_with("name_date") || rule.name == "given_date")
        );
    }
}

/// counting.md 4: the reports of a partner that is excluded leave the figures, and nobody else's with them.
#[test]
fn a_decision_about_a_partner_that_is_excluded_takes_nobody_with_it() {
    let form = form();
    let bundles = [
        ("rosa", vec![row("1", "Eze", "Mercy", "15.07.1985", "")]),
        ("udi", vec![row("1", "Osagie", "Grace", "03.03.1993", "")]),
    ];
    let all = reports(&bundles, &form);
    let names = names_of(&all);
    let same = format!("{},{},same\n", names[0], names[1]);
    assert_eq!(persons(&all, &linked(&all, &same, &form), &form), [1, 1, 1]);
    let some = without(&bundles, &form, "rosa");
    let decided = Decisions::parse(&format!("a,b,decision\n{same}")).unwrap().bind(&some, &form);
    assert!(decided.stale().is_empty(), "the decision rests, for rosa may come back");
    assert_eq!(persons(&some, &link(&some, &decided, &form, 2014), &form), [1, 1, 1]);
}

#[test]
fn a_new_partner_changes_no_decision() {
    let before = form();
    let bundles = [
        ("rosa", vec![row("1", "Eze", "Mercy", "15.07.1985", "")]),
        ("udi", vec![row("1", "Eze", "Mercy", "15.07.1985", "")]),
    ];
    let digest = |form: &Form| {
        let mut named = bundles.clone();
        named[0].1[0].follows = "udi";
        let reports = reports(&named, form);
        let all: Vec<_> = reports.iter().map(|(ix, _)| ix).collect();
        omfang::linkage::digest_of(&reports, form, all[0], all[1])
    };
    let after = omfang::form::for_year(2014)
        .unwrap()
        .with_partners([("aaa", "AAA"), ("rosa", "ROSA"), ("udi", "UDI"), ("iom", "IOM"), ("fri", "FRI")])
        .unwrap();
    assert_eq!(digest(&before), digest(&after));
}

/// design.md section 7: a row without a reference of its own keeps its name only while it keeps its place.
#[test]
fn a_decision_on_a_row_without_a_reference_is_asked_again_after_a_new_bundle() {
    let form = form();
    let rows = |reference: &str| vec![row(reference, "Eze", "Mercy", "15.07.1985", "")];
    for (reference, asked_again) in [("", 1), ("7", 0)] {
        let sent = |sequence: u64| {
            let partner =
                |id: &str| ReportingPartner { id: id.into(), kind: PartnerKind::Ngo, combined: true };
            Reports::collect(vec![
                (partner("rosa"), Arc::new(sealed("rosa", &rows(reference), &form, sequence))),
                (partner("udi"), Arc::new(sealed("udi", &rows("1"), &form, 1))),
            ])
        };
        let before = sent(1);
        let names = names_of(&before);
        let mut decisions =
            Decisions::parse(&format!("a,b,decision\n{},{},not_same\n", names[0], names[1])).unwrap();
        assert!(decisions.bind(&before, &form).stale().is_empty());
        assert!(decisions.bind(&before, &form).stale().is_empty(), "the same bundle again");
        assert_eq!(decisions.bind(&sent(2), &form).stale().len(), asked_again, "{reference:?}");
    }
}

#[test]
fn two_rows_of_one_partner_decided_to_be_the_same_third_are_one_person() {
    let form = form();
    let twice =
        vec![row("1", "Eze", "Mercy", "15.07.1985", ""), row("2", "Osagie", "Grace", "03.03.1993", "")];
    let reports =
        reports(&[("rosa", twice), ("udi", vec![row("1", "Ali", "Amina", "04.04.1994", "")])], &form);
    let names = names_of(&reports);
    let both = format!("{0},{2},same\n{1},{2},same\n", names[0], names[1], names[2]);
    assert_eq!(persons(&reports, &linked(&reports, &both, &form), &form), [1, 1, 1]);
    // Decided to be two, one of the two decisions cannot hold; both are still listed.
    let apart = linked(&reports, &format!("{both}{},{},not_same\n", names[0], names[1]), &form);
    assert_eq!(persons(&reports, &apart, &form), [2, 2, 2]);
    assert_eq!(apart.links.len(), 3);
}

/// Past the size that is solved exactly, a decision holds in whichever order its two rows are met.
#[test]
fn a_decision_holds_in_a_large_component() {
    let partners: Vec<String> = (0..14).map(|n| format!("p{n:02}")).collect();
    let names = partners.iter().map(|id| (id.as_str(), id.as_str()));
    let form = omfang::form::for_year(2014).unwrap().with_partners(names).unwrap();
    let mut bundles: Vec<(&str, Vec<Row>)> = partners
        .iter()
        .map(|id| (id.as_str(), vec![row("1", "Eze", "Mercy", "15.07.1985", DUFS[0])]))
        .collect();
    // A reference comes from a hash, so of several partners both orders are met.
    let twice = 5..10;
    for at in twice.clone() {
        bundles[at].1.push(row("2", "Osagie", "Grace", "03.03.1993", ""));
    }
    let reports = reports(&bundles, &form);
    let of = |partner: &str| -> Vec<String> {
        let names = reports.iter().map(|(ix, _)| reports.name(ix));
        names.filter(|name| name.starts_with(&format!("{partner}:"))).collect()
    };
    let mut decisions = format!("{},{},not_same\n", of("p00")[0], of("p01")[0]);
    for at in twice.clone() {
        let rows = of(&partners[at]);
        decisions += &format!("{},{},same\n", rows[0], rows[1]);
    }
    let linkage = linked(&reports, &decisions, &form);
    let at = |name: &str| reports.by_name(name).unwrap();
    for partner in twice {
        let rows = of(&partners[partner]);
        assert!(linkage.strict.together(at(&rows[0]), at(&rows[1])));
    }
    assert!(!linkage.strict.together(at(&of("p00")[0]), at(&of("p01")[0])));
    assert_eq!(persons(&reports, &linkage, &form), [2, 2, 2]);
}

/// Nobody said that the two are one: asking does not say so either.
#[test]
fn asking_about_a_pair_that_nothing_speaks_for_joins_nobody() {
    let form = form();
    let reports = reports(
        &[
            ("rosa", vec![row("1", "Eze", "Mercy", "15.07.1985", DUFS[0])]),
            ("udi", vec![row("1", "Osagie", "Grace", "03.03.1993", DUFS[1])]),
        ],
        &form,
    );
    let names = names_of(&reports);
    let asked = linked(&reports, &format!("{},{},ask\n", names[0], names[1]), &form);
    assert_eq!(persons(&reports, &asked, &form), [2, 2, 2]);
}
