//! `omfang explain CODE`.

use std::collections::BTreeMap;

use super::args::ExplainArgs;
use super::say::{Done, Failure, Outcome, Say};
use crate::check::{self, AcknowledgementReason, Severity};

/// What each rule says about the example of its page: found, expected, to do; by code and language. Generated.
const EXAMPLES: &str = include_str!("../../docs/rules/examples.json");

type Examples = BTreeMap<String, BTreeMap<String, [String; 3]>>;

pub(super) fn run(args: &ExplainArgs, say: &mut Say<'_>) -> Outcome {
    let code = args.code.trim().to_ascii_uppercase();
    let rule = check::rule_with_code(&code).ok_or_else(|| Failure::refused("no-rule", &[("code", &code)]))?;
    let (title, why) = check::explain(rule, say.texts(), say.language());
    let severity = rule.severity.name();
    let means = say.text(&format!("severity-means-{severity}"), &[]);
    let examples: Examples = serde_json::from_str(EXAMPLES).unwrap_or_default();
    let example = examples.get(rule.code).and_then(|said| said.get(say.language().tag()));
    if say.is_json() {
        let example = example.map(|[found, expected, todo]| {
            serde_json::json!({ "found": found, "expected": expected, "todo": todo })
        });
        say.json(&serde_json::json!({
            "code": rule.code, "severity": severity, "severity_means": means, "title": title, "why": why,
            "example": example,
        }));
        return Ok(Done::Well);
    }
    let word = say.text(&format!("severity-{severity}"), &[]);
    say.plain(&format!("{} ({word}): {title}", rule.code));
    say.plain(&means);
    let part = |say: &Say<'_>, id: &str, sentence: &str| format!("{}: {sentence}", say.text(id, &[]));
    say.plain(&format!("\n{}", part(say, "message-why", &why)));
    if let Some([found, expected, todo]) = example {
        say.plain(&format!("\n{}", part(say, "message-example", found)));
        say.plain(&part(say, "message-expected", expected));
        say.plain(&part(say, "message-todo", todo));
    }
    if rule.severity == Severity::Warning {
        say.plain("");
        say.line("explain-acknowledge", &[("code", rule.code.to_owned().into())]);
        for reason in AcknowledgementReason::ALL {
            let words = say.text(&format!("reason-{}", reason.name()), &[]);
            say.plain(&format!("  --acknowledge {}={}  {words}", rule.code, reason.name()));
        }
    }
    Ok(Done::Well)
}
