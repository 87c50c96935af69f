//! What a row that was chosen makes of an answer.
//!
//! **Invariant:** pure. Choosing gives the whole new answer, or nothing where the last tick was taken away; nothing else is changed by it.

use crate::screening::{
    answer::{Answer, Heard, PartialDate, Value},
    guide::{Question, QuestionKind},
    name::Id,
};
use std::collections::{BTreeMap, BTreeSet};

/// The answer after the row `row` was chosen; nothing where nothing is ticked any more.
pub(super) fn chosen(question: &Question, before: Option<&Answer>, row: usize) -> Option<Answer> {
    let choice = question.options.get(row)?;
    let value = match question.kind {
        QuestionKind::Many => {
            let ticked = ticked(question, before, &choice.id, choice.exclusive);
            return (!ticked.is_empty()).then_some(Answer::Value(Value::Many(ticked)));
        }
        QuestionKind::Messages => return Some(heard(question, before, row, next_heard)),
        _ => Value::One(choice.id.clone()),
    };
    Some(Answer::Value(value))
}

/// "None seen" unticks the rest, and any other tick unticks it.
fn ticked(question: &Question, before: Option<&Answer>, option: &Id, exclusive: bool) -> BTreeSet<Id> {
    let mut ticked = match before {
        Some(Answer::Value(Value::Many(ticked))) => ticked.clone(),
        _ => BTreeSet::new(),
    };
    if ticked.remove(option) {
        return ticked;
    }
    if exclusive {
        ticked.clear();
    } else {
        ticked.retain(|one| question.choice(one.as_str()).is_none_or(|choice| !choice.exclusive));
    }
    ticked.insert(option.clone());
    ticked
}

/// The message list after one of them changed.
pub(super) fn heard(question: &Question, before: Option<&Answer>, row: usize, change: impl Fn(Heard) -> Heard) -> Answer {
    let mut all = all_heard(question, before);
    if let Some(one) = question.options.get(row).and_then(|choice| all.get_mut(&choice.id)) {
        *one = change(*one);
    }
    Answer::Value(Value::Messages(all))
}

/// Every message was said; what was understood stays as it was.
pub(super) fn all_said(question: &Question, before: Option<&Answer>) -> Answer {
    let mut all = all_heard(question, before);
    for heard in all.values_mut() {
        heard.said = true;
    }
    Answer::Value(Value::Messages(all))
}

fn all_heard(question: &Question, before: Option<&Answer>) -> BTreeMap<Id, Heard> {
    let known = |id: &Id| match before {
        Some(Answer::Value(Value::Messages(heard))) => heard.get(id).copied(),
        _ => None,
    };
    question.options.iter().map(|choice| (choice.id.clone(), known(&choice.id).unwrap_or_default())).collect()
}

/// One key goes round: not said, said, said back in their own words.
pub(super) fn next_heard(heard: Heard) -> Heard {
    match (heard.said, heard.understood) {
        (false, _) => Heard { said: true, understood: false },
        (true, false) => Heard { said: true, understood: true },
        (true, true) => Heard::default(),
    }
}

pub(super) fn is_chosen(answer: Option<&Answer>, option: &Id) -> bool {
    match answer {
        Some(Answer::Value(Value::One(one))) => one == option,
        Some(Answer::Value(Value::Many(many))) => many.contains(option),
        _ => false,
    }
}

pub(super) fn is_heard(answer: Option<&Answer>, message: &Id) -> Heard {
    match answer {
        Some(Answer::Value(Value::Messages(heard))) => heard.get(message).copied().unwrap_or_default(),
        _ => Heard::default(),
    }
}

/// Is it a plain yes?
pub(super) fn is_yes(answer: Option<&Answer>) -> bool {
    matches!(answer, Some(Answer::Value(Value::One(id))) if id.as_str() == "yes")
}

/// A date from three small fields: `Ok(None)` while all are empty.
pub(super) fn date(year: &str, month: &str, day: &str) -> Result<Option<PartialDate>, NotWritten> {
    if [year, month, day].iter().all(|part| part.trim().is_empty()) {
        return Ok(None);
    }
    let part = |text: &str| match text.trim() {
        "" => Ok(None),
        text => text.parse::<i8>().map(Some).map_err(|_not_a_small_number| NotWritten::NoSuchDay),
    };
    let year = year.trim();
    if year.is_empty() {
        return Err(NotWritten::YearMissing);
    }
    let full_year = (year.len() == 4).then(|| year.parse::<i16>().ok()).flatten().ok_or(NotWritten::YearOfFour)?;
    let (month, day) = (part(month)?, part(day)?);
    if month.is_none() && day.is_some() {
        return Err(NotWritten::MonthMissing);
    }
    PartialDate::new(full_year, month, day).map(Some).ok_or(NotWritten::NoSuchDay)
}

/// Why what is written in the fields of a date or a number is not an answer yet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum NotWritten {
    YearMissing,
    YearOfFour,
    MonthMissing,
    NoSuchDay,
    NotANumber,
    OutOfRange,
}

impl NotWritten {
    pub(super) fn word(self) -> &'static str {
        match self {
            Self::YearMissing => "talk-date-year-missing",
            Self::YearOfFour => "talk-date-year-of-four",
            Self::MonthMissing => "talk-date-month-missing",
            Self::NoSuchDay => "talk-date-no-such-day",
            Self::NotANumber => "talk-number-none",
            Self::OutOfRange => "talk-number-out-of-range",
        }
    }
}

/// A number within its bounds: `Ok(None)` while the field is empty.
pub(super) fn number(text: &str, from: i64, to: i64) -> Result<Option<i64>, NotWritten> {
    let text = text.trim();
    if text.is_empty() {
        return Ok(None);
    }
    let number: i64 = text.parse().map_err(|_not_a_number| NotWritten::NotANumber)?;
    if (from..=to).contains(&number) { Ok(Some(number)) } else { Err(NotWritten::OutOfRange) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::screening::{
        guide::Choice,
        guide_file::{AskedFrom, Share, Voice},
    };

    fn id(name: &str) -> Id {
        Id::new(name).unwrap()
    }

    fn question(kind: QuestionKind, options: &[(&str, bool)]) -> Question {
        let options = options.iter().map(|(name, exclusive)| Choice { id: id(name), sign: false, exclusive: *exclusive, unknown: false });
        Question {
            id: id("q"),
            section: 0,
            voice: Voice::Spoken,
            kind,
            options: options.collect(),
            part_of: None,
            show_if_unknown: true,
            core: true,
            mode: AskedFrom::FirstContact,
            gate: None,
            never_retell: false,
            share: Share::Ordinary,
            sources: Vec::new(),
        }
    }

    fn many(names: &[&str]) -> Answer {
        Answer::Value(Value::Many(names.iter().map(|name| id(name)).collect()))
    }

    #[test]
    fn none_seen_stands_alone_and_the_last_tick_taken_away_is_silence() {
        let question = question(QuestionKind::Many, &[("food", false), ("water", false), ("none", true)]);
        assert_eq!(chosen(&question, Some(&many(&["food", "water"])), 2), Some(many(&["none"])));
        assert_eq!(chosen(&question, Some(&many(&["none"])), 0), Some(many(&["food"])));
        assert_eq!(chosen(&question, Some(&many(&["food"])), 0), None);
        assert_eq!(chosen(&question, Some(&Answer::Declined), 1), Some(many(&["water"])));
    }

    #[test]
    fn a_message_goes_round_and_saying_all_keeps_what_was_understood() {
        let question = question(QuestionKind::Messages, &[("a", false), ("b", false)]);
        let said = chosen(&question, None, 0).unwrap();
        let understood = chosen(&question, Some(&said), 0).unwrap();
        let all = all_said(&question, Some(&understood));
        assert_eq!(is_heard(Some(&all), &id("a")), Heard { said: true, understood: true });
        assert_eq!(is_heard(Some(&all), &id("b")), Heard { said: true, understood: false });
        let round = chosen(&question, Some(&understood), 0).unwrap();
        assert_eq!(is_heard(Some(&round), &id("a")), Heard::default());
    }

    #[test]
    fn parts_of_a_date_may_be_missing_but_not_made_up() {
        assert_eq!(date("", " ", ""), Ok(None));
        assert_eq!(date("2009", "", ""), Ok(PartialDate::new(2009, None, None)));
        assert_eq!(date("2009", "5", "7"), Ok(PartialDate::new(2009, Some(5), Some(7))));
        assert_eq!(date("", "5", ""), Err(NotWritten::YearMissing));
        assert_eq!(date("09", "5", ""), Err(NotWritten::YearOfFour));
        assert_eq!(date("2009", "", "7"), Err(NotWritten::MonthMissing));
        assert_eq!(date("2009", "2", "30"), Err(NotWritten::NoSuchDay));
        assert_eq!(date("2009", "x", ""), Err(NotWritten::NoSuchDay));
    }

    #[test]
    fn a_number_keeps_to_its_bounds() {
        assert_eq!(number("16", 0, 99), Ok(Some(16)));
        assert_eq!(number("", 0, 99), Ok(None));
        assert_eq!(number("160", 0, 99), Err(NotWritten::OutOfRange));
        assert_eq!(number("dieciséis", 0, 99), Err(NotWritten::NotANumber));
    }
}
