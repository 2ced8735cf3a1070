//! What is written by the code stays what the code says: the pages of the rules, the layouts of history/.
//!
//! `UPDATE=1 cargo test --test generated` writes them; without it a difference is a failure.
#![allow(
    clippy::disallowed_methods,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test reads and writes files and may panic"
)]

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use omfang::check::{self, Fact, Finding, Rule};
use omfang::form::Form;
use omfang::report::history_files;
use omfang::text::{Language, Texts};
use omfang::workbook::Limits;

#[path = "rules/mod.rs"]
mod fixtures;

const NOTICE: &str = "<!-- Written by `UPDATE=1 cargo test --test generated`. Do not edit. -->";

#[test]
fn the_pages_of_the_rules_are_up_to_date() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/rules");
    let texts = Texts::load().unwrap();
    let mut pages: BTreeMap<PathBuf, String> = BTreeMap::new();
    pages.insert(folder.join("README.md"), contents(&texts));
    for rule in check::all_rules() {
        pages.insert(folder.join(format!("{}.md", rule.code)), page(rule, &texts));
    }
    pages.insert(folder.join("examples.json"), examples(&texts));
    compare(&folder, &pages);
}

/// What each rule says about the example of its page, for `omfang explain`.
fn examples(texts: &Texts) -> String {
    let mut examples: BTreeMap<&str, BTreeMap<&str, [String; 3]>> = BTreeMap::new();
    for rule in check::all_rules() {
        let (form, finding) = example(rule);
        for language in Language::ALL {
            let said = check::render(&finding, &[], form, texts, language);
            let said = [said.found, said.expected, said.todo];
            examples.entry(rule.code).or_default().insert(language.tag(), said);
        }
    }
    serde_json::to_string_pretty(&examples).unwrap() + "\n"
}

#[test]
fn the_page_of_the_layouts_is_up_to_date() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/history.md");
    let page = layouts(&Texts::load().unwrap());
    if std::env::var_os("UPDATE").is_some() {
        std::fs::write(&path, &page).unwrap();
    }
    let known = std::fs::read_to_string(&path).ok();
    assert!(known == Some(page), "run UPDATE=1 cargo test --test generated; docs/history.md is out of date");
}

/// The layouts of history/, in each language.
fn layouts(texts: &Texts) -> String {
    let mut text =
        format!("# history/\n\n{NOTICE}\n\n[Bokmål](#bokmål) · [Nynorsk](#nynorsk) · [English](#english)\n");
    for (language, name) in Language::ALL.into_iter().zip(["Bokmål", "Nynorsk", "English"]) {
        let word = |id: &str| texts.get(language, id, &[]);
        write!(text, "\n## {name}\n\n{}\n", word("history-about")).unwrap();
        for paragraph in ["history-about-files", "history-about-checks", "history-about-append"] {
            write!(text, "\n{}\n", word(paragraph)).unwrap();
        }
        for file in history_files() {
            write!(text, "\n### {}\n\n{}\n\n", file.name, file.about.get(language)).unwrap();
            let heads = ["history-column", "history-must", "history-holds"].map(word);
            writeln!(text, "| {} |\n|---|---|---|", heads.join(" | ")).unwrap();
            for column in &file.column {
                let must = if column.required { word("history-yes") } else { String::new() };
                let percent = if column.percent { format!(", `{}_pct`", column.name) } else { String::new() };
                let (name, about) = (&column.name, column.about.get(language));
                writeln!(text, "| `{name}`{percent} | {must} | {about} |").unwrap();
            }
        }
    }
    text
}

/// Writes the files that differ, or names them.
fn compare(folder: &Path, pages: &BTreeMap<PathBuf, String>) {
    let known: BTreeSet<PathBuf> = std::fs::read_dir(folder)
        .map(|entries| entries.map(|entry| entry.unwrap().path()).collect())
        .unwrap_or_default();
    let stale = known.iter().filter(|path| !pages.contains_key(*path));
    let changed =
        pages.iter().filter(|(path, page)| std::fs::read_to_string(path).ok() != Some((*page).clone()));
    if std::env::var_os("UPDATE").is_some() {
        std::fs::create_dir_all(folder).unwrap();
        stale.for_each(|path| std::fs::remove_file(path).unwrap());
        changed.for_each(|(path, page)| std::fs::write(path, page).unwrap());
        return;
    }
    let wrong: Vec<_> = stale.chain(changed.map(|(path, _)| path)).collect();
    assert!(wrong.is_empty(), "run UPDATE=1 cargo test --test generated; these are out of date: {wrong:#?}");
}

/// The table of all rules, by family.
fn contents(texts: &Texts) -> String {
    let mut text = format!(
        "# The rules\n\n{NOTICE}\n\nEvery rule of `omfang check`, by the letters of its code. A code never changes its \
         meaning. *Error*: the report cannot be sent. *Warning*: it must be corrected or confirmed with a reason, which \
         is sent along. *Note*: for information.\n"
    );
    let mut family = "";
    for rule in check::all_rules() {
        if &rule.code[..3] != family {
            family = &rule.code[..3];
            let names = Language::ALL.map(|language| texts.get(language, &format!("family-{family}"), &[]));
            write!(text, "\n## {family}: {}\n\n", names.join(" · ")).unwrap();
            text.push_str("| Code | Severity | Bokmål | Nynorsk | English |\n|---|---|---|---|---|\n");
        }
        let titles = Language::ALL.map(|language| check::explain(rule, texts, language).0);
        let (code, severity) = (rule.code, rule.severity.name());
        writeln!(text, "| [{code}]({code}.md) | {severity} | {} |", titles.join(" | ")).unwrap();
    }
    text
}

/// The page of a rule: in each language what it says about an example, and why it is there.
fn page(rule: &'static Rule, texts: &Texts) -> String {
    let (form, finding) = example(rule);
    let mut text = format!("# {}\n\n{NOTICE}\n", rule.code);
    for (language, name) in Language::ALL.into_iter().zip(["Bokmål", "Nynorsk", "English"]) {
        let word = |id: &str| texts.get(language, id, &[]);
        let (title, why) = check::explain(rule, texts, language);
        let said = check::render(&finding, &[], form, texts, language);
        let severity = rule.severity.name();
        let (mark, meaning) =
            (word(&format!("severity-{severity}")), word(&format!("severity-means-{severity}")));
        write!(text, "\n## {name}\n\n### {title}\n\n*{mark}* · {meaning}\n\n").unwrap();
        write!(text, "**{}.** {why}\n\n", word("message-why")).unwrap();
        write!(text, "{}:\n\n", word("message-example")).unwrap();
        for (part, sentence) in [("found", said.found), ("expected", said.expected), ("todo", said.todo)] {
            writeln!(text, "- *{}:* {sentence}", word(&format!("message-{part}"))).unwrap();
        }
    }
    text
}

/// The first finding of the rule's bad fixture.
fn example(rule: &'static Rule) -> (&'static Form, Finding) {
    let pair = fixtures::pairs().iter().find(|pair| pair.name == rule.code).unwrap();
    let (form, findings) = pair.findings();
    let mut finding = findings.into_iter().find(|finding| finding.rule == rule).unwrap();
    // Fixtures of these two lower the limit to stay small; a page shows the real one.
    let usual = Limits::default();
    let limit = match rule.code {
        "FIL114" => Some(usual.rows),
        "FIL116" => Some(usual.cells),
        _ => None,
    };
    if let Some(limit) = limit {
        finding.facts = vec![("max", Fact::Number(i64::try_from(limit).unwrap()))];
    }
    (form, finding)
}
