//! Small framed words: levels, filters, remarks.
//!
//! **Invariant:** a level is never told by colour alone: shape, word and, where there is one, time stand in the chip and in its name.

use egui::{Pos2, Rect, Response, Role, Sense, Stroke, Ui, Vec2, WidgetInfo, vec2};

use super::{
    marks::{level_mark, level_signal},
    paint,
};
use crate::{
    app::{
        bidi::{self, Laid, Span},
        icons::Icon,
        theme::{self, Ink, Type, tokens},
    },
    screening::guide_file::Level,
};

const HEIGHT: f32 = 24.0;

/// A level with its word and, after a point, by when.
pub fn level_chip(ui: &mut Ui, level: Level, word: &str, when: Option<&str>) -> Response {
    let chip = LevelChip::new(ui, level, word, when, ui.available_width());
    let (rect, response) = ui.allocate_exact_size(chip.size, Sense::hover());
    chip.paint(ui, rect.min);
    let when = when.map(|when| format!(" · {when}")).unwrap_or_default();
    bidi::name_text(&response, &format!("{word}{when}"));
    response
}

/// A chip for an owner that names the level itself.
pub(super) struct LevelChip {
    level: Level,
    laid: Laid,
    pub(super) size: Vec2,
}

impl LevelChip {
    pub(super) fn new(ui: &Ui, level: Level, word: &str, when: Option<&str>, room: f32) -> Self {
        const AROUND: f32 = 36.0;
        let ink = Ink::Of(level_signal(theme::palette(ui), level).text);
        let when = when.map(|when| format!(" · {when}")).unwrap_or_default();
        let spans = [Span::new(word, Type::Caption.semibold().ink(ink)), Span::new(&when, Type::Caption.ink(ink))];
        let laid = bidi::lay_out_spans(ui, &spans, (room - AROUND).max(80.0));
        let size = vec2(laid.size.x + AROUND, HEIGHT.max(laid.size.y + 6.0));
        Self { level, laid, size }
    }

    pub(super) fn paint(&self, ui: &Ui, top_left: Pos2) {
        let palette = theme::palette(ui);
        let signal = level_signal(palette, self.level);
        let rect = Rect::from_min_size(top_left, self.size);
        paint::frame(ui, rect, tokens().radius.chip, signal.fill, Stroke::new(tokens().stroke.hairline, signal.border));
        let middle = rect.center().y;
        level_mark(ui.painter(), palette, Pos2::new(rect.left() + 14.0, middle), 13.0, self.level);
        self.laid.paint(ui.painter(), Pos2::new(rect.left() + 27.0, (middle - self.laid.size.y / 2.0).round()), signal.text);
    }
}

/// A word in a thin frame: "suggested", a clock time with an icon.
pub fn tag(ui: &mut Ui, icon: Option<Icon>, text: &str) -> Response {
    let palette = theme::palette(ui);
    let laid = bidi::lay_out(ui, text, Type::Caption, ui.available_width().max(80.0));
    let text_at = if icon.is_some() { 29.0 } else { 9.0 };
    let (rect, response) = ui.allocate_exact_size(vec2(laid.size.x + text_at + 9.0, HEIGHT.max(laid.size.y + 6.0)), Sense::hover());
    paint::frame(ui, rect, tokens().radius.chip, egui::Color32::TRANSPARENT, Stroke::new(tokens().stroke.hairline, palette.line));
    let middle = rect.center().y;
    if let Some(icon) = icon {
        icon.paint(ui.painter(), Pos2::new(rect.left() + 16.0, middle), tokens().size.icon_small, palette.text_quiet);
    }
    laid.paint(ui.painter(), Pos2::new(rect.left() + text_at, (middle - laid.size.y / 2.0).round()), palette.text_quiet);
    bidi::name_text(&response, text);
    response
}

/// A filter that is on or off, with how many it would show.
pub fn filter_chip(ui: &mut Ui, label: &str, count: Option<usize>, pressed: bool) -> Response {
    let palette = theme::palette(ui);
    let ink = if pressed { palette.accent } else { palette.text };
    let label_look = if pressed { Type::Small.semibold() } else { Type::Small.into() };
    let laid = bidi::lay_out(ui, label, label_look, f32::INFINITY);
    let widest = bidi::lay_out(ui, label, Type::Small.semibold(), f32::INFINITY).size.x;
    let count_laid = count.map(|count| bidi::lay_out(ui, &count.to_string(), Type::Small.quiet(), f32::INFINITY));
    let count_width = count_laid.as_ref().map_or(0.0, |laid| laid.size.x + tokens().space.xs);
    let size = vec2(widest + count_width + 22.0, tokens().size.control_compact);
    let (rect, response) = ui.allocate_exact_size(size, Sense::click());
    paint::follow(&response);
    paint::hand(&response);
    let (fill, line) = if pressed {
        (palette.surface_selected, Stroke::new(tokens().stroke.selected, palette.accent))
    } else {
        let fill = paint::ground(&response, palette.surface_raised, palette.surface_hover, palette.surface_pressed);
        (fill, Stroke::new(theme::control_stroke(ui), palette.border))
    };
    paint::frame(ui, rect, tokens().radius.compact, fill, line);
    let top = |height: f32| (rect.center().y - height / 2.0).round();
    laid.paint(ui.painter(), Pos2::new(rect.left() + 11.0, top(laid.size.y)), ink);
    if let Some(count) = count_laid {
        count.paint(ui.painter(), Pos2::new(rect.right() - 11.0 - count.size.x, top(count.size.y)), palette.text_quiet);
    }
    if response.has_focus() {
        paint::focus_ring(ui, rect, tokens().radius.compact);
    }
    let name = count.map_or_else(|| label.to_owned(), |count| format!("{label}, {count}"));
    response.widget_info(|| WidgetInfo::selected(Role::Button, true, pressed, bidi::plain(&name)));
    response
}
