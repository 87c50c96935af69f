//! Choosing where one is: tabs of a case, rows of the navigation, segments of a setting.
//!
//! **Invariant:** each is one Tab stop with arrows inside, and says which one is current by shape and weight, not by colour alone.

use egui::{Id, Pos2, Rangef, Rect, Response, Role, Stroke, Ui, UiBuilder, WidgetInfo, vec2};

use super::{
    key_cap::{Cap, KeyCap},
    paint,
    roving::{Arrows, Roving},
};
use crate::app::{
    bidi,
    icons::Icon,
    theme::{self, Type, tokens},
};

/// A tab of a case.
#[derive(Clone, Copy, Debug, Default)]
pub struct Tab<'a> {
    pub label: &'a str,
    /// A number beside it; none where there is nothing to count.
    pub count: Option<usize>,
}

/// Tabs as high as the bar they stand in (in a horizontal layout; else of the top bar's height); returns the one pressed in this frame.
pub fn tabs(ui: &mut Ui, id: Id, name: &str, tabs: &[Tab<'_>], current: usize) -> Option<usize> {
    let bar = if ui.layout().is_horizontal() {
        ui.max_rect().y_range()
    } else {
        Rangef::new(ui.cursor().top(), ui.cursor().top() + tokens().size.top_bar)
    };
    let place = Rect::from_x_y_ranges(ui.available_rect_before_wrap().x_range(), bar);
    let builder = UiBuilder::new().scope_id(id).accessibility_role(Role::TabList).accessibility_label(bidi::plain(name));
    let builder = builder.max_rect(place).layout(egui::Layout::left_to_right(egui::Align::Min));
    ui.scope_builder(builder, |ui| {
        ui.spacing_mut().item_spacing.x = 0.0;
        let roving = Roving::begin(ui, id, &vec![true; tabs.len()], current, Arrows::LeftRight);
        let pressed = tabs
            .iter()
            .enumerate()
            .filter(|(index, item)| tab(ui, item, *index == current, place.height(), &roving, *index).clicked())
            .last();
        pressed.map(|(index, _)| index)
    })
    .inner
}

fn tab(ui: &mut Ui, tab: &Tab<'_>, here: bool, height: f32, roving: &Roving, index: usize) -> Response {
    const SIDE: f32 = 13.0;
    let palette = theme::palette(ui);
    let laid = bidi::lay_out(ui, tab.label, if here { Type::Label.into() } else { Type::Label.regular() }, f32::INFINITY);
    // Room for the heavier letters, so that the neighbours stay where they are.
    let widest = bidi::lay_out(ui, tab.label, Type::Label, f32::INFINITY).size.x;
    let count = tab.count.map(|count| bidi::lay_out(ui, &count.to_string(), Type::Caption.semibold(), f32::INFINITY));
    let count_width = count.as_ref().map_or(0.0, |count| count.size.x + 12.0 + tokens().space.xs);
    let (_, rect) = ui.allocate_space(vec2(widest + count_width + 2.0 * SIDE, height));
    let response = ui.interact(rect, roving.id(index), roving.sense(index, true));
    paint::follow(&response);
    paint::hand(&response);
    if response.hovered() && !here {
        ui.painter().rect_filled(rect.shrink2(vec2(2.0, 6.0)), tokens().radius.compact, palette.surface_hover);
    }
    let top = |height: f32| (rect.center().y - height / 2.0).round();
    laid.paint(ui.painter(), Pos2::new(rect.left() + SIDE, top(laid.size.y)), palette.text);
    if let Some(count) = count {
        let at =
            Rect::from_min_size(Pos2::new(rect.left() + SIDE + widest + tokens().space.xs, top(20.0)), vec2(count.size.x + 12.0, 20.0));
        paint::frame(ui, at, 6, palette.surface_raised, Stroke::new(tokens().stroke.hairline, palette.line));
        count.paint(ui.painter(), Pos2::new(at.left() + 6.0, top(count.size.y)), palette.text);
    }
    if here {
        let bar = tokens().stroke.here_bar;
        let under = Rect::from_min_max(
            Pos2::new(rect.left() + SIDE - 2.0, rect.bottom() - bar),
            Pos2::new(rect.right() - SIDE + 2.0, rect.bottom()),
        );
        paint::here_bar(ui.painter(), under, palette.accent);
    }
    if response.has_focus() {
        paint::inner_focus_ring(ui, rect, tokens().radius.compact);
    }
    let name = tab.count.map_or_else(|| tab.label.to_owned(), |count| format!("{}, {count}", tab.label));
    response.widget_info(|| WidgetInfo::selected(Role::Tab, true, here, bidi::plain(&name)));
    response
}

/// A row of the navigation.
#[derive(Clone, Copy, Debug)]
pub struct NavRow<'a> {
    pub icon: Icon,
    pub label: &'a str,
    pub key: Option<&'a str>,
}

/// Rows over the available width, icons alone where that is narrow; returns the one pressed in this frame. `current` may be none of them.
pub fn nav(ui: &mut Ui, id: Id, name: &str, rows: &[NavRow<'_>], current: Option<usize>) -> Option<usize> {
    group(ui, id, Role::Navigation, name, |ui| {
        ui.spacing_mut().item_spacing.y = 2.0;
        let roving = Roving::begin(ui, id, &vec![true; rows.len()], current.unwrap_or(0), Arrows::UpDown);
        let pressed =
            rows.iter().enumerate().filter(|(index, row)| nav_row(ui, row, current == Some(*index), &roving, *index).clicked()).last();
        pressed.map(|(index, _)| index)
    })
}

fn nav_row(ui: &mut Ui, row: &NavRow<'_>, here: bool, roving: &Roving, index: usize) -> Response {
    let palette = theme::palette(ui);
    let narrow = ui.available_width() <= tokens().size.nav_narrow;
    let text_at = 44.0;
    let look = if here { Type::Label.into() } else { Type::Label.regular() };
    let laid = bidi::lay_out(ui, row.label, look, ui.available_width() - text_at - 8.0);
    let height = if narrow { tokens().size.nav_row } else { tokens().size.nav_row.max(laid.size.y + 16.0) };
    let (_, rect) = ui.allocate_space(vec2(ui.available_width(), height));
    let response = ui.interact(rect, roving.id(index), roving.sense(index, true));
    paint::follow(&response);
    paint::hand(&response);
    here_ground(ui, rect, here, &response);
    let icon_at = Pos2::new(if narrow { rect.center().x } else { rect.left() + 22.0 }, rect.center().y);
    row.icon.paint(ui.painter(), icon_at, tokens().size.icon, if here { palette.accent } else { palette.text });
    if !narrow {
        laid.paint(ui.painter(), Pos2::new(rect.left() + text_at, (rect.center().y - laid.size.y / 2.0).round()), palette.text);
        if let Some(key) = row.key {
            let cap = KeyCap::new(ui, key, Cap::Flat);
            cap.paint(ui, rect.right() - cap.width() - 12.0, rect.center().y);
        }
    }
    if response.has_focus() {
        paint::inner_focus_ring(ui, rect.expand(2.0), tokens().radius.control);
    }
    response.widget_info(|| WidgetInfo::selected(Role::Link, true, here, bidi::plain(row.label)));
    if narrow { response.on_hover_text(bidi::plain(row.label)) } else { response }
}

/// The ground of the row one is in: raised, framed, with the bar beside it.
pub(super) fn here_ground(ui: &Ui, rect: Rect, here: bool, response: &Response) {
    let palette = theme::palette(ui);
    if here {
        paint::frame(ui, rect, tokens().radius.compact, palette.surface_raised, Stroke::new(tokens().stroke.hairline, palette.line));
        let bar = Rect::from_min_size(rect.min + vec2(-1.0, 6.0), vec2(tokens().stroke.here_bar, rect.height() - 12.0));
        paint::here_bar(ui.painter(), bar, palette.accent);
    } else {
        let fill = paint::ground(response, egui::Color32::TRANSPARENT, palette.surface_hover, palette.surface_pressed);
        ui.painter().rect_filled(rect, tokens().radius.compact, fill);
    }
}

/// A few choices in one frame, for settings; returns the one pressed in this frame.
pub fn segments(ui: &mut Ui, id: Id, name: &str, labels: &[&str], current: usize) -> Option<usize> {
    group(ui, id, Role::RadioGroup, name, |ui| {
        ui.spacing_mut().item_spacing = vec2(0.0, tokens().space.xxs);
        let roving = Roving::begin(ui, id, &vec![true; labels.len()], current, Arrows::LeftRight);
        ui.horizontal_wrapped(|ui| {
            let pressed =
                labels.iter().enumerate().filter(|(index, label)| segment(ui, label, *index == current, &roving, *index).clicked()).last();
            pressed.map(|(index, _)| index)
        })
        .inner
    })
}

fn segment(ui: &mut Ui, label: &str, chosen: bool, roving: &Roving, index: usize) -> Response {
    let palette = theme::palette(ui);
    let laid = bidi::lay_out(ui, label, if chosen { Type::Label.into() } else { Type::Label.regular() }, ui.max_rect().width() - 60.0);
    let widest = bidi::lay_out(ui, label, Type::Label, ui.max_rect().width() - 60.0).size.x;
    let (_, rect) = ui.allocate_space(vec2(widest + 48.0, tokens().size.control.max(laid.size.y + 10.0)));
    let response = ui.interact(rect, roving.id(index), roving.sense(index, true));
    paint::follow(&response);
    paint::hand(&response);
    let (fill, line, ink) = if chosen {
        (palette.surface_selected, Stroke::new(tokens().stroke.selected, palette.accent), palette.accent)
    } else {
        let fill = paint::ground(&response, palette.surface_raised, palette.surface_hover, palette.surface_pressed);
        (fill, Stroke::new(theme::control_stroke(ui), palette.border), palette.text)
    };
    let at = rect.shrink2(vec2(2.0, 0.0));
    paint::frame(ui, at, 9, fill, line);
    let check = if chosen { 22.0 } else { 0.0 };
    let left = at.center().x - laid.size.x / 2.0 - check / 2.0;
    let text_left = if chosen {
        Icon::Check.paint(ui.painter(), Pos2::new(left + 7.0, at.center().y), tokens().size.icon_small, ink);
        left + 22.0
    } else {
        left
    };
    laid.paint(ui.painter(), Pos2::new(text_left.round(), (at.center().y - laid.size.y / 2.0).round()), ink);
    if response.has_focus() {
        paint::focus_ring(ui, at, 9);
    }
    response.widget_info(|| WidgetInfo::selected(Role::RadioButton, true, chosen, bidi::plain(label)));
    response
}

fn group<R>(ui: &mut Ui, id: Id, role: Role, name: &str, add: impl FnOnce(&mut Ui) -> R) -> R {
    let builder = UiBuilder::new().scope_id(id).accessibility_role(role).accessibility_label(bidi::plain(name));
    ui.scope_builder(builder, add).inner
}
