//! An interview's answers, lined up with the questions of a guide.
//!
//! **Invariant:** what does not fit its question (another guide version asked it) reaches nothing: it reads as if nothing stood there.

use crate::screening::{
    answer::{Answer, PartialDate, Recorded, Value},
    guide::{Guide, Question, QuestionKind},
    interview::Interview,
    name::Id,
    program::Silence,
    truth::Truth,
};
use jiff::Timestamp;
use std::{cmp::Ordering, collections::BTreeMap};

/// What stands at one question.
#[derive(Clone, Copy, Debug)]
pub(in crate::screening) struct Reading<'i> {
    pub(in crate::screening) recorded: Option<&'i Recorded>,
    pub(super) state: State,
    /// Since when it has stood there; if nothing does, since the talk began. Kept here, beside the state, because every leaf asks for it
    /// and the answers themselves lie far apart.
    pub(super) since: Timestamp,
    /// Since when each option has been ticked, for a list.
    pub(super) ticked: Option<&'i BTreeMap<Id, Timestamp>>,
    /// Filled in by the pass, once what its `when` looks at is known.
    pub(in crate::screening) applies: Truth,
    pub(in crate::screening) shown: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum State {
    Nothing,
    Unreadable,
    Silence(Silence),
    /// Options as bits. `partly`: also something that reads as silence, so that what is not ticked is not known.
    Chosen {
        options: u64,
        partly: bool,
        /// Only options marked `unknown`.
        silent: bool,
    },
    Number(i64),
    Date(PartialDate),
    Text,
}

impl Reading<'_> {
    pub(in crate::screening) fn is_unreadable(&self) -> bool {
        self.state == State::Unreadable
    }
}

/// Both sides are in the order of names, so one walk along both lines them up.
pub(super) fn line_up<'i>(guide: &Guide, interview: &'i Interview) -> Vec<Reading<'i>> {
    let nothing =
        Reading { recorded: None, state: State::Nothing, since: interview.started, ticked: None, applies: Truth::NotKnown, shown: false };
    let mut readings = vec![nothing; guide.questions.len()];
    let mut answers = interview.answers.iter().peekable();
    for &index in &guide.by_name {
        let question = &guide.questions[index];
        while let Some((name, recorded)) = answers.peek().copied() {
            match name.cmp(&question.id) {
                Ordering::Less => {}
                Ordering::Greater => break,
                Ordering::Equal => {
                    let state = state(question, &recorded.answer);
                    // A list with nothing ticked, or an empty line, says nothing.
                    if state != State::Nothing {
                        let ticked = Some(&recorded.ticked).filter(|ticked| !ticked.is_empty());
                        readings[index] = Reading { recorded: Some(recorded), state, since: recorded.since, ticked, ..nothing };
                    }
                }
            }
            answers.next();
        }
    }
    readings
}

fn state(question: &Question, answer: &Answer) -> State {
    match answer {
        Answer::Declined => State::Silence(Silence::Declined),
        Answer::DoesNotKnow => State::Silence(Silence::DoesNotKnow),
        Answer::Unclear => State::Silence(Silence::Unclear),
        Answer::NotAsked(_) => State::Silence(Silence::NotAsked),
        Answer::Value(value) => value_state(question, value),
    }
}

fn value_state(question: &Question, value: &Value) -> State {
    match (question.kind, value) {
        (QuestionKind::YesNo | QuestionKind::One, Value::One(option)) => chosen(question, [option.as_str()].into_iter()),
        (QuestionKind::Many, Value::Many(options)) => chosen(question, options.iter().map(Id::as_str)),
        (QuestionKind::Messages, Value::Messages(heard)) if heard.is_empty() => State::Nothing,
        (QuestionKind::Messages, Value::Messages(heard)) => {
            let understood = heard.iter().filter(|(_, heard)| heard.said && heard.understood);
            let options = understood.fold(0, |options, (message, _)| options | bit(question, message.as_str()).unwrap_or(0));
            State::Chosen { options, partly: false, silent: false }
        }
        (QuestionKind::Number { .. }, Value::Number(number)) => State::Number(*number),
        (QuestionKind::Date, Value::Date(date)) => State::Date(*date),
        (QuestionKind::Text, Value::Text(text)) if text.trim().is_empty() => State::Nothing,
        (QuestionKind::Text, Value::Text(_)) => State::Text,
        _ => State::Unreadable,
    }
}

fn chosen<'o>(question: &Question, ticked: impl Iterator<Item = &'o str>) -> State {
    let (mut options, mut strange, mut known, mut silent) = (0, false, false, false);
    for option in ticked {
        match question.options.iter().position(|choice| choice.id.as_str() == option) {
            Some(place) => {
                options |= 1 << place;
                silent |= question.options[place].unknown;
                known |= !question.options[place].unknown;
            }
            None => strange = true,
        }
    }
    match (options, strange) {
        (0, false) => State::Nothing,
        (0, true) => State::Unreadable,
        _ => State::Chosen { options, partly: silent || strange, silent: silent && !known },
    }
}

fn bit(question: &Question, option: &str) -> Option<u64> {
    question.options.iter().position(|choice| choice.id.as_str() == option).map(|place| 1 << place)
}
