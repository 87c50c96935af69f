//! Words on a ground of their own: notices, what is said aloud, what the person said, what is never done.
//!
//! **Invariant:** a notice says what is so, and what can be done now; it never floats and never goes away by itself.

use egui::{Frame, InnerResponse, Margin, Pos2, Rect, Response, Sense, Shape, Stroke, StrokeKind, Ui, accesskit, vec2};

use super::{
    action::ActionButton,
    key_cap::{Cap, KeyCap},
};
use crate::app::{
    bidi::{self, Span},
    icons::Icon,
    theme::{self, Ink, Type, tokens},
};

/// What a notice is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoticeKind {
    Info,
    /// It asks for a reason or another act before going on.
    NeedsReason,
    Error,
}

/// A notice: the first words strong, the rest plain, then whatever `more` adds (fields, buttons).
pub fn notice<R>(ui: &mut Ui, kind: NoticeKind, strong: &str, then: &str, more: impl FnOnce(&mut Ui) -> R) -> InnerResponse<R> {
    let palette = theme::palette(ui);
    let (fill, line, ink, icon) = match kind {
        NoticeKind::Info | NoticeKind::NeedsReason => (palette.notice_fill, palette.notice_border, palette.notice_text, None),
        NoticeKind::Error => (palette.danger_fill, palette.danger_border, palette.danger_text, Some(Icon::WarningCircle)),
    };
    let frame = Frame::new()
        .fill(fill)
        .stroke(Stroke::new(tokens().stroke.hairline, line))
        .corner_radius(tokens().radius.list)
        .inner_margin(Margin::symmetric(15, 11));
    frame.show(ui, |ui| {
        ui.set_min_width(ui.available_width());
        let gap = if strong.is_empty() || then.is_empty() { "" } else { " " };
        let text = format!("{gap}{then}");
        let spans = [Span::new(strong, Type::Label.ink(Ink::Of(ink))), Span::new(&text, Type::Body.ink(Ink::Of(ink)))];
        let text_at = if icon.is_some() { 28.0 } else { 0.0 };
        let laid = bidi::lay_out_spans(ui, &spans, ui.available_width() - text_at);
        let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), laid.size.y), Sense::hover());
        if let Some(icon) = icon {
            icon.paint(ui.painter(), rect.min + vec2(10.0, laid.first_line() / 2.0), tokens().size.icon, ink);
        }
        laid.paint(ui.painter(), rect.min + vec2(text_at, 0.0), ink);
        bidi::name_text(&response, &format!("{strong}{text}"));
        announce(ui, &response, kind);
        more(ui)
    })
}

fn announce(ui: &Ui, response: &Response, kind: NoticeKind) {
    ui.ctx().accesskit_node_builder(response.id, |node| {
        // An alert is called by its name; the words of a label are its value.
        if let Some(words) = node.value().map(ToOwned::to_owned) {
            node.set_label(words);
        }
        node.set_role(if kind == NoticeKind::Error { accesskit::Role::Alert } else { accesskit::Role::Status });
        node.set_live(accesskit::Live::Polite);
    });
}

/// The words to say aloud.
#[derive(Clone, Copy, Debug)]
pub struct SayBox<'a> {
    /// "Say it like this, in French".
    pub heading: &'a str,
    /// The key that opens and closes it.
    pub key: Option<&'a str>,
    pub words: &'a str,
    /// The code of the language of the words, for screen readers.
    pub language: &'a str,
    /// What turns the screen to the person.
    pub show: Option<ActionButton<'a>>,
}

/// Draws the words to say; `true` when its button was pressed.
pub fn say_box(ui: &mut Ui, say: SayBox<'_>) -> bool {
    person_box(ui, |ui| {
        ui.spacing_mut().interact_size.y = 0.0;
        let button_width = say.show.map_or(0.0, |button| button.width(ui) + tokens().space.m);
        let beside = ui.available_width() - button_width > 240.0;
        if !beside {
            say_words(ui, &say);
            ui.add_space(tokens().space.xs);
            return say.show.is_some_and(|button| button.show(ui).clicked());
        }
        ui.horizontal(|ui| {
            let room = ui.available_width() - button_width;
            ui.vertical(|ui| {
                ui.set_width(room);
                say_words(ui, &say);
            });
            ui.add_space(button_width - say.show.map_or(0.0, |button| button.width(ui)) - ui.spacing().item_spacing.x);
            say.show.is_some_and(|button| button.show(ui).clicked())
        })
        .inner
    })
}

fn say_words(ui: &mut Ui, say: &SayBox<'_>) {
    let palette = theme::palette(ui);
    ui.spacing_mut().item_spacing.y = 0.0;
    ui.horizontal(|ui| {
        bidi::label(ui, say.heading, Type::Caption.ink(Ink::Of(palette.person_text)));
        if let Some(key) = say.key {
            let cap = KeyCap::new(ui, key, Cap::Flat);
            let (rect, _) = ui.allocate_exact_size(vec2(cap.width(), Type::Caption.token().line), Sense::hover());
            cap.paint(ui, rect.left(), rect.center().y);
        }
    });
    let response = bidi::label(ui, say.words, Type::Say.ink(Ink::Of(palette.person_text)));
    ui.ctx().accesskit_node_builder(response.id, |node| node.set_language(say.language));
}

/// The ground of the person's own words and of words said to the person: a bar at the side, a green of its own.
pub fn person_box<R>(ui: &mut Ui, add: impl FnOnce(&mut Ui) -> R) -> R {
    let palette = theme::palette(ui);
    let background = ui.painter().add(Shape::Noop);
    let bar = ui.painter().add(Shape::Noop);
    let inner = Frame::new().inner_margin(Margin { left: 18, right: 14, top: 10, bottom: 10 }).show(ui, |ui| {
        ui.set_min_width(ui.available_width());
        add(ui)
    });
    let rect = inner.response.rect;
    let filled = |rect: Rect, radius: u8, colour| Shape::Rect(egui::epaint::RectShape::filled(rect, radius, colour));
    ui.painter().set(background, filled(rect, tokens().radius.control, palette.person_fill));
    let side = Rect::from_min_max(rect.min + vec2(0.0, 8.0), Pos2::new(rect.left() + tokens().stroke.here_bar, rect.bottom() - 8.0));
    ui.painter().set(bar, filled(side, 2, palette.spoken_bar));
    inner.inner
}

/// What is never done, beginning with the word *Never*.
pub fn never_line(ui: &mut Ui, never: &str, what: &str) -> Response {
    let palette = theme::palette(ui);
    let text = format!(" {what}");
    let spans = [Span::new(never, Type::Small.semibold().ink(Ink::Danger)), Span::new(&text, Type::Small.ink(Ink::Text))];
    let laid = bidi::lay_out_spans(ui, &spans, ui.available_width() - 26.0);
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), laid.size.y), Sense::hover());
    Icon::HandPalm.paint_filled(ui.painter(), rect.min + vec2(9.0, laid.first_line() / 2.0), tokens().size.icon_small, palette.danger_text);
    laid.paint(ui.painter(), rect.min + vec2(26.0, 0.0), palette.text);
    bidi::name_text(&response, &format!("{}: {what}", never.trim_end_matches([':', '.'])));
    response
}

/// A line with an icon: what is missing, what was saved.
pub fn remark(ui: &mut Ui, icon: Icon, text: &str) -> Response {
    let palette = theme::palette(ui);
    let laid = bidi::lay_out(ui, text, Type::Small.quiet(), ui.available_width() - 24.0);
    let (rect, response) = ui.allocate_exact_size(vec2(laid.size.x + 24.0, laid.size.y), Sense::hover());
    icon.paint(ui.painter(), rect.min + vec2(8.0, laid.first_line() / 2.0), tokens().size.icon_small, palette.text_quiet);
    laid.paint(ui.painter(), rect.min + vec2(24.0, 0.0), palette.text_quiet);
    bidi::name_text(&response, text);
    response
}

/// The band that says on every screen that the case is invented.
pub fn training_band(ui: &mut Ui, text: &str) -> Response {
    let palette = theme::palette(ui);
    let laid = bidi::lay_out(ui, text, Type::Label, ui.available_width() - 28.0);
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), laid.size.y + 10.0), Sense::hover());
    ui.painter().rect_filled(rect, 0.0, palette.training_fill);
    laid.paint(ui.painter(), rect.min + vec2(14.0, 5.0), palette.training_text);
    bidi::name_text(&response, text);
    response
}

/// A raised sheet with a thin edge: a group of findings, a list of ticks.
pub fn card<R>(ui: &mut Ui, add: impl FnOnce(&mut Ui) -> R) -> R {
    let palette = theme::palette(ui);
    let background = ui.painter().add(Shape::Noop);
    let inner = Frame::new().inner_margin(Margin::symmetric(18, 14)).show(ui, |ui| {
        ui.set_min_width(ui.available_width());
        add(ui)
    });
    let stroke = Stroke::new(tokens().stroke.hairline, palette.line);
    let shape = egui::epaint::RectShape::new(inner.response.rect, tokens().radius.card, palette.surface_raised, stroke, StrokeKind::Inside);
    ui.painter().set(background, Shape::Rect(shape));
    inner.inner
}
