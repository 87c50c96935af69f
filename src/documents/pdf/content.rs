//! One page becomes the operations of the page writer.
//!
//! **Invariant:** everything drawn stands in a marked sequence: a numbered one that an element lists, or an artifact.
//!
//! What a reader gets on copying is spelled out cluster by cluster, never for a whole run: for a run that is read from the
//! right, several readers would hand out the letters in reverse.

use super::{
    faces::{Faces, UsedFace, spoken},
    utf16,
};
use crate::documents::pages::{Area, Artifact, Colour, Glyph, GlyphRun, LaidOut, Mark, NodeId, Owner, Page, Role};
use printpdf::{Codepoint, Color, DictItem, Op, PaintMode, PdfFontHandle, Pt, Rect, Rgb, TextItem, TextMatrix};
use std::collections::BTreeMap;

pub(super) struct Content {
    pub(super) ops: Vec<Op>,
    /// Whom each numbered sequence belongs to.
    pub(super) owners: Vec<NodeId>,
}

impl Content {
    pub(super) fn of(page: &Page, laid_out: &LaidOut, faces: &Faces<'_>) -> Self {
        let mut drawing = Drawing { ops: Vec::new(), owners: Vec::new(), colour: None, height: laid_out.size.1, faces };
        for piece in &page.pieces {
            drawing.begin(piece.owner, laid_out);
            piece.marks.iter().for_each(|mark| drawing.mark(mark));
            drawing.ops.push(Op::EndMarkedContent);
        }
        Self { ops: drawing.ops, owners: drawing.owners }
    }
}

struct Drawing<'a> {
    ops: Vec<Op>,
    owners: Vec<NodeId>,
    colour: Option<Colour>,
    height: f32,
    faces: &'a Faces<'a>,
}

impl Drawing<'_> {
    fn begin(&mut self, owner: Owner, laid_out: &LaidOut) {
        let (tag, properties) = match owner {
            Owner::Node(node) => {
                let number = i64::try_from(self.owners.len()).unwrap_or(i64::MAX);
                self.owners.push(node);
                (tag_of(laid_out.tree[node.0].role), dict([("MCID", DictItem::Int(number))]))
            }
            Owner::Artifact(Artifact::Layout) => ("Artifact", dict([("Type", name("Layout"))])),
            Owner::Artifact(Artifact::Header) => ("Artifact", dict([("Type", name("Pagination")), ("Subtype", name("Header"))])),
            Owner::Artifact(Artifact::Footer) => ("Artifact", dict([("Type", name("Pagination")), ("Subtype", name("Footer"))])),
        };
        self.ops.push(Op::BeginMarkedContentWithProperties { tag: tag.to_owned(), properties });
    }

    fn mark(&mut self, mark: &Mark) {
        match mark {
            Mark::Fill { area, colour } => self.fill(*area, *colour),
            Mark::Run(run) => self.run(run),
        }
    }

    fn ink(&mut self, colour: Colour) {
        if self.colour.replace(colour) != Some(colour) {
            let part = |channel: u8| f32::from(channel) / 255.0;
            let col = Color::Rgb(Rgb { r: part(colour.0), g: part(colour.1), b: part(colour.2), icc_profile: None });
            self.ops.push(Op::SetFillColor { col });
        }
    }

    fn fill(&mut self, area: Area, colour: Colour) {
        self.ink(colour);
        let rectangle = Rect {
            x: Pt(area.x),
            y: Pt(self.height - area.y - area.height),
            width: Pt(area.width),
            height: Pt(area.height),
            mode: Some(PaintMode::Fill),
            winding_order: None,
        };
        self.ops.push(Op::DrawRectangle { rectangle });
    }

    fn run(&mut self, run: &GlyphRun) {
        if run.glyphs.is_empty() {
            return;
        }
        let used = self.faces.used(run.face);
        self.ink(run.colour);
        self.ops.push(Op::StartTextSection);
        self.ops.push(Op::SetFont { font: PdfFontHandle::External(used.id.clone()), size: Pt(run.size) });
        let matrix = TextMatrix::Raw([1.0, 0.0, 0.0, 1.0, run.x, self.height - run.y]);
        self.ops.push(Op::SetTextMatrix { matrix });
        let mut shown = Shown { pen: 0.0, rise: 0.0, items: Vec::new() };
        for cluster in run.glyphs.chunk_by(|a, b| a.cluster == b.cluster) {
            let says = spoken(&run.text[cluster[0].cluster.clone()]);
            let plain = cluster.len() == 1 && used.says(cluster[0].id) == says;
            if !plain {
                self.flush(&mut shown);
                let properties = dict([("ActualText", DictItem::String { data: utf16(&says), literal: false })]);
                self.ops.push(Op::BeginMarkedContentWithProperties { tag: "Span".to_owned(), properties });
            }
            for glyph in cluster {
                self.show(&mut shown, run, used, glyph);
            }
            if !plain {
                self.flush(&mut shown);
                self.ops.push(Op::EndMarkedContent);
            }
        }
        self.flush(&mut shown);
        if shown.rise != 0.0 {
            self.ops.push(Op::SetLineOffset { multiplier: 0.0 });
        }
        self.ops.push(Op::EndTextSection);
    }

    fn show(&mut self, shown: &mut Shown, run: &GlyphRun, used: &UsedFace, glyph: &Glyph) {
        if (shown.rise - glyph.rise).abs() > 0.001 {
            self.flush(shown);
            shown.rise = glyph.rise;
            self.ops.push(Op::SetLineOffset { multiplier: glyph.rise });
        }
        // Tenths of a thousandth of the size: below what any printer shows.
        let back = ((shown.pen - glyph.x / run.size * 1000.0) * 10.0).round() / 10.0;
        if back != 0.0 {
            shown.items.push(TextItem::Offset(back));
            shown.pen -= back;
        }
        let code = Codepoint::with_cid(used.number(glyph.id), 0.0, used.says(glyph.id).to_owned());
        match shown.items.last_mut() {
            Some(TextItem::GlyphIds(codes)) => codes.push(code),
            _ => shown.items.push(TextItem::GlyphIds(vec![code])),
        }
        shown.pen += self.faces.step(run.face, glyph.id);
    }

    fn flush(&mut self, shown: &mut Shown) {
        let items = std::mem::take(&mut shown.items);
        if !items.is_empty() {
            self.ops.push(Op::ShowText { items });
        }
    }
}

/// Where the reader's pen stands in a run, in thousandths of the size, and what waits to be shown.
struct Shown {
    pen: f32,
    rise: f32,
    items: Vec<TextItem>,
}

/// The name of an element in the standard structure.
pub(super) fn tag_of(role: Role) -> &'static str {
    match role {
        Role::Document => "Document",
        Role::Heading(1) => "H1",
        Role::Heading(2) => "H2",
        Role::Heading(_) => "H3",
        Role::Paragraph => "P",
        Role::Span => "Span",
        Role::Division => "Div",
        Role::List => "L",
        Role::ListItem => "LI",
        Role::Label => "Lbl",
        Role::ListBody => "LBody",
        Role::Table => "Table",
        Role::Row => "TR",
        Role::ColumnTitle | Role::RowTitle => "TH",
        Role::Cell => "TD",
    }
}

fn name(name: &str) -> DictItem {
    DictItem::Name(name.as_bytes().to_vec())
}

fn dict<const N: usize>(entries: [(&str, DictItem); N]) -> DictItem {
    DictItem::Dict { map: entries.into_iter().map(|(key, value)| (key.to_owned(), value)).collect::<BTreeMap<_, _>>() }
}
