//! omfang
fn main() {}
