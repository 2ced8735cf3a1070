//! The JSON Schema of a payload, made from the form: what an auditor checks a payload with.

use serde_json::{Map, Value as Json, json};

use super::case::CasePart;
use super::narrative::NarrativePoint;
use super::submission::Kind;
use super::write::{FORMAT, Key, record_keys};
use crate::check::AcknowledgementReason;
use crate::form::{CaseForm, CaseWord, FieldKind, Form, OutIx};
use crate::identity::{CANARIES, IdType, SLOTS, TOKEN_BYTES};

/// The schema (draft 2020-12) of submissions with a form.
#[must_use]
pub fn json_schema(form: &Form) -> Json {
    let hex = json!({ "type": "string", "pattern": "^[0-9a-f]{64}$" });
    let count = json!({ "type": "integer", "minimum": 0 });
    let block = block_schema();
    let points: Map<String, Json> = NarrativePoint::ALL
        .iter()
        .map(|point| (point.name().to_owned(), json!({ "type": "string" })))
        .collect();
    let identifiers: Map<String, Json> =
        IdType::ALL.iter().map(|kind| (kind.name().to_owned(), count.clone())).collect();
    let reasons: Vec<&str> = AcknowledgementReason::ALL.iter().map(|reason| reason.name()).collect();
    closed(
        "https://json-schema.org/draft/2020-12/schema",
        json!({
            "acknowledged": { "type": "array", "items": object(json!({
                "code": { "type": "string", "pattern": "^([A-Z]{3}[0-9]{3}|LEAK-[A-Z]+)$" },
                "count": count,
                "reason": { "enum": reasons },
            })) },
            "canaries": { "type": "array", "items": block, "maxItems": CANARIES },
            "case": { "oneOf": [{ "type": "null" }, case_schema()] },
            "check_value": { "type": "string", "pattern": "^([0-9A-HJKMNP-TV-Z]{8}|none)$" },
            "counts": object(json!({
                "cells_normalised": count,
                "identifiers": object(Json::Object(identifiers)),
                "rows_read": count,
                "rows_skipped": count,
            })),
            "engine": { "type": "string", "pattern": "^omfang [0-9.]+$" },
            "form": { "const": form.id() },
            "form_digest": { "const": data_encoding::HEXLOWER.encode(form.digest()) },
            "format": { "const": FORMAT },
            "kind": { "enum": [Kind::Report.name(), Kind::Nil.name(), Kind::None.name()] },
            "narrative": { "oneOf": [
                { "type": "null" },
                { "type": "object", "properties": points, "additionalProperties": false },
            ] },
            "partner": { "type": "string", "pattern": "^[a-z][a-z0-9_]{0,31}$" },
            "public_key": { "type": "string", "pattern": "^[A-Za-z0-9_-]{43}$" },
            "recipient": { "type": "string", "pattern": "^age1[0-9a-z]+$" },
            "records": { "type": "array", "items": record_schema(form) },
            "round": { "type": "string", "pattern": "^(demo-)?[0-9]{4}$" },
            "round_digest": hex,
            "rule_set": { "type": "string" },
            "sequence": count,
        }),
        form,
    )
}

fn object(properties: Json) -> Json {
    let required: Vec<String> =
        properties.as_object().map(|map| map.keys().cloned().collect()).unwrap_or_default();
    json!({ "type": "object", "properties": properties, "required": required, "additionalProperties": false })
}

fn closed(dialect: &str, properties: Json, form: &Form) -> Json {
    let mut schema = object(properties);
    if let Some(map) = schema.as_object_mut() {
        map.insert("$schema".to_owned(), json!(dialect));
        map.insert("title".to_owned(), json!(format!("omfang submission, {}", form.id())));
    }
    schema
}

fn case_schema() -> Json {
    let Ok(form) = CaseForm::load() else { return json!(false) };
    let some = |list: &[CaseWord], value: Json| {
        let words: Map<String, Json> = list.iter().map(|word| (word.name.clone(), value.clone())).collect();
        json!({ "type": "object", "properties": words, "additionalProperties": false })
    };
    let count = json!({ "type": "integer", "minimum": 1, "maximum": form.max() });
    let text = json!({ "type": "string", "maxLength": CasePart::MAX_CHARACTERS });
    object(json!({
        "cases": some(form.kinds(), some(form.outcomes(), count.clone())),
        "challenges": text,
        "format": { "const": CasePart::FORMAT },
        "victims": some(form.groups(), count),
        "why_not_charged": text,
    }))
}

fn block_schema() -> Json {
    // Base64url without padding of all slots.
    let characters = (SLOTS * TOKEN_BYTES * 4).div_ceil(3);
    json!({ "type": "string", "pattern": format!("^[A-Za-z0-9_-]{{{characters}}}$") })
}

fn record_schema(form: &Form) -> Json {
    let id_types: Vec<&str> = IdType::ALL.iter().map(|kind| kind.name()).collect();
    let properties: Map<String, Json> = record_keys(form)
        .into_iter()
        .map(|(name, key)| {
            let schema = match key {
                Key::Ref => json!({ "type": "string", "pattern": "^[A-HJKMNP-TV-Z][0-9A-HJKMNP-TV-Z]{9}$" }),
                Key::OwnReference => json!({ "type": "boolean" }),
                Key::IdTypes => {
                    json!({ "type": "array", "items": { "enum": id_types }, "uniqueItems": true })
                }
                Key::Tokens => block_schema(),
                Key::Answer(out) => answer_schema(form, out),
            };
            (name.to_owned(), schema)
        })
        .collect();
    object(Json::Object(properties))
}

fn answer_schema(form: &Form, out: OutIx) -> Json {
    let kind = &form.out_field(out).kind;
    // The partners of a round are not the form's: any partner id will do.
    if matches!(kind, FieldKind::Partners(_)) {
        return json!({ "type": "array", "items": { "type": "string", "pattern": "^[a-z][a-z0-9_]{0,31}$" }, "uniqueItems": true });
    }
    let codes: Vec<Json> = kind
        .codes()
        .map(|list| list.entries().iter().map(|entry| json!(entry.name)).collect())
        .unwrap_or_default();
    if form.takes_several(out) {
        return json!({ "type": "array", "items": { "enum": codes }, "uniqueItems": true });
    }
    let mut choices = vec![json!({ "type": "null" }), json!({ "enum": codes })];
    if let Some(range) = form.number_range(out) {
        choices.push(json!({ "type": "integer", "minimum": range.start(), "maximum": range.end() }));
    }
    json!({ "oneOf": choices })
}
