//! Buttons.
//!
//! ```text
//! if action("Siguiente").main().trailing(Icon::ArrowRight).key("Enter").show(ui).clicked() { … }
//! ```
//!
//! **Invariant:** a button that cannot be used says why, in its tooltip and to screen readers; the screen says it nearby too.

use std::time::Duration;

use egui::{Color32, Pos2, Rect, Response, Role, Sense, Stroke, Ui, Vec2, WidgetInfo, vec2};

use super::{
    key_cap::{Cap, KeyCap},
    paint,
};
use crate::app::{
    bidi::{self, Laid},
    icons::Icon,
    theme::{self, Palette, TextLook, Type, tokens},
};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Main,
    Plain,
    Quiet,
    Danger,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Height {
    Compact,
    Normal,
    Large,
}

/// A button being described; [`show`](Self::show) draws it.
#[derive(Clone, Copy, Debug)]
#[must_use = "a button is drawn by `show`"]
pub struct ActionButton<'a> {
    label: &'a str,
    name: Option<&'a str>,
    kind: Kind,
    height: Height,
    icon: Option<Icon>,
    trailing: Option<Icon>,
    key: Option<&'a str>,
    disabled_because: Option<&'a str>,
    busy: Option<(&'a str, bool)>,
    wide: bool,
    ink: Option<Color32>,
}

/// A plain button of normal height.
pub fn action(label: &str) -> ActionButton<'_> {
    ActionButton {
        label,
        name: None,
        kind: Kind::Plain,
        height: Height::Normal,
        icon: None,
        trailing: None,
        key: None,
        disabled_because: None,
        busy: None,
        wide: false,
        ink: None,
    }
}

/// A button of an icon alone; `name` is its tooltip and what screen readers say.
pub fn icon_action(icon: Icon, name: &str) -> ActionButton<'_> {
    action("").icon(icon).name(name)
}

impl<'a> ActionButton<'a> {
    /// The one filled button of a screen.
    pub fn main(self) -> Self {
        Self { kind: Kind::Main, ..self }
    }

    /// Without a frame.
    pub fn quiet(self) -> Self {
        Self { kind: Kind::Quiet, ..self }
    }

    /// Destroys something.
    pub fn danger(self) -> Self {
        Self { kind: Kind::Danger, ..self }
    }

    /// 32 high.
    pub fn compact(self) -> Self {
        Self { height: Height::Compact, ..self }
    }

    /// 48 high.
    pub fn large(self) -> Self {
        Self { height: Height::Large, ..self }
    }

    pub fn icon(self, icon: Icon) -> Self {
        Self { icon: Some(icon), ..self }
    }

    /// An icon after the words.
    pub fn trailing(self, icon: Icon) -> Self {
        Self { trailing: Some(icon), ..self }
    }

    /// The key that does the same.
    pub fn key(self, key: &'a str) -> Self {
        Self { key: Some(key), ..self }
    }

    /// What screen readers say, where the words on it are too short.
    pub fn name(self, name: &'a str) -> Self {
        Self { name: Some(name), ..self }
    }

    /// Cannot be used, for this reason; `None` leaves it usable.
    pub fn disabled_because(self, reason: Option<&'a str>) -> Self {
        Self { disabled_because: reason, ..self }
    }

    /// While `busy`, it says `words` with a turning ring and cannot be pressed again. Its width has room for both from the start.
    pub fn busy(self, words: &'a str, busy: bool) -> Self {
        Self { busy: Some((words, busy)), ..self }
    }

    /// As wide as there is room.
    pub fn wide(self) -> Self {
        Self { wide: true, ..self }
    }

    /// Words in another colour, for a quiet button on a ground of its own.
    pub fn ink(self, ink: Color32) -> Self {
        Self { ink: Some(ink), ..self }
    }

    /// How wide it will be, for what stands beside it.
    pub fn width(self, ui: &Ui) -> f32 {
        Parts::new(self, ui).width
    }

    pub fn show(self, ui: &mut Ui) -> Response {
        let parts = Parts::new(self, ui);
        let busy = self.is_busy();
        let enabled = self.disabled_because.is_none() && !busy;
        let sense = if enabled { Sense::click() } else { Sense::hover() };
        let width = if self.wide { ui.available_width() } else { parts.width };
        let (rect, response) = ui.allocate_exact_size(vec2(width, parts.height), sense);
        let enabled = enabled && ui.is_enabled();
        if ui.is_rect_visible(rect) {
            self.paint(ui, rect, &response, enabled || busy, &parts);
        }
        self.describe(ui, response, enabled)
    }

    fn is_busy(&self) -> bool {
        self.busy.is_some_and(|(_, busy)| busy)
    }

    fn words(&self) -> &'a str {
        match self.busy {
            Some((words, true)) => words,
            _ => self.label,
        }
    }

    fn look(&self) -> TextLook {
        match (self.kind, self.height) {
            (Kind::Quiet | Kind::Plain, Height::Compact) => Type::Small.into(),
            (_, Height::Compact) => Type::Small.semibold(),
            (Kind::Quiet, _) => Type::Body.into(),
            _ => Type::Label.into(),
        }
    }

    fn least_height(&self) -> f32 {
        let size = &tokens().size;
        match self.height {
            Height::Compact => size.control_compact,
            Height::Normal => size.control,
            Height::Large => size.control_large,
        }
    }

    fn padding(&self) -> f32 {
        match (self.kind, self.height) {
            _ if self.label.is_empty() && self.key.is_none() => 8.0,
            (_, Height::Compact) | (Kind::Quiet, _) => 11.0,
            _ => 17.0,
        }
    }

    fn icon_size(&self) -> f32 {
        if self.height == Height::Compact { tokens().size.icon_small } else { tokens().size.icon }
    }

    fn paint(&self, ui: &Ui, rect: Rect, response: &Response, alive: bool, parts: &Parts) {
        let colours = self.colours(theme::palette(ui), response, alive);
        let radius = if self.height == Height::Compact { tokens().radius.compact } else { tokens().radius.control };
        let width = if alive { theme::control_stroke(ui) } else { tokens().stroke.hairline };
        let line = Stroke::new(width, colours.line);
        let line = if colours.line == Color32::TRANSPARENT { Stroke::NONE } else { line };
        paint::frame(ui, rect, radius, colours.fill, line);
        parts.paint(ui, rect, colours.ink);
        if response.has_focus() {
            paint::focus_ring(ui, rect, radius);
        }
    }

    fn colours(&self, palette: &Palette, response: &Response, alive: bool) -> Colours {
        let none = Color32::TRANSPARENT;
        if !alive {
            return Colours { fill: none, line: if self.kind == Kind::Quiet { none } else { palette.line }, ink: palette.text_disabled };
        }
        let ground = |rest| paint::ground(response, rest, palette.surface_hover, palette.surface_pressed);
        match self.kind {
            Kind::Main => {
                let fill = paint::ground(response, palette.accent, palette.accent_hover, palette.accent_pressed);
                Colours { fill, line: fill, ink: palette.text_on_accent }
            }
            Kind::Plain => Colours { fill: ground(palette.surface_raised), line: palette.border, ink: palette.text },
            Kind::Quiet => {
                Colours { fill: self.ink.map_or_else(|| ground(none), |_| none), line: none, ink: self.ink.unwrap_or(palette.text) }
            }
            Kind::Danger => {
                let fill = paint::ground(response, palette.surface_raised, palette.danger_fill, palette.danger_fill);
                Colours { fill, line: palette.danger_border, ink: palette.danger_text }
            }
        }
    }

    fn describe(&self, ui: &Ui, mut response: Response, enabled: bool) -> Response {
        paint::follow(&response);
        paint::hand(&response);
        let name = self.name.unwrap_or(self.words());
        response.widget_info(|| WidgetInfo::labeled(Role::Button, enabled, bidi::plain(name)));
        ui.ctx().accesskit_node_builder(response.id, |node| {
            if let Some(key) = self.key {
                node.set_keyboard_shortcut(key);
            }
            if let Some(reason) = self.disabled_because {
                node.set_description(reason);
            }
        });
        match self.disabled_because.or(self.name.filter(|_| self.label.is_empty())) {
            Some(tip) if !tip.is_empty() => {
                response = response.on_hover_text(tip);
                response
            }
            _ => response,
        }
    }
}

struct Colours {
    fill: Color32,
    line: Color32,
    ink: Color32,
}

/// What stands on a button, measured.
struct Parts {
    icon: Option<Icon>,
    trailing: Option<Icon>,
    icon_size: f32,
    words: Laid,
    key: Option<KeyCap>,
    ring: bool,
    gap: f32,
    width: f32,
    height: f32,
}

impl Parts {
    fn new(button: ActionButton<'_>, ui: &Ui) -> Self {
        let icon_size = button.icon_size();
        let gap = tokens().space.xs;
        let cap = match button.kind {
            Kind::Main if button.disabled_because.is_none() => Cap::OnAccent,
            _ => Cap::Flat,
        };
        let key = button.key.map(|key| KeyCap::new(ui, key, cap));
        let icons = [button.icon, button.trailing].iter().flatten().count();
        let fixed = {
            let icons = (0..icons).fold(0.0, |sum, _| sum + icon_size + gap);
            icons + key.as_ref().map_or(0.0, |key| key.width() + gap) + 2.0 * button.padding()
        };
        let room = (ui.available_width() - fixed).max(tokens().size.hit_min);
        let lay = |text: &str| bidi::lay_out(ui, text, button.look(), room);
        let words = lay(button.words());
        let idle = lay(button.label).size.x;
        let widest = button.busy.map_or(idle, |(busy, _)| idle.max(lay(busy).size.x + icon_size + gap));
        let alone = if button.label.is_empty() { gap } else { 0.0 };
        Self {
            icon: button.icon,
            trailing: button.trailing,
            icon_size,
            key,
            ring: button.is_busy(),
            gap,
            width: (widest + fixed - alone).max(tokens().size.hit_min).round(),
            height: button.least_height().max(words.size.y + gap).round(),
            words,
        }
    }

    fn content_width(&self) -> f32 {
        let icons = [self.icon, self.trailing].iter().flatten().count() + usize::from(self.ring);
        let icons = (0..icons).fold(0.0, |sum, _| sum + self.icon_size + self.gap);
        let key = self.key.as_ref().map_or(0.0, |key| key.width() + self.gap);
        icons + key + self.words.size.x - if self.words.size.x == 0.0 { self.gap } else { 0.0 }
    }

    fn paint(&self, ui: &Ui, rect: Rect, ink: Color32) {
        let middle = rect.center().y;
        let mut left = (rect.center().x - self.content_width() / 2.0).round();
        let icon_at = |left: f32| Pos2::new(left + self.icon_size / 2.0, middle);
        if self.ring {
            busy_ring(ui, icon_at(left), self.icon_size / 2.0 - 2.0, ink);
            left += self.icon_size + self.gap;
        }
        if let Some(icon) = self.icon {
            icon.paint(ui.painter(), icon_at(left), self.icon_size, ink);
            left += self.icon_size + self.gap;
        }
        if self.words.size.x > 0.0 {
            self.words.paint(ui.painter(), Pos2::new(left, (middle - self.words.size.y / 2.0).round()), ink);
            left += self.words.size.x + self.gap;
        }
        if let Some(icon) = self.trailing {
            icon.paint(ui.painter(), icon_at(left), self.icon_size, ink);
            left += self.icon_size + self.gap;
        }
        if let Some(key) = &self.key {
            key.paint(ui, left, middle);
        }
    }
}

/// A turning ring, ten frames a second: enough to say "still at it" without keeping a slow machine busy.
pub fn busy_ring(ui: &Ui, centre: Pos2, radius: f32, ink: Color32) {
    let palette_faint = ink.gamma_multiply(0.35);
    ui.painter().circle_stroke(centre, radius, Stroke::new(2.0, palette_faint));
    let reduced = theme::choice(ui.ctx()).reduced_motion;
    let turn = if reduced { 0.0 } else { (ui.input(|input| input.time) * 10.0).floor() / 10.0 };
    let start = turn.rem_euclid(1.0) * std::f64::consts::TAU;
    let arc: Vec<Pos2> = (0..=12u8)
        .map(|step| {
            let angle = start + f64::from(step) / 12.0 * std::f64::consts::FRAC_PI_2;
            #[expect(clippy::cast_possible_truncation, reason = "an angle on a screen")]
            let direction = Vec2::angled(angle as f32);
            centre + direction * radius
        })
        .collect();
    ui.painter().line(arc, Stroke::new(2.0, ink));
    if !reduced {
        ui.ctx().request_repaint_after(Duration::from_millis(100));
    }
}
