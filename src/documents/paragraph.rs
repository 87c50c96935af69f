//! Text becomes lines of glyphs in visual order: direction, line breaking, shaping of each line.
//!
//! **Invariant:** no line is wider than it was given, save for the spaces at its end; a word wider than a line is broken.

use super::{
    doc::Inline,
    pages::{Colour, Glyph, GlyphRun},
    shaping::{self, Item, Setting, Shaped, Styled},
};
use std::ops::Range;
use unicode_bidi::{Level, ParagraphBidiInfo};
use unicode_linebreak::BreakOpportunity;
use unicode_segmentation::UnicodeSegmentation as _;

/// How a text looks.
#[derive(Clone, Copy, Debug)]
pub(super) struct TextStyle {
    pub(super) size: f32,
    /// From one base line to the next.
    pub(super) leading: f32,
    pub(super) strong: bool,
    pub(super) ink: Colour,
    pub(super) quiet: Colour,
}

/// A line, its runs placed from its own left end and base line.
pub(super) struct SetLine {
    /// In reading order, each with the number of its inline.
    pub(super) runs: Vec<(usize, GlyphRun)>,
    /// Without the spaces at its end.
    pub(super) width: f32,
    /// How far the spaces at its end stick out on the left (in a line that is read from the right).
    pub(super) hang: f32,
    pub(super) right_to_left: bool,
    pub(super) text: String,
}

/// Sets `pieces` into lines of `width`. The direction is that of the first letter, and that of the document where there is none.
pub(super) fn set_lines(pieces: &[Inline], style: TextStyle, width: f32, set: &mut Setting<'_>) -> Vec<SetLine> {
    let paragraphs = Styled::paragraphs(pieces, style.strong);
    paragraphs.iter().flat_map(|styled| Paragraph::new(styled, style, set).lines(width, set)).collect()
}

struct Paragraph<'a> {
    styled: &'a Styled,
    style: TextStyle,
    bidi: ParagraphBidiInfo<'a>,
    items: Vec<Item>,
    /// Width of the text before each byte, shaped as if it were one line.
    before: Vec<f32>,
}

impl<'a> Paragraph<'a> {
    fn new(styled: &'a Styled, style: TextStyle, set: &mut Setting<'_>) -> Self {
        let right_to_left = match unicode_bidi::get_base_direction(styled.text.as_str()) {
            unicode_bidi::Direction::Rtl => true,
            unicode_bidi::Direction::Ltr => false,
            unicode_bidi::Direction::Mixed => super::doc::is_right_to_left(set.language),
        };
        let base = if right_to_left { Level::rtl() } else { Level::ltr() };
        let bidi = ParagraphBidiInfo::new(&styled.text, Some(base));
        let items = shaping::items(styled, &bidi.levels, set.fonts);
        let mut advances = vec![0.0_f32; styled.text.len() + 1];
        for item in &items {
            let scale = style.size / set.fonts.face(item.face).units_per_em;
            for glyph in shaping::shape(styled, item, item.range.clone(), set) {
                advances[glyph.cluster + 1] += glyph.advance * scale;
            }
        }
        let before = advances
            .iter()
            .scan(0.0, |sum, advance| {
                *sum += advance;
                Some(*sum)
            })
            .collect();
        Self { styled, style, bidi, items, before }
    }

    fn lines(&self, width: f32, set: &mut Setting<'_>) -> Vec<SetLine> {
        self.breaks(width).into_iter().map(|range| self.line(range, set)).collect()
    }

    /// Width of a stretch without the spaces at its end. The base of `before` lies one cluster on: see `advances`.
    fn width(&self, range: &Range<usize>) -> f32 {
        let visible = self.styled.text[range.clone()].trim_end().len();
        self.before[range.start + visible] - self.before[range.start]
    }

    /// Greedy: as many words as fit; a word wider than the line is cut between characters.
    fn breaks(&self, width: f32) -> Vec<Range<usize>> {
        let text = &self.styled.text;
        let (mut lines, mut start, mut fits) = (Vec::new(), 0, None);
        for (at, kind) in unicode_linebreak::linebreaks(text) {
            if self.width(&(start..at)) > width {
                if let Some(end) = fits.take() {
                    lines.push(start..end);
                    start = end;
                }
                while self.width(&(start..at)) > width {
                    let end = self.emergency_break(start..at, width);
                    lines.push(start..end);
                    start = end;
                }
            }
            fits = Some(at).filter(|at| *at > start);
            if kind == BreakOpportunity::Mandatory && at > start {
                lines.push(start..at);
                (start, fits) = (at, None);
            }
        }
        if lines.is_empty() {
            // An empty paragraph still takes the room of a line.
            lines.push(0..0);
        }
        lines
    }

    /// The last character border up to which a word fits; at least one character, so that there is an end.
    fn emergency_break(&self, word: Range<usize>, width: f32) -> usize {
        let borders = self.styled.text[word.clone()].grapheme_indices(true).map(|(offset, part)| word.start + offset + part.len());
        let fitting = borders.clone().take_while(|end| self.before[*end] - self.before[word.start] <= width).last();
        fitting.or_else(|| borders.clone().next()).unwrap_or(word.end)
    }

    fn line(&self, range: Range<usize>, set: &mut Setting<'_>) -> SetLine {
        // The crate looks at the first byte of a line, which an empty one has not.
        let (levels, visual) = if range.is_empty() { Default::default() } else { self.bidi.visual_runs(range.clone()) };
        let mut pen = 0.0;
        let mut runs = Vec::new();
        for stretch in visual.into_iter().filter(|stretch| !stretch.is_empty()) {
            let level = levels[stretch.start];
            let mut parts: Vec<&Item> =
                self.items.iter().filter(|item| item.range.start < stretch.end && item.range.end > stretch.start).collect();
            if level.is_rtl() {
                parts.reverse();
            }
            for item in parts {
                let part = item.range.start.max(stretch.start)..item.range.end.min(stretch.end);
                let item = Item { level, ..item.clone() };
                let shaped = shaping::shape(self.styled, &item, part.clone(), set);
                let scale = self.style.size / set.fonts.face(item.face).units_per_em;
                let start = part.start;
                let (run, advance) = self.run(&item, part, &shaped, pen, scale);
                runs.push((start, item.span, run));
                pen += advance;
            }
        }
        runs.sort_by_key(|(start, ..)| *start);
        let right_to_left = self.bidi.paragraph_level.is_rtl();
        let trailing = self.before[range.end] - self.before[range.start] - self.width(&range);
        SetLine {
            runs: runs.into_iter().map(|(_, span, run)| (span, run)).collect(),
            width: pen - trailing,
            hang: if right_to_left { trailing } else { 0.0 },
            right_to_left,
            text: self.styled.text[range].trim_end().to_owned(),
        }
    }

    fn run(&self, item: &Item, part: Range<usize>, shaped: &[Shaped], x: f32, scale: f32) -> (GlyphRun, f32) {
        let mut starts: Vec<usize> = shaped.iter().map(|glyph| glyph.cluster).collect();
        starts.sort_unstable();
        starts.dedup();
        let end_of = |cluster: usize| starts.get(starts.partition_point(|start| *start <= cluster)).copied().unwrap_or(part.end);
        let mut pen = 0.0;
        let mut glyphs = Vec::with_capacity(shaped.len());
        for glyph in shaped {
            glyphs.push(Glyph {
                id: glyph.glyph,
                x: pen + glyph.x_offset * scale,
                rise: glyph.y_offset * scale,
                cluster: glyph.cluster - part.start..end_of(glyph.cluster) - part.start,
            });
            pen += glyph.advance * scale;
        }
        let colour = if self.styled.spans[item.span].quiet { self.style.quiet } else { self.style.ink };
        let text = self.styled.text[part].to_owned();
        (GlyphRun { face: item.face, size: self.style.size, colour, x, y: 0.0, text, glyphs }, pen)
    }
}
