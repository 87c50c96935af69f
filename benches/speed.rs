//! What people feel, measured. Method and figures: `docs/benchmarks.md`.

mod documents;
mod screening;
mod shapes;

criterion::criterion_group!(benches, screening::guide_load, screening::answer_to_everything, documents::pdf);
criterion::criterion_main!(benches);
