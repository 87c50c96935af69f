//! The end of the talk: the person's own view, then closing.
//!
//! **Invariant:** the view is written before the worker judges, in the person's words, and stands first wherever it goes.

use super::{InterviewScreen, talk::Talk};
use crate::{
    app::{
        action::Action,
        bidi,
        theme::{self, Ink, Type, tokens},
        widgets::{field, person_box},
    },
    casework::entry::TextField,
};
use egui::{Id, Ui};

impl InterviewScreen {
    pub(super) fn closing(&mut self, ui: &mut Ui, talk: &Talk<'_>, actions: &mut Vec<Action>) {
        ui.spacing_mut().item_spacing.y = tokens().space.xs;
        if !talk.shape.has_margin() {
            ui.horizontal_wrapped(|ui| self.narrow_buttons(ui, talk, &talk.say("talk-view")));
        }
        bidi::label(ui, &talk.say("talk-view-place"), Type::Body.quiet());
        bidi::label(ui, &talk.say("talk-view-title"), theme::question_look(ui));
        let ink = Ink::Of(theme::palette(ui).person_text);
        person_box(ui, |ui| {
            ui.spacing_mut().item_spacing.y = tokens().space.xxs;
            for words in ["talk-view-ask-wants", "talk-view-ask-worries", "talk-view-ask-decide"] {
                bidi::label(ui, &talk.say(words), Type::Say.ink(ink));
            }
        });
        ui.add_space(tokens().space.xxs);
        self.view_field(ui, talk, actions);
        ui.add_space(tokens().space.m);
        if self.close_or_reopen(ui, talk, actions) {
            self.sheet = None;
        }
    }

    fn view_field(&mut self, ui: &mut Ui, talk: &Talk<'_>, actions: &mut Vec<Action>) {
        let mut text = talk.open.text(&TextField::View).to_owned();
        let help = talk.say("talk-view-help");
        let label = talk.say("talk-view-field");
        let described = field(&label).id(Id::unique("talk-view")).lines(4, 10).help(Some(&help)).key("A");
        let response = described.show(ui, &mut text);
        if std::mem::take(&mut self.to_note) || talk.desk.wanted_focus == Some(&TextField::View) {
            response.request_focus();
        }
        if response.gained_focus() {
            actions.push(Action::Focus(Some(TextField::View)));
        }
        if response.lost_focus() {
            actions.push(Action::Focus(None));
        }
        if response.changed() {
            actions.push(Action::Typed { field: TextField::View, text });
        }
    }
}
