//! The fold: what was found so far, what is still open, and what to know about this question.
//!
//! **Invariant:** it is announced, never focused, and a new finding opens nothing by itself. Open points are told in number only: they are no score.

use super::{InterviewScreen, shape::Width, talk::Talk};
use crate::{
    app::{
        action::Action,
        bidi,
        icons::Icon,
        place::Tab,
        screens::{parts::ground_line, telling},
        theme::{self, Type, tokens},
        widgets::{FindingHead, action, divider, finding, icon_action, marks, remark, words::level_word},
    },
    screening::{evaluate::Finding, guide_file::Level},
    wording::Insert,
};
use egui::{Id, Pos2, Sense, Ui, UiBuilder, vec2};

impl InterviewScreen {
    pub(super) fn fold(&mut self, ui: &mut Ui, talk: &Talk<'_>, actions: &mut Vec<Action>) {
        if talk.shape.width == Width::Wide && self.fold_open {
            let inner = ui.max_rect().shrink2(vec2(tokens().space.m, tokens().space.m));
            let mut child = ui.new_child(UiBuilder::new().max_rect(inner));
            self.fold_head(&mut child, talk);
            egui::ScrollArea::vertical().id_salt("talk-fold").auto_shrink([false, false]).show(&mut child, |ui| {
                // A scroll bar that comes and goes breaks no line anew.
                ui.set_max_width(inner.width() - tokens().space.m);
                self.fold_body(ui, talk, actions);
            });
        } else {
            self.fold_bar(ui, talk);
        }
    }

    fn fold_head(&mut self, ui: &mut Ui, talk: &Talk<'_>) {
        ui.horizontal(|ui| {
            bidi::label(ui, &talk.say("talk-findings"), Type::Label);
            let shown = shown(talk).count();
            if shown > 0 {
                bidi::label(ui, &shown.to_string(), Type::Body.quiet());
            }
            ui.with_layout(egui::Layout::right_to_left(egui::Align::Center), |ui| {
                if icon_action(Icon::SidebarSimple, &talk.say("talk-fold-close")).quiet().compact().key("G").show(ui).clicked() {
                    self.turn_fold(talk);
                }
            });
        });
    }

    pub(super) fn fold_body(&mut self, ui: &mut Ui, talk: &Talk<'_>, actions: &mut Vec<Action>) {
        ui.spacing_mut().item_spacing.y = tokens().space.xs;
        let mut any = false;
        for found in shown(talk) {
            any = true;
            self.found(ui, talk, found, actions);
            divider(ui);
        }
        if !any {
            bidi::label(ui, &talk.say("talk-nothing-found"), Type::Small.quiet());
        }
        let open = talk.route.evaluation.open_points.len();
        if open > 0 {
            let text = talk.say_with("talk-open-points", &[("n", Insert::Number(i64::try_from(open).unwrap_or(i64::MAX)))]);
            if action(&text).quiet().compact().icon(Icon::Question).show(ui).clicked() {
                actions.push(Action::ShowTab(Tab::Findings));
            }
        }
        if !talk.route.guide.is_reviewed() {
            remark(ui, Icon::Info, &talk.say("talk-unreviewed"));
        }
        divider(ui);
        self.guidance(ui, talk);
    }

    fn found(&mut self, ui: &mut Ui, talk: &Talk<'_>, found: &Finding, actions: &mut Vec<Action>) {
        let word = found.level.map(|level| (level, level_word(talk.desk.words, level)));
        let when = found.deadlines.first().map(|deadline| telling::due(talk.desk.words, deadline.due));
        let second = first_step(talk, found);
        let open = self.unfolded_finding.as_ref() == Some(&found.rule);
        let head = FindingHead {
            level: word.as_ref().map(|(level, word)| (*level, word.as_str())),
            when: when.as_deref(),
            title: talk.texts.text(found.rule.as_str()),
            second,
            open,
        };
        let id = Id::unique(("talk-finding", found.rule.as_str()));
        let pressed = finding(ui, id, head, |ui| grounds(ui, talk, found, actions)).clicked();
        if pressed {
            self.unfolded_finding = (!open).then(|| found.rule.clone());
        }
    }

    /// Shapes and how many of each; a press or G opens the whole.
    fn fold_bar(&mut self, ui: &mut Ui, talk: &Talk<'_>) {
        ui.vertical_centered(|ui| {
            ui.spacing_mut().item_spacing.y = tokens().space.xs;
            ui.add_space(tokens().space.s);
            if icon_action(Icon::SidebarSimple, &talk.say("talk-fold-open")).quiet().compact().show(ui).clicked() {
                self.turn_fold(talk);
            }
            bidi::label(ui, "G", Type::Key);
            for level in [Level::Immediate, Level::High, Level::Medium, Level::Low, Level::Info] {
                let count = shown(talk).filter(|found| found.level == Some(level)).count();
                if count > 0 {
                    level_count(ui, talk, level, count);
                }
            }
        });
    }
}

fn level_count(ui: &mut Ui, talk: &Talk<'_>, level: Level, count: usize) {
    let palette = theme::palette(ui);
    let laid = bidi::lay_out(ui, &count.to_string(), Type::Caption, 40.0);
    let (rect, response) = ui.allocate_exact_size(vec2(36.0, 22.0 + laid.size.y), Sense::hover());
    marks::level_mark(ui.painter(), palette, Pos2::new(rect.center().x, rect.top() + 11.0), 17.0, level);
    laid.paint(ui.painter(), Pos2::new((rect.center().x - laid.size.x / 2.0).round(), rect.top() + 22.0), palette.text);
    bidi::name_text(&response, &format!("{}: {count}", level_word(talk.desk.words, level)));
}

/// Findings for which no stronger one stands.
pub(super) fn shown<'a>(talk: &Talk<'a>) -> impl Iterator<Item = &'a Finding> + use<'a> {
    talk.route.evaluation.findings.iter().filter(|found| found.shown)
}

fn first_step<'a>(talk: &Talk<'a>, found: &Finding) -> &'a str {
    let steps = &talk.route.guide.rules()[found.index].steps;
    steps.first().and_then(|step| talk.texts.attr(talk.route.guide.rules()[found.index].id.as_str(), &step.text)).unwrap_or_default()
}

/// Why: the facts, each one click from its question.
fn grounds(ui: &mut Ui, talk: &Talk<'_>, found: &Finding, actions: &mut Vec<Action>) {
    bidi::label(ui, &talk.say("talk-because"), Type::Small.semibold());
    for ground in &found.grounds {
        let Some(index) = talk.route.guide.index(ground.question.as_str()) else { continue };
        let recorded = talk.recorded(index);
        let fact = telling::fact(talk.desk.words, talk.texts, talk.question(index), recorded, &ground.fact);
        let known = recorded.map(|recorded| telling::how_and_when(talk.desk.words, recorded, talk.desk.now));
        if ground_line(ui, talk.short(index), &fact, known.as_deref().unwrap_or_default()) {
            actions.push(talk.show(index));
        }
    }
}
