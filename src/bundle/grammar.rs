//! Reading a payload back under the closed grammar of its form: every string of a record is a code of the form, a
//! partner of the round or a reference; tokens and digests have their length; unknown and missing keys are refused.
//! The leak gate and KOM's merge read with this one reader.

use std::collections::BTreeMap;
use std::fmt;

use data_encoding::{BASE64URL_NOPAD, HEXLOWER};
use serde::Deserialize;
use serde::de::{self, DeserializeSeed, Deserializer, MapAccess, SeqAccess, Visitor};
use serde_json::value::RawValue;
use thiserror::Error;

use super::case::CasePart;
use super::narrative::{Narrative, NarrativePoint};
use super::submission::{Counts, Kind, MAX_RECORDS, OtherParts, Record, Submission};
use super::write::{FORMAT, Key, Payload, record_keys};
use crate::check::{Acknowledgement, AcknowledgementReason};
use crate::form::{Answers, CaseForm, Code, Form, OutIx, Value};
use crate::identity::{CANARIES, CheckValue, IdType, Reference, TokenBlock};

/// A payload that is not of the grammar. Says where, never what stood there.
#[derive(Debug, Error, PartialEq, Eq)]
pub enum GrammarError {
    /// Not JSON of the expected shape.
    #[error("the payload is not of its grammar (line {line}, column {column})")]
    Shape {
        /// Line, from 1.
        line: usize,
        /// Column, from 1.
        column: usize,
    },
    /// A header field holds something impossible.
    #[error("the payload's `{field}` holds something that it cannot hold")]
    Header {
        /// The field.
        field: &'static str,
    },
    /// A record is wrong.
    #[error("a record is not of the form (record {record})")]
    Record {
        /// Number of the record, from 1.
        record: usize,
    },
    /// Two records have one reference, or they are not sorted by it.
    #[error("the records are not sorted by reference, or two have the same")]
    Order,
    /// The payload speaks of persons and of a nil return at once, or of neither.
    #[error("the payload's kind does not fit its records")]
    Kind,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Document<'p> {
    acknowledged: Vec<AcknowledgedLine>,
    canaries: Vec<String>,
    case: Option<CasePart>,
    check_value: String,
    counts: CountedLine,
    engine: String,
    form: String,
    form_digest: String,
    format: String,
    kind: String,
    narrative: Option<BTreeMap<String, String>>,
    partner: String,
    public_key: String,
    recipient: String,
    #[serde(borrow)]
    records: &'p RawValue,
    round: String,
    round_digest: String,
    rule_set: String,
    sequence: u64,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct AcknowledgedLine {
    code: String,
    count: usize,
    reason: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct CountedLine {
    cells_normalised: usize,
    identifiers: BTreeMap<String, usize>,
    rows_read: usize,
    rows_skipped: usize,
}

impl Submission {
    /// Reads a payload. `form` must know the round's partners.
    ///
    /// # Errors
    /// When the payload is not of the grammar.
    pub fn decode(payload: &Payload, form: &Form) -> Result<Submission, GrammarError> {
        let shape =
            |error: serde_json::Error| GrammarError::Shape { line: error.line(), column: error.column() };
        let document: Document<'_> = serde_json::from_slice(payload.as_bytes()).map_err(shape)?;
        let header = |field| GrammarError::Header { field };
        let records = read_records(document.records.get(), form)?;
        if !records.is_sorted_by(|a, b| a.reference < b.reference) {
            return Err(GrammarError::Order);
        }
        let kind = Kind::from_name(&document.kind).ok_or(header("kind"))?;
        if (kind == Kind::Report) == records.is_empty()
            || (kind == Kind::None && document.narrative.is_none() && document.case.is_none())
        {
            return Err(GrammarError::Kind);
        }
        let check_value = match document.check_value.as_str() {
            "none" => CheckValue::none(),
            text => {
                CheckValue::parse(text).filter(|value| value.as_str() == text).ok_or(header("check_value"))?
            }
        };
        let keyless = check_value == CheckValue::none();
        let canaries: Option<Vec<TokenBlock>> =
            document.canaries.iter().map(|text| read_block(text)).collect();
        let canaries =
            canaries.filter(|c| c.len() == if keyless { 0 } else { CANARIES }).ok_or(header("canaries"))?;
        // A partner without the linkage key cannot have made a token of an identifier.
        if keyless && records.iter().any(|record| !record.id_types.is_empty()) {
            return Err(header("check_value"));
        }
        if document.format != FORMAT {
            return Err(header("format"));
        }
        Ok(Submission {
            round: document.round,
            round_digest: read_digest(&document.round_digest).ok_or(header("round_digest"))?,
            recipient: document.recipient,
            check_value,
            partner: document.partner,
            public_key: read_key(&document.public_key).ok_or(header("public_key"))?,
            sequence: document.sequence,
            form: document.form,
            form_digest: read_digest(&document.form_digest).ok_or(header("form_digest"))?,
            engine: Some(document.engine).filter(|engine| is_engine(engine)).ok_or(header("engine"))?,
            rule_set: document.rule_set,
            kind,
            canaries,
            counts: read_counts(document.counts).ok_or(header("counts"))?,
            acknowledged: document
                .acknowledged
                .into_iter()
                .map(read_acknowledged)
                .collect::<Option<_>>()
                .ok_or(header("acknowledged"))?,
            other: OtherParts {
                narrative: document.narrative.map(read_narrative).transpose()?,
                case: document.case.map(read_case).transpose()?,
            },
            records,
        })
    }
}

fn is_engine(engine: &str) -> bool {
    engine
        .strip_prefix("omfang ")
        .is_some_and(|version| version.len() < 20 && version.bytes().all(|b| b.is_ascii_digit() || b == b'.'))
}

fn read_digest(text: &str) -> Option<[u8; 32]> {
    HEXLOWER.decode(text.as_bytes()).ok()?.try_into().ok()
}

fn read_key(text: &str) -> Option<[u8; 32]> {
    BASE64URL_NOPAD.decode(text.as_bytes()).ok()?.try_into().ok()
}

fn read_block(text: &str) -> Option<TokenBlock> {
    TokenBlock::from_bytes(&BASE64URL_NOPAD.decode(text.as_bytes()).ok()?)
}

fn read_acknowledged(line: AcknowledgedLine) -> Option<Acknowledgement> {
    let known = crate::check::rule_with_code(&line.code).is_some() || super::leak::is_leak_code(&line.code);
    let reason = AcknowledgementReason::from_name(&line.reason)?;
    known.then_some(Acknowledgement { code: line.code, reason, count: line.count })
}

fn read_counts(line: CountedLine) -> Option<Counts> {
    let identifiers: Option<BTreeMap<&'static str, usize>> = line
        .identifiers
        .iter()
        .map(|(name, count)| IdType::from_name(name).map(|kind| (kind.name(), *count)))
        .collect();
    Some(Counts {
        rows_read: line.rows_read,
        rows_skipped: line.rows_skipped,
        cells_normalised: line.cells_normalised,
        identifiers: identifiers?,
    })
}

fn read_narrative(points: BTreeMap<String, String>) -> Result<Narrative, GrammarError> {
    let error = GrammarError::Header { field: "narrative" };
    let length: usize = points.values().map(|text| text.chars().count()).sum();
    let known = points.into_iter().map(|(name, text)| {
        NarrativePoint::from_name(&name).filter(|point| point.name() == name).map(|point| (point, text))
    });
    match known.collect::<Option<BTreeMap<_, _>>>() {
        Some(points) if length <= Narrative::MAX_CHARACTERS => Ok(Narrative::from_points(points)),
        _ => Err(error),
    }
}

fn read_case(part: CasePart) -> Result<CasePart, GrammarError> {
    let form = CaseForm::load().ok();
    form.and_then(|form| part.of_form(&form)).ok_or(GrammarError::Header { field: "case" })
}

/// Records are read one by one into their final shape, never into a tree: a million of them must fit.
fn read_records(json: &str, form: &Form) -> Result<Vec<Record>, GrammarError> {
    let keys = record_keys(form);
    let mut records = Vec::new();
    let mut reader = serde_json::Deserializer::from_str(json);
    let seed = Records { form, keys: &keys, records: &mut records };
    let outcome = seed.deserialize(&mut reader).and_then(|()| reader.end());
    match outcome {
        Ok(()) => Ok(records),
        Err(_) => Err(GrammarError::Record { record: records.len() + 1 }),
    }
}

struct Records<'r> {
    form: &'r Form,
    keys: &'r [(&'r str, Key)],
    records: &'r mut Vec<Record>,
}

impl<'de> DeserializeSeed<'de> for Records<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_seq(self)
    }
}

impl<'de> Visitor<'de> for Records<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("records")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<(), A::Error> {
        while let Some(record) = seq.next_element_seed(RecordSeed { form: self.form, keys: self.keys })? {
            if self.records.len() == MAX_RECORDS {
                return Err(de::Error::custom("too many records"));
            }
            self.records.push(record);
        }
        Ok(())
    }
}

struct RecordSeed<'r> {
    form: &'r Form,
    keys: &'r [(&'r str, Key)],
}

impl<'de> DeserializeSeed<'de> for RecordSeed<'_> {
    type Value = Record;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Record, D::Error> {
        deserializer.deserialize_map(self)
    }
}

impl<'de> Visitor<'de> for RecordSeed<'_> {
    type Value = Record;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a record")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Record, A::Error> {
        let wrong = || de::Error::custom("not of the form");
        let mut answers = Answers::blank(self.form.outgoing().len());
        let (mut reference, mut own_reference, mut id_types, mut tokens) = (None, None, None, None);
        let mut seen = 0usize;
        // Canonical JSON has its keys in order, so each key is the next one; that refuses repeated, unknown and
        // missing keys at once.
        for (name, key) in self.keys {
            let found: std::borrow::Cow<'_, str> = map.next_key::<CowKey<'_>>()?.ok_or_else(wrong)?.0;
            if found != *name {
                return Err(wrong());
            }
            seen += 1;
            match key {
                Key::Ref => reference = Reference::parse(&map.next_value::<CowKey<'_>>()?.0),
                Key::OwnReference => own_reference = Some(map.next_value::<bool>()?),
                Key::IdTypes => id_types = read_id_types(&map.next_value::<Vec<CowKey<'_>>>()?),
                Key::Tokens => tokens = read_block(&map.next_value::<CowKey<'_>>()?.0),
                Key::Answer(out) => {
                    let value = map.next_value_seed(AnswerSeed { form: self.form, out: *out })?;
                    answers.set(*out, value);
                }
            }
        }
        if seen != self.keys.len() || map.next_key::<CowKey<'_>>()?.is_some() {
            return Err(wrong());
        }
        match (reference, own_reference, id_types, tokens) {
            (Some(reference), Some(own_reference), Some(id_types), Some(tokens)) => {
                Ok(Record { reference, own_reference, id_types, tokens, answers })
            }
            _ => Err(wrong()),
        }
    }
}

/// A string that is borrowed where the JSON has no escapes.
#[derive(Deserialize)]
#[serde(transparent)]
struct CowKey<'k>(#[serde(borrow)] std::borrow::Cow<'k, str>);

fn read_id_types(names: &[CowKey<'_>]) -> Option<Vec<IdType>> {
    let kinds: Option<Vec<IdType>> = names.iter().map(|name| IdType::from_name(&name.0)).collect();
    kinds.filter(|kinds| kinds.is_sorted_by(|a, b| a < b))
}

struct AnswerSeed<'r> {
    form: &'r Form,
    out: OutIx,
}

impl AnswerSeed<'_> {
    fn code(&self, name: &str) -> Option<Code> {
        self.form.out_field(self.out).kind.codes()?.by_name(name)
    }
}

impl<'de> DeserializeSeed<'de> for AnswerSeed<'_> {
    type Value = Value;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Value, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for AnswerSeed<'_> {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an answer of the form")
    }

    fn visit_unit<E: de::Error>(self) -> Result<Value, E> {
        if self.form.takes_several(self.out) { Err(E::custom("not of the form")) } else { Ok(Value::Blank) }
    }

    fn visit_u64<E: de::Error>(self, number: u64) -> Result<Value, E> {
        let range = self.form.number_range(self.out);
        match u16::try_from(number).ok().filter(|number| range.is_some_and(|range| range.contains(number))) {
            Some(number) => Ok(Value::Number(number)),
            None => Err(E::custom("not of the form")),
        }
    }

    fn visit_str<E: de::Error>(self, name: &str) -> Result<Value, E> {
        match self.code(name) {
            Some(code) if !self.form.takes_several(self.out) => Ok(Value::Code(code)),
            _ => Err(E::custom("not of the form")),
        }
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Value, A::Error> {
        let wrong = || de::Error::custom("not of the form");
        if !self.form.takes_several(self.out) {
            return Err(wrong());
        }
        let mut codes: Vec<Code> = Vec::new();
        while let Some(name) = seq.next_element::<CowKey<'_>>()? {
            match self.code(&name.0) {
                Some(code) if !codes.contains(&code) => codes.push(code),
                _ => return Err(wrong()),
            }
        }
        Ok(if codes.is_empty() { Value::Blank } else { Value::Codes(codes.into()) })
    }
}
