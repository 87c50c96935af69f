//! One talk along one guide: what was recorded, in which way of working, whether it is closed, what was lifted.
//!
//! **Invariant:** a plain value. It holds nothing that could be computed, so it can never disagree with an evaluation.

use super::{
    answer::{Answer, Recorded, SourceMode},
    guide_file::AskedFrom,
    name::Id,
};
use jiff::{Timestamp, civil::Date, tz::TimeZone};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Everything recorded in one talk.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Interview {
    pub started: Timestamp,
    pub mode: WorkingMode,
    /// When it was closed; a reopened interview is not closed.
    pub closed: Option<Timestamp>,
    /// By question. Nothing recorded is the lack of an entry. Names that the guide does not know are kept and reach nothing.
    pub answers: BTreeMap<Id, Recorded>,
    /// Prohibitions lifted in writing.
    pub lifted: BTreeMap<Id, Lifted>,
}

impl Interview {
    pub fn new(started: Timestamp, mode: WorkingMode) -> Self {
        Self { started, mode, closed: None, answers: BTreeMap::new(), lifted: BTreeMap::new() }
    }

    /// Records an answer in place of what was there. Saying the same again restarts nothing.
    pub fn record(&mut self, question: Id, answer: Answer, how: SourceMode, at: Timestamp) {
        let recorded = Recorded::after(self.answers.get(&question), answer, how, at);
        self.answers.insert(question, recorded);
    }

    /// As if there had been no entry.
    pub fn take_back(&mut self, question: &Id) {
        self.answers.remove(question);
    }

    pub fn answer(&self, question: &Id) -> Option<&Recorded> {
        self.answers.get(question)
    }
}

/// How much may be said aloud in this talk.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum WorkingMode {
    /// Nothing is spoken: only seen, on file, volunteered.
    ObserveOnly,
    Speaking(AskedFrom),
}

/// Who lifted a prohibition, for what, and who stays excluded. Without role, name and purpose it lifts nothing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Lifted {
    pub role: String,
    pub name: String,
    pub on: Date,
    pub purpose: String,
    pub excluding: String,
}

/// The moment at which one looks, handed in by the shell.
#[derive(Clone, Debug)]
pub struct Now {
    pub at: Timestamp,
    /// The day it is at that moment in `zone`.
    pub today: Date,
    pub zone: TimeZone,
    /// Days that are no working days beside Saturdays and Sundays.
    pub holidays: Vec<Date>,
}

impl Now {
    /// Without holidays: only weekends are skipped when working days are counted.
    pub fn new(at: Timestamp, zone: TimeZone) -> Self {
        Self { at, today: day_of(at, &zone), zone, holidays: Vec::new() }
    }

    pub fn day_of(&self, at: Timestamp) -> Date {
        day_of(at, &self.zone)
    }
}

fn day_of(at: Timestamp, zone: &TimeZone) -> Date {
    zone.to_datetime(at).date()
}
