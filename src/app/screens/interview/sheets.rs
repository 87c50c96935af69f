//! What lies over the interview until it is answered: sections, findings, never cards, rest, way of working, and on narrow windows the margin.
//!
//! **Invariant:** a sheet keeps Tab inside, Esc closes it, and it never hides an answer that was not kept.

use super::{InterviewScreen, begin, focus_here, guidance::never_cards, route::Stop, strip::Strip, talk::Talk};
use crate::{
    app::{
        action::Action,
        bidi,
        command::Command,
        icons::Icon,
        screens::telling,
        theme::{self, Type, tokens},
        widgets::{ActionButton, NoticeKind, action, icon_action, notice},
    },
    casework::entry::Change,
    wording::Insert,
};
use egui::{Frame, Id, Key, Modal, ScrollArea, Stroke, Ui};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Sheet {
    Sections,
    Fold,
    Never,
    Rest,
    Mode,
    NoAnswer,
    How,
}

impl Sheet {
    /// The letters of the answers keep working while their own rows lie open.
    pub(super) fn lets_letters_through(self) -> bool {
        matches!(self, Self::NoAnswer | Self::How)
    }

    fn title(self) -> &'static str {
        match self {
            Self::Sections => "talk-sections",
            Self::Fold => "talk-findings",
            Self::Never => "talk-never-cards",
            Self::Rest => "talk-rest",
            Self::Mode => "talk-mode-title",
            Self::NoAnswer => "talk-no-answer",
            Self::How => "talk-how",
        }
    }

    /// The letter that opened it closes it too.
    fn key(self) -> Option<Key> {
        match self {
            Self::Fold => Some(Key::G),
            Self::Never => Some(Key::X),
            _ => None,
        }
    }

    fn width(self) -> f32 {
        match self {
            Self::Sections | Self::NoAnswer | Self::How => 380.0,
            Self::Fold => 440.0,
            Self::Rest | Self::Mode => 560.0,
            Self::Never => 680.0,
        }
    }
}

impl InterviewScreen {
    pub(super) fn sheet(&mut self, ui: &mut Ui, talk: &Talk<'_>, actions: &mut Vec<Action>) {
        let Some(sheet) = self.sheet else { return };
        let palette = theme::palette(ui);
        let window = ui.ctx().content_rect().size();
        let frame = Frame::new()
            .fill(palette.surface_raised)
            .stroke(Stroke::new(tokens().stroke.hairline, palette.line))
            .corner_radius(tokens().radius.card)
            .shadow(theme::shadow(palette, tokens().elevation.over))
            .inner_margin(theme::margin(tokens().space.m));
        let id = Id::unique(("talk-sheet", sheet.title()));
        let area = Modal::default_area(id).default_height(window.y);
        let modal = Modal::new(id).area(area).frame(frame).backdrop_color(palette.scrim);
        let shown = modal.show(ui.ctx(), |ui| {
            ui.set_width(sheet.width().min(window.x - 64.0));
            // The window remembers how high it was the last time; its content may be longer now.
            ui.set_max_height(window.y);
            let closed = head(ui, talk, sheet);
            let room = (window.y - 140.0).max(120.0);
            ScrollArea::vertical().max_height(room).auto_shrink([false, true]).show(ui, |ui| self.sheet_body(ui, talk, sheet, actions));
            closed
        });
        let by_key = sheet.key().is_some_and(|key| crate::app::keys::letter(ui.ctx(), key));
        let escaped = ui.input(|input| input.key_pressed(Key::Escape));
        if shown.inner || escaped || by_key || shown.backdrop_response.clicked() {
            self.sheet = None;
            self.reasons_open = false;
        }
        if self.sheet.is_none() {
            focus_here(ui.ctx(), talk);
        }
    }

    fn sheet_body(&mut self, ui: &mut Ui, talk: &Talk<'_>, sheet: Sheet, actions: &mut Vec<Action>) {
        ui.spacing_mut().item_spacing.y = tokens().space.xs;
        match (sheet, talk.stop) {
            (Sheet::Sections, _) => self.rail_rows(ui, talk, actions),
            (Sheet::Fold, _) => self.fold_body(ui, talk, actions),
            (Sheet::Never, _) => never_cards(ui, talk),
            (Sheet::Rest, _) => self.rest(ui, talk, actions),
            (Sheet::Mode, _) => {
                if begin::modes(ui, talk, actions) {
                    self.sheet = None;
                }
            }
            (Sheet::NoAnswer, Stop::Question(index)) => self.no_answer(ui, talk, index, actions),
            (Sheet::How, Stop::Question(index)) => self.how_known(ui, talk, index, actions),
            (Sheet::NoAnswer | Sheet::How, _) => self.sheet = None,
        }
    }

    /// On a narrow window: place and findings as two buttons above the question.
    pub(super) fn narrow_buttons(&mut self, ui: &mut Ui, talk: &Talk<'_>, place: &str) {
        if action(place).compact().trailing(Icon::CaretDown).show(ui).clicked() {
            self.sheet = Some(Sheet::Sections);
        }
        let found = super::fold::shown(talk).count();
        let label = talk.say_with("talk-findings-count", &[("n", Insert::Number(i64::try_from(found).unwrap_or(i64::MAX)))]);
        if action(&label).compact().key("G").show(ui).clicked() {
            self.sheet = Some(Sheet::Fold);
        }
    }

    /// Rest, another day, or closing; the danger that was found does not rest.
    fn rest(&mut self, ui: &mut Ui, talk: &Talk<'_>, actions: &mut Vec<Action>) {
        if Strip::of(talk).is_some() {
            notice(ui, NoticeKind::NeedsReason, &talk.say("talk-rest-immediate"), &talk.say("talk-rest-immediate-more"), |_| ());
        }
        bidi::label(ui, &talk.say("talk-rest-distress"), Type::Body);
        if choice(ui, action(&talk.say("talk-rest-short")).icon(Icon::Coffee), &talk.say("talk-rest-short-more")) {
            self.sheet = None;
        }
        if choice(ui, action(&talk.say("talk-rest-another-day")).icon(Icon::CalendarBlank), &talk.say("talk-rest-another-day-more")) {
            self.sheet = None;
            actions.push(Action::Do(Command::Cases));
        }
        if self.close_or_reopen(ui, talk, actions) {
            self.sheet = None;
        }
    }

    /// Closing is an entry, and so is opening again; true when one was asked for.
    pub(super) fn close_or_reopen(&mut self, ui: &mut Ui, talk: &Talk<'_>, actions: &mut Vec<Action>) -> bool {
        let interview = talk.kept.id;
        if let Some(at) = talk.kept.interview.closed {
            let when = telling::time(at, talk.desk.now);
            let more = talk.say_with("talk-closed-since", &[("when", Insert::Text(&when))]);
            let pressed = choice(ui, action(&talk.say("talk-reopen")).icon(Icon::ArrowCounterClockwise), &more);
            if pressed {
                actions.push(Action::Record(Change::InterviewReopened { interview }));
            }
            return pressed;
        }
        let pressed = choice(ui, action(&talk.say("talk-close")).icon(Icon::Check), &talk.say("talk-close-more"));
        if pressed {
            self.written.finish(talk, actions);
            actions.push(Action::Record(Change::InterviewClosed { interview }));
        }
        pressed
    }
}

fn head(ui: &mut Ui, talk: &Talk<'_>, sheet: Sheet) -> bool {
    ui.horizontal(|ui| {
        let room = ui.available_width() - tokens().size.hit_min - tokens().space.m;
        ui.scope(|ui| {
            ui.set_max_width(room);
            bidi::label(ui, &talk.say(sheet.title()), Type::Heading);
        });
        ui.with_layout(egui::Layout::right_to_left(egui::Align::Center), |ui| {
            icon_action(Icon::X, &talk.say("close")).quiet().compact().show(ui).clicked()
        })
        .inner
    })
    .inner
}

/// A button, and under it what it does.
fn choice(ui: &mut Ui, button: ActionButton<'_>, more: &str) -> bool {
    ui.add_space(tokens().space.xxs);
    let clicked = button.show(ui).clicked();
    bidi::label(ui, more, Type::Small.quiet());
    clicked
}
