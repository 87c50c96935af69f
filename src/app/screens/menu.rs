//! The menus: every command by its name and keys, behind one button.
//!
//! **Invariant:** they show the list of commands and nothing else, so that a new command is in them by itself.

use crate::app::{
    action::Action,
    command::{Command, Menu, Need},
    icons::Icon,
    rooms::Desk,
    widgets::icon_action,
};
use egui::{Button, Key, Popup, Ui, containers::menu::SubMenuButton};

/// The button; F10 presses it too.
pub(super) fn button(ui: &mut Ui, desk: &Desk<'_>) -> Vec<Action> {
    let button = icon_action(Icon::List, &desk.say("menu")).quiet().show(ui);
    if ui.input(|input| input.key_pressed(Key::F10)) {
        button.request_focus();
        Popup::toggle_id(ui.ctx(), Popup::default_response_id(&button));
    }
    let mut picked = Vec::new();
    Popup::menu(&button).show(|ui| {
        for menu in Menu::ALL {
            SubMenuButton::new(desk.say(menu.word())).ui(ui, |ui| {
                ui.set_min_width(240.0);
                picked.extend(menu.commands().filter(|command| entry(ui, desk, *command)).map(Action::Do));
            });
        }
    });
    picked
}

fn entry(ui: &mut Ui, desk: &Desk<'_>, command: Command) -> bool {
    let can = command.need() < Need::OpenCase || desk.place.case.is_some();
    let button = Button::new(desk.say(command.word())).shortcut_text(command.keys().unwrap_or_default());
    ui.add_enabled(can, button).clicked()
}
