//! The judgement: the worker's own sentence first, then the level, then what the findings suggest.
//!
//! **Invariant:** no suggestion is shown before the sentence stands. Raising is free; lowering asks for a reason and a name, and
//! [`Judgement::new`] alone decides whether what stands here is one.

mod levels;
mod past;

use super::{
    parts::{padded, region},
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
        theme::{self, Ink, Type, tokens},
        widgets::{NoticeKind, action, field, icon_action, level_chip, notice, paint, person_box, remark, words::level_word},
    },
    casework::{
        KeptInterview,
        entry::{Change, DraftPart, Judgement, JudgementError, Lowering, TextField},
    },
    screening::{evaluate::Finding, guide_file::Level, texts::GuideTexts},
};
use egui::{Align, Id, Layout, ScrollArea, Ui, UiBuilder, vec2};

/// What the screen remembers until the judgement is made.
#[derive(Default)]
pub struct JudgementScreen {
    /// The sentence was left with words in it.
    revealed: bool,
    chosen: Option<Level>,
    why_open: bool,
}

/// What its parts are shown.
struct Shown<'a> {
    desk: &'a Desk<'a>,
    open: &'a OpenCase,
    kept: &'a KeptInterview,
    texts: &'a GuideTexts,
    sentence: String,
    reason: String,
    name: String,
}

impl Shown<'_> {
    fn say(&self, id: &str) -> String {
        self.desk.words.say(id)
    }

    fn suggested(&self) -> Option<Level> {
        self.open.evaluation.suggested
    }

    fn draft(&self, part: DraftPart) -> TextField {
        TextField::Draft { interview: self.kept.id, part }
    }
}

impl JudgementScreen {
    /// Draws everything below the top bar of the case.
    pub fn ui(&mut self, ui: &mut Ui, desk: &Desk<'_>, open: &OpenCase) -> Vec<Action> {
        let Some(kept) = open.kept() else { return Vec::new() };
        let text = |field: &TextField| open.text(field).to_owned();
        let draft = |part| TextField::Draft { interview: kept.id, part };
        let shown = Shown {
            desk,
            open,
            kept,
            texts: open.guide.texts(desk.words.language().code()),
            sentence: text(&TextField::Sentence),
            reason: text(&draft(DraftPart::LoweringReason)),
            name: text(&draft(DraftPart::LoweringName)),
        };
        let mut actions = Vec::new();
        let window = ui.ctx().content_rect().size();
        let all = ui.available_rect_before_wrap();
        let low = window.y < tokens().breakpoint.very_short;
        let foot = all.with_min_y(all.bottom() - if low { tokens().size.foot_small } else { tokens().size.foot });
        let above = all.with_max_y(foot.top());
        let beside = window.x >= tokens().breakpoint.medium;
        region(ui, above, "judgement", |ui| {
            ScrollArea::vertical().auto_shrink([false, false]).show(ui, |ui| {
                let side = if beside { 40.0 } else { tokens().space.m };
                let width = (above.width() - 2.0 * side).min(1240.0);
                padded(ui, side, width, |ui| self.columns(ui, &shown, beside, &mut actions));
            });
        });
        paint::hline(ui, foot.left(), foot.right(), foot.top());
        region(ui, foot, "foot", |ui| self.foot(ui, &shown, &mut actions));
        actions
    }

    fn columns(&mut self, ui: &mut Ui, shown: &Shown<'_>, beside: bool, actions: &mut Vec<Action>) {
        if !beside {
            self.steps(ui, shown, actions);
            ui.add_space(tokens().space.l);
            view(ui, shown);
            return;
        }
        let gap = 36.0;
        let right = (ui.available_width() * 0.32).min(384.0).round();
        let left = ui.available_width() - right - gap;
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = 0.0;
            ui.vertical(|ui| {
                ui.set_width(left);
                self.steps(ui, shown, actions);
            });
            ui.add_space(gap);
            ui.vertical(|ui| {
                ui.set_width(right);
                view(ui, shown);
            });
        });
    }

    fn steps(&mut self, ui: &mut Ui, shown: &Shown<'_>, actions: &mut Vec<Action>) {
        ui.spacing_mut().item_spacing = vec2(tokens().space.xs, tokens().space.xs);
        self.sentence(ui, shown, actions);
        ui.add_space(tokens().space.m);
        self.level(ui, shown);
        if self.lowers(shown) {
            lowering(ui, shown, actions);
        }
        // Where the foot has no room for it.
        let narrow = ui.ctx().content_rect().width() < tokens().breakpoint.medium;
        if let Some(missing) = self.judgement(shown).err().filter(|_| narrow) {
            remark(ui, Icon::Info, &shown.say(missing.word()));
        }
        ui.add_space(tokens().space.m);
        past::ui(ui, shown);
    }

    fn sentence(&mut self, ui: &mut Ui, shown: &Shown<'_>, actions: &mut Vec<Action>) {
        bidi::label(ui, &shown.say("judgement-sentence"), Type::Heading);
        bidi::label(ui, &shown.say("judgement-sentence-more"), Type::Body);
        let mut text = shown.sentence.clone();
        let (name, help) = (shown.say("judgement-sentence-field"), shown.say("judgement-saved-typing"));
        let described = field(&name).label_hidden().id(Id::unique("judgement-sentence")).lines(3, 8).help(Some(&help));
        let response = typed(ui, shown, described, TextField::Sentence, &mut text, actions);
        let stands = !text.trim().is_empty();
        self.revealed = stands && (self.revealed || !response.has_focus());
    }

    fn level(&mut self, ui: &mut Ui, shown: &Shown<'_>) {
        bidi::label(ui, &shown.say("judgement-level"), Type::Heading);
        if self.revealed {
            self.suggestion(ui, shown);
        } else {
            remark(ui, Icon::EyeSlash, &shown.say("judgement-suggestion-later"));
        }
        let suggested = shown.suggested().filter(|_| self.revealed);
        let current = self.chosen.or_else(|| judged(shown));
        if let Some(level) = levels::ui(ui, shown, current.filter(|_| self.revealed), suggested, self.revealed) {
            self.chosen = Some(level);
        }
        bidi::label(ui, &shown.say("judgement-raising"), Type::Small.quiet());
    }

    fn suggestion(&mut self, ui: &mut Ui, shown: &Shown<'_>) {
        let Some(level) = shown.suggested() else {
            remark(ui, Icon::Info, &shown.say("judgement-no-suggestion"));
            return;
        };
        ui.horizontal_wrapped(|ui| {
            bidi::label(ui, &shown.say("judgement-suggested"), Type::Small.quiet());
            level_chip(ui, level, &level_word(shown.desk.words, level), None);
            let caret = if self.why_open { Icon::CaretUp } else { Icon::CaretDown };
            if action(&shown.say("talk-why")).quiet().compact().trailing(caret).show(ui).clicked() {
                self.why_open = !self.why_open;
            }
        });
        if self.why_open {
            let of_level = |finding: &&Finding| finding.level == Some(level) && finding.shown;
            for finding in shown.open.evaluation.findings.iter().filter(of_level) {
                remark(ui, Icon::Info, shown.texts.text(finding.rule.as_str()));
            }
        }
    }

    fn lowers(&self, shown: &Shown<'_>) -> bool {
        let level = self.chosen.or_else(|| judged(shown));
        self.revealed && !self.is_saved(shown) && level.is_some_and(|level| Some(level) < shown.suggested())
    }

    /// Nothing was changed since the last judgement, and the findings suggest what they did then.
    fn is_saved(&self, shown: &Shown<'_>) -> bool {
        let kept = shown.open.case.judgement(shown.kept.id).map(|(_, judgement)| judgement);
        kept.is_some_and(|kept| {
            let same_level = self.chosen.is_none_or(|chosen| kept.level() == Some(chosen));
            same_level && kept.sentence() == shown.sentence.trim() && kept.suggested() == shown.suggested()
        })
    }

    fn foot(&mut self, ui: &mut Ui, shown: &Shown<'_>, actions: &mut Vec<Action>) {
        let inner = ui.max_rect().shrink2(vec2(tokens().space.m, 0.0));
        let made = self.judgement(shown);
        let missing = made.as_ref().err().map(|missing| shown.say(missing.word()));
        let mut right = ui.new_child(UiBuilder::new().id_salt("right").max_rect(inner).layout(Layout::right_to_left(Align::Center)));
        let save = action(&shown.say("judgement-save")).main().disabled_because(missing.as_deref()).show(&mut right).clicked();
        let findings = shown.say("judgement-to-findings");
        let wide = ui.ctx().content_rect().width() >= tokens().breakpoint.medium;
        let back = if wide { action(&findings).icon(Icon::ArrowLeft) } else { icon_action(Icon::ArrowLeft, &findings) };
        if back.show(&mut right).clicked() {
            actions.push(Action::ShowTab(Tab::Findings));
        }
        let room = inner.with_max_x(right.min_rect().left() - tokens().space.xs);
        let mut left = ui.new_child(UiBuilder::new().id_salt("left").max_rect(room).layout(Layout::left_to_right(Align::Center)));
        if let Some(missing) = missing.as_deref().filter(|_| wide) {
            remark(&mut left, Icon::Info, missing);
        }
        if let (true, Ok(judgement)) = (save, made) {
            self.save(shown, judgement, actions);
        }
    }

    /// What stands here as a judgement, or what it still lacks.
    fn judgement(&self, shown: &Shown<'_>) -> Result<Judgement, Missing> {
        if shown.sentence.trim().is_empty() {
            return Err(Missing::Of(JudgementError::NoSentence));
        }
        if self.is_saved(shown) {
            return Err(Missing::Nothing);
        }
        let level = self.chosen.or_else(|| judged(shown)).filter(|_| self.revealed).ok_or(Missing::Level)?;
        let lowered = Lowering { reason: shown.reason.trim().to_owned(), name: shown.name.trim().to_owned() };
        Judgement::new(shown.kept.id, &shown.sentence, Some(level), shown.suggested(), Some(lowered)).map_err(Missing::Of)
    }

    fn save(&mut self, shown: &Shown<'_>, judgement: Judgement, actions: &mut Vec<Action>) {
        actions.push(Action::Record(Change::Judged(judgement)));
        self.chosen = None;
        self.why_open = false;
        for part in [DraftPart::LoweringReason, DraftPart::LoweringName] {
            let field = shown.draft(part);
            if !shown.open.text(&field).is_empty() {
                actions.push(Action::Typed { field, text: String::new() });
            }
        }
    }
}

/// Why there is nothing to save.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Missing {
    Level,
    Of(JudgementError),
    /// It is saved as it stands.
    Nothing,
}

impl Missing {
    fn word(self) -> &'static str {
        match self {
            Self::Level => "judgement-missing-level",
            Self::Of(JudgementError::NoSentence) => "judgement-missing-sentence",
            Self::Of(JudgementError::LoweredWithoutReason) => "judgement-missing-reason",
            Self::Of(JudgementError::LoweredWithoutName) => "judgement-missing-name",
            Self::Nothing => "judgement-is-saved",
        }
    }
}

/// The level this interview was last judged with.
fn judged(shown: &Shown<'_>) -> Option<Level> {
    shown.open.case.judgement(shown.kept.id).and_then(|(_, judgement)| judgement.level())
}

/// Reason and name, both needed.
fn lowering(ui: &mut Ui, shown: &Shown<'_>, actions: &mut Vec<Action>) {
    notice(ui, NoticeKind::NeedsReason, &shown.say("judgement-lowering"), &shown.say("judgement-lowering-more"), |ui| {
        ui.add_space(tokens().space.xxs);
        let (mut reason, mut name) = (shown.reason.clone(), shown.name.clone());
        let (reason_label, name_label) = (shown.say("judgement-reason"), shown.say("judgement-name"));
        let reason_field = field(&reason_label).id(Id::unique("judgement-reason"));
        let name_field = field(&name_label).id(Id::unique("judgement-name"));
        let (reason_of, name_of) = (shown.draft(DraftPart::LoweringReason), shown.draft(DraftPart::LoweringName));
        let room = ui.available_width();
        if room < 560.0 {
            typed(ui, shown, reason_field, reason_of, &mut reason, actions);
            typed(ui, shown, name_field, name_of, &mut name, actions);
            return;
        }
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = tokens().space.s;
            for (share, described, of, text) in [(0.66, reason_field, reason_of, &mut reason), (0.34, name_field, name_of, &mut name)] {
                ui.vertical(|ui| {
                    ui.set_width(((room - tokens().space.s) * share).floor());
                    typed(ui, shown, described, of, text, actions);
                });
            }
        });
    });
}

/// A field whose text is kept while it is typed.
fn typed(
    ui: &mut Ui,
    shown: &Shown<'_>,
    described: crate::app::widgets::Field<'_>,
    field: TextField,
    text: &mut String,
    actions: &mut Vec<Action>,
) -> egui::Response {
    let response = described.show(ui, text);
    if shown.desk.wanted_focus == Some(&field) {
        response.request_focus();
    }
    if response.gained_focus() {
        actions.push(Action::Focus(Some(field.clone())));
    }
    if response.lost_focus() {
        actions.push(Action::Focus(None));
    }
    if response.changed() {
        actions.push(Action::Typed { field, text: text.clone() });
    }
    response
}

/// The person's own view, in the green of spoken words: beside the judgement all the time.
fn view(ui: &mut Ui, shown: &Shown<'_>) {
    ui.spacing_mut().item_spacing.y = tokens().space.xs;
    bidi::label(ui, &shown.say("talk-view"), Type::Heading);
    bidi::label(ui, &shown.say("judgement-view-first"), Type::Small.quiet());
    let ink = Ink::Of(theme::palette(ui).person_text);
    let text = shown.open.text(&TextField::View).trim();
    person_box(ui, |ui| {
        if text.is_empty() {
            bidi::label(ui, &shown.say("judgement-no-view"), Type::Body.ink(ink));
        } else {
            bidi::label(ui, text, Type::Option.ink(ink));
        }
    });
}
