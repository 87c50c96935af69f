//! Loading a guide, and one answer until everything that can be seen is known.

use crate::shapes::{self, Chance, SHAPES};
use acogida::{
    guides,
    screening::{
        answer::{Answer, SourceMode, Value},
        evaluate::evaluate,
        guide::{Guide, QuestionKind},
        guide_file::AskedFrom,
        interview::{Interview, Now, WorkingMode},
        name::Id,
    },
};
use criterion::Criterion;
use jiff::{Timestamp, tz::TimeZone};
use std::{
    hint::black_box,
    time::{Duration, Instant},
};

const QUESTIONS: usize = 1000;
const SINGLE: usize = 10_000;
const RUNS: usize = 5;

pub(crate) fn guide_load(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("guide_load");
    group.sample_size(20);
    for shape in SHAPES {
        let (logic, text) = shapes::guide(shape, QUESTIONS);
        group.bench_function(shape, |bench| bench.iter(|| Guide::read(black_box(&logic), &[("en", &text)]).is_ok()));
    }
    let files = guides::embedded();
    group.bench_function("unaccompanied", |bench| bench.iter(|| files.iter().all(|files| black_box(files).check().is_ok())));
    group.finish();
}

pub(crate) fn answer_to_everything(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("answer_to_everything");
    for shape in SHAPES {
        let (logic, text) = shapes::guide(shape, QUESTIONS);
        let guide = Guide::read(&logic, &[("en", &text)]).unwrap_or_else(|problems| panic!("{}", problems[0]));
        measure(&mut group, shape, &guide);
    }
    for guide in guides::Guides::embedded().all() {
        measure(&mut group, "unaccompanied", guide);
    }
    group.finish();
}

/// All answered with their first option; then one question after the other is answered otherwise, and back.
fn measure(group: &mut criterion::BenchmarkGroup<'_, criterion::measurement::WallTime>, name: &str, guide: &Guide) {
    let now = Now::new(at("2026-11-23T12:00:00Z"), TimeZone::UTC);
    let start = answered(guide);
    let one: Vec<_> =
        guide.questions().iter().filter(|question| matches!(question.kind, QuestionKind::One | QuestionKind::YesNo)).collect();
    let mut chance = Chance(7);
    let mut talk = start.clone();
    let step = |talk: &mut Interview, question: usize, option: usize| {
        let question = one[question];
        talk.record(question.id.clone(), Answer::Value(Value::One(question.options[option].id.clone())), SourceMode::Asked, now.at);
        black_box(evaluate(guide, talk, &now));
    };
    let (mut question, mut option, mut chosen) = (0, 0, false);
    group.bench_function(name, |bench| {
        chosen = true;
        bench.iter(|| {
            option = 1 - option;
            if option == 1 {
                question = chance.below(one.len());
            }
            step(&mut talk, question, option);
        });
    });
    if chosen {
        tell_single(name, one.len(), &start, step);
    }
}

/// The figures that a mean hides: single answers, one question otherwise and back, then the next one. Every other pair belongs to the
/// first question, which moves the whole chain and the whole star; the rest go to all questions in turn.
///
/// The clock of the wall holds what else the machine did. So there are several runs: what every run shows is ours.
fn tell_single(name: &str, questions: usize, start: &Interview, step: impl Fn(&mut Interview, usize, usize)) {
    let mut talk = start.clone();
    let mut runs: Vec<Vec<Duration>> = Vec::new();
    for _ in 0..RUNS {
        let mut times: Vec<_> = (0..SINGLE)
            .map(|n| {
                let pair = n / 2;
                let question = if pair % 2 == 0 { 0 } else { pair / 2 % questions };
                let begin = Instant::now();
                step(&mut talk, question, (n + 1) % 2);
                begin.elapsed()
            })
            .collect();
        times.sort_unstable();
        runs.push(times);
    }
    let of_the_runs = |place: usize| {
        let mut found: Vec<_> = runs.iter().map(|times| times[place]).collect();
        found.sort_unstable();
        found
    };
    let (medians, tails, worst) = (of_the_runs(SINGLE / 2), of_the_runs(SINGLE / 1000 * 999), of_the_runs(SINGLE - 1));
    println!("single_answers/{name}: {RUNS} runs of {SINGLE}, median {:?}, 99.9 % {:?}", medians[RUNS / 2], tails[RUNS / 2]);
    println!("single_answers/{name}: worst of each run, the least first: {worst:?}");
}

fn answered(guide: &Guide) -> Interview {
    let mut talk = Interview::new(at("2026-11-23T08:00:00Z"), WorkingMode::Speaking(AskedFrom::Full));
    for question in guide.questions() {
        let first: Option<Id> = question.options.first().map(|choice| choice.id.clone());
        let value = match (question.kind, first) {
            (QuestionKind::One | QuestionKind::YesNo, Some(first)) => Value::One(first),
            (QuestionKind::Many, Some(first)) => Value::Many([first].into()),
            (QuestionKind::Number { from, .. }, _) => Value::Number(from.max(16)),
            _ => continue,
        };
        talk.record(question.id.clone(), Answer::Value(value), SourceMode::Asked, at("2026-11-23T09:00:00Z"));
    }
    talk
}

fn at(text: &str) -> Timestamp {
    text.parse().unwrap_or(Timestamp::UNIX_EPOCH)
}
