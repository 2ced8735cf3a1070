//! Payloads and bundles through the public API: what is sealed opens, what is changed does not, and a payload holds
//! nothing but its grammar.

#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::disallowed_methods,
    reason = "a test fails by panicking, and its files are its own"
)]

mod support;

use std::collections::BTreeMap;

use omfang::bundle::{Kind, Opening, Payload, SUBMISSION_TYPE, Submission};
use omfang::check::{Accepted, Given, Options, Realm, check};
use omfang::desk::{Prepared, Preparing, prepare};
use omfang::form::Form;
use omfang::identity::{LinkageKey, Reference};
use omfang::round::{Partners, Pass, RoundFile, RoundIdentity, RoundSettings, SignedRound, SigningIdentity};
use omfang::workbook::Limits;
use proptest::prelude::*;
use support::{PARTNERS, form, person};

struct Round {
    identity: RoundIdentity,
    round: SignedRound,
    form: Form,
    pass: Pass,
}

fn round(year: u16) -> Round {
    let settings = RoundSettings::parse(&format!("year = {year}\ndemo = true")).unwrap();
    let partners = Partners::parse(PARTNERS).unwrap();
    let signer = SigningIdentity::from_seed(&[1; 32]);
    let identity = RoundIdentity::generate();
    let key = LinkageKey::from_bytes([2; 32]);
    let form = omfang::form::for_year(year).unwrap();
    let check_value = key.check_value(&settings.round_id());
    let file = RoundFile::of(&settings, &form, &partners, &identity.recipient(), &check_value, &signer);
    let round = SignedRound::parse(&file.sign(&signer)).unwrap();
    let form = round.form().unwrap();
    let pass = Pass::new(&round, "rosa", Some(key), [3; 32]).unwrap();
    Round { identity, round, form, pass }
}

fn accepted(files: &[&str], round: &Round) -> Accepted {
    let given: Vec<Given<'_>> = files
        .iter()
        .enumerate()
        .map(|(n, text)| Given { name: format!("{n}.csv"), bytes: text.as_bytes() })
        .collect();
    let options = Options {
        year: round.round.file().year,
        realm: Realm::Demo,
        leave_blank: vec![],
        limits: Limits::default(),
    };
    let checked = check(&given, &round.form, &options, &mut |_| {});
    let reasons = checked
        .findings()
        .warnings()
        .map(|(code, _)| (code.to_owned(), omfang::check::AcknowledgementReason::Confirmed))
        .collect();
    checked.accept(&reasons).unwrap_or_else(|error| panic!("{error}"))
}

fn prepared(accepted: &Accepted, round: &Round) -> Prepared {
    let leaks = BTreeMap::new();
    prepare(Preparing {
        accepted,
        kind: Kind::Report,
        other: omfang::bundle::OtherParts::default(),
        round: &round.round,
        form: &round.form,
        pass: &round.pass,
        sequence: 1,
        leaks: &leaks,
    })
    .unwrap_or_else(|error| panic!("{error}"))
}

fn two() -> String {
    form(&[
        person("A 1", "Ødegård", "Bjørg", "15.07.1985", "200205705502"),
        person("", "Eksempel", "Kari", "01.02.1990", ""),
    ])
}

#[test]
fn a_payload_is_canonical_json() {
    for year in [2014, 2015] {
        let round = round(year);
        let prepared = prepared(&accepted(&[&two()], &round), &round);
        let payload = prepared.gated().payload().as_bytes();
        let json: serde_json::Value = serde_json::from_slice(payload).unwrap();
        assert_eq!(serde_json_canonicalizer::to_vec(&json).unwrap(), payload, "RFC 8785");
    }
}

#[test]
fn a_sealed_bundle_opens_for_its_round_alone_and_reads_back_the_same() {
    let round = round(2014);
    let prepared = prepared(&accepted(&[&two()], &round), &round);
    let sealed = prepared.seal(&round.pass, &round.round).unwrap();
    let Opening::Envelope(envelope) = round.identity.open(sealed.as_bytes()) else { panic!("does not open") };
    let verified =
        envelope.verify(SUBMISSION_TYPE, &round.pass.public_key()).unwrap_or_else(|error| panic!("{error}"));
    assert_eq!(verified.payload(), prepared.gated().payload().as_bytes());
    let read = Submission::decode(&Payload::from_bytes(verified.into_payload()), &round.form).unwrap();
    assert_eq!(read.encode(&round.form).as_bytes(), prepared.gated().payload().as_bytes());
    assert!(matches!(RoundIdentity::generate().open(sealed.as_bytes()), Opening::OtherRecipient));
    assert!(matches!(round.identity.open(b"hei"), Opening::NotAge));
}

#[test]
fn references_stay_whatever_the_order_of_files_and_rows_without_one_keep_theirs_by_place() {
    let round = round(2014);
    let a = form(&[
        person("1", "Ødegård", "Bjørg", "15.07.1985", ""),
        person("", "Eksempel", "Kari", "01.02.1990", ""),
    ]);
    let b =
        form(&[person("2", "Prøve", "Anne", "03.03.1993", ""), person("1", "Test", "Eva", "04.04.1994", "")]);
    let forwards = prepared(&accepted(&[&a, &b], &round), &round);
    let backwards = prepared(&accepted(&[&b, &a], &round), &round);
    assert_eq!(forwards.gated().payload().as_bytes(), backwards.gated().payload().as_bytes());
    let receipt = String::from_utf8(forwards.receipt().unwrap().to_vec()).unwrap();
    let references: Vec<&str> = receipt.lines().skip(1).map(|line| line.split(',').next().unwrap()).collect();
    assert_eq!(references.len(), 4);
    assert!(references.iter().all(|reference| Reference::parse(reference).is_some()));
}

#[test]
fn nothing_that_identifies_stands_in_a_payload_a_bundle_or_a_receipts_refs() {
    let round = round(2014);
    let prepared = prepared(&accepted(&[&two()], &round), &round);
    let sealed = prepared.seal(&round.pass, &round.round).unwrap();
    for bytes in [prepared.gated().payload().as_bytes(), sealed.as_bytes()] {
        let text = String::from_utf8_lossy(bytes).to_lowercase();
        for secret in ["ødegård", "odegard", "bjørg", "200205705502", "15.07.1985", "19850715", "a 1"] {
            assert!(!text.contains(secret), "{secret}");
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, ..ProptestConfig::default() })]

    #[test]
    fn any_changed_byte_is_noticed(at in any::<prop::sample::Index>(), flip in 1u8..=255) {
        thread_local! {
            static SEALED: (Round, Vec<u8>) = {
                let round = round(2014);
                let sealed = prepared(&accepted(&[&two()], &round), &round).seal(&round.pass, &round.round).unwrap();
                (round, sealed.into_bytes())
            };
        }
        SEALED.with(|(round, sealed)| {
            let mut bytes = sealed.clone();
            let at = at.index(bytes.len());
            bytes[at] ^= flip;
            // Damaged, not age, or no longer for us: never an envelope.
            prop_assert!(!matches!(round.identity.open(&bytes), Opening::Envelope(_)));
            Ok(())
        })?;
    }

    #[test]
    fn any_edited_payload_is_refused_or_still_of_the_grammar(at in any::<prop::sample::Index>(), byte in 32u8..127) {
        thread_local! {
            static PAYLOAD: (Round, Vec<u8>) = {
                let round = round(2014);
                let payload = prepared(&accepted(&[&two()], &round), &round).gated().payload().as_bytes().to_vec();
                (round, payload)
            };
        }
        PAYLOAD.with(|(round, payload)| {
            let mut bytes = payload.clone();
            let at = at.index(bytes.len());
            bytes[at] = byte;
            // Whatever still reads under the grammar writes back to the very same bytes: nothing can hide in it.
            if let Ok(read) = Submission::decode(&Payload::from_bytes(bytes.clone()), &round.form) {
                let written = read.encode(&round.form);
                prop_assert_eq!(written.as_bytes(), bytes.as_slice());
            }
            Ok(())
        })?;
    }
}
