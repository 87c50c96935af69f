//! When what falls due: the clocks of a rule that holds.
//!
//! **Invariant:** real calendar days in the zone handed in. A clock that cannot run because a date is missing says which one, and is
//! never silently dropped. Child times run unless it is established that somebody is not a child.

use super::{leaves::date_at, pass::Pass};
use crate::screening::{
    answer::PartialDate,
    evaluate::age::turns_18,
    guide::{Clock, ClockStart, Rule},
    guide_file::{Due, Level},
    interview::Now,
    name::Id,
    truth::Side,
};
use jiff::{
    Span, Timestamp,
    civil::{Date, Weekday},
};

/// One clock of a finding.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Deadline {
    pub due: Due,
    /// Index of the clock in the rule; none for the default of its level.
    pub clock: Option<usize>,
    /// The date question it runs from; none: from the finding.
    pub from: Option<Id>,
    /// The date it runs from has no day or month: the earliest day it may mean was taken.
    pub from_earliest: bool,
    pub falls: Falls,
    /// The moment at which it is over, where there is one.
    pub by: Option<Timestamp>,
}

/// How a deadline falls due.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Falls {
    At(Timestamp),
    /// On this day, until its end.
    On(Date),
    BeforeConversationEnds,
    NextReview,
    NoEnd,
    /// It cannot be counted: this date is missing.
    MissingDate(Id),
}

/// The rule's own clocks whose condition holds; without any, the default of its level.
pub(super) fn deadlines(pass: &Pass<'_>, rule: &Rule, since: Timestamp, now: &Now) -> Vec<Deadline> {
    let runs = |clock: &&Clock| clock.when.is_none_or(|root| pass.side(root, Side::Holds).is_yes());
    let own = rule.clocks.iter().enumerate().filter(|(_, clock)| runs(clock));
    let mut deadlines: Vec<_> = own.map(|(index, clock)| one(pass, index, clock, since, now)).collect();
    if deadlines.is_empty()
        && let Some(due) = default_of(rule.level, is_child(pass))
    {
        let (falls, by) = counted(due, Start::Finding(since), now);
        deadlines.push(Deadline { due, clock: None, from: None, from_earliest: false, falls, by });
    }
    deadlines
}

/// Unless the contrary is established.
fn is_child(pass: &Pass<'_>) -> bool {
    pass.guide.program.child.is_none_or(|child| !pass.side(child, Side::Contrary).is_yes())
}

fn default_of(level: Option<Level>, child: bool) -> Option<Due> {
    Some(match (level?, child) {
        (Level::Immediate, _) => Due::BeforeConversationEnds,
        (Level::High, true) => Due::Hours(24),
        (Level::High, false) | (Level::Medium, true) => Due::Hours(72),
        (Level::Medium, false) => Due::WorkingDays(5),
        (Level::Low, _) => Due::NextReview,
        (Level::Info, _) => return None,
    })
}

fn one(pass: &Pass<'_>, index: usize, clock: &Clock, since: Timestamp, now: &Now) -> Deadline {
    let from = clock.from.map(|start| pass.guide.questions[start.question()].id.clone());
    let (start, from_earliest) = match clock.from {
        None => (Some(Start::Finding(since)), false),
        Some(start) => start_of(pass, start),
    };
    let (falls, by) = match (start, &from) {
        (Some(start), _) => counted(clock.due, start, now),
        (None, Some(question)) => (Falls::MissingDate(question.clone()), None),
        (None, None) => (Falls::NoEnd, None),
    };
    Deadline { due: clock.due, clock: Some(index), from, from_earliest, falls, by }
}

fn start_of(pass: &Pass<'_>, start: ClockStart) -> (Option<Start>, bool) {
    let date = date_at(&pass.readings[start.question()]);
    match start {
        ClockStart::Turns18 { .. } => (date.and_then(PartialDate::full).map(|born| Start::Day(turns_18(born))), false),
        // A clock that starts too early warns too early; one that starts too late lets a right lapse.
        ClockStart::Question(_) => (date.map(|date| Start::Day(date.span().0)), date.is_some_and(|date| date.full().is_none())),
    }
}

#[derive(Clone, Copy)]
enum Start {
    Finding(Timestamp),
    Day(Date),
}

impl Start {
    fn day(self, now: &Now) -> Date {
        match self {
            Self::Finding(at) => now.day_of(at),
            Self::Day(day) => day,
        }
    }

    fn moment(self, now: &Now) -> Option<Timestamp> {
        match self {
            Self::Finding(at) => Some(at),
            Self::Day(day) => begin_of(day, now),
        }
    }
}

fn counted(due: Due, start: Start, now: &Now) -> (Falls, Option<Timestamp>) {
    let day = start.day(now);
    let on = |day: Date| (Falls::On(day), begin_of(day.saturating_add(Span::new().days(1)), now));
    let at = |moment: Option<Timestamp>| moment.map_or((Falls::NoEnd, None), |moment| (Falls::At(moment), Some(moment)));
    match due {
        Due::Now => at(start.moment(now)),
        Due::Hours(hours) => at(start.moment(now).and_then(|begin| begin.checked_add(Span::new().try_hours(hours).ok()?).ok())),
        Due::Tonight | Due::SameDay => on(day),
        Due::CalendarDays(days) => on(later(day, Span::new().try_days(days).ok())),
        Due::Months(months) => on(later(day, Span::new().try_months(months).ok())),
        Due::WorkingDays(days) => on(working_days_later(day, days, &now.holidays)),
        Due::BeforeConversationEnds => (Falls::BeforeConversationEnds, None),
        Due::NextReview => (Falls::NextReview, None),
        Due::NoEnd => (Falls::NoEnd, None),
    }
}

fn begin_of(day: Date, now: &Now) -> Option<Timestamp> {
    now.zone.to_timestamp(day.at(0, 0, 0, 0)).ok()
}

fn later(day: Date, span: Option<Span>) -> Date {
    span.map_or(Date::MAX, |span| day.saturating_add(span))
}

/// The day of the event does not count, nor do Saturdays, Sundays and holidays.
fn working_days_later(from: Date, days: u32, holidays: &[Date]) -> Date {
    let works = |day: &Date| !matches!(day.weekday(), Weekday::Saturday | Weekday::Sunday) && !holidays.contains(day);
    let mut counted = from.series(Span::new().days(1)).skip(1).filter(works);
    match days.checked_sub(1) {
        Some(before) => counted.nth(before as usize).unwrap_or(Date::MAX),
        None => from,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::{civil::date, tz::TimeZone};

    #[test]
    fn working_days_skip_weekends_and_holidays() {
        // 4 December 2026 is a Friday, 8 December a national holiday.
        assert_eq!(working_days_later(date(2026, 12, 4), 5, &[]), date(2026, 12, 11));
        assert_eq!(working_days_later(date(2026, 12, 4), 5, &[date(2026, 12, 8)]), date(2026, 12, 14));
        assert_eq!(working_days_later(date(2026, 12, 4), 0, &[]), date(2026, 12, 4));
    }

    #[test]
    fn months_run_from_date_to_date_and_days_end_at_midnight() {
        let now = Now::new("2026-11-23T02:14:00Z".parse().unwrap(), TimeZone::UTC);
        let falls = |due, day| counted(due, Start::Day(day), &now).0;
        assert_eq!(falls(Due::Months(3), date(2026, 11, 30)), Falls::On(date(2027, 2, 28)));
        let (falls, by) = counted(Due::CalendarDays(3), Start::Day(date(2026, 11, 22)), &now);
        assert_eq!((falls, by), (Falls::On(date(2026, 11, 25)), "2026-11-26T00:00:00Z".parse().ok()));
    }

    #[test]
    fn hours_cross_the_change_of_the_clock() {
        let zone = TimeZone::get("Europe/Madrid").unwrap();
        let now = Now::new("2026-10-24T22:00:00Z".parse().unwrap(), zone);
        let (falls, _) = counted(Due::Hours(24), Start::Finding(now.at), &now);
        assert_eq!(falls, Falls::At("2026-10-25T22:00:00Z".parse().unwrap()));
    }
}
