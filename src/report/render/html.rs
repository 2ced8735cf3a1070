//! report.html: one page that needs nothing else, on the screen and on A4.

use maud::{DOCTYPE, Markup, html};

use super::{Page, html_table, svg, trace_html};
use crate::report::{Edition, Table};
use crate::web_page;

/// The style of the page. Only presentation: what is said stands in the markup.
const STYLE: &str = include_str!("style.css");

/// The page of one edition.
pub(super) fn page(tables: &[Table], page: &Page<'_>) -> String {
    let words = page.words;
    let title = words.get_with("report-title", &[("year", words.year.to_string().into())]);
    let internal = page.edition == Edition::Internal;
    let contents = html! {
                nav aria-labelledby="contents" {
                    h2 id="contents" { (words.get("report-contents")) }
                    ol {
                        @for table in tables {
                            li { a href=(format!("#{}", table.name())) {
                                span class="number" { (table.number) } span { (table.title) }
                            } }
                        }
                    }
                }
                main id="tables" {
                    @for table in tables { (section(table, page)) }
                }
    };
    let lead = [words.get("report-subtitle"), words.get("report-internal-lead")];
    let lead = lead.into_iter().take(if internal { 2 } else { 1 });
    document(&title, lead, "tables", contents, page)
}

/// A whole page: what it is, whom it is for, when it was made, what it holds.
pub(super) fn document(
    title: &str,
    lead: impl Iterator<Item = String>,
    main: &str,
    contents: Markup,
    page: &Page<'_>,
) -> String {
    let words = page.words;
    let internal = page.edition == Edition::Internal;
    let in_the_tab =
        if internal { format!("{}: {title}", words.get("report-internal")) } else { title.to_owned() };
    let markup = html! {
        (DOCTYPE)
        html lang=(words.language.tag()) {
            (web_page::head(&in_the_tab, STYLE))
            body {
                a class="skip" href=(format!("#{main}")) { (words.get("report-skip")) }
                @if internal {
                    div class="watermark" aria-hidden="true" { span { (words.get("report-internal")) } }
                }
                header {
                    @if internal {
                        p class="banner" { strong { (words.get("report-internal")) } }
                    }
                    h1 { (title) }
                    @for (place, text) in lead.enumerate() {
                        p class=[(place == 0).then_some("lead")] { (text) }
                    }
                    p class="made" {
                        (words.get_with("report-generated", &[("date", page.generated.as_str().into())]))
                    }
                }
                (contents)
            }
        }
    };
    let mut text = markup.into_string();
    text.push('\n');
    text
}

fn section(table: &Table, page: &Page<'_>) -> Markup {
    let words = page.words;
    let heading = format!("{}-heading", table.name());
    let drawn = svg::inline(table, page);
    html! {
        section class=[(table.rows.len() > 30).then_some("long")] id=(table.name()) aria-labelledby=(heading) {
            h2 id=(heading) { span class="number" { (table.number) "." } " " (table.title) }
            @if let Some(base) = table.base {
                p class="base" { (words.get_with("report-base", &[("persons", i64::from(base).into())])) }
            }
            @if let Some(drawn) = drawn {
                // Many columns need the width of the page.
                div class=(if table.columns.len() > 3 { "stacked" } else { "beside" }) {
                    figure { (drawn) }
                    (html_table::table(table, page, Some(words.get("report-data"))))
                }
            } @else {
                (html_table::table(table, page, None))
            }
            (html_table::notes(table, page))
            @let comments = page.comments_of(table);
            @if !comments.is_empty() {
                aside class="proposal" aria-label=(format!("{}: {}", table.number, words.get("comment-heading"))) {
                    h3 { (words.get("comment-heading")) }
                    ul {
                        @for comment in comments {
                            li {
                                (comment.text)
                                @if page.edition == Edition::Internal {
                                    @for key in &comment.cells { " " (trace_html::link_to(key, page)) }
                                }
                            }
                        }
                    }
                }
            }
        }
    }
}
