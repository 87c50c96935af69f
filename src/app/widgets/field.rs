//! Fields to write in: one line or several, with the label, the help and the error where the eye expects them.
//!
//! ```text
//! field("Frase de paso").password(&mut show, "Mostrar la frase", "Ocultar la frase").error(error).show(ui, &mut text);
//! ```
//!
//! **Invariant:** every field has a name for screen readers, a border of at least 3:1, and keeps what was typed when it is wrong.

use egui::{FontSelection, Frame, Id, Margin, Pos2, Rect, Response, Role, ScrollArea, Sense, Stroke, TextEdit, Ui, WidgetInfo, vec2};

use super::{
    key_cap::{Cap, KeyCap},
    paint,
};
use crate::app::{
    bidi,
    icons::Icon,
    theme::{self, Type, tokens},
};

/// The most that a field takes where nothing smaller is said: whatever is pasted, it fits into one entry of the vault.
pub const MOST_CHARACTERS: usize = 100_000;

/// A field being described; [`show`](Self::show) draws it.
#[must_use = "a field is drawn by `show`"]
pub struct Field<'a> {
    label: &'a str,
    label_shown: bool,
    id: Option<Id>,
    hint: &'a str,
    help: Option<&'a str>,
    error: Option<&'a str>,
    key: Option<&'a str>,
    icon: Option<Icon>,
    lines: Option<(usize, usize)>,
    password: Option<Password<'a>>,
    height: f32,
    char_limit: usize,
}

struct Password<'a> {
    shown: &'a mut bool,
    show: &'a str,
    hide: &'a str,
}

/// A field of one line under its label.
pub fn field(label: &str) -> Field<'_> {
    Field {
        label,
        label_shown: true,
        id: None,
        hint: "",
        help: None,
        error: None,
        key: None,
        icon: None,
        lines: None,
        password: None,
        height: tokens().size.field,
        char_limit: MOST_CHARACTERS,
    }
}

/// The note under an answer: it names itself by its hint, and grows from one line to four.
pub fn note_field<'a>(name: &'a str, hint: &'a str) -> Field<'a> {
    field(name).label_hidden().hint(hint).lines(1, 4)
}

impl<'a> Field<'a> {
    /// The name is for screen readers alone, because the place or a heading says it to the eye.
    pub fn label_hidden(self) -> Self {
        Self { label_shown: false, ..self }
    }

    /// Give it an identity to move the focus there.
    pub fn id(self, id: Id) -> Self {
        Self { id: Some(id), ..self }
    }

    /// Quiet words in the empty field; never in place of a label.
    pub fn hint(self, hint: &'a str) -> Self {
        Self { hint, ..self }
    }

    /// A sentence under the field, such as the one about Caps Lock.
    pub fn help(self, help: Option<&'a str>) -> Self {
        Self { help, ..self }
    }

    /// What is wrong and what to do, under the field in place of the help.
    pub fn error(self, error: Option<&'a str>) -> Self {
        Self { error, ..self }
    }

    /// The key that goes into it, shown while it is empty.
    pub fn key(self, key: &'a str) -> Self {
        Self { key: Some(key), ..self }
    }

    pub fn icon(self, icon: Icon) -> Self {
        Self { icon: Some(icon), ..self }
    }

    /// Several lines: as high as `least`, growing to `most`, scrolling beyond.
    pub fn lines(self, least: usize, most: usize) -> Self {
        Self { lines: Some((least, most)), ..self }
    }

    /// Bullets in place of letters, and a button to show them.
    pub fn password(self, shown: &'a mut bool, show: &'a str, hide: &'a str) -> Self {
        Self { password: Some(Password { shown, show, hide }), height: tokens().size.field_passphrase, ..self }
    }

    pub fn char_limit(self, char_limit: usize) -> Self {
        Self { char_limit, ..self }
    }

    /// Draws it over the available width. `changed()` and `lost_focus()` of the answer are those of the text.
    pub fn show(mut self, ui: &mut Ui, text: &mut String) -> Response {
        let id = self.id.unwrap_or_else(|| ui.make_persistent_id(("field", self.label)));
        ui.vertical(|ui| {
            ui.spacing_mut().item_spacing.y = tokens().space.xxs;
            if self.label_shown {
                // Painted alone: the field itself carries the name.
                let laid = bidi::lay_out(ui, self.label, Type::Label, ui.available_width());
                let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), laid.size.y), Sense::hover());
                laid.paint(ui.painter(), rect.min, theme::palette(ui).text);
            }
            let response = self.show_frame(ui, id, text);
            self.show_words_below(ui);
            response
        })
        .inner
    }

    fn show_frame(&mut self, ui: &mut Ui, id: Id, text: &mut String) -> Response {
        let palette = theme::palette(ui);
        let width = ui.available_width();
        let left = if self.icon.is_some() { 40.0 } else { 13.0 };
        let cap = self.key.filter(|_| text.is_empty()).map(|key| KeyCap::new(ui, key, Cap::Key));
        let right = if self.password.is_some() { 48.0 } else { cap.as_ref().map_or(13.0, |cap| cap.width() + 26.0) };
        let background = ui.painter().add(egui::Shape::Noop);
        let (response, seen) = self.edit(ui, id, text, width, margins(left, right));
        let rect = Rect::from_min_size(seen.min, vec2(width, seen.height()));
        let stroke = self.stroke(ui);
        let enabled = ui.is_enabled();
        let fill = if enabled { palette.surface_raised } else { palette.surface };
        let shape = egui::Shape::Rect(egui::epaint::RectShape::new(rect, tokens().radius.control, fill, stroke, egui::StrokeKind::Inside));
        ui.painter().set(background, shape);
        if let Some(icon) = self.icon {
            icon.paint(ui.painter(), Pos2::new(rect.left() + 23.0, rect.center().y), tokens().size.icon, palette.text_quiet);
        }
        if let Some(cap) = cap {
            cap.paint(ui, rect.right() - cap.width() - 13.0, rect.top() + self.height.min(rect.height()) / 2.0);
        }
        if response.has_focus() {
            paint::focus_ring(ui, rect, tokens().radius.control);
        }
        if let Some(password) = &mut self.password {
            eye(ui, rect, id, password);
        }
        self.describe(ui, &response);
        response
    }

    /// The text itself, and the part of it that is in sight.
    fn edit(&self, ui: &mut Ui, id: Id, text: &mut String, width: f32, margin: Margin) -> (Response, Rect) {
        let palette = theme::palette(ui);
        let font = Type::Option.font();
        let font = egui::FontId::new(16.0, font.family);
        let line = ui.ctx().fonts_mut(|fonts| fonts.row_height(&font));
        let hidden = self.password.as_ref().is_some_and(|password| !*password.shown);
        let upright = ((self.height - line) / 2.0).floor();
        #[expect(clippy::cast_possible_truncation, reason = "half of a field's height")]
        let margin = Margin { top: upright as i8, bottom: upright as i8, ..margin };
        let hint = egui::RichText::new(bidi::plain(self.hint).into_owned()).color(palette.text_quiet).font(font.clone());
        let ink = if ui.is_enabled() { palette.text } else { palette.text_disabled };
        let edit = |text, multi: bool| {
            let edit = if multi { TextEdit::multiline(text) } else { TextEdit::singleline(text) };
            let edit = edit.id(id).frame(Frame::new().inner_margin(margin)).hint_text(hint).password(hidden).char_limit(self.char_limit);
            edit.font(FontSelection::FontId(font)).text_color(ink).desired_width(width)
        };
        match self.lines {
            None => {
                let response = ui.add(edit(text, false));
                let seen = response.rect;
                (response, seen)
            }
            Some((least, most)) => {
                let high = |lines: usize| (0..lines).fold(2.0 * upright, |sum, _| sum + line);
                let area = ScrollArea::vertical()
                    .id_salt(id)
                    .max_height(high(most))
                    .min_scrolled_height(high(least))
                    .auto_shrink([false, true])
                    .show(ui, |ui| ui.add(edit(text, true).desired_rows(least)));
                let seen = area.inner.rect.intersect(area.inner_rect);
                (area.inner, seen)
            }
        }
    }

    fn stroke(&self, ui: &Ui) -> Stroke {
        let palette = theme::palette(ui);
        if self.error.is_some() {
            Stroke::new(tokens().stroke.selected, palette.danger_border)
        } else if ui.is_enabled() {
            Stroke::new(theme::control_stroke(ui), palette.border)
        } else {
            Stroke::new(tokens().stroke.hairline, palette.line)
        }
    }

    fn show_words_below(&self, ui: &mut Ui) {
        let palette = theme::palette(ui);
        let (icon, text, ink) = match (self.error, self.help) {
            (Some(error), _) => (Icon::WarningCircle, error, palette.danger_text),
            (None, Some(help)) => (Icon::Info, help, palette.text_quiet),
            (None, None) => return,
        };
        let laid = bidi::lay_out(ui, text, Type::Caption, ui.available_width() - 24.0);
        let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), laid.size.y + 4.0), Sense::hover());
        icon.paint(ui.painter(), rect.min + vec2(9.0, 4.0 + laid.first_line() / 2.0), tokens().size.icon_small, ink);
        laid.paint(ui.painter(), rect.min + vec2(24.0, 4.0), ink);
        bidi::name_text(&response, text);
        if self.error.is_some() {
            ui.ctx().accesskit_node_builder(response.id, |node| {
                // An alert is called by its name; the words of a label are its value.
                node.set_label(bidi::plain(text).into_owned());
                node.set_role(egui::accesskit::Role::Alert);
                node.set_live(egui::accesskit::Live::Polite);
            });
        }
    }

    fn describe(&self, ui: &Ui, response: &Response) {
        ui.ctx().accesskit_node_builder(response.id, |node| {
            node.set_label(bidi::plain(self.label).into_owned());
            if let Some(words) = self.error.or(self.help) {
                node.set_description(words);
            }
            if self.error.is_some() {
                node.set_invalid(egui::accesskit::Invalid::True);
            }
        });
    }
}

/// Forgets what was typed in a field before: egui keeps it for undo, also where it was shown as bullets.
pub fn forget_typing(ctx: &egui::Context, id: Id) {
    if let Some(mut state) = TextEdit::load_state(ctx, id) {
        state.clear_undoer();
        state.store(ctx, id);
    }
}

fn eye(ui: &mut Ui, field: Rect, id: Id, password: &mut Password<'_>) {
    let palette = theme::palette(ui);
    let side = tokens().size.hit_min;
    let rect = Rect::from_center_size(Pos2::new(field.right() - 26.0, field.center().y), vec2(side, side));
    let response = ui.interact(rect, id.with("eye"), Sense::click());
    if response.clicked() {
        *password.shown = !*password.shown;
    }
    paint::hand(&response);
    let (icon, name) = if *password.shown { (Icon::EyeSlash, password.hide) } else { (Icon::Eye, password.show) };
    let none = egui::Color32::TRANSPARENT;
    let ground = paint::ground(&response, none, palette.surface_hover, palette.surface_pressed);
    ui.painter().rect_filled(rect, tokens().radius.compact, ground);
    icon.paint(ui.painter(), rect.center(), tokens().size.icon, palette.text);
    if response.has_focus() {
        paint::inner_focus_ring(ui, rect.expand(3.0), tokens().radius.compact);
    }
    response.widget_info(|| WidgetInfo::selected(Role::Button, true, *password.shown, name));
    response.on_hover_text(name);
}

fn margins(left: f32, right: f32) -> Margin {
    Margin::from(egui::epaint::MarginF32 { left, right, top: 0.0, bottom: 0.0 })
}
