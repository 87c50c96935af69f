//! The rail of an interview: its sections, the questions of the open one, and how far each is.
//!
//! **Invariant:** one Tab stop with arrows inside; every row says its state in words to screen readers, whatever its mark looks like.

use egui::{Id, Pos2, Response, Role, Ui, UiBuilder, WidgetInfo, vec2};

use super::{
    bars::here_ground,
    marks::{StateMark, state_mark},
    paint,
    roving::{Arrows, Roving},
};
use crate::app::{
    bidi,
    theme::{self, TextLook, Type, tokens},
};

/// A section, or a question of the open section.
#[derive(Clone, Copy, Debug)]
pub struct RailRow<'a> {
    pub label: &'a str,
    pub mark: StateMark,
    /// The mark's word, and whatever else should be heard: "3 of 6 answered".
    pub spoken: &'a str,
    /// Quiet words at the right: "3 of 6", "put off".
    pub count: Option<&'a str>,
    /// A question, set in under its section.
    pub question: bool,
    /// The section that is open, or the question one is at.
    pub here: bool,
}

/// Draws the rows over the available width; says which was pressed in this frame.
pub fn rail(ui: &mut Ui, id: Id, name: &str, rows: &[RailRow<'_>]) -> Option<usize> {
    let builder = UiBuilder::new().scope_id(id).accessibility_role(Role::Tree).accessibility_label(bidi::plain(name));
    ui.scope_builder(builder, |ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        let home = rows.iter().rposition(|row| row.here).unwrap_or(0);
        let roving = Roving::begin(ui, id, &vec![true; rows.len()], home, Arrows::UpDown);
        let mut pressed = None;
        for (index, row) in rows.iter().enumerate() {
            if rail_row(ui, row, &roving, index).clicked() {
                pressed = Some(index);
            }
        }
        pressed
    })
    .inner
}

fn rail_row(ui: &mut Ui, row: &RailRow<'_>, roving: &Roving, index: usize) -> Response {
    let palette = theme::palette(ui);
    let strong = row.here;
    let base = if row.question { Type::Small } else { Type::Body };
    let look: TextLook = if strong { base.semibold() } else { base.into() };
    let count = row
        .count
        .map(|count| bidi::lay_out(ui, count, if strong { Type::Caption.semibold() } else { Type::Caption.into() }, f32::INFINITY));
    let count_width = count.as_ref().map_or(0.0, |count| count.size.x + tokens().space.xs);
    let (mark_at, text_at) = if row.question { (30.0, 48.0) } else { (19.0, 38.0) };
    let width = ui.available_width();
    let laid = bidi::one_line(ui, row.label, look, width - text_at - count_width - 10.0);
    let (_, rect) = ui.allocate_space(vec2(width, tokens().size.rail_row));
    let response = ui.interact(rect, roving.id(index), roving.sense(index, true));
    paint::follow(&response);
    paint::hand(&response);
    here_ground(ui, rect, row.here && row.question, &response);
    let middle = rect.center().y;
    let mark_size = if row.question { 15.0 } else { 16.0 };
    state_mark(ui.painter(), palette, Pos2::new(rect.left() + mark_at, middle), mark_size, row.mark);
    let top = |height: f32| (middle - height / 2.0).round();
    laid.paint(ui.painter(), Pos2::new(rect.left() + text_at, top(laid.size.y)), palette.text);
    if let Some(count) = count {
        count.paint(ui.painter(), Pos2::new(rect.right() - 10.0 - count.size.x, top(count.size.y)), palette.text_quiet);
    }
    if response.has_focus() {
        paint::inner_focus_ring(ui, rect.expand(2.0), tokens().radius.compact);
    }
    let name = format!("{}, {}", row.label, row.spoken);
    response.widget_info(|| WidgetInfo::selected(Role::TreeItem, true, row.here, bidi::plain(&name)));
    ui.ctx().accesskit_node_builder(response.id, |node| node.set_level(if row.question { 2 } else { 1 }));
    if laid.cut { response.on_hover_text(bidi::plain(row.label)) } else { response }
}
