//! How old somebody may be, from what was said.
//!
//! **Invariant:** no birthday is made up. A stated age grows only by whole years since the day it was said; a date of which parts are
//! missing is every age it may mean. Where the two disagree, the younger one counts: in doubt, a child.

use crate::screening::{answer::PartialDate, truth::Sides};
use jiff::{Span, civil::Date};

/// "Sixteen", said on this day.
#[derive(Clone, Copy, Debug)]
pub(super) struct Stated {
    pub(super) years: i64,
    pub(super) on: Date,
}

/// The youngest and the oldest age it may be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Age {
    youngest: i64,
    oldest: i64,
}

impl Age {
    pub(super) fn under(self, limit: i64) -> Sides {
        if self.oldest < limit {
            Sides::SO
        } else if self.youngest >= limit {
            Sides::OTHERWISE
        } else {
            Sides::SILENT
        }
    }
}

/// What is known about the age on a day. Nothing said, nothing known.
pub(super) fn known(stated: Option<Stated>, born: Option<PartialDate>, today: Date) -> Option<Age> {
    let stated = stated.map(|stated| grown(stated, today));
    let born = born.map(|born| {
        let (first, last) = born.span();
        Age { youngest: years(last, today), oldest: years(first, today) }
    });
    match (stated, born) {
        // Only whole years are certain: without a date nobody is a year older than that.
        (Some(stated), None) => Some(Age { oldest: stated.youngest, ..stated }),
        (None, born) => born,
        (Some(a), Some(b)) => {
            let both = Age { youngest: a.youngest.max(b.youngest), oldest: a.oldest.min(b.oldest) };
            let younger = if a.youngest < b.youngest { Age { oldest: a.youngest, ..a } } else { b };
            Some(if both.youngest <= both.oldest { both } else { younger })
        }
    }
}

/// Who said "sixteen" half a year ago is sixteen or seventeen.
fn grown(stated: Stated, today: Date) -> Age {
    let passed = years(stated.on, today).max(0);
    let youngest = stated.years.saturating_add(passed);
    let birthday_may_lie_between = today > stated.on.saturating_add(Span::new().years(passed));
    Age { youngest, oldest: youngest.saturating_add(birthday_may_lie_between.into()) }
}

/// Whole years from one day to another. Who was born on 29 February has their birthday on 1 March in other years.
fn years(from: Date, to: Date) -> i64 {
    let complete = (to.month(), to.day()) >= (from.month(), from.day());
    i64::from(to.year()) - i64::from(from.year()) - i64::from(!complete)
}

/// The 18th birthday.
pub(super) fn turns_18(born: Date) -> Date {
    let year = born.year().saturating_add(18);
    Date::new(year, born.month(), born.day()).or_else(|_| Date::new(year, 3, 1)).unwrap_or(Date::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    fn born(text: &str) -> PartialDate {
        PartialDate::try_from(text.to_owned()).unwrap()
    }

    fn age(stated: Option<(i64, Date)>, birth: Option<&str>) -> Option<(i64, i64)> {
        let stated = stated.map(|(years, on)| Stated { years, on });
        known(stated, birth.map(born), date(2026, 11, 23)).map(|age| (age.youngest, age.oldest))
    }

    #[test]
    fn a_stated_age_grows_by_whole_years_only() {
        assert_eq!(age(Some((17, date(2025, 11, 24))), None), Some((17, 17)));
        assert_eq!(age(Some((17, date(2025, 11, 23))), None), Some((18, 18)));
    }

    #[test]
    fn a_partial_date_is_every_age_it_may_mean() {
        assert_eq!(age(None, Some("2008")), Some((17, 18)));
        assert_eq!(age(None, Some("2008-11-24")), Some((17, 17)));
    }

    #[test]
    fn two_sources_narrow_each_other_and_the_younger_counts_in_doubt() {
        assert_eq!(age(Some((17, date(2026, 11, 23))), Some("2008")), Some((17, 17)));
        assert_eq!(age(Some((17, date(2025, 12, 1))), Some("2008-11-01")), Some((18, 18)));
        assert_eq!(age(Some((16, date(2026, 11, 23))), Some("2000-01-01")), Some((16, 16)));
        assert_eq!(age(Some((30, date(2026, 11, 23))), Some("2012-01-01")), Some((14, 14)));
    }

    #[test]
    fn the_eighteenth_birthday_of_a_leap_day_child_is_the_first_of_march() {
        assert_eq!(turns_18(date(2008, 2, 29)), date(2026, 3, 1));
        assert_eq!(years(date(2008, 2, 29), date(2026, 2, 28)), 17);
        assert_eq!(years(date(2008, 2, 29), date(2026, 3, 1)), 18);
    }
}
