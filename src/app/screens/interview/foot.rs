//! The foot: rest at the left, back and next at the right, always in the same corner.
//!
//! **Invariant:** *next* is the one filled button of the screen, and stays where it is whatever else is there.

use super::{InterviewScreen, keyboard::Pressed, route::Stop, shape::Width, sheets::Sheet, talk::Talk};
use crate::{
    app::{
        action::Action,
        bidi,
        icons::Icon,
        theme::{Type, tokens},
        widgets::{action, icon_action},
    },
    wording::Insert,
};
use egui::{Align, Layout, Ui, UiBuilder};

impl InterviewScreen {
    pub(super) fn foot(&mut self, ui: &mut Ui, talk: &Talk<'_>, actions: &mut Vec<Action>) {
        let inner = ui.max_rect().shrink2(egui::vec2(tokens().space.m, 0.0));
        let mut right = ui.new_child(UiBuilder::new().id_salt("right").max_rect(inner).layout(Layout::right_to_left(Align::Center)));
        self.back_and_next(&mut right, talk, actions);
        let left_room = inner.with_max_x(right.min_rect().left() - tokens().space.xs);
        let mut left = ui.new_child(UiBuilder::new().id_salt("left").max_rect(left_room).layout(Layout::left_to_right(Align::Center)));
        self.rest_and_progress(&mut left, talk);
    }

    fn back_and_next(&mut self, ui: &mut Ui, talk: &Talk<'_>, actions: &mut Vec<Action>) {
        let (next, back) = (talk.say("talk-next"), talk.say("talk-back"));
        let wide = talk.shape.width >= Width::Medium;
        let enter = talk.desk.settings.key_letters && wide;
        let button = if talk.stop == Stop::End { None } else { Some(action(&next).main().trailing(Icon::ArrowRight)) };
        if let Some(button) = button {
            let button = if enter { button.key("Enter") } else { button };
            if button.show(ui).clicked() {
                self.press(talk, Pressed::Next, actions);
            }
        } else if action(&talk.say("talk-to-judgement")).main().trailing(Icon::ArrowRight).show(ui).clicked() {
            actions.push(Action::ShowTab(crate::app::place::Tab::Judgement));
        }
        if talk.stop != Stop::Begin {
            let words = talk.shape.width == Width::Wide;
            let button = if words { action(&back).icon(Icon::ArrowLeft) } else { icon_action(Icon::ArrowLeft, &back) };
            if button.show(ui).clicked() {
                self.press(talk, Pressed::Back, actions);
            }
        }
    }

    fn rest_and_progress(&mut self, ui: &mut Ui, talk: &Talk<'_>) {
        let rest = talk.say("talk-rest");
        let words = talk.shape.width >= Width::Medium;
        let button = if words { action(&rest).quiet().icon(Icon::Coffee) } else { icon_action(Icon::Coffee, &rest) };
        if button.show(ui).clicked() {
            self.sheet = Some(Sheet::Rest);
        }
        match talk.stop {
            Stop::Question(index) if talk.shape.width == Width::Narrow => self.margin_buttons(ui, talk, index),
            _ if talk.shape.width == Width::Wide => {
                bidi::label(ui, &answered(talk), Type::Caption.quiet());
            }
            _ => {}
        }
    }
}

/// "12 of 26 recorded": how far the talk is, of what applies.
fn answered(talk: &Talk<'_>) -> String {
    let sections = 0..talk.route.guide.sections().len();
    let (done, of) = sections.map(|section| talk.route.progress(section)).fold((0, 0), |sum, one| (sum.0 + one.0, sum.1 + one.1));
    let number = |n: usize| Insert::Number(i64::try_from(n).unwrap_or(i64::MAX));
    talk.say_with("talk-answered", &[("done", number(done)), ("of", number(of))])
}
