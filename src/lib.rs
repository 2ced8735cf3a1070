//! omfang

#[cfg(feature = "cli")]
pub mod demo;
