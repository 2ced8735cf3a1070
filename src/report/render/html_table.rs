//! A table and its footnotes in HTML: headings with their scope, notes that lead there and back.

use maud::{Markup, html};

use super::{Page, cells, trace_html};
use crate::report::{Audience, Cell, Column, RowKind, Table, Value};

/// The table. A caption stands only where the heading of the section is not the table's own.
pub(super) fn table(table: &Table, page: &Page<'_>, caption: Option<String>) -> Markup {
    let percent = cells::percent_beside(table);
    html! {
        // A table scrolls on a narrow screen, and must do so by keyboard too.
        div class="scroll" tabindex="0" role="group" aria-labelledby=(format!("{}-heading", table.name())) {
            table class=[shape(table)] aria-labelledby=[
                caption.is_none().then(|| format!("{}-heading", table.name()))
            ] {
                @if let Some(caption) = &caption { caption { (caption) } }
                thead { (headings(table, page, percent)) }
                tbody {
                    @for row in &table.rows {
                        tr class=[class(row.kind)] {
                            th scope="row" { (breakable(&row.label)) }
                            @if table.aside.is_some() { td class="aside" { (row.aside.as_deref().unwrap_or("")) } }
                            @for (column, cell) in table.columns.iter().zip(&row.cells) {
                                (data(table, &row.key, column, cell, page))
                                @if percent { td class="n" { (cells::percent(cell, page.words)) } }
                            }
                        }
                    }
                }
            }
        }
    }
}

/// A label that may break behind its slashes: `Tvangsarbeid/tvangstjenester` is wider than a column.
fn breakable(label: &str) -> Markup {
    html! {
        @for (place, part) in label.split('/').enumerate() {
            @if place > 0 { "/" wbr; }
            (part)
        }
    }
}

/// Many columns stand closer; with a second text before them they are of one width.
fn shape(table: &Table) -> Option<&'static str> {
    match (table.columns.len() > 4, table.aside.is_some()) {
        (false, true) => Some("names"),
        (true, true) => Some("wide reports"),
        (true, false) if table.columns.len() > 8 => Some("wide dense"),
        (true, false) => Some("wide"),
        (false, _) => None,
    }
}

fn class(kind: RowKind) -> Option<&'static str> {
    match kind {
        RowKind::Plain | RowKind::Nation => None,
        RowKind::SingleNations | RowKind::Unknown => Some("apart"),
        RowKind::Total => Some("total"),
    }
}

/// One row of headings, or two where some span others.
fn headings(table: &Table, page: &Page<'_>, percent: bool) -> Markup {
    let spans = runs(&table.columns);
    let double = spans.iter().any(|(above, _)| above.is_some());
    let deep = if double { Some("2") } else { None };
    html! {
        tr {
            th scope="col" rowspan=[deep] { (table.stub) }
            @if let Some(aside) = &table.aside { th scope="col" rowspan=[deep] class="aside" { (aside) } }
            @if double {
                @for (above, columns) in &spans {
                    @if let Some(above) = above {
                        th scope="colgroup" class="above" colspan=(columns.len()) { (above) }
                    } @else {
                        // Nothing spans these: an empty heading would be read out as one.
                        @for column in *columns {
                            th scope="col" rowspan="2" class="n first" { (breakable(&column.label)) }
                        }
                    }
                }
            } @else {
                @for column in &table.columns { th scope="col" class=(heading_class(table)) { (breakable(&column.label)) } }
                @if percent { th scope="col" class="n" { (page.words.get("report-percent-column")) } }
            }
        }
        @if double {
            tr {
                @for (_, columns) in spans.iter().filter(|(above, _)| above.is_some()) {
                    @for (place, column) in columns.iter().enumerate() {
                        th scope="col" class=(if place == 0 { "n first" } else { "n" }) { (breakable(&column.label)) }
                    }
                }
            }
        }
    }
}

/// Headings stand as what is below them.
fn heading_class(table: &Table) -> &'static str {
    let first = table.rows.first().and_then(|row| row.cells.first());
    if first.is_some_and(|cell| class_of(&cell.value) == "text") { "text" } else { "n" }
}

/// Columns in runs of one spanning heading.
pub(super) fn runs(columns: &[Column]) -> Vec<(Option<&str>, &[Column])> {
    let runs = columns.chunk_by(|a, b| a.above == b.above);
    runs.map(|run| (run.first().and_then(|column| column.above.as_deref()), run)).collect()
}

fn data(table: &Table, row: &str, column: &Column, cell: &Cell, page: &Page<'_>) -> Markup {
    let text = cells::text(&cell.value, page.words);
    let number = class_of(&cell.value) == "n";
    let below = cell.percent.filter(|_| !cells::percent_beside(table) && number);
    let below = below.map(|percent| {
        page.words.get_with("report-percent", &[("number", percent.text(page.words.language).into())])
    });
    let traced = trace_html::link_of(table, row, column, cell, page);
    html! {
        td class=(class_of(&cell.value)) {
            @if let Some(href) = &traced { a class="traced" href=(href) { (text) } } @else { (text) }
            @if let Some(meaning) = cells::blank_means(&cell.value, page.words) {
                span class="unseen" { (meaning) }
            }
            @if let Some(below) = &below {
                br;
                @let traced = column.percent_key.as_ref().and(traced.as_ref());
                @if let (Some(_), Some(key)) = (traced, &column.percent_key) {
                    a class="traced below" href=(trace_html::href(&table.key(row, key))) { (below) }
                } @else {
                    span class="below" { (below) }
                }
            }
            @if !cell.notes.is_empty() {
                sup {
                    @for (place, note) in cell.notes.iter().enumerate() {
                        @if place > 0 { "," }
                        @let number = (note + 1).to_string();
                        a href=(format!("#{}-note-{number}", table.name()))
                            id=[(place == 0).then(|| anchor(table, row, column))]
                            aria-label=(page.words.get_with("report-footnote", &[("number", number.as_str().into())])) {
                            (number)
                        }
                    }
                }
            }
        }
    }
}

/// Figures stand in line, states are small, names are text.
fn class_of(value: &Value) -> &'static str {
    match value {
        Value::Count(_) | Value::Change(_) | Value::Difference(_) | Value::Missing | Value::Suppressed => "n",
        Value::Nations(_) | Value::Text(_) => "text",
        _ => "state",
    }
}

fn anchor(table: &Table, row: &str, column: &Column) -> String {
    format!("{}-{row}-{}", table.name(), column.key)
}

/// Remarks and footnotes under the table.
pub(super) fn notes(table: &Table, page: &Page<'_>) -> Markup {
    let words = page.words;
    let internal = |audience| (audience == Audience::Internal).then_some("internal");
    html! {
        @for remark in &table.remarks { p.remark.internal[remark.audience == Audience::Internal] { (remark.text) } }
        @if !table.notes.is_empty() {
            section class="notes" aria-label=(format!("{}: {}", table.number, words.get("report-notes"))) {
                ol {
                    @for (place, note) in table.notes.iter().enumerate() {
                        li id=(format!("{}-note-{}", table.name(), place + 1)) class=[internal(note.audience)] {
                            (note.text)
                            @if let Some(back) = first_use(table, place) {
                                " " a class="back" href=(format!("#{back}")) aria-label=(words.get("report-back")) { "↑" }
                            }
                        }
                    }
                }
            }
        }
    }
}

/// The anchor of the first cell whose footnotes begin with this one.
fn first_use(table: &Table, note: usize) -> Option<String> {
    let cells = table.rows.iter().flat_map(|row| {
        table.columns.iter().zip(&row.cells).map(move |(column, cell)| (row.key.as_str(), column, cell))
    });
    let mut uses = cells.filter(|(_, _, cell)| cell.notes.contains(&note));
    uses.next().map(|(row, column, _)| anchor(table, row, column))
}
