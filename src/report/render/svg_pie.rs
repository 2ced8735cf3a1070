//! The round of the printed report's Diagram 2: slices clockwise from the top, figures in the legend beside it.

use maud::{Markup, html};

use super::chart::{APART, Drawing, Fill, LINE, PLAIN, TEXT};
use super::svg::{SIZE, paint, px};

const RADIUS: f64 = 100.0;
const MIDDLE: f64 = 104.0;
/// Where the legend begins.
const LEGEND: f64 = 230.0;
const LINE_HEIGHT: f64 = SIZE + 12.0;

/// The slices and the height of the drawing. Rows of nobody have no slice and no line in the legend.
pub(super) fn pie(drawing: &Drawing) -> (Markup, f64) {
    let count = |at: usize| drawing.bars.get(at).and_then(|bar| bar.counts.first().copied().flatten());
    let shown: Vec<usize> = (0..drawing.bars.len()).filter(|at| count(*at) != Some(0)).collect();
    let whole: u32 = shown.iter().filter_map(|at| count(*at)).sum();
    let mut turned = 0.0;
    let slices: Vec<(Fill, f64, f64)> = shown
        .iter()
        .enumerate()
        .map(|(place, at)| {
            let apart = drawing.bars.get(*at).is_some_and(|bar| bar.apart);
            let turn = f64::from(count(*at).unwrap_or(0)) / f64::from(whole.max(1));
            let from = turned;
            turned += turn;
            (if apart { APART } else { shade(place) }, from, turn)
        })
        .collect();
    let body = html! {
        @for (fill, from, turn) in &slices {
            @if *turn >= 1.0 {
                circle cx=(px(MIDDLE)) cy=(px(MIDDLE)) r=(px(RADIUS)) fill=(paint(*fill)) {}
            } @else if *turn > 0.0 {
                path d=(slice(*from, *turn)) fill=(paint(*fill)) stroke="#FFFFFF" stroke-width="1.5" {}
            }
        }
        @for (line, (at, (fill, ..))) in (0u8..).zip(shown.iter().zip(&slices)) {
            @if let Some(bar) = drawing.bars.get(*at) {
                @let y = 24.0 + f64::from(line) * 2.0 * LINE_HEIGHT;
                rect x=(px(LEGEND)) y=(px(y)) width="13" height="13" fill=(paint(*fill)) stroke=(LINE)
                    stroke-width="0.8" {}
                text fill=(TEXT) {
                    tspan x=(px(LEGEND + 22.0)) y=(px(y + 11.0)) { (bar.label) }
                    tspan x=(px(LEGEND + 22.0)) y=(px(y + 11.0 + SIZE + 3.0)) font-weight="bold" {
                        (bar.labels.first().map_or("", String::as_str))
                    }
                }
            }
        }
    };
    let lines = f64::from(u8::try_from(shown.len()).unwrap_or(u8::MAX));
    (body, (2.0 * MIDDLE).max(24.0 + lines * 2.0 * LINE_HEIGHT))
}

/// The fills of slices, in the order of the rows.
fn shade(place: usize) -> Fill {
    super::chart::fill_at(place).unwrap_or(PLAIN)
}

/// The path of a slice: `from` and `turn` in whole turns, clockwise from the top.
fn slice(from: f64, turn: f64) -> String {
    let point = |turned: f64| {
        let angle = turned * std::f64::consts::TAU;
        (MIDDLE + RADIUS * angle.sin(), MIDDLE - RADIUS * angle.cos())
    };
    let ((x0, y0), (x1, y1)) = (point(from), point(from + turn));
    let large = u8::from(turn > 0.5);
    format!(
        "M{} {}L{} {}A{} {} 0 {large} 1 {} {}Z",
        px(MIDDLE),
        px(MIDDLE),
        px(x0),
        px(y0),
        px(RADIUS),
        px(RADIUS),
        px(x1),
        px(y1)
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::Shape;
    use crate::report::render::chart::{Bar, Series};

    fn drawn(counts: &[Option<u32>]) -> String {
        let bars = counts.iter().enumerate().map(|(row, count)| Bar {
            label: format!("form {row}"),
            row,
            apart: row == 2,
            counts: vec![*count],
            labels: vec![count.map_or_else(|| ":".to_owned(), |count| count.to_string())],
        });
        let series = vec![Series { label: "Personer".to_owned(), column: 0, fill: PLAIN }];
        pie(&Drawing { shape: Shape::Pie, named: false, series, bars: bars.collect() }).0.into_string()
    }

    #[test]
    fn every_row_of_somebody_has_a_slice_and_a_line_in_the_legend() {
        let three = drawn(&[Some(2), Some(1), Some(1), Some(0)]);
        assert_eq!((three.matches("<path").count(), three.matches("<text").count()), (3, 3));
        // Half of the round goes from the top to the bottom, the next quarter on to the left.
        assert!(three.contains("M104 104L104 4A100 100 0 0 1 104 204Z"), "{three}");
        assert!(three.contains("M104 104L104 204A100 100 0 0 1 4 104Z"), "{three}");
        assert_eq!(drawn(&[Some(5)]).matches("<circle").count(), 1);
    }

    #[test]
    fn a_withheld_figure_has_no_slice_but_keeps_its_line() {
        let pie = drawn(&[Some(2), None, Some(1)]);
        assert_eq!((pie.matches("<path").count(), pie.matches("<text").count()), (2, 3));
    }
}
