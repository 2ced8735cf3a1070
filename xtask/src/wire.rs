//! `www/src/engine/wire.ts` from `src/wasm/wire.rs`.
//!
//! Reads the little Rust that the file keeps to (its head says which) and refuses the rest loudly, so that the
//! two sides of the boundary cannot drift apart.

use crate::run::Result;

const HEAD: &str = "\
// Generated from src/wasm/wire.rs by `cargo xtask docs`. Everything that crosses between the page and the worker.
";

/// The TypeScript for the Rust.
pub fn typescript(rust: &str) -> Result<String> {
    let mut out = HEAD.to_owned();
    let mut comment: Vec<&str> = Vec::new();
    let mut lines = rust.lines();
    while let Some(line) = lines.next() {
        if let Some(text) = line.strip_prefix("/// ") {
            comment.push(text);
        } else if let Some(name) = opening(line, "struct") {
            out.push_str(&documented("", &comment));
            out.push_str(&format!("export type {name} = {{\n{}}};\n", fields(&mut lines, name)?));
            comment.clear();
        } else if let Some(name) = opening(line, "enum") {
            let names = variants(&mut lines);
            out.push_str(&documented("", &comment));
            out.push_str(&format!("export type {name} = {};\n", names.join(" | ")));
            comment.clear();
        } else if !line.starts_with("#[") {
            comment.clear();
        }
    }
    Ok(out)
}

fn opening<'a>(line: &'a str, kind: &str) -> Option<&'a str> {
    line.strip_prefix("pub(crate) ")?.strip_prefix(kind)?.trim().strip_suffix(" {")
}

fn fields<'a>(lines: &mut impl Iterator<Item = &'a str>, owner: &str) -> Result<String> {
    let mut out = String::new();
    let mut comment = Vec::new();
    for line in lines.map(str::trim).take_while(|line| *line != "}") {
        if let Some(text) = line.strip_prefix("/// ") {
            comment.push(text);
        } else if let Some((name, kind)) =
            line.strip_prefix("pub(crate) ").and_then(|rest| rest.split_once(": "))
        {
            let kind = typed(kind.trim_end_matches(','));
            let kind =
                kind.ok_or_else(|| format!("wire.rs: the type of `{owner}.{name}` cannot be carried over"))?;
            out.push_str(&documented("  ", &comment));
            out.push_str(&format!("  {name}: {kind};\n"));
            comment.clear();
        }
    }
    Ok(out)
}

fn variants<'a>(lines: &mut impl Iterator<Item = &'a str>) -> Vec<String> {
    lines
        .map(str::trim)
        .take_while(|line| *line != "}")
        .filter_map(|line| line.strip_suffix(','))
        .map(|name| format!("'{}'", snake_case(name)))
        .collect()
}

fn typed(rust: &str) -> Option<String> {
    let inside = |outer: &str| rust.strip_prefix(outer)?.strip_prefix('<')?.strip_suffix('>');
    if let Some(inner) = inside("Option") {
        return Some(format!("{} | null", typed(inner)?));
    }
    if let Some(inner) = inside("Vec") {
        return Some(format!("{}[]", typed(inner)?));
    }
    match rust {
        "String" => Some("string".to_owned()),
        "bool" => Some("boolean".to_owned()),
        "u32" | "u64" => Some("number".to_owned()),
        name if name.chars().all(char::is_alphanumeric) && name.starts_with(char::is_uppercase) => {
            Some(name.to_owned())
        }
        _ => None,
    }
}

fn documented(indent: &str, comment: &[&str]) -> String {
    let gap = if indent.is_empty() { "\n" } else { "" };
    match comment {
        [] => gap.to_owned(),
        [line] => format!("{gap}{indent}/** {line} */\n"),
        lines => {
            let lines: Vec<_> = lines.iter().map(|line| format!("{indent} * {line}\n")).collect();
            format!("{gap}{indent}/**\n{}{indent} */\n", lines.concat())
        }
    }
}

fn snake_case(name: &str) -> String {
    let mut out = String::new();
    for letter in name.chars() {
        if letter.is_uppercase() && !out.is_empty() {
            out.push('_');
        }
        out.extend(letter.to_lowercase());
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn structs_and_enums_are_carried_over() {
        let rust = "\
/// A file.
#[derive(Serialize)]
pub(crate) struct Dropped {
    /// Its name.
    pub(crate) name: String,
    pub(crate) rows: Option<Vec<u32>>,
}

#[serde(rename_all = \"snake_case\")]
pub(crate) enum FileKind {
    Workbook,
    NotForThisPage,
}
";
        let expected = format!(
            "{HEAD}
/** A file. */
export type Dropped = {{
  /** Its name. */
  name: string;
  rows: number[] | null;
}};

export type FileKind = 'workbook' | 'not_for_this_page';
"
        );
        assert_eq!(typescript(rust).unwrap(), expected);
    }

    #[test]
    fn what_cannot_be_carried_over_is_refused() {
        let rust = "pub(crate) struct A {\n    pub(crate) map: BTreeMap<String, u32>,\n}\n";
        assert!(typescript(rust).unwrap_err().contains("`A.map`"));
    }
}
