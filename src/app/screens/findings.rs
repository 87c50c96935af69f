//! Findings: who has to act and by when, each step with the facts it rests on; beside them what is not known yet.
//!
//! **Invariant:** signs, never a verdict: nothing is added up, no figure looks like a score, and no finding is never called safe.

mod groups;
mod open_points;

use self::groups::Group;
use super::{
    parts::{ground_line, padded, region},
    telling,
};
use crate::{
    app::{
        action::Action,
        bidi,
        icons::Icon,
        office::OpenCase,
        place::Tab,
        rooms::Desk,
        theme::{self, Type, tokens},
        widgets::{NoticeKind, action, card, icon_action, level_chip, never_line, notice, paint, remark, tag, words::level_word},
    },
    casework::{KeptInterview, entry::Change},
    screening::{evaluate::Finding, guide::Rule, guide_file::Level, name::Id, texts::GuideTexts},
    wording::Insert,
};
use egui::{Align, Layout, ScrollArea, Ui, UiBuilder, vec2};
use std::collections::BTreeSet;

/// What the screen remembers: which grounds were opened or closed by hand.
#[derive(Default)]
pub struct FindingsScreen {
    turned: BTreeSet<(usize, usize)>,
}

/// What its parts are shown.
struct Shown<'a> {
    desk: &'a Desk<'a>,
    open: &'a OpenCase,
    kept: &'a KeptInterview,
    texts: &'a GuideTexts,
}

impl<'a> Shown<'a> {
    fn say(&self, id: &str) -> String {
        self.desk.words.say(id)
    }

    fn rule(&self, finding: &Finding) -> &'a Rule {
        &self.open.guide.rules()[finding.index]
    }

    fn go(&self, ui: &mut Ui, question: &Id, actions: &mut Vec<Action>) {
        let name = self.desk.words.say_with("talk-go-to", &[("what", Insert::Text(self.texts.short(question.as_str())))]);
        if action(&self.say("findings-go")).name(&name).quiet().compact().trailing(Icon::ArrowRight).show(ui).clicked() {
            actions.push(Action::ShowQuestion(question.clone()));
        }
    }
}

impl FindingsScreen {
    /// Draws everything below the top bar of the case.
    pub fn ui(&mut self, ui: &mut Ui, desk: &Desk<'_>, open: &OpenCase) -> Vec<Action> {
        let Some(kept) = open.kept() else { return Vec::new() };
        let shown = Shown { desk, open, kept, texts: open.guide.texts(desk.words.language().code()) };
        let mut actions = Vec::new();
        let window = ui.ctx().content_rect().size();
        let all = ui.available_rect_before_wrap();
        let low = window.y < tokens().breakpoint.very_short;
        let foot = all.with_min_y(all.bottom() - if low { tokens().size.foot_small } else { tokens().size.foot });
        let above = all.with_max_y(foot.top());
        let beside = window.x >= tokens().breakpoint.medium;
        let side_width = if beside { (all.width() * 0.28).clamp(260.0, 348.0).round() } else { 0.0 };
        let main = above.with_max_x(above.right() - side_width);
        region(ui, main, "findings", |ui| {
            ScrollArea::vertical().auto_shrink([false, false]).show(ui, |ui| {
                let width = main.width() - if beside { 56.0 } else { 40.0 };
                padded(ui, if beside { 32.0 } else { 16.0 }, width, |ui| {
                    self.groups(ui, &shown, &mut actions);
                    if !beside {
                        open_points::ui(ui, &shown, &mut actions);
                    }
                });
            });
        });
        if beside {
            let side = above.with_min_x(main.right());
            let line = egui::Stroke::new(tokens().stroke.hairline, theme::palette(ui).line);
            ui.painter().vline(side.left().floor() + 0.5, side.y_range(), line);
            region(ui, side, "open-points", |ui| {
                ScrollArea::vertical().auto_shrink([false, false]).show(ui, |ui| {
                    padded(ui, 20.0, side_width - 40.0, |ui| open_points::ui(ui, &shown, &mut actions));
                });
            });
        }
        paint::hline(ui, foot.left(), foot.right(), foot.top());
        region(ui, foot, "foot", |ui| foot_ui(ui, &shown, &mut actions));
        actions
    }

    fn groups(&mut self, ui: &mut Ui, shown: &Shown<'_>, actions: &mut Vec<Action>) {
        ui.spacing_mut().item_spacing.y = tokens().space.s;
        let groups = groups::of(shown);
        let low = ui.ctx().content_rect().height() < tokens().breakpoint.short;
        bidi::label(ui, &shown.say("findings-title"), if low { Type::Heading } else { Type::Title });
        if !shown.open.guide.is_reviewed() {
            remark(ui, Icon::Info, &format!("{} {}", shown.say("talk-unreviewed-short"), shown.say("talk-unreviewed")));
        }
        if groups.is_empty() {
            notice(ui, NoticeKind::Info, &shown.say("findings-none"), &shown.say("findings-none-more"), |_| ());
        }
        let mut told = BTreeSet::new();
        for (at, group) in groups.iter().enumerate() {
            card(ui, |ui| self.group(ui, shown, at, group, &mut told, actions));
        }
        prohibitions(ui, shown);
    }

    fn group(
        &mut self,
        ui: &mut Ui,
        shown: &Shown<'_>,
        at: usize,
        group: &Group<'_>,
        told: &mut BTreeSet<usize>,
        actions: &mut Vec<Action>,
    ) {
        ui.spacing_mut().item_spacing.y = tokens().space.xs;
        ui.horizontal_wrapped(|ui| {
            bidi::label(ui, &group.title, Type::Heading);
            if let Some(when) = &group.when {
                tag(ui, Some(Icon::Clock), when);
            }
        });
        sharing(ui, shown, group);
        for item in &group.items {
            paint::divider(ui);
            let first = told.insert(item.finding.index);
            self.item(ui, shown, (at, item.finding.index), item, first, actions);
        }
    }

    fn item(
        &mut self,
        ui: &mut Ui,
        shown: &Shown<'_>,
        key: (usize, usize),
        item: &groups::Item<'_>,
        first: bool,
        actions: &mut Vec<Action>,
    ) {
        for step in &item.steps {
            bidi::label(ui, step, Type::Label);
        }
        let finding = item.finding;
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing = vec2(tokens().space.xs, tokens().space.xxs);
            if let Some(level) = finding.level {
                let when =
                    finding.deadlines.first().map(|deadline| telling::deadline(shown.desk.words, shown.texts, deadline, shown.desk.now));
                level_chip(ui, level, &level_word(shown.desk.words, level), when.as_deref());
            }
            if finding.level == Some(Level::Immediate) && first {
                call(ui, shown, finding, actions);
            }
        });
        let usually = first && finding.level >= Some(Level::High);
        let open = usually != self.turned.contains(&key);
        let title = shown.texts.text(finding.rule.as_str());
        let name = format!("{}: {title}", shown.say("talk-because"));
        let caret = if open { Icon::CaretDown } else { Icon::CaretRight };
        if action(&name).quiet().compact().icon(caret).show(ui).clicked() && !self.turned.remove(&key) {
            self.turned.insert(key);
        }
        if open {
            because(ui, shown, finding, actions);
        }
    }
}

/// The facts, each with how it is known and a way to its question; then what the rule itself rests on.
fn because(ui: &mut Ui, shown: &Shown<'_>, finding: &Finding, actions: &mut Vec<Action>) {
    let words = shown.desk.words;
    ui.indent(("because", finding.index), |ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        for ground in &finding.grounds {
            let Some(question) = shown.open.guide.question(ground.question.as_str()) else { continue };
            let recorded = shown.kept.interview.answer(&question.id);
            let fact = telling::fact(words, shown.texts, question, recorded, &ground.fact);
            let known = recorded.map(|recorded| telling::how_and_when(words, recorded, shown.desk.now)).unwrap_or_default();
            if ground_line(ui, shown.texts.short(question.id.as_str()), &fact, &known) {
                actions.push(Action::ShowQuestion(question.id.clone()));
            }
        }
        let rule = shown.rule(finding);
        let mut sources: Vec<String> = rule.sources.iter().map(|source| telling::source(words, &shown.open.guide, source)).collect();
        if rule.project_rule {
            sources.insert(0, shown.say("talk-source-project"));
        }
        sources.dedup();
        let date = telling::day(shown.open.guide.as_of());
        let inserts = [("sources", Insert::Text(&sources.join("; "))), ("date", Insert::Text(&date))];
        bidi::label(ui, &words.say_with("talk-sources", &inserts), Type::Caption.quiet());
    });
}

/// The call that an Immediate finding asks for: noted, or still to be made.
fn call(ui: &mut Ui, shown: &Shown<'_>, finding: &Finding, actions: &mut Vec<Action>) {
    if let Some(at) = shown.kept.calls.get(&finding.rule) {
        let when = telling::time(*at, shown.desk.now);
        remark(ui, Icon::Check, &shown.desk.words.say_with("findings-called", &[("when", Insert::Text(&when))]));
        return;
    }
    let title = shown.texts.text(finding.rule.as_str());
    let label = shown.say("talk-note-call");
    let name = format!("{label}: {title}");
    if action(&label).name(&name).compact().icon(Icon::Phone).show(ui).clicked() {
        actions.push(Action::Record(Change::CallNoted { interview: shown.kept.id, rule: finding.rule.clone() }));
    }
}

fn sharing(ui: &mut Ui, shown: &Shown<'_>, group: &Group<'_>) {
    if !group.share.is_empty() {
        let text = format!("{} {}", shown.say("findings-share"), group.share.join(" "));
        remark(ui, Icon::Check, &text);
    }
    if !group.withhold.is_empty() {
        never_line(ui, &shown.say("findings-withhold"), &group.withhold.join(" "));
    }
}

/// What is forbidden to everybody until somebody named lifts it in writing.
fn prohibitions(ui: &mut Ui, shown: &Shown<'_>) {
    if shown.open.evaluation.prohibitions.is_empty() {
        return;
    }
    card(ui, |ui| {
        ui.spacing_mut().item_spacing.y = tokens().space.xs;
        bidi::label(ui, &shown.say("findings-prohibited"), Type::Heading);
        for state in &shown.open.evaluation.prohibitions {
            paint::divider(ui);
            let id = state.id.as_str();
            match &state.lifted {
                None => {
                    never_line(ui, &shown.say("findings-forbidden"), shown.texts.text(id));
                    if let Some(lift) = shown.texts.attr(id, "lift") {
                        bidi::label(ui, &format!("{} {lift}", shown.say("findings-lifted-by")), Type::Small.quiet());
                    }
                }
                Some(lifted) => {
                    let role =
                        Id::new(&lifted.role).map_or_else(|_not_a_role| lifted.role.clone(), |role| shown.texts.role(&role).to_owned());
                    let on = telling::day(lifted.on);
                    let inserts = [
                        ("what", Insert::Text(shown.texts.text(id))),
                        ("name", Insert::Text(&lifted.name)),
                        ("role", Insert::Text(&role)),
                        ("on", Insert::Text(&on)),
                        ("purpose", Insert::Text(&lifted.purpose)),
                    ];
                    remark(ui, Icon::Info, &shown.desk.words.say_with("findings-lifted", &inserts));
                }
            }
        }
    });
}

fn foot_ui(ui: &mut Ui, shown: &Shown<'_>, actions: &mut Vec<Action>) {
    let inner = ui.max_rect().shrink2(vec2(tokens().space.m, 0.0));
    let mut right = ui.new_child(UiBuilder::new().id_salt("right").max_rect(inner).layout(Layout::right_to_left(Align::Center)));
    if action(&shown.say("talk-to-judgement")).main().trailing(Icon::ArrowRight).show(&mut right).clicked() {
        actions.push(Action::ShowTab(Tab::Judgement));
    }
    let interview = shown.say("findings-to-interview");
    let wide = ui.ctx().content_rect().width() >= tokens().breakpoint.medium;
    let back = if wide { action(&interview).icon(Icon::ArrowLeft) } else { icon_action(Icon::ArrowLeft, &interview) };
    if back.show(&mut right).clicked() {
        actions.push(Action::ShowTab(Tab::Interview));
    }
    let room = inner.with_max_x(right.min_rect().left() - tokens().space.xs);
    let mut left = ui.new_child(UiBuilder::new().id_salt("left").max_rect(room).layout(Layout::left_to_right(Align::Center)));
    if wide {
        bidi::label(&mut left, &shown.say("findings-no-score"), Type::Caption.quiet());
    }
}
