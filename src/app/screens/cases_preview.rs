//! Beside the list: the chosen case, how it stands, and the first next steps.
//!
//! **Invariant:** no text that a person typed stands here; only what the guide says in its own words.

use crate::{
    app::{
        action::Action,
        bidi,
        icons::Icon,
        office::{Office, OpenCase},
        rooms::Desk,
        theme::{self, Type, tokens},
        widgets::{action, divider, level_chip, remark, words::level_word},
    },
    casework::CaseSummary,
};
use egui::{Frame, Margin, Panel, ScrollArea, Ui};

/// Next steps shown before one opens the case.
const STEPS: usize = 6;

pub(super) fn ui(ui: &mut Ui, desk: &Desk<'_>, office: &Office) -> Vec<Action> {
    let palette = theme::palette(ui);
    let frame = Frame::NONE.fill(palette.surface).inner_margin(Margin::symmetric(20, 20));
    let mut actions = Vec::new();
    Panel::right("case-preview").exact_size(tokens().size.preview).resizable(false).frame(frame).show(ui, |ui| {
        ScrollArea::vertical().auto_shrink([false, false]).show(ui, |ui| {
            ui.spacing_mut().item_spacing.y = tokens().space.xs;
            let chosen = office.cases().iter().find(|summary| Some(summary.case) == desk.place.case);
            match chosen {
                Some(summary) => actions.extend(preview(ui, desk, office, summary)),
                None => {
                    bidi::label(ui, &desk.say("cases-select"), Type::Body.quiet());
                }
            }
        });
    });
    actions
}

fn preview(ui: &mut Ui, desk: &Desk<'_>, office: &Office, summary: &CaseSummary) -> Option<Action> {
    bidi::label(ui, &summary.code, Type::Title);
    if let Some(level) = summary.level {
        level_chip(ui, level, &level_word(desk.words, level), None);
        let whose = if summary.judged.is_some() { "cases-judged" } else { "cases-suggested" };
        bidi::label(ui, &desk.say(whose), Type::Caption.quiet());
    }
    let state = desk.say(if summary.interview_open { "cases-interview-open" } else { "cases-interview-closed" });
    bidi::label(ui, &format!("{state} · {}", desk.when(summary.touched)), Type::Caption.quiet());
    let word = if summary.interview_open { "cases-continue" } else { "cases-open" };
    let go_on = action(&desk.say(word)).trailing(Icon::ArrowRight).show(ui).clicked();
    ui.add_space(tokens().space.s);
    if let Some(open) = office.open().filter(|open| open.case.id() == summary.case) {
        next_steps(ui, desk, open);
    }
    go_on.then_some(Action::OpenCase(summary.case))
}

fn next_steps(ui: &mut Ui, desk: &Desk<'_>, open: &OpenCase) {
    let texts = open.guide.texts(desk.words.language().code());
    bidi::label(ui, &desk.say("cases-next"), Type::Label);
    let steps = open.evaluation.findings.iter().filter(|finding| finding.shown).flat_map(|finding| {
        let rule = &open.guide.rules()[finding.index];
        rule.steps.iter().map(move |step| (rule, step))
    });
    let steps: Vec<_> = steps.take(STEPS).collect();
    if steps.is_empty() {
        // Never a tick, never "nothing to do": that nothing was found yet says nothing about what is not known.
        remark(ui, Icon::Info, &desk.say("cases-no-finding"));
    } else if !open.guide.is_reviewed() {
        remark(ui, Icon::Info, &desk.say("talk-unreviewed-short"));
    }
    let waiting = open.evaluation.open_points.len();
    if waiting > 0 {
        bidi::label(ui, &desk.count("cases-open-points", waiting), Type::Small);
    }
    for (rule, step) in steps {
        bidi::label(ui, texts.attr(rule.id.as_str(), &step.text).unwrap_or_default(), Type::Body);
        bidi::label(ui, texts.text(&format!("role-{}", step.role)), Type::Caption.quiet());
        divider(ui);
    }
}
