//! A sheet over the room: keeps the keyboard inside, closes with Escape or a click beside it.

use crate::app::{
    action::Action,
    theme::{self, tokens},
};
use egui::{Frame, Id, Modal, ScrollArea, Stroke, Ui};

pub fn ui(ui: &mut Ui, id: &str, width: f32, name: &str, add: impl FnOnce(&mut Ui) -> Vec<Action>) -> Vec<Action> {
    let palette = theme::palette(ui);
    let frame = Frame::NONE
        .fill(palette.surface_raised)
        .stroke(Stroke::new(tokens().stroke.hairline, palette.line))
        .corner_radius(tokens().radius.card)
        .shadow(theme::shadow(palette, tokens().elevation.over))
        .inner_margin(tokens().space.m);
    let window = ui.ctx().content_rect().size();
    let width = width.min(window.x - 2.0 * tokens().space.m);
    let height = window.y - 2.0 * tokens().space.xl;
    let modal = Modal::new(Id::unique(id)).frame(frame).backdrop_color(palette.scrim).show(ui.ctx(), |ui| {
        ui.set_width(width - 2.0 * tokens().space.m);
        ui.ctx().accesskit_node_builder(ui.unique_id(), |node| {
            node.set_role(egui::accesskit::Role::Dialog);
            node.set_label(name);
        });
        // The margin inside leaves room for the ring of the focus.
        let inside = |ui: &mut Ui| {
            ui.spacing_mut().item_spacing.y = tokens().space.xs;
            add(ui)
        };
        let margin = Frame::NONE.inner_margin(tokens().space.xs);
        if window.y >= tokens().breakpoint.very_short {
            return margin.show(ui, inside).inner;
        }
        let scroll = ScrollArea::vertical().min_scrolled_height(height).max_height(height).auto_shrink([false, true]);
        scroll.show(ui, |ui| margin.show(ui, inside).inner).inner
    });
    let closed = modal.should_close();
    let mut actions = modal.inner;
    if closed {
        actions.push(Action::CloseSheet);
    }
    actions
}
