//! Table 1 by counting.md 4 and 5: figures, states, footnotes, KOM's choices.

use super::round::{Fields, Round};

const NEW: Fields<'_> = &[("first_identified", "2014"), ("accepted", "yes")];
const NEW_DECLINED: Fields<'_> =
    &[("first_identified", "2014"), ("accepted", "no"), ("measures", "follow_up")];
const OLD: Fields<'_> = &[("first_identified", "2012"), ("measures", "housing;legal_assistance")];
const OLD_NOTHING: Fields<'_> = &[("first_identified", "2012"), ("measures", "none")];
const UNCLEAR: Fields<'_> = &[("accepted", "no")];

/// The 2014 cells of a partner: A, its footnotes, B, its footnotes.
#[track_caller]
fn cells(round: &Round, partner: &str) -> [String; 4] {
    let cells = round.cells("publish");
    let cell = |column: &str| cells[&("T1".to_owned(), partner.to_owned(), column.to_owned())].clone();
    let ((a, _, a_note), (b, _, b_note)) = (cell("a2014"), cell("b2014"));
    [a, a_note, b, b_note]
}

#[track_caller]
fn of(rows: &[(usize, Fields<'_>)], choices: &str) -> [String; 4] {
    let mut round = Round::empty(2014);
    round.settings.push_str(choices);
    round.bundle("iom", rows);
    cells(&round, "iom")
}

fn choice(column: &str, what: &str) -> String {
    format!("[[table1]]\npartner = \"iom\"\ncolumn = \"{column}\"\n{what}\n")
}

#[test]
fn a_counts_new_and_accepted_and_b_whoever_received_measures() {
    let measures_note = "7 personer er rapportert. 6 av dem mottok tiltak i 2014.";
    // Not stated counts as received, `none` does not; declining matters for A alone.
    let rows = [(2, NEW), (1, NEW_DECLINED), (3, OLD), (1, OLD_NOTHING)];
    assert_eq!(of(&rows, ""), ["2", "", "6", measures_note]);
    assert_eq!(of(&[(2, NEW), (3, OLD)], ""), ["2", "", "5", ""]);
    assert_eq!(
        of(&[(3, OLD_NOTHING)], "")[2..],
        ["0", "3 personer er rapportert. Ingen av dem mottok tiltak i 2014."]
    );
}

#[test]
fn without_any_year_a_is_all_rows_whatever_was_accepted() {
    let [a, note, b, _] = of(&[(3, UNCLEAR), (1, &[])], "");
    assert_eq!((a.as_str(), b.as_str()), ("4", "4"));
    assert!(
        note.starts_with("Året for første identifisering er ikke oppgitt for noen. Tallet er alle 4"),
        "{note}"
    );
}

#[test]
fn with_some_years_the_rule_stands_and_a_footnote_counts_the_unclear() {
    let [a, note, ..] = of(&[(2, NEW), (3, UNCLEAR)], "");
    assert_eq!(a, "2");
    assert!(note.contains("uklart for 3 av 5 rapporterte"), "{note}");
}

#[test]
fn kom_may_choose_the_rows_or_the_number_and_add_words() {
    let rows = [(2, NEW), (1, NEW_DECLINED), (2, UNCLEAR)];
    let [a, note, ..] = of(&rows, &choice("a", "use = \"all\""));
    assert_eq!(a, "5");
    assert!(note.starts_with("Tallet er alle 5 som er rapportert"), "{note}");
    let [a, note, ..] = of(&[(3, UNCLEAR)], &choice("a", "use = \"dated\""));
    assert_eq!(a, "0");
    assert!(note.contains("uklart for 3 av 3"), "{note}");
    let [a, _, b, _] = of(&rows, &choice("b", "use = 9\nfootnote = \"Etter telefon\""));
    assert_eq!((a.as_str(), b.as_str()), ("2", "9"));
    let [.., note] = of(&rows, &choice("b", "footnote = \"Etter telefon\""));
    assert_eq!(note, "Etter telefon.");
    let [.., b, note] = of(&[(2, OLD_NOTHING)], &choice("b", "use = \"all\""));
    assert_eq!(
        (b.as_str(), note.as_str()),
        ("2", "2 personer er rapportert. Ingen av dem mottok tiltak i 2014.")
    );
}

#[test]
fn a_nil_return_is_zero_and_silence_is_no_report() {
    assert_eq!(of(&[], ""), ["0", "", "0", ""]);
    let mut round = Round::empty(2014);
    round.bundle("udi", &[]);
    assert_eq!(cells(&round, "rosa"), ["no_report", "", "no_report", ""]);
    // Text alone says nothing about persons.
    round.line("iom", "narrative", "none", 0).line("iom", "persons", "superseded", 7);
    assert_eq!(cells(&round, "iom"), ["no_report", "", "no_report", ""]);
}

#[test]
fn a_file_held_back_is_said_to_kom_alone() {
    let mut round = Round::empty(2014);
    round.line("rosa", "", "quarantined", 0);
    assert_eq!(cells(&round, "rosa"), ["no_report", "", "no_report", ""]);
    let internal = &round.cells("internal")[&("T1".into(), "rosa".into(), "a2014".into())];
    assert_eq!(
        (internal.0.as_str(), internal.2.as_str()),
        ("no_report", "En fil fra instansen er holdt tilbake og ikke med.")
    );
}

#[test]
fn an_excluded_partner_is_blank_with_the_reason_and_what_it_reported() {
    let excluded = "[[excluded]]\npartner = \"iom\"\nreason = \"Rapporten er mangelfull\"\n";
    let declined: Fields<'_> = &[("first_identified", "2014"), ("accepted", "no"), ("measures", "none")];
    let [a, a_note, b, b_note] =
        of(&[(2, declined), (3, &[("first_identified", "2012"), ("accepted", "no")])], excluded);
    assert_eq!((a.as_str(), b.as_str()), ("excluded", "excluded"));
    assert_eq!(a_note, b_note);
    let expected = "Rapporten er mangelfull. 5 personer er rapportert, 2 av dem identifisert for første gang i 2014. Ingen tok imot bistand. Rapporten er ikke med i tallene på personer.";
    assert_eq!(a_note, expected);
    let mut silent = Round::empty(2014);
    silent.settings.push_str(excluded);
    assert_eq!(
        cells(&silent, "iom"),
        ["excluded", "Rapporten er mangelfull.", "excluded", "Rapporten er mangelfull."]
    );
}

#[test]
fn a_covered_partner_points_at_the_other_or_prints_b_alone() {
    let mut round = Round::empty(2014);
    round.partners =
        "id,name,region,kind,covered_by\nrosa,ROSA-prosjektet,Oslo,ngo,\nadora,ADORA,Oslo,ngo,rosa\n".into();
    assert_eq!(cells(&round, "adora"), ["see:rosa", "", "see:rosa", ""]);
    round.bundle("adora", &[(3, NEW), (1, OLD_NOTHING)]);
    let [a, a_note, b, b_note] = cells(&round, "adora");
    assert_eq!((a.as_str(), b.as_str()), ("covered", "3"));
    assert_eq!(a_note, "Personene er rapportert også av ROSA-prosjektet og telles der.");
    assert_eq!(b_note, format!("{a_note} 4 personer er rapportert. 3 av dem mottok tiltak i 2014."));
}

#[test]
fn earlier_years_are_printed_as_they_were_and_who_left_stays() {
    let mut round = Round::empty(2014);
    let csv = "partner_id,partner,region,a2012,a2013,b2012,b2013\nrosa,,,146,Ingen rapport,42,Se tall fra IOM\ngammel_pd,Gammelt politidistrikt,Nord,3,,4,\n";
    round.history.insert("table1.csv".into(), csv.into());
    assert_eq!(
        round.values("T1"),
        [
            "udi: a2012=not_partner a2013=not_partner a2014=no_report b2012=not_partner b2013=not_partner b2014=no_report",
            "iom: a2012=not_partner a2013=not_partner a2014=no_report b2012=not_partner b2013=not_partner b2014=no_report",
            "rosa: a2012=146 a2013=no_report a2014=no_report b2012=42 b2013=see:iom b2014=no_report",
            "gammel_pd: a2012=3 a2013=not_partner a2014=not_partner b2012=4 b2013=not_partner b2014=not_partner",
        ]
    );
    let gone = round.table("T1").rows.pop().unwrap();
    assert_eq!((gone.label.as_str(), gone.aside.as_deref()), ("Gammelt politidistrikt", Some("Nord")));
}
