//! The way through an interview: which cards there are, which stop comes next, where one is.
//!
//! A card is a question with its parts; a stop is one question of a card. The way begins with the choice of how to work and ends with the
//! person's own view.
//!
//! **Invariant:** only what the core shows is on the way; what it says may not be asked aloud in this way of working is not passed through,
//! and can be reached from the rail all the same.

use crate::{
    app::widgets::StateMark,
    screening::{
        evaluate::{Asking, Evaluation},
        guide::Guide,
        guide_file::Voice,
        interview::Interview,
        name::Id,
    },
};

/// Where one is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Stop {
    /// How to work, before the first question.
    Begin,
    /// A question of the guide, by index.
    Question(usize),
    /// The person's own view, and closing.
    End,
}

/// The guide as it stands in this interview.
#[derive(Clone, Copy)]
pub(super) struct Route<'a> {
    pub(super) guide: &'a Guide,
    pub(super) evaluation: &'a Evaluation,
    pub(super) interview: &'a Interview,
}

impl<'a> Route<'a> {
    /// The stop for a kept place; without one, where the talk stands.
    pub(super) fn stop(self, place: Option<&Id>) -> Stop {
        let known = place.and_then(|id| self.guide.index(id.as_str()));
        known.map_or_else(|| self.first(), Stop::Question)
    }

    /// A talk with answers goes on where the first one is missing.
    fn first(self) -> Stop {
        if self.interview.answers.is_empty() {
            return Stop::Begin;
        }
        let open = self.stops().find(|&index| !self.evaluation.questions[index].recorded);
        open.or_else(|| self.stops().next()).map_or(Stop::End, Stop::Question)
    }

    /// The question on whose card it stands.
    pub(super) fn card(self, index: usize) -> usize {
        let mut card = index;
        while let Some(parent) = self.guide.questions()[card].part_of {
            card = parent;
        }
        card
    }

    /// The questions of a card that are shown, in order, itself first.
    pub(super) fn groups(self, card: usize) -> Vec<usize> {
        let section = self.guide.questions()[card].section;
        let of_the_section = self.guide.sections()[section].questions.clone();
        of_the_section.filter(|&index| index == card || (self.card(index) == card && self.is_shown(index))).collect()
    }

    /// The cards of a section that are shown.
    pub(super) fn cards(self, section: usize) -> impl Iterator<Item = usize> + use<'a> {
        let questions = self.guide.sections()[section].questions.clone();
        questions.filter(move |&index| self.guide.questions()[index].part_of.is_none() && self.is_shown(index))
    }

    pub(super) fn is_shown(self, index: usize) -> bool {
        self.evaluation.questions[index].shown
    }

    /// Kept, and reaching nothing, because the question no longer applies.
    pub(super) fn is_parked(self, index: usize) -> bool {
        self.evaluation.parked.contains(&self.guide.questions()[index].id)
    }

    fn stops(self) -> impl Iterator<Item = usize> + use<'a> {
        let cards = (0..self.guide.sections().len()).flat_map(move |section| self.cards(section));
        cards.flat_map(move |card| self.groups(card)).filter(move |&index| self.is_passed(index))
    }

    fn is_passed(self, index: usize) -> bool {
        let outside = self.evaluation.questions[index].asking == Asking::OutsideMode;
        !outside || self.guide.questions()[index].voice != Voice::Spoken || self.evaluation.questions[index].recorded
    }

    pub(super) fn next(self, from: Stop) -> Stop {
        match from {
            Stop::Begin => self.stops().next().map_or(Stop::End, Stop::Question),
            Stop::Question(here) => self.stops().find(|&index| index > here).map_or(Stop::End, Stop::Question),
            Stop::End => Stop::End,
        }
    }

    pub(super) fn previous(self, from: Stop) -> Stop {
        let before = match from {
            Stop::Begin => None,
            Stop::Question(here) => self.stops().take_while(|&index| index < here).last(),
            Stop::End => self.stops().last(),
        };
        before.map_or(Stop::Begin, Stop::Question)
    }

    /// The place of a card in its section: "4 of 6".
    pub(super) fn place(self, card: usize) -> (usize, usize) {
        let section = self.guide.questions()[card].section;
        let cards: Vec<_> = self.cards(section).collect();
        (cards.iter().position(|&one| one == card).map_or(0, |at| at + 1), cards.len())
    }

    /// What the rail shows beside a question.
    pub(super) fn mark(self, index: usize) -> StateMark {
        if self.is_parked(index) {
            return StateMark::Parked;
        }
        let recorded = self.interview.answer(&self.guide.questions()[index].id);
        StateMark::of(recorded.map(|recorded| &recorded.answer))
    }

    /// How many cards of a section hold something, of those on the way. Parts are not counted: they belong to their card.
    pub(super) fn progress(self, section: usize) -> (usize, usize) {
        let cards: Vec<_> = self.cards(section).filter(|&card| self.is_passed(card)).collect();
        (cards.iter().filter(|&&card| self.evaluation.questions[card].recorded).count(), cards.len())
    }

    /// What the rail shows beside a section.
    pub(super) fn section_mark(self, section: usize) -> StateMark {
        let (recorded, of) = self.progress(section);
        match recorded {
            0 => StateMark::Untouched,
            n if n < of => StateMark::Partly,
            _ => StateMark::Answered,
        }
    }
}
