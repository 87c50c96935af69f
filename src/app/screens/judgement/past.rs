//! Judgements made before, the latest first: none is erased, and an old one asks to be looked at again.
//!
//! **Invariant:** what was judged and what was suggested at that moment stand side by side, with who answers for a lower level.

use super::{Shown, telling};
use crate::{
    app::{
        bidi,
        icons::Icon,
        theme::{Type, tokens},
        widgets::{level_chip, paint, remark, words::level_word},
    },
    casework::entry::{Entry, Judgement},
    wording::Insert,
};
use egui::Ui;

pub(super) fn ui(ui: &mut Ui, shown: &Shown<'_>) {
    let mut past: Vec<(&Entry, &Judgement)> = shown.open.case.judgements().collect();
    past.reverse();
    if past.is_empty() {
        return;
    }
    bidi::label(ui, &shown.say("judgement-past"), Type::Heading);
    let old = shown.open.case.summary(shown.suggested()).is_some_and(|summary| summary.is_level_old(shown.desk.now.at));
    if let Some((entry, _)) = past.first().filter(|_| old) {
        let days = telling::days_since(entry.at, shown.desk.now);
        let words = if days > 0 { "judgement-old" } else { "judgement-answered-since" };
        remark(ui, Icon::ClockClockwise, &shown.desk.words.say_with(words, &[("n", Insert::Number(days))]));
    }
    for (entry, judgement) in past {
        paint::divider(ui);
        one(ui, shown, entry, judgement);
    }
}

fn one(ui: &mut Ui, shown: &Shown<'_>, entry: &Entry, judgement: &Judgement) {
    let words = shown.desk.words;
    let when = telling::time(entry.at, shown.desk.now);
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = tokens().space.xs;
        if let Some(level) = judgement.level() {
            level_chip(ui, level, &level_word(words, level), None);
        }
        let who = if entry.author.is_empty() { when.clone() } else { format!("{when} · {}", entry.author) };
        bidi::label(ui, &who, Type::Small.quiet());
    });
    bidi::label(ui, judgement.sentence(), Type::Body);
    if let (Some(lowered), Some(suggested)) = (judgement.lowered(), judgement.suggested()) {
        let level = level_word(words, suggested);
        let inserts = [("level", Insert::Text(&level)), ("reason", Insert::Text(&lowered.reason)), ("name", Insert::Text(&lowered.name))];
        bidi::label(ui, &words.say_with("judgement-was-lowered", &inserts), Type::Small.quiet());
    }
}
