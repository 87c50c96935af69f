//! A laid-out page becomes a picture: the preview, drawn from the same glyphs and places as the file.
//!
//! **Invariant:** nothing is laid out here. What the picture shows is what the file holds, or the page is not drawn at all.
//!
//! Filling is plain: every scan line is cut into [`FINE`] finer ones, each edge leaves a crossing on those it meets, and what lies
//! between crossings of non-zero winding is covered, exactly in width.

use super::{
    fonts::{FaceId, Fonts},
    pages::{Area, Colour, GlyphRun, LaidOut, Mark},
};
use skrifa::{
    MetadataProvider as _,
    instance::{LocationRef, Size},
    outline::{DrawSettings, OutlinePen},
};
use std::collections::HashMap;

/// Finer lines per row of pixels: steps of an eighth are below what the eye sees in text.
const FINE: usize = 8;
/// Pieces of a curve. Letters of a page are small; picked by eye at four times their size.
const PIECES: u8 = 6;
const PAPER: u8 = 255;

/// Pixels in rows from the top, four bytes each: red, green, blue, opaque.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Picture {
    pub width: usize,
    pub height: usize,
    pub pixels: Vec<u8>,
}

/// The page of that number, counted from 0, with `scale` pixels to a point; `None` where there is no such page.
pub fn picture(laid_out: &LaidOut, page: usize, scale: f32) -> Option<Picture> {
    let page = laid_out.pages.get(page)?;
    let mut picture = Picture::blank(whole(laid_out.size.0 * scale), whole(laid_out.size.1 * scale));
    let mut outlines = Outlines { fonts: &laid_out.fonts, known: HashMap::new() };
    for mark in page.pieces.iter().flat_map(|piece| &piece.marks) {
        match mark {
            Mark::Fill { area, colour } => picture.fill(&[rectangle(*area, scale)], *colour),
            Mark::Run(run) => picture.run(run, scale, &mut outlines),
        }
    }
    Some(picture)
}

type Point = (f32, f32);

fn rectangle(area: Area, scale: f32) -> Vec<Point> {
    let (left, top) = (area.x * scale, area.y * scale);
    let (right, bottom) = (left + area.width * scale, top + area.height * scale);
    vec![(left, top), (right, top), (right, bottom), (left, bottom)]
}

impl Picture {
    fn blank(width: usize, height: usize) -> Self {
        Self { width, height, pixels: vec![PAPER; width * height * 4] }
    }

    fn run(&mut self, run: &GlyphRun, scale: f32, outlines: &mut Outlines<'_>) {
        let size = run.size * scale;
        for glyph in &run.glyphs {
            let (x, y) = ((run.x + glyph.x) * scale, (run.y - glyph.rise) * scale);
            let rings = outlines.of(run.face, glyph.id);
            let placed: Vec<Vec<Point>> =
                rings.iter().map(|ring| ring.iter().map(|point| (x + point.0 * size, y - point.1 * size)).collect()).collect();
            self.fill(&placed, run.colour);
        }
    }

    /// Fills rings of points; each closes by itself.
    fn fill(&mut self, rings: &[Vec<Point>], colour: Colour) {
        let points = || rings.iter().flatten();
        let bound = |pick: fn(&Point) -> f32, most: usize| {
            let low = points().map(pick).fold(f32::INFINITY, f32::min);
            let high = points().map(pick).fold(f32::NEG_INFINITY, f32::max);
            (whole(low.floor()).min(most), whole(high.ceil()).min(most))
        };
        let ((left, right), (top, bottom)) = (bound(|point| point.0, self.width), bound(|point| point.1, self.height));
        if left >= right || top >= bottom {
            return;
        }
        let crossings = crossings(rings, top, bottom);
        let mut covered = vec![0.0_f32; right - left];
        for (row, fine_lines) in crossings.chunks(FINE).enumerate() {
            covered.fill(0.0);
            for line in fine_lines {
                spans(line, |from, to| cover(&mut covered, from - real(left), to - real(left)));
            }
            let start = ((top + row) * self.width + left) * 4;
            for (pixel, part) in self.pixels[start..].chunks_exact_mut(4).zip(&covered) {
                blend(pixel, colour, (part / real(FINE)).min(1.0));
            }
        }
    }
}

/// A crossing of an edge with a fine line: where, and whether the edge goes down or up.
type Crossing = (f32, i32);

/// For each fine line from `top` to `bottom`, where the edges cross its middle, from left to right.
fn crossings(rings: &[Vec<Point>], top: usize, bottom: usize) -> Vec<Vec<Crossing>> {
    let mut lines = vec![Vec::new(); (bottom - top) * FINE];
    let fine = |y: f32| (y - real(top)) * real(FINE) - 0.5;
    for ring in rings {
        for (from, to) in ring.iter().zip(ring.iter().cycle().skip(1)) {
            let (high, low, way) = if from.1 < to.1 { (from, to, 1) } else { (to, from, -1) };
            let slope = (low.0 - high.0) / (low.1 - high.1);
            let (first, end) = (whole(fine(high.1).ceil()), whole(fine(low.1).ceil()).min(lines.len()));
            for (number, line) in lines.iter_mut().enumerate().take(end).skip(first) {
                let y = real(top) + (real(number) + 0.5) / real(FINE);
                line.push((high.0 + (y - high.1) * slope, way));
            }
        }
    }
    for line in &mut lines {
        line.sort_by(|a, b| a.0.total_cmp(&b.0));
    }
    lines
}

/// The stretches of a fine line with a winding that is not zero.
fn spans(line: &[Crossing], mut inside: impl FnMut(f32, f32)) {
    let (mut winding, mut from) = (0, 0.0);
    for (x, way) in line {
        let before = winding;
        winding += way;
        if before == 0 {
            from = *x;
        } else if winding == 0 {
            inside(from, *x);
        }
    }
}

/// Adds the part of each pixel that a stretch covers.
fn cover(covered: &mut [f32], from: f32, to: f32) {
    let (from, to) = (from.max(0.0), to.min(real(covered.len())));
    for (number, part) in covered.iter_mut().enumerate().take(whole(to.ceil())).skip(whole(from)) {
        *part += (to.min(real(number + 1)) - from.max(real(number))).max(0.0);
    }
}

fn blend(pixel: &mut [u8], colour: Colour, part: f32) {
    for (channel, ink) in pixel.iter_mut().zip([colour.0, colour.1, colour.2]) {
        *channel = byte(f32::from(*channel) + (f32::from(ink) - f32::from(*channel)) * part);
    }
}

/// Outlines of glyphs for a size of one, y upwards, each found once.
struct Outlines<'a> {
    fonts: &'a Fonts,
    known: HashMap<(FaceId, u16), Vec<Vec<Point>>>,
}

impl Outlines<'_> {
    fn of(&mut self, face: FaceId, glyph: u16) -> &[Vec<Point>] {
        self.known.entry((face, glyph)).or_insert_with(|| {
            let face = self.fonts.face(face);
            let mut rings = Rings { scale: 1.0 / face.units_per_em, rings: Vec::new() };
            if let Some(outline) = face.font().outline_glyphs().get(skrifa::GlyphId::new(u32::from(glyph))) {
                // A glyph that cannot be drawn is one that cannot be written either: `write` says so, the preview stays blank.
                outline.draw(DrawSettings::unhinted(Size::unscaled(), LocationRef::default()), &mut rings).unwrap_or_default();
            }
            rings.rings
        })
    }
}

/// Gathers an outline as rings of straight edges.
struct Rings {
    scale: f32,
    rings: Vec<Vec<Point>>,
}

impl Rings {
    fn push(&mut self, x: f32, y: f32) {
        let point = (x * self.scale, y * self.scale);
        match self.rings.last_mut() {
            Some(ring) => ring.push(point),
            None => self.rings.push(vec![point]),
        }
    }

    fn at(&self) -> Point {
        let (x, y) = self.rings.last().and_then(|ring| ring.last()).copied().unwrap_or_default();
        (x / self.scale, y / self.scale)
    }

    /// A curve as straight edges: `place` gives the point at each part of it.
    fn curve(&mut self, place: impl Fn(f32) -> Point) {
        for piece in 1..=PIECES {
            let (x, y) = place(f32::from(piece) / f32::from(PIECES));
            self.push(x, y);
        }
    }
}

impl OutlinePen for Rings {
    fn move_to(&mut self, x: f32, y: f32) {
        self.rings.push(Vec::new());
        self.push(x, y);
    }

    fn line_to(&mut self, x: f32, y: f32) {
        self.push(x, y);
    }

    fn quad_to(&mut self, cx: f32, cy: f32, x: f32, y: f32) {
        let from = self.at();
        self.curve(|t| between(between(from, (cx, cy), t), between((cx, cy), (x, y), t), t));
    }

    fn curve_to(&mut self, ax: f32, ay: f32, bx: f32, by: f32, x: f32, y: f32) {
        let from = self.at();
        self.curve(|t| {
            let (first, middle, last) = (between(from, (ax, ay), t), between((ax, ay), (bx, by), t), between((bx, by), (x, y), t));
            between(between(first, middle, t), between(middle, last, t), t)
        });
    }

    fn close(&mut self) {}
}

fn between(a: Point, b: Point, t: f32) -> Point {
    (a.0 + (b.0 - a.0) * t, a.1 + (b.1 - a.1) * t)
}

#[expect(clippy::cast_precision_loss, reason = "pictures are far smaller than 2^24 pixels")]
fn real(number: usize) -> f32 {
    number as f32
}

/// Not negative: what lies left of or above the picture is cut off.
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "the cast saturates, which is what is wanted")]
fn whole(number: f32) -> usize {
    number as usize
}

#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "the cast saturates, which is what is wanted")]
fn byte(number: f32) -> u8 {
    number.round() as u8
}

#[cfg(test)]
mod tests {
    use super::*;

    const BLACK: Colour = Colour(0, 0, 0);

    fn red(picture: &Picture, x: usize, y: usize) -> u8 {
        picture.pixels[(y * picture.width + x) * 4]
    }

    #[test]
    fn a_pixel_is_as_dark_as_it_is_covered() {
        let mut picture = Picture::blank(4, 4);
        picture.fill(&[rectangle(Area { x: 0.5, y: 1.0, width: 2.0, height: 1.5 }, 1.0)], BLACK);
        assert_eq!([0, 1, 2, 3].map(|x| red(&picture, x, 1)), [128, 0, 128, 255]);
        assert_eq!([0, 1, 2, 3].map(|x| red(&picture, x, 2)), [191, 128, 191, 255]);
        assert_eq!(red(&picture, 1, 0), 255);
        assert_eq!(red(&picture, 1, 3), 255);
    }

    #[test]
    fn overlapping_rings_of_one_direction_leave_no_hole_and_opposite_ones_do() {
        let square = |from: f32, to: f32| vec![(from, from), (to, from), (to, to), (from, to)];
        let mut solid = Picture::blank(6, 6);
        solid.fill(&[square(0.0, 6.0), square(2.0, 4.0)], BLACK);
        assert_eq!(red(&solid, 3, 3), 0);
        let mut ring = Picture::blank(6, 6);
        let hole: Vec<Point> = square(2.0, 4.0).into_iter().rev().collect();
        ring.fill(&[square(0.0, 6.0), hole], BLACK);
        assert_eq!([red(&ring, 1, 1), red(&ring, 3, 3)], [0, 255]);
    }

    #[test]
    fn what_lies_outside_is_cut_off() {
        let mut picture = Picture::blank(2, 2);
        picture.fill(&[rectangle(Area { x: -5.0, y: -5.0, width: 20.0, height: 6.0 }, 1.0)], BLACK);
        assert_eq!([red(&picture, 0, 0), red(&picture, 1, 0), red(&picture, 0, 1)], [0, 0, 255]);
        picture.fill(&[rectangle(Area { x: 5.0, y: 5.0, width: 1.0, height: 1.0 }, 1.0)], BLACK);
        assert_eq!(red(&picture, 1, 1), 255);
    }
}
