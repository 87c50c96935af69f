//! A referral summary, from words to the bytes of a PDF, and its first page as the preview draws it.

use acogida::{
    casework::case_file::CaseFile,
    documents::{
        self, Fonts,
        referral_summary::{self, Subject},
    },
    guides::Guides,
    wording::{Language, Words},
};
use criterion::Criterion;
use std::hint::black_box;

/// The bundled case with the most in it.
const CASE: &str = include_str!("../tests/data/cases/boy_in_a_place_for_adults.ron");
/// Pixels to a point on a common screen, where the page takes half of the window.
const SCALE: f32 = 1.5;

pub(crate) fn pdf(criterion: &mut Criterion) {
    let guides: Vec<_> = Guides::embedded().all().cloned().collect();
    let file = CaseFile::read(CASE, &guides).unwrap_or_else(|problems| panic!("{}", problems[0]));
    let referral = file.referral("es").expect("the bundled case prepares a referral");
    let evaluation = file.evaluation();
    let subject = Subject { guide: &file.guide, case: &file.case, interview: file.interview, evaluation: &evaluation };
    // Kept by the program as long as it runs: "warm" means with these.
    let (words, fonts) = (Words::new(Language::Spanish), Fonts::embedded());
    let made = || {
        let doc = referral_summary::doc(&subject, black_box(&referral), &words, &file.now);
        let laid_out = documents::lay_out(&doc, &fonts).expect("the bundled case can be printed");
        let bytes = documents::write(&doc, &laid_out).expect("the bundled case can be written");
        (laid_out, bytes)
    };
    let (laid_out, bytes) = made();
    println!("pdf/referral_summary: {} pages, {} bytes", laid_out.pages.len(), bytes.len());
    let mut group = criterion.benchmark_group("pdf");
    group.sample_size(40);
    group.bench_function("referral_summary", |bench| bench.iter(made));
    group.bench_function("preview_of_a_page", |bench| bench.iter(|| documents::picture(black_box(&laid_out), 0, SCALE)));
    group.bench_function("fonts", |bench| bench.iter(Fonts::embedded));
    group.finish();
}
