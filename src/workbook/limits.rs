//! The limits of design.md section 10. Each is a refusal with a sentence of its own, never a truncation.

/// What a workbook may cost. Bytes unless the name says otherwise.
#[derive(Clone, Copy, Debug)]
pub struct Limits {
    /// Size of the file.
    pub file: u64,
    /// Entries of the zip package.
    pub entries: usize,
    /// Inflated size of all entries.
    pub inflated: u64,
    /// Inflated size of the shared strings.
    pub shared_strings: u64,
    /// Inflated size of any other part that is read whole (styles, relationships, the sheet list).
    pub whole_part: u64,
    /// An entry beyond [`Limits::ratio_from`] may inflate this many times its packed size.
    pub ratio: u64,
    /// Inflated size up to which no ratio is asked.
    pub ratio_from: u64,
    /// Longest stretch of a sheet without a cell or a row, and of text without a tag.
    pub stretch: u64,
    /// Number of sheets.
    pub sheets: usize,
    /// Number of data rows.
    pub rows: usize,
    /// Number of columns of a header.
    pub columns: usize,
    /// Number of columns of any line of a text file: as many as a sheet of Excel has.
    pub line_columns: usize,
    /// Number of cells that are not blank, in all sheets read.
    pub cells: usize,
    /// Characters (UTF-16 units, as Excel counts) in a cell.
    pub cell_characters: usize,
    /// Number of blank rows after which a table has ended.
    pub blank_rows: u32,
}

impl Default for Limits {
    fn default() -> Self {
        const MIB: u64 = 1024 * 1024;
        Limits {
            file: 32 * MIB,
            entries: 1000,
            inflated: 400 * MIB,
            shared_strings: 64 * MIB,
            whole_part: 32 * MIB,
            ratio: 200,
            ratio_from: 16 * MIB,
            stretch: 2 * MIB,
            sheets: 200,
            rows: 200_000,
            columns: 500,
            line_columns: 16_384,
            cells: 2_500_000,
            cell_characters: 32_767,
            blank_rows: 100,
        }
    }
}
