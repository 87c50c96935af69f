//! About this question: what it is for, how to ask, what never, and where that comes from.
//!
//! **Invariant:** every statement stands with its source, how sure it is, and the day on which the sources were read.

use super::{InterviewScreen, route::Stop, sheets::Sheet, talk::Talk};
use crate::{
    app::{
        bidi::{self, Span},
        icons::Icon,
        screens::telling,
        theme::{Type, tokens},
        widgets::{action, never_line, paint},
    },
    wording::Insert,
};
use egui::Ui;

impl InterviewScreen {
    pub(super) fn guidance(&mut self, ui: &mut Ui, talk: &Talk<'_>) {
        if let Stop::Question(index) = talk.stop {
            about(ui, talk, index);
        }
        if action(&talk.say("talk-never-cards")).quiet().compact().icon(Icon::HandPalm).key("X").show(ui).clicked() {
            self.sheet = Some(Sheet::Never);
        }
    }
}

/// What is never done, whatever was answered.
pub(super) fn never_cards(ui: &mut Ui, talk: &Talk<'_>) {
    ui.spacing_mut().item_spacing.y = tokens().space.xs;
    for card in talk.route.guide.never() {
        never_line(ui, &talk.say("talk-never"), talk.texts.text(card.id.as_str()));
        let why = talk.texts.attr(card.id.as_str(), "why").unwrap_or_default();
        if !why.is_empty() {
            bidi::label(ui, why, Type::Small.quiet());
        }
        for source in &card.sources {
            bidi::label(ui, &telling::source(talk.desk.words, talk.route.guide, source), Type::Caption.quiet());
        }
        paint::divider(ui);
    }
}

fn about(ui: &mut Ui, talk: &Talk<'_>, index: usize) {
    ui.spacing_mut().item_spacing.y = tokens().space.xs;
    let id = talk.question(index).id.as_str();
    bidi::label(ui, &talk.say("talk-about"), Type::Label);
    for (attribute, word) in [("why", "talk-what-for"), ("how", "talk-how-to")] {
        if let Some(text) = talk.texts.attr(id, attribute) {
            let lead = format!("{} ", talk.say(word));
            bidi::spans(ui, &[Span::new(&lead, Type::Small.semibold()), Span::new(text, Type::Small)]);
        }
    }
    if let Some(never) = talk.texts.attr(id, "never") {
        never_line(ui, &talk.say("talk-mind"), never);
    }
    let sources = &talk.question(index).sources;
    let told: Vec<String> = sources.iter().map(|source| telling::source(talk.desk.words, talk.route.guide, source)).collect();
    if !told.is_empty() {
        let as_of = telling::day(talk.route.guide.as_of());
        let text = talk.say_with("talk-sources", &[("sources", Insert::Text(&told.join("; "))), ("date", Insert::Text(&as_of))]);
        bidi::label(ui, &text, Type::Caption.quiet());
    }
}
