//! A sheet over the room: keeps the keyboard inside, closes with Escape or a click beside it.

use crate::app::{
    action::Action,
    theme::{self, tokens},
};
use egui::{Frame, Id, Modal, Stroke, Ui};

pub fn ui(ui: &mut Ui, id: &str, width: f32, name: &str, add: impl FnOnce(&mut Ui) -> Vec<Action>) -> Vec<Action> {
    let palette = theme::palette(ui);
    let frame = Frame::NONE
        .fill(palette.surface_raised)
        .stroke(Stroke::new(tokens().stroke.hairline, palette.line))
        .corner_radius(tokens().radius.card)
        .shadow(theme::shadow(palette, tokens().elevation.over))
        .inner_margin(tokens().space.l);
    let width = width.min(ui.ctx().content_rect().width() - 2.0 * tokens().space.m);
    let modal = Modal::new(Id::unique(id)).frame(frame).backdrop_color(palette.scrim).show(ui.ctx(), |ui| {
        ui.set_width(width - 2.0 * tokens().space.l);
        ui.spacing_mut().item_spacing.y = tokens().space.xs;
        ui.ctx().accesskit_node_builder(ui.unique_id(), |node| {
            node.set_role(egui::accesskit::Role::Dialog);
            node.set_label(name);
        });
        add(ui)
    });
    let closed = modal.should_close();
    let mut actions = modal.inner;
    if closed {
        actions.push(Action::CloseSheet);
    }
    actions
}
