//! omfang
pub mod bundle;
pub mod check;
#[cfg(feature = "cli")]
pub mod demo;
pub mod form;
pub mod identity;
pub mod text;
pub mod workbook;
