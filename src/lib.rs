//! omfang

#[cfg(feature = "wasm")]
mod wasm;
