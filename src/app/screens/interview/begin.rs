//! Before the first question: how to work now, and what this talk is and is not.
//!
//! **Invariant:** the way of working decides only what is asked aloud; it never hides what was seen, told or found in a file.

use super::{InterviewScreen, talk::Talk};
use crate::{
    app::{
        action::Action,
        bidi,
        icons::Icon,
        screens::telling,
        theme::{self, Type, tokens},
        widgets::{Card, NoticeKind, action, notice, radio_cards},
    },
    casework::entry::Change,
    screening::{guide_file::AskedFrom, interview::WorkingMode},
};
use egui::{Id, Ui};

/// Ways of working, from the one that says least aloud.
pub(super) const MODES: [WorkingMode; 4] = [
    WorkingMode::ObserveOnly,
    WorkingMode::Speaking(AskedFrom::FirstContact),
    WorkingMode::Speaking(AskedFrom::Short),
    WorkingMode::Speaking(AskedFrom::Full),
];

const MORE: [&str; 4] = ["talk-mode-observe-more", "talk-mode-first-more", "talk-mode-short-more", "talk-mode-full-more"];

pub(super) fn modes_id() -> Id {
    Id::unique("talk-modes")
}

pub(super) fn current(talk: &Talk<'_>) -> usize {
    MODES.iter().position(|mode| *mode == talk.kept.interview.mode).unwrap_or(1)
}

/// Records the way of working of this row.
pub(super) fn pick(talk: &Talk<'_>, row: usize, actions: &mut Vec<Action>) {
    if let Some(mode) = MODES.get(row).filter(|mode| **mode != talk.kept.interview.mode) {
        actions.push(Action::Record(Change::ModeSet { interview: talk.kept.id, mode: *mode }));
    }
}

/// The four ways; true when one was chosen.
pub(super) fn modes(ui: &mut Ui, talk: &Talk<'_>, actions: &mut Vec<Action>) -> bool {
    let labels: Vec<(String, String)> = MODES
        .iter()
        .zip(MORE)
        .enumerate()
        .map(|(at, (mode, more))| (format!("{}. {}", at + 1, telling::mode(talk.desk.words, *mode)), talk.say(more)))
        .collect();
    let cards: Vec<Card<'_>> = labels.iter().map(|(label, more)| Card { label, second: Some(more), enabled: true }).collect();
    let picked = radio_cards(ui, modes_id(), &talk.say("talk-mode-title"), &cards, Some(current(talk)), false);
    if let Some(row) = picked {
        pick(talk, row, actions);
    }
    picked.is_some()
}

impl InterviewScreen {
    pub(super) fn begin(&mut self, ui: &mut Ui, talk: &Talk<'_>, actions: &mut Vec<Action>) {
        ui.spacing_mut().item_spacing.y = tokens().space.xs;
        if !talk.shape.has_margin() {
            ui.horizontal_wrapped(|ui| self.narrow_buttons(ui, talk, &talk.say("talk-sections")));
        }
        let guide = talk.route.guide;
        bidi::label(ui, talk.texts.text(guide.id().as_str()), Type::Body.quiet());
        bidi::label(ui, &talk.say("talk-mode-title"), theme::question_look(ui));
        if let Some(about) = talk.texts.attr(guide.id().as_str(), "about") {
            bidi::label(ui, about, Type::Body.quiet());
        }
        ui.add_space(tokens().space.xs);
        modes(ui, talk, actions);
        ui.add_space(tokens().space.xs);
        if !guide.is_reviewed() {
            notice(ui, NoticeKind::Info, &talk.say("talk-unreviewed-short"), &talk.say("talk-unreviewed"), |_| ());
        }
        if action(&talk.say("talk-never-cards")).quiet().compact().icon(Icon::HandPalm).key("X").show(ui).clicked() {
            self.sheet = Some(super::Sheet::Never);
        }
    }
}
