//! Words become pages, and the structure that a screen reader walks, in one pass.
//!
//! First every block becomes strips (`strips`): slices of the column that are never cut. Then the strips are put on pages
//! (`paginate`), and last the heads and feet are drawn, when the number of pages is known.
//!
//! **Invariant:** horizontal places are counted from where the language begins a line; `Column::left` alone turns them into
//! places on the page, so that a right-to-left document is mirrored as a whole.

mod blocks;
mod margins;
mod paginate;
mod strips;
mod style;

use super::{
    DocumentError,
    doc::{Doc, Text},
    fonts::Fonts,
    pages::{A4, Area, LaidOut, Line, Mark, Node, NodeId, Owner, Role},
    paragraph::{SetLine, TextStyle, set_lines},
    shaping::Setting,
};
use std::collections::BTreeSet;
use strips::{Boxed, Strip};

/// Lays a document out on A4 pages. Characters that no face can print are all named in the error.
pub fn lay_out(doc: &Doc, fonts: &Fonts) -> Result<LaidOut, DocumentError> {
    let mut layout = Layout::new(doc, fonts);
    for block in &doc.blocks {
        layout.block(block);
    }
    let (strips, boxes, heads) = (std::mem::take(&mut layout.strips), std::mem::take(&mut layout.boxes), std::mem::take(&mut layout.heads));
    let paginated = paginate::paginate(&strips, &boxes, &heads);
    let mut pages = paginated.pages;
    layout.margins(&doc.margins, &mut pages);
    if !layout.set.missing.is_empty() {
        return Err(DocumentError::Unprintable { characters: layout.set.missing.into_iter().collect() });
    }
    Ok(LaidOut { fonts: fonts.clone(), size: A4, pages, tree: layout.tree, outline: paginated.outline })
}

/// The width that text stands in.
#[derive(Clone, Copy)]
struct Column {
    right_to_left: bool,
    /// From where lines begin, within the margins.
    offset: f32,
    width: f32,
}

/// On which side a line stands.
#[derive(Clone, Copy, PartialEq)]
enum Side {
    /// Where the document begins its lines: in tables, so that columns stay straight.
    Document,
    /// Where the line's own language begins: in running text.
    Own,
    /// Where the document ends its lines.
    End,
}

impl Column {
    fn page(right_to_left: bool) -> Self {
        Self { right_to_left, offset: 0.0, width: A4.0 - 2.0 * style::MARGIN }
    }

    fn within(self, offset: f32, width: f32) -> Self {
        Self { offset: self.offset + offset, width, ..self }
    }

    /// The left edge on the page: the one place where a document is mirrored.
    fn left(self) -> f32 {
        if self.right_to_left { A4.0 - style::MARGIN - self.offset - self.width } else { style::MARGIN + self.offset }
    }

    fn line_left(self, line: &SetLine, side: Side) -> f32 {
        let at_right = match side {
            Side::Document => self.right_to_left,
            Side::Own => line.right_to_left,
            Side::End => !self.right_to_left,
        };
        let slack = if at_right { self.width - line.width } else { 0.0 };
        self.left() + slack - line.hang
    }
}

struct Layout<'a> {
    set: Setting<'a>,
    column: Column,
    tree: Vec<Node>,
    strips: Vec<Strip>,
    boxes: Vec<Boxed>,
    /// Table heads, to stand again on each page.
    heads: Vec<Vec<Strip>>,
}

impl<'a> Layout<'a> {
    fn new(doc: &'a Doc, fonts: &'a Fonts) -> Self {
        let root = Node { role: Role::Document, children: Vec::new(), language: None, stands_for: None };
        Self {
            set: Setting { fonts, language: &doc.language, missing: BTreeSet::new() },
            column: Column::page(doc.is_right_to_left()),
            tree: vec![root],
            strips: Vec::new(),
            boxes: Vec::new(),
            heads: Vec::new(),
        }
    }

    fn node(&mut self, parent: NodeId, role: Role) -> NodeId {
        let id = NodeId(self.tree.len());
        self.tree.push(Node { role, children: Vec::new(), language: None, stands_for: None });
        self.tree[parent.0].children.push(id);
        id
    }

    /// An element for a text, and who owns each of its inlines: the element itself, or a span each where languages differ.
    fn text_node(&mut self, parent: NodeId, role: Role, text: &Text) -> Vec<Owner> {
        let node = self.node(parent, role);
        let languages: BTreeSet<&Option<String>> = text.pieces.iter().map(|piece| &piece.language).collect();
        if languages.len() <= 1 {
            self.tree[node.0].language = languages.into_iter().next().cloned().flatten();
            return vec![Owner::Node(node); text.pieces.len()];
        }
        let spans = text.pieces.iter().map(|piece| {
            let span = self.node(node, Role::Span);
            self.tree[span.0].language.clone_from(&piece.language);
            Owner::Node(span)
        });
        spans.collect()
    }

    /// The lines of a text in a column, as strips that may be parted between any two lines.
    fn text_strips(&mut self, text: &Text, owners: &[Owner], style: TextStyle, column: Column, side: Side) -> Vec<Strip> {
        set_lines(&text.pieces, style, column.width, &mut self.set)
            .into_iter()
            .map(|line| self.line_strip(line, owners, style, column, side))
            .collect()
    }

    fn line_strip(&self, line: SetLine, owners: &[Owner], style: TextStyle, column: Column, side: Side) -> Strip {
        let left = column.line_left(&line, side);
        let face = self.set.fonts.face(super::fonts::FaceId { family: 0, strong: style.strong });
        let scale = style.size / face.units_per_em;
        // The letters stand in the middle of the leading; descents are negative.
        let base = (style.leading - (face.ascent - face.descent) * scale) / 2.0 + face.ascent * scale;
        let mut strip = Strip::of_height(style.leading);
        if !line.text.is_empty() {
            let area = Area { x: left + line.hang, y: 0.0, width: line.width, height: style.leading };
            strip.lines.push(Line { text: line.text, area });
        }
        for (span, mut run) in line.runs {
            run.x += left;
            run.y = base;
            strip.mark(owners[span], Mark::Run(run));
        }
        strip
    }
}
