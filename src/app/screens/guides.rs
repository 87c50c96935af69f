//! The guides at hand, and the broken ones with every mistake and its remedy.

use super::frame;
use crate::{
    app::{
        action::Action,
        bidi,
        icons::Icon,
        rooms::Desk,
        theme::{Type, tokens},
        widgets::{NoticeKind, card, divider, notice, tag},
    },
    guides::BrokenGuide,
    screening::guide::Guide,
    wording::{Insert, Language},
};
use egui::{Frame, Margin, ScrollArea, Ui};

pub fn ui(ui: &mut Ui, desk: &Desk<'_>) -> Vec<Action> {
    frame::page(ui, |ui| {
        ScrollArea::vertical().auto_shrink([false, false]).show(ui, |ui| {
            Frame::NONE.inner_margin(Margin::symmetric(40, 24)).show(ui, |ui| {
                ui.set_max_width(tokens().size.text_column.min(ui.available_width()));
                ui.spacing_mut().item_spacing.y = tokens().space.xs;
                bidi::label(ui, &desk.say("guides-title"), Type::Title);
                bidi::label(ui, &desk.say("guides-text"), Type::Body.quiet());
                for guide in desk.guides.all() {
                    usable(ui, desk, guide);
                }
                for guide in desk.guides.broken() {
                    broken(ui, desk, guide);
                }
            });
        });
    });
    Vec::new()
}

fn usable(ui: &mut Ui, desk: &Desk<'_>, guide: &Guide) {
    let texts = guide.texts(desk.words.language().code());
    let id = guide.id().as_str();
    card(ui, |ui| {
        bidi::label(ui, texts.text(id), Type::Heading);
        if let Some(about) = texts.attr(id, "about") {
            bidi::label(ui, about, Type::Body);
        }
        let (version, date) = (guide.version().to_owned(), guide.as_of().to_string());
        let inserts = [("version", Insert::Text(&version)), ("date", Insert::Text(&date))];
        bidi::label(ui, &desk.words.say_with("guides-version", &inserts), Type::Small.quiet());
        let languages: Vec<&str> = guide.languages().map(|code| Language::from_code(code).map_or(code, |known| known.own_name())).collect();
        bidi::label(ui, &desk.words.say_with("guides-languages", &[("what", Insert::Text(&languages.join(", ")))]), Type::Small.quiet());
        let (icon, word) = if guide.is_reviewed() { (Icon::Check, "guides-reviewed") } else { (Icon::Info, "guides-unreviewed") };
        tag(ui, Some(icon), &desk.say(word));
    });
}

fn broken(ui: &mut Ui, desk: &Desk<'_>, guide: &BrokenGuide) {
    notice(ui, NoticeKind::Error, &guide.name, &desk.say("guides-broken-title"), |ui| {
        for problem in &guide.problems {
            divider(ui);
            bidi::label(ui, &problem.to_string(), Type::Small);
            bidi::label(ui, &format!("{}: {}", desk.say("guides-remedy"), problem.remedy()), Type::Small.quiet());
        }
    });
}
