//! The answers of a question: one frame, one row each, with the number that chooses it.
//!
//! ```text
//! if let Some(row) = option_list(ui, OptionList { id, name: prompt, many: false, rows: &rows }) { … }
//! ```
//!
//! **Invariant:** the list is one Tab stop; arrows move without choosing, Space and the pointer choose, Enter is left to *next*.

use egui::{CornerRadius, Id, Pos2, Rect, Response, Role, Stroke, StrokeKind, Ui, UiBuilder, WidgetInfo, vec2};

use super::{
    paint,
    roving::{self, Arrows, Roving},
    ticks,
};
use crate::app::{
    bidi::{self, Laid},
    icons::Icon,
    theme::{self, TextLook, Type, tokens},
};

/// One answer.
#[derive(Clone, Copy, Debug)]
pub struct OptionRow<'a> {
    pub label: &'a str,
    pub chosen: bool,
    pub enabled: bool,
}

/// The answers of one question.
#[derive(Clone, Copy, Debug)]
pub struct OptionList<'a> {
    /// Rows take their identity from it; `roving::focus_row(ctx, id, row)` gives one the keyboard.
    pub id: Id,
    /// What screen readers call the list: the question.
    pub name: &'a str,
    /// Several answers may be chosen.
    pub many: bool,
    pub rows: &'a [OptionRow<'a>],
}

/// Draws the list over the available width and says which row was chosen in this frame.
pub fn option_list(ui: &mut Ui, list: OptionList<'_>) -> Option<usize> {
    let role = if list.many { Role::Group } else { Role::RadioGroup };
    let builder = UiBuilder::new().scope_id(list.id).accessibility_role(role).accessibility_label(bidi::plain(list.name));
    ui.scope_builder(builder, |ui| rows(ui, list)).inner
}

fn rows(ui: &mut Ui, list: OptionList<'_>) -> Option<usize> {
    ui.spacing_mut().item_spacing.y = 0.0;
    let enabled: Vec<bool> = list.rows.iter().map(|row| row.enabled).collect();
    let home = list.rows.iter().position(|row| row.chosen).or(enabled.iter().position(|&on| on)).unwrap_or(0);
    let roving = Roving::begin(ui, list.id, &enabled, home, Arrows::UpDown);
    let top = ui.cursor().top();
    let width = ui.available_width();
    let mut chosen = None;
    let mut focused = None;
    for (index, row) in list.rows.iter().enumerate() {
        let response = option_row(ui, list, index, *row, &roving, width);
        if response.has_focus() {
            focused = Some(response.rect);
        }
        if roving::chosen(&response) {
            chosen = Some(index);
        }
    }
    let palette = theme::palette(ui);
    let frame = Rect::from_min_size(Pos2::new(ui.min_rect().left(), top), vec2(width, ui.min_rect().bottom() - top));
    ui.painter().rect_stroke(frame, tokens().radius.list, Stroke::new(theme::control_stroke(ui), palette.border), StrokeKind::Inside);
    if let Some(rect) = focused {
        paint::inner_focus_ring(ui, rect, tokens().radius.compact);
    }
    chosen
}

fn option_row(ui: &mut Ui, list: OptionList<'_>, index: usize, row: OptionRow<'_>, roving: &Roving, width: f32) -> Response {
    const LABEL_AT: f32 = 52.0;
    const RIGHT: f32 = 48.0;
    let look: TextLook = if row.chosen { Type::Option.semibold() } else { Type::Option.into() };
    let laid = bidi::lay_out(ui, row.label, look, width - LABEL_AT - RIGHT);
    let (_, rect) = ui.allocate_space(vec2(width, row_height(ui, &laid)));
    let response = ui.interact(rect, roving.id(index), roving.sense(index, row.enabled && ui.is_enabled()));
    paint::follow(&response);
    paint::hand(&response);
    if ui.is_rect_visible(rect) {
        paint_row(ui, rect, list, index, row, &response);
        let ink = if row.enabled && ui.is_enabled() { theme::palette(ui).text } else { theme::palette(ui).text_disabled };
        laid.paint(ui.painter(), Pos2::new(rect.left() + LABEL_AT, (rect.center().y - laid.size.y / 2.0).round()), ink);
    }
    let role = if list.many { Role::CheckBox } else { Role::RadioButton };
    response.widget_info(|| WidgetInfo::selected(role, row.enabled, row.chosen, bidi::plain(row.label)));
    ui.ctx().accesskit_node_builder(response.id, |node| {
        node.set_position_in_set(index + 1);
        node.set_size_of_set(list.rows.len());
        if index < 9 {
            node.set_keyboard_shortcut((index + 1).to_string());
        }
    });
    response
}

fn row_height(ui: &Ui, laid: &Laid) -> f32 {
    let size = &tokens().size;
    let low = ui.ctx().content_rect().height() < tokens().breakpoint.short;
    let least = if low { size.option_row_compact } else { size.option_row };
    (laid.size.y + 20.0).max(least).round()
}

fn paint_row(ui: &Ui, rect: Rect, list: OptionList<'_>, index: usize, row: OptionRow<'_>, response: &Response) {
    let palette = theme::palette(ui);
    let fill = if row.chosen {
        palette.surface_selected
    } else {
        paint::ground(response, palette.surface_raised, palette.surface_hover, palette.surface_pressed)
    };
    let (first, at_end) = (index == 0, index + 1 == list.rows.len());
    let corner = |round: bool| if round { tokens().radius.list } else { 0 };
    let radius = CornerRadius { nw: corner(first), ne: corner(first), sw: corner(at_end), se: corner(at_end) };
    ui.painter().rect_filled(rect, radius, fill);
    if !first {
        paint::hline(ui, rect.left(), rect.right(), rect.top());
    }
    paint_number(ui, rect, index, row);
    let right = Pos2::new(rect.right() - 24.0, rect.center().y);
    if list.many {
        ticks::paint_box(ui, right, row.chosen, row.enabled);
    } else if row.chosen {
        Icon::Check.paint(ui.painter(), right, tokens().size.icon, palette.accent);
    }
}

/// The key that chooses it; from the tenth on there is none.
fn paint_number(ui: &Ui, row_rect: Rect, index: usize, row: OptionRow<'_>) {
    if index >= 9 {
        return;
    }
    let palette = theme::palette(ui);
    let side = tokens().size.number_cap;
    let rect = Rect::from_min_size(Pos2::new(row_rect.left() + 10.0, (row_rect.center().y - side / 2.0).round()), vec2(side, side));
    let (fill, ink) = match (row.chosen, row.enabled) {
        (true, _) => (palette.accent, palette.text_on_accent),
        (false, true) => (palette.surface_sunken, palette.text),
        (false, false) => (palette.surface_sunken, palette.text_disabled),
    };
    ui.painter().rect_filled(rect, tokens().radius.chip, fill);
    let laid = bidi::lay_out(ui, &(index + 1).to_string(), Type::Label, side);
    let at = rect.center() - laid.size / 2.0;
    laid.paint(ui.painter(), Pos2::new(at.x.round(), at.y.round()), ink);
}
