//! The head of every web page that is handed out as a file: it needs nothing else, and may fetch nothing.

use maud::{Markup, PreEscaped, html};

/// The head of a page. `style` is ours and is not escaped; `title` is.
pub(crate) fn head(title: &str, style: &str) -> Markup {
    html! {
        head {
            meta charset="utf-8";
            meta name="viewport" content="width=device-width, initial-scale=1";
            meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'";
            title { (title) }
            style { (PreEscaped(style)) }
        }
    }
}
