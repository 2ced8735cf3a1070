//! What a diagram draws, whatever draws it: categories, series, colours, the words for those who do not see it.

use super::Page;
use super::cells;
use crate::report::words::Words;
use crate::report::{Row, RowKind, Shape, Table, Value};

/// A diagram ready to be drawn.
pub(super) struct Drawing {
    pub(super) shape: Shape,
    /// Whether the series have names to tell: then there is a legend, be it of one.
    pub(super) named: bool,
    pub(super) series: Vec<Series>,
    pub(super) bars: Vec<Bar>,
}

/// One column of the table.
pub(super) struct Series {
    pub(super) label: String,
    /// Place among the table's columns.
    pub(super) column: usize,
    pub(super) fill: Fill,
}

/// One row of the table.
pub(super) struct Bar {
    pub(super) label: String,
    /// Place among the table's rows.
    #[cfg_attr(not(feature = "excel-out"), expect(dead_code, reason = "only Excel's charts point at rows"))]
    pub(super) row: usize,
    /// Persons who are apart from the categories: unknown, or of nations that are not named.
    pub(super) apart: bool,
    /// One a series; nothing where the figure is withheld.
    pub(super) counts: Vec<Option<u32>>,
    /// The text beside each.
    pub(super) labels: Vec<String>,
}

/// A colour that keeps its difference in grey scale and for colour-blind readers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Fill {
    pub(super) colour: &'static str,
    /// Text on top of it.
    pub(super) ink: &'static str,
    /// Drawn as lines, where lightness alone would not tell it from its neighbours.
    pub(super) hatched: bool,
}

const INK: &str = "#1A1A1A";
const PAPER: &str = "#FFFFFF";

/// Lightness (CIE L*) 20, 57, 79, 89, 39: steps of ten or more, blue against yellow.
const FILLS: [Fill; 5] = [
    Fill { colour: "#0B2E59", ink: PAPER, hatched: false },
    Fill { colour: "#4C8DB8", ink: INK, hatched: false },
    Fill { colour: "#F0B840", ink: INK, hatched: false },
    Fill { colour: "#CFE3F1", ink: INK, hatched: false },
    Fill { colour: "#8C4A12", ink: PAPER, hatched: false },
];

/// The only series of a simple diagram.
pub(super) const PLAIN: Fill = Fill { colour: "#0B2E59", ink: PAPER, hatched: false };
/// What is apart: unknown, unclear, not named.
pub(super) const APART: Fill = Fill { colour: "#8D979F", ink: INK, hatched: true };
/// Lines and outlines.
pub(super) const LINE: &str = "#5B6670";
/// Text.
pub(super) const TEXT: &str = INK;

/// The fill of the n-th series or slice.
pub(super) fn fill_at(place: usize) -> Option<Fill> {
    FILLS.get(place % FILLS.len()).copied()
}

/// What a table's diagram draws; nothing for a table that is none.
pub(super) fn drawing(table: &Table, words: &Words<'_>) -> Option<Drawing> {
    let chart = table.chart?;
    let named = table.columns.len() > 1 || chart.shape == Shape::Line;
    let count = |row: &Row, column: usize| row.cells.get(column).and_then(|cell| cell.count());
    // A series of nobody would only lengthen the legend; the table has it.
    let nobody = |column: usize| {
        let mut rows = table.rows.iter();
        let missing = |row: &Row| row.cells.get(column).is_none_or(|cell| cell.value == Value::Missing);
        rows.clone().all(|row| count(row, column) == Some(0)) || rows.all(missing)
    };
    let mut fills = (0..).map_while(fill_at);
    let columns = table.columns.iter().enumerate().filter(|(_, heading)| !heading.total);
    let series = columns.map(|(column, heading)| Series {
        label: heading.alone.clone(),
        column,
        // By the column's place: what is blue among women is blue among men.
        fill: match heading.key.as_str() {
            "unclear" | "unknown" | "unknown_sex" => APART,
            _ => fills.next().unwrap_or(PLAIN),
        },
    });
    let series: Vec<Series> = series.filter(|series| !(named && nobody(series.column))).collect();
    let rows = table.rows.iter().enumerate().filter(|(_, row)| row.kind != RowKind::Total);
    // Ages of nobody before the first of somebody would only push the others down.
    let young = |(_, row): &(usize, &Row)| {
        let nobody = series.iter().all(|series| count(row, series.column) == Some(0));
        chart.shape == Shape::Grouped && nobody && row.key.parse::<u16>().is_ok()
    };
    let rows = rows.skip_while(young);
    let bars = rows.map(|(row, line)| {
        let cells = || series.iter().filter_map(|series| line.cells.get(series.column));
        Bar {
            label: line.label.clone(),
            row,
            apart: matches!(line.kind, RowKind::Unknown | RowKind::SingleNations),
            counts: cells().map(|cell| cell.count()).collect(),
            labels: cells()
                .map(|cell| {
                    let count = cells::text(&cell.value, words);
                    // Of nobody, no share need be said.
                    let some = cell.count().is_some_and(|count| count > 0);
                    match cell.percent.filter(|_| chart.percent_labels && some) {
                        Some(percent) => {
                            let percent = percent.text(words.language);
                            let blanks = [("count", count.into()), ("percent", percent.into())];
                            words.get_with("report-label-percent", &blanks)
                        }
                        None => count,
                    }
                })
                .collect(),
        }
    });
    let bars: Vec<Bar> = bars.collect();
    // Of nobody there is nothing to draw.
    let anybody = bars.iter().flat_map(|bar| &bar.counts).any(|count| *count != Some(0));
    anybody.then_some(Drawing { shape: chart.shape, named, series, bars })
}

impl Drawing {
    /// The longest bar.
    pub(super) fn longest(&self) -> u32 {
        let all = |bar: &Bar| bar.counts.iter().flatten().copied().collect::<Vec<_>>();
        let of = |bar: &Bar| match self.shape {
            Shape::Stacked => all(bar).iter().sum(),
            _ => all(bar).into_iter().max().unwrap_or(0),
        };
        self.bars.iter().map(of).max().unwrap_or(0).max(1)
    }

    /// The fill of a bar of a series.
    pub(super) fn fill(&self, bar: &Bar, series: &Series) -> Fill {
        if bar.apart && !self.named { APART } else { series.fill }
    }
}

/// As much of a description as Excel keeps with a chart: whole sentences of 255 letters at most.
#[cfg(feature = "excel-out")]
pub(super) fn described_briefly(table: &Table, drawing: &Drawing, page: &Page<'_>) -> String {
    let whole = format!("{}. {}. {}", table.number, table.title, described(drawing, page));
    let mut brief = String::new();
    for sentence in whole.split_inclusive(". ") {
        if brief.chars().count() + sentence.chars().count() > 255 {
            break;
        }
        brief.push_str(sentence);
    }
    brief.trim_end().to_owned()
}

/// The diagram in words: what it is, its first figures, where all of them stand. Withheld figures stay withheld.
pub(super) fn described(drawing: &Drawing, page: &Page<'_>) -> String {
    let words = page.words;
    let shape = match drawing.shape {
        Shape::Bars => "report-chart-bars",
        Shape::Grouped => "report-chart-grouped",
        Shape::Stacked => "report-chart-stacked",
        Shape::Pie => "report-chart-pie",
        Shape::Line => "report-chart-line",
        Shape::Sets => "report-chart-sets",
    };
    let mut sentences = vec![words.get_with(shape, &[("rows", drawing.bars.len().into())])];
    if !drawing.named {
        let first = drawing.bars.iter().filter(|bar| !bar.apart).take(3);
        let figures = first.map(|bar| {
            let value = bar.labels.first().cloned().unwrap_or_default();
            let blanks = [("label", bar.label.as_str().into()), ("value", value.into())];
            words.get_with("report-chart-value", &blanks)
        });
        sentences.push(format!("{}.", figures.collect::<Vec<_>>().join("; ")));
    }
    sentences.push(words.get("report-chart-table"));
    sentences.join(" ")
}
