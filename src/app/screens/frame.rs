//! The top bar of a case: back, code, the four tabs, whether it is saved, and the keys that are needed at once.

use super::{locking, menu};
use crate::{
    app::{
        action::Action,
        bidi,
        command::Command,
        icons::Icon,
        office::OpenCase,
        place::{Room, Tab},
        rooms::Desk,
        theme::{self, Type, tokens},
        widgets::{self, action, icon_action, remark, tabs},
    },
    wording::Insert,
};
use egui::{Align, CentralPanel, Frame, Id, Layout, Margin, Panel, Ui};

/// A case that is still being read.
pub fn waiting(ui: &mut Ui, desk: &Desk<'_>) -> Vec<Action> {
    locking::looking(ui, desk)
}

pub fn top_bar(ui: &mut Ui, desk: &Desk<'_>, open: &OpenCase, tab: Tab) -> Vec<Action> {
    let palette = theme::palette(ui);
    let (width, height) = (ui.max_rect().width(), ui.max_rect().height());
    let bar = if height < tokens().breakpoint.very_short { tokens().size.top_bar_small } else { tokens().size.top_bar };
    let frame = Frame::NONE.fill(palette.surface_sunken).inner_margin(Margin::symmetric(12, 0));
    let mut actions = Vec::new();
    Panel::top("case-bar").exact_size(bar).resizable(false).frame(frame).show(ui, |ui| {
        ui.horizontal_centered(|ui| {
            ui.spacing_mut().item_spacing.x = tokens().space.xs;
            let back = if width < tokens().breakpoint.medium {
                icon_action(Icon::ArrowLeft, &desk.say("frame-back")).quiet().show(ui)
            } else {
                action(&desk.say("frame-back")).quiet().compact().icon(Icon::ArrowLeft).show(ui)
            };
            if back.clicked() {
                actions.push(Action::Go(Room::Cases));
            }
            bidi::label(ui, open.case.code(), Type::Heading);
            ui.add_space(tokens().space.xs);
            if width >= tokens().breakpoint.medium {
                actions.extend(tab_row(ui, desk, open, tab));
            } else {
                actions.extend(tab_menu(ui, desk, tab));
            }
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| actions.extend(right_side(ui, desk, width)));
        });
    });
    actions
}

fn tab_row(ui: &mut Ui, desk: &Desk<'_>, open: &OpenCase, tab: Tab) -> Option<Action> {
    let labels: Vec<String> = Tab::ALL.iter().map(|tab| desk.say(command_of(*tab).word())).collect();
    let found = open.evaluation.findings.iter().filter(|finding| finding.shown).count();
    let shown: Vec<widgets::Tab<'_>> = Tab::ALL
        .iter()
        .zip(&labels)
        .map(|(tab, label)| widgets::Tab { label, count: (*tab == Tab::Findings && found > 0).then_some(found) })
        .collect();
    let current = Tab::ALL.iter().position(|one| *one == tab).unwrap_or_default();
    let pressed = tabs(ui, Id::unique("case-tabs"), &desk.say("frame-tabs"), &shown, current)?;
    Some(Action::ShowTab(Tab::ALL[pressed]))
}

/// Where the tabs have no room.
fn tab_menu(ui: &mut Ui, desk: &Desk<'_>, tab: Tab) -> Option<Action> {
    let button = action(&desk.say(command_of(tab).word())).compact().trailing(Icon::CaretDown).show(ui);
    let mut picked = None;
    egui::Popup::menu(&button).show(|ui| {
        for one in Tab::ALL {
            if ui.selectable_label(one == tab, desk.say(command_of(one).word())).clicked() {
                picked = Some(Action::ShowTab(one));
            }
        }
    });
    picked
}

fn command_of(tab: Tab) -> Command {
    match tab {
        Tab::Interview => Command::Interview,
        Tab::Findings => Command::Findings,
        Tab::Judgement => Command::Judgement,
        Tab::Referral => Command::Referral,
    }
}

/// From right to left: menu, lock, neutral page, search, saved.
fn right_side(ui: &mut Ui, desk: &Desk<'_>, width: f32) -> Vec<Action> {
    let mut actions = menu::button(ui, desk);
    let wide = width >= tokens().breakpoint.wide;
    for (icon, command) in [(Icon::Lock, Command::Lock), (Icon::EyeSlash, Command::Neutral), (Icon::MagnifyingGlass, Command::Palette)] {
        let (name, keys) = (desk.say(command.word()), command.keys().unwrap_or_default());
        let button = icon_action(icon, &name).compact();
        let button = if wide { button.key(&keys) } else { button };
        if button.show(ui).clicked() {
            actions.push(Action::Do(command));
        }
    }
    if width >= tokens().breakpoint.medium {
        saved(ui, desk);
    }
    actions
}

/// Whether everything is on the disk. A check and the time, never a thing that pops up.
fn saved(ui: &mut Ui, desk: &Desk<'_>) {
    let (icon, words) = match (desk.saved.notice(), desk.saved.waiting()) {
        (Some(_), waiting) => (Icon::WarningCircle, desk.count("not-saved", usize::try_from(waiting).unwrap_or(usize::MAX))),
        (None, 0) if desk.saved.last.is_none() => return,
        (None, 0) => (Icon::Check, desk.words.say_with("saved-at", &[("time", Insert::Text(&desk.saved.time(desk.now)))])),
        (None, _) => (Icon::FloppyDisk, desk.say("saving")),
    };
    ui.scope(|ui| {
        ui.set_max_width(190.0);
        remark(ui, icon, &words);
    });
}

/// The part of the window under the top bar, in the colour of paper.
pub fn page<R>(ui: &mut Ui, add: impl FnOnce(&mut Ui) -> R) -> R {
    let frame = Frame::NONE.fill(theme::palette(ui).surface);
    CentralPanel::no_frame().frame(frame).show(ui, add).inner
}
