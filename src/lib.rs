//! omfang
pub mod bundle;
pub mod check;
pub mod form;
pub mod identity;
pub mod round;
pub mod text;
pub mod workbook;
