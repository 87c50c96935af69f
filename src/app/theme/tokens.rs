//! The token file in types: every measure and colour by what it is for.
//!
//! **Invariant:** `assets/look/tokens.ron` is the only place that states a measure or a colour; a name it lacks or does not know fails the tests.

use std::sync::LazyLock;

use egui::Color32;
use serde::{Deserialize, Deserializer};

/// The tokens of this program, read once.
pub fn tokens() -> &'static Tokens {
    static TOKENS: LazyLock<Tokens> = LazyLock::new(|| {
        ron::from_str(include_str!("../../../assets/look/tokens.ron")).expect("the embedded token file is read by the tests")
    });
    &TOKENS
}

/// Everything the token file says.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Tokens {
    pub version: u32,
    pub type_scale: TypeScale,
    pub line_factor: LineFactor,
    pub question_size: QuestionSizes,
    pub zoom: Zoom,
    pub space: Space,
    pub size: Size,
    pub breakpoint: Breakpoint,
    pub radius: Radius,
    pub stroke: Strokes,
    pub stroke_contrast: ContrastStrokes,
    pub elevation: Elevations,
    pub palettes: Palettes,
    pub page: PageColours,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
pub enum Weight {
    Regular,
    SemiBold,
}

/// Size and line height of one kind of text.
#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TypeSize {
    pub size: f32,
    pub line: f32,
    pub weight: Weight,
}

/// Makes a struct of the token file whose fields all have one type.
macro_rules! group {
    ($(#[$doc:meta])* $name:ident: $type:ty { $($field:ident),* $(,)? }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, Deserialize)]
        #[serde(deny_unknown_fields)]
        pub struct $name { $(pub $field: $type),* }
    };
}

/// The same for colours, which the file writes as `#RRGGBB` or `#RRGGBBAA`.
macro_rules! colours {
    ($(#[$doc:meta])* $name:ident { $($field:ident),* $(,)? } $(and { $($more:ident: $type:ty),* })?) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, Deserialize)]
        #[serde(deny_unknown_fields)]
        pub struct $name {
            $(#[serde(deserialize_with = "colour")] pub $field: Color32,)*
            $($(pub $more: $type),*)?
        }
    };
}

group!(TypeScale: TypeSize { caption, small, body, label, option, say, heading, title, welcome, question, card, card_answer, key });
group!(
    /// How much higher lines are in a script that needs air.
    LineFactor: f32 { arabic }
);
group!(QuestionSizes: f32 { normal, large, very_large });
group!(Zoom: f32 { min, max, step });
group!(Space: f32 { xxs, xs, s, m, l, xl, xxl, xxxl });
group!(Size: f32 {
    hit_min, control, control_compact, control_large, option_row, option_row_compact, option_row_two, rail_row, nav_row, case_row, field,
    field_passphrase, check, key_cap, number_cap, top_bar, top_bar_small, foot, foot_small, strip, strip_compact, strip_small, rail, rail_narrow,
    fold, fold_closed, answer_margin, question_column, text_column, nav, nav_narrow, preview, palette, card_answer, icon, icon_small,
});
group!(
    /// Widths and heights of the window's content, after zoom, from which another arrangement begins.
    Breakpoint: f32 { wide, medium, narrow, short, very_short }
);
group!(Radius: u8 { check, chip, compact, control, list, card, show_card, page });
group!(Strokes: f32 { hairline, control, selected, focus, focus_gap, here_bar, strip_bar, show_card });
group!(ContrastStrokes: f32 { hairline, control, focus });
group!(Elevations: Elevation { flat, sheet, over });

/// A shadow: how far, how soft, how strong.
#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Elevation {
    pub offset: (i8, i8),
    pub blur: u8,
    pub spread: u8,
    pub alpha: f32,
}

group!(Palettes: Palette { light, dark, contrast });

colours!(
    /// The colours of one theme, named by purpose.
    Palette {
        surface, surface_raised, surface_sunken, surface_hover, surface_pressed, surface_selected, line, border, border_strong, text, text_quiet,
        text_disabled, text_on_accent, accent, accent_hover, accent_pressed, accent_soft, accent_mark, focus, focus_gap, selection, danger_text,
        danger_border, danger_fill, notice_fill, notice_border, notice_text, spoken_bar, person_fill, person_text, private_fill, private_text,
        training_fill, training_text, scrim, shadow,
    } and { levels: LevelColours, states: StateColours }
);
colours!(
    /// What belongs together wherever a level or a state is shown.
    Signal { fill, text, mark, border }
);
group!(LevelColours: Signal { immediate, high, medium, low, info });
group!(StateColours: Signal { answered, declined, unknown, unclear, deferred, unsafe_now, on_file, parked });
colours!(
    /// The page that will leave: ink on white in every theme.
    PageColours { paper, ink, quiet, rule, person_fill, person_bar }
);

#[expect(clippy::disallowed_methods, reason = "the one door through which colours come in")]
fn colour<'de, D: Deserializer<'de>>(source: D) -> Result<Color32, D::Error> {
    let text = String::deserialize(source)?;
    Color32::from_hex(&text).map_err(|_bad| serde::de::Error::custom(format!("`{text}` is not a colour: write #RRGGBB or #RRGGBBAA")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_token_file_is_read() {
        assert_eq!(tokens().version, 1);
    }
}
