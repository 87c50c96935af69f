//! What people feel, measured. Method and figures: `docs/benchmarks.md`.

mod documents;
mod screening;
mod shapes;
mod vault;

criterion::criterion_group!(
    benches,
    screening::guide_load,
    screening::answer_to_everything,
    documents::pdf,
    vault::unlock_to_list,
    vault::durable_save
);
criterion::criterion_main!(benches);
