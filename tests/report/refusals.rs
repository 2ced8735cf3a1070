//! Files that do not fit are refused with a sentence that names the file to mend.

use super::round::Round;

fn round() -> Round {
    let mut round = Round::empty(2014);
    round.person("woman", &[("nationality", "NGA")]).bundle("udi", &[(1, &[])]);
    round
}

#[track_caller]
fn refused(round: &Round, expected: &str) {
    let Err(error) = round.make() else { panic!("a report was made") };
    assert_eq!(error.to_string(), expected);
}

#[test]
fn files_of_different_merges_are_refused() {
    let mut more = round();
    more.published = Some(2);
    refused(
        &more,
        "work/persons.csv says 1, work/merge.json says 2, of counted persons; run `omfang merge` again",
    );
    let mut rows = round();
    rows.line("udi", "persons", "report", 3);
    refused(
        &rows,
        "work/reports.csv says 1, work/bundles.csv says 4, of rows of `udi`; run `omfang merge` again",
    );
}

#[test]
fn a_value_that_is_no_code_is_refused_in_its_place() {
    let mut wrong = round();
    wrong.persons[0] = wrong.persons[0].replace(",NGA,", ",NGR,");
    refused(&wrong, "work/persons.csv, line 2: `nationality` is `NGR`; expected a code of the form");
    let mut wrong = round();
    wrong.persons[0] = wrong.persons[0].replace(",yes,accepted,", ",no,accepted,");
    wrong.published = Some(0);
    refused(
        &wrong,
        "work/persons.csv, line 2: `reason` is `accepted`; expected a reason that fits `counted`",
    );
    let mut wrong = round();
    wrong.line("rosa", "persons", "odd", 3);
    refused(
        &wrong,
        "work/bundles.csv, line 3: `kind` is `odd`; expected report, nil, none, superseded or quarantined",
    );
}

#[test]
fn a_decision_about_nobody_is_refused() {
    let mut wrong = round();
    wrong.settings.push_str("[[table1]]\npartner = \"oim\"\ncolumn = \"a\"\n");
    refused(&wrong, "round.toml: [[table1]] partner = `oim` is no partner of the round");
    let mut wrong = round();
    wrong.settings.push_str("[[excluded]]\npartner = \"oim\"\nreason = \"x\"\n");
    refused(&wrong, "round.toml: [[excluded]] partner = `oim` is no partner of the round");
}

#[test]
fn a_faulty_history_is_refused() {
    let mut wrong = round();
    wrong.history.insert("table2.csv".into(), "year,persons\n2013,tre hundre\n".into());
    refused(&wrong, "history/table2.csv, line 2: `persons` is `tre hundre`; expected a whole number");
    wrong.history.insert("table2.csv".into(), "year,persons\n2013,3\n2013,4\n".into());
    refused(&wrong, "history/table2.csv, line 3: `year` is `2013`; expected a year, once");
    wrong.history.insert("table2.csv".into(), "år,persons\n2013,3\n".into());
    refused(&wrong, "history/table2.csv: there is no column `year`");
}
