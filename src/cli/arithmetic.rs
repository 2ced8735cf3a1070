//! `omfang arithmetic`: whether the figures of typed tables hold together. Exit 1 when something does not.

use std::collections::BTreeMap;

use super::args::ArithmeticArgs;
use super::disk;
use super::say::{Done, Failure, Outcome, Say};
use crate::arithmetic::{self, Checked};
use crate::form;
use crate::report::labels;

/// Labels are those of the newest form; older ones had the same words.
const LABELS_OF: u16 = 2015;

pub(super) fn run(args: &ArithmeticArgs, say: &mut Say<'_>) -> Outcome {
    let refused = |reason: String| Failure::refused("arithmetic", &[("reason", &reason)]);
    let form = form::for_year(LABELS_OF).map_err(|error| refused(error.to_string()))?;
    let keys = labels(LABELS_OF, &form, say.texts()).map_err(|error| refused(error.to_string()))?;
    let mut files = BTreeMap::new();
    if args.file.is_dir() {
        for (name, path) in disk::list(&args.file)? {
            if [".csv", ".xlsx", ".xlsm"].iter().any(|end| name.ends_with(end)) {
                files.insert(name, disk::read(&path)?);
            }
        }
    } else {
        let name = args.file.file_name().map(|name| name.to_string_lossy().into_owned());
        files.insert(name.unwrap_or_default(), disk::read(&args.file)?);
    }
    let checked = arithmetic::check(&files, &keys).map_err(|error| refused(error.to_string()))?;
    if say.is_json() {
        say.json(&serde_json::json!({ "findings": checked.findings }));
    } else {
        tell(&checked, say);
    }
    Ok(if checked.findings.is_empty() { Done::Well } else { Done::Refused })
}

fn tell(checked: &Checked, say: &mut Say<'_>) {
    for finding in &checked.findings {
        let kind = say.text(&format!("arithmetic-{}", finding.kind.name()), &[]);
        say.line(
            "arithmetic-finding",
            &[
                ("place", finding.place.as_str().into()),
                ("kind", kind.into()),
                ("printed", finding.printed.as_str().into()),
                ("expected", finding.expected.as_str().into()),
            ],
        );
    }
    let (found, rules) = (checked.findings.len(), checked.rules);
    say.line(
        "arithmetic-done",
        &[
            ("found", found.into()),
            ("rules", rules.into()),
            ("covered", checked.covered.len().into()),
            ("cells", checked.cells.into()),
        ],
    );
}
