//! What the browser half of `cargo xtask bench` compares with: calamine alone reads the same workbook in the same
//! engine, as `examples/measure.rs` does natively. Only with the feature `measure`, so never in the page that is
//! published.

use std::hint::black_box;
use std::io::Cursor;

use calamine::{Reader, Xlsx};
use wasm_bindgen::prelude::*;

use super::Desk;
use super::wire::FileKind;

#[wasm_bindgen]
impl Desk {
    /// Reads every cell of the workbook on the desk and lets it go; how many there were.
    pub fn measure_cells(&self) -> Result<u32, JsValue> {
        let mut book = self.measured()?;
        let name = book.sheet_names().first().cloned().unwrap_or_default();
        let mut reader = book.worksheet_cells_reader(&name).map_err(says)?;
        let mut cells = 0;
        while let Some(cell) = reader.next_cell().map_err(says)? {
            black_box(cell);
            cells += 1;
        }
        Ok(cells)
    }

    /// Reads every cell of the workbook on the desk into a `Vec`: the memory that ours is compared with.
    pub fn measure_vec(&self) -> Result<u32, JsValue> {
        let mut book = self.measured()?;
        let name = book.sheet_names().first().cloned().unwrap_or_default();
        let mut reader = book.worksheet_cells_reader(&name).map_err(says)?;
        let mut cells = Vec::new();
        while let Some(cell) = reader.next_cell().map_err(says)? {
            cells.push(cell);
        }
        Ok(u32::try_from(black_box(&cells).len()).unwrap_or(u32::MAX))
    }
}

impl Desk {
    fn measured(&self) -> Result<Xlsx<Cursor<&[u8]>>, JsValue> {
        let file = self.files.iter().find(|file| file.kind == FileKind::Workbook);
        let file = file.ok_or_else(|| JsValue::from_str("no workbook lies on the desk"))?;
        Xlsx::new(Cursor::new(file.bytes.as_slice())).map_err(says)
    }
}

fn says(error: impl std::fmt::Display) -> JsValue {
    JsValue::from_str(&error.to_string())
}
