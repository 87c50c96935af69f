//! On or off, a little more or a little less: the parts of settings.
//!
//! **Invariant:** whether a switch is on is told by the knob's place and its check, not by colour alone.

use egui::{Id, Pos2, Rect, Response, Role, Sense, Stroke, Ui, UiBuilder, WidgetInfo, vec2};

use super::{action::icon_action, paint};
use crate::app::{
    bidi,
    icons::Icon,
    theme::{self, Type, tokens},
};

/// A switch at the right of its words; `clicked()` means it should change.
pub fn toggle(ui: &mut Ui, label: &str, second: Option<&str>, on: bool) -> Response {
    const SWITCH: egui::Vec2 = vec2(44.0, 24.0);
    let palette = theme::palette(ui);
    let room = ui.available_width() - SWITCH.x - tokens().space.m;
    let label_laid = bidi::lay_out(ui, label, Type::Body, room);
    let second_laid = second.map(|text| bidi::lay_out(ui, text, Type::Caption.quiet(), room));
    let text_height = label_laid.size.y + second_laid.as_ref().map_or(0.0, |laid| laid.size.y);
    let height = (text_height + 12.0).max(tokens().size.control);
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), height), Sense::click());
    paint::follow(&response);
    paint::hand(&response);
    let top = Pos2::new(rect.left(), (rect.center().y - text_height / 2.0).round());
    label_laid.paint(ui.painter(), top, palette.text);
    if let Some(second) = second_laid {
        second.paint(ui.painter(), top + vec2(0.0, label_laid.size.y), palette.text_quiet);
    }
    let switch = Rect::from_min_size(Pos2::new(rect.right() - SWITCH.x, (rect.center().y - SWITCH.y / 2.0).round()), SWITCH);
    paint_switch(ui, switch, on);
    if response.has_focus() {
        paint::focus_ring(ui, switch, 12);
    }
    let name = second.map_or_else(|| label.to_owned(), |second| format!("{label}. {second}"));
    response.widget_info(|| WidgetInfo::selected(Role::Switch, true, on, bidi::plain(&name)));
    response
}

fn paint_switch(ui: &Ui, rect: Rect, on: bool) {
    let palette = theme::palette(ui);
    let (fill, line) = if on { (palette.accent, palette.accent) } else { (palette.surface_raised, palette.border) };
    paint::frame(ui, rect, 12, fill, Stroke::new(theme::control_stroke(ui), line));
    let knob = Pos2::new(if on { rect.right() - 12.0 } else { rect.left() + 12.0 }, rect.center().y);
    ui.painter().circle_filled(knob, 8.0, if on { palette.text_on_accent } else { palette.border });
    if on {
        Icon::Check.paint(ui.painter(), knob, 12.0, palette.accent);
    }
}

/// A step asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    Less,
    More,
}

/// What a stepper shows.
#[derive(Clone, Copy, Debug)]
pub struct Stepper<'a> {
    pub label: &'a str,
    pub value: &'a str,
    /// The names of its buttons.
    pub less: &'a str,
    pub more: &'a str,
    /// Why there is no less, or no more.
    pub at_least: Option<&'a str>,
    pub at_most: Option<&'a str>,
}

/// A value between *less* and *more*.
pub fn stepper(ui: &mut Ui, id: Id, stepper: Stepper<'_>) -> Option<Step> {
    let name = format!("{}: {}", stepper.label, stepper.value);
    let builder = UiBuilder::new().scope_id(id).accessibility_role(Role::Group).accessibility_label(bidi::plain(&name));
    ui.scope_builder(builder, |ui| {
        ui.horizontal(|ui| {
            let less = icon_action(Icon::Minus, stepper.less).disabled_because(stepper.at_least).show(ui).clicked();
            let laid = bidi::lay_out(ui, stepper.value, Type::Label, 200.0);
            let (rect, response) = ui.allocate_exact_size(vec2(laid.size.x.max(56.0), tokens().size.control), Sense::hover());
            let at = rect.center() - laid.size / 2.0;
            laid.paint(ui.painter(), Pos2::new(at.x.round(), at.y.round()), theme::palette(ui).text);
            bidi::name_text(&response, &name);
            let more = icon_action(Icon::Plus, stepper.more).disabled_because(stepper.at_most).show(ui).clicked();
            match (less, more) {
                (true, _) => Some(Step::Less),
                (_, true) => Some(Step::More),
                _ => None,
            }
        })
        .inner
    })
    .inner
}
