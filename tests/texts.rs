//! The sentences: the three languages say the same things with the same blanks, every rule has all its sentences, and
//! a sentence is one that a caseworker can read.
#![allow(
    clippy::disallowed_methods,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test reads its fixtures and may panic"
)]

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use fluent_syntax::ast::{
    CallArguments, Entry, Expression, InlineExpression, Message, Pattern, PatternElement, Resource,
};
use omfang::check::{self, AcknowledgementReason, Severity};
use omfang::text::{Language, Texts};

#[path = "rules/mod.rs"]
mod fixtures;

/// The sentences of a rule beside its title.
const PARTS: [&str; 4] = ["expected", "found", "todo", "why"];

/// A value or an attribute of a message: its text without blanks, and the names of its blanks.
#[derive(Debug, Default, PartialEq)]
struct Said {
    text: String,
    blanks: BTreeSet<String>,
}

/// What the messages of a file say, by id and, after a stop, attribute.
type Messages = BTreeMap<String, Said>;

#[test]
fn the_three_languages_have_the_same_messages_and_blanks() {
    let [nb, nn, en] = Language::ALL.map(messages_by_file);
    for (language, other) in [("nn", &nn), ("en", &en)] {
        let files = |messages: &BTreeMap<String, Messages>| messages.keys().cloned().collect::<Vec<_>>();
        assert_eq!(files(&nb), files(other), "files of nb and {language}");
        for (file, messages) in &nb {
            let ids = |messages: &Messages| messages.keys().cloned().collect::<Vec<_>>();
            assert_eq!(ids(messages), ids(&other[file]), "{file} of nb and {language}");
            for (id, said) in messages {
                assert_eq!(said.blanks, other[file][id].blanks, "blanks of {id} in nb and {language}");
            }
        }
    }
}

#[test]
fn the_messages_stand_in_the_same_order() {
    let order = |language: Language| {
        let read = |file| parsed(language, file).body.iter().filter_map(id_of).collect::<Vec<_>>();
        files(language).iter().map(|file| read(file)).collect::<Vec<_>>()
    };
    assert_eq!(order(Language::Nb), order(Language::Nn));
    assert_eq!(order(Language::Nb), order(Language::En));
}

#[test]
fn every_rule_has_all_its_sentences_and_every_sentence_a_rule() {
    for language in Language::ALL {
        let messages = &messages_by_file(language)["rules.ftl"];
        let mut expected = BTreeSet::new();
        for rule in check::all_rules() {
            let id = format!("rule-{}", rule.code);
            expected.extend(PARTS.map(|part| format!("{id}.{part}")));
            expected.insert(id);
        }
        let found: BTreeSet<String> = messages.keys().cloned().collect();
        assert_eq!(found, expected, "{}", language.tag());
        for (id, said) in messages {
            let fixed = !id.contains('.') || id.ends_with(".why");
            assert!(!fixed || said.blanks.is_empty(), "{id} stands without a finding and can have no blanks");
        }
    }
}

#[test]
fn rendering_fills_every_blank_and_quotes_nothing_that_was_typed() {
    let texts = Texts::load().unwrap();
    for pair in fixtures::pairs() {
        let (form, findings) = pair.findings();
        for (finding, language) in findings.iter().flat_map(|finding| Language::ALL.map(|l| (finding, l))) {
            let said = check::render(finding, &[], form, &texts, language);
            for text in [said.title, said.found, said.expected, said.todo] {
                let stems = ["choice-", "list-", "place-", "row-", "sheet-"];
                let known = |word: &str| !stems.iter().any(|stem| word.starts_with(stem));
                assert!(!text.is_empty() && !text.contains(['{', '$']), "{}: {text}", finding.rule.code);
                assert!(text.split(' ').all(known), "{}: {text}", finding.rule.code);
                let typed = TYPED.iter().find(|typed| text.contains(**typed));
                assert!(typed.is_none() && !has_long_number(&text), "{} quotes: {text}", finding.rule.code);
            }
        }
    }
}

#[test]
fn findings_of_one_rule_are_said_once_or_each_for_itself() {
    let texts = Texts::load().unwrap();
    for pair in fixtures::pairs() {
        let (form, findings) = pair.findings();
        let Some(first) = findings.first() else { continue };
        let mut further = first.clone();
        further.place.row = first.place.row.map(|row| row + 1);
        let say = |group: &[&check::Finding]| {
            check::render_group(group, false, &[], form, &texts, Language::Nb).unwrap()
        };
        let (one, two) = (say(&[first]), say(&[first, &further]));
        assert_eq!(one, check::render(first, &[], form, &texts, Language::Nb));
        let code = first.rule.code;
        for text in [&two.found, &two.expected, &two.todo] {
            let cell = first.place.cell().map(|cell| cell.to_string());
            assert!(cell.is_none_or(|cell| !text.contains(&cell)), "{code} names one of two cells: {text}");
            assert!(!text.contains(['{', '$']) && !text.is_empty(), "{code}: {text}");
        }
        further.facts.push(("other", check::Fact::Number(1)));
        let three = say(&[first, &further]);
        assert_eq!((three.found.as_str(), &three.todo), ("", &two.todo), "{code}");
    }
    let (form, _) = fixtures::pairs()[0].findings();
    assert!(check::render_group(&[], false, &[], form, &texts, Language::Nb).is_none());
}

/// What the fixtures have typed into cells.
const TYPED: [&str; 8] = ["Eksempel", "EKSEMPEL", "Prøve", "Fantasi", "S-1", "nitti", "i fjor", "12.03.19"];

/// An id number, or a part of one.
fn has_long_number(text: &str) -> bool {
    text.split(|c: char| !c.is_ascii_digit()).any(|digits| digits.len() > 6)
}

#[test]
fn the_todo_of_a_warning_says_that_it_can_be_confirmed_and_that_of_an_error_does_not() {
    for (language, word) in [(Language::Nb, "bekreft"), (Language::Nn, "stadfest"), (Language::En, "confirm")]
    {
        let messages = &messages_by_file(language)["rules.ftl"];
        for rule in check::all_rules() {
            let todo = &messages[&format!("rule-{}.todo", rule.code)].text;
            let says = todo.contains(word);
            assert_eq!(says, rule.severity == Severity::Warning, "{} {}: {todo}", rule.code, language.tag());
        }
    }
}

#[test]
fn titles_have_no_stop_and_sentences_have_one() {
    for language in Language::ALL {
        for (id, said) in &messages_by_file(language)["rules.ftl"] {
            let text = said.text.trim();
            assert_eq!(text.ends_with('.'), id.contains('.'), "{} {id}: {text}", language.tag());
            let shouts = text.replace("#REF!", "").contains('!');
            assert!(!text.contains("  ") && !shouts, "{} {id}: {text}", language.tag());
        }
    }
}

#[test]
fn no_limit_is_typed_into_a_sentence() {
    for language in Language::ALL {
        for (id, said) in &messages_by_file(language)["rules.ftl"] {
            // A lost zero is no limit.
            let mut numbers = said.text.split(|c: char| !c.is_ascii_digit());
            assert!(numbers.all(|number| ["", "0"].contains(&number)), "{} {id}", language.tag());
        }
    }
}

#[test]
fn no_sentence_has_a_word_of_programmers() {
    for language in Language::ALL {
        for (file, messages) in messages_by_file(language) {
            let for_everybody = ["core.ftl", "rules.ftl"].contains(&file.as_str());
            let forbidden =
                if for_everybody { [PROGRAMMERS, ADMINISTRATORS].concat() } else { PROGRAMMERS.into() };
            for (id, said) in messages {
                let lower = said.text.to_lowercase();
                let mut words = lower.split(|c: char| !c.is_alphanumeric() && c != '-');
                let found = words.find(|word| forbidden.split_whitespace().any(|bad| bad == *word));
                assert!(found.is_none(), "{} {file} {id}: {found:?}", language.tag());
            }
        }
    }
}

/// Words for nobody who reads a message, each with a space behind it.
const PROGRAMMERS: &str = "array boolean delimiter enum exception float integer null panic parse parser regex regexp \
    string syntaks syntax token undefined ";

/// Words that whoever runs commands may read, but no caseworker.
const ADMINISTRATORS: &str =
    "byte bytes checksum cryptographic field hash header hex invalid json schema utf-8 xml ";

#[test]
fn the_words_that_rooms_look_up_by_name_exist() {
    let texts = Texts::load().unwrap();
    let severities = ["error", "warning", "note"].iter().flat_map(|severity| {
        ["severity", "severity-count", "severity-means"].map(|stem| format!("{stem}-{severity}"))
    });
    let reasons = AcknowledgementReason::ALL.iter().map(|reason| format!("reason-{}", reason.name()));
    let families = check::all_rules().iter().map(|rule| format!("family-{}", &rule.code[..3]));
    let others = [
        "choice-answer",
        "choice-countries",
        "choice-country",
        "choice-partner",
        "choice-partners",
        "file-number",
        "list-and",
        "list-or",
        "place-cell",
        "place-cells",
        "place-column",
        "place-columns",
        "place-row",
        "place-rows",
        "quoted",
        "row-in-file",
        "row-in-sheet",
        "row-in-text-file",
        "sheet-number",
        "value-blank",
        "value-error",
        "value-false",
        "value-true",
        "value-uncached",
    ];
    let ids = severities.chain(reasons).chain(families).chain(others.map(str::to_owned));
    for (id, language) in ids.flat_map(|id| Language::ALL.map(|language| (id.clone(), language))) {
        assert!(texts.find(language, &id, &[]).is_some(), "{} has no {id}", language.tag());
    }
}

#[test]
fn the_worker_of_the_page_says_what_stands_there_and_all_of_it() {
    let files = messages_by_file(Language::Nb);
    let messages = &files["desk.ftl"];
    let mut used = BTreeSet::new();
    for file in
        ["src/wasm.rs", "src/wasm/engine.rs", "src/wasm/on_desk.rs", "src/wasm/say.rs", "src/wasm/views.rs"]
    {
        for (before, word) in words_in_quotes(&read(file)) {
            let id = format!("desk-{word}");
            let is_said = ["message(", "refusal(", "=> "].iter().any(|call| before.ends_with(call));
            let plain = files.values().any(|messages| messages.contains_key(&word));
            let exists = messages.contains_key(&id) || plain;
            assert!(exists || !is_said, "{file}: there is no {id}");
            assert!(plain || !before.ends_with(".text("), "{file}: there is no {word}");
            used.extend([id, word].into_iter().filter(|id| messages.contains_key(id)));
        }
    }
    for id in messages.keys().filter(|id| !id.contains('.')) {
        let made = ["month-", "id-", "looks-like-"].iter().any(|stem| id.starts_with(stem));
        assert!(made || used.contains(id), "nobody says {id}");
        let todo = messages.contains_key(&format!("{id}.todo"));
        assert_eq!(todo, id.starts_with("desk-"), "{id}: what is refused says what to do");
    }
    for kind in omfang::bundle::LeakKind::ALL {
        let id = format!("looks-like-{}", kind.code().to_ascii_lowercase());
        assert!(messages.contains_key(&id), "{id}");
    }
    for kind in omfang::identity::IdType::ALL {
        assert!(messages.contains_key(&format!("id-{}", kind.name().replace('_', "-"))), "{}", kind.name());
    }
}

/// Words between quotes that are written like an id, each with the twenty characters before it.
fn words_in_quotes(source: &str) -> Vec<(String, String)> {
    let parts: Vec<&str> = source.split('"').collect();
    let is_id = |text: &str| {
        !text.is_empty() && text.chars().all(|c| c.is_ascii_lowercase() || "-0123456789".contains(c))
    };
    let pairs = parts.windows(2).filter(|pair| is_id(pair[1]));
    let tail = |text: &str| text.chars().rev().take(20).collect::<Vec<_>>().into_iter().rev().collect();
    pairs.map(|pair| (tail(pair[0]), pair[1].to_owned())).collect()
}

fn read(file: &str) -> String {
    std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(file)).unwrap()
}

fn files(language: Language) -> Vec<String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("schemas/text").join(language.tag());
    let names = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name());
    let mut names: Vec<String> = names.map(|name| name.into_string().unwrap()).collect();
    names.sort();
    names
}

fn parsed(language: Language, file: &str) -> Resource<String> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("schemas/text").join(language.tag()).join(file);
    let source = std::fs::read_to_string(&path).unwrap();
    fluent_syntax::parser::parse(source)
        .unwrap_or_else(|(_, errors)| panic!("{}: {errors:?}", path.display()))
}

fn messages_by_file(language: Language) -> BTreeMap<String, Messages> {
    let of = |file: &String| {
        let mut messages = Messages::new();
        for entry in &parsed(language, file).body {
            if let Entry::Message(message) = entry {
                add(&mut messages, message);
            }
        }
        messages
    };
    files(language).into_iter().map(|file| (file.clone(), of(&file))).collect()
}

fn id_of(entry: &Entry<String>) -> Option<String> {
    match entry {
        Entry::Message(message) => Some(message.id.name.clone()),
        Entry::Term(term) => Some(format!("-{}", term.id.name)),
        _ => None,
    }
}

fn add(messages: &mut Messages, message: &Message<String>) {
    let id = &message.id.name;
    let value = message.value.iter().map(|pattern| (id.clone(), pattern));
    let attributes = message.attributes.iter().map(|part| (format!("{id}.{}", part.id.name), &part.value));
    for (id, pattern) in value.chain(attributes) {
        let mut said = Said::default();
        read_pattern(pattern, &mut said);
        assert!(messages.insert(id.clone(), said).is_none(), "{id} stands twice");
    }
}

fn read_pattern(pattern: &Pattern<String>, said: &mut Said) {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => said.text.push_str(value),
            PatternElement::Placeable { expression: Expression::Inline(inline) } => read_inline(inline, said),
            PatternElement::Placeable { expression: Expression::Select { selector, variants } } => {
                read_inline(selector, said);
                variants.iter().for_each(|variant| read_pattern(&variant.value, said));
            }
        }
    }
}

fn read_inline(inline: &InlineExpression<String>, said: &mut Said) {
    match inline {
        InlineExpression::VariableReference { id } => {
            said.text.push('…');
            said.blanks.insert(id.name.clone());
        }
        InlineExpression::FunctionReference { arguments: CallArguments { positional, named }, .. } => {
            positional.iter().for_each(|argument| read_inline(argument, said));
            named.iter().for_each(|argument| read_inline(&argument.value, said));
        }
        InlineExpression::Placeable { expression } => {
            panic!("nested placeables are hard to read: {expression:?}")
        }
        _ => {}
    }
}
