//! What people feel, measured. Method and figures: `docs/benchmarks.md`.
fn main() {}
