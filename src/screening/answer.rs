//! What was recorded for a question. Silence is not an answer, and "declined" is not "no".

use super::name::Id;
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// What was recorded. That nothing was recorded is the lack of an entry, not a value of this type.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Answer {
    Value(Value),
    /// Asked, and the person chose not to say. Never read as "no".
    Declined,
    /// Asked, and the person does not know (the dossiers' `not_sure`).
    DoesNotKnow,
    /// Something was said, and it is not clear what it means.
    Unclear,
    /// Marked by the worker as not asked, with the reason where one was given.
    NotAsked(Option<Reason>),
}

/// Why a question was not asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Reason {
    Deferred,
    NotSafeNow,
    OnFile,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Value {
    /// Yes/no questions have the options `yes` and `no`.
    One(Id),
    Many(BTreeSet<Id>),
    Number(i64),
    Date(PartialDate),
    Text(String),
    /// Which messages were said, and whether the person said them back in their own words.
    Messages(BTreeMap<Id, Heard>),
}

/// How far a message got.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Heard {
    pub said: bool,
    pub understood: bool,
}

/// A date of which the day, or the month and the day, may be missing.
///
/// Invariant: stands for at least one real day; a day is only there with its month.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct PartialDate {
    year: i16,
    month: Option<i8>,
    day: Option<i8>,
}

#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` is not a date: write 2009, 2009-05 or 2009-05-17")]
pub struct NotADate(pub String);

impl PartialDate {
    pub fn new(year: i16, month: Option<i8>, day: Option<i8>) -> Option<Self> {
        let real = match (month, day) {
            (None, None) => jiff::civil::Date::new(year, 1, 1),
            (Some(month), None) => jiff::civil::Date::new(year, month, 1),
            (Some(month), Some(day)) => jiff::civil::Date::new(year, month, day),
            (None, Some(_)) => return None,
        };
        (real.is_ok() && year > 0).then_some(Self { year, month, day })
    }

    /// The first and the last day it may mean.
    pub fn span(self) -> (jiff::civil::Date, jiff::civil::Date) {
        let first = jiff::civil::date(self.year, self.month.unwrap_or(1), self.day.unwrap_or(1));
        let last = match (self.month, self.day) {
            (_, Some(_)) => first,
            (Some(_), None) => first.last_of_month(),
            (None, None) => first.last_of_year(),
        };
        (first, last)
    }

    pub fn full(self) -> Option<jiff::civil::Date> {
        self.day.map(|_| self.span().0)
    }
}

impl std::fmt::Display for PartialDate {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{:04}", self.year)?;
        if let Some(month) = self.month {
            write!(f, "-{month:02}")?;
        }
        if let Some(day) = self.day {
            write!(f, "-{day:02}")?;
        }
        Ok(())
    }
}

impl From<PartialDate> for String {
    fn from(date: PartialDate) -> Self {
        date.to_string()
    }
}

impl TryFrom<String> for PartialDate {
    type Error = NotADate;

    fn try_from(text: String) -> Result<Self, NotADate> {
        let mut parts = text.split('-');
        let mut number = || parts.next().map(|part| part.parse::<i16>().ok().ok_or(())).transpose();
        let read = (|| {
            let (year, month, day) = (number()?.ok_or(())?, number()?, number()?);
            let small = |n: Option<i16>| n.map(|n| i8::try_from(n).ok().ok_or(())).transpose();
            Self::new(year, small(month)?, small(day)?).ok_or(())
        })();
        // Reading back gives the same text, so that "2009-5" or "2009-05-17-x" are not dates.
        read.ok().filter(|date| date.to_string() == text).ok_or(NotADate(text))
    }
}

/// How an answer came to be known.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum SourceMode {
    Asked,
    Volunteered,
    Observed,
    OnFile,
    ToldByAnother,
}

/// An answer with how it is known and when. Made by [`Recorded::after`], which knows what repeating means.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Recorded {
    pub answer: Answer,
    pub how: SourceMode,
    /// When it was last recorded.
    pub at: Timestamp,
    /// Since when the answer has been this one: repeating an answer restarts nothing.
    pub since: Timestamp,
    /// Since when each option of a list has been ticked without a break: adding one restarts nothing for the others.
    pub ticked: BTreeMap<Id, Timestamp>,
}

impl Recorded {
    /// An answer given at a moment, in place of what stood there before.
    pub fn after(before: Option<&Self>, answer: Answer, how: SourceMode, at: Timestamp) -> Self {
        let since = before.filter(|before| before.answer == answer).map_or(at, |before| before.since);
        let ticked = ticked(&answer)
            .map(|option| (option.clone(), before.and_then(|before| before.ticked.get(option)).copied().unwrap_or(at)))
            .collect();
        Self { answer, how, at, since, ticked }
    }

    pub fn first(answer: Answer, how: SourceMode, at: Timestamp) -> Self {
        Self::after(None, answer, how, at)
    }
}

fn ticked(answer: &Answer) -> Box<dyn Iterator<Item = &Id> + '_> {
    match answer {
        Answer::Value(Value::Many(options)) => Box::new(options.iter()),
        Answer::Value(Value::Messages(heard)) => {
            Box::new(heard.iter().filter(|(_, heard)| heard.said && heard.understood).map(|(id, _)| id))
        }
        _ => Box::new(std::iter::empty()),
    }
}
