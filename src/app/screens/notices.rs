//! What the desk has to tell, under the top bar at the right, and the warning before it locks.
//!
//! **Invariant:** both lie over the work and move nothing in it; a trouble stays until it is over or was read.

use crate::app::{
    action::Action,
    bidi,
    icons::Icon,
    notice::{Notice, Tone},
    rooms::Desk,
    theme::{self, Type, tokens},
    widgets::{NoticeKind, action, notice},
};
use egui::{Align2, Area, Frame, Id, Order, Sense, Stroke, Ui, vec2};

/// The trouble with saving while it lasts, else the first thing to tell.
pub fn ui(ui: &mut Ui, desk: &Desk<'_>, told: &[Notice]) -> Option<Action> {
    let saving = desk.saved.notice();
    let lasting = saving.is_some();
    let shown = saving.or_else(|| told.first().cloned())?;
    let kind = match shown.tone {
        Tone::Info => NoticeKind::Info,
        Tone::Trouble => NoticeKind::Error,
    };
    let mut wish = None;
    let area = Area::new(Id::unique("notice")).order(Order::Foreground).anchor(Align2::RIGHT_TOP, vec2(-16.0, 60.0));
    area.show(ui.ctx(), |ui| {
        ui.set_width(400.0_f32.min(ui.ctx().content_rect().width() - 32.0));
        let palette = theme::palette(ui);
        let frame = Frame::NONE.fill(palette.surface_raised).corner_radius(tokens().radius.list);
        frame.shadow(theme::shadow(palette, tokens().elevation.over)).show(ui, |ui| {
            notice(ui, kind, &shown.said(desk.words), &shown.now(desk.words), |ui| {
                if !lasting && action(&desk.say("close")).quiet().compact().show(ui).clicked() {
                    wish = Some(Action::Read);
                }
            });
        });
    });
    wish
}

/// "Locks in 24 seconds": over the foot, so that the question stays readable. Any key or movement ends it.
pub fn countdown(ui: &mut Ui, desk: &Desk<'_>, left: Option<u64>) {
    let Some(left) = left else { return };
    let area = Area::new(Id::unique("countdown")).order(Order::Foreground).anchor(Align2::CENTER_BOTTOM, vec2(0.0, 0.0));
    area.show(ui.ctx(), |ui| {
        let palette = theme::palette(ui);
        ui.set_width(ui.ctx().content_rect().width());
        let frame = Frame::NONE.fill(palette.notice_fill).stroke(Stroke::new(tokens().stroke.hairline, palette.notice_border));
        frame.shadow(theme::shadow(palette, tokens().elevation.sheet)).inner_margin(tokens().space.m).show(ui, |ui| {
            ui.set_width(ui.available_width());
            ui.horizontal(|ui| {
                let (rect, _) = ui.allocate_exact_size(vec2(52.0, 52.0), Sense::hover());
                Icon::Clock.paint(ui.painter(), rect.center(), 36.0, palette.notice_border);
                ui.vertical(|ui| {
                    let ink = theme::Ink::Of(palette.notice_text);
                    let seconds = desk.count("lock-soon", usize::try_from(left).unwrap_or(usize::MAX));
                    let response = bidi::label(ui, &seconds, Type::Heading.ink(ink));
                    ui.ctx().accesskit_node_builder(response.id, |node| {
                        node.set_label(seconds.as_str());
                        node.set_role(egui::accesskit::Role::Timer);
                        // Said at 30, 10 and 5 seconds; every second would drown the talk.
                        if matches!(left, 30 | 10 | 5) {
                            node.set_live(egui::accesskit::Live::Polite);
                        }
                    });
                    bidi::label(ui, &desk.say("lock-soon-text"), Type::Body.ink(ink));
                });
            });
        });
    });
}
