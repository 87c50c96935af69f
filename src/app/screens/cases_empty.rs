//! No case yet: what will be here, why a code, and the first step.

use super::{door, frame};
use crate::app::{
    action::Action,
    bidi,
    command::Command,
    icons::Icon,
    rooms::Desk,
    theme::{self, Type, tokens},
    widgets::{action, divider},
};
use egui::{Frame, Margin, ScrollArea, Sense, Ui, vec2};

pub(super) fn ui(ui: &mut Ui, desk: &Desk<'_>) -> Vec<Action> {
    frame::page(ui, |ui| {
        door::standing(ui);
        ScrollArea::vertical().auto_shrink([false, false]).show(ui, |ui| {
            let side = if ui.available_width() > 800.0 { 72 } else { 24 };
            Frame::NONE.inner_margin(Margin { left: side, right: 24, top: 72, bottom: 24 }).show(ui, |ui| {
                ui.set_max_width(528.0_f32.min(ui.available_width()));
                ui.spacing_mut().item_spacing.y = tokens().space.xs;
                bidi::label(ui, &desk.say("empty-title"), Type::Welcome);
                bidi::label(ui, &desk.say("empty-text"), Type::Option);
                ui.add_space(tokens().space.xs);
                for step in 1..=3 {
                    divider(ui);
                    step_row(ui, desk, step);
                }
                divider(ui);
                ui.add_space(tokens().space.s);
                begin(ui, desk)
            })
        })
    })
    .inner
    .inner
    .into_iter()
    .collect()
}

fn begin(ui: &mut Ui, desk: &Desk<'_>) -> Option<Action> {
    let (label, keys) = (desk.say(Command::NewCase.word()), Command::NewCase.keys().unwrap_or_default());
    let button = action(&label).main().large().icon(Icon::Plus).key(&keys).show(ui);
    if ui.memory(|memory| memory.focused().is_none()) {
        button.request_focus();
    }
    button.clicked().then_some(Action::Do(Command::NewCase))
}

fn step_row(ui: &mut Ui, desk: &Desk<'_>, step: usize) {
    let palette = theme::palette(ui);
    ui.horizontal_top(|ui| {
        let (rect, _) = ui.allocate_exact_size(vec2(36.0, 36.0), Sense::hover());
        let cap = egui::Rect::from_min_size(rect.min + vec2(0.0, 4.0), egui::Vec2::splat(tokens().size.number_cap));
        ui.painter().rect_filled(cap, tokens().radius.chip, palette.surface_sunken);
        let digit = bidi::lay_out(ui, &step.to_string(), Type::Label, f32::INFINITY);
        digit.paint(ui.painter(), cap.center() - digit.size / 2.0, palette.text);
        ui.vertical(|ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            bidi::label(ui, &desk.say(&format!("empty-{step}")), Type::Label);
            bidi::label(ui, &desk.say(&format!("empty-{step}-more")), Type::Body.quiet());
        });
    });
}
