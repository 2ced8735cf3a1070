//! Diagrams as SVG: bars lie, labels stand beside them, nothing needs a scale or a legend that a label can say.
//!
//! Sizes are in user units of a drawing 520 wide: two thirds of an A4 page's text, at the size of the text. Text is measured by a table of widths,
//! because nothing here can ask a font.

use maud::{Markup, PreEscaped, html};

use super::chart::{APART, Bar, Drawing, Fill, LINE, Series, TEXT, described, drawing};
use super::{Page, svg_line, svg_pie, svg_sets};
use crate::report::{Edition, Shape, Table};

/// Width of every drawing.
pub(super) const WIDTH: f64 = 520.0;
/// Size of text.
pub(super) const SIZE: f64 = 13.0;
/// Widest column of labels; longer ones break into two lines.
const LABELS: f64 = 180.0;
/// Thickness of a bar.
const BAR: f64 = 15.0;
/// Room between two rows.
const GAP: f64 = 7.0;
/// Room between a bar and its label.
const BESIDE: f64 = 6.0;
const FONT: &str = "Arial, Helvetica, 'Liberation Sans', sans-serif";

/// A drawing to stand in a page; nothing for a table that is no diagram.
pub(super) fn inline(table: &Table, page: &Page<'_>) -> Option<Markup> {
    let drawing = drawing(table, page.words)?;
    Some(drawn(table, &drawing, page, ""))
}

/// A drawing as a file of its own. The internal one says that it is.
pub(super) fn file(table: &Table, page: &Page<'_>) -> Option<String> {
    let drawing = drawing(table, page.words)?;
    let mark =
        if page.edition == Edition::Internal { page.words.get("report-internal") } else { String::new() };
    Some(format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n{}\n",
        drawn(table, &drawing, page, &mark).into_string()
    ))
}

fn drawn(table: &Table, drawing: &Drawing, page: &Page<'_>, mark: &str) -> Markup {
    let (body, height) = match drawing.shape {
        Shape::Bars | Shape::Grouped | Shape::Stacked => bars(drawing),
        Shape::Pie => svg_pie::pie(drawing),
        Shape::Line => svg_line::lines(drawing),
        Shape::Sets => svg_sets::sets(drawing),
    };
    let marked = if mark.is_empty() { 0.0 } else { 22.0 };
    let name = table.name();
    let (title, desc) = (format!("{name}-title"), format!("{name}-desc"));
    let labelled = format!("{title} {desc}");
    html! {
        svg xmlns="http://www.w3.org/2000/svg" viewBox=(format!("0 0 {WIDTH} {:.0}", height + marked)) role="img"
            lang=(page.words.language.tag()) aria-labelledby=(labelled) font-family=(FONT) font-size=(SIZE) {
            title id=(title) { (table.number) ". " (table.title) }
            desc id=(desc) { (described(drawing, page)) }
            (hatch(&name))
            (with_hatch_of(&name, body))
            @if !mark.is_empty() {
                text x="0" y=(format!("{:.0}", height + 15.0)) fill="#A3122B" font-weight="bold" { (mark) }
            }
        }
    }
}

/// The lines of what is apart. Ids are unique in a page, so each drawing has its own.
fn hatch(id: &str) -> Markup {
    html! {
        defs {
            pattern id=(format!("{id}-hatch")) width="5" height="5" patternUnits="userSpaceOnUse"
                patternTransform="rotate(45)" {
                rect width="5" height="5" fill="#FFFFFF" {}
                rect width="2.6" height="5" fill=(APART.colour) {}
            }
        }
    }
}

const HATCH: &str = "url(#hatch)";

fn with_hatch_of(id: &str, body: Markup) -> Markup {
    PreEscaped(body.into_string().replace(HATCH, &format!("url(#{id}-hatch)")))
}

/// A filled shape's colour, or its lines.
pub(super) fn paint(fill: Fill) -> &'static str {
    if fill.hatched { HATCH } else { fill.colour }
}

/// Lying bars: one a row, or one a row and series, or one a row cut into series.
fn bars(drawing: &Drawing) -> (Markup, f64) {
    let (key, top) = if drawing.named { legend(drawing) } else { (html! {}, 4.0) };
    let labels: Vec<Vec<String>> = drawing.bars.iter().map(|bar| broken(&bar.label)).collect();
    let widest = labels.iter().flatten().map(|line| width(line)).fold(0.0, f64::max);
    let left = widest + BESIDE + 2.0;
    let beside = drawing.bars.iter().map(|bar| label_at_end(drawing, bar)).map(|text| width(&text));
    let room = WIDTH - left - beside.fold(0.0, f64::max) - 2.0 * BESIDE;
    let scale = room / f64::from(drawing.longest());
    let heights: Vec<f64> = labels.iter().map(|lines| row_height(drawing, lines.len())).collect();
    let (tops, bottom) = starts(top, heights.iter().map(|height| height + GAP));
    let body = html! {
        @for (((bar, lines), height), at) in drawing.bars.iter().zip(&labels).zip(&heights).zip(tops) {
            (label(lines, left - BESIDE, at + height / 2.0))
            @match drawing.shape {
                Shape::Stacked => (stacked(drawing, bar, left, at + (height - BAR) / 2.0, scale)),
                _ => (side_by_side(drawing, bar, left, at + (height - thickness(drawing)) / 2.0, scale)),
            }
        }
    };
    let bottom = bottom - GAP + 4.0;
    let axis = html! {
        line x1=(px(left)) y1=(px(top - 2.0)) x2=(px(left)) y2=(px(bottom - 2.0)) stroke=(LINE) stroke-width="1" {}
    };
    (html! { (key) (body) (axis) }, bottom)
}

/// Where things of these sizes begin, one behind the other, and where the last ends.
fn starts(from: f64, sizes: impl Iterator<Item = f64>) -> (Vec<f64>, f64) {
    let mut end = from;
    let starts = sizes.map(|size| {
        let start = end;
        end += size;
        start
    });
    (starts.collect(), end)
}

fn thickness(drawing: &Drawing) -> f64 {
    match (drawing.shape, u32::try_from(drawing.series.len())) {
        (Shape::Grouped, Ok(series)) => f64::from(series) * (BAR - 2.0),
        _ => BAR,
    }
}

fn row_height(drawing: &Drawing, lines: usize) -> f64 {
    let text = if lines > 1 { 2.0 * (SIZE + 2.0) } else { SIZE + 2.0 };
    thickness(drawing).max(text)
}

fn side_by_side(drawing: &Drawing, bar: &Bar, left: f64, top: f64, scale: f64) -> Markup {
    let each = if drawing.shape == Shape::Grouped { BAR - 2.0 } else { BAR };
    let (tops, _) = starts(top, drawing.series.iter().map(|_| each));
    html! {
        @for (((series, count), text), at) in drawing.series.iter().zip(&bar.counts).zip(&bar.labels).zip(tops) {
            @let long = f64::from(count.unwrap_or(0)) * scale;
            (rect(left, at, long, each, drawing.fill(bar, series)))
            text x=(px(left + long + BESIDE)) y=(px(at + each / 2.0 + SIZE * 0.36)) fill=(TEXT) { (text) }
        }
    }
}

fn stacked(drawing: &Drawing, bar: &Bar, left: f64, top: f64, scale: f64) -> Markup {
    let lengths: Vec<f64> = bar.counts.iter().map(|count| f64::from(count.unwrap_or(0)) * scale).collect();
    let (lefts, end) = starts(left, lengths.iter().copied());
    html! {
        @for (((series, long), text), at) in drawing.series.iter().zip(lengths).zip(&bar.labels).zip(lefts) {
            (rect(at, top, long, BAR, series.fill))
            @if !series.fill.hatched && width(text) + 4.0 < long {
                text x=(px(at + long / 2.0)) y=(px(top + BAR / 2.0 + SIZE * 0.36)) text-anchor="middle"
                    fill=(series.fill.ink) { (text) }
            }
        }
        text x=(px(end + BESIDE)) y=(px(top + BAR / 2.0 + SIZE * 0.36)) fill=(TEXT) {
            (label_at_end(drawing, bar))
        }
    }
}

/// The text behind a bar: its figure, or the sum of its segments.
fn label_at_end(drawing: &Drawing, bar: &Bar) -> String {
    if drawing.shape != Shape::Stacked {
        return bar.labels.iter().max_by_key(|label| label.chars().count()).cloned().unwrap_or_default();
    }
    // With a figure withheld there is no sum to print.
    let sum: Option<u32> = bar.counts.iter().copied().sum();
    sum.map(|sum| sum.to_string()).unwrap_or_default()
}

pub(super) fn rect(x: f64, y: f64, wide: f64, high: f64, fill: Fill) -> Markup {
    html! {
        @if wide > 0.0 {
            rect x=(px(x)) y=(px(y)) width=(px(wide)) height=(px(high)) fill=(paint(fill))
                stroke=(if fill.hatched { LINE } else { "#FFFFFF" }) stroke-width="0.8" {}
        }
    }
}

/// The label of a row, ending at `x`, its middle at `y`.
fn label(lines: &[String], x: f64, y: f64) -> Markup {
    let first = if lines.len() > 1 { y - SIZE * 0.22 } else { y + SIZE * 0.36 };
    html! {
        text text-anchor="end" fill=(TEXT) {
            @for (line, text) in (0u8..).zip(lines) {
                tspan x=(px(x)) y=(px(first + f64::from(line) * (SIZE + 2.0))) { (text) }
            }
        }
    }
}

/// The series above the bars, and where the bars begin.
fn legend(drawing: &Drawing) -> (Markup, f64) {
    let (mut x, mut y) = (0.0, 0.0);
    let mut place = |series: &Series| {
        let long = 18.0 + width(&series.label) + 18.0;
        if x > 0.0 && x + long > WIDTH {
            x = 0.0;
            y += SIZE + 8.0;
        }
        let at = (x, y);
        x += long;
        at
    };
    let key = html! {
        @for series in &drawing.series {
            @let (x, y) = place(series);
            rect x=(px(x + 0.5)) y=(px(y + 2.0)) width="12" height="12" fill=(paint(series.fill)) stroke=(LINE)
                stroke-width="0.8" {}
            text x=(px(x + 18.0)) y=(px(y + 2.0 + SIZE * 0.84)) fill=(TEXT) { (series.label) }
        }
    };
    (key, y + SIZE + 16.0)
}

/// One decimal is finer than any printer.
pub(super) fn px(value: f64) -> String {
    let text = format!("{value:.1}");
    text.strip_suffix(".0").map_or(text.clone(), str::to_owned)
}

/// A label in one line, or in two where it is long.
fn broken(label: &str) -> Vec<String> {
    if width(label) <= LABELS {
        return vec![label.to_owned()];
    }
    // Break where the longer half is shortest: behind a space or a slash.
    let places = label.char_indices().filter(|(_, letter)| matches!(letter, ' ' | '/'));
    let halves = places.map(|(at, letter)| label.split_at(at + letter.len_utf8()));
    let longer = |(a, b): &(&str, &str)| width(a.trim_end()).max(width(b));
    let best = halves.min_by(|a, b| longer(a).total_cmp(&longer(b)));
    best.map_or_else(|| vec![label.to_owned()], |(a, b)| vec![a.trim_end().to_owned(), b.to_owned()])
}

/// Width of a text, from the widths of Arial's letters in classes; a little too wide rather than too narrow.
pub(super) fn width(text: &str) -> f64 {
    let em = text.chars().map(|letter| match letter {
        'i' | 'j' | 'l' | '.' | ',' | ':' | ';' | '|' | '\'' | 'I' => 0.28,
        't' | 'f' | 'r' | ' ' | '/' | '-' | '(' | ')' => 0.35,
        'm' | 'w' | 'M' | 'W' | '%' | 'æ' | 'Æ' | '@' => 0.9,
        letter if letter.is_uppercase() => 0.72,
        _ => 0.57,
    });
    em.sum::<f64>() * SIZE
}
