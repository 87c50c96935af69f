//! What stands while the desk looks for its vault, and while it writes the last entries before it locks.

use super::door;
use crate::{
    app::{
        action::Action,
        bidi,
        face::LockingPage,
        icons::Icon,
        rooms::Desk,
        theme::{self, Type, tokens},
        widgets::{NoticeKind, action, busy_ring, notice},
    },
    vault::VaultError,
};
use egui::{Sense, Ui, vec2};

/// Is there a vault? A moment, unless the disk is slow.
pub fn looking(ui: &mut Ui, desk: &Desk<'_>) -> Vec<Action> {
    door::ui(ui, |ui| {
        door::emblem(ui);
        busy(ui, &desk.say("looking"));
    });
    Vec::new()
}

/// The screen is covered; only a failing disk makes this last.
pub fn ui(ui: &mut Ui, desk: &Desk<'_>, page: &LockingPage) -> Vec<Action> {
    let mut actions = Vec::new();
    door::ui(ui, |ui| {
        door::emblem(ui);
        busy(ui, &desk.say("locking"));
        door::centred(ui, &desk.say("locking-text"), Type::Body.quiet());
        if let Some(error) = page.unsaved {
            ui.add_space(tokens().space.m);
            let waiting = usize::try_from(desk.saved.waiting()).unwrap_or(usize::MAX);
            let mut now = desk.say("locking-unsaved-now");
            if error == VaultError::DiskFull {
                now = format!("{}. {now}", desk.say("trouble-disk-full"));
            }
            notice(ui, NoticeKind::Error, &desk.count("locking-unsaved", waiting), &now, |ui| {
                if action(&desk.say("locking-anyway")).danger().show(ui).clicked() {
                    actions.push(Action::LockUnsaved);
                }
            });
        }
    });
    actions
}

fn busy(ui: &mut Ui, words: &str) {
    let palette = theme::palette(ui);
    let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), 40.0), Sense::hover());
    let laid = bidi::lay_out(ui, words, Type::Heading, rect.width() - 32.0);
    let left = rect.center().x - laid.size.x / 2.0 - 14.0;
    busy_ring(ui, egui::pos2(left + 9.0, rect.center().y), 8.0, palette.accent);
    let (_, response) = ui.allocate_exact_size(vec2(0.0, 0.0), Sense::hover());
    laid.paint(ui.painter(), egui::pos2(left + 28.0, (rect.center().y - laid.size.y / 2.0).round()), palette.text);
    bidi::name_text(&response, words);
}

/// The icon over a trouble, large and quiet.
pub fn sign(ui: &mut Ui, icon: Icon) {
    let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), 60.0), Sense::hover());
    icon.paint(ui.painter(), rect.center(), 52.0, theme::palette(ui).notice_border);
}
