//! narrative.html: what partners wrote, by point and partner, for KOM alone.

use maud::html;

use super::Page;
use super::html::document;
use crate::report::narrative::Collation;

/// The page.
pub(super) fn page(collation: &Collation, page: &Page<'_>) -> String {
    let words = page.words;
    let title = words.get_with("report-n-title", &[("year", words.year.to_string().into())]);
    let partners: Vec<&str> = collation.partners.iter().map(String::as_str).collect();
    let from = words.get_with("report-n-partners", &[("partners", words.list(&partners).into())]);
    let contents = html! {
        nav aria-labelledby="contents" {
            h2 id="contents" { (words.get("report-contents")) }
            ol {
                @for point in &collation.points { li { a href=(format!("#n-{}", point.key)) { (point.title) } } }
            }
        }
        main id="points" {
            @for point in &collation.points {
                section class="long" aria-labelledby=(format!("n-{}", point.key)) {
                    h2 id=(format!("n-{}", point.key)) { (point.title) }
                    @for answer in &point.answers {
                        article {
                            h3 { strong { (answer.partner) } }
                            @for paragraph in &answer.text { p { (paragraph) } }
                        }
                    }
                }
            }
        }
    };
    document(&title, [words.get("report-n-lead"), from].into_iter(), "points", contents, page)
}
