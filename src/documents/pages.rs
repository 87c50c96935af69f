//! Laid-out pages: what stands where, and which part of the document it belongs to.
//!
//! **Invariant:** the file and the preview are both drawn from these values and from nothing else, so that the preview shows
//! exactly what leaves. Lengths are points, x to the right, y downwards, from the top left corner of the page.

use super::fonts::{FaceId, Fonts};
use std::ops::Range;

pub const A4: (f32, f32) = (595.28, 841.89);

/// A document on its pages.
#[derive(Clone)]
pub struct LaidOut {
    /// What the glyph numbers of its runs are numbers in.
    pub fonts: Fonts,
    pub size: (f32, f32),
    pub pages: Vec<Page>,
    /// The structure of the document, the root first: what a screen reader walks.
    pub tree: Vec<Node>,
    pub outline: Vec<OutlineEntry>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Page {
    pub pieces: Vec<Piece>,
    /// Its lines as plain text, in reading order, with where they stand: for accessibility and for tests.
    pub lines: Vec<Line>,
}

/// What one owner draws on one page.
#[derive(Clone, Debug, PartialEq)]
pub struct Piece {
    pub owner: Owner,
    pub marks: Vec<Mark>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Owner {
    Node(NodeId),
    /// No part of the reading: page heads and feet, rules, boxes, repeated titles.
    Artifact(Artifact),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Artifact {
    Layout,
    Header,
    Footer,
}

#[derive(Clone, Debug, PartialEq)]
pub enum Mark {
    Fill { area: Area, colour: Colour },
    Run(GlyphRun),
}

#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Area {
    pub x: f32,
    pub y: f32,
    pub width: f32,
    pub height: f32,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Colour(pub u8, pub u8, pub u8);

/// Glyphs of one face on one base line, from left to right.
#[derive(Clone, Debug, PartialEq)]
pub struct GlyphRun {
    pub face: FaceId,
    pub size: f32,
    pub colour: Colour,
    /// Left end, on the base line.
    pub x: f32,
    pub y: f32,
    pub text: String,
    pub glyphs: Vec<Glyph>,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Glyph {
    pub id: u16,
    /// Right of the run's left end, and above its base line, in points.
    pub x: f32,
    pub rise: f32,
    /// The part of the run's text it stands for; glyphs of one cluster share it.
    pub cluster: Range<usize>,
}

/// A line as it is read.
#[derive(Clone, Debug, PartialEq)]
pub struct Line {
    pub text: String,
    pub area: Area,
}

/// Place in [`LaidOut::tree`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct NodeId(pub usize);

/// An element of the structure: it has elements in it, or content on pages, never both.
#[derive(Clone, Debug, PartialEq)]
pub struct Node {
    pub role: Role,
    pub children: Vec<NodeId>,
    pub language: Option<String>,
    /// What is read out in place of what is drawn (a tick box).
    pub stands_for: Option<String>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    Document,
    Heading(u8),
    Paragraph,
    Span,
    /// A box: a notice, or the person's words.
    Division,
    List,
    ListItem,
    Label,
    ListBody,
    Table,
    Row,
    ColumnTitle,
    RowTitle,
    Cell,
}

/// A heading, for the reader's side bar.
#[derive(Clone, Debug, PartialEq)]
pub struct OutlineEntry {
    pub level: u8,
    pub title: String,
    pub page: usize,
    pub y: f32,
}

impl LaidOut {
    /// Everything that can be read on the pages, heads and feet left out, in reading order.
    pub fn words(&self) -> String {
        let lines = self.pages.iter().flat_map(|page| &page.lines).map(|line| line.text.as_str());
        lines.collect::<Vec<_>>().join("\n")
    }
}
