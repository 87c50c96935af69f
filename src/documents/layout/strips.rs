//! Strips: slices of the column that are never cut, before it is known which page they stand on.
//!
//! **Invariant:** marks are placed across the page for good, and down from the strip's own upper edge.

use crate::documents::pages::{Area, Artifact, Colour, Line, Mark, Owner};

#[derive(Clone, Default)]
pub(super) struct Strip {
    /// Empty room above, left out at the head of a page.
    pub(super) gap: f32,
    pub(super) height: f32,
    /// Stays on the page of the next strip, as far as a page can hold both.
    pub(super) with_next: bool,
    pub(super) pieces: Vec<(Owner, Vec<Mark>)>,
    pub(super) lines: Vec<Line>,
    /// The box that lies behind it.
    pub(super) boxed: Option<usize>,
    /// The table head that stands again above it when it begins a page.
    pub(super) head: Option<usize>,
    /// Level and title of the heading that begins here.
    pub(super) heading: Option<(u8, String)>,
}

/// What lies behind the strips of a box, across the page.
#[derive(Clone, Copy)]
pub(super) struct Boxed {
    pub(super) x: f32,
    pub(super) width: f32,
    pub(super) fill: Option<Colour>,
    /// Left edge of a bar along the box.
    pub(super) bar: Option<(f32, Colour)>,
    pub(super) frame: Option<Colour>,
}

impl Strip {
    pub(super) fn of_height(height: f32) -> Self {
        Self { height, ..Self::default() }
    }

    pub(super) fn mark(&mut self, owner: Owner, mark: Mark) {
        match self.pieces.iter_mut().find(|(of, _)| *of == owner) {
            Some((_, marks)) => marks.push(mark),
            None => self.pieces.push((owner, vec![mark])),
        }
    }

    pub(super) fn decorate(&mut self, area: Area, colour: Colour) {
        self.mark(Owner::Artifact(Artifact::Layout), Mark::Fill { area, colour });
    }

    /// Lays another strip over this one: the lines of neighbouring cells.
    pub(super) fn beside(&mut self, other: Self) {
        self.height = self.height.max(other.height);
        for (owner, marks) in other.pieces {
            for mark in marks {
                self.mark(owner, mark);
            }
        }
        self.lines.extend(other.lines);
    }

    /// Makes room at its upper edge, so that the room is part of it.
    pub(super) fn push_down(&mut self, by: f32) {
        self.height += by;
        for mark in self.pieces.iter_mut().flat_map(|(_, marks)| marks) {
            *mark = moved_down(mark, by);
        }
        for line in &mut self.lines {
            line.area.y += by;
        }
    }
}

pub(super) fn moved_down(mark: &Mark, by: f32) -> Mark {
    let mut mark = mark.clone();
    match &mut mark {
        Mark::Fill { area, .. } => area.y += by,
        Mark::Run(run) => run.y += by,
    }
    mark
}

/// A block whose first and last two lines stay together; none of it is left alone on a page.
pub(super) fn without_widows(strips: &mut [Strip]) {
    let last = strips.len().saturating_sub(1);
    for (number, strip) in strips.iter_mut().enumerate() {
        strip.with_next |= number < last && (number == 0 || number + 2 > last);
    }
}

/// Strips that stay on one page, as far as a page can hold them.
pub(super) fn together(strips: &mut [Strip]) {
    if let Some((_, all_but_last)) = strips.split_last_mut() {
        all_with_next(all_but_last);
    }
}

/// Strips that stay together and with what follows.
pub(super) fn all_with_next(strips: &mut [Strip]) {
    for strip in strips {
        strip.with_next = true;
    }
}
