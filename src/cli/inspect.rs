//! `omfang inspect`: what a file is, and what it says that is safe to say.

use std::path::Path;

use serde_json::{Value as Json, json};

use super::args::InspectArgs;
use super::disk;
use super::folder::Folder;
use super::say::{Done, Failure, Outcome, Say};
use crate::bundle::{Opening, Payload, SUBMISSION_TYPE, Submission};
use crate::form;
use crate::identity::LinkageKey;
use crate::round::{EnrolmentCode, Pass, SignedRound};

pub(super) fn run(args: &InspectArgs, say: &mut Say<'_>) -> Outcome {
    let bytes = disk::read(&args.file)?;
    let (kind, facts) = describe(&bytes, args)?;
    if say.is_json() {
        say.json(&json!({ "kind": kind, "facts": facts }));
        return Ok(Done::Well);
    }
    say.line(&format!("inspect-{kind}"), &[("file", args.file.display().to_string().into())]);
    for (name, value) in facts.as_object().into_iter().flatten() {
        let shown = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
        say.plain(&format!("  {name}: {shown}"));
    }
    Ok(Done::Well)
}

fn describe(bytes: &[u8], args: &InspectArgs) -> Result<(&'static str, Json), Failure> {
    if SignedRound::looks_like(bytes) {
        let round = super::folder::parse_round(&args.file)?;
        let file = round.file();
        let partners: Vec<&str> = file.partners.iter().map(|partner| partner.id.as_str()).collect();
        let facts = json!({
            "round": file.round, "year": file.year, "form": file.form, "check_value": file.check_value,
            "recipient": file.recipient, "fingerprint": data_encoding::HEXLOWER.encode(&round.fingerprint()),
            "deadline": file.deadline, "email": file.contact.email, "phone": file.contact.phone, "partners": partners,
        });
        return Ok(("round", facts));
    }
    if Pass::looks_like(bytes) {
        return Ok(("pass", json!({})));
    }
    if bytes.starts_with(b"age-encryption.org/") {
        return match &args.round_dir {
            None => Ok(("sealed", json!({ "bytes": bytes.len() }))),
            Some(dir) => opened(bytes, dir, args.passphrase_file.as_deref()),
        };
    }
    if std::str::from_utf8(bytes).is_ok_and(|text| LinkageKey::parse(text).is_ok()) {
        return Ok(("linkage-key", json!({})));
    }
    if serde_json::from_slice::<Json>(bytes)
        .is_ok_and(|json| json.get("format").is_some_and(|f| f == "omfang-submission/1"))
    {
        return Ok(("payload", submission_facts(bytes)?));
    }
    if bytes.starts_with(b"PK") {
        return Ok(("workbook", json!({ "bytes": bytes.len() })));
    }
    Ok(("unknown", json!({ "bytes": bytes.len() })))
}

fn opened(bytes: &[u8], dir: &Path, passphrase: Option<&Path>) -> Result<(&'static str, Json), Failure> {
    let folder = Folder::open(dir)?;
    let identity = folder.identity(passphrase)?;
    let envelope = match identity.open(bytes) {
        Opening::Envelope(envelope) => envelope,
        Opening::NotAge | Opening::OtherRecipient => return Err(Failure::refused("inspect-recipient", &[])),
        Opening::Damaged => return Err(Failure::refused("inspect-damaged", &[])),
    };
    let payload = envelope.unverified_payload().to_vec();
    let mut facts = submission_facts(&payload)?;
    let key = facts
        .get("public_key")
        .and_then(Json::as_str)
        .and_then(|key| data_encoding::BASE64URL_NOPAD.decode(key.as_bytes()).ok());
    let key: Option<[u8; 32]> = key.and_then(|key| key.try_into().ok());
    let signed = key.is_some_and(|key| envelope.verify(SUBMISSION_TYPE, &key).is_ok());
    if let (Some(facts), Some(key)) = (facts.as_object_mut(), key) {
        facts.insert("signature".to_owned(), json!(if signed { "good" } else { "bad" }));
        facts.insert("enrolment_code".to_owned(), json!(EnrolmentCode::of(&key).to_string()));
        let partner = facts.get("partner").and_then(Json::as_str).unwrap_or_default();
        let standing = folder.confirmed()?.standing(partner, &key);
        facts.insert(
            "key".to_owned(),
            json!(match standing {
                Some(true) => "confirmed",
                Some(false) => "revoked",
                None => "unconfirmed",
            }),
        );
    }
    Ok(("bundle", facts))
}

/// The header of a payload and how many records it has, read leniently: an auditor may look at a broken one.
fn submission_facts(payload: &[u8]) -> Result<Json, Failure> {
    let mut json: Json =
        serde_json::from_slice(payload).map_err(|_| Failure::refused("inspect-damaged", &[]))?;
    let year = json.get("round").and_then(Json::as_str).and_then(|id| id.rsplit('-').next()?.parse().ok());
    let grammar = year.and_then(|year| form::for_year(year).ok()).map(|form| {
        // Without the round's partners every partner code would look wrong, so the codes themselves are taken as known.
        let partners: Vec<String> = partner_codes(&json);
        let form = form.with_partners(partners.iter().map(|id| (id.as_str(), id.as_str())));
        form.is_ok_and(|form| Submission::decode(&Payload::from_bytes(payload.to_vec()), &form).is_ok())
    });
    let records = json.get("records").and_then(Json::as_array).map_or(0, Vec::len);
    if let Some(facts) = json.as_object_mut() {
        facts.insert("records".to_owned(), json!(records));
        facts.insert(
            "canaries".to_owned(),
            json!(facts.get("canaries").and_then(Json::as_array).map_or(0, Vec::len)),
        );
        facts.insert(
            "narrative".to_owned(),
            json!(facts.get("narrative").is_some_and(|part| !part.is_null())),
        );
        facts.insert("case".to_owned(), json!(facts.get("case").is_some_and(|part| !part.is_null())));
        facts.insert("grammar".to_owned(), json!(if grammar == Some(true) { "good" } else { "bad" }));
        facts.insert(
            "payload_sha256".to_owned(),
            json!(data_encoding::HEXLOWER.encode(&<sha2::Sha256 as sha2::Digest>::digest(payload))),
        );
    }
    Ok(json)
}

fn partner_codes(json: &Json) -> Vec<String> {
    let records = json.get("records").and_then(Json::as_array).into_iter().flatten();
    let named = records.filter_map(|record| record.get("also_followed_by")?.as_array()).flatten();
    let mut codes: Vec<String> =
        named.filter_map(Json::as_str).filter(|code| *code != "other_agency").map(str::to_owned).collect();
    codes.sort();
    codes.dedup();
    codes.retain(|code| crate::round::is_partner_id(code));
    codes
}
