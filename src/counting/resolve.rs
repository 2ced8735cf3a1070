//! One set of answers from several reports (counting.md 2, 6, 7, 8).

use std::collections::{BTreeMap, BTreeSet};

use crate::form::{Age, Answers, Code, FieldKind, Form, OutIx, Value};
use crate::round::{ConflictPolicy, PartnerKind};

/// One report as resolution sees it.
#[derive(Clone, Copy)]
pub struct Said<'s> {
    /// Kind of the partner, which decides between equally frequent values.
    pub kind: PartnerKind,
    /// What it said.
    pub answers: &'s Answers,
}

/// What several reports say together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Resolved {
    /// The resolved answers.
    pub answers: Answers,
    /// Whether the person is a minor or presumed to be one.
    pub minor: bool,
    /// Fields in which known values differed, in the form's order.
    pub conflicts: Vec<OutIx>,
    /// Whether prostitution at one partner met forced labour at another, and KOM wants to decide that itself.
    pub for_review: bool,
}

/// Resolves what the reports of one person say. The order of `said` does not matter.
#[must_use]
pub fn resolve(said: &[Said<'_>], form: &Form, year: u16, policy: ConflictPolicy) -> Resolved {
    let named = form.named();
    let mut answers = Answers::blank(form.outgoing().len());
    let mut conflicts = Vec::new();
    let mut for_review = false;
    let is_minor = |one: &&Said<'_>| form.is_presumed_minor(one.answers, year);
    let minor = said.iter().any(|one| is_minor(&one));
    // A person whom any report has as a minor is a minor, and the age comes from those reports alone (counting.md 2).
    let of_age: Vec<Said<'_>> = said.iter().filter(|one| !minor || is_minor(one)).copied().collect();
    for out in form.outs() {
        let heard: &[Said<'_>] = if out == named.birth_year || out == named.age { &of_age } else { said };
        let known = known_values(heard, out, form);
        let value = if out == named.exploitation {
            exploitation(&known, form, policy, &mut for_review)
        } else if out == named.accepted {
            accepted(&known, form)
        } else if out == named.first_identified {
            earliest(&known)
        } else if out == named.nationality {
            nationality(&known)
        } else if matches!(form.out_field(out).kind, FieldKind::Codes(_) | FieldKind::Partners(_)) {
            union(&known)
        } else {
            most_frequent(&known)
        };
        // The age of those who do not have the person as a minor is set aside, also where it is the only one.
        let set_aside =
            heard.len() < said.len() && value.is_none() && !known_values(said, out, form).is_empty();
        if set_aside || differs(&distinct_over(said, out, form), out, form) {
            conflicts.push(out);
        }
        answers.set(out, value.unwrap_or_else(|| unknown_of(heard, out)));
    }
    drop_unspecified(&mut answers, form);
    keep_minor_readable(&mut answers, minor, form, year);
    Resolved { answers, minor, conflicts, for_review }
}

/// What is left when nobody says anything: *unknown* where somebody was asked, blank where the field was not stated at all.
fn unknown_of(said: &[Said<'_>], out: OutIx) -> Value {
    said.iter()
        .map(|one| one.answers.get(out))
        .filter(|value| !value.is_blank())
        .min()
        .cloned()
        .unwrap_or_default()
}

/// A value and who said it.
type Known<'v> = (&'v Value, PartnerKind);

/// The values that say something: blank, unknown and unclear do not.
fn known_values<'v>(said: &[Said<'v>], out: OutIx, form: &Form) -> Vec<Known<'v>> {
    let nothing = &form.out_field(out).blank.sent;
    said.iter()
        .map(|one| (one.answers.get(out), one.kind))
        .filter(|(value, _)| !value.is_blank() && *value != nothing && !says_unknown(value, out, form))
        .collect()
}

fn says_unknown(value: &Value, out: OutIx, form: &Form) -> bool {
    let unknown = |code: &Code| matches!(form.code_name(out, *code), "unknown" | "unclear");
    !value.codes().is_empty() && value.codes().iter().all(unknown)
}

fn distinct_over<'v>(said: &[Said<'v>], out: OutIx, form: &Form) -> BTreeSet<&'v Value> {
    known_values(said, out, form).into_iter().map(|(value, _)| value).collect()
}

/// Whether known values contradict each other. Several measures or partners add up; they do not contradict.
fn differs(values: &BTreeSet<&Value>, out: OutIx, form: &Form) -> bool {
    let adds_up = out != form.named().nationality && form.takes_several(out);
    values.len() > 1 && !adds_up
}

/// counting.md 8: most frequent, then partner kind, then the form's order.
fn most_frequent(known: &[Known<'_>]) -> Option<Value> {
    let mut tally: BTreeMap<&Value, (usize, PartnerKind)> = BTreeMap::new();
    for (value, kind) in known {
        let (count, best) = tally.entry(value).or_insert((0, *kind));
        *count += 1;
        *best = (*best).min(*kind);
    }
    let best = tally
        .into_iter()
        .min_by(|(a, (n, kind)), (b, (m, other))| m.cmp(n).then(kind.cmp(other)).then(a.cmp(b)));
    best.map(|(value, _)| value.clone())
}

/// counting.md 1: accepted at any partner is enough.
fn accepted(known: &[Known<'_>], form: &Form) -> Option<Value> {
    let yes = Value::Code(form.vocabulary().accepted_yes);
    if known.iter().any(|(value, _)| **value == yes) { Some(yes) } else { most_frequent(known) }
}

/// counting.md 6: the earliest year stated.
fn earliest(known: &[Known<'_>]) -> Option<Value> {
    known.iter().filter_map(|(value, _)| value.number()).min().map(Value::Number)
}

/// counting.md 7: unclear gives way; prostitution and forced labour are a combination; otherwise as other fields.
fn exploitation(
    known: &[Known<'_>],
    form: &Form,
    policy: ConflictPolicy,
    for_review: &mut bool,
) -> Option<Value> {
    let words = form.vocabulary();
    let says = |code| known.iter().any(|(value, _)| value.code() == Some(code));
    let both = says(words.prostitution) && says(words.forced_labour);
    if both && policy == ConflictPolicy::Review {
        *for_review = true;
        return Some(Value::Code(words.exploitation_unclear));
    }
    // One partner's combination holds what another partner saw a part of.
    let parts = says(words.combined)
        && known.iter().all(|(value, _)| {
            value
                .code()
                .is_some_and(|code| [words.combined, words.prostitution, words.forced_labour].contains(&code))
        });
    if both || parts { Some(Value::Code(words.combined)) } else { most_frequent(known) }
}

/// Of several nationalities the first counts (counting.md 10): the first is resolved, then the fullest answer with it.
fn nationality(known: &[Known<'_>]) -> Option<Value> {
    let firsts: Vec<(Value, PartnerKind)> = known
        .iter()
        .filter_map(|(value, kind)| value.codes().first().map(|code| (Value::Code(*code), *kind)))
        .collect();
    let firsts: Vec<Known<'_>> = firsts.iter().map(|(value, kind)| (value, *kind)).collect();
    let first = most_frequent(&firsts)?.code()?;
    let with_first =
        known.iter().map(|(value, _)| *value).filter(|value| value.codes().first() == Some(&first));
    with_first.max_by(|a, b| a.codes().len().cmp(&b.codes().len()).then(b.cmp(a))).cloned()
}

/// Everything that any partner states, in the form's order; `none` and `unknown` give way to anything else.
fn union(known: &[Known<'_>]) -> Option<Value> {
    let codes: BTreeSet<Code> = known.iter().flat_map(|(value, _)| value.codes()).copied().collect();
    (!codes.is_empty()).then(|| Value::Codes(codes.into_iter().collect()))
}

/// counting.md 9: *uspesifisert* only when no partner states another kind; likewise `none` beside real measures.
fn drop_unspecified(answers: &mut Answers, form: &Form) {
    for out in form.outs().filter(|out| form.takes_several(*out) && *out != form.named().nationality) {
        let idle = |code: &Code| matches!(form.code_name(out, *code), "unspecified" | "none" | "unknown");
        let codes = answers.get(out).codes().to_vec();
        let real: Vec<Code> = codes.iter().filter(|code| !idle(code)).copied().collect();
        if !real.is_empty() && real.len() < codes.len() {
            answers.set(out, Value::Codes(real.into()));
        }
    }
}

/// A presumed minor whose resolved answers would read as an adult of unknown age says `under_18`, so that a reader of
/// persons.csv alone sees the same person.
fn keep_minor_readable(answers: &mut Answers, minor: bool, form: &Form, year: u16) {
    if minor && form.age(answers, year) == Age::Unknown {
        answers.set(form.named().age, Value::Code(form.vocabulary().under_18));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::form;

    fn form() -> Form {
        form::for_year(2015).unwrap()
    }

    fn answers(form: &Form, fields: &[(&str, &str)]) -> Answers {
        let mut answers = Answers::blank(form.outgoing().len());
        for (name, text) in fields {
            let out = form.field(form.by_name(name).unwrap()).out.unwrap();
            let list = form.out_field(out).kind.codes().unwrap();
            let value = match text.parse::<u16>() {
                Ok(number) => Value::Number(number),
                Err(_) if form.takes_several(out) => {
                    Value::Codes(text.split(';').map(|name| list.by_name(name).unwrap()).collect())
                }
                Err(_) => Value::Code(list.by_name(text).unwrap()),
            };
            answers.set(out, value);
        }
        answers
    }

    fn resolved(
        rows: &[(PartnerKind, &[(&str, &str)])],
        field: &str,
        policy: ConflictPolicy,
    ) -> (String, Vec<String>) {
        let form = form();
        let made: Vec<(PartnerKind, Answers)> =
            rows.iter().map(|(kind, fields)| (*kind, answers(&form, fields))).collect();
        let said: Vec<Said<'_>> = made.iter().map(|(kind, answers)| Said { kind: *kind, answers }).collect();
        let one = resolve(&said, &form, 2015, policy);
        let mut reversed = said.clone();
        reversed.reverse();
        assert_eq!(resolve(&reversed, &form, 2015, policy), one, "order matters");
        let out = form.field(form.by_name(field).unwrap()).out.unwrap();
        let text = match one.answers.get(out) {
            Value::Number(number) => number.to_string(),
            value => {
                value.codes().iter().map(|code| form.code_name(out, *code)).collect::<Vec<_>>().join(";")
            }
        };
        (text, one.conflicts.iter().map(|out| form.out_field(*out).name.clone()).collect())
    }

    const NGO: PartnerKind = PartnerKind::Ngo;
    const UDI: PartnerKind = PartnerKind::Udi;
    const COMBINED: ConflictPolicy = ConflictPolicy::Combined;

    #[test]
    fn known_beats_unknown_then_the_most_frequent_then_the_partner_kind_then_the_forms_order() {
        let of = |rows: &[(PartnerKind, &[(&str, &str)])]| resolved(rows, "criminal_case", COMBINED);
        assert_eq!(
            of(&[(UDI, &[("criminal_case", "unknown")]), (NGO, &[("criminal_case", "reported")])]),
            ("reported".into(), vec![])
        );
        let conflict = vec!["criminal_case".to_owned()];
        assert_eq!(
            of(&[
                (UDI, &[("criminal_case", "reported")]),
                (NGO, &[("criminal_case", "dismissed")]),
                (NGO, &[("criminal_case", "dismissed")])
            ]),
            ("dismissed".into(), conflict.clone())
        );
        assert_eq!(
            of(&[(NGO, &[("criminal_case", "reported")]), (UDI, &[("criminal_case", "dismissed")])]),
            ("dismissed".into(), conflict.clone())
        );
        assert_eq!(
            of(&[(NGO, &[("criminal_case", "dismissed")]), (NGO, &[("criminal_case", "reported")])]),
            ("reported".into(), conflict)
        );
    }

    #[test]
    fn exploitation_combines_or_goes_to_review() {
        let rows: &[(PartnerKind, &[(&str, &str)])] =
            &[(NGO, &[("exploitation", "prostitution")]), (UDI, &[("exploitation", "forced_labour")])];
        assert_eq!(
            resolved(rows, "exploitation", COMBINED),
            ("combined".into(), vec!["exploitation".into()])
        );
        assert_eq!(resolved(rows, "exploitation", ConflictPolicy::Review).0, "unclear");
        let rows: &[(PartnerKind, &[(&str, &str)])] =
            &[(NGO, &[("exploitation", "unclear")]), (UDI, &[("exploitation", "organ")])];
        assert_eq!(resolved(rows, "exploitation", COMBINED), ("organ".into(), vec![]));
    }

    #[test]
    fn a_minor_at_any_partner_is_a_minor_with_the_age_of_those_reports() {
        let rows: &[(PartnerKind, &[(&str, &str)])] = &[
            (UDI, &[("birth_year", "1990")]),
            (NGO, &[("birth_year", "unknown"), ("accommodation", "foster_home")]),
        ];
        let conflict = vec!["birth_year".to_owned()];
        assert_eq!(resolved(rows, "birth_year", COMBINED), ("unknown".into(), conflict.clone()));
        assert_eq!(resolved(rows, "age", COMBINED), ("under_18".into(), conflict));
        let rows: &[(PartnerKind, &[(&str, &str)])] =
            &[(UDI, &[("age", "34")]), (NGO, &[("accommodation", "foster_home")])];
        assert_eq!(resolved(rows, "age", COMBINED), ("under_18".into(), vec!["age".into()]));
        // Nobody's age is set aside.
        let rows: &[(PartnerKind, &[(&str, &str)])] =
            &[(UDI, &[("birth_year", "unknown")]), (NGO, &[("accommodation", "foster_home")])];
        assert_eq!(resolved(rows, "age", COMBINED), ("under_18".into(), vec![]));
        let rows: &[(PartnerKind, &[(&str, &str)])] =
            &[(UDI, &[("birth_year", "1990")]), (NGO, &[("birth_year", "1999")])];
        assert_eq!(resolved(rows, "birth_year", COMBINED), ("1999".into(), vec!["birth_year".into()]));
    }

    #[test]
    fn several_values_add_up_and_empty_words_give_way() {
        let rows: &[(PartnerKind, &[(&str, &str)])] = &[
            (NGO, &[("exploitation_detail", "unspecified"), ("measures", "none")]),
            (UDI, &[("exploitation_detail", "au_pair;household"), ("measures", "housing")]),
        ];
        assert_eq!(resolved(rows, "exploitation_detail", COMBINED), ("au_pair;household".into(), vec![]));
        assert_eq!(resolved(rows, "measures", COMBINED).0, "housing");
    }

    #[test]
    fn accepted_anywhere_is_accepted_and_the_first_year_is_the_earliest() {
        let rows: &[(PartnerKind, &[(&str, &str)])] = &[
            (UDI, &[("accepted", "no"), ("first_identified", "2015")]),
            (UDI, &[("accepted", "no"), ("first_identified", "unclear")]),
            (NGO, &[("accepted", "yes"), ("first_identified", "2013")]),
        ];
        assert_eq!(resolved(rows, "accepted", COMBINED).0, "yes");
        assert_eq!(resolved(rows, "first_identified", COMBINED).0, "2013");
    }
}
