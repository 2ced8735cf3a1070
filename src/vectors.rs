//! Test vectors: one door through which the same committed cases run natively and under wasm (tests/data/vectors).
//!
//! Two engines that differ in one name, date or token would lose links between partners without anybody noticing, so
//! the door leads to the very functions that sealing uses. Not part of the page that is published.

use serde_json::{Value as Json, json};

use crate::check::{AcknowledgementReason, Checked, Given, Options, Realm, check};
use crate::desk::{Preparing, listed, prepare};
use crate::form::Form;
use crate::identity::{
    BirthDate, Canonical, DufNumber, Identifiers, LinkageKey, LinkageSecret, NationalId, RoundKeys, Secret,
    TokenBlock, canaries, fold_name,
};
use crate::round::{EnrolmentCode, Pass, Phrase, SignedRound};
use crate::text::{Language, Texts};

/// Runs one case of a vector file: its input as JSON in, what came out as JSON.
///
/// # Errors
/// A sentence, when there is no such vector or the input is not of its shape.
pub fn run(vector: &str, input: &str) -> Result<String, String> {
    let input: Json = serde_json::from_str(input).map_err(|error| error.to_string())?;
    let output = match vector {
        "names" => names(&input),
        "dates" => dates(&input),
        "national_ids" => national_ids(&input),
        "duf_numbers" => duf_numbers(&input),
        "tokens" => tokens(&input),
        "keys" => keys(&input),
        "payload" => payload(&input),
        "workbooks" => workbooks(&input),
        other => return Err(format!("there is no vector `{other}`")),
    };
    output.map(|json| json.to_string()).ok_or_else(|| format!("the input is not of the shape of `{vector}`"))
}

fn names(input: &Json) -> Option<Json> {
    let (words, foreign) = fold_name(input.as_str()?);
    Some(json!({ "words": words, "foreign": foreign }))
}

fn dates(input: &Json) -> Option<Json> {
    Some(match BirthDate::parse(input.as_str()?, 2014) {
        Ok(date) => match date.full() {
            Some(day) => json!([day.year(), day.month(), day.day()]),
            None => json!([date.year()]),
        },
        Err(error) => json!(error.to_string()),
    })
}

fn national_ids(input: &Json) -> Option<Json> {
    Some(match NationalId::parse(input.as_str()?) {
        Ok(id) => {
            let day = id.birth_day().map(|day| json!([day.year(), day.month(), day.day()]));
            json!({
                "kind": format!("{:?}", id.kind()), "test": id.is_test(), "padded": id.is_padded(),
                "born": day, "female": id.states_female(),
            })
        }
        Err(error) => json!(error.to_string()),
    })
}

fn duf_numbers(input: &Json) -> Option<Json> {
    Some(match DufNumber::parse(input.as_str()?, 1990..=2014) {
        Ok(duf) => json!({ "verified": duf.is_verified() }),
        Err(error) => json!(error.to_string()),
    })
}

fn linkage_key(input: &Json) -> Option<LinkageKey> {
    LinkageKey::parse(input.get("linkage_key")?.as_str()?).ok()
}

fn tokens(input: &Json) -> Option<Json> {
    let text = |name: &str| input.get(name).and_then(Json::as_str);
    let key = linkage_key(input)?;
    let partner = text("partner")?;
    let keys = RoundKeys::derive(&LinkageSecret::Shared(&key), text("round")?, partner);
    let row = Identifiers {
        surname: text("surname").map(Secret::new),
        given_names: text("given_names").map(Secret::new),
        full_name: text("full_name").map(Secret::new),
        birth_date: text("birth_date").and_then(|date| BirthDate::parse(date, 2014).ok()),
        duf: text("duf_number").and_then(|duf| DufNumber::parse(duf, 1990..=2014).ok()),
        national_id: text("national_id").and_then(|id| NationalId::parse(id).ok()),
    };
    let reference =
        keys.reference(&[text("own_reference").unwrap_or_default().as_bytes(), b"", &0u32.to_be_bytes()]);
    let block = TokenBlock::make(&Canonical::of(&row), &keys, partner, reference);
    let types: Vec<&str> = row.types().into_iter().map(|kind| kind.name()).collect();
    Some(json!({ "ref": reference.as_str(), "id_types": types, "tokens": base64(&block) }))
}

fn keys(input: &Json) -> Option<Json> {
    let key = linkage_key(input)?;
    let round = input.get("round")?.as_str()?;
    let keys = RoundKeys::derive(&LinkageSecret::Shared(&key), round, "rosa");
    let canaries: Vec<String> = canaries(&keys).iter().map(base64).collect();
    let public: [u8; 32] = data_encoding::HEXLOWER
        .decode(input.get("public_key")?.as_str()?.as_bytes())
        .ok()?
        .try_into()
        .ok()?;
    let random: [u8; 14] =
        data_encoding::HEXLOWER.decode(input.get("random")?.as_str()?.as_bytes()).ok()?.try_into().ok()?;
    Some(json!({
        "check_value": key.check_value(round).as_str(),
        "enrolment_code": EnrolmentCode::of(&public).to_string(),
        "phrase": Phrase::draw(&random).expose(),
        "canaries": canaries,
    }))
}

/// A whole path: a text workbook, a round file and a pass's seed give the SHA-256 of the payload.
fn payload(input: &Json) -> Option<Json> {
    let text = |name: &str| input.get(name).and_then(Json::as_str);
    let round = SignedRound::parse(text("round_file")?.as_bytes()).ok()?;
    let seed: [u8; 32] = data_encoding::HEXLOWER.decode(text("seed")?.as_bytes()).ok()?.try_into().ok()?;
    let pass = Pass::new(&round, text("partner")?, Some(linkage_key(input)?), seed).ok()?;
    let form = round.form().ok()?;
    let checked = checked("form.csv", text("workbook")?.as_bytes(), &round, &form);
    let counts = checked.findings().counts();
    let payload = sealable(checked, &round, &form, &pass, 1)?;
    let digest = <sha2::Sha256 as sha2::Digest>::digest(payload.as_bytes());
    Some(json!({ "counts": counts, "payload_sha256": data_encoding::HEXLOWER.encode(&digest) }))
}

/// What the command line says about workbooks and what it would send of each, with the numbers from 1 as sequence and
/// every warning confirmed: a round file, a pass and its phrase, and workbooks by name.
fn workbooks(input: &Json) -> Option<Json> {
    let text = |name: &str| input.get(name).and_then(Json::as_str);
    let round = SignedRound::parse(text("round_file")?.as_bytes()).ok()?;
    let phrase = Phrase::typed(text("phrase")?);
    let pass = Pass::open(&data_encoding::BASE64.decode(text("pass")?.as_bytes()).ok()?, &phrase).ok()?;
    let (form, texts) = (round.form().ok()?, Texts::load().ok()?);
    let each = |(sequence, workbook): (u64, &Json)| {
        let text = |name: &str| workbook.get(name).and_then(Json::as_str);
        let bytes = data_encoding::BASE64.decode(text("bytes")?.as_bytes()).ok()?;
        let checked = checked(text("name")?, &bytes, &round, &form);
        let said = serde_json::to_value(listed(&checked, None, &form, &texts, Language::Nb)).ok()?;
        Some(json!({ "check": said, "payload": sealable(checked, &round, &form, &pass, sequence) }))
    };
    let given = input.get("workbooks")?.as_array()?;
    (1u64..).zip(given).map(each).collect::<Option<Vec<Json>>>().map(Json::from)
}

fn checked(name: &str, bytes: &[u8], round: &SignedRound, form: &Form) -> Checked {
    let options = Options {
        year: round.file().year,
        realm: Realm::Demo,
        leave_blank: Vec::new(),
        limits: crate::workbook::Limits::default(),
    };
    check(&[Given { name: name.to_owned(), bytes }], form, &options, &mut |_| {})
}

/// What would be sent with every warning confirmed, if anything may be.
fn sealable(
    checked: Checked,
    round: &SignedRound,
    form: &Form,
    pass: &Pass,
    sequence: u64,
) -> Option<String> {
    let warnings = checked.findings().warnings();
    let reasons = warnings.map(|(code, _)| (code.to_owned(), AcknowledgementReason::Confirmed)).collect();
    let accepted = checked.accept(&reasons).ok()?;
    let leaks = std::collections::BTreeMap::new();
    let preparing = Preparing {
        accepted: &accepted,
        kind: crate::bundle::Kind::Report,
        other: crate::bundle::OtherParts::default(),
        round,
        form,
        pass,
        sequence,
        leaks: &leaks,
    };
    let prepared = prepare(preparing).ok()?;
    String::from_utf8(prepared.gated().payload().as_bytes().to_vec()).ok()
}

fn base64(block: &TokenBlock) -> String {
    data_encoding::BASE64URL_NOPAD.encode(block.as_bytes())
}
