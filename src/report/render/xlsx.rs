//! tables.xlsx: a sheet of contents, then one sheet a table, each a native table that can be copied, sorted and printed.

use rust_xlsxwriter::{
    DocProperties, ExcelDateTime, Format, FormatAlign, FormatBorder, Url, Workbook, Worksheet, XlsxError,
};

use super::html_table::runs;
use super::{Page, cells, xlsx_cells, xlsx_chart};
use crate::report::{Audience, Edition, Table, Value};

const FONT: &str = "Arial";
pub(super) const STRONG: u32 = 0x000B_2E59;
const QUIET: u32 = 0x004B_5661;
const ALARM: u32 = 0x00A3_122B;
/// Paper size 9 of the file format.
const A4: u8 = 9;
/// Points a line of 10-point text takes.
pub(super) const LINE_HEIGHT: f64 = 13.5;

/// The workbook. Its creation date is fixed: the same inputs give the same bytes.
pub(super) fn workbook(tables: &[Table], page: &Page<'_>) -> Result<Vec<u8>, XlsxError> {
    let words = page.words;
    let mut book = Workbook::new();
    let title = words.get_with("report-title", &[("year", words.year.to_string().into())]);
    let mut properties = DocProperties::new()
        .set_title(&title)
        .set_subject(words.get("report-subtitle"))
        .set_creation_datetime(&ExcelDateTime::from_ymd(2000, 1, 1)?);
    if page.edition == Edition::Internal {
        properties = properties.set_status(words.get("report-internal"));
    }
    book.set_properties(&properties);
    contents(book.add_worksheet(), tables, &title, page)?;
    for table in tables {
        sheet(book.add_worksheet(), table, page)?;
    }
    book.save_to_buffer()
}

pub(super) fn plain() -> Format {
    Format::new().set_font_name(FONT).set_font_size(10).set_align(FormatAlign::VerticalCenter)
}

pub(super) fn quiet() -> Format {
    plain().set_font_color(QUIET)
}

fn heading() -> Format {
    plain().set_font_size(14).set_bold().set_font_color(STRONG)
}

fn alarm() -> Format {
    plain().set_font_color(ALARM)
}

/// The list of sheets, each line a link.
fn contents(sheet: &mut Worksheet, tables: &[Table], title: &str, page: &Page<'_>) -> Result<(), XlsxError> {
    let words = page.words;
    sheet.set_name(words.get("report-contents"))?;
    set_up(sheet, page);
    sheet.set_column_width(0, 14)?.set_column_width(1, 100)?;
    sheet.write_string_with_format(0, 0, title, &heading())?.set_row_height(0, 22)?;
    let date = words.get_with("report-generated", &[("date", page.generated.as_str().into())]);
    sheet.write_string_with_format(1, 0, date, &quiet())?;
    if page.edition == Edition::Internal {
        sheet.write_string_with_format(2, 0, words.get("report-internal"), &alarm().set_bold())?;
        let lead = alarm().set_text_wrap();
        sheet.merge_range(3, 0, 3, 1, &words.get("report-internal-lead"), &lead)?;
        sheet.set_row_height(3, 2.0 * LINE_HEIGHT + 3.0)?;
    }
    for (row, table) in (5u32..).zip(tables) {
        let link =
            plain().set_font_color(0x000B_4A8F).set_underline(rust_xlsxwriter::FormatUnderline::Single);
        let url = Url::new(format!("internal:'{}'!A1", table.name())).set_text(&table.number);
        sheet.write_url_with_format(row, 0, url, &link)?;
        sheet.write_string_with_format(row, 1, &table.title, &plain())?;
        sheet.set_row_height(row, LINE_HEIGHT + 3.0)?;
    }
    Ok(())
}

/// What every sheet has: A4, one page wide, page numbers, the mark of the internal edition at the head of each page.
fn set_up(sheet: &mut Worksheet, page: &Page<'_>) {
    sheet.set_paper_size(A4).set_print_fit_to_pages(1, 0).set_screen_gridlines(false);
    sheet.set_margins(0.6, 0.6, 0.8, 0.7, 0.3, 0.3);
    if page.edition == Edition::Internal {
        sheet.set_header(format!("&C&\"{FONT},Bold\"&10&KA3122B{}", page.words.get("report-internal")));
        sheet.set_tab_color(ALARM);
    }
    let number = page.words.get_with("report-page", &[("page", "&P".into()), ("pages", "&N".into())]);
    sheet.set_footer(format!("&L&\"{FONT}\"&8&A&R&\"{FONT}\"&8{number}"));
}

/// Where things stand on a sheet.
pub(super) struct Places {
    /// First row of the table: its headings.
    pub(super) head: u32,
    /// First column with figures.
    pub(super) figures: u16,
    /// What stands in each column from there on.
    pub(super) shown: Vec<Shown>,
    /// Width of each column, in letters.
    pub(super) widths: Vec<f64>,
}

/// A column of figures, or of percentages beside one.
pub(super) struct Shown {
    /// Place among the table's columns.
    pub(super) column: usize,
    /// Whether it holds the percentages.
    pub(super) percent: bool,
    /// Its heading.
    pub(super) heading: String,
}

fn shown(table: &Table, page: &Page<'_>) -> Vec<Shown> {
    let columns = table.columns.iter().enumerate();
    let shown = columns.flat_map(|(column, heading)| {
        let percent = cells::has_percent(table, column).then(|| {
            let word = page.words.get("report-percent-column");
            // Excel's tables want different headings.
            let heading = if table.columns.len() == 1 { word } else { format!("{} (%)", heading.alone) };
            Shown { column, percent: true, heading }
        });
        [Shown { column, percent: false, heading: heading.alone.clone() }].into_iter().chain(percent)
    });
    shown.collect()
}

/// Wide enough for a heading in two or three lines, and for words where words stand.
fn width(table: &Table, shown: &Shown) -> f64 {
    let cells = || table.rows.iter().filter_map(|row| row.cells.get(shown.column));
    if cells().any(|cell| matches!(cell.value, Value::Nations(_))) {
        return 60.0;
    }
    let figures =
        cells().all(|cell| matches!(cell.value, Value::Count(_) | Value::Change(_) | Value::Missing));
    let (least, most) = if table.columns.len() > 8 && figures { (8.5, 10.0) } else { (12.5, 20.0) };
    let least = if shown.percent { 7.5 } else { least };
    (letters(shown.heading.chars().count()) / 1.9 + 2.0).clamp(least, most)
}

impl Places {
    fn of(table: &Table, page: &Page<'_>) -> Places {
        let shown = shown(table, page);
        let longest = table.rows.iter().map(|row| row.label.chars().count()).max().unwrap_or(0);
        let mut widths = vec![(letters(longest) * 0.95 + 3.0).clamp(14.0, 46.0)];
        let aside = table.rows.iter().filter_map(|row| row.aside.as_ref()).map(|aside| aside.chars().count());
        let aside = (letters(aside.max().unwrap_or(0)) * 0.95).clamp(9.0, 30.0);
        widths.extend(table.aside.iter().map(|_| aside));
        widths.extend(shown.iter().map(|shown| width(table, shown)));
        let spanned = table.columns.iter().any(|column| column.above.is_some());
        let figures = if table.aside.is_some() { 2 } else { 1 };
        Places { head: if spanned { 4 } else { 3 }, figures, shown, widths }
    }

    /// Where a column of the table stands.
    pub(super) fn column_of(&self, column: usize) -> u16 {
        let place = self.shown.iter().position(|shown| shown.column == column && !shown.percent);
        self.figures + u16::try_from(place.unwrap_or(0)).unwrap_or(0)
    }

    /// Last column of the table.
    pub(super) fn last(&self) -> u16 {
        u16::try_from(self.widths.len().saturating_sub(1)).unwrap_or(u16::MAX)
    }

    /// Letters that fit into a column.
    pub(super) fn room(&self, column: u16) -> f64 {
        self.widths.get(usize::from(column)).copied().unwrap_or(10.0)
    }

    /// Letters that fit across the table.
    fn across(&self) -> f64 {
        self.widths.iter().sum()
    }
}

/// A number of letters, to reckon with widths.
#[expect(clippy::cast_precision_loss, reason = "no label has 2^52 letters")]
fn letters(count: usize) -> f64 {
    count as f64
}

/// Lines that a text takes where so many letters of the font's digits fit into one; most letters are narrower. Excel sets the height of merged cells for nobody.
pub(super) fn lines(text: &str, room: f64) -> f64 {
    (letters(text.chars().count()) / (1.15 * room)).ceil().max(1.0)
}

fn sheet(sheet: &mut Worksheet, table: &Table, page: &Page<'_>) -> Result<(), XlsxError> {
    let words = page.words;
    let places = Places::of(table, page);
    let (head, last) = (places.head, places.last());
    sheet.set_name(table.name())?;
    set_up(sheet, page);
    for (column, width) in (0u16..).zip(&places.widths) {
        sheet.set_column_width(column, *width)?;
    }
    let title = format!("{}. {}", table.number, table.title);
    if table.chart.is_some() {
        // There is room beside the table, above the diagram.
        sheet.write_string_with_format(0, 0, &title, &heading())?.set_row_height(0, 22)?;
    } else {
        sheet.merge_range(0, 0, 0, last, &title, &heading().set_text_wrap())?;
        // Letters of 14 points are half as wide again.
        sheet.set_row_height(0, 19.0 * lines(&title, places.across() / 1.5) + 3.0)?;
    }
    if let Some(base) = table.base {
        let base = words.get_with("report-base", &[("persons", i64::from(base).into())]);
        sheet.write_string_with_format(1, 0, base, &quiet())?;
    }
    if page.edition == Edition::Internal {
        sheet.write_string_with_format(2, 0, words.get("report-internal"), &alarm().set_bold())?;
    }
    let spanned = spanning(sheet, table, &places)?;
    xlsx_cells::body(sheet, table, &places, page)?;
    let mut below = head + u32::try_from(table.rows.len()).unwrap_or(0) + 2;
    if let Some(drawn) = xlsx_chart::chart(table, &places, page) {
        sheet.insert_chart_with_offset(head, last + 1, &drawn.chart, 24, 0)?;
        // A row of the table is as high as this many pixels.
        below = below.max(head + drawn.height / 22 + 2);
    }
    // Wider than an upright page at a readable size.
    if table.chart.is_some() || places.across() > 150.0 {
        sheet.set_landscape();
    }
    notes(sheet, table, below, &places)?;
    sheet.set_repeat_rows(head - u32::from(spanned), head)?;
    sheet.set_freeze_panes(head + 1, 1)?;
    Ok(())
}

/// The headings over several columns; whether there are any.
fn spanning(sheet: &mut Worksheet, table: &Table, places: &Places) -> Result<bool, XlsxError> {
    let format = plain().set_bold().set_text_wrap().set_align(FormatAlign::Center);
    let format = format.set_border_bottom(FormatBorder::Thin).set_border_bottom_color(STRONG);
    let mut column = places.figures;
    let mut any = false;
    for (above, run) in runs(&table.columns) {
        let last = column + u16::try_from(run.len()).unwrap_or(1) - 1;
        if let Some(above) = above {
            any = true;
            match last == column {
                true => {
                    sheet.write_string_with_format(places.head - 1, column, above, &format)?;
                }
                false => {
                    sheet.merge_range(places.head - 1, column, places.head - 1, last, above, &format)?;
                }
            }
            let room: f64 = (column..=last).map(|column| places.room(column)).sum();
            sheet.set_row_height(places.head - 1, LINE_HEIGHT * lines(above, room / 1.15) + 3.0)?;
        }
        column = last + 1;
    }
    Ok(any)
}

/// Remarks and footnotes below the table, each in one merged line as high as its text.
fn notes(sheet: &mut Worksheet, table: &Table, from: u32, places: &Places) -> Result<(), XlsxError> {
    let remarks = table.remarks.iter().map(|remark| (remark.text.clone(), remark.audience));
    let numbered = table.notes.iter().enumerate();
    let notes = numbered.map(|(place, note)| (format!("{}  {}", place + 1, note.text), note.audience));
    for (row, (text, audience)) in (from..).zip(remarks.chain(notes)) {
        let format = if audience == Audience::Internal { alarm() } else { quiet() };
        let format = format.set_font_size(9).set_text_wrap().set_align(FormatAlign::Top);
        sheet.merge_range(row, 0, row, places.last(), &text, &format)?;
        sheet.set_row_height(row, 12.5 * lines(&text, places.across()) + 2.0)?;
    }
    Ok(())
}
