//! How review.xlsx looks: one doubtful pair a row, what agrees and what differs, a drop-down for the decision.

use std::collections::BTreeMap;

use rust_xlsxwriter::{
    DataValidation, DocProperties, ExcelDateTime, Format, FormatAlign, FormatBorder, ProtectionOptions,
    Workbook, Worksheet, XlsxError,
};

use super::Found;
use super::review::{COLUMNS, GONE_COLUMNS, Review};
use super::sheets::labels;
use super::words::Words;
use crate::form::{OutIx, Value};
use crate::identity::Tier;
use crate::linkage::{Decided, Decision, DecisionLine, Link, ReportIx, digest_of};

/// Rows above the pairs: the hidden names, the title, what to do, the headings.
const TOP: u32 = 4;

/// One pair as it is shown.
struct Pair {
    a: ReportIx,
    b: ReportIx,
    decision: Option<Decision>,
    /// The decision that was not applied because a report has changed since.
    stale: Option<Decision>,
    rules: Option<Link>,
    joined: bool,
}

/// The pairs that a person may decide: what is in doubt, what was decided, what must be decided again. Open ones first,
/// the likeliest first.
fn pairs(found: &Found<'_>, decided: &Decided) -> Vec<Pair> {
    let linkage = found.linkage;
    let mut stale: BTreeMap<(ReportIx, ReportIx), Decision> = BTreeMap::new();
    for DecisionLine { a, b, decision, .. } in decided.stale() {
        if let (Some(a), Some(b)) = (found.reports.by_name(a), found.reports.by_name(b)) {
            stale.insert((a.min(b), a.max(b)), *decision);
        }
    }
    let mut pairs: BTreeMap<(ReportIx, ReportIx), Pair> = BTreeMap::new();
    for link in &linkage.links {
        let doubtful = link.tier == Tier::Review && !linkage.standard.together(link.a, link.b);
        if doubtful || link.decision.is_some() || stale.contains_key(&(link.a, link.b)) {
            pairs.insert(
                (link.a, link.b),
                Pair {
                    a: link.a,
                    b: link.b,
                    decision: link.decision,
                    stale: None,
                    rules: Some(link.clone()),
                    joined: linkage.minimum.together(link.a, link.b),
                },
            );
        }
    }
    for ((a, b), decision) in stale {
        let joined = linkage.minimum.together(a, b);
        let pair =
            pairs.entry((a, b)).or_insert(Pair { a, b, decision: None, stale: None, rules: None, joined });
        pair.stale = Some(decision);
    }
    let mut pairs: Vec<Pair> = pairs.into_values().collect();
    let settled = |pair: &Pair| pair.decision.is_some_and(Decision::settles);
    let p = |pair: &Pair| pair.rules.as_ref().and_then(|link| link.p).unwrap_or(1.0);
    pairs.sort_by(|x, y| {
        let first = (settled(x), x.stale.is_none()).cmp(&(settled(y), y.stale.is_none()));
        first.then(p(y).total_cmp(&p(x))).then((x.a, x.b).cmp(&(y.a, y.b)))
    });
    pairs
}

/// Notes by the names of their pair, the smaller first.
type Notes = BTreeMap<[String; 2], String>;

fn pair_key(a: &str, b: &str) -> [String; 2] {
    [a.min(b).to_owned(), a.max(b).to_owned()]
}

/// Every note of the earlier workbook: what a person wrote is never thrown away.
fn notes_of(earlier: &Review) -> Notes {
    let listed = earlier.lines.iter().map(|line| (&line.a, &line.b, &line.note));
    let gone = earlier.gone.iter().map(|line| (&line.a, &line.b, &line.note));
    let mut notes = Notes::new();
    for (a, b, note) in listed.chain(gone).filter(|(.., note)| !note.is_empty()) {
        let known = notes.entry(pair_key(a, b)).or_default();
        if known.is_empty() {
            known.clone_from(note);
        } else if known != note {
            *known = format!("{known}\n{note}");
        }
    }
    notes
}

/// The workbook. `earlier` carries the notes over.
pub(super) fn review_xlsx(
    found: &Found<'_>,
    decided: &Decided,
    earlier: &Review,
    words: &Words<'_>,
) -> Option<Vec<u8>> {
    let mut book = Workbook::new();
    // The same inputs give the same bytes.
    let epoch = ExcelDateTime::from_ymd(2000, 1, 1).ok()?;
    book.set_properties(&DocProperties::new().set_creation_datetime(&epoch));
    let mut notes = notes_of(earlier);
    sheet(book.add_worksheet(), &pairs(found, decided), found, &mut notes, words).ok()?;
    // What is left is about pairs that are in doubt no more, or gone.
    if !notes.is_empty() {
        no_longer(book.add_worksheet(), &notes, words).ok()?;
    }
    book.save_to_buffer().ok()
}

fn sheet(
    sheet: &mut Worksheet,
    pairs: &[Pair],
    found: &Found<'_>,
    notes: &mut Notes,
    words: &Words<'_>,
) -> Result<(), XlsxError> {
    let plain =
        Format::new().set_text_wrap().set_align(FormatAlign::Top).set_border_bottom(FormatBorder::Thin);
    let plain = plain.set_border_color("#C8D2DC");
    let open = plain.clone().set_unlocked().set_background_color("#FFF8E1");
    let head = Format::new().set_bold().set_background_color("#E6EDF5").set_text_wrap();
    let head = head.set_align(FormatAlign::Top);
    let alarm = Format::new().set_bold().set_font_size(14).set_font_color("#A3122B");
    let wrap = Format::new().set_text_wrap().set_align(FormatAlign::Top);
    sheet.set_name(words.get("review-sheet", &[]))?;
    let columns = || (0u16..).zip(COLUMNS);
    for (at, name) in columns() {
        sheet.write_string(0, at, name)?;
        sheet.write_string_with_format(
            TOP - 1,
            at,
            words.get(&format!("review-column-{}", name.replace('_', "-")), &[]),
            &head,
        )?;
        sheet.set_column_width(at, width(name))?;
        if ["digest", "before"].contains(&name) {
            sheet.set_column_hidden(at)?;
        }
    }
    sheet.set_row_hidden(0)?;
    sheet.write_string_with_format(1, 0, words.get("review-title", &[]), &alarm)?;
    sheet.merge_range(2, 0, 2, 9, &words.get("review-lead", &[]), &wrap)?;
    sheet.set_row_height(2, 64)?;
    let mut row = TOP;
    for pair in pairs {
        let (a, b) = (found.reports.name(pair.a), found.reports.name(pair.b));
        let note = notes.remove(&pair_key(&a, &b)).unwrap_or_default();
        let text = Said::of(pair, found, words);
        for (at, name) in columns() {
            let value = match name {
                "decision" => pair.decision.map(|decision| words.decision(decision)).unwrap_or_default(),
                "note" => note.clone(),
                "status" => text.status.clone(),
                "likely" => text.likely.clone(),
                "why" => text.why.clone(),
                "alike" => text.alike.clone(),
                "different" => text.different.clone(),
                "a" => a.clone(),
                "b" => b.clone(),
                "digest" => digest_of(found.reports, found.form, pair.a, pair.b),
                "before" => pair.decision.map(|decision| decision.name().to_owned()).unwrap_or_default(),
                _ => String::new(),
            };
            let format = if ["decision", "note"].contains(&name) { &open } else { &plain };
            match (name, pair.rules.as_ref().and_then(|link| link.p)) {
                ("p", Some(p)) => {
                    sheet.write_number_with_format(row, at, (p * 100.0).round() / 100.0, format)?
                }
                _ => sheet.write_string_with_format(row, at, value, format)?,
            };
        }
        sheet.set_row_height(row, height(&text))?;
        row += 1;
    }
    let choices: Vec<String> =
        [Decision::Same, Decision::NotSame, Decision::Ask].map(|decision| words.decision(decision)).into();
    if row > TOP {
        let validation = DataValidation::new()
            .allow_list_strings(&choices)?
            .ignore_blank(true)
            .set_error_title(words.get("review-choose", &[]))?
            .set_error_message(words.get("review-choose-text", &[]))?;
        sheet.add_data_validation(TOP, 0, row - 1, 0, &validation)?;
        sheet.autofilter(TOP - 1, 0, row - 1, u16::try_from(COLUMNS.len() - 1).unwrap_or(u16::MAX))?;
    } else {
        sheet.write_string(TOP, 0, words.get("review-nothing", &[]))?;
    }
    sheet.set_freeze_panes(TOP, 2)?;
    sheet.set_landscape().set_repeat_rows(TOP - 1, TOP - 1)?.set_print_fit_to_pages(1, 0);
    // Without a password: it keeps fingers from slipping, and nobody out.
    let options = ProtectionOptions {
        format_columns: true,
        format_rows: true,
        sort: true,
        use_autofilter: true,
        ..ProtectionOptions::new()
    };
    sheet.protect_with_options(&options);
    Ok(())
}

/// Characters of the usual font that a column holds.
fn width(name: &str) -> f64 {
    match name {
        "decision" => 14.0,
        "note" | "alike" => 34.0,
        "different" => 46.0,
        "p" => 15.0,
        "status" | "likely" | "why" => 20.0,
        _ => 26.0,
    }
}

/// Points that a row needs for its longest cell. Excel fits rows when it is asked; LibreOffice and printing do not.
fn height(said: &Said) -> f64 {
    let lines = |text: &str, name: &str| -> f64 {
        text.lines().map(|line| (line.chars().count() as f64 / width(name)).ceil().max(1.0)).sum()
    };
    let most = [
        lines(&said.status, "status"),
        lines(&said.likely, "likely"),
        lines(&said.why, "why"),
        lines(&said.alike, "alike"),
        lines(&said.different, "different"),
    ];
    (most.into_iter().fold(2.0, f64::max) * 15.0).min(400.0)
}

/// Notes about pairs that are not listed any more. The next merge reads them back by the hidden names of the columns.
fn no_longer(sheet: &mut Worksheet, notes: &Notes, words: &Words<'_>) -> Result<(), XlsxError> {
    sheet.set_name(words.get("review-gone", &[]))?;
    let wrap = Format::new().set_text_wrap().set_align(FormatAlign::Top);
    for (at, name) in (0u16..).zip(GONE_COLUMNS) {
        sheet.write_string(0, at, name)?;
        sheet.write_string(2, at, words.get(&format!("review-column-{name}"), &[]))?;
        sheet.set_column_width(at, 34)?;
    }
    sheet.set_row_hidden(0)?;
    sheet.merge_range(1, 0, 1, 2, &words.get("review-gone-lead", &[]), &wrap)?;
    sheet.set_row_height(1, 32)?;
    for (row, ([a, b], note)) in (3u32..).zip(notes) {
        for (at, text) in (0u16..).zip([a, b, note]) {
            sheet.write_string(row, at, text)?;
        }
    }
    Ok(())
}

/// What a row says of a pair.
struct Said {
    status: String,
    likely: String,
    why: String,
    alike: String,
    different: String,
}

impl Said {
    fn of(pair: &Pair, found: &Found<'_>, words: &Words<'_>) -> Said {
        let status = match (pair.stale, pair.decision) {
            (Some(before), None) => {
                words.get("review-status-stale", &[("decision", words.decision(before).into())])
            }
            (_, Some(Decision::Same | Decision::NotSame)) => words.get("review-status-decided", &[]),
            (_, Some(Decision::Ask)) => words.get("review-status-ask", &[]),
            _ if pair.joined => words.get("review-status-one", &[]),
            _ => words.get("review-status-two", &[]),
        };
        let likely = match pair.rules.as_ref().and_then(|link| link.p) {
            None => "review-likely-none",
            Some(p) if p >= 0.95 => "review-likely-95",
            Some(p) if p >= 0.8 => "review-likely-80",
            Some(p) if p >= 0.5 => "review-likely-50",
            Some(p) if p >= 0.2 => "review-likely-20",
            Some(_) => "review-likely-0",
        };
        let (mut alike, mut different) = (Vec::new(), Vec::new());
        for out in found.form.outs() {
            let value = |ix: ReportIx| shown(found.reports.get(ix).answers.get(out), out, found, words);
            let (a, b) = (value(pair.a), value(pair.b));
            let label = found.form.out_field(out).label.get(words.language).to_owned();
            if a.is_empty() && b.is_empty() {
                continue;
            }
            if a == b {
                alike.push(format!("{label}: {a}"));
            } else {
                let blank =
                    |text: String| if text.is_empty() { words.get("review-blank", &[]) } else { text };
                different.push(format!("{label}: {} / {}", blank(a), blank(b)));
            }
        }
        Said {
            status,
            likely: words.get(likely, &[]),
            why: why(pair.rules.as_ref(), words),
            alike: alike.join("\n"),
            different: different.join("\n"),
        }
    }
}

fn why(link: Option<&Link>, words: &Words<'_>) -> String {
    let Some(link) = link else { return String::new() };
    let names = link.rules.names();
    let has = |name: &str| names.split('+').any(|rule| rule == name);
    let whole = link.rules.tokens().any(|rule| !rule.is_id() && rule.tier != Tier::Review);
    let reasons = [
        (link.rules.tokens().any(|rule| rule.is_id()), "review-why-id"),
        (whole && !has("weak"), "review-why-name"),
        (!whole && has("surname_date"), "review-why-surname"),
        (!whole && has("given_date"), "review-why-given"),
        (has("weak"), "review-why-weak"),
        (has("mutual_reference"), "review-why-mutual"),
        (has("reference"), "review-why-reference"),
        (has("model"), "review-why-model"),
    ];
    let reasons: Vec<String> =
        reasons.iter().filter(|(holds, _)| *holds).map(|(_, id)| words.get(id, &[])).collect();
    reasons.join("\n")
}

fn shown(value: &Value, out: OutIx, found: &Found<'_>, words: &Words<'_>) -> String {
    let text = found.form.value_text(out, value);
    if text.is_empty() { text } else { labels(&text, out, found.form, words.language) }
}
