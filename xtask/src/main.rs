//! The only build tool.
fn main() {}
