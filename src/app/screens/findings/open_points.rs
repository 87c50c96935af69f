//! What is not known yet and could add or raise a finding, by question; and what the person did not want to say.
//!
//! **Invariant:** an open point is told as what could follow, never as what is; declining is shown without a reproach and lowers nothing.

use super::Shown;
use crate::{
    app::{
        action::Action,
        bidi,
        theme::{self, Type, tokens},
        widgets::{StateMark, marks, paint, words::level_word},
    },
    screening::{answer::Answer, guide_file::Level, name::Id},
    wording::Insert,
};
use egui::{Sense, Ui, vec2};

pub(super) fn ui(ui: &mut Ui, shown: &Shown<'_>, actions: &mut Vec<Action>) {
    ui.spacing_mut().item_spacing.y = tokens().space.xxs;
    bidi::label(ui, &shown.say("findings-open"), Type::Heading);
    let waiting = waiting(shown);
    let words = if waiting.is_empty() { "findings-open-none" } else { "findings-open-more" };
    bidi::label(ui, &shown.say(words), Type::Small.quiet());
    for (question, level) in waiting {
        ui.add_space(tokens().space.xxs);
        line(ui, StateMark::DoesNotKnow, shown.texts.short(question.as_str()), &could(shown, level));
        ui.horizontal(|ui| {
            ui.add_space(16.0);
            shown.go(ui, &question, actions);
        });
        paint::divider(ui);
    }
    declined(ui, shown);
}

fn could(shown: &Shown<'_>, level: Option<Level>) -> String {
    match level {
        Some(level) => shown.desk.words.say_with("findings-could", &[("level", Insert::Text(&level_word(shown.desk.words, level)))]),
        None => shown.say("findings-could-inform"),
    }
}

/// Each question that a rule waits for, once, with the highest level it could bring; in the order of urgency, then of the guide.
fn waiting(shown: &Shown<'_>) -> Vec<(Id, Option<Level>)> {
    let mut waiting: Vec<(usize, Option<Level>)> = Vec::new();
    for point in &shown.open.evaluation.open_points {
        for index in point.waits_for.iter().filter_map(|id| shown.open.guide.index(id.as_str())) {
            match waiting.iter_mut().find(|(one, _)| *one == index) {
                Some((_, level)) => *level = (*level).max(point.level),
                None => waiting.push((index, point.level)),
            }
        }
    }
    waiting.sort_by_key(|(index, level)| (std::cmp::Reverse(*level), *index));
    waiting.into_iter().map(|(index, level)| (shown.open.guide.questions()[index].id.clone(), level)).collect()
}

fn declined(ui: &mut Ui, shown: &Shown<'_>) {
    let answers = &shown.kept.interview.answers;
    let declined = shown
        .open
        .guide
        .questions()
        .iter()
        .filter(|question| answers.get(&question.id).is_some_and(|recorded| recorded.answer == Answer::Declined));
    for question in declined {
        ui.add_space(tokens().space.xxs);
        let title = format!("{}: {}", shown.texts.short(question.id.as_str()), shown.say("talk-said-declined"));
        line(ui, StateMark::Declined, &title, &shown.say("findings-declined-more"));
    }
}

/// A mark, a strong line, and quiet words under it.
fn line(ui: &mut Ui, mark: StateMark, title: &str, more: &str) {
    const TEXT_AT: f32 = 28.0;
    let palette = theme::palette(ui);
    let room = ui.available_width() - TEXT_AT;
    let title_laid = bidi::lay_out(ui, title, Type::Label, room);
    let more_laid = bidi::lay_out(ui, more, Type::Small.quiet(), room);
    let size = vec2(ui.available_width(), title_laid.size.y + more_laid.size.y);
    let (rect, response) = ui.allocate_exact_size(size, Sense::hover());
    marks::state_mark(ui.painter(), palette, rect.min + vec2(9.0, title_laid.first_line() / 2.0), 16.0, mark);
    title_laid.paint(ui.painter(), rect.min + vec2(TEXT_AT, 0.0), palette.text);
    more_laid.paint(ui.painter(), rect.min + vec2(TEXT_AT, title_laid.size.y), palette.text_quiet);
    bidi::name_text(&response, &format!("{title}. {more}"));
}
