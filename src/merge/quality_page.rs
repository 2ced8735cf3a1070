//! quality.html: the quality of a linkage for KOM's eyes, one page that needs nothing else.

use maud::{DOCTYPE, Markup, html};

use super::quality::{PartnerQuality, PartnerSet, Quality};
use super::words::Words;
use crate::text::Blank;
use crate::web_page;

/// The report's style, and what only this page has.
const STYLE: &str = concat!(include_str!("../report/render/style.css"), include_str!("quality.css"));

/// Sets of partners that are drawn; the rest is summed.
const SETS: usize = 20;

/// The page.
pub(super) fn page(quality: &Quality, year: u16, words: &Words<'_>) -> Vec<u8> {
    let title = words.get("quality-title", &[("year", Blank::from(year.to_string()))]);
    let sections = [
        ("range", range(quality, words)),
        ("partners", partners(quality, words)),
        ("checks", checks(quality, words)),
        ("seen", seen(quality, words)),
        ("sets", sets(quality, words)),
        ("overlap", overlap(quality, words)),
    ];
    let markup = html! {
        (DOCTYPE)
        html lang=(words.language.tag()) {
            (web_page::head(&title, STYLE))
            body {
                header {
                    p.banner { strong { (words.get("quality-banner", &[])) } }
                    h1 { (title) }
                    p.lead { (words.get("quality-lead", &[])) }
                }
                main {
                    @for (id, content) in sections {
                        section id=(id) aria-labelledby=(format!("{id}-heading")) {
                            h2 id=(format!("{id}-heading")) { (words.get(&format!("quality-{id}"), &[])) }
                            p.remark { (words.get(&format!("quality-{id}-lead"), &[])) }
                            (content)
                        }
                    }
                }
            }
        }
    };
    let mut text = markup.into_string();
    text.push('\n');
    text.into_bytes()
}

/// A wide table that scrolls by keyboard too.
fn scroll(label: &str, content: Markup) -> Markup {
    html! { div.scroll tabindex="0" role="region" aria-label=(label) { (content) } }
}

fn share(part: usize, whole: usize) -> String {
    if whole == 0 { "–".to_owned() } else { format!("{} %", (200 * part + whole) / (2 * whole)) }
}

fn range(quality: &Quality, words: &Words<'_>) -> Markup {
    let levels = [
        ("strict", quality.persons.strict),
        ("standard", quality.persons.standard),
        ("published", quality.persons.published),
    ];
    html! {
        table {
            tbody {
                @for (level, persons) in levels {
                    tr {
                        th scope="row" { (words.get(&format!("quality-level-{level}"), &[])) }
                        td.n { (persons) }
                    }
                }
            }
        }
    }
}

fn partners(quality: &Quality, words: &Words<'_>) -> Markup {
    let head = [
        "partner",
        "reports",
        "name-date",
        "duf",
        "national-id",
        "none",
        "met",
        "shared",
        "same-name",
        "confirmed",
    ];
    let label = words.get("quality-partners", &[]);
    let row = |one: &PartnerQuality| {
        let of =
            |kinds: &[&str]| -> usize { kinds.iter().filter_map(|kind| one.identifiers.get(kind)).sum() };
        html! {
            tr.apart[!one.combined] {
                th scope="row" { (one.partner) }
                td.n { (one.reports) }
                @for found in [of(&["name_date"]), of(&["duf", "duf_unverified"]), of(&["fnr", "dnr"]), one.none, one.met, one.shared] {
                    td.n { (share(found, one.reports)) }
                }
                td.n { (one.same_name_pairs) }
                td.n { (one.confirmed_alike) }
            }
        }
    };
    let silent: Vec<&str> =
        quality.partners.iter().filter(|one| one.never_meets()).map(|one| one.partner.as_str()).collect();
    html! {
        (scroll(&label, html! {
            table {
                thead { tr { @for (at, name) in head.into_iter().enumerate() {
                    th.n[at > 0] scope="col" { (words.get(&format!("quality-column-{name}"), &[])) }
                } } }
                tbody { @for one in &quality.partners { (row(one)) } }
            }
        }))
        @if !silent.is_empty() {
            p { (words.get("quality-silent", &[("partners", Blank::from(silent.join(", ")))])) }
        }
    }
}

fn checks(quality: &Quality, words: &Words<'_>) -> Markup {
    let (names, ids) = (&quality.names, &quality.ids);
    let lines = [
        ("recall", names.found, names.pairs),
        ("review", names.review_only, names.pairs),
        ("differ", ids.differ, ids.pairs),
        ("january", names.first_of_january, names.joined),
    ];
    html! {
        table {
            tbody {
                @for (name, part, whole) in lines {
                    tr {
                        th scope="row" { (words.get(&format!("quality-check-{name}"), &[])) }
                        td.n { (words.get("quality-of", &[("part", part.into()), ("whole", whole.into())])) }
                        td.n { (share(part, whole)) }
                    }
                }
            }
        }
    }
}

fn bar(persons: usize, most: usize) -> Markup {
    let width = 100.0 * persons as f64 / most.max(1) as f64;
    html! { td.bar aria-hidden="true" { span style=(format!("width:{width:.1}%")) {} } }
}

fn seen(quality: &Quality, words: &Words<'_>) -> Markup {
    let most = quality.seen_by.values().copied().max().unwrap_or(0);
    html! {
        table {
            thead { tr {
                th scope="col" { (words.get("quality-seen-by", &[])) }
                th.n scope="col" { (words.get("quality-persons", &[])) }
                td {}
            } }
            tbody {
                @for (partners, persons) in &quality.seen_by {
                    tr {
                        th scope="row" { (words.get("quality-seen-partners", &[("count", (*partners).into())])) }
                        td.n { (persons) }
                        (bar(*persons, most))
                    }
                }
            }
        }
    }
}

/// The sets of an UpSet plot (Lex et al. 2014, IEEE TVCG 20(12)) as a table: each row is a set, sorted by size.
fn sets(quality: &Quality, words: &Words<'_>) -> Markup {
    let most = quality.sets.first().map_or(0, |set| set.persons);
    let rest: &[PartnerSet] = quality.sets.get(SETS..).unwrap_or_default();
    let persons: usize = rest.iter().map(|set| set.persons).sum();
    html! {
        table.sets {
            thead { tr {
                th scope="col" { (words.get("quality-sets-of", &[])) }
                th.n scope="col" { (words.get("quality-persons", &[])) }
                td {}
            } }
            tbody {
                @for set in quality.sets.iter().take(SETS) {
                    tr {
                        th scope="row" { (set.partners.join(" + ")) }
                        td.n { (set.persons) }
                        (bar(set.persons, most))
                    }
                }
            }
        }
        @if !rest.is_empty() {
            p.remark {
                (words.get("quality-sets-rest", &[("sets", rest.len().into()), ("persons", persons.into())]))
            }
        }
    }
}

/// Partner × partner, only those that have somebody in common with another.
fn overlap(quality: &Quality, words: &Words<'_>) -> Markup {
    let meets = |id: &str| quality.overlap.iter().any(|pair| pair.a == id || pair.b == id);
    let at: Vec<&str> =
        quality.partners.iter().map(|one| one.partner.as_str()).filter(|id| meets(id)).collect();
    let persons = |a: &str, b: &str| {
        let pair =
            quality.overlap.iter().find(|pair| (pair.a == a && pair.b == b) || (pair.a == b && pair.b == a));
        pair.map(|pair| pair.persons.to_string()).unwrap_or_default()
    };
    scroll(
        &words.get("quality-overlap", &[]),
        html! {
            table.matrix {
                thead { tr {
                    td {}
                    @for b in &at { th scope="col" { span { (b) } } }
                } }
                tbody {
                    @for a in &at {
                        tr {
                            th scope="row" { (a) }
                            @for b in &at { td.n.own[a == b] { (persons(a, b)) } }
                        }
                    }
                }
            }
        },
    )
}
