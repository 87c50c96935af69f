//! *No answer* and *how it is known*: rows without a frame, each with its letter, always at the same place.
//!
//! **Invariant:** the group is one Tab stop and says of every closed row why it is closed.

use egui::{Id, Pos2, Rect, Response, Role, Sense, Ui, UiBuilder, WidgetInfo, vec2};

use super::{
    key_cap::{Cap, KeyCap},
    paint,
    roving::{self, Arrows, Roving},
};
use crate::app::{
    bidi::{self, Laid},
    icons::Icon,
    theme::{self, TextLook, Type, tokens},
};

/// One state.
#[derive(Clone, Copy, Debug, Default)]
pub struct StateRow<'a> {
    /// The letter that chooses it, the same in every language.
    pub key: &'a str,
    pub label: &'a str,
    pub chosen: bool,
    pub disabled_because: Option<&'a str>,
    /// Choosing it opens further rows (a reason).
    pub opens: bool,
}

/// How the rows lie.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Flow {
    /// One under the other, over the whole width.
    Rows,
    /// Side by side as far as they fit.
    Lines,
}

const ROW: f32 = 34.0;
const LEFT: f32 = 8.0;
const GAP: f32 = 10.0;

/// Draws the heading and the rows; says which was chosen in this frame.
pub fn state_rows(ui: &mut Ui, id: Id, heading: &str, rows: &[StateRow<'_>], flow: Flow) -> Option<usize> {
    let builder = UiBuilder::new().scope_id(id).accessibility_role(Role::RadioGroup).accessibility_label(bidi::plain(heading));
    ui.scope_builder(builder, |ui| {
        ui.spacing_mut().item_spacing = vec2(0.0, 0.0);
        let laid = bidi::lay_out(ui, heading, Type::Body.quiet(), ui.available_width() - LEFT);
        let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), laid.size.y + 4.0), Sense::hover());
        laid.paint(ui.painter(), rect.min + vec2(LEFT, 0.0), theme::palette(ui).text_quiet);
        let enabled: Vec<bool> = rows.iter().map(|row| row.disabled_because.is_none()).collect();
        let home = rows.iter().position(|row| row.chosen).or(enabled.iter().position(|&on| on)).unwrap_or(0);
        let roving = Roving::begin(ui, id, &enabled, home, if flow == Flow::Rows { Arrows::UpDown } else { Arrows::Both });
        match flow {
            Flow::Rows => draw(ui, rows, &roving, true),
            Flow::Lines => ui.horizontal_wrapped(|ui| draw(ui, rows, &roving, false)).inner,
        }
    })
    .inner
}

fn draw(ui: &mut Ui, rows: &[StateRow<'_>], roving: &Roving, whole_width: bool) -> Option<usize> {
    let mut picked = None;
    for (index, row) in rows.iter().enumerate() {
        let response = state_row(ui, row, index, rows.len(), roving, whole_width);
        if roving::chosen(&response) {
            picked = Some(index);
        }
    }
    picked
}

fn state_row(ui: &mut Ui, row: &StateRow<'_>, index: usize, count: usize, roving: &Roving, whole_width: bool) -> Response {
    let enabled = row.disabled_because.is_none() && ui.is_enabled();
    let cap = KeyCap::new(
        ui,
        row.key,
        if !enabled {
            Cap::Disabled
        } else if row.chosen {
            Cap::Chosen
        } else {
            Cap::Key
        },
    );
    let look: TextLook = if row.chosen { Type::Label.into() } else { Type::Body.into() };
    let text_at = LEFT + cap.width() + GAP;
    let most = ui.max_rect().width();
    let laid = bidi::lay_out(ui, row.label, look, most - text_at - GAP);
    // Room for the heavier letters, so that choosing moves nothing.
    let widest = bidi::lay_out(ui, row.label, Type::Label, most - text_at - GAP).size.x;
    let width = if whole_width { ui.available_width() } else { (text_at + widest + GAP).ceil() };
    let (_, rect) = ui.allocate_space(vec2(width, ROW.max(laid.size.y + 8.0)));
    let response = ui.interact(rect, roving.id(index), roving.sense(index, enabled));
    paint::follow(&response);
    paint::hand(&response);
    paint_row(ui, rect, row, &response, &cap, &laid, text_at);
    describe(ui, row, index, count, response, enabled)
}

fn paint_row(ui: &Ui, rect: Rect, row: &StateRow<'_>, response: &Response, cap: &KeyCap, laid: &Laid, text_at: f32) {
    let palette = theme::palette(ui);
    let none = egui::Color32::TRANSPARENT;
    let fill =
        if row.chosen { palette.surface_selected } else { paint::ground(response, none, palette.surface_hover, palette.surface_pressed) };
    ui.painter().rect_filled(rect, tokens().radius.compact, fill);
    let middle = rect.center().y;
    cap.paint(ui, rect.left() + LEFT, middle);
    let ink = match (row.disabled_because.is_some(), row.chosen) {
        (true, _) => palette.text_disabled,
        (false, true) => palette.accent,
        (false, false) => palette.text,
    };
    laid.paint(ui.painter(), Pos2::new(rect.left() + text_at, (middle - laid.size.y / 2.0).round()), ink);
    if row.opens {
        Icon::CaretRight.paint(ui.painter(), Pos2::new(rect.right() - 16.0, middle), tokens().size.icon_small, ink);
    }
    if response.has_focus() {
        ui.painter().rect_stroke(
            rect,
            tokens().radius.compact,
            egui::Stroke::new(theme::focus_stroke(ui), palette.focus),
            egui::StrokeKind::Inside,
        );
    }
}

fn describe(ui: &Ui, row: &StateRow<'_>, index: usize, count: usize, response: Response, enabled: bool) -> Response {
    response.widget_info(|| WidgetInfo::selected(Role::RadioButton, enabled, row.chosen, bidi::plain(row.label)));
    ui.ctx().accesskit_node_builder(response.id, |node| {
        node.set_position_in_set(index + 1);
        node.set_size_of_set(count);
        node.set_keyboard_shortcut(row.key);
        if let Some(reason) = row.disabled_because {
            node.set_description(reason);
        }
    });
    match row.disabled_because {
        Some(reason) => response.on_hover_text(reason),
        None => response,
    }
}
