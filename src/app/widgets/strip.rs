//! The Immediate strip, docked over the foot: what, what to do, whom to ring.
//!
//! **Invariant:** it never takes the focus and never moves the question; it goes when the call is noted or its grounds are gone, not by itself.

use egui::{Align, Color32, Layout, Pos2, Rect, Role, Sense, Stroke, Ui, UiBuilder, WidgetInfo, accesskit, vec2};

use super::{
    action::{ActionButton, action},
    marks::{level_mark, level_signal},
};
use crate::{
    app::{
        bidi::{self, Laid},
        icons::Icon,
        theme::{self, Type, tokens},
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

/// How high it will be over the available width, so that the screen can keep the room free.
pub fn strip_height(ui: &Ui, strip: &Strip<'_>) -> f32 {
    Laying::new(ui, strip).height
}

/// Draws it over the whole available width.
pub fn strip(ui: &mut Ui, strip: Strip<'_>) -> Option<StripAnswer> {
    let palette = theme::palette(ui);
    let signal = level_signal(palette, Level::Immediate);
    let laying = Laying::new(ui, &strip);
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), laying.height), Sense::hover());
    ui.painter().rect_filled(rect, 0.0, signal.fill);
    ui.painter().hline(rect.x_range(), rect.top() + 0.5, Stroke::new(tokens().stroke.hairline, signal.mark));
    let bar = Rect::from_min_size(rect.min, vec2(tokens().stroke.strip_bar, rect.height()));
    ui.painter().rect_filled(bar, 0.0, signal.mark);
    level_mark(ui.painter(), palette, Pos2::new(rect.left() + 36.0, rect.center().y), 26.0, Level::Immediate);
    announce(ui, &response, &strip);
    laying.paint(ui, rect, signal.text);
    let right = rect.shrink2(vec2(tokens().space.m, 0.0));
    let mut right = ui.new_child(UiBuilder::new().max_rect(right).layout(Layout::right_to_left(Align::Center)));
    let why = why_button(&strip, signal.text, laying.low).show(&mut right).clicked();
    let note = note_button(&strip, laying.low).show(&mut right).clicked();
    match (note, why) {
        (true, _) => Some(StripAnswer::NoteTheCall),
        (_, true) => Some(StripAnswer::Why),
        _ => None,
    }
}

fn why_button<'a>(strip: &Strip<'a>, ink: Color32, low: bool) -> ActionButton<'a> {
    let button = action(strip.why_words).quiet().ink(ink).trailing(Icon::CaretUp);
    if low { button.compact() } else { button }
}

fn note_button<'a>(strip: &Strip<'a>, low: bool) -> ActionButton<'a> {
    let button = action(strip.note_words);
    if low { button.compact() } else { button }
}

const WORDS_AT: f32 = 64.0;

/// Its words measured: they wrap, and the strip grows, before anything is cut.
struct Laying {
    what: Laid,
    /// Not in a very low window, where it is one key away under *Why*.
    what_to_do: Option<Laid>,
    whom: Option<(Laid, Laid)>,
    buttons: f32,
    low: bool,
    height: f32,
}

impl Laying {
    fn new(ui: &Ui, strip: &Strip<'_>) -> Self {
        let (size, at, space) = (&tokens().size, &tokens().breakpoint, &tokens().space);
        let window = ui.ctx().content_rect().size();
        let low = window.y < at.very_short;
        let buttons = why_button(strip, Color32::PLACEHOLDER, low).width(ui) + note_button(strip, low).width(ui) + space.m + space.xs;
        let whom = strip.whom.filter(|_| window.x >= at.medium).map(|(name, number)| {
            (
                bidi::lay_out(ui, name, Type::Caption, 200.0),
                bidi::lay_out(ui, &bidi::isolate(number), Type::Option.semibold(), f32::INFINITY),
            )
        });
        let room = ui.available_width() - WORDS_AT - buttons - whom.as_ref().map_or(0.0, whom_width) - space.m;
        let title = strip.counter.map_or_else(|| strip.what.to_owned(), |counter| format!("{} ({counter})", strip.what));
        let look = if window.x >= at.wide { Type::Option.semibold() } else { Type::Label.into() };
        let what = if low { bidi::one_line(ui, &title, look, room) } else { bidi::lay_out(ui, &title, look, room) };
        let what_to_do =
            (!low).then(|| bidi::lay_out(ui, strip.what_to_do, if window.x >= at.wide { Type::Body } else { Type::Small }, room));
        let least = if low {
            size.strip_small
        } else if window.x < at.wide {
            size.strip_compact
        } else {
            size.strip
        };
        let words = what.size.y + what_to_do.as_ref().map_or(0.0, |laid| laid.size.y);
        Self { what, what_to_do, whom, buttons, low, height: least.max(words + space.m).round() }
    }

    fn paint(&self, ui: &Ui, rect: Rect, ink: Color32) {
        let words = self.what.size.y + self.what_to_do.as_ref().map_or(0.0, |laid| laid.size.y);
        let first = Pos2::new(rect.left() + WORDS_AT, (rect.center().y - words / 2.0).round());
        self.what.paint(ui.painter(), first, ink);
        if let Some(what_to_do) = &self.what_to_do {
            what_to_do.paint(ui.painter(), first + vec2(0.0, self.what.size.y), ink);
        }
        if let Some((name, number)) = &self.whom {
            let right = rect.right() - self.buttons - tokens().space.m;
            let top = (rect.center().y - f32::midpoint(name.size.y, number.size.y)).round();
            name.paint(ui.painter(), Pos2::new(right - name.size.x, top), ink);
            let line = Pos2::new(right - number.size.x, top + name.size.y);
            number.paint(ui.painter(), line, ink);
            Icon::Phone.paint_filled(ui.painter(), line + vec2(-14.0, number.size.y / 2.0), tokens().size.icon_small, ink);
        }
    }
}

fn whom_width((name, number): &(Laid, Laid)) -> f32 {
    name.size.x.max(number.size.x + 24.0) + tokens().space.l
}

fn announce(ui: &Ui, response: &egui::Response, strip: &Strip<'_>) {
    let call = strip.whom.map(|(name, number)| format!(" {name}: {number}")).unwrap_or_default();
    let text = format!("{} {}{call}", strip.what, strip.what_to_do);
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, bidi::plain(&text)));
    ui.ctx().accesskit_node_builder(response.id, |node| {
        node.set_label(bidi::plain(&text).into_owned());
        node.set_role(accesskit::Role::Alert);
        node.set_live(accesskit::Live::Assertive);
    });
}
