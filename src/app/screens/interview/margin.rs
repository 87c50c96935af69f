//! *No answer* and *how it is known*: the same rows at the same place for every question, so that the hand learns them once.
//!
//! **Invariant:** the rows never change in number: the reasons of *not asking now* take the place of the states, and nothing below moves.

use super::{InterviewScreen, sheets::Sheet, talk::Talk};
use crate::{
    app::{
        action::Action,
        theme::tokens,
        widgets::{Flow, StateRow, action, state_rows, words::source_word},
    },
    screening::answer::{Answer, Reason, SourceMode},
};
use egui::{Id, Ui};

/// More than either list has.
pub(super) const ROWS: usize = 6;

pub(super) fn no_answer_id() -> Id {
    Id::unique("talk-no-answer")
}

pub(super) fn how_id() -> Id {
    Id::unique("talk-how")
}

const HOW: [(&str, SourceMode); 5] = [
    ("P", SourceMode::Asked),
    ("V", SourceMode::Volunteered),
    ("O", SourceMode::Observed),
    ("F", SourceMode::OnFile),
    ("T", SourceMode::ToldByAnother),
];

const REASONS: [(&str, Reason, &str); 3] = [
    ("1", Reason::Deferred, "talk-reason-deferred"),
    ("2", Reason::NotSafeNow, "talk-reason-unsafe"),
    ("3", Reason::OnFile, "talk-reason-on-file"),
];

impl InterviewScreen {
    pub(super) fn margin(&mut self, ui: &mut Ui, talk: &Talk<'_>, index: usize, actions: &mut Vec<Action>) {
        self.no_answer(ui, talk, index, actions);
        ui.add_space(tokens().space.xs);
        self.how_known(ui, talk, index, actions);
    }

    pub(super) fn no_answer(&mut self, ui: &mut Ui, talk: &Talk<'_>, index: usize, actions: &mut Vec<Action>) {
        if self.reasons_open {
            self.reasons(ui, talk, index, actions);
            return;
        }
        let answer = talk.answer(index);
        let not_asked = match answer {
            Some(Answer::NotAsked(Some(reason))) => {
                let word = REASONS.iter().find(|(_, one, _)| one == reason).map_or("talk-reason-deferred", |(_, _, word)| word);
                format!("{}: {}", talk.say("talk-not-now-short"), talk.say(word).to_lowercase())
            }
            _ => talk.say("talk-not-now"),
        };
        let labels = [talk.say("talk-unknown"), talk.say("talk-declined"), talk.say("talk-unclear"), not_asked];
        let chosen = [
            answer == Some(&Answer::DoesNotKnow),
            answer == Some(&Answer::Declined),
            answer == Some(&Answer::Unclear),
            matches!(answer, Some(Answer::NotAsked(_))),
        ];
        let rows: Vec<StateRow<'_>> = ["U", "D", "C", "N"]
            .into_iter()
            .zip(&labels)
            .zip(chosen)
            .map(|((key, label), chosen)| StateRow { key, label, chosen, disabled_because: None, opens: key == "N" })
            .collect();
        match state_rows(ui, no_answer_id(), &talk.say("talk-no-answer"), &rows, Flow::Rows) {
            Some(0) => self.record(talk, index, Answer::DoesNotKnow, actions),
            Some(1) => self.record(talk, index, Answer::Declined, actions),
            Some(2) => self.record(talk, index, Answer::Unclear, actions),
            Some(_) => self.reasons_open = true,
            None => {}
        }
    }

    fn reasons(&mut self, ui: &mut Ui, talk: &Talk<'_>, index: usize, actions: &mut Vec<Action>) {
        let labels: Vec<String> = REASONS.iter().map(|(_, _, word)| talk.say(word)).chain([talk.say("talk-reason-none")]).collect();
        let keys = REASONS.iter().map(|(key, _, _)| *key).chain(["N"]);
        let given =
            |row: usize| REASONS.get(row).is_some_and(|(_, reason, _)| talk.answer(index) == Some(&Answer::NotAsked(Some(*reason))));
        let rows: Vec<StateRow<'_>> = keys
            .zip(&labels)
            .enumerate()
            .map(|(row, (key, label))| StateRow { key, label, chosen: given(row), disabled_because: None, opens: false })
            .collect();
        match state_rows(ui, no_answer_id(), &talk.say("talk-not-now-why"), &rows, Flow::Rows) {
            Some(row) if row < REASONS.len() => self.give_reason(talk, index, row, actions),
            Some(_) => self.reasons_open = false,
            None => {}
        }
    }

    pub(super) fn how_known(&mut self, ui: &mut Ui, talk: &Talk<'_>, index: usize, actions: &mut Vec<Action>) {
        let labels: Vec<String> = HOW.iter().map(|(_, how)| source_word(talk.desk.words, *how)).collect();
        let closed = talk.closed_because(index);
        let how = self.how(talk, index);
        let rows: Vec<StateRow<'_>> = HOW
            .iter()
            .zip(&labels)
            .map(|((key, one), label)| StateRow {
                key,
                label,
                chosen: *one == how,
                disabled_because: closed.as_deref().filter(|_| *one == SourceMode::Asked),
                opens: false,
            })
            .collect();
        if let Some(row) = state_rows(ui, how_id(), &talk.say("talk-how"), &rows, Flow::Lines) {
            self.set_how(talk, index, HOW[row].1, actions);
        }
    }

    /// On a narrow window: two buttons in the foot that open the same rows.
    pub(super) fn margin_buttons(&mut self, ui: &mut Ui, talk: &Talk<'_>, index: usize) {
        let how = self.how(talk, index);
        let key = HOW.iter().find(|(_, one)| *one == how).map_or("P", |(key, _)| key);
        let known = source_word(talk.desk.words, how);
        let how_name = format!("{}: {known}", talk.say("talk-how"));
        if action(&talk.say("talk-no-answer")).key("U D C N").show(ui).clicked() {
            self.sheet = Some(Sheet::NoAnswer);
        }
        if action(&known).name(&how_name).key(key).show(ui).clicked() {
            self.sheet = Some(Sheet::How);
        }
    }
}
