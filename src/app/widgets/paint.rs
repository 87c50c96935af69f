//! Strokes, rings and frames that every part draws alike.
//!
//! **Invariant:** frames and hairlines stand on whole pixels, so that no theme shows a soft line.

use egui::{Color32, CornerRadius, CursorIcon, Painter, Rect, Response, Stroke, StrokeKind, Ui, emath::GuiRounding as _};

use crate::app::theme::{self, tokens};

/// The ring around what has the keyboard: a gap first, so that it holds on any ground.
pub fn focus_ring(ui: &Ui, rect: Rect, radius: u8) {
    let palette = theme::palette(ui);
    let gap = tokens().stroke.focus_gap;
    let radius = f32::from(radius);
    let painter = ui.painter();
    painter.rect_stroke(rect, radius, Stroke::new(gap, palette.focus_gap), StrokeKind::Outside);
    painter.rect_stroke(rect.expand(gap), radius + gap, Stroke::new(theme::focus_stroke(ui), palette.focus), StrokeKind::Outside);
}

/// The same inside a list, where there is no room outside a row.
pub fn inner_focus_ring(ui: &Ui, rect: Rect, radius: u8) {
    let palette = theme::palette(ui);
    let width = theme::focus_stroke(ui);
    ui.painter().rect_stroke(rect.shrink(3.0), radius, Stroke::new(width, palette.focus), StrokeKind::Inside);
}

/// A filled frame on whole pixels.
pub fn frame(ui: &Ui, rect: Rect, radius: impl Into<CornerRadius>, fill: Color32, stroke: Stroke) {
    let rect = rect.round_to_pixels(ui.pixels_per_point());
    ui.painter().rect(rect, radius, fill, stroke, StrokeKind::Inside);
}

/// A dividing line, one pixel high at 100 %.
pub fn hline(ui: &Ui, left: f32, right: f32, y: f32) {
    let y = y.floor() + 0.5;
    ui.painter().hline(left..=right, y, Stroke::new(tokens().stroke.hairline, theme::palette(ui).line));
}

/// Room for a dividing line between groups.
pub fn divider(ui: &mut Ui) {
    let (rect, _) = ui.allocate_exact_size(egui::vec2(ui.available_width(), 1.0), egui::Sense::hover());
    hline(ui, rect.left(), rect.right(), rect.top());
}

/// A bar that says "here": rounded, at the left of what it marks.
pub fn here_bar(painter: &Painter, rect: Rect, colour: Color32) {
    painter.rect_filled(rect, 2.0, colour);
}

/// Clicks with the pointer take the keyboard along, so that the ring is where the hand was; what is reached by keyboard comes into sight.
pub fn follow(response: &Response) {
    if response.clicked_by(egui::PointerButton::Primary) {
        response.request_focus();
    }
    if response.gained_focus() {
        response.scroll_to_me(None);
    }
}

/// A hand over what can be used.
pub fn hand(response: &Response) {
    if response.hovered() && response.enabled() {
        response.ctx.set_cursor_icon(CursorIcon::PointingHand);
    }
}

/// Ground of a part at rest, under the pointer, or held down.
pub fn ground(response: &Response, rest: Color32, hover: Color32, pressed: Color32) -> Color32 {
    if !response.enabled() {
        rest
    } else if response.is_pointer_button_down_on() {
        pressed
    } else if response.hovered() {
        hover
    } else {
        rest
    }
}
