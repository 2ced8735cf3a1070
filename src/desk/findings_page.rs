//! The findings as one page that needs nothing else: to print, or to lay beside Excel while correcting.

use maud::{DOCTYPE, Markup, PreEscaped, html};

use super::annotated::{own_stem, summary};
use super::grouped::{FindingGroup, grouped};
use crate::check::{self, Checked, Finding, Severity};
use crate::form::Form;
use crate::text::{Language, Texts};

/// Places of a rule that are listed; all are counted.
const SHOWN: usize = 500;

/// The name of the page of findings: `IKKE-SEND-skjema.funn.html` for `skjema.xlsx`.
#[must_use]
pub fn findings_name(file: &str) -> String {
    let stem = file.rsplit_once('.').map_or(file, |(stem, _)| stem);
    format!("IKKE-SEND-{}.funn.html", own_stem(stem))
}

/// The page. It repeats nothing that stands in a cell, but names the files as they are called.
#[must_use]
pub fn findings_html(checked: &Checked, form: &Form, texts: &Texts, language: Language) -> String {
    let page = Page { checked, form, texts, language };
    let groups = grouped(checked);
    let files: Vec<&str> = checked.files().iter().map(|file| file.name.as_str()).collect();
    let title = page.text("findings-title");
    let rows = texts.get(language, "findings-rows", &[("rows", checked.n_rows().into())]);
    html! {
        (DOCTYPE)
        html lang=(language.tag()) {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'";
                title { (title) }
                style { (PreEscaped(STYLE)) }
            }
            body {
                p.warning { strong { (page.text("findings-do-not-send-page")) } }
                h1 { (title) }
                p { (files.join(", ")) }
                p { (rows) " " (summary(checked, texts, language)) "." }
                @if groups.is_empty() { p { (page.text("findings-none")) } }
                @for severity in [Severity::Error, Severity::Warning, Severity::Note] {
                    @let of: Vec<&FindingGroup<'_>> = groups.iter().filter(|group| group.rule.severity == severity).collect();
                    @if !of.is_empty() {
                        h2 { (page.text(&format!("severity-means-{}", severity.name()))) }
                        @for group in &of { (page.group(group, of.iter().filter(|other| other.rule == group.rule).count() > 1)) }
                    }
                }
            }
        }
    }
    .into_string()
}

struct Page<'p> {
    checked: &'p Checked,
    form: &'p Form,
    texts: &'p Texts,
    language: Language,
}

impl Page<'_> {
    fn text(&self, id: &str) -> String {
        self.texts.get(self.language, id, &[])
    }

    fn group(&self, group: &FindingGroup<'_>, many: bool) -> Markup {
        let said = check::render_group(&group.findings, many, self.form, self.texts, self.language)
            .unwrap_or_default();
        let severity = group.rule.severity.name();
        let mark = self.text(&format!("severity-{severity}"));
        let more = group.count.saturating_sub(SHOWN);
        html! {
            section class=(severity) {
                h3 { span.mark { (mark) } " " (said.title) " " span.count { (group.count) } }
                @if !said.found.is_empty() { p { (said.found) } }
                // The sentence about one place names it.
                @if group.findings.len() > 1 || many { ul.places[!said.found.is_empty()] {
                    @for finding in group.findings.iter().take(SHOWN) {
                        @let place = self.place(finding);
                        @if said.found.is_empty() {
                            li { strong { (place) } @if !place.is_empty() { ": " } (check::render(finding, self.form, self.texts, self.language).found) }
                        } @else if !place.is_empty() {
                            li { (place) }
                        }
                    }
                } }
                @if more > 0 { p { (self.texts.get(self.language, "findings-and-more", &[("count", more.into())])) } }
                p { (said.expected) }
                p { strong { (self.text("message-todo")) ": " } (said.todo) }
                p.code { (self.text("findings-rule")) " " (group.rule.code) }
            }
        }
    }

    /// "skjema.xlsx, ark 2, D7", as far as it tells places apart.
    fn place(&self, finding: &Finding) -> String {
        let place = &finding.place;
        let file = self.checked.files().get(place.file).map(|file| file.name.clone());
        let sheet = check::sheet_title(self.checked, place, self.form, self.texts, self.language);
        let cell = place.cell().map(|cell| cell.to_string());
        let within = cell.unwrap_or_else(|| check::place_text(place, self.texts, self.language));
        let file = file.filter(|_| self.checked.files().len() > 1);
        let sheet = Some(sheet).filter(|sheet| !sheet.is_empty() && self.checked.sheets().len() > 1);
        let parts = file.into_iter().chain(sheet).chain(Some(within).filter(|within| !within.is_empty()));
        parts.collect::<Vec<_>>().join(", ")
    }
}

/// Only presentation: severities also stand there as words.
const STYLE: &str = "
body { font: 1rem/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 46rem; padding: 0 1rem; color: #1e2b3c; background: #fff; }
h1 { line-height: 1.2; } h2 { margin-top: 2.5rem; } h3 { margin: 0 0 .5rem; }
.warning { border: 3px solid #b3251e; padding: .75rem 1rem; }
section { border-left: 6px solid #68707c; padding: .25rem 1rem; margin: 1.5rem 0; break-inside: avoid; }
section.error { border-color: #b3251e; } section.warning { border: 0; border-left: 6px solid #b8860b; }
.mark { text-transform: uppercase; font-size: .8em; letter-spacing: .05em; } .count { font-weight: normal; }
.count::before { content: '× '; } .code { color: #4b5563; font-size: .9em; }
ul.places { padding: 0; display: flex; flex-wrap: wrap; gap: .25rem .75rem; } ul.places li { list-style: none; font-variant-numeric: tabular-nums; }
@media (prefers-color-scheme: dark) { body { color: #e8ebef; background: #14181d; } .code { color: #b6bdc7; } }
@media print { body { margin: 0; max-width: none; } }
";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_name_says_not_to_send_it() {
        assert_eq!(findings_name("skjema.v2.xlsx"), "IKKE-SEND-skjema.v2.funn.html");
    }
}
