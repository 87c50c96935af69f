//! The leaves of conditions: the only place where answers are compared. The truth table stands in the parent's docs.
//!
//! **Invariant:** silence is never read as an answer, and over a question that does not apply both sides are no.

use super::{
    age,
    pass::{Pass, Value},
    reading::{Reading, State},
};
use crate::screening::{
    answer::{Answer, PartialDate, Value as Answered},
    guide::Question,
    program::{DateOf, DateTest, Leaf, Silence},
    truth::{Sides, Truth},
};
use jiff::{Span, Timestamp, civil::Date};

pub(super) fn value(pass: &Pass<'_>, leaf: Leaf) -> Value {
    match leaf {
        Leaf::Options { question, options, all } => of(
            pass,
            question,
            |reading| options_leaf(reading, options, all),
            |reading| since_ticked(&pass.guide.questions[question as usize], reading, options, all),
        ),
        Leaf::Under { question, limit } => of(pass, question, |reading| under(reading, limit), |_| None),
        Leaf::Silence { question, which } => silence(pass, question, which),
        Leaf::Applies(question) => applies(pass, question),
        Leaf::AgeUnder(limit) => age_under(pass, limit),
        Leaf::Date { date, test } => date_leaf(pass, date, test),
    }
}

/// A leaf over one question: its sides, and since when the answer has made it hold (the whole answer's time, unless said otherwise).
fn of(pass: &Pass<'_>, question: u32, sides: impl Fn(&Reading<'_>) -> Sides, since: impl Fn(&Reading<'_>) -> Option<Timestamp>) -> Value {
    let reading = &pass.readings[question as usize];
    if reading.applies.is_no() {
        return plain(pass, Sides::NOT_APPLICABLE);
    }
    let sides = sides(reading);
    let holds = if sides.holds.is_yes() { since(reading).unwrap_or(reading.since) } else { reading.since };
    Value { sides, since: [holds, reading.since] }
}

fn plain(pass: &Pass<'_>, sides: Sides) -> Value {
    Value { sides, since: [pass.interview.started; 2] }
}

fn options_leaf(reading: &Reading<'_>, wanted: u64, all: bool) -> Sides {
    let State::Chosen { options, partly, .. } = reading.state else { return Sides::SILENT };
    let so = if all { options & wanted == wanted } else { options & wanted != 0 };
    if partly && !so { Sides::SILENT } else { Sides::plain(so) }
}

/// Since when the options that matter have been ticked without a break.
fn since_ticked(question: &Question, reading: &Reading<'_>, wanted: u64, all: bool) -> Option<Timestamp> {
    let ticked = reading.ticked?;
    let wanted = question.options.iter().enumerate().filter(|(place, _)| wanted >> place & 1 == 1);
    let times = wanted.filter_map(|(_, choice)| ticked.get(&choice.id)).copied();
    if all { times.max() } else { times.min() }
}

fn under(reading: &Reading<'_>, limit: i64) -> Sides {
    let State::Number(number) = reading.state else { return Sides::SILENT };
    Sides::plain(number < limit)
}

fn silence(pass: &Pass<'_>, question: u32, which: Silence) -> Value {
    let by_closing = by_closing(pass, question as usize);
    let mut value = of(pass, question, |reading| silence_leaf(reading, which, by_closing.is_some()), |_| None);
    if let (Some(closed), State::Nothing | State::Unreadable) = (by_closing, pass.readings[question as usize].state) {
        value.since[0] = closed;
    }
    value
}

/// When closing the interview made an empty question "not asked": it was shown, and belonged to the way of working.
pub(super) fn by_closing(pass: &Pass<'_>, question: usize) -> Option<Timestamp> {
    let empty = matches!(pass.readings[question].state, State::Nothing | State::Unreadable);
    pass.interview.closed.filter(|_| empty && pass.readings[question].shown && pass.is_within(question))
}

fn silence_leaf(reading: &Reading<'_>, which: Silence, by_closing: bool) -> Sides {
    match (which, reading.state) {
        (Silence::NotAsked | Silence::Any, State::Nothing | State::Unreadable) => {
            if by_closing {
                Sides::SO
            } else {
                Sides::SILENT
            }
        }
        (Silence::Any, State::Silence(_)) => Sides::SO,
        (Silence::Any, State::Chosen { silent, .. }) => Sides::plain(silent),
        (which, state) => Sides::plain(state == State::Silence(which)),
    }
}

fn applies(pass: &Pass<'_>, question: u32) -> Value {
    let sides = match pass.readings[question as usize].applies {
        Truth::Yes => Sides::SO,
        Truth::No => Sides::NOT_APPLICABLE,
        Truth::NotKnown => Sides::SILENT,
    };
    plain(pass, sides)
}

fn age_under(pass: &Pass<'_>, limit: i64) -> Value {
    let Some(questions) = pass.guide.program.age else { return plain(pass, Sides::SILENT) };
    let readings = [questions.years, questions.birth_date].map(|question| &pass.readings[question as usize]);
    if readings.iter().all(|reading| reading.applies.is_no()) {
        return plain(pass, Sides::NOT_APPLICABLE);
    }
    let used = readings.map(|reading| Some(reading).filter(|reading| !reading.applies.is_no()));
    let stated = used[0].and_then(|reading| match (reading.state, reading.recorded) {
        (State::Number(years), Some(recorded)) => Some(age::Stated { years, on: pass.now.day_of(recorded.at) }),
        _ => None,
    });
    let born = used[1].and_then(|reading| if let State::Date(date) = reading.state { Some(date) } else { None });
    let since = used.iter().flatten().filter(|reading| reading.recorded.is_some()).map(|reading| reading.since).max();
    let sides = age::known(stated, born, pass.day).map_or(Sides::SILENT, |age| age.under(limit));
    Value { sides, since: [since.unwrap_or(pass.interview.started); 2] }
}

fn date_leaf(pass: &Pass<'_>, date: DateOf, test: DateTest) -> Value {
    let question = match (date, pass.guide.program.age) {
        (DateOf::Question(question), _) => question,
        (DateOf::Turns18, Some(age)) => age.birth_date,
        (DateOf::Turns18, None) => return plain(pass, Sides::SILENT),
    };
    let date_of = |reading: &Reading<'_>| match reading.state {
        State::Date(found) if date == DateOf::Turns18 => found.full().map(|born| (age::turns_18(born), age::turns_18(born))),
        State::Date(found) => Some(found.span()),
        _ => None,
    };
    let mut value = of(pass, question, |reading| date_of(reading).map_or(Sides::SILENT, |span| tested(test, span, pass.day)), |_| None);
    // A date condition becomes true by itself: then it has been so since that day, not since the answer.
    if value.sides.holds.is_yes()
        && let Some(came_true) = date_of(&pass.readings[question as usize]).map(|span| came_true(test, span))
        && let Ok(begin) = pass.now.zone.to_timestamp(came_true.at(0, 0, 0, 0))
    {
        value.since[0] = value.since[0].max(begin);
    }
    value
}

/// So or otherwise only if every day it may mean agrees.
fn tested(test: DateTest, (first, last): (Date, Date), today: Date) -> Sides {
    let (every, none) = match test {
        DateTest::DueWithin(days) => (last <= later(today, days), first > later(today, days)),
        DateTest::Ahead(days) => (first >= today && last <= later(today, days), last < today || first > later(today, days)),
        DateTest::LongerAgo(days) => (later(last, days) < today, later(first, days) >= today),
    };
    match (every, none) {
        (true, _) => Sides::SO,
        (_, true) => Sides::OTHERWISE,
        _ => Sides::SILENT,
    }
}

/// The first day on which every day it may mean agrees.
fn came_true(test: DateTest, (_, last): (Date, Date)) -> Date {
    match test {
        DateTest::DueWithin(days) | DateTest::Ahead(days) => later(last, -days),
        DateTest::LongerAgo(days) => later(last, days.saturating_add(1)),
    }
}

fn later(day: Date, days: i32) -> Date {
    day.saturating_add(Span::new().days(days))
}

/// The full or partial date that stands at a question, for clocks.
pub(super) fn date_at(reading: &Reading<'_>) -> Option<PartialDate> {
    match reading.recorded.map(|recorded| &recorded.answer) {
        Some(Answer::Value(Answered::Date(date))) if !reading.applies.is_no() => Some(*date),
        _ => None,
    }
}
