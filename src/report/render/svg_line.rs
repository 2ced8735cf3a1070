//! Lines over years: a mark and a figure at every year, the name of a line at its end instead of a legend.

use maud::{Markup, html};

use super::chart::{Drawing, LINE, Series, TEXT};
use super::svg::{SIZE, WIDTH, px, width};

const HEIGHT: f64 = 240.0;
const TOP: f64 = 24.0;
/// Half of a mark.
const MARK: f64 = 4.0;

/// Where a year's figure is drawn, and the figure.
type Point = (f64, f64, String);

/// The lines and the height of the drawing. A year without a figure is a gap.
pub(super) fn lines(drawing: &Drawing) -> (Markup, f64) {
    let names = drawing.series.iter().map(|series| width(&series.label)).fold(0.0, f64::max);
    let (left, right) = (24.0, WIDTH - names - 18.0);
    let years = u32::try_from(drawing.bars.len().saturating_sub(1)).unwrap_or(0);
    let step = (right - left) / f64::from(years.max(1));
    let scale = (HEIGHT - TOP) / f64::from(drawing.longest());
    let at = |place: u32| if years == 0 { (left + right) / 2.0 } else { left + f64::from(place) * step };
    let points = |place: usize| -> Vec<Option<Point>> {
        let bars = (0u32..).zip(&drawing.bars);
        bars.map(|(year, bar)| {
            let count = bar.counts.get(place).copied().flatten()?;
            let text = bar.labels.get(place).cloned().unwrap_or_default();
            Some((at(year), HEIGHT - f64::from(count) * scale, text))
        })
        .collect()
    };
    let body = html! {
        @for (place, series) in drawing.series.iter().enumerate() {
            (line(series, place, &points(place)))
        }
        line x1=(px(left - 8.0)) y1=(px(HEIGHT)) x2=(px(right + 8.0)) y2=(px(HEIGHT)) stroke=(LINE) stroke-width="1" {}
        @for (year, bar) in (0u32..).zip(&drawing.bars) {
            text x=(px(at(year))) y=(px(HEIGHT + SIZE + 5.0)) text-anchor="middle" fill=(TEXT) { (bar.label) }
        }
    };
    (body, HEIGHT + SIZE + 12.0)
}

fn line(series: &Series, place: usize, points: &[Option<Point>]) -> Markup {
    let colour = series.fill.colour;
    let dashed = (place % 2 == 1).then_some("6 3");
    html! {
        @for run in points.split(Option::is_none).filter(|run| run.len() > 1) {
            @let path = run.iter().flatten().map(|(x, y, _)| format!("{},{}", px(*x), px(*y))).collect::<Vec<_>>();
            polyline points=(path.join(" ")) fill="none" stroke=(colour) stroke-width="2.2" stroke-dasharray=[dashed] {}
        }
        @for (x, y, text) in points.iter().flatten() {
            @if place.is_multiple_of(2) {
                circle cx=(px(*x)) cy=(px(*y)) r=(px(MARK)) fill=(colour) {}
            } @else {
                rect x=(px(x - MARK)) y=(px(y - MARK)) width=(px(2.0 * MARK)) height=(px(2.0 * MARK)) fill=(colour) {}
            }
            // Below the second line, so that figures of two lines do not meet.
            @let beside = if place.is_multiple_of(2) { y - MARK - 4.0 } else { y + MARK + SIZE };
            text x=(px(*x)) y=(px(beside)) text-anchor="middle" fill=(TEXT) { (text) }
        }
        @if let Some((x, y, _)) = points.iter().flatten().next_back() {
            text x=(px(x + MARK + 10.0)) y=(px(y + SIZE * 0.36)) fill=(TEXT) font-weight="bold" { (series.label) }
        }
    }
}
