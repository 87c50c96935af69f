//! Parts that interview, findings and judgement share: a region of the window, a padded column, the line of a ground.
//!
//! **Invariant:** layout only; nothing here knows what a finding means.

use crate::app::{
    bidi,
    theme::{self, Type, tokens},
    widgets::paint,
};
use egui::{Align, Layout, Pos2, Rect, Role, Sense, Ui, UiBuilder, WidgetInfo, vec2};

/// A part of the window with its own ground for ids, clipped to itself.
pub(super) fn region<R>(ui: &mut Ui, rect: Rect, name: &str, add: impl FnOnce(&mut Ui) -> R) -> R {
    let builder = UiBuilder::new().id_salt(name).max_rect(rect).layout(Layout::top_down(Align::Min));
    let mut child = ui.new_child(builder);
    child.shrink_clip_rect(rect);
    add(&mut child)
}

/// A column with room at its left, above and below.
pub(super) fn padded(ui: &mut Ui, left: f32, width: f32, add: impl FnOnce(&mut Ui)) {
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = 0.0;
        ui.add_space(left);
        ui.vertical(|ui| {
            ui.set_width(width);
            ui.add_space(tokens().space.m);
            ui.spacing_mut().item_spacing.x = tokens().space.xs;
            add(ui);
            ui.add_space(tokens().space.l);
        });
    });
}

/// "Tonight: centre for adults · asked · 02:14"; true when it was pressed.
pub(super) fn ground_line(ui: &mut Ui, question: &str, fact: &str, known: &str) -> bool {
    let palette = theme::palette(ui);
    let lead = format!("{question}: ");
    let tail = if known.is_empty() { String::new() } else { format!("  {known}") };
    let spans =
        [bidi::Span::new(&lead, Type::Small.quiet()), bidi::Span::new(fact, Type::Small), bidi::Span::new(&tail, Type::Caption.quiet())];
    let laid = bidi::lay_out_spans(ui, &spans, ui.available_width() - 18.0);
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), laid.size.y.max(tokens().size.hit_min - 6.0)), Sense::click());
    paint::follow(&response);
    paint::hand(&response);
    if response.hovered() {
        ui.painter().rect_filled(rect, tokens().radius.check, palette.surface_hover);
    }
    let top = (rect.center().y - laid.size.y / 2.0).round();
    ui.painter().circle_filled(Pos2::new(rect.left() + 6.0, top + laid.first_line() / 2.0), 3.0, palette.text_quiet);
    laid.paint(ui.painter(), Pos2::new(rect.left() + 18.0, top), palette.text);
    if response.has_focus() {
        paint::inner_focus_ring(ui, rect.expand(2.0), tokens().radius.check);
    }
    let name = format!("{lead}{fact}{tail}");
    response.widget_info(|| WidgetInfo::labeled(Role::Link, true, bidi::plain(&name)));
    response.clicked()
}
