//! `omfang trace`: what stands behind one figure of the report. Reads what `omfang report` reads.

use super::args::TraceArgs;
use super::report::{Read, not_made};
use super::say::{Done, Failure, Outcome, Say};
use crate::report::{Key, PersonEvidence, WholeTrace, trace};

pub(super) fn run(args: &TraceArgs, say: &mut Say<'_>) -> Outcome {
    let read = Read::from(&args.dir)?;
    let input = read.input(say.language());
    let key = Key::new(&args.table, &args.row, &args.column);
    let found = trace(&input, &key, read.form(), say.texts()).map_err(|error| not_made(&error, say))?;
    let found = found.map_err(|missing| {
        let (id, name) = match missing.part {
            "table" => ("no-figure-table", &args.table),
            "row" => ("no-figure-row", &args.row),
            _ => ("no-figure-column", &args.column),
        };
        Failure::refused(id, &[("name", name), ("known", &missing.known.join(", "))])
    })?;
    if say.is_json() {
        say.json(&found);
    } else {
        tell(&found, say);
    }
    Ok(Done::Well)
}

fn tell(found: &WholeTrace, say: &mut Say<'_>) {
    let trace = &found.trace;
    let base = trace.base.map(|base| say.text("trace-base", &[("base", i64::from(base).into())]));
    say.plain(format!("{}: {} {}", trace.title, trace.value, base.unwrap_or_default()).trim_end());
    say.plain(&trace.definition);
    for note in &trace.notes {
        say.plain(note);
    }
    match trace.kind {
        "persons" => say.line("trace-of-persons", &[("count", trace.persons.len().into())]),
        "reports" => say.line("trace-of-reports", &[("count", trace.reports.len().into())]),
        "partners" => {
            say.line("trace-of-partners", &[("count", trace.partners.len().into())]);
            trace.partners.iter().for_each(|partner| say.plain(&format!("  {partner}")));
        }
        "cases" => {
            say.line("trace-of-cases", &[]);
            trace.cases.iter().for_each(|(partner, count)| say.plain(&format!("  {partner}: {count}")));
        }
        "reckoned" => {
            say.line("trace-of-figures", &[]);
            trace.of.iter().for_each(|key| say.plain(&format!("  {}", key.join(" "))));
        }
        "decided" => say.line("trace-of-decision", &[]),
        "history" => {}
        _ => say.line("trace-of-nothing", &[]),
    }
    if let Some(place) = &trace.history {
        let lines: Vec<String> = place.lines.iter().map(u64::to_string).collect();
        let (file, column) = (place.file.clone(), place.column.clone());
        let blanks = [("file", file.into()), ("lines", lines.join(", ").into()), ("column", column.into())];
        say.line("trace-of-history", &blanks);
    }
    for (number, person) in &found.evidence.persons {
        tell_person(*number, person, say);
    }
    let alone = found.evidence.reports.iter().filter(|(name, _)| trace.reports.contains(name));
    for (name, report) in alone {
        let person = match report.person {
            Some(number) => say.text("trace-person", &[("person", number.to_string().into())]),
            None => say.text("trace-not-combined", &[]),
        };
        say.plain(&format!("  {name}: {person}"));
    }
}

fn tell_person(number: u32, person: &PersonEvidence, say: &mut Say<'_>) {
    let title = say.text("trace-person", &[("person", number.to_string().into())]);
    let reason = say.text(&format!("trace-reason-{}", person.reason.replace('_', "-")), &[]);
    say.plain(&format!("{title}: {} {reason}", person.reports.join(" ")));
    for link in &person.links {
        let tier = say.text(&format!("trace-tier-{}", link.tier), &[]);
        let decision = say.text(&format!("trace-decision-{}", link.decision.replace('_', "-")), &[]);
        let p = if link.p.is_empty() { String::new() } else { format!(", p = {}", link.p) };
        say.plain(&format!("  {} – {}: {} ({tier}{p}). {decision}", link.a, link.b, link.rule));
    }
    if let Some([a, b]) = &person.weakest {
        let said = say.text("trace-weakest", &[("a", a.clone().into()), ("b", b.clone().into())]);
        say.plain(&format!("  {said}"));
    }
    if !person.conflicts.is_empty() {
        let fields = person.conflicts.join(", ");
        let said = say.text("trace-conflicts", &[("fields", fields.into())]);
        say.plain(&format!("  {said}"));
    }
}
