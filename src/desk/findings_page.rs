//! The findings as a page of their own: to save, print, and work through beside Excel.

use maud::{DOCTYPE, Markup, html};

use super::{FindingGroup, grouped};
use crate::check::{self, Checked, Finding, Severity};
use crate::form::Form;
use crate::text::{Language, Texts};
use crate::web_page;

const STYLE: &str = include_str!("findings.css");

/// The name of the page of findings: `IKKE-SEND-skjema.funn.html` for `skjema.xlsx`.
#[must_use]
pub fn findings_name(file: &str) -> String {
    let stem = file.rsplit_once('.').map_or(file, |(stem, _)| stem);
    format!("IKKE-SEND-{stem}.funn.html")
}

/// The findings of a check as one HTML file that needs nothing else. Like the findings themselves it holds no value
/// from a cell; but it names files and places, and stays with the partner.
#[must_use]
pub fn findings_html(checked: &Checked, form: &Form, texts: &Texts, language: Language) -> String {
    let get = |id: &str| texts.get(language, id, &[]);
    let groups = grouped(checked);
    let title = get("findings-page-title");
    let total = |severity| checked.findings().total(severity);
    let severities = [Severity::Error, Severity::Warning, Severity::Note];
    html! {
        (DOCTYPE)
        html lang=(language.tag()) {
            (web_page::head(&title, STYLE))
            body {
                main {
                    h1 { (title) }
                    p { (get("findings-page-lead")) }
                    ul class="files" { @for file in checked.files() { li { (file.name) } } }
                    p class="counts" {
                        @for severity in severities {
                            span {
                                (texts.get(language, &format!("severity-count-{}", severity.name()), &[("count", total(severity).into())]))
                            }
                        }
                    }
                    @if groups.is_empty() { p { (get("findings-page-none")) } }
                    @for severity in severities {
                        @let these: Vec<&FindingGroup<'_>> = groups.iter().filter(|group| group.rule.severity == severity).collect();
                        @if !these.is_empty() {
                            section {
                                h2 { (get(&format!("findings-page-{}", severity.name()))) }
                                p { (get(&format!("severity-means-{}", severity.name()))) }
                                @for group in these { (article(group, checked, form, texts, language)) }
                            }
                        }
                    }
                }
            }
        }
    }
    .into_string()
}

/// One rule in one column.
fn article(
    group: &FindingGroup<'_>,
    checked: &Checked,
    form: &Form,
    texts: &Texts,
    language: Language,
) -> Markup {
    let get = |id: &str| texts.get(language, id, &[]);
    let words = check::render_group(&group.findings, true, checked.files(), form, texts, language)
        .unwrap_or_default();
    let field = group.field.map(|field| form.field(field).label.get(language));
    let each = words.found.is_empty();
    html! {
        article class=(group.rule.severity.name()) {
            h3 { (words.title) @if let Some(field) = field { " · " (field) } }
            dl {
                @if !each { dt { (get("message-found")) } dd { (words.found) } }
                @if !words.expected.is_empty() { dt { (get("message-expected")) } dd { (words.expected) } }
                dt { (get("message-todo")) } dd { (words.todo) }
            }
            ul class=(if each { "sentences" } else { "cells" }) {
                @for finding in &group.findings { (place(finding, each, checked, form, texts, language)) }
            }
            @if group.findings.len() < group.count {
                p { (texts.get(language, "findings-page-more", &[("shown", group.findings.len().into()), ("count", group.count.into())])) }
            }
            p class="code" { (group.rule.code) }
        }
    }
}

fn place(
    finding: &Finding,
    each: bool,
    checked: &Checked,
    form: &Form,
    texts: &Texts,
    language: Language,
) -> Markup {
    let place = &finding.place;
    let several = checked.files().len() > 1;
    let file = checked.files().get(place.file).filter(|_| several).map(|file| file.name.as_str());
    let sheet = Some(check::sheet_title(checked.files(), place, form, texts, language));
    let sheet = sheet.filter(|sheet| !sheet.is_empty() && checked.sheets().len() > 1);
    let text = if each {
        check::render(finding, checked.files(), form, texts, language).found
    } else {
        place.cell().map_or_else(|| check::place_text(place, texts, language), |cell| cell.to_string())
    };
    html! {
        li {
            @if let Some(file) = file { span class="of" { (file) } " " }
            @if let Some(sheet) = sheet { span class="of" { (sheet) } " " }
            (text)
        }
    }
}
