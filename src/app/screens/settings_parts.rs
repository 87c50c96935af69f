//! The rows that settings are made of, and the page about the program.

use super::placed;
use crate::{
    app::{
        action::Action,
        bidi,
        icons::Icon,
        rooms::Desk,
        theme::{self, Type, tokens},
        widgets::{action, card, divider, icon_action, level_chip, remark, segments, words::level_word},
    },
    screening::guide_file::Level,
    wording::Insert,
};
use egui::{Id, Ui, emath::GuiRounding as _};
use std::ops::RangeInclusive;

/// A name and what it means at the left, the control at the right; under it where there is no room.
pub(super) fn row(ui: &mut Ui, name: &str, more: &str, control: impl FnOnce(&mut Ui)) {
    let narrow = ui.available_width() < 560.0;
    row_of(ui, name, more, narrow, control);
}

fn row_of(ui: &mut Ui, name: &str, more: &str, stacked: bool, control: impl FnOnce(&mut Ui)) {
    divider(ui);
    let words = |ui: &mut Ui, width: f32| {
        ui.vertical(|ui| {
            ui.set_max_width(width);
            ui.spacing_mut().item_spacing.y = 0.0;
            bidi::label(ui, name, Type::Label);
            bidi::label(ui, more, Type::Small.quiet());
        });
    };
    if stacked {
        words(ui, ui.available_width());
        control(ui);
    } else {
        ui.horizontal(|ui| {
            ui.set_min_height(56.0);
            words(ui, 320.0);
            placed::row(ui, name, 1.0, control);
        });
    }
}

/// A setting with a few values.
pub(super) fn choice(ui: &mut Ui, name: &str, more: &str, labels: &[String], current: usize, pick: impl FnOnce(usize)) {
    // Four choices need the whole line.
    let stacked = labels.len() > 3 || ui.available_width() < 560.0;
    row_of(ui, name, more, stacked, |ui| {
        let labels: Vec<&str> = labels.iter().map(String::as_str).collect();
        if let Some(at) = segments(ui, Id::unique(name), name, &labels, current) {
            pick(at);
        }
    });
}

/// A setting that is on or off. `word` names it, `word-more` says what it does.
pub(super) fn switch(ui: &mut Ui, desk: &Desk<'_>, word: &str, on: bool, pick: impl FnOnce(bool)) {
    let labels = [desk.say("off"), desk.say("on")];
    choice(ui, &desk.say(word), &desk.say(&format!("{word}-more")), &labels, usize::from(on), |at| pick(at == 1));
}

/// A number with less and more beside it.
pub(super) fn stepper(
    ui: &mut Ui,
    desk: &Desk<'_>,
    name: &str,
    shown: &str,
    value: u16,
    step: u16,
    range: &RangeInclusive<u16>,
) -> Option<u16> {
    let (less, more) = (format!("{name}: {}", desk.say("settings-less")), format!("{name}: {}", desk.say("settings-more")));
    let down = icon_action(Icon::Minus, &less).show(ui).clicked();
    let (rect, response) = ui.allocate_exact_size(egui::vec2(104.0, tokens().size.control), egui::Sense::hover());
    let words = bidi::lay_out(ui, shown, Type::Label, rect.width());
    words.paint(ui.painter(), (rect.center() - words.size / 2.0).round_ui(), theme::palette(ui).text);
    bidi::name_text(&response, &format!("{name}: {shown}"));
    let up = icon_action(Icon::Plus, &more).show(ui).clicked();
    let next = match (up, down) {
        (true, _) => value.saturating_add(step),
        (_, true) => value.saturating_sub(step),
        _ => return None,
    };
    Some(next.clamp(*range.start(), *range.end()))
}

/// How it looks with these settings.
pub(super) fn sample(ui: &mut Ui, desk: &Desk<'_>) {
    ui.add_space(tokens().space.m);
    bidi::label(ui, &desk.say("settings-sample"), Type::Label);
    card(ui, |ui| {
        remark(ui, Icon::ChatCircleText, &desk.say("settings-sample-aloud"));
        bidi::label(ui, &desk.say("settings-sample-question"), theme::question_look(ui));
        ui.horizontal_wrapped(|ui| {
            for level in [Level::Immediate, Level::High, Level::Medium, Level::Low, Level::Info] {
                level_chip(ui, level, &level_word(desk.words, level), None);
            }
        });
    });
}

/// What the program is, keeps, and does not do.
pub(super) fn about(ui: &mut Ui, desk: &Desk<'_>) -> Vec<Action> {
    let version = desk.words.say_with("about-version", &[("version", Insert::Text(env!("CARGO_PKG_VERSION")))]);
    bidi::label(ui, &version, Type::Body.quiet());
    bidi::label(ui, &desk.say("about-what"), Type::Body);
    for word in ["about-network", "about-kept", "about-review", "about-licence"] {
        divider(ui);
        bidi::label(ui, &desk.say(word), Type::Label);
        bidi::label(ui, &desk.say(&format!("{word}-more")), Type::Body);
    }
    let guides = action(&desk.say("command-guides")).icon(Icon::BookOpenText).show(ui);
    if guides.clicked() { vec![Action::Go(crate::app::place::Room::Guides)] } else { Vec::new() }
}
