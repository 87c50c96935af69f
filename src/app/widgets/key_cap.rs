//! Keys as they are printed beside what they do.
//!
//! **Invariant:** a key cap is never a node of its own for a screen reader: its owner names the shortcut.

use egui::{Color32, Pos2, Rect, Stroke, Ui, vec2};

use crate::app::{
    bidi::{self, Laid},
    icons::Icon,
    theme::{self, Type, tokens},
};

/// How a cap is painted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cap {
    /// With an edge, as on a keyboard.
    Key,
    /// The letters alone, on a ground that has its own frame.
    Flat,
    /// Its answer is chosen.
    Chosen,
    /// On the accent of a main button.
    OnAccent,
    Disabled,
}

/// A cap laid out, so that its owner can reserve its width.
#[derive(Debug)]
pub struct KeyCap {
    /// Nothing where the key is Enter, which has a sign of its own on every keyboard.
    laid: Option<Laid>,
    cap: Cap,
}

impl KeyCap {
    pub fn new(ui: &Ui, keys: &str, cap: Cap) -> Self {
        let laid = (keys != "Enter").then(|| bidi::lay_out(ui, keys, Type::Key, f32::INFINITY));
        Self { laid, cap }
    }

    pub fn width(&self) -> f32 {
        let letters = self.laid.as_ref().map_or(tokens().size.icon_small, |laid| laid.size.x);
        match self.cap {
            Cap::Flat => letters,
            _ => (letters + 12.0).max(tokens().size.key_cap),
        }
    }

    /// With its left edge at `left`, in the middle of a line at `middle`.
    pub fn paint(&self, ui: &Ui, left: f32, middle: f32) {
        let side = tokens().size.key_cap;
        let rect = Rect::from_min_size(Pos2::new(left, (middle - side / 2.0).round()), vec2(self.width(), side));
        let palette = theme::palette(ui);
        let ink = match self.cap {
            Cap::Key => {
                paint_edge(ui, rect, palette.surface_raised, palette.border);
                palette.text
            }
            Cap::Flat => palette.text_quiet,
            Cap::Chosen => {
                ui.painter().rect_filled(rect, 5.0, palette.accent);
                palette.text_on_accent
            }
            Cap::OnAccent => {
                paint_edge(ui, rect, Color32::TRANSPARENT, palette.text_on_accent);
                palette.text_on_accent
            }
            Cap::Disabled => {
                paint_edge(ui, rect, Color32::TRANSPARENT, palette.line);
                palette.text_disabled
            }
        };
        let raised = if self.cap == Cap::Key { 1.0 } else { 0.0 };
        let Some(laid) = &self.laid else {
            Icon::ArrowElbowDownLeft.paint(ui.painter(), rect.center() - vec2(0.0, raised), 15.0, ink);
            return;
        };
        let at = rect.center() - laid.size / 2.0;
        laid.paint(ui.painter(), Pos2::new(at.x.round(), at.y.round() - raised), ink);
    }
}

/// The lower edge is thicker: that is what makes a key of a box.
fn paint_edge(ui: &Ui, rect: Rect, fill: Color32, line: Color32) {
    super::paint::frame(ui, rect, 5, fill, Stroke::new(tokens().stroke.hairline, line));
    let y = rect.bottom() - 1.5;
    ui.painter().hline(rect.left() + 4.0..=rect.right() - 4.0, y, Stroke::new(1.0, line));
}

/// A list of keys and what they do, for the page of shortcuts.
pub fn key_list(ui: &mut Ui, keys: &[(&str, &str)]) {
    let caps: Vec<KeyCap> = keys.iter().map(|(key, _)| KeyCap::new(ui, key, Cap::Key)).collect();
    let column = caps.iter().map(KeyCap::width).fold(0.0, f32::max) + tokens().space.m;
    for (cap, (key, what)) in caps.iter().zip(keys) {
        let laid = bidi::lay_out(ui, what, Type::Body, ui.available_width() - column);
        let height = laid.size.y.max(tokens().size.key_cap) + tokens().space.xs;
        let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), height), egui::Sense::hover());
        let middle = rect.top() + tokens().space.xxs + laid.first_line() / 2.0;
        cap.paint(ui, rect.left(), middle);
        laid.paint(ui.painter(), rect.min + vec2(column, tokens().space.xxs), theme::palette(ui).text);
        bidi::name_text(&response, &format!("{key}: {what}"));
    }
}
