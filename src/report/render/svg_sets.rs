//! Sets of partners in the manner of an UpSet plot, lying down: a row a set, a dot a partner in it, a bar for its size.

use maud::{Markup, html};

use super::chart::{APART, Bar, Drawing, LINE, PLAIN, TEXT};
use super::svg::{SIZE, WIDTH, px, rect, width};
use crate::report::overlap::PLUS;

const ROW: f64 = 18.0;
const BAR: f64 = 12.0;
/// Room for the names over the dots, which stand slanted.
const SLANT: f64 = 55.0;
const EMPTY: &str = "#DDE3E8";

/// The plot and its height.
pub(super) fn sets(drawing: &Drawing) -> (Markup, f64) {
    let partners = partners(drawing);
    let columns = u32::try_from(partners.len()).unwrap_or(1).max(1);
    let step = (270.0 / f64::from(columns)).clamp(9.0, 18.0);
    let left = step / 2.0 + 2.0;
    let names = partners.iter().map(|name| width(name)).fold(0.0, f64::max);
    let top = names * SLANT.to_radians().sin() + 14.0;
    let bars = (left + f64::from(columns) * step + 10.0).max(names * SLANT.to_radians().cos() * 0.4);
    let figures = drawing.bars.iter().flat_map(|bar| &bar.labels).map(|text| width(text)).fold(0.0, f64::max);
    let scale = (WIDTH - bars - figures - 12.0) / f64::from(drawing.longest());
    let x = |place: usize| left + f64::from(u32::try_from(place).unwrap_or(0)) * step;
    let body = html! {
        @for (place, name) in partners.iter().enumerate() {
            @let turn = format!("translate({} {}) rotate(-{SLANT})", px(x(place) + 3.0), px(top - 8.0));
            text transform=(turn) fill=(TEXT) font-size=(px(SIZE - 2.0)) { (name) }
        }
        @for (row, bar) in (0u32..).zip(&drawing.bars) {
            @let y = top + f64::from(row) * ROW + ROW / 2.0;
            (dots(bar, &partners, &x, y))
            @let count = bar.counts.first().copied().flatten();
            @let long = f64::from(count.unwrap_or(0)) * scale;
            (rect(bars, y - BAR / 2.0, long, BAR, if bar.apart { APART } else { PLAIN }))
            text x=(px(bars + long + 5.0)) y=(px(y + SIZE * 0.36)) fill=(TEXT) {
                (bar.labels.first().map_or("", String::as_str))
            }
        }
        @let bottom = top + f64::from(u32::try_from(drawing.bars.len()).unwrap_or(0)) * ROW;
        line x1=(px(bars)) y1=(px(top - 2.0)) x2=(px(bars)) y2=(px(bottom)) stroke=(LINE) stroke-width="1" {}
    };
    (body, top + f64::from(u32::try_from(drawing.bars.len()).unwrap_or(0)) * ROW + 4.0)
}

/// The names of a set.
fn members(bar: &Bar) -> Vec<&str> {
    if bar.apart { Vec::new() } else { bar.label.split(PLUS).collect() }
}

/// Every partner of the sets that are shown, in the order in which they are met: the largest first.
fn partners(drawing: &Drawing) -> Vec<&str> {
    let mut partners: Vec<&str> = Vec::new();
    for name in drawing.bars.iter().flat_map(members) {
        if !partners.contains(&name) {
            partners.push(name);
        }
    }
    partners
}

fn dots(bar: &Bar, partners: &[&str], x: &dyn Fn(usize) -> f64, y: f64) -> Markup {
    let members = members(bar);
    let within: Vec<usize> = partners
        .iter()
        .enumerate()
        .filter(|(_, name)| members.contains(name))
        .map(|(place, _)| place)
        .collect();
    html! {
        @if bar.apart {
            text x="2" y=(px(y + SIZE * 0.36)) fill=(TEXT) { (bar.label) }
        } @else {
            @for place in 0..partners.len() {
                circle cx=(px(x(place))) cy=(px(y)) r="3.4" fill=(if within.contains(&place) { PLAIN.colour } else { EMPTY }) {}
            }
            @if let (Some(first), Some(last)) = (within.first(), within.last()) {
                @if first != last {
                    line x1=(px(x(*first))) y1=(px(y)) x2=(px(x(*last))) y2=(px(y)) stroke=(PLAIN.colour) stroke-width="2" {}
                }
            }
        }
    }
}
