//! Paints egui's triangles into a picture without a graphics card: for picture tests, screenshots, and machines without OpenGL.
//!
//! Integer edge functions with the top-left rule and integer blending make the same pixels on every machine.
//!
//! **Invariant:** every pixel that two neighbouring triangles share is painted exactly once.

use std::{collections::BTreeMap, mem};

use egui::{
    Color32, ImageData, Rect, TextureId, TexturesDelta,
    epaint::{ClippedPrimitive, ImageDelta, Mesh, Primitive, Vertex},
};

/// Sixteenths of sixteenths of a pixel: fine enough that edges never show.
const SUB: i64 = 256;
const SUB_REAL: f32 = 256.0;

/// A picture in rows from the top, colours premultiplied as egui has them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Picture {
    pub width: usize,
    pub height: usize,
    pub pixels: Vec<Color32>,
}

impl Picture {
    fn new(width: usize, height: usize, background: Color32) -> Self {
        Self { width, height, pixels: vec![background; width * height] }
    }

    /// Red, green, blue, alpha of every pixel.
    pub fn bytes(&self) -> Vec<u8> {
        self.pixels.iter().flat_map(Color32::to_array).collect()
    }
}

/// Keeps the textures between frames and paints.
#[derive(Debug, Default)]
pub struct Rasteriser {
    textures: BTreeMap<TextureId, Picture>,
    /// Freed by egui, but still needed for the frame that was handed over with them.
    last_used: Vec<TextureId>,
}

impl Rasteriser {
    /// Takes over what changed in the textures (the font atlas), leaving nothing behind.
    pub fn update(&mut self, delta: &mut TexturesDelta) {
        for id in mem::take(&mut self.last_used) {
            self.textures.remove(&id);
        }
        for (id, images) in &delta.set {
            for image in images {
                self.set(*id, image);
            }
        }
        self.last_used.extend(&delta.free);
        delta.clear();
    }

    fn set(&mut self, id: TextureId, delta: &ImageDelta) {
        let ImageData::Color(image) = &delta.image;
        let [width, height] = image.size;
        match delta.pos {
            None => {
                self.textures.insert(id, Picture { width, height, pixels: image.pixels.clone() });
            }
            Some([left, top]) => {
                let Some(texture) = self.textures.get_mut(&id) else { return };
                for (row, line) in image.pixels.chunks_exact(width).enumerate() {
                    let start = (top + row) * texture.width + left;
                    texture.pixels[start..start + width].copy_from_slice(line);
                }
            }
        }
    }

    /// Paints one frame of `width` × `height` pixels.
    pub fn paint(
        &self,
        width: usize,
        height: usize,
        pixels_per_point: f32,
        background: Color32,
        primitives: &[ClippedPrimitive],
    ) -> Picture {
        let mut picture = Picture::new(width, height, background);
        for ClippedPrimitive { clip_rect, primitive } in primitives {
            // Callbacks are for graphics cards; nothing of ours uses them.
            if let Primitive::Mesh(mesh) = primitive {
                let clip = Clip::new(*clip_rect, pixels_per_point, &picture);
                self.paint_mesh(mesh, pixels_per_point, clip, &mut picture);
            }
        }
        picture
    }

    fn paint_mesh(&self, mesh: &Mesh, pixels_per_point: f32, clip: Clip, picture: &mut Picture) {
        let Some(texture) = self.textures.get(&mesh.texture_id) else { return };
        for corners in mesh.indices.chunks_exact(3) {
            let corner = |at: usize| Corner::new(&mesh.vertices[corners[at] as usize], pixels_per_point, texture);
            paint_triangle([corner(0), corner(1), corner(2)], texture, clip, picture);
        }
    }
}

/// Pixels that may be painted: from the first pair, up to but without the second.
#[derive(Clone, Copy)]
struct Clip {
    left: i64,
    top: i64,
    right: i64,
    bottom: i64,
}

impl Clip {
    fn new(rect: Rect, pixels_per_point: f32, picture: &Picture) -> Self {
        let at = |points: f32, most: usize| whole((points * pixels_per_point).round()).clamp(0, whole_size(most));
        Self {
            left: at(rect.min.x, picture.width),
            top: at(rect.min.y, picture.height),
            right: at(rect.max.x, picture.width),
            bottom: at(rect.max.y, picture.height),
        }
    }
}

/// A corner of a triangle: its place in sub-pixels, its place in the texture in texels, its colour.
#[derive(Clone, Copy)]
struct Corner {
    x: i64,
    y: i64,
    u: f32,
    v: f32,
    colour: [f32; 4],
}

impl Corner {
    fn new(vertex: &Vertex, pixels_per_point: f32, texture: &Picture) -> Self {
        let sub = |points: f32| whole((points * pixels_per_point * SUB_REAL).round());
        Self {
            x: sub(vertex.pos.x),
            y: sub(vertex.pos.y),
            u: vertex.uv.x * real(texture.width),
            v: vertex.uv.y * real(texture.height),
            colour: vertex.color.to_array().map(f32::from),
        }
    }
}

/// One side of a triangle: its function is not negative inside, and never zero inside for two neighbours at once.
#[derive(Clone, Copy)]
struct Edge {
    from: (i64, i64),
    across: i64,
    down: i64,
    bias: i64,
}

impl Edge {
    fn new(from: Corner, to: Corner) -> Self {
        let (across, down) = (to.x - from.x, to.y - from.y);
        let top_or_left = down < 0 || (down == 0 && across > 0);
        Self { from: (from.x, from.y), across, down, bias: if top_or_left { 0 } else { -1 } }
    }

    /// At the middle of a pixel.
    fn at(self, x: i64, y: i64) -> i64 {
        let middle = |pixel: i64| pixel * SUB + SUB / 2;
        self.across * (middle(y) - self.from.1) - self.down * (middle(x) - self.from.0)
    }

    /// Narrows a span of a row to the pixels inside this edge.
    fn narrow(self, y: i64, span: &mut (i64, i64)) {
        let (start, step) = (self.at(0, y) + self.bias, -self.down * SUB);
        match step.signum() {
            1 => span.0 = span.0.max((-start).div_euclid(step) + i64::from((-start).rem_euclid(step) != 0)),
            -1 => span.1 = span.1.min(start.div_euclid(-step) + 1),
            _ if start < 0 => span.1 = span.0,
            _ => {}
        }
    }
}

fn paint_triangle(mut corners: [Corner; 3], texture: &Picture, clip: Clip, picture: &mut Picture) {
    let area = |[a, b, c]: [Corner; 3]| (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);
    if area(corners) < 0 {
        corners.swap(1, 2);
    }
    let area = area(corners);
    if area == 0 {
        return;
    }
    let [a, b, c] = corners;
    // The first edge lies opposite the first corner, and so on.
    let edges = [Edge::new(b, c), Edge::new(c, a), Edge::new(a, b)];
    let top = (a.y.min(b.y).min(c.y) / SUB - 1).max(clip.top);
    let bottom = (a.y.max(b.y).max(c.y) / SUB + 1).min(clip.bottom);
    let flat = is_flat(corners).then(|| sample(texture, a.u, a.v, a.colour));
    for y in top..bottom {
        let mut span = (clip.left, clip.right);
        for edge in edges {
            edge.narrow(y, &mut span);
        }
        if span.0 >= span.1 {
            continue;
        }
        let row = index(y) * picture.width;
        let pixels = &mut picture.pixels[row + index(span.0)..row + index(span.1)];
        match flat {
            Some(colour) if colour.a() == 255 => pixels.fill(colour),
            Some(colour) => pixels.iter_mut().for_each(|pixel| *pixel = blend(colour, *pixel)),
            None => shade(corners, edges.map(|edge| (edge.at(span.0, y), -edge.down * SUB)), area, texture, pixels),
        }
    }
}

fn is_flat([a, b, c]: [Corner; 3]) -> bool {
    let same = |one: Corner, other: Corner| {
        one.colour.map(f32::to_bits) == other.colour.map(f32::to_bits)
            && one.u.to_bits() == other.u.to_bits()
            && one.v.to_bits() == other.v.to_bits()
    };
    same(a, b) && same(a, c)
}

/// Paints a span whose colour or texture changes along it; `weights` are each edge's value at its start and its step.
fn shade(corners: [Corner; 3], weights: [(i64, i64); 3], area: i64, texture: &Picture, pixels: &mut [Color32]) {
    let area = small(area);
    let [wa, wb, wc] = weights.map(|(start, step)| (small(start) / area, small(step) / area));
    let [a, b, c] = corners;
    let mut along = 0.0;
    for pixel in pixels {
        let (fa, fb, fc) = (wa.0 + wa.1 * along, wb.0 + wb.1 * along, wc.0 + wc.1 * along);
        let mix = |a: f32, b: f32, c: f32| a * fa + b * fb + c * fc;
        let colour = std::array::from_fn(|channel| mix(a.colour[channel], b.colour[channel], c.colour[channel]));
        let source = sample(texture, mix(a.u, b.u, c.u), mix(a.v, b.v, c.v), colour);
        if source.a() > 0 {
            *pixel = blend(source, *pixel);
        }
        along += 1.0;
    }
}

/// The texture between its four nearest texels, tinted.
#[expect(clippy::disallowed_methods, reason = "mixes the colours it is given and names none")]
fn sample(texture: &Picture, u: f32, v: f32, tint: [f32; 4]) -> Color32 {
    let (left, right, across) = neighbours(u, texture.width);
    let (top, bottom, down) = neighbours(v, texture.height);
    let texel = |x: usize, y: usize| texture.pixels[y * texture.width + x].to_array();
    let corners = [texel(left, top), texel(right, top), texel(left, bottom), texel(right, bottom)];
    let channel = |at: usize| {
        let [nw, ne, sw, se] = corners.map(|texel| f32::from(texel[at]));
        let (upper, lower) = (nw + (ne - nw) * across, sw + (se - sw) * across);
        byte((upper + (lower - upper) * down) * tint[at] / 255.0)
    };
    Color32::from_rgba_premultiplied(channel(0), channel(1), channel(2), channel(3))
}

/// The two texels around a place, and how far it is on the way to the second.
fn neighbours(place: f32, size: usize) -> (usize, usize, f32) {
    let place = place - 0.5;
    let first = whole(place.floor());
    let last = whole_size(size) - 1;
    (index(first.clamp(0, last)), index((first + 1).clamp(0, last)), place - place.floor())
}

#[expect(clippy::disallowed_methods, reason = "mixes the colours it is given and names none")]
fn blend(source: Color32, below: Color32) -> Color32 {
    let (source, below) = (source.to_array(), below.to_array());
    let left = 255 - u32::from(source[3]);
    let [r, g, b, a] = std::array::from_fn(|at| {
        let sum = u32::from(source[at]) + (u32::from(below[at]) * left + 127) / 255;
        u8::try_from(sum).unwrap_or(u8::MAX)
    });
    Color32::from_rgba_premultiplied(r, g, b, a)
}

#[expect(clippy::cast_possible_truncation, reason = "places on a screen are far below the limits, and a float too large becomes the limit")]
fn whole(value: f32) -> i64 {
    value as i64
}

#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "rounded and brought into a byte's bounds")]
fn byte(value: f32) -> u8 {
    value.round().clamp(0.0, 255.0) as u8
}

#[expect(clippy::cast_precision_loss, reason = "sizes of textures are a few thousand")]
fn real(size: usize) -> f32 {
    size as f32
}

#[expect(clippy::cast_precision_loss, reason = "a proportion needs no more digits than a float has")]
fn small(value: i64) -> f32 {
    value as f32
}

fn whole_size(size: usize) -> i64 {
    i64::try_from(size).unwrap_or(i64::MAX)
}

/// Only for what was brought between nought and a picture's size.
fn index(value: i64) -> usize {
    usize::try_from(value).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn corner(x: i64, y: i64) -> Corner {
        Corner { x: x * SUB, y: y * SUB, u: 0.5, v: 0.5, colour: [100.0, 0.0, 0.0, 100.0] }
    }

    #[test]
    fn two_triangles_share_no_pixel_and_leave_none_out() {
        let white = Picture::new(1, 1, Color32::WHITE);
        let mut picture = Picture::new(9, 9, Color32::TRANSPARENT);
        let clip = Clip { left: 0, top: 0, right: 9, bottom: 9 };
        let (a, b, c, d) = (corner(1, 1), corner(8, 1), corner(8, 8), corner(1, 8));
        paint_triangle([a, b, c], &white, clip, &mut picture);
        paint_triangle([a, c, d], &white, clip, &mut picture);
        let painted = picture.pixels.iter().filter(|pixel| pixel.a() == 100).count();
        assert_eq!(painted, 49, "every pixel once: {:?}", picture.pixels);
        assert_eq!(picture.pixels.iter().filter(|pixel| pixel.a() == 0).count(), 81 - 49);
    }
}
