//! The bytes of a payload: RFC 8785 JSON. Keys are written in order and numbers are whole, so `serde_json`'s compact
//! form is the canonical one (a test compares it with a canonicaliser).

use data_encoding::{BASE64URL_NOPAD, HEXLOWER};
use serde::ser::{Serialize, SerializeMap, SerializeSeq, Serializer};

use super::submission::{Record, Submission};
use crate::form::{Form, OutIx, Value};
use crate::identity::TokenBlock;

/// The format's name and version.
pub(super) const FORMAT: &str = "omfang-submission/1";

/// The payload of a bundle: bytes that are signed, sent and shown, the same everywhere.
#[derive(Clone, PartialEq, Eq)]
pub struct Payload(Vec<u8>);

impl Payload {
    /// Takes bytes that were received.
    #[must_use]
    pub fn from_bytes(bytes: Vec<u8>) -> Payload {
        Payload(bytes)
    }

    /// The bytes.
    #[must_use]
    pub fn as_bytes(&self) -> &[u8] {
        &self.0
    }

    /// The bytes, taken out.
    #[must_use]
    pub fn into_bytes(self) -> Vec<u8> {
        self.0
    }
}

impl Submission {
    /// Writes the payload.
    #[must_use]
    pub fn encode(&self, form: &Form) -> Payload {
        // Writing plain values to memory does not fail; an empty payload would not pass the leak gate.
        Payload(serde_json::to_vec(&Document { submission: self, form }).unwrap_or_default())
    }
}

struct Document<'d> {
    submission: &'d Submission,
    form: &'d Form,
}

impl Serialize for Document<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let s = self.submission;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("acknowledged", &Acknowledged(s))?;
        map.serialize_entry("canaries", &s.canaries.iter().map(base64).collect::<Vec<_>>())?;
        map.serialize_entry("case", &s.other.case)?;
        map.serialize_entry("check_value", s.check_value.as_str())?;
        map.serialize_entry("counts", &Counted(s))?;
        map.serialize_entry("engine", &s.engine)?;
        map.serialize_entry("form", &s.form)?;
        map.serialize_entry("form_digest", &HEXLOWER.encode(&s.form_digest))?;
        map.serialize_entry("format", FORMAT)?;
        map.serialize_entry("kind", s.kind.name())?;
        map.serialize_entry("narrative", &Points(s))?;
        map.serialize_entry("partner", &s.partner)?;
        map.serialize_entry("public_key", &BASE64URL_NOPAD.encode(&s.public_key))?;
        map.serialize_entry("recipient", &s.recipient)?;
        map.serialize_entry("records", &Records(self))?;
        map.serialize_entry("round", &s.round)?;
        map.serialize_entry("round_digest", &HEXLOWER.encode(&s.round_digest))?;
        map.serialize_entry("rule_set", &s.rule_set)?;
        map.serialize_entry("sequence", &s.sequence)?;
        map.end()
    }
}

fn base64(block: &TokenBlock) -> String {
    BASE64URL_NOPAD.encode(block.as_bytes())
}

struct Acknowledged<'d>(&'d Submission);

impl Serialize for Acknowledged<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        #[derive(serde::Serialize)]
        struct Line<'l> {
            code: &'l str,
            count: usize,
            reason: &'static str,
        }
        let lines = self.0.acknowledged.iter();
        serializer.collect_seq(lines.map(|a| Line { code: &a.code, count: a.count, reason: a.reason.name() }))
    }
}

struct Counted<'d>(&'d Submission);

impl Serialize for Counted<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let counts = &self.0.counts;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("cells_normalised", &counts.cells_normalised)?;
        map.serialize_entry("identifiers", &counts.identifiers)?;
        map.serialize_entry("rows_read", &counts.rows_read)?;
        map.serialize_entry("rows_skipped", &counts.rows_skipped)?;
        map.end()
    }
}

struct Points<'d>(&'d Submission);

impl Serialize for Points<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match &self.0.other.narrative {
            None => serializer.serialize_none(),
            Some(narrative) => {
                serializer.collect_map(narrative.points().map(|(point, text)| (point.name(), text)))
            }
        }
    }
}

struct Records<'d>(&'d Document<'d>);

impl Serialize for Records<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let order = record_keys(self.0.form);
        let mut seq = serializer.serialize_seq(Some(self.0.submission.records.len()))?;
        for record in &self.0.submission.records {
            seq.serialize_element(&Line { record, form: self.0.form, order: &order })?;
        }
        seq.end()
    }
}

/// A key of a record.
#[derive(Clone, Copy)]
pub(super) enum Key {
    Ref,
    OwnReference,
    IdTypes,
    Tokens,
    Answer(OutIx),
}

/// The keys of a record in the order of RFC 8785.
pub(super) fn record_keys(form: &Form) -> Vec<(&str, Key)> {
    let fixed = [
        ("ref", Key::Ref),
        ("own_reference", Key::OwnReference),
        ("id_types", Key::IdTypes),
        ("tokens", Key::Tokens),
    ];
    let answers = form.outs().map(|out| (form.out_field(out).name.as_str(), Key::Answer(out)));
    let mut keys: Vec<(&str, Key)> = fixed.into_iter().chain(answers).collect();
    keys.sort_by_key(|(name, _)| *name);
    keys
}

struct Line<'d> {
    record: &'d Record,
    form: &'d Form,
    order: &'d [(&'d str, Key)],
}

impl Serialize for Line<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let record = self.record;
        let mut map = serializer.serialize_map(None)?;
        for (name, key) in self.order {
            match key {
                Key::Ref => map.serialize_entry(name, record.reference.as_str())?,
                Key::OwnReference => map.serialize_entry(name, &record.own_reference)?,
                Key::IdTypes => {
                    map.serialize_entry(
                        name,
                        &record.id_types.iter().map(|kind| kind.name()).collect::<Vec<_>>(),
                    )?;
                }
                Key::Tokens => map.serialize_entry(name, &base64(&record.tokens))?,
                Key::Answer(out) => map.serialize_entry(
                    name,
                    &Answer { value: record.answers.get(*out), form: self.form, out: *out },
                )?,
            }
        }
        map.end()
    }
}

/// An answer: a number, a code, a list of codes (empty: not stated), or null (not stated).
struct Answer<'d> {
    value: &'d Value,
    form: &'d Form,
    out: OutIx,
}

impl Serialize for Answer<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let several = self.form.takes_several(self.out);
        match self.value {
            Value::Number(number) => serializer.serialize_u16(*number),
            Value::Code(code) if !several => serializer.serialize_str(self.form.code_name(self.out, *code)),
            Value::Blank if !several => serializer.serialize_none(),
            value => {
                serializer.collect_seq(value.codes().iter().map(|code| self.form.code_name(self.out, *code)))
            }
        }
    }
}
