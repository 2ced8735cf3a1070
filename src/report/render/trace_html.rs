//! trace.html: for each figure its definition and what stands behind it; for each person and report, which rules joined them.
//!
//! Every figure of the internal page leads here with one click. Nothing here is an answer about anybody.

use std::collections::BTreeMap;

use maud::{Markup, html};

use super::Page;
use super::csv::value as csv_value;
use super::html::document;
use crate::report::{
    Cell, Column, Edition, Evidence, Key, PersonEvidence, ReportEvidence, Table, Trace, Value,
};
use crate::text::Blanks;

/// The page.
pub(super) fn page(traces: &[Trace], evidence: &Evidence, page: &Page<'_>) -> String {
    let words = page.words;
    let title = words.get_with("trace-page", &[("year", words.year.to_string().into())]);
    let mut tables: BTreeMap<&str, Vec<&Trace>> = BTreeMap::new();
    let mut order: Vec<&str> = Vec::new();
    for trace in traces {
        if !tables.contains_key(trace.table.as_str()) {
            order.push(&trace.table);
        }
        tables.entry(&trace.table).or_default().push(trace);
    }
    let contents = html! {
        nav aria-labelledby="contents" {
            h2 id="contents" { (words.get("report-contents")) }
            ul class="across" {
                @for table in &order { li { a href=(format!("#table-{table}")) { (table) } } }
                li { a href="#persons" { (words.get("trace-persons")) } }
                li { a href="#reports" { (words.get("trace-reports")) } }
            }
        }
        main id="figures" {
            @for table in &order {
                section class="long" aria-labelledby=(format!("table-{table}")) {
                    h2 id=(format!("table-{table}")) { (table) }
                    @for trace in tables.get(table).into_iter().flatten() { (figure(trace, evidence, page)) }
                }
            }
            section class="long" aria-labelledby="persons" {
                h2 id="persons" { (words.get("trace-persons")) }
                @for (number, known) in &evidence.persons { (person(*number, known, page)) }
            }
            section class="long" aria-labelledby="reports" {
                h2 id="reports" { (words.get("trace-reports")) }
                @for (name, known) in &evidence.reports { (report(name, known, page)) }
            }
        }
    };
    document(&title, [words.get("trace-lead")].into_iter(), "figures", contents, page)
}

/// The place of a figure's trace.
pub(super) fn href(key: &Key) -> String {
    format!("trace.html#{}", key.anchor())
}

/// The place of the trace of a figure that is a number or a nation; nothing in the edition that has no traces.
pub(super) fn link_of(
    table: &Table,
    row: &str,
    column: &Column,
    cell: &Cell,
    page: &Page<'_>,
) -> Option<String> {
    let figure = !matches!(cell.value, Value::Text(_)) && csv_value(&cell.value).is_some();
    // A blank cell has nothing to click on.
    let seen = !matches!(cell.value, Value::NotPartner | Value::Excluded | Value::Covered);
    let shown = page.edition == Edition::Internal && figure && seen;
    shown.then(|| href(&table.key(row, &column.key)))
}

/// A link to the trace of a figure that a sentence states.
pub(super) fn link_to(key: &Key, page: &Page<'_>) -> Markup {
    let name = format!("{} {} {}", key.table, key.row, key.column);
    html! { a class="source" href=(href(key)) aria-label=(page.words.get_with("trace-link", &[("figure", name.as_str().into())])) { (name) } }
}

fn figure(trace: &Trace, evidence: &Evidence, page: &Page<'_>) -> Markup {
    let words = page.words;
    html! {
        article id=(trace.key().anchor()) {
            h3 {
                (trace.title) ": " strong { (trace.value) }
                @if let Some(base) = trace.base {
                    " " (words.get_with("trace-base", &[("base", i64::from(base).into())]))
                }
            }
            p class="remark" { code { (format!("{} {} {}", trace.table, trace.row, trace.column)) } " " (trace.definition) }
            @for note in &trace.notes { p class="remark" { (note) } }
            (behind(trace, evidence, page))
        }
    }
}

/// What a figure is made of.
fn behind(trace: &Trace, evidence: &Evidence, page: &Page<'_>) -> Markup {
    let words = page.words;
    let listed = trace.persons.len() + trace.reports.len();
    let all = |more: u32| i64::try_from(listed).unwrap_or(i64::MAX).saturating_add(i64::from(more));
    html! {
        @match trace.kind {
            "persons" => p {
                (words.get_with("trace-of-persons", &[("count", all(trace.more).into())])) " "
                @for number in &trace.persons { a href=(format!("#p{number}")) { (number) } " " }
            },
            "reports" => p {
                (words.get_with("trace-of-reports", &[("count", all(trace.more).into())])) " "
                @for name in &trace.reports {
                    @if evidence.reports.contains_key(name) { (link_to_report(name)) } @else { (name) } " "
                }
            },
            "partners" => p {
                (words.get_with("trace-of-partners", &[("count", trace.partners.len().into())])) " " (trace.partners.join(", "))
            },
            "cases" => p {
                (words.get("trace-of-cases")) " "
                (trace.cases.iter().map(|(partner, count)| format!("{partner}: {count}")).collect::<Vec<_>>().join(", "))
            },
            "history" => @if let Some(place) = &trace.history {
                @let lines = place.lines.iter().map(u64::to_string).collect::<Vec<_>>().join(", ");
                @let blanks: &Blanks<'_> = &[
                    ("file", place.file.as_str().into()), ("lines", lines.into()), ("column", place.column.as_str().into()),
                ];
                p { (words.get_with("trace-of-history", blanks)) }
            },
            "reckoned" => p {
                (words.get("trace-of-figures")) " "
                @for [table, row, column] in &trace.of {
                    @let key = Key::new(table, row, column);
                    a href=(format!("#{}", key.anchor())) { (format!("{table} {row} {column}")) } " "
                }
            },
            "decided" => p { (words.get("trace-of-decision")) },
            _ => p { (words.get("trace-of-nothing")) },
        }
        @if trace.more > 0 {
            p class="remark" { (words.get_with("trace-more", &[("more", i64::from(trace.more).into())])) }
        }
    }
}

fn link_to_report(name: &str) -> Markup {
    html! { a href=(format!("#{name}")) { (name) } }
}

fn person(number: u32, person: &PersonEvidence, page: &Page<'_>) -> Markup {
    let words = page.words;
    html! {
        article id=(format!("p{number}")) {
            h3 { (words.get_with("trace-person", &[("person", number.to_string().into())])) }
            p {
                (words.get(&format!("trace-reason-{}", person.reason.replace('_', "-")))) " "
                @for name in &person.reports { (link_to_report(name)) " " }
            }
            @if !person.links.is_empty() {
                ul {
                    @for link in &person.links {
                        li {
                            (link.a) " – " (link.b) ": " code { (link.rule) } ", "
                            (words.get(&format!("trace-tier-{}", link.tier)))
                            @if !link.p.is_empty() { " (p = " (link.p) ")" }
                            ". " (words.get(&format!("trace-decision-{}", link.decision.replace('_', "-"))))
                        }
                    }
                }
            }
            @if let Some([a, b]) = &person.weakest {
                p class="remark" { (words.get_with("trace-weakest", &[("a", a.as_str().into()), ("b", b.as_str().into())])) }
            }
            @if !person.conflicts.is_empty() {
                @let fields = person.conflicts.join(", ");
                p class="remark" { (words.get_with("trace-conflicts", &[("fields", fields.into())])) }
            }
        }
    }
}

fn report(name: &str, report: &ReportEvidence, page: &Page<'_>) -> Markup {
    let words = page.words;
    html! {
        article id=(name) {
            h3 { (name) }
            p {
                @match report.person {
                    Some(number) => {
                        a href=(format!("#p{number}")) {
                            (words.get_with("trace-person", &[("person", number.to_string().into())]))
                        }
                    },
                    None => { (words.get("trace-not-combined")) },
                }
                @if !report.id_types.is_empty() { " " code { (report.id_types) } }
            }
        }
    }
}
