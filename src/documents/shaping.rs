//! Words become glyphs: runs of one script, direction, language, weight and family, shaped whole.
//!
//! **Invariant:** a character that no face has is reported, never drawn as a box.

use super::{
    doc::Inline,
    fonts::{FaceId, Fonts},
};
use harfrust::{BufferClusterLevel, BufferFlags, Direction, Language, ShapeOptions, UnicodeBuffer};
use std::{collections::BTreeSet, ops::Range};
use unicode_bidi::Level;
use unicode_script::{Script, UnicodeScript as _};

/// The text of one paragraph with the look of each of its parts.
pub(super) struct Styled {
    pub(super) text: String,
    pub(super) spans: Vec<Span>,
}

/// One inline of the document, by its place in the text.
pub(super) struct Span {
    pub(super) range: Range<usize>,
    pub(super) strong: bool,
    pub(super) quiet: bool,
    pub(super) language: Option<String>,
}

/// A stretch that is shaped in one go.
#[derive(Clone, Debug)]
pub(super) struct Item {
    pub(super) range: Range<usize>,
    pub(super) span: usize,
    pub(super) face: FaceId,
    pub(super) level: Level,
    pub(super) script: Script,
}

/// What text is set with, and what it turned out to lack.
pub(super) struct Setting<'a> {
    pub(super) fonts: &'a Fonts,
    /// Of the document; a span may have its own.
    pub(super) language: &'a str,
    pub(super) missing: BTreeSet<char>,
}

/// A glyph in font units, as the shaper gave it.
#[derive(Clone, Debug)]
pub(super) struct Shaped {
    pub(super) glyph: u16,
    pub(super) cluster: usize,
    pub(super) advance: f32,
    pub(super) x_offset: f32,
    pub(super) y_offset: f32,
}

impl Styled {
    /// One value for each line that was ended by hand. A span keeps its number in all of them, empty where it has no part.
    /// Tabs and control characters become spaces: they cannot be printed.
    pub(super) fn paragraphs(pieces: &[Inline], all_strong: bool) -> Vec<Self> {
        let mut paragraphs = vec![Self { text: String::new(), spans: Vec::new() }];
        for (number, piece) in pieces.iter().enumerate() {
            for (turn, stretch) in piece.text.split(['\n', '\u{2028}', '\u{2029}']).enumerate() {
                if turn > 0 {
                    // Whoever hears or copies the text needs something between the last word and the next one.
                    paragraphs.iter_mut().last().into_iter().for_each(Self::end_with_space);
                    let mut next = Self { text: String::new(), spans: Vec::new() };
                    pieces[..number].iter().for_each(|before| next.push(before, "", all_strong));
                    paragraphs.push(next);
                }
                if let Some(last) = paragraphs.last_mut() {
                    last.push(piece, stretch, all_strong);
                }
            }
        }
        paragraphs
    }

    fn end_with_space(&mut self) {
        if let Some(last) = self.spans.last_mut().filter(|_| !self.text.is_empty()) {
            self.text.push(' ');
            last.range.end = self.text.len();
        }
    }

    fn push(&mut self, piece: &Inline, words: &str, all_strong: bool) {
        let start = self.text.len();
        self.text.extend(words.chars().filter(|c| *c != '\r').map(|c| if c.is_control() { ' ' } else { c }));
        let (strong, quiet) = (piece.strong || all_strong, piece.quiet);
        self.spans.push(Span { range: start..self.text.len(), strong, quiet, language: piece.language.clone() });
    }
}

/// Splits a text where script, direction, language, weight or family change.
pub(super) fn items(styled: &Styled, levels: &[Level], fonts: &Fonts) -> Vec<Item> {
    let mut items: Vec<Item> = Vec::new();
    for (number, span) in styled.spans.iter().enumerate() {
        for (offset, c) in styled.text[span.range.clone()].char_indices() {
            let at = span.range.start + offset;
            let range = at..at + c.len_utf8();
            let level = levels[at];
            let last = items.last_mut().filter(|item| item.span == number && item.level == level);
            let neutral = matches!(c.script(), Script::Common | Script::Inherited);
            match last {
                Some(item) if goes_with(item, c, neutral, fonts) => {
                    item.range.end = range.end;
                    if !neutral {
                        item.script = c.script();
                    }
                }
                _ => {
                    let family = fonts.family_with(c).unwrap_or_default();
                    items.push(Item { range, span: number, face: FaceId { family, strong: span.strong }, level, script: c.script() });
                }
            }
        }
    }
    items
}

/// May `c` be shaped together with what stands before it? Neutral characters stay with their neighbour where its family has them.
fn goes_with(item: &Item, c: char, neutral: bool, fonts: &Fonts) -> bool {
    if is_ignorable(c) {
        return true;
    }
    if neutral {
        return fonts.face(item.face).has(c);
    }
    let same_script = item.script == c.script() || matches!(item.script, Script::Common | Script::Inherited);
    same_script && fonts.family_with(c).unwrap_or_default() == item.face.family
}

/// Joiners, direction marks and variation selectors: they steer, and are not drawn.
pub(super) fn is_ignorable(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{61c}' | '\u{180b}'..='\u{180e}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}' | '\u{fe00}'..='\u{fe0f}')
}

/// Shapes one stretch of an item. What no face can draw is added to `missing`.
pub(super) fn shape(styled: &Styled, item: &Item, range: Range<usize>, set: &mut Setting<'_>) -> Vec<Shaped> {
    let Setting { fonts, language, missing } = set;
    let face = fonts.face(item.face);
    let font = face.font();
    let text = &styled.text;
    let mut buffer = UnicodeBuffer::new();
    for (offset, c) in text[range.clone()].char_indices() {
        buffer.add(c, u32::try_from(range.start + offset).unwrap_or(u32::MAX));
    }
    buffer.set_pre_context(&text[..range.start]);
    buffer.set_post_context(&text[range.end..]);
    buffer.set_cluster_level(BufferClusterLevel::MonotoneCharacters);
    buffer.set_flags(BufferFlags::REMOVE_DEFAULT_IGNORABLES | BufferFlags::DO_NOT_INSERT_DOTTED_CIRCLE);
    buffer.set_direction(if item.level.is_rtl() { Direction::RightToLeft } else { Direction::LeftToRight });
    if let Some(language) = Language::new(styled.spans[item.span].language.as_deref().unwrap_or(language)) {
        buffer.set_language(language);
    }
    buffer.guess_segment_properties();
    let shaped = face.shaper(&font).shape(buffer, ShapeOptions::new());
    let glyphs: Vec<Shaped> =
        shaped.glyph_infos().iter().zip(shaped.glyph_positions()).map(|(info, position)| as_shaped(info, position)).collect();
    for glyph in glyphs.iter().filter(|glyph| glyph.glyph == 0) {
        // A cluster may begin with a sign that only steers.
        let rest = || text[glyph.cluster..].chars();
        missing.extend(rest().find(|c| !is_ignorable(*c) && !face.has(*c)).or_else(|| rest().next()));
    }
    glyphs
}

#[expect(clippy::cast_precision_loss, reason = "font units are small whole numbers")]
fn as_shaped(info: &harfrust::GlyphInfo, position: &harfrust::GlyphPosition) -> Shaped {
    Shaped {
        // A TrueType face has at most 65,535 glyphs.
        glyph: u16::try_from(info.glyph_id).unwrap_or_default(),
        cluster: info.cluster as usize,
        advance: position.x_advance as f32,
        x_offset: position.x_offset as f32,
        y_offset: position.y_offset as f32,
    }
}
