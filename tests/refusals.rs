//! Bad input, each kind once: one clear sentence with what to do, the right exit code, nothing half written,
//! everything else still merged.

#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::disallowed_methods,
    reason = "a test fails by panicking, and its files are its own"
)]

mod support;

use support::{HEAD, Place, confirm, form, pass, person, publish, round, seal};

fn kari() -> String {
    person("1", "Eksempel", "Kari", "15.07.1985", "200205705502")
}

/// Nothing of a bundle was written.
#[track_caller]
fn nothing_written(place: &Place, bundle: &str) {
    let files: Vec<String> = std::fs::read_dir(place.path())
        .unwrap()
        .map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned())
        .filter(|name| name.contains(bundle) || name.ends_with(".part") || name.ends_with(".json"))
        .collect();
    assert!(files.is_empty(), "{files:?}");
}

#[test]
fn a_wrong_linkage_key_is_refused_before_a_row_is_read() {
    let place = round("wrong-key");
    place.run("linkage-key new --out other.txt").exits(0);
    let made = place.run("pass new --round runde/out/round.omfang-round --partner rosa --linkage-key other.txt --out x.pass --phrase-out x.phrase");
    let said = made.exits(1);
    assert!(said.contains("kontrollverdi") && said.contains("nøkkelforvalteren"), "{said}");
    assert!(!place.has("x.pass") && !place.has("x.phrase"));
    // The key is replaced: old passes no longer fit, and say so before the workbook is looked at.
    std::fs::rename(place.at("other.txt"), place.at("key.txt")).unwrap();
    publish(&place);
    let said = seal(&place, "rosa", "not a form", "b.omfang", "--payload-out p.json").exits(1);
    assert!(said.contains("kontrollverdi"), "{said}");
    nothing_written(&place, "b.omfang");
}

#[test]
fn a_mistyped_linkage_key_is_told_from_a_wrong_one() {
    let place = round("mistyped-key");
    let key = place.read("key.txt").replace("kobling1", "kobling1q");
    place.write("typed.txt", key);
    assert!(place.run("linkage-key check typed.txt --year 2014").exits(1).contains("skrivefeil"));
    place.write("typed.txt", "rosa");
    assert!(place.run("linkage-key check typed.txt --year 2014").exits(1).contains("ingen koblingsnøkkel"));
}

#[test]
fn a_decision_that_cannot_be_read_is_named_by_its_line_in_the_users_language() {
    let place = round("wrong-decision");
    let said = |lines: &str, language: &str| {
        place.write("runde/work/decisions.csv", format!("a;b;decision\r\nrosa:A;udi:B;samme\r\n{lines}"));
        place.run(&format!("merge runde --language {language}")).exits(1)
    };
    for (lines, nb, nn, en) in [
        (
            "rosa:A;udi:C;kanskje",
            "en avgjørelse som ikke finnes",
            "avgjerd som ikkje finst",
            "does not exist",
        ),
        ("rosa:A;;samme", "to forskjellige rapporter", "to ulike rapportar", "two different reports"),
        ("rosa:A;udi:B;spør partner", "en tidligere linje", "ei tidlegare linje", "an earlier line"),
    ] {
        for (language, words, line) in [("nb", nb, "linje 3"), ("nn", nn, "linje 3"), ("en", en, "line 3")] {
            let said = said(lines, language);
            assert!(said.contains(words) && said.contains(line), "{said}");
        }
    }
    assert!(!place.has("runde/work/merge.json"));
}

#[test]
fn a_wrong_phrase_and_another_partners_pass_are_refused() {
    let place = round("wrong-phrase");
    place.write("rosa.csv", form(&[kari()]));
    place.copy("udi.phrase", "rosa.phrase");
    let said = seal(&place, "rosa", &form(&[kari()]), "b.omfang", "").exits(1);
    assert!(said.contains("Ordene åpner ikke passet"), "{said}");
    // A pass of a partner that the round does not have.
    place.run("round new annen --year 2014 --demo --from runde").exits(0);
    place.write("en.csv", "id,name,region,kind\nadora,ADORA,Oslo,ngo\n");
    place.run("partner import annen en.csv").exits(0);
    let check = place.run("linkage-key check key.txt --round-id demo-2014").exits(0);
    place.run(&format!("round publish annen --key-check {}", check.lines().last().unwrap())).exits(0);
    place.run("pass new --round annen/out/round.omfang-round --partner adora --linkage-key key.txt --out rosa.pass --phrase-out rosa.phrase").exits(0);
    let said = seal(&place, "rosa", &form(&[kari()]), "b.omfang", "").exits(1);
    assert!(said.contains("«adora»") && said.contains("ikke er med"), "{said}");
    nothing_written(&place, "b.omfang");
}

#[test]
fn a_pass_refuses_the_round_file_of_another_kom() {
    let place = round("other-kom");
    place.run("round new falsk --year 2014 --demo").exits(0);
    place.run("partner import falsk partners.csv").exits(0);
    let check = place.run("linkage-key check key.txt --round-id demo-2014").exits(0);
    place.run(&format!("round publish falsk --key-check {}", check.lines().last().unwrap())).exits(0);
    place.copy("falsk/out/round.omfang-round", "runde/out/round.omfang-round");
    let said = seal(&place, "rosa", &form(&[kari()]), "b.omfang", "").exits(1);
    assert!(said.contains("Ring KOM"), "{said}");
}

#[test]
fn errors_and_unacknowledged_warnings_write_nothing() {
    let place = round("errors");
    let wrong = form(&[kari().replace("Nigeria", "Kari Eksempel")]);
    let said = seal(&place, "rosa", &wrong, "b.omfang", "--payload-out p.json").exits(1);
    assert!(said.contains("G2") && said.contains("VAL101"), "{said}");
    assert!(!said.contains("Kari"), "a message must not repeat what was typed: {said}");
    nothing_written(&place, "b.omfang");
    let blank = form(&[kari().replace(";anmeldt;", ";;")]);
    let said = seal(&place, "rosa", &blank, "b.omfang", "").exits(1);
    assert!(said.contains("BLK101") && said.contains("--acknowledge"), "{said}");
    nothing_written(&place, "b.omfang");
    seal(&place, "rosa", &blank, "b.omfang", "--acknowledge BLK101=unknown").exits(0);
    assert!(place.has("b.omfang") && place.has("IKKE-SEND-b.kvittering.csv"));
    seal(&place, "rosa", &blank, "c.omfang", "--acknowledge BLK101=kanskje").exits(2);
    seal(&place, "rosa", &blank, "c.omfang", "--acknowledge XYZ999=unknown").exits(2);
}

#[test]
fn a_file_that_is_no_workbook_is_refused_with_a_full_json_object() {
    let place = round("no-workbook");
    place.write("bilde.xlsx", [0u8, 159, 146, 150, 1, 2, 3]);
    let ran = place.run("check bilde.xlsx --format json --year 2014");
    ran.exits(1);
    let json = ran.json();
    assert_eq!(json["rows"], 0);
    assert_eq!(json["findings"].as_array().unwrap().len(), 1);
    assert_eq!(json["findings"][0]["severity"], "error");
    assert!(json["findings"][0]["cell"].is_null() && json["findings"][0]["row"].is_null());
    place.run("check mangler.xlsx --year 2014").exits(2);
    place.run("check").exits(2);
    place.run("check bilde.xlsx --year 2010").exits(1);
}

#[test]
fn an_empty_form_wants_a_nil_return() {
    let place = round("nil");
    place.write("rosa.csv", HEAD);
    assert!(place.run("check rosa.csv --year 2014").exits(0).contains("nullrapport"));
    assert!(seal(&place, "rosa", HEAD, "b.omfang", "").exits(1).contains("--nil"));
    place.run("seal --nil --round runde/out/round.omfang-round --pass rosa.pass --phrase-file rosa.phrase --out runde/inbox/rosa.omfang").exits(0);
    assert!(!place.has("runde/inbox/IKKE-SEND-rosa.kvittering.csv"));
    place.run("merge runde").exits(0);
    let merged: serde_json::Value = serde_json::from_str(&place.read("runde/work/merge.json")).unwrap();
    assert_eq!((&merged["bundles"], &merged["reports"]), (&1.into(), &0.into()));
}

#[test]
fn keys_and_passes_are_refused_in_a_real_rounds_folder() {
    let place = round("kom-holds-key");
    place.write("passord", "hest batteri\n");
    place.run("round new ekte --year 2014 --passphrase-file passord").exits(0);
    let said = place.run("linkage-key new --out ekte/key.txt").exits(1);
    assert!(said.contains("KOM skal aldri ha"), "{said}");
    place.copy("key.txt", "ekte/inbox/key.txt");
    place.run("linkage-key check ekte/inbox/key.txt --year 2014").exits(1);
    place.copy("rosa.pass", "ekte/rosa.pass");
    place.write("rosa.csv", form(&[kari()]));
    place.run("seal rosa.csv --round runde/out/round.omfang-round --pass ekte/rosa.pass --phrase-file rosa.phrase --out b.omfang").exits(1);
    // Everything else may lie there.
    place.copy("runde/out/round.omfang-round", "ekte/out/round.omfang-round");
    place.run("seal rosa.csv --round ekte/out/round.omfang-round --pass rosa.pass --phrase-file rosa.phrase --out ekte/inbox/b.omfang").exits(0);
}

/// An inbox with one of everything that must be held back, beside one good bundle.
#[test]
fn everything_bad_in_an_inbox_is_held_back_and_the_rest_is_merged() {
    let place = round("inbox");
    seal(&place, "udi", &form(&[kari()]), "runde/inbox/udi.omfang", "").exits(0);
    // Another round, the same partner.
    place.run("round new annen --year 2015 --demo --from runde").exits(0);
    let check = place.run("linkage-key check key.txt --round-id demo-2015").exits(0);
    place.run(&format!("round publish annen --key-check {}", check.lines().last().unwrap())).exits(0);
    place.write("rosa.csv", form(&[kari()]));
    place.run("seal rosa.csv --round annen/out/round.omfang-round --pass rosa.pass --phrase-file rosa.phrase --out runde/inbox/annen-runde.omfang").exits(0);
    // One byte changed, near the end.
    seal(&place, "rosa", &form(&[kari()]), "rosa.omfang", "").exits(0);
    let mut bytes = place.bytes("rosa.omfang");
    let at = bytes.len() - 40;
    bytes[at] ^= 1;
    place.write("runde/inbox/endret.omfang", &bytes);
    // A partner that is gone from the list, a key that nobody confirmed, no age file, a pass, a receipt, a workbook.
    place.run("partner add runde adora --name ADORA --kind ngo").exits(0);
    publish(&place);
    pass(&place, "adora", "adora");
    seal(&place, "adora", &form(&[kari()]), "runde/inbox/adora.omfang", "").exits(0);
    place.run("partner import runde partners.csv").exits(0);
    pass(&place, "nadheim", "ny");
    place.copy("ny.pass", "nadheim.pass");
    place.copy("ny.phrase", "nadheim.phrase");
    seal(&place, "nadheim", &form(&[kari()]), "runde/inbox/nadheim.omfang", "").exits(0);
    place.write("runde/inbox/brev.omfang", "Hei, her er tallene våre.");
    place.copy("udi.pass", "runde/inbox/udi.pass");
    place.copy("runde/inbox/IKKE-SEND-udi.kvittering.csv", "runde/inbox/kvittering.csv");
    place.remove("runde/inbox/IKKE-SEND-udi.kvittering.csv");
    let ran = place.run("merge runde --format json");
    let said = ran.exits(1);
    let json = ran.json();
    let held: Vec<(String, String)> = json["quarantined"]
        .as_array()
        .unwrap()
        .iter()
        .map(|held| (held["file"].as_str().unwrap().to_owned(), held["reason"].as_str().unwrap().to_owned()))
        .collect();
    let expected = [
        ("adora.omfang", "unknown-partner"),
        ("annen-runde.omfang", "other-recipient"),
        ("brev.omfang", "not-age"),
        ("endret.omfang", "damaged"),
        ("kvittering.csv", "not-age"),
        ("nadheim.omfang", "unconfirmed-key"),
        ("udi.pass", "other-recipient"),
    ];
    let expected: Vec<(String, String)> = expected.map(|(a, b)| (a.to_owned(), b.to_owned())).into();
    assert_eq!(held, expected);
    assert_eq!((&json["bundles"], &json["reports"]), (&1.into(), &1.into()));
    assert!(said.contains("Slett den nå") && said.contains("partner confirm MAPPE nadheim"), "{said}");
    // Confirming the digits lets the bundle in, whenever it arrived.
    confirm(&place, "nadheim", "nadheim");
    let json = place.run("merge runde --format json").json();
    assert_eq!(json["bundles"], 2);
    assert_eq!(json["persons"]["published"], 1);
    // A receipt beside its own bundle is said, but holds nothing back.
    assert!(json["warnings"].as_array().unwrap().iter().any(|warning| warning["code"] == "receipt_in_inbox"));
}

#[test]
fn of_several_bundles_the_newest_counts_and_contradictions_are_held_back() {
    let place = round("several");
    let two = form(&[kari(), person("2", "Prøve", "Ola", "01.02.1990", "")]);
    let one = form(&[kari()]);
    seal(&place, "rosa", &one, "runde/inbox/a.omfang", "--sequence 100").exits(0);
    seal(&place, "rosa", &two, "runde/inbox/b.omfang", "--sequence 200").exits(0);
    place.copy("runde/inbox/b.omfang", "runde/inbox/c.omfang");
    let json = place.run("merge runde --format json").json();
    assert_eq!((&json["bundles"], &json["reports"]), (&1.into(), &2.into()));
    let superseded = serde_json::json!([
        { "file": "a.omfang", "by": "b.omfang", "part": "persons" },
        { "file": "c.omfang", "by": "b.omfang", "part": "persons" },
    ]);
    assert_eq!(json["superseded"], superseded);
    // The same second, other content: both are held back, and the newest older one counts.
    seal(&place, "rosa", &one, "runde/inbox/d.omfang", "--sequence 200").exits(0);
    let ran = place.run("merge runde --format json");
    ran.exits(1);
    let json = ran.json();
    let reasons: Vec<&str> =
        json["quarantined"].as_array().unwrap().iter().map(|held| held["reason"].as_str().unwrap()).collect();
    assert_eq!(reasons, ["conflict"; 3]);
    let older =
        json["warnings"].as_array().unwrap().iter().find(|warning| warning["code"] == "older_kept").unwrap();
    assert_eq!(older["file"], "a.omfang");
    assert_eq!(json["reports"], 1);
    // A newer bundle settles the matter.
    seal(&place, "rosa", &two, "runde/inbox/e.omfang", "--sequence 300").exits(0);
    let ran = place.run("merge runde --format json");
    ran.exits(0);
    assert_eq!(ran.json()["reports"], 2);
    // Sealed more than a day ahead of its first sight.
    seal(&place, "udi", &one, "runde/inbox/f.omfang", "--sequence 99999999999").exits(0);
    let ran = place.run("merge runde --format json");
    ran.exits(1);
    assert_eq!(ran.json()["quarantined"][0]["reason"], "future");
}

#[test]
fn a_text_that_names_somebody_does_not_leave() {
    let place = round("leak");
    place.write("tekst.txt", "1. Vi hjalp Kari og andre. Ring 23 36 41 00.\n2a. Bolig.\n");
    let said = seal(&place, "rosa", &form(&[kari()]), "b.omfang", "--narrative tekst.txt").exits(1);
    assert!(
        said.contains("LEAK-NAME:1") && said.contains("LEAK-PHONE:1") && !said.contains("Kari"),
        "{said}"
    );
    nothing_written(&place, "b.omfang");
    seal(
        &place,
        "rosa",
        &form(&[kari()]),
        "b.omfang",
        "--narrative tekst.txt --acknowledge LEAK-NAME=confirmed",
    )
    .exits(1);
    seal(
        &place,
        "rosa",
        &form(&[kari()]),
        "b.omfang",
        "--narrative tekst.txt --acknowledge LEAK-NAME:1=confirmed --acknowledge LEAK-PHONE:1=other",
    )
    .exits(0);
    place.write("tekst.txt", "1. DUF 200205705502.\n");
    seal(
        &place,
        "rosa",
        &form(&[kari()]),
        "c.omfang",
        "--narrative tekst.txt --acknowledge LEAK-ID:1=confirmed",
    )
    .exits(1);
}

#[test]
fn a_text_of_which_something_would_not_be_sent_is_refused_without_quoting_it() {
    let place = round("narrative");
    for (text, in_nb, in_nn, in_en) in [
        ("Vi hjalp Kari.\n1. Bolig.\n", "tekst før punkt 1", "ikkje blitt send", "would not be sent"),
        ("1. Bolig.\n2. Vi hjalp Kari.\n", "delene 2a og 2b", "delane 2a og 2b", "the parts 2a and 2b"),
    ] {
        place.write("tekst.txt", text);
        for (language, words) in [("nb", in_nb), ("nn", in_nn), ("en", in_en)] {
            let more = format!("--narrative tekst.txt --language {language}");
            let said = seal(&place, "rosa", &form(&[kari()]), "b.omfang", &more).exits(1);
            assert!(said.contains(words) && !said.contains("Kari"), "{said}");
            nothing_written(&place, "b.omfang");
        }
    }
    place.write("tekst.txt", "Tekstdel til KOM\n1. Bolig.\n2. a) Leid.\nb) Penger.\n");
    seal(&place, "rosa", &form(&[kari()]), "b.omfang", "--narrative tekst.txt --payload-out p.json").exits(0);
    let payload: serde_json::Value = serde_json::from_str(&place.read("p.json")).unwrap();
    let points = serde_json::json!({ "1": "Bolig.", "2a": "Leid.", "2b": "Penger." });
    assert_eq!(payload["narrative"], points);
}

#[test]
fn a_partner_without_a_linkage_key_sends_no_trace_of_identifiers() {
    let place = round("keyless");
    let made = place.run("pass new --round runde/out/round.omfang-round --partner rosa --out rosa.pass --phrase-out rosa.phrase");
    assert!(made.exits(0).contains("uten koblingsnøkkel"));
    confirm(&place, "rosa", "rosa");
    seal(&place, "rosa", &form(&[kari()]), "runde/inbox/rosa.omfang", "--payload-out p.json").exits(0);
    let payload: serde_json::Value = serde_json::from_str(&place.read("p.json")).unwrap();
    assert_eq!(payload["check_value"], "none");
    assert_eq!(payload["records"][0]["id_types"], serde_json::json!([]));
    place.run("merge runde").exits(0);
}
