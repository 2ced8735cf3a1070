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

/// Minors, women and men with ages and kinds, for the diagrams of 4.2.3 to 4.2.5.
fn grown() -> Round {
    let mut round = Round::empty(2014);
    round
        .person("girl", &[("exploitation", "prostitution"), ("nationality", "NGA"), ("age", "17")])
        .person("girl", &[("exploitation", "prostitution"), ("nationality", "NGA"), ("birth_year", "1998")])
        .person(
            "boy",
            &[
                ("exploitation", "forced_labour"),
                ("exploitation_detail", "begging;narcotics"),
                ("nationality", "ROU"),
            ],
        )
        .person(
            "boy",
            &[
                ("exploitation", "combined"),
                ("exploitation_detail", "other_sexual;begging"),
                ("nationality", "ROU"),
                ("age", "16"),
            ],
        )
        .person_as(
            "unknown",
            "minor",
            &[("exploitation", "unclear"), ("nationality", "DZA"), ("age", "under_18")],
        )
        .person(
            "woman",
            &[("exploitation", "combined"), ("exploitation_detail", "prostitution"), ("age", "19")],
        )
        .person(
            "woman",
            &[
                ("exploitation", "prostitution"),
                ("exploitation_detail", "au_pair"),
                ("age", "20"),
                ("nationality", "PHL"),
            ],
        )
        .person("woman", &[("exploitation", "prostitution"), ("birth_year", "1974"), ("nationality", "PHL")])
        .person("man", &[("exploitation", "forced_labour"), ("age", "34"), ("nationality", "PHL")])
        .person(
            "man",
            &[("exploitation", "forced_labour"), ("exploitation_detail", "construction"), ("age", "35")],
        )
        .person("man", &[("exploitation", "organ"), ("nationality", "MDA")]);
    round
}

#[test]
fn diagram_3_counts_each_stated_kind_once_and_those_without_as_unspecified() {
    let round = grown();
    // Five persons; one of them in two kinds. Sexual kinds are none of these, prostitutes' settings neither.
    assert_eq!(
        round.values("D3"),
        ["begging: persons=2", "construction: persons=1", "narcotics: persons=1", "unspecified: persons=2"]
    );
    assert_eq!(round.table("D3").base, Some(5));
}

#[test]
fn minors_of_unknown_sex_are_minors_and_have_a_column_of_their_own() {
    let round = grown();
    assert_eq!(round.table("D4").base, Some(5));
    assert_eq!(round.values("D4"), ["NGA: persons=2", "ROU: persons=2", "other_single: persons=1"]);
    let of_form = round.values("D5");
    assert_eq!(of_form[0], "prostitution: girls=2 boys=0 unknown_sex=0");
    assert_eq!(of_form[5], "unclear: girls=0 boys=0 unknown_sex=1");
    let of_age = round.values("D6");
    assert_eq!(of_age.len(), 19);
    assert_eq!(
        of_age[16..],
        [
            "16: girls=1 boys=1 unknown_sex=0",
            "17: girls=1 boys=0 unknown_sex=0",
            "unknown: girls=0 boys=1 unknown_sex=1"
        ]
    );
}

#[test]
fn women_and_men_are_shown_by_age_group_form_and_nation() {
    let round = grown();
    let women = round.values("D7");
    let only = |row: &str, form: &str| {
        let zero = |name: &str| format!("{name}={}", u8::from(name == form));
        let forms = ["prostitution", "forced_labour", "combined", "organ", "war", "unclear"];
        format!("{row}: {}", forms.map(zero).join(" "))
    };
    assert_eq!(women[..2], [only("under_20", "combined"), only("20_24", "prostitution")]);
    assert_eq!(women[5..], [only("40_plus", "prostitution"), only("unknown", "nobody")]);
    assert_eq!(
        round.values("D8")[..3],
        ["prostitution: persons=2", "combined: persons=1", "forced_labour: persons=0"]
    );
    assert_eq!(round.values("D9"), ["PHL: persons=2", "unknown: persons=1"]);
    let men = round.values("D10");
    assert_eq!(men[3..5], [only("30_34", "forced_labour"), only("35_39", "forced_labour")]);
    assert_eq!(men[6], only("unknown", "organ"));
    assert_eq!(round.values("D11")[..2], ["forced_labour: persons=2", "organ: persons=1"]);
    assert_eq!(round.values("D12"), ["other_single: persons=2", "unknown: persons=1"]);
}

#[test]
fn table_4_ranks_with_equals_and_never_names_a_nation_of_one() {
    let mut round = grown();
    let csv = "year,rank,nations\n2013,1,Algerie og Romania\n2013,2,Mongolia\n2014,1,Kenya\n";
    round.history.insert("table4.csv".into(), csv.into());
    let expected = ["2013/1: nations=DZA;ROU", "2013/2: nations=MNG", "2014/1: nations=NGA;ROU"];
    assert_eq!(round.values("T4"), expected);
    round.person("girl", &[("nationality", "ROU")]);
    assert_eq!(round.values("T4")[2..], ["2014/1: nations=ROU", "2014/2: nations=NGA"]);
}

#[test]
fn table_5_keeps_earlier_figures_and_counts_this_year_by_its_own_convention() {
    let mut round = grown();
    let csv = "year,girls,girls_pct,boys,boys_pct,women,women_pct,men,men_pct,total,prostitution,prostitution_pct,forced_labour_begging,forced_labour_begging_pct,war,war_pct,organ,organ_pct,unclear,unclear_pct,other,other_pct\n2011,32,12,33,12,191,70,18,6,274,187,68,72,\"26,5\",2,1,0,,6,2,7,2.5\n";
    round.history.insert("table5.csv".into(), csv.into());
    let rows = round.values("T5");
    assert!(rows[0].starts_with("2011: girls=32 girls_pct=11.7 boys=33 boys_pct=12.0"), "{}", rows[0]);
    assert!(rows[0].ends_with("organ=0 unclear=6 unclear_pct=2.2 other=7 other_pct=2.6"), "{}", rows[0]);
    let this_year = "2014: girls=2 girls_pct=18.2 boys=2 boys_pct=18.2 women=3 women_pct=27.3 men=3 men_pct=27.3 unknown_sex=1 unknown_sex_pct=9.1 total=11 prostitution=4 prostitution_pct=36.4 forced_labour_begging=3 forced_labour_begging_pct=27.3 war=0 organ=1 organ_pct=9.1 unclear=1 unclear_pct=9.1 other=2 other_pct=18.2";
    assert_eq!(rows[1], this_year);
    let remarks: Vec<String> = round.table("T5").remarks.into_iter().map(|remark| remark.text).collect();
    assert!(remarks[0].starts_with("Til og med 2013 er kombinasjon"));
    assert_eq!(
        remarks[2..],
        [
            "2011, Menn, 18\u{a0}år og over: den gang ble det trykt 6 prosent. Tallene gir 7.",
            "2011, Tvangsarbeid, tigging: den gang ble det trykt 26,5 prosent. Tallene gir 26,3.",
            "2011, Annet: den gang ble det trykt 2.5 prosent. Tallene gir 2,6.",
        ]
    );
}
