//! `omfang receipt`: which of a partner's own rows KOM's references are. Runs at the partner, whose receipt it is.

use serde::Serialize;

use super::args::ReceiptArgs;
use super::disk;
use super::say::{Done, Failure, Outcome, Say};
use crate::desk::{OwnRow, Question, QuestionList, Receipt};
use crate::workbook::Limits;

/// A row as machines read it.
#[derive(Serialize)]
struct Line<'q> {
    #[serde(flatten)]
    row: &'q OwnRow,
    fields: &'q str,
    question: &'q str,
}

pub(super) fn run(args: &ReceiptArgs, say: &mut Say<'_>) -> Outcome {
    let limits = Limits::default();
    let name = |path: &std::path::Path| path.display().to_string();
    let receipt = Receipt::read(&disk::read(&args.receipt)?, &limits)
        .map_err(|_| Failure::refused("not-a-receipt", &[("file", &name(&args.receipt))]))?;
    let mut asked = match &args.questions {
        Some(path) => QuestionList::read(&disk::read(path)?, &limits)
            .map_err(|_| Failure::refused("not-questions", &[("file", &name(path))]))?
            .beside(&receipt),
        // Nothing asked for is everything.
        None if args.references.is_empty() => {
            receipt.rows().map(|row| about(&row.reference, &receipt)).collect()
        }
        None => Vec::new(),
    };
    asked.extend(args.references.iter().map(|reference| about(reference, &receipt)));
    let unknown: Vec<&str> =
        asked.iter().filter(|one| one.row.is_none()).map(|one| one.reference.as_str()).collect();
    let lines: Vec<Line<'_>> = asked
        .iter()
        .filter_map(|one| Some(Line { row: one.row.as_ref()?, fields: &one.fields, question: &one.question }))
        .collect();
    if say.is_json() {
        say.json(&serde_json::json!({ "rows": lines, "unknown": unknown }));
    } else {
        lines.iter().for_each(|line| tell(line, say));
    }
    for reference in &unknown {
        say.remark("receipt-unknown", &[("ref", (*reference).into())]);
    }
    Ok(if unknown.is_empty() { Done::Well } else { Done::Refused })
}

fn about(reference: &str, receipt: &Receipt) -> Question {
    Question {
        reference: reference.to_owned(),
        row: receipt.find(reference).cloned(),
        fields: String::new(),
        question: String::new(),
    }
}

fn tell(line: &Line<'_>, say: &mut Say<'_>) {
    let OwnRow { reference, own_reference, file, sheet, row } = line.row;
    let place = [("ref", reference), ("own", own_reference), ("file", file), ("sheet", sheet), ("row", row)]
        .map(|(name, value)| (name, value.as_str().into()));
    say.line(if sheet.is_empty() { "receipt-row-of-text" } else { "receipt-row" }, &place);
    if !own_reference.is_empty() {
        let own = say.text("receipt-own", &place);
        say.plain(&format!("  {own}"));
    }
    for text in [line.fields, line.question].iter().filter(|text| !text.is_empty()) {
        say.plain(&format!("  {text}"));
    }
}
