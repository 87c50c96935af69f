//! The parts of faces that a document uses, and what each glyph says when it is copied out.
//!
//! **Invariant:** a glyph says the same string wherever it stands in a document, because the page writer keeps one string a
//! glyph; whatever says something else is spelled out where it stands (`content`).

use crate::documents::{
    DocumentError,
    fonts::{FaceId, Fonts},
    pages::{GlyphRun, LaidOut, Mark},
    shaping::is_ignorable,
};
use printpdf::{FontId, ParsedFont, PdfDocument, PdfFont};
use std::collections::{BTreeMap, HashMap};
use subsetter::GlyphRemapper;

pub(super) struct Faces<'a> {
    fonts: &'a Fonts,
    used: BTreeMap<FaceId, UsedFace>,
}

pub(super) struct UsedFace {
    pub(super) id: FontId,
    remapper: GlyphRemapper,
    /// By the glyph's number in the whole face.
    says: HashMap<u16, String>,
}

impl<'a> Faces<'a> {
    pub(super) fn used_by(laid_out: &'a LaidOut) -> Result<Self, DocumentError> {
        let mut faces = Self { fonts: &laid_out.fonts, used: BTreeMap::new() };
        let marks = laid_out.pages.iter().flat_map(|page| &page.pieces).flat_map(|piece| &piece.marks);
        for run in marks.filter_map(|mark| if let Mark::Run(run) = mark { Some(run) } else { None }) {
            faces.note(run)?;
        }
        Ok(faces)
    }

    fn note(&mut self, run: &GlyphRun) -> Result<(), DocumentError> {
        let face = self.fonts.face(run.face);
        let place = self.fonts.ids().position(|id| id == run.face).unwrap_or_default();
        let used = match self.used.entry(run.face) {
            std::collections::btree_map::Entry::Occupied(entry) => entry.into_mut(),
            std::collections::btree_map::Entry::Vacant(entry) => {
                entry.insert(UsedFace { id: font_id(place)?, remapper: GlyphRemapper::new(), says: HashMap::new() })
            }
        };
        for glyph in &run.glyphs {
            used.remapper.remap(glyph.id);
            used.says.entry(glyph.id).or_insert_with(|| match face.char_of(glyph.id) {
                Some(c) => c.to_string(),
                None => spoken(&run.text[glyph.cluster.clone()]),
            });
        }
        Ok(())
    }

    /// Hands the small faces to the page writer.
    pub(super) fn register(&self, pdf: &mut PdfDocument) -> Result<(), DocumentError> {
        for (id, used) in &self.used {
            let face = self.fonts.face(*id);
            let refused = |what: String| DocumentError::Writer { what: format!("{}: {what}", face.name) };
            let small = subsetter::subset(face.bytes(), 0, &used.remapper).map_err(|error| refused(error.to_string()))?;
            // A subset has no character map any more, of which the page writer warns; glyphs are named by number here.
            let mut parsed = ParsedFont::from_bytes(&small, 0, &mut Vec::new()).ok_or_else(|| refused("unreadable subset".to_owned()))?;
            parsed.font_name = Some(format!("{}+{}", used.id.0, face.name));
            pdf.resources.fonts.map.insert(used.id.clone(), PdfFont::new(parsed));
        }
        Ok(())
    }

    pub(super) fn used(&self, id: FaceId) -> &UsedFace {
        &self.used[&id]
    }

    /// How far a reader moves on after a glyph, in thousandths of the size: whole ones, as the page writer notes them.
    pub(super) fn step(&self, id: FaceId, glyph: u16) -> f32 {
        let face = self.fonts.face(id);
        (face.advance(glyph) * 1000.0 / face.units_per_em).trunc()
    }
}

impl UsedFace {
    pub(super) fn number(&self, glyph: u16) -> u16 {
        self.remapper.get(glyph).unwrap_or_default()
    }

    pub(super) fn says(&self, glyph: u16) -> &str {
        self.says.get(&glyph).map_or("", String::as_str)
    }
}

/// What a stretch of text says aloud: without the marks that only steer its shape, joiners excepted, which are spelling.
pub(super) fn spoken(text: &str) -> String {
    text.chars().filter(|c| matches!(c, '\u{200c}' | '\u{200d}') || !is_ignorable(*c)).collect()
}

/// Six capitals: the mark of a subset, and no name of a built-in font.
fn font_id(place: usize) -> Result<FontId, DocumentError> {
    let letter = u8::try_from(place).ok().filter(|place| *place < 26).map(|place| char::from(b'A' + place));
    letter.map(|letter| FontId(format!("ACOGI{letter}"))).ok_or(DocumentError::Writer { what: "too many fonts".to_owned() })
}
