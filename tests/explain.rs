//! `omfang explain CODE`: every rule in every language, with an example, and with how to confirm where one may.
#![allow(clippy::panic, clippy::unwrap_used, reason = "a test runs the program and may panic")]

use omfang::check::{self, Severity};
use omfang::text::Language;

mod support;

#[test]
fn every_rule_is_explained_in_every_language() {
    let place = support::Place::new("explain");
    for language in Language::ALL {
        for rule in check::all_rules() {
            let said = place.run(&format!("explain {} --language {}", rule.code, language.tag())).exits(0);
            assert!(said.lines().count() >= 8, "{}: {said}", rule.code);
            let confirms = said.contains(&format!("--acknowledge {}=confirmed", rule.code));
            assert_eq!(confirms, rule.severity == Severity::Warning, "{}: {said}", rule.code);
            assert!(!said.contains(['{', '}']), "{}: {said}", rule.code);
        }
    }
    let said = place.run("explain val101 --format json").json();
    assert_eq!((&said["code"], &said["severity"]), (&"VAL101".into(), &"error".into()));
    assert!(said["example"]["todo"].as_str().unwrap().ends_with('.'));
    assert!(place.run("explain xyz999").exits(1).contains("XYZ999"));
}
