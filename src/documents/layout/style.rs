//! Sizes, distances and inks of the printed page, by what they are for. The page of the mock-up, in points; picked by eye on
//! printed A4.
//!
//! **Invariant:** text contrast on paper is at least 7:1, so that a bad copier leaves it readable.

use crate::documents::{pages::Colour, paragraph::TextStyle};

/// 20 mm.
pub(super) const MARGIN: f32 = 56.7;
/// Where the column of text begins and ends.
pub(super) const TOP: f32 = 76.0;
pub(super) const BOTTOM: f32 = 62.0;
/// Upper edge of the lines at head and foot of the page.
pub(super) const HEAD: f32 = 36.0;
pub(super) const FOOT: f32 = 34.0;

pub(super) const INK: Colour = Colour(0x1b, 0x1b, 0x1b);
pub(super) const QUIET: Colour = Colour(0x55, 0x55, 0x55);
pub(super) const RULE: Colour = Colour(0xdd, 0xdd, 0xdd);
pub(super) const PERSON_FILL: Colour = Colour(0xee, 0xf3, 0xec);
pub(super) const PERSON_BAR: Colour = Colour(0x2c, 0x74, 0x63);
pub(super) const HAIRLINE: f32 = 0.6;
pub(super) const BAR: f32 = 3.0;

const fn text(size: f32, leading: f32, strong: bool, ink: Colour) -> TextStyle {
    TextStyle { size, leading, strong, ink, quiet: QUIET }
}

pub(super) const TITLE: TextStyle = text(18.0, 24.0, true, INK);
pub(super) const SECTION: TextStyle = text(12.0, 16.5, true, INK);
pub(super) const SUBSECTION: TextStyle = text(10.2, 14.4, true, INK);
pub(super) const BODY: TextStyle = text(10.2, 14.4, false, INK);
pub(super) const LEAD: TextStyle = text(10.2, 14.4, false, QUIET);
pub(super) const SMALL: TextStyle = text(8.6, 12.0, false, QUIET);
pub(super) const COLUMN_TITLE: TextStyle = text(8.6, 12.0, true, QUIET);
pub(super) const MARGIN_LINE: TextStyle = text(7.8, 11.0, false, QUIET);

/// Above a section, a subsection, an ordinary block; between a heading and its text.
pub(super) const ABOVE_SECTION: f32 = 17.0;
pub(super) const ABOVE_SUBSECTION: f32 = 10.0;
pub(super) const BETWEEN: f32 = 7.0;
pub(super) const ABOVE_BOX: f32 = 14.0;
pub(super) const UNDER_HEADING: f32 = 4.0;
/// Inside a box and inside the rows of a table.
pub(super) const BOX_PAD: f32 = 9.0;
pub(super) const ROW_PAD: f32 = 4.0;
pub(super) const COLUMN_GAP: f32 = 12.0;
/// The part of the width that the names of key and value take.
pub(super) const KEY_SHARE: f32 = 0.32;
/// From a bullet or tick box to its text.
pub(super) const INDENT: f32 = 15.0;
pub(super) const TICK_BOX: f32 = 8.2;
pub(super) const BETWEEN_POINTS: f32 = 2.5;
/// Room to write by hand above a signature line.
pub(super) const SIGNING_ROOM: f32 = 44.0;

#[cfg(test)]
mod tests {
    use super::*;

    fn luminance(Colour(r, g, b): Colour) -> f64 {
        let linear = |channel: u8| {
            let c = f64::from(channel) / 255.0;
            if c <= 0.04045 { c / 12.92 } else { ((c + 0.055) / 1.055).powf(2.4) }
        };
        0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b)
    }

    #[test]
    fn every_ink_is_readable_on_every_ground() {
        for ink in [INK, QUIET] {
            for ground in [Colour(255, 255, 255), PERSON_FILL] {
                let contrast = (luminance(ground) + 0.05) / (luminance(ink) + 0.05);
                let wanted = if ink == QUIET && ground == PERSON_FILL { 6.0 } else { 7.0 };
                assert!(contrast >= wanted, "{ink:?} on {ground:?}: {contrast:.1}");
            }
        }
    }
}
