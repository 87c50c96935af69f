//! The Immediate strip, docked over the foot: what, what to do, whom to ring.
//!
//! **Invariant:** it never takes the focus and never moves the question; it goes when the call is noted or its grounds are gone, not by itself.

use egui::{Align, Layout, Pos2, Rect, Role, Sense, Stroke, Ui, UiBuilder, WidgetInfo, accesskit, vec2};

use super::{
    action::{ActionButton, action},
    marks::{level_mark, level_signal},
};
use crate::{
    app::{
        bidi,
        icons::Icon,
        theme::{self, Ink, Type, tokens},
    },
    screening::guide_file::Level,
};

/// What the strip says.
#[derive(Clone, Copy, Debug)]
pub struct Strip<'a> {
    /// The level's word and the finding: "Inmediato. Dice tener 16 años y …".
    pub what: &'a str,
    pub what_to_do: &'a str,
    /// Who is rung, and the number.
    pub whom: Option<(&'a str, &'a str)>,
    /// "1 of 2", where there are several.
    pub counter: Option<&'a str>,
    /// The words of its two buttons: *Note the call* and *Why*.
    pub note_words: &'a str,
    pub why_words: &'a str,
}

/// What the person asked of the strip.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StripAnswer {
    NoteTheCall,
    Why,
}

/// How high it will be in this window, so that the screen can keep the room free.
pub fn strip_height(ui: &Ui) -> f32 {
    let (size, at) = (&tokens().size, &tokens().breakpoint);
    let window = ui.ctx().content_rect().size();
    if window.y < at.very_short {
        size.strip_small
    } else if window.x < at.wide {
        size.strip_compact
    } else {
        size.strip
    }
}

/// Draws it over the whole available width.
pub fn strip(ui: &mut Ui, strip: Strip<'_>) -> Option<StripAnswer> {
    let palette = theme::palette(ui);
    let signal = level_signal(palette, Level::Immediate);
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), strip_height(ui)), Sense::hover());
    ui.painter().rect_filled(rect, 0.0, signal.fill);
    ui.painter().hline(rect.x_range(), rect.top() + 0.5, Stroke::new(tokens().stroke.hairline, signal.mark));
    let bar = Rect::from_min_size(rect.min, vec2(tokens().stroke.strip_bar, rect.height()));
    ui.painter().rect_filled(bar, 0.0, signal.mark);
    announce(ui, &response, &strip);
    level_mark(ui.painter(), palette, Pos2::new(rect.left() + 36.0, rect.center().y), 26.0, Level::Immediate);
    let mut right =
        ui.new_child(UiBuilder::new().max_rect(rect.shrink2(vec2(tokens().space.m, 0.0))).layout(Layout::right_to_left(Align::Center)));
    let answer = buttons(&mut right, &strip);
    if rect.width() >= tokens().breakpoint.medium {
        whom(&mut right, &strip);
    }
    let text_left = rect.left() + 64.0;
    words(ui, rect, text_left, right.min_rect().left() - tokens().space.m - text_left, &strip);
    answer
}

fn buttons(ui: &mut Ui, strip: &Strip<'_>) -> Option<StripAnswer> {
    let ink = level_signal(theme::palette(ui), Level::Immediate).text;
    let low = strip_height(ui) <= tokens().size.strip_small;
    let sized = |button: ActionButton<'_>, ui: &mut Ui| if low { button.compact().show(ui).clicked() } else { button.show(ui).clicked() };
    let why = sized(action(strip.why_words).quiet().ink(ink).trailing(Icon::CaretUp), ui);
    let note = sized(action(strip.note_words), ui);
    if note {
        Some(StripAnswer::NoteTheCall)
    } else if why {
        Some(StripAnswer::Why)
    } else {
        None
    }
}

fn whom(ui: &mut Ui, strip: &Strip<'_>) {
    let Some((name, number)) = strip.whom else { return };
    let ink = level_signal(theme::palette(ui), Level::Immediate).text;
    let name = bidi::lay_out(ui, name, Type::Caption, 220.0);
    let number = bidi::lay_out(ui, &bidi::isolate(number), Type::Option.semibold(), f32::INFINITY);
    let width = name.size.x.max(number.size.x + 24.0);
    ui.add_space(tokens().space.xxs);
    let (rect, _) = ui.allocate_exact_size(vec2(width, name.size.y + number.size.y), Sense::hover());
    name.paint(ui.painter(), Pos2::new(rect.right() - name.size.x, rect.top()), ink);
    let line = Pos2::new(rect.right() - number.size.x, rect.top() + name.size.y);
    number.paint(ui.painter(), line, ink);
    Icon::Phone.paint_filled(ui.painter(), line + vec2(-14.0, number.size.y / 2.0), tokens().size.icon_small, ink);
}

fn words(ui: &Ui, rect: Rect, left: f32, room: f32, strip: &Strip<'_>) {
    let ink = Ink::Of(level_signal(theme::palette(ui), Level::Immediate).text);
    let title = match strip.counter {
        Some(counter) => format!("{} ({counter})", strip.what),
        None => strip.what.to_owned(),
    };
    // Two lines at most: what does not fit is one key away, under *Why*, and whole for screen readers.
    let first = bidi::one_line(ui, &title, Type::Option.semibold().ink(ink), room);
    let second = bidi::one_line(ui, strip.what_to_do, Type::Body.ink(ink), room);
    let both = rect.height() > tokens().size.strip_small;
    let height = first.size.y + if both { second.size.y } else { 0.0 };
    let top = (rect.center().y - height / 2.0).round();
    first.paint(ui.painter(), Pos2::new(left, top), egui::Color32::PLACEHOLDER);
    if both {
        second.paint(ui.painter(), Pos2::new(left, top + first.size.y), egui::Color32::PLACEHOLDER);
    }
}

fn announce(ui: &Ui, response: &egui::Response, strip: &Strip<'_>) {
    let call = strip.whom.map(|(name, number)| format!(" {name}: {number}")).unwrap_or_default();
    let text = format!("{} {}{call}", strip.what, strip.what_to_do);
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, bidi::plain(&text)));
    ui.ctx().accesskit_node_builder(response.id, |node| {
        node.set_role(accesskit::Role::Alert);
        node.set_live(accesskit::Live::Assertive);
    });
}
