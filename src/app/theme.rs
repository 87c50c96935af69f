//! The look: palettes, text styles and measures by purpose, and how they reach egui.
//!
//! Nothing else in the program names a colour (Clippy refuses it): a part asks [`palette`] for the colour of a purpose, [`tokens`] for a measure,
//! and writes in a [`Type`].
//!
//! **Invariant:** one token file speaks for the whole window; `tests/look.rs` checks the contrast of every pair in it.

mod tokens;

use std::collections::BTreeMap;

use egui::{Color32, CornerRadius, FontFamily, FontId, Margin, Shadow, Stroke, TextStyle, Vec2, Visuals};
use serde::{Deserialize, Serialize};

pub use self::tokens::{Elevation, PageColours, Palette, Signal, Tokens, TypeSize, Weight, tokens};
use crate::app::fonts;

/// The theme a person chose.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum ThemeChoice {
    #[default]
    Light,
    /// A lamp in a brown room.
    Dark,
    /// Black, white, thick lines.
    Contrast,
}

impl ThemeChoice {
    pub const ALL: [Self; 3] = [Self::Light, Self::Dark, Self::Contrast];

    pub fn palette(self) -> &'static Palette {
        let palettes = &tokens().palettes;
        match self {
            Self::Light => &palettes.light,
            Self::Dark => &palettes.dark,
            Self::Contrast => &palettes.contrast,
        }
    }

    /// The base egui works from: with the wrong one, text is painted a weight too bold.
    fn base(self) -> egui::Theme {
        match self {
            Self::Light => egui::Theme::Light,
            Self::Dark | Self::Contrast => egui::Theme::Dark,
        }
    }
}

/// How large questions are, for a person who reads from across the desk or a projector.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum QuestionSize {
    #[default]
    Normal,
    Large,
    VeryLarge,
}

impl QuestionSize {
    pub const ALL: [Self; 3] = [Self::Normal, Self::Large, Self::VeryLarge];

    fn factor(self) -> f32 {
        let sizes = &tokens().question_size;
        match self {
            Self::Normal => sizes.normal,
            Self::Large => sizes.large,
            Self::VeryLarge => sizes.very_large,
        }
    }
}

/// Everything about the look that a person may set.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct LookChoice {
    pub theme: ThemeChoice,
    /// 1.0 is 100 %; kept within the token file's bounds.
    pub zoom: f32,
    pub question_size: QuestionSize,
    /// Not even the ring that says the desk is busy turns.
    pub reduced_motion: bool,
}

impl Default for LookChoice {
    fn default() -> Self {
        Self { theme: ThemeChoice::Light, zoom: 1.0, question_size: QuestionSize::Normal, reduced_motion: false }
    }
}

/// Gives the window its look. Call it at start (after [`fonts::install`]) and whenever the choice changes.
pub fn apply(ctx: &egui::Context, choice: LookChoice) {
    let zoom = &tokens().zoom;
    ctx.set_zoom_factor(choice.zoom.clamp(zoom.min, zoom.max));
    // The commands *larger* and *smaller text* are ours: they are remembered.
    ctx.options_mut(|options| options.zoom_with_keyboard = false);
    ctx.set_theme(choice.theme.base());
    let style = style(choice);
    ctx.set_style_of(egui::Theme::Light, style.clone());
    ctx.set_style_of(egui::Theme::Dark, style);
    ctx.data_mut(|data| data.insert_temp(egui::Id::NULL, choice));
}

/// What was last applied.
pub fn choice(ctx: &egui::Context) -> LookChoice {
    ctx.data(|data| data.get_temp(egui::Id::NULL)).unwrap_or_default()
}

/// The colours in force.
pub fn palette(ui: &egui::Ui) -> &'static Palette {
    choice(ui.ctx()).theme.palette()
}

/// Width of a line that says "you can use this".
pub fn control_stroke(ui: &egui::Ui) -> f32 {
    match choice(ui.ctx()).theme {
        ThemeChoice::Contrast => tokens().stroke_contrast.control,
        ThemeChoice::Light | ThemeChoice::Dark => tokens().stroke.control,
    }
}

/// Width of the line around what has the keyboard.
pub fn focus_stroke(ui: &egui::Ui) -> f32 {
    match choice(ui.ctx()).theme {
        ThemeChoice::Contrast => tokens().stroke_contrast.focus,
        ThemeChoice::Light | ThemeChoice::Dark => tokens().stroke.focus,
    }
}

/// The shadow of what lies over the work.
pub fn shadow(palette: &Palette, elevation: Elevation) -> Shadow {
    Shadow {
        offset: [elevation.offset.0, elevation.offset.1],
        blur: elevation.blur,
        spread: elevation.spread,
        color: palette.shadow.gamma_multiply(elevation.alpha),
    }
}

/// The kinds of text, by what they are for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Type {
    /// Times, sources, key hints: the smallest text there is.
    Caption,
    /// Rail, second lines, compact buttons.
    Small,
    Body,
    /// Names of fields, titles of rows.
    Label,
    /// Answers.
    Option,
    /// Words to say aloud.
    Say,
    Heading,
    Title,
    Welcome,
    Question,
    Card,
    CardAnswer,
    /// Letters inside key caps.
    Key,
}

impl Type {
    pub fn token(self) -> TypeSize {
        let scale = &tokens().type_scale;
        match self {
            Self::Caption => scale.caption,
            Self::Small => scale.small,
            Self::Body => scale.body,
            Self::Label => scale.label,
            Self::Option => scale.option,
            Self::Say => scale.say,
            Self::Heading => scale.heading,
            Self::Title => scale.title,
            Self::Welcome => scale.welcome,
            Self::Question => scale.question,
            Self::Card => scale.card,
            Self::CardAnswer => scale.card_answer,
            Self::Key => scale.key,
        }
    }

    pub fn font(self) -> FontId {
        TextLook::from(self).font()
    }

    /// In the colour of `ink` instead of what surrounds it.
    pub fn ink(self, ink: Ink) -> TextLook {
        TextLook::from(self).ink(ink)
    }

    pub fn quiet(self) -> TextLook {
        self.ink(Ink::Quiet)
    }

    pub fn semibold(self) -> TextLook {
        TextLook::from(self).semibold()
    }

    pub fn regular(self) -> TextLook {
        TextLook { weight: Weight::Regular, ..TextLook::from(self) }
    }
}

/// The colour of text, by purpose.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub enum Ink {
    /// Whatever the part that paints it says; plain text elsewhere.
    #[default]
    AsPainted,
    Text,
    Quiet,
    Disabled,
    Accent,
    Danger,
    /// A colour the palette holds for another purpose.
    Of(Color32),
}

impl Ink {
    /// `AsPainted` becomes egui's placeholder, which the painter replaces.
    pub fn colour(self, palette: &Palette) -> Color32 {
        match self {
            Self::AsPainted => Color32::PLACEHOLDER,
            Self::Text => palette.text,
            Self::Quiet => palette.text_quiet,
            Self::Disabled => palette.text_disabled,
            Self::Accent => palette.accent,
            Self::Danger => palette.danger_text,
            Self::Of(colour) => colour,
        }
    }
}

/// How a piece of text looks: a [`Type`], or one with another weight, size or ink.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct TextLook {
    pub size: f32,
    pub line: f32,
    pub weight: Weight,
    pub ink: Ink,
}

impl From<Type> for TextLook {
    fn from(kind: Type) -> Self {
        let TypeSize { size, line, weight } = kind.token();
        Self { size, line, weight, ink: Ink::AsPainted }
    }
}

impl TextLook {
    #[must_use]
    pub fn ink(self, ink: Ink) -> Self {
        Self { ink, ..self }
    }

    #[must_use]
    pub fn quiet(self) -> Self {
        self.ink(Ink::Quiet)
    }

    #[must_use]
    pub fn semibold(self) -> Self {
        Self { weight: Weight::SemiBold, ..self }
    }

    /// Larger or smaller, on whole points.
    #[must_use]
    pub fn scaled(self, factor: f32) -> Self {
        Self { size: (self.size * factor).round(), line: (self.line * factor).round(), ..self }
    }

    pub fn font(self) -> FontId {
        FontId::new(self.size, fonts::family(self.weight))
    }
}

/// The look of a question in this window: smaller where the window is low, larger where the person asked for it.
pub fn question_look(ui: &egui::Ui) -> TextLook {
    let height = ui.ctx().content_rect().height();
    let (size, line) = if height < tokens().breakpoint.very_short {
        (21.0, 28.0)
    } else if height < tokens().breakpoint.short {
        (26.0, 34.0)
    } else {
        let TypeSize { size, line, .. } = Type::Question.token();
        (size, line)
    };
    TextLook { size, line, ..Type::Question.into() }.scaled(choice(ui.ctx()).question_size.factor())
}

/// egui's own style, for the few of its parts that are used as they are (scroll bars, text editing, tooltips, menus).
fn style(choice: LookChoice) -> egui::Style {
    let (palette, tokens) = (choice.theme.palette(), tokens());
    let mut style = egui::Style { visuals: visuals(choice), text_styles: text_styles(), ..Default::default() };
    style.spacing.item_spacing = Vec2::splat(tokens.space.xs);
    style.spacing.button_padding = egui::vec2(tokens.space.m, tokens.space.xs);
    style.spacing.interact_size = Vec2::splat(tokens.size.hit_min);
    style.spacing.window_margin = margin(tokens.space.l);
    style.spacing.menu_margin = margin(tokens.space.xs);
    style.spacing.icon_width = tokens.size.check;
    style.spacing.scroll = scroll_bars();
    style.interaction.selectable_labels = false;
    style.interaction.tooltip_delay = 0.4;
    style.animation_time = 0.0;
    style.scroll_animation = egui::style::ScrollAnimation::none();
    style.visuals.override_text_color = Some(palette.text);
    style
}

/// Always there where there is more, never over the words.
fn scroll_bars() -> egui::style::ScrollStyle {
    let mut scroll = egui::style::ScrollStyle::solid();
    scroll.bar_width = 8.0;
    scroll.handle_min_length = 32.0;
    scroll.bar_inner_margin = 4.0;
    scroll.bar_outer_margin = 2.0;
    scroll.foreground_color = true;
    scroll
}

fn visuals(choice: LookChoice) -> Visuals {
    let (palette, tokens) = (choice.theme.palette(), tokens());
    let mut visuals = choice.theme.base().default_visuals();
    let control = if choice.theme == ThemeChoice::Contrast { tokens.stroke_contrast.control } else { tokens.stroke.control };
    visuals.weak_text_color = Some(palette.text_quiet);
    visuals.hyperlink_color = palette.accent;
    visuals.warn_fg_color = palette.notice_text;
    visuals.error_fg_color = palette.danger_text;
    visuals.faint_bg_color = palette.surface_sunken;
    visuals.extreme_bg_color = palette.surface_raised;
    visuals.text_edit_bg_color = Some(palette.surface_raised);
    visuals.code_bg_color = palette.surface_sunken;
    visuals.panel_fill = palette.surface;
    visuals.window_fill = palette.surface_raised;
    visuals.window_stroke = Stroke::new(tokens.stroke.hairline, palette.line);
    visuals.window_corner_radius = CornerRadius::same(tokens.radius.card);
    visuals.menu_corner_radius = CornerRadius::same(tokens.radius.list);
    visuals.window_shadow = shadow(palette, tokens.elevation.over);
    visuals.popup_shadow = shadow(palette, tokens.elevation.over);
    visuals.selection.bg_fill = palette.selection;
    visuals.selection.stroke = Stroke::new(tokens.stroke.selected, palette.text);
    visuals.text_cursor.stroke = Stroke::new(2.0, palette.text);
    // A blinking caret costs two frames a second and pulls the eye.
    visuals.text_cursor.blink = false;
    visuals.interact_cursor = Some(egui::CursorIcon::PointingHand);
    visuals.disabled_alpha = 1.0;
    visuals.widgets = widgets(palette, control);
    visuals
}

fn widgets(palette: &Palette, control: f32) -> egui::style::Widgets {
    let state = |fill: Color32, line: Color32, width: f32, text: Color32| egui::style::WidgetVisuals {
        bg_fill: fill,
        weak_bg_fill: fill,
        bg_stroke: Stroke::new(width, line),
        corner_radius: CornerRadius::same(tokens().radius.control),
        fg_stroke: Stroke::new(1.0, text),
        expansion: 0.0,
    };
    egui::style::Widgets {
        noninteractive: state(palette.surface, palette.line, tokens().stroke.hairline, palette.text),
        inactive: state(palette.surface_raised, palette.border, control, palette.border),
        hovered: state(palette.surface_hover, palette.border, control, palette.text_quiet),
        active: state(palette.surface_pressed, palette.border_strong, control, palette.text),
        open: state(palette.surface_hover, palette.border, control, palette.text),
    }
}

fn text_styles() -> BTreeMap<TextStyle, FontId> {
    BTreeMap::from([
        (TextStyle::Small, Type::Caption.font()),
        (TextStyle::Body, Type::Body.font()),
        (TextStyle::Button, Type::Label.font()),
        (TextStyle::Heading, Type::Heading.font()),
        (TextStyle::Monospace, FontId::new(Type::Body.token().size, FontFamily::Monospace)),
    ])
}

/// A margin of one size all round.
pub fn margin(size: f32) -> Margin {
    Margin::from(Vec2::splat(size))
}
