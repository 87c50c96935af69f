//! The navigation at the left of every room but a case, with the menu at its head and the lock at its foot.

use super::menu;
use crate::app::{
    action::Action,
    bidi,
    command::Command,
    icons::Icon,
    place::{Page, Room},
    rooms::Desk,
    theme::{self, Type, tokens},
    widgets::{NavRow, nav, product_mark},
};
use egui::{Align, Frame, Id, Layout, Margin, Panel, Ui, vec2};

const ROWS: [(Icon, Command); 2] = [(Icon::Files, Command::Cases), (Icon::BookOpenText, Command::Guides)];
const FOOT: [(Icon, Command); 2] = [(Icon::Gear, Command::Settings), (Icon::Lock, Command::Lock)];

pub fn ui(ui: &mut Ui, desk: &Desk<'_>, room: Room) -> Vec<Action> {
    let palette = theme::palette(ui);
    let narrow = ui.max_rect().width() < tokens().breakpoint.wide;
    let width = if narrow { tokens().size.nav_narrow } else { tokens().size.nav };
    let frame = Frame::NONE.fill(palette.surface_sunken).inner_margin(Margin::symmetric(10, 12));
    let mut actions = Vec::new();
    Panel::left("nav").exact_size(width).resizable(false).frame(frame).show(ui, |ui| {
        actions.extend(head(ui, desk, narrow));
        ui.add_space(tokens().space.xs);
        let current = match room {
            Room::Cases => Some(0),
            Room::Guides => Some(1),
            _ => None,
        };
        actions.extend(rows(ui, desk, "nav-rooms", &ROWS, current));
        ui.with_layout(Layout::bottom_up(Align::Min), |ui| {
            ui.allocate_ui(vec2(ui.available_width(), 2.0 * (tokens().size.nav_row + 2.0)), |ui| {
                ui.with_layout(Layout::top_down(Align::Min), |ui| {
                    actions.extend(rows(ui, desk, "nav-foot", &FOOT, matches!(room, Room::Settings(_)).then_some(0)));
                });
            });
        });
    });
    actions
}

fn head(ui: &mut Ui, desk: &Desk<'_>, narrow: bool) -> Vec<Action> {
    ui.horizontal(|ui| {
        if !narrow {
            ui.add_space(tokens().space.xs);
            product_mark(ui, 22.0);
            ui.add_space(tokens().space.xs);
            bidi::label(ui, &desk.say("app-name"), Type::Label);
        }
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| menu::button(ui, desk)).inner
    })
    .inner
}

fn rows(ui: &mut Ui, desk: &Desk<'_>, id: &str, commands: &[(Icon, Command)], current: Option<usize>) -> Option<Action> {
    let labels: Vec<String> = commands.iter().map(|(_, command)| desk.say(command.word())).collect();
    let keys: Vec<Option<String>> = commands.iter().map(|(_, command)| command.keys().filter(|_| *command == Command::Lock)).collect();
    let rows: Vec<NavRow<'_>> = commands
        .iter()
        .zip(&labels)
        .zip(&keys)
        .map(|(((icon, _), label), key)| NavRow { icon: *icon, label, key: key.as_deref() })
        .collect();
    let pressed = nav(ui, Id::unique(id), &desk.say("menu"), &rows, current)?;
    Some(match commands[pressed].1 {
        Command::Settings => Action::Go(Room::Settings(Page::default())),
        command => Action::Do(command),
    })
}
