//! The doorway: the only ornament, found where a person waits and nowhere else.
//!
//! **Invariant:** decoration alone; it holds no words and takes no clicks.

use egui::{Color32, Pos2, Rect, Stroke, Ui, Vec2, epaint::PathShape, pos2, vec2};

use crate::app::theme::{self, tokens};

/// Paints the doorway into `rect` (the whole window) and returns the column, 348 wide, in which the words stand.
pub fn doorway(ui: &Ui, rect: Rect) -> Rect {
    const COLUMN: f32 = 348.0;
    let palette = theme::palette(ui);
    ui.painter().rect_filled(rect, 0.0, palette.surface_sunken);
    let inner_width = 510.0_f32.min(rect.width());
    // In a low window the arch would cost the words their room: it becomes a plain sheet.
    let low = rect.height() < tokens().breakpoint.short;
    let inner = Rect::from_min_max(
        pos2(rect.center().x - inner_width / 2.0, rect.top() + 96.0),
        pos2(rect.center().x + inner_width / 2.0, rect.bottom() + 1.0),
    );
    if low {
        let sheet = Rect::from_min_max(pos2(inner.left(), rect.top()), inner.max);
        ui.painter().rect_filled(sheet, 0.0, palette.surface_raised);
    } else {
        let outer = Rect::from_min_max(pos2(inner.left() - 65.0, rect.top() + 32.0), pos2(inner.right() + 65.0, rect.bottom()));
        arch(ui, outer, palette.surface, Stroke::NONE);
        arch(ui, inner, palette.surface_raised, Stroke::new(tokens().stroke.hairline, palette.line));
    }
    let column = COLUMN.min(rect.width() - 2.0 * tokens().space.m);
    let top = if low { rect.top() + tokens().space.m } else { inner.top() + 108.0 };
    Rect::from_min_max(pos2(rect.center().x - column / 2.0, top), pos2(rect.center().x + column / 2.0, rect.bottom() - tokens().space.m))
}

/// The product's mark: a small arch with an open door. `height` is that of the arch.
pub fn product_mark(ui: &mut Ui, height: f32) {
    let palette = theme::palette(ui);
    let width = (height * 0.86).round();
    let (rect, _) = ui.allocate_exact_size(vec2(width, height), egui::Sense::hover());
    arch(ui, rect, palette.accent, Stroke::NONE);
    let door =
        Rect::from_min_max(pos2(rect.left() + width * 0.31, rect.top() + height * 0.33), pos2(rect.right() - width * 0.31, rect.bottom()));
    arch(ui, door, palette.surface_raised, Stroke::NONE);
}

/// A half circle on two straight sides.
pub fn arch(ui: &Ui, rect: Rect, fill: Color32, stroke: Stroke) {
    const STEPS: u8 = 64;
    let radius = rect.width() / 2.0;
    let centre = pos2(rect.center().x, rect.top() + radius);
    let mut points: Vec<Pos2> =
        (0..=STEPS).map(|step| centre + radius * Vec2::angled(std::f32::consts::PI * (1.0 + f32::from(step) / f32::from(STEPS)))).collect();
    points.push(rect.right_bottom());
    points.push(rect.left_bottom());
    ui.painter().add(PathShape::convex_polygon(points, fill, stroke));
}
