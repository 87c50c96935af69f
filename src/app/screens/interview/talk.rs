//! What every part of the interview is shown, and the entries it asks for.
//!
//! **Invariant:** borrowed for one frame. Whatever a part wants to change, it returns as an action.

use super::{
    route::{Route, Stop},
    shape::Shape,
};
use crate::{
    app::{action::Action, office::OpenCase, rooms::Desk},
    casework::{
        KeptInterview,
        entry::{Change, TextField},
    },
    screening::{
        answer::{Answer, Recorded, SourceMode},
        evaluate::Asking,
        guide::Question,
        guide_file::Voice,
        texts::GuideTexts,
    },
    wording::Insert,
};

pub(super) struct Talk<'a> {
    pub(super) desk: &'a Desk<'a>,
    pub(super) open: &'a OpenCase,
    pub(super) kept: &'a KeptInterview,
    /// The guide in the worker's language.
    pub(super) texts: &'a GuideTexts,
    pub(super) route: Route<'a>,
    pub(super) stop: Stop,
    pub(super) shape: Shape,
}

impl<'a> Talk<'a> {
    pub(super) fn say(&self, id: &str) -> String {
        self.desk.words.say(id)
    }

    pub(super) fn say_with(&self, id: &str, inserts: &[(&str, Insert<'_>)]) -> String {
        self.desk.words.say_with(id, inserts)
    }

    pub(super) fn question(&self, index: usize) -> &'a Question {
        &self.route.guide.questions()[index]
    }

    pub(super) fn recorded(&self, index: usize) -> Option<&'a Recorded> {
        self.kept.interview.answer(&self.question(index).id)
    }

    pub(super) fn answer(&self, index: usize) -> Option<&'a Answer> {
        self.recorded(index).map(|recorded| &recorded.answer)
    }

    pub(super) fn asking(&self, index: usize) -> Asking {
        self.route.evaluation.questions[index].asking
    }

    /// The words of a question as the worker reads them.
    pub(super) fn prompt(&self, index: usize) -> &'a str {
        self.texts.text(self.question(index).id.as_str())
    }

    pub(super) fn short(&self, index: usize) -> &'a str {
        self.texts.short(self.question(index).id.as_str())
    }

    /// How an answer is known unless the worker says otherwise: as before, seen if it is only seen, asked if it may be asked.
    pub(super) fn usual_how(&self, index: usize) -> SourceMode {
        if let Some(recorded) = self.recorded(index) {
            return recorded.how;
        }
        match (self.question(index).voice, self.asking(index)) {
            (_, Asking::Open) => SourceMode::Asked,
            (Voice::Spoken, _) => SourceMode::Volunteered,
            (Voice::Observed | Voice::Either, _) => SourceMode::Observed,
        }
    }

    /// Why *asked* cannot be chosen.
    pub(super) fn closed_because(&self, index: usize) -> Option<String> {
        match self.asking(index) {
            Asking::Open => None,
            Asking::NeverSpoken => Some(self.say("talk-closed-observed")),
            Asking::OutsideMode => Some(self.say("talk-closed-mode")),
            Asking::ClosedByGate(gate) => Some(self.texts.text(self.route.guide.gates()[gate].id.as_str()).to_owned()),
        }
    }

    pub(super) fn record(&self, index: usize, answer: Answer, how: SourceMode) -> Action {
        let question = self.question(index).id.clone();
        Action::Record(Change::Answered { interview: self.kept.id, question, answer, how })
    }

    /// The answer, or silence where nothing is left of it.
    pub(super) fn record_or_take_back(&self, index: usize, answer: Option<Answer>, how: SourceMode) -> Action {
        match answer {
            Some(answer) => self.record(index, answer, how),
            None => Action::Record(Change::TakenBack { interview: self.kept.id, question: self.question(index).id.clone() }),
        }
    }

    /// The note stands with the card, so that it is seen from each of its parts.
    pub(super) fn note_field(&self, index: usize) -> TextField {
        TextField::QuestionNote { interview: self.kept.id, question: self.question(self.route.card(index)).id.clone() }
    }

    /// Words on their way to being an answer.
    pub(super) fn answer_draft(&self, index: usize) -> TextField {
        TextField::AnswerDraft { interview: self.kept.id, question: self.question(index).id.clone() }
    }

    pub(super) fn show(&self, index: usize) -> Action {
        Action::ShowQuestion(self.question(index).id.clone())
    }
}
