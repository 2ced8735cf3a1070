//! `omfang explain CODE`.

use super::args::ExplainArgs;
use super::say::{Done, Failure, Outcome, Say};
use crate::check;

pub(super) fn run(args: &ExplainArgs, say: &mut Say<'_>) -> Outcome {
    let code = args.code.to_ascii_uppercase();
    let rule = check::rule_with_code(&code).ok_or_else(|| Failure::refused("no-rule", &[("code", &code)]))?;
    let (title, why) = check::explain(rule, say.texts(), say.language());
    if say.is_json() {
        say.json(&serde_json::json!({ "code": rule.code, "severity": rule.severity.name(), "title": title, "why": why }));
    } else {
        let severity = say.text(&format!("severity-{}", rule.severity.name()), &[]);
        say.plain(&format!("{} ({severity}): {title}", rule.code));
        say.plain(&why);
    }
    Ok(Done::Well)
}
