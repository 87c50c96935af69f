//! Strips are put on pages.
//!
//! **Invariant:** strips that want to stay together do, unless a page cannot hold them; then they are parted between two
//! strips, never inside one, and nothing is lost.

use super::{
    strips::{Boxed, Strip, moved_down},
    style,
};
use crate::documents::pages::{A4, Area, Artifact, Line, Mark, OutlineEntry, Owner, Page, Piece};
use std::collections::HashMap;

pub(super) struct Paginated {
    pub(super) pages: Vec<Page>,
    pub(super) outline: Vec<OutlineEntry>,
}

/// What the column of one page can hold.
const ROOM: f32 = A4.1 - style::TOP - style::BOTTOM;

pub(super) fn paginate(strips: &[Strip], boxes: &[Boxed], heads: &[Vec<Strip>]) -> Paginated {
    let mut pages = Pages { boxes, heads, done: Vec::new(), outline: Vec::new(), now: Sheet::default() };
    let mut rest = strips;
    while !rest.is_empty() {
        let together = 1 + rest.iter().take_while(|strip| strip.with_next).count();
        let (group, after) = rest.split_at(together.min(rest.len()));
        pages.place(group);
        rest = after;
    }
    pages.turn();
    Paginated { pages: pages.done, outline: pages.outline }
}

#[derive(Default)]
struct Sheet {
    page: Page,
    /// Where each owner's marks are gathered: one sequence of content per owner and page.
    piece_of: HashMap<Owner, usize>,
    /// Boxes with their upper and lower edges here.
    boxes: Vec<(usize, f32, f32)>,
    used: f32,
}

struct Pages<'a> {
    boxes: &'a [Boxed],
    heads: &'a [Vec<Strip>],
    done: Vec<Page>,
    outline: Vec<OutlineEntry>,
    now: Sheet,
}

impl Pages<'_> {
    fn place(&mut self, group: &[Strip]) {
        let needed = height(group);
        let left = ROOM - self.now.used;
        let fits_nowhere = needed > ROOM - self.head_height(group);
        // What must be parted anyway begins here, unless hardly anything of it would.
        let turn = if fits_nowhere { left < ROOM / 5.0 } else { needed > left };
        if turn && self.now.used > 0.0 {
            self.turn();
        }
        for strip in group {
            if self.now.used > 0.0 && self.now.used + strip.gap + strip.height > ROOM {
                self.turn();
            }
            self.put(strip);
        }
    }

    fn head_height(&self, group: &[Strip]) -> f32 {
        group.first().and_then(|strip| strip.head).map_or(0.0, |head| height(&self.heads[head]))
    }

    fn put(&mut self, strip: &Strip) {
        if self.now.used == 0.0 {
            if let Some(head) = strip.head {
                let heads = self.heads;
                heads[head].iter().for_each(|repeated| self.draw(repeated));
            }
        } else {
            let inside = strip.boxed.is_some() && self.now.boxes.last().map(|(number, ..)| *number) == strip.boxed;
            self.now.used += strip.gap;
            if inside && let Some((.., bottom)) = self.now.boxes.last_mut() {
                *bottom = self.now.used;
            }
        }
        self.draw(strip);
    }

    fn draw(&mut self, strip: &Strip) {
        let top = style::TOP + self.now.used;
        if let Some(number) = strip.boxed {
            match self.now.boxes.last_mut().filter(|(last, ..)| *last == number) {
                Some((.., bottom)) => *bottom = self.now.used + strip.height,
                None => self.now.boxes.push((number, self.now.used, self.now.used + strip.height)),
            }
        }
        if let Some((level, title)) = &strip.heading {
            self.outline.push(OutlineEntry { level: *level, title: title.clone(), page: self.done.len(), y: top });
        }
        for (owner, marks) in &strip.pieces {
            let pieces = &mut self.now.page.pieces;
            let place = *self.now.piece_of.entry(*owner).or_insert_with(|| {
                pieces.push(Piece { owner: *owner, marks: Vec::new() });
                pieces.len() - 1
            });
            pieces[place].marks.extend(marks.iter().map(|mark| moved_down(mark, top)));
        }
        let moved = |line: &Line| Line { area: Area { y: line.area.y + top, ..line.area }, ..line.clone() };
        self.now.page.lines.extend(strip.lines.iter().map(moved));
        self.now.used += strip.height;
    }

    /// Ends the page: boxes go behind everything, now that their heights are known.
    fn turn(&mut self) {
        let sheet = std::mem::take(&mut self.now);
        let mut page = sheet.page;
        let behind: Vec<Mark> =
            sheet.boxes.iter().flat_map(|(number, top, bottom)| backdrop(&self.boxes[*number], style::TOP + top, bottom - top)).collect();
        if !behind.is_empty() {
            page.pieces.insert(0, Piece { owner: Owner::Artifact(Artifact::Layout), marks: behind });
        }
        self.done.push(page);
    }
}

fn height(strips: &[Strip]) -> f32 {
    strips.iter().enumerate().map(|(number, strip)| strip.height + if number == 0 { 0.0 } else { strip.gap }).sum::<f32>()
        + strips.first().map_or(0.0, |strip| strip.gap)
}

fn backdrop(boxed: &Boxed, y: f32, height: f32) -> Vec<Mark> {
    let Boxed { x, width, .. } = *boxed;
    let mut marks = Vec::new();
    let mut fill = |x: f32, y: f32, width: f32, height: f32, colour| marks.push(Mark::Fill { area: Area { x, y, width, height }, colour });
    if let Some(colour) = boxed.fill {
        fill(x, y, width, height, colour);
    }
    if let Some((bar, colour)) = boxed.bar {
        fill(bar, y, style::BAR, height, colour);
    }
    if let Some(colour) = boxed.frame {
        let line = style::HAIRLINE;
        fill(x, y, width, line, colour);
        fill(x, y + height - line, width, line, colour);
        fill(x, y, line, height, colour);
        fill(x + width - line, y, line, height, colour);
    }
    marks
}
