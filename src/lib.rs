//! omfang
pub mod bundle;
pub mod check;
#[cfg(feature = "cli")]
pub mod cli;
pub mod counting;
#[cfg(feature = "cli")]
pub mod demo;
pub mod desk;
pub mod form;
pub mod identity;
pub mod linkage;
pub mod merge;
pub mod report;
pub mod round;
pub mod text;
#[doc(hidden)]
pub mod vectors;
#[cfg(feature = "wasm")]
mod wasm;
pub mod workbook;
