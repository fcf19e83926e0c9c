//! The same commands without a window.
fn main() {}
