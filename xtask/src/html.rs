//! The one file: everything the page is made of, inside each other, under a policy that names each part by hash.
//!
//! ```text
//! outer document   its policy; a few lines of script for what a sandbox may not do (title, printing)
//!   iframe srcdoc  sandbox="allow-scripts allow-downloads": an origin of its own, no storage
//!     its policy, which also demands Trusted Types
//!     style · app (a script) · worker (loader + worker, data) · engine (wasm, gzip, base64, data)
//! ```
//!
//! **Invariant:** the hashes are taken over the exact text that stands in the file, after everything else is done.
//! A srcdoc frame inherits the policy of the document around it, so the outer policy names the inner parts too.

use data_encoding::BASE64;
use sha2::{Digest, Sha256};

use crate::engine::Engine;
use crate::run::Result;

/// The text of everything but the engine.
pub struct Parts {
    /// `www/html/outer.html` and `inner.html`, with `{{name}}` where a part goes.
    pub outer: String,
    pub inner: String,
    pub outer_style: String,
    pub outer_script: String,
    pub style: String,
    pub app: String,
    pub worker: String,
}

/// Puts the page together.
pub fn assemble(parts: &Parts, engine: &Engine) -> Result<String> {
    let outer_style = text("the outer style", &parts.outer_style, "</style")?;
    let outer_script = text("the outer script", &parts.outer_script, "</script")?;
    let style = text("the style", &parts.style, "</style")?;
    let app = text("the app", &parts.app, "</script")?;
    let worker = text("the worker", &format!("{}\n{}", engine.glue, parts.worker), "</script")?;
    let engine = text("the engine", &BASE64.encode(&engine.packed), "</script")?;

    // What holds for both documents. `data:` is the icons of the style and its typeface; nothing is fetched.
    let allowed = |scripts: &[&str], styles: &[&str]| {
        format!(
            "default-src 'none'; script-src {} 'wasm-unsafe-eval'; style-src {}; worker-src blob:; \
             img-src data:; font-src data:; base-uri 'none'; form-action 'none'",
            hashes(scripts),
            hashes(styles)
        )
    };
    let inner_policy =
        format!("{}; require-trusted-types-for 'script'; trusted-types omfang", allowed(&[&app], &[&style]));
    // Firefox treats a download from a frame as a navigation of it: without `frame-src blob:` nothing is saved.
    let outer_policy =
        format!("{}; frame-src blob:", allowed(&[&outer_script, &app], &[&outer_style, &style]));

    let inner = fill(
        &parts.inner,
        &[
            ("policy", &inner_policy),
            ("style", &style),
            ("engine", &engine),
            ("worker", &worker),
            ("app", &app),
        ],
    )?;
    let inner = inner.replace('&', "&amp;").replace('"', "&quot;");
    fill(
        &parts.outer,
        &[("policy", &outer_policy), ("style", &outer_style), ("inner", &inner), ("script", &outer_script)],
    )
}

/// SHA-256 in hexadecimal.
pub fn sha256(bytes: &[u8]) -> String {
    data_encoding::HEXLOWER.encode(&Sha256::digest(bytes))
}

/// A part as it will stand in the document: no carriage returns (the browser's parser would take them out after
/// the hash was made), and nothing that would end the element it stands in.
fn text(what: &str, part: &str, end: &str) -> Result<String> {
    let part = part.replace("\r\n", "\n").replace('\r', "\n");
    let lower = part.to_ascii_lowercase();
    match ["<!--", end].iter().find(|stop| lower.contains(**stop)) {
        Some(stop) => Err(format!("{what} contains `{stop}`, which would end it early in the page")),
        None => Ok(part),
    }
}

fn hashes(parts: &[&str]) -> String {
    let one = |part: &&str| format!("'sha256-{}'", BASE64.encode(&Sha256::digest(part.as_bytes())));
    parts.iter().map(one).collect::<Vec<_>>().join(" ")
}

/// Replaces each `{{name}}` once. A part may itself contain anything, so the template is cut, never searched again.
fn fill(template: &str, parts: &[(&str, &str)]) -> Result<String> {
    let mut filled = String::new();
    let mut rest = template;
    let mut used = 0;
    while let Some((before, after)) = rest.split_once("{{") {
        let (name, after) = after.split_once("}}").ok_or("a template has `{{` without `}}`")?;
        let (_, part) = parts
            .iter()
            .find(|(known, _)| *known == name)
            .ok_or_else(|| format!("a template asks for `{name}`, which is not there"))?;
        filled.push_str(before);
        filled.push_str(part);
        rest = after;
        used += 1;
    }
    if used != parts.len() {
        return Err(format!("a template uses {used} parts of {}", parts.len()));
    }
    filled.push_str(rest);
    Ok(filled)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parts() -> Parts {
        Parts {
            outer: "<meta content=\"{{policy}}\"><style>{{style}}</style><iframe srcdoc=\"{{inner}}\"></iframe><script>{{script}}</script>".to_owned(),
            inner: "<meta content=\"{{policy}}\"><style>{{style}}</style><script type=\"text/plain\">{{engine}}</script><script type=\"text/plain\">{{worker}}</script><script>{{app}}</script>".to_owned(),
            outer_style: "a{}".to_owned(),
            outer_script: "1".to_owned(),
            style: "b{}".to_owned(),
            app: "if (a && b) \"{{app}}\"".to_owned(),
            worker: "3".to_owned(),
        }
    }

    fn engine() -> Engine {
        Engine { wasm: vec![0, 97, 115, 109], packed: vec![31, 139], glue: "let omfang_engine;".to_owned() }
    }

    #[test]
    fn the_same_parts_give_the_same_page() {
        assert_eq!(assemble(&parts(), &engine()), assemble(&parts(), &engine()));
    }

    #[test]
    fn a_part_that_would_end_its_element_is_refused() {
        for (app, refused) in [("\"</scr\" + \"ipt>\"", false), ("\"</SCRIPT>\"", true), ("'<!--'", true)] {
            let page = assemble(&Parts { app: app.to_owned(), ..parts() }, &engine());
            assert_eq!(page.is_err(), refused, "{app}");
        }
        assert!(
            assemble(&Parts { style: "a:after{content:'</style'}".to_owned(), ..parts() }, &engine())
                .is_err()
        );
    }

    #[test]
    fn hashes_are_of_the_text_that_stands_there() {
        let page = assemble(&Parts { app: "a\r\nb".to_owned(), ..parts() }, &engine()).unwrap();
        assert!(page.contains("a\nb"));
        assert!(page.contains(&hashes(&["a\nb"])));
    }

    #[test]
    fn the_frame_survives_its_attribute() {
        let page = assemble(&parts(), &engine()).unwrap();
        assert!(page.contains("if (a &amp;&amp; b) &quot;{{app}}&quot;"));
    }
}
