//! Native Excel charts: they read the cells of their sheet, so that whoever mends a figure mends the diagram.

use rust_xlsxwriter::{
    Chart, ChartAxisLabelPosition, ChartAxisTickType, ChartDataLabel, ChartDataLabelPosition, ChartFont,
    ChartFormat, ChartLegendPosition, ChartLine, ChartMarker, ChartMarkerType, ChartPatternFill,
    ChartPatternFillType, ChartPoint, ChartSolidFill, ChartType, Color,
};

use super::Page;
use super::chart::{Bar, Drawing, Fill, LINE, Series, TEXT, described_briefly, drawing, fill_at};
use super::xlsx::Places;
use crate::report::{Shape, Table};

const FONT: &str = "Arial";

/// A chart and its height in pixels.
pub(super) struct Drawn {
    pub(super) chart: Chart,
    pub(super) height: u32,
}

/// The chart of a table that stands in these places.
pub(super) fn chart(table: &Table, places: &Places, page: &Page<'_>) -> Option<Drawn> {
    let drawing = drawing(table, page.words)?;
    let head = places.head;
    let kind = match drawing.shape {
        Shape::Bars | Shape::Grouped | Shape::Sets => ChartType::Bar,
        Shape::Line => ChartType::Line,
        Shape::Stacked => ChartType::BarStacked,
        Shape::Pie => ChartType::Pie,
    };
    let mut chart = Chart::new(kind);
    let row = |bar: Option<&Bar>| head + 1 + u32::try_from(bar.map_or(0, |bar| bar.row)).unwrap_or(0);
    let (first, last) = (row(drawing.bars.first()), row(drawing.bars.last()));
    let name = table.name();
    for series in &drawing.series {
        let column = places.column_of(series.column);
        let sheet = name.as_str();
        let made = chart
            .add_series()
            .set_name((sheet, head, column))
            .set_categories((sheet, first, 0, last, 0))
            .set_values((sheet, first, column, last, column))
            .set_format(&mut filled(series.fill))
            .set_gap(45);
        let mut label = ChartDataLabel::new();
        label.show_value().set_num_format("0").set_font(&font(9));
        match drawing.shape {
            Shape::Stacked => {
                // Zeros would be printed on top of each other.
                let mut ink = font(9);
                ink.set_color(series.fill.ink);
                label.set_position(ChartDataLabelPosition::Center).set_num_format("0;;;").set_font(&ink);
            }
            Shape::Pie => {
                label.set_position(ChartDataLabelPosition::OutsideEnd);
            }
            Shape::Line => {
                label.set_position(ChartDataLabelPosition::Above);
                let mut line = ChartLine::new();
                line.set_color(colour(series.fill.colour)).set_width(2.25);
                let mut dot = ChartFormat::new();
                dot.set_solid_fill(ChartSolidFill::new().set_color(colour(series.fill.colour)));
                let mut marker = ChartMarker::new();
                marker.set_type(marker_type(series.column)).set_size(7).set_format(&mut dot);
                made.set_format(ChartFormat::new().set_line(&line)).set_marker(&marker);
            }
            Shape::Bars | Shape::Grouped | Shape::Sets => {
                label.set_position(ChartDataLabelPosition::OutsideEnd);
            }
        }
        made.set_data_label(&label);
        let own = own_labels(&drawing, series);
        if own.iter().any(Option::is_some) {
            let labels: Vec<ChartDataLabel> =
                own.into_iter().map(|own| own.unwrap_or_else(|| label.clone().to_custom())).collect();
            made.set_custom_data_labels(&labels);
        }
        if drawing.shape == Shape::Stacked {
            made.set_overlap(100);
        }
        if !drawing.named && drawing.shape != Shape::Line {
            made.set_points(&points(&drawing));
        }
    }
    axes(&mut chart, &drawing);
    chart.title().set_name(&table.title).set_font(font(11).set_bold());
    chart.set_alt_text(described_briefly(table, &drawing, page));
    chart.set_name(&name);
    let rows = u32::try_from(drawing.bars.len()).unwrap_or(1);
    // With less room LibreOffice leaves every second label out.
    let each = if drawing.shape == Shape::Grouped { 36 } else { 30 };
    let height = (rows * each + 80).clamp(300, 1000);
    chart.set_width(620).set_height(height);
    Some(Drawn { chart, height })
}

fn axes(chart: &mut Chart, drawing: &Drawing) {
    chart.chart_area().set_format(ChartFormat::new().set_no_border());
    if drawing.shape == Shape::Pie || drawing.named {
        chart.legend().set_position(ChartLegendPosition::Bottom).set_font(&font(9));
    } else {
        chart.legend().set_hidden();
    }
    if drawing.shape == Shape::Pie {
        return;
    }
    if drawing.shape == Shape::Line {
        let mut line = ChartLine::new();
        line.set_color(LINE).set_width(0.75);
        chart.x_axis().set_font(&font(9)).set_format(ChartFormat::new().set_line(&line));
        chart.y_axis().set_min(0).set_major_gridlines(false).set_label_position(ChartAxisLabelPosition::None);
        return;
    }
    let mut line = ChartLine::new();
    line.set_color(LINE).set_width(0.75);
    // In a bar chart the library's y axis is the one with the rows. The first row stands on top, as in the table.
    chart
        .y_axis()
        .set_reverse()
        .set_font(&font(9))
        .set_format(ChartFormat::new().set_line(&line))
        .set_major_tick_type(ChartAxisTickType::None)
        .set_major_gridlines(false)
        .set_label_interval(1);
    // Every bar has its figure beside it: a scale would say it twice.
    chart
        .x_axis()
        .set_major_gridlines(false)
        .set_min(0)
        .set_label_position(ChartAxisLabelPosition::None)
        .set_format(ChartFormat::new().set_no_line())
        .set_major_tick_type(ChartAxisTickType::None);
}

/// Series are told apart by more than colour.
fn marker_type(column: usize) -> ChartMarkerType {
    if column.is_multiple_of(2) { ChartMarkerType::Circle } else { ChartMarkerType::Square }
}

/// Where a cell holds no number Excel draws a nought and says so: its label says what the cell says.
fn own_labels(drawing: &Drawing, series: &Series) -> Vec<Option<ChartDataLabel>> {
    let place = drawing.series.iter().position(|known| known.column == series.column).unwrap_or(0);
    let own = |bar: &Bar| {
        let withheld = bar.counts.get(place).is_some_and(Option::is_none);
        let text = bar.labels.get(place).filter(|_| withheld && drawing.shape != Shape::Line)?;
        Some(ChartDataLabel::new().set_value(text.as_str()).set_font(&font(9)).to_custom())
    };
    drawing.bars.iter().map(own).collect()
}

/// The fill of each bar or slice of a single series.
fn points(drawing: &Drawing) -> Vec<ChartPoint> {
    let series = drawing.series.first();
    let bars = drawing.bars.iter().enumerate();
    let fill = |(place, bar): (usize, &Bar)| match series {
        Some(_) if drawing.shape == Shape::Pie && !bar.apart => fill_at(place),
        Some(series) => Some(drawing.fill(bar, series)),
        None => None,
    };
    bars.filter_map(fill).map(|fill| ChartPoint::new().set_format(&mut filled(fill))).collect()
}

fn filled(fill: Fill) -> ChartFormat {
    let mut format = ChartFormat::new();
    if fill.hatched {
        let mut lines = ChartPatternFill::new();
        lines.set_pattern(ChartPatternFillType::DiagonalStripesWideUpwards);
        lines.set_foreground_color(colour(fill.colour)).set_background_color(Color::White);
        let mut border = ChartLine::new();
        border.set_color(colour(LINE)).set_width(0.75);
        format.set_pattern_fill(&lines).set_border(&border);
    } else {
        format.set_solid_fill(ChartSolidFill::new().set_color(colour(fill.colour)));
    }
    format
}

fn colour(hex: &str) -> Color {
    Color::from(hex)
}

fn font(size: u8) -> ChartFont {
    let mut font = ChartFont::new();
    font.set_name(FONT).set_size(size).set_color(TEXT);
    font
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::render::chart::PLAIN;

    #[test]
    fn a_bar_without_a_number_says_what_its_cell_says() {
        let bar = |count: Option<u32>, label: &str| Bar {
            label: String::new(),
            row: 0,
            apart: false,
            counts: vec![count],
            labels: vec![label.to_owned()],
        };
        let series = || Series { label: String::new(), column: 1, fill: PLAIN };
        let drawn = |shape| Drawing {
            shape,
            named: false,
            series: vec![series()],
            bars: vec![bar(Some(3), "3"), bar(None, ":"), bar(Some(0), "0")],
        };
        let own = |shape| -> Vec<bool> {
            own_labels(&drawn(shape), &series()).iter().map(Option::is_some).collect()
        };
        assert_eq!(own(Shape::Bars), [false, true, false]);
        assert_eq!(own(Shape::Stacked), [false, true, false]);
        // A line has a gap there, and so no label.
        assert_eq!(own(Shape::Line), [false, false, false]);
    }
}
