//! Tables of persons: Table 2, Table 3 and the diagrams.

use super::round::Round;

fn everything() -> Round {
    let mut round = Round::empty(2014);
    round
        .person(
            "woman",
            &[("exploitation", "prostitution"), ("nationality", "NGA"), ("first_identified", "2014")],
        )
        .person(
            "woman",
            &[("exploitation", "prostitution"), ("nationality", "NGA"), ("first_identified", "2012")],
        )
        .person("girl", &[("exploitation", "combined"), ("nationality", "ROU"), ("first_identified", "2014")])
        .person("man", &[("exploitation", "forced_labour"), ("nationality", "ROU")])
        .person("boy", &[("exploitation", "forced_labour"), ("nationality", "DZA")])
        .person("unknown", &[("exploitation", "unclear"), ("nationality", "VNM")])
        .person_as("woman", "adult_not_accepted", &[("accepted", "no"), ("nationality", "KEN")]);
    round
}

#[test]
fn table_2_computes_the_change_and_keeps_what_was_printed() {
    let mut round = everything();
    let csv = "year,persons,change_printed,new,unclear_year\n2011,8,,,\n2013,7,16 % reduksjon fra 2012,3,\n2012,8,0 % økning fra 2011,4,1\n2014,99,,,\n";
    round.history.insert("table2.csv".into(), csv.into());
    assert_eq!(
        round.values("T2"),
        [
            "2011: persons=8",
            "2012: persons=8 change_percent=0.0 new=4 unclear_year=1",
            "2013: persons=7 change_percent=-12.5 new=3",
            "2014: persons=6 change_percent=-14.3 new=2 unclear_year=3",
        ]
    );
    let remarks: Vec<String> = round.table("T2").remarks.into_iter().map(|remark| remark.text).collect();
    assert_eq!(remarks[0], ".. betyr at tallet ikke finnes.");
    // 7 of 8 is a fall of 12.5, printed as 16.
    assert!(
        remarks[1]
            .starts_with("2013: den gang ble det trykt «16 % reduksjon fra 2012». Tallene gir \u{2212}12,5")
    );
    assert!(
        remarks[2].contains("minimum: 6 personer. Uten tvilstilfeller ville tallet være 7")
            && remarks[2].contains("(90 % intervall 6–9)")
    );
    assert_eq!(remarks.len(), 3);
}

#[test]
fn a_gap_in_the_years_has_no_change() {
    let mut round = everything();
    round.history.insert("table2.csv".into(), "year,persons\n2012,8\n".into());
    assert_eq!(round.values("T2"), ["2012: persons=8", "2014: persons=6 new=2 unclear_year=3"]);
}

#[test]
fn table_3_has_a_column_of_unknown_sex_only_where_somebody_is_in_it() {
    let mut round = everything();
    assert_eq!(
        round.values("T3"),
        [
            "prostitution: total=2 women=2 girls=0 men=0 boys=0 unknown_sex=0",
            "forced_labour: total=2 women=0 girls=0 men=1 boys=1 unknown_sex=0",
            "combined: total=1 women=0 girls=1 men=0 boys=0 unknown_sex=0",
            "organ: total=0 women=0 girls=0 men=0 boys=0 unknown_sex=0",
            "war: total=0 women=0 girls=0 men=0 boys=0 unknown_sex=0",
            "unclear: total=1 women=0 girls=0 men=0 boys=0 unknown_sex=1",
            "total: total=6 women=2 girls=1 men=1 boys=1 unknown_sex=1",
        ]
    );
    round.persons.remove(5);
    assert_eq!(round.values("T3")[6], "total: total=5 women=2 girls=1 men=1 boys=1");
}

#[test]
fn diagram_1_names_nations_of_two_and_gathers_the_others() {
    let mut round = everything();
    round.person("man", &[]);
    // Two nations of two stand in the order of their names.
    assert_eq!(
        round.values("D1"),
        ["NGA: persons=2", "ROU: persons=2", "other_single: persons=2", "unknown: persons=1"]
    );
    let cells = round.cells("internal");
    let single = &cells[&("D1".into(), "other_single".into(), "persons".into())];
    assert_eq!(single.0, "2");
    assert_eq!(single.1, "7");
    assert_eq!(single.2, "Landene er Algerie, Vietnam. De skal ikke nevnes i rapporten.");
}

#[test]
fn equals_are_sorted_by_name_as_norwegians_sort() {
    let mut round = Round::empty(2014);
    for nation in ["AUT", "ALA", "AFG", "ZWE", "AUT", "ALA", "AFG", "ZWE"] {
        round.person("man", &[("nationality", nation)]);
    }
    let rows: Vec<String> = round.table("D1").rows.into_iter().map(|row| row.label).collect();
    assert_eq!(rows, ["Afghanistan", "Zimbabwe", "Østerrike", "Åland"]);
}

#[test]
fn of_several_nationalities_the_first_counts() {
    let mut round = Round::empty(2015);
    round
        .person("man", &[("nationality", "NGA;ROU")])
        .person("man", &[("nationality", "NGA")])
        .person("man", &[("nationality", "ROU;NGA")]);
    assert_eq!(round.values("D1"), ["NGA: persons=2", "other_single: persons=1"]);
}

#[test]
fn diagram_2_has_every_form_and_unclear_last() {
    assert_eq!(
        everything().values("D2"),
        [
            "prostitution: persons=2",
            "forced_labour: persons=2",
            "combined: persons=1",
            "organ: persons=0",
            "war: persons=0",
            "unclear: persons=1",
        ]
    );
}

#[test]
fn a_round_of_nobody_has_a_report_too() {
    let round = Round::empty(2014);
    assert_eq!(round.values("T2"), ["2014: persons=0 new=0 unclear_year=0"]);
    assert_eq!(round.values("D1"), Vec::<String>::new());
    assert!(round.make().unwrap().files.contains_key("publish/report.html"));
}
