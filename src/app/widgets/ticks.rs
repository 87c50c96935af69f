//! Boxes to tick, one a row.
//!
//! **Invariant:** the whole row is the target, and it is never lower than the least size a finger hits.

use egui::{Color32, Pos2, Rect, Response, Role, Sense, Stroke, Ui, Vec2, WidgetInfo, vec2};

use super::{paint, roving};
use crate::app::{
    bidi,
    icons::Icon,
    theme::{self, Type, tokens},
};

/// A row with a box.
#[derive(Clone, Copy, Debug, Default)]
pub struct TickRow<'a> {
    pub label: &'a str,
    /// Quiet words after the label, or under it where there is no room.
    pub second: Option<&'a str>,
    pub ticked: bool,
    /// Why it cannot be ticked.
    pub disabled_because: Option<&'a str>,
    /// A remark at the right, with a mark that asks to look.
    pub remark: Option<&'a str>,
}

/// Draws the row over the available width; `clicked()` means the box should change.
pub fn tick_row(ui: &mut Ui, row: TickRow<'_>) -> Response {
    const LABEL_AT: f32 = 34.0;
    let enabled = row.disabled_because.is_none() && ui.is_enabled();
    let palette = theme::palette(ui);
    let remark = row.remark.map(|text| bidi::lay_out(ui, text, Type::Caption, ui.available_width() / 2.0));
    let remark_width = remark.as_ref().map_or(0.0, |laid| laid.size.x + 40.0);
    let room = ui.available_width() - LABEL_AT - remark_width;
    let label = bidi::lay_out(ui, row.label, Type::Body, room);
    let second = row.second.map(|text| bidi::lay_out(ui, text, Type::Small.quiet(), room));
    let beside = second.as_ref().is_some_and(|second| label.size.x + 12.0 + second.size.x <= room && second.size.y <= label.size.y);
    let text_height = label.size.y + if beside { 0.0 } else { second.as_ref().map_or(0.0, |second| second.size.y) };
    let height = (text_height + 10.0).max(tokens().size.hit_min);
    let sense = if enabled { Sense::click() } else { Sense::hover() };
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), height), sense);
    paint::follow(&response);
    paint::hand(&response);
    let top = rect.top() + ((height - text_height) / 2.0).round();
    let first_middle = top + label.first_line() / 2.0;
    let box_centre = Pos2::new(rect.left() + tokens().size.check / 2.0, first_middle.round());
    let box_rect = paint_box(ui, box_centre, row.ticked, enabled);
    let ink = if enabled { palette.text } else { palette.text_disabled };
    let label_at = Pos2::new(rect.left() + LABEL_AT, top);
    label.paint(ui.painter(), label_at, ink);
    if let Some(second) = second {
        let offset =
            if beside { vec2(label.size.x + 12.0, ((label.size.y - second.size.y) / 2.0).round()) } else { vec2(0.0, label.size.y) };
        second.paint(ui.painter(), label_at + offset, palette.text_quiet);
    }
    if let Some(remark) = remark {
        let left = rect.right() - remark.size.x;
        Icon::WarningCircle.paint(ui.painter(), Pos2::new(left - 14.0, first_middle), tokens().size.icon_small, palette.text_quiet);
        remark.paint(ui.painter(), Pos2::new(left, (first_middle - remark.first_line() / 2.0).round()), palette.text);
    }
    if response.has_focus() {
        paint::focus_ring(ui, box_rect, tokens().radius.check);
    }
    let name = [Some(row.label), row.second, row.remark].into_iter().flatten().collect::<Vec<_>>().join(", ");
    response.widget_info(|| WidgetInfo::selected(Role::CheckBox, enabled, row.ticked, bidi::plain(&name)));
    match row.disabled_because {
        Some(reason) => {
            ui.ctx().accesskit_node_builder(response.id, |node| node.set_description(reason));
            response.on_hover_text(reason)
        }
        None => response,
    }
}

/// A row that can never be ticked: a sign in place of the box, and why.
pub fn never_row(ui: &mut Ui, label: &str, why: &str) -> Response {
    const LABEL_AT: f32 = 34.0;
    let palette = theme::palette(ui);
    let why_laid = bidi::lay_out(ui, why, Type::Caption, ui.available_width() / 2.0);
    let laid = bidi::lay_out(ui, label, Type::Body, ui.available_width() - LABEL_AT - why_laid.size.x - tokens().space.m);
    let height = (laid.size.y.max(why_laid.size.y) + 10.0).max(tokens().size.hit_min);
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), height), Sense::hover());
    let top = rect.center().y - laid.size.y / 2.0;
    let middle = top + laid.first_line() / 2.0;
    Icon::Prohibit.paint(ui.painter(), Pos2::new(rect.left() + tokens().size.check / 2.0, middle), tokens().size.icon, palette.text_quiet);
    laid.paint(ui.painter(), Pos2::new(rect.left() + LABEL_AT, top.round()), palette.text_quiet);
    let why_at = Pos2::new(rect.right() - why_laid.size.x, (middle - why_laid.first_line() / 2.0).round());
    why_laid.paint(ui.painter(), why_at, palette.text);
    bidi::name_text(&response, &format!("{label}: {why}"));
    response
}

/// One card of several of which one holds: a ground of disclosure, a level.
#[derive(Clone, Copy, Debug, Default)]
pub struct Card<'a> {
    pub label: &'a str,
    pub second: Option<&'a str>,
    pub enabled: bool,
}

/// Cards with a radio mark, one under the other or, where `side_by_side`, in columns; returns the one chosen in this frame.
pub fn radio_cards(ui: &mut Ui, id: egui::Id, name: &str, cards: &[Card<'_>], current: Option<usize>, side_by_side: bool) -> Option<usize> {
    let enabled: Vec<bool> = cards.iter().map(|card| card.enabled).collect();
    let arrows = roving::Arrows::Both;
    let builder = egui::UiBuilder::new().scope_id(id).accessibility_role(Role::RadioGroup).accessibility_label(bidi::plain(name));
    ui.scope_builder(builder, |ui| {
        let home = current.or(enabled.iter().position(|&on| on)).unwrap_or(0);
        let roving = roving::Roving::begin(ui, id, &enabled, home, arrows);
        let mut picked = None;
        let mut draw = |ui: &mut Ui, index: usize| {
            if roving::chosen(&radio_card(ui, cards[index], current == Some(index), &roving, index)) {
                picked = Some(index);
            }
        };
        if side_by_side {
            ui.columns(cards.len(), |columns| columns.iter_mut().enumerate().for_each(|(index, ui)| draw(ui, index)));
        } else {
            (0..cards.len()).for_each(|index| draw(ui, index));
        }
        picked
    })
    .inner
}

fn radio_card(ui: &mut Ui, card: Card<'_>, chosen: bool, roving: &roving::Roving, index: usize) -> Response {
    const TEXT_AT: f32 = 46.0;
    let palette = theme::palette(ui);
    let width = ui.available_width();
    let label = bidi::lay_out(ui, card.label, Type::Label, width - TEXT_AT - 16.0);
    let second = card.second.map(|text| bidi::lay_out(ui, text, Type::Small, width - TEXT_AT - 16.0));
    let text_height = label.size.y + second.as_ref().map_or(0.0, |second| second.size.y);
    let (_, rect) = ui.allocate_space(vec2(width, (text_height + 20.0).max(tokens().size.option_row)));
    let enabled = card.enabled && ui.is_enabled();
    let response = ui.interact(rect, roving.id(index), roving.sense(index, enabled));
    paint::follow(&response);
    paint::hand(&response);
    let (fill, line) = if chosen {
        (palette.surface_selected, Stroke::new(tokens().stroke.selected, palette.accent))
    } else {
        let fill = paint::ground(&response, palette.surface_raised, palette.surface_hover, palette.surface_pressed);
        (fill, Stroke::new(theme::control_stroke(ui), if enabled { palette.border } else { palette.line }))
    };
    paint::frame(ui, rect, tokens().radius.list, fill, line);
    paint_radio(ui, Pos2::new(rect.left() + 25.0, rect.center().y), chosen, enabled);
    let ink = if enabled { palette.text } else { palette.text_disabled };
    let top = Pos2::new(rect.left() + TEXT_AT, (rect.center().y - text_height / 2.0).round());
    label.paint(ui.painter(), top, ink);
    if let Some(second) = second {
        second.paint(ui.painter(), top + vec2(0.0, label.size.y), ink);
    }
    if response.has_focus() {
        paint::focus_ring(ui, rect, tokens().radius.list);
    }
    let name = [Some(card.label), card.second].into_iter().flatten().collect::<Vec<_>>().join(", ");
    response.widget_info(|| WidgetInfo::selected(Role::RadioButton, enabled, chosen, bidi::plain(&name)));
    response
}

/// The box itself, for parts that have their own row.
pub(super) fn paint_box(ui: &Ui, centre: Pos2, ticked: bool, enabled: bool) -> Rect {
    let palette = theme::palette(ui);
    let rect = Rect::from_center_size(centre, Vec2::splat(tokens().size.check));
    let (fill, line) = match (ticked, enabled) {
        (true, true) => (palette.accent, palette.accent),
        (true, false) => (palette.surface_sunken, palette.line),
        (false, true) => (palette.surface_raised, palette.border),
        (false, false) => (Color32::TRANSPARENT, palette.line),
    };
    let width = if enabled { theme::control_stroke(ui) } else { tokens().stroke.hairline };
    paint::frame(ui, rect, tokens().radius.check, fill, Stroke::new(width, line));
    if ticked {
        let ink = if enabled { palette.text_on_accent } else { palette.text_disabled };
        Icon::Check.paint(ui.painter(), rect.center(), tokens().size.icon_small, ink);
    }
    rect
}

/// The round mark of one of several.
pub(super) fn paint_radio(ui: &Ui, centre: Pos2, chosen: bool, enabled: bool) {
    let palette = theme::palette(ui);
    let radius = tokens().size.check / 2.0;
    let line = match (chosen, enabled) {
        (true, true) => Stroke::new(tokens().stroke.selected, palette.accent),
        (false, true) => Stroke::new(theme::control_stroke(ui), palette.border),
        (_, false) => Stroke::new(tokens().stroke.hairline, palette.line),
    };
    ui.painter().circle(centre, radius - line.width / 2.0, palette.surface_raised, line);
    if chosen {
        let dot = if enabled { palette.accent } else { palette.text_disabled };
        ui.painter().circle_filled(centre, radius / 2.0 + 0.5, dot);
    }
}
