//! The faces that documents are set in, each read once.
//!
//! **Invariant:** nothing but these bytes is used: no font of the computer, so that every computer writes the same page.

use harfrust::{FontRef, ShaperData};
use skrifa::MetadataProvider as _;
use std::{borrow::Cow, collections::HashMap, sync::Arc};

/// One face of one family.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FaceId {
    pub family: usize,
    pub strong: bool,
}

#[derive(Debug, thiserror::Error)]
pub enum FontError {
    #[error("the bytes of `{0}` are not a font")]
    NotAFont(String),
    #[error("a document needs at least one font family")]
    None,
}

/// A family in two weights.
pub struct Family {
    pub name: &'static str,
    pub regular: Cow<'static, [u8]>,
    pub strong: Cow<'static, [u8]>,
}

/// All faces, the preferred family first. A clone shares them.
#[derive(Clone)]
pub struct Fonts {
    families: Arc<[(Face, Face)]>,
}

/// A face with everything that setting text asks of it again and again.
pub struct Face {
    /// Its PostScript name.
    pub(super) name: String,
    bytes: Cow<'static, [u8]>,
    shaper: ShaperData,
    pub(super) units_per_em: f32,
    pub(super) ascent: f32,
    pub(super) descent: f32,
    glyph_of: HashMap<char, u16>,
    /// The least character that a glyph stands for by itself; ligatures and joined forms are not in it.
    char_of: HashMap<u16, char>,
    advances: Vec<u16>,
}

impl Fonts {
    /// The faces that come with the program. Reading them takes a few milliseconds: keep the value.
    pub fn embedded() -> Self {
        macro_rules! face {
            ($name:literal) => {
                Cow::Borrowed(include_bytes!(concat!("../../assets/fonts/", $name, ".ttf")).as_slice())
            };
        }
        Self::new(vec![
            Family { name: "NotoSans", regular: face!("NotoSans-Regular"), strong: face!("NotoSans-SemiBold") },
            Family { name: "NotoSansArabic", regular: face!("NotoSansArabic-Regular"), strong: face!("NotoSansArabic-SemiBold") },
        ])
        .expect("the embedded fonts are read by a test")
    }

    pub fn new(families: Vec<Family>) -> Result<Self, FontError> {
        if families.is_empty() {
            return Err(FontError::None);
        }
        let read = |family: Family| {
            let regular = Face::read(format!("{}-Regular", family.name), family.regular)?;
            Ok((regular, Face::read(format!("{}-SemiBold", family.name), family.strong)?))
        };
        Ok(Self { families: families.into_iter().map(read).collect::<Result<_, _>>()? })
    }

    pub fn face(&self, id: FaceId) -> &Face {
        let (regular, strong) = &self.families[id.family];
        if id.strong { strong } else { regular }
    }

    /// All faces, in the order in which a document names them.
    pub(super) fn ids(&self) -> impl Iterator<Item = FaceId> + use<> {
        (0..self.families.len()).flat_map(|family| [false, true].map(|strong| FaceId { family, strong }))
    }

    /// The first family that has this character; `None` where no family has it.
    pub(super) fn family_with(&self, wanted: char) -> Option<usize> {
        self.families.iter().position(|(regular, _)| regular.glyph_of.contains_key(&wanted))
    }
}

impl Face {
    fn read(name: String, bytes: Cow<'static, [u8]>) -> Result<Self, FontError> {
        let Ok(font) = FontRef::from_index(&bytes, 0) else { return Err(FontError::NotAFont(name)) };
        let shaper = ShaperData::new(&font);
        let metrics = font.metrics(skrifa::instance::Size::unscaled(), skrifa::instance::LocationRef::default());
        let widths = font.glyph_metrics(skrifa::instance::Size::unscaled(), skrifa::instance::LocationRef::default());
        let advances = (0..widths.glyph_count())
            .map(|glyph| as_units(widths.advance_width(skrifa::GlyphId::new(glyph)).unwrap_or_default()))
            .collect();
        let mut glyph_of = HashMap::new();
        let mut char_of: HashMap<u16, char> = HashMap::new();
        for (code, glyph) in font.charmap().mappings() {
            let (Some(c), Ok(glyph)) = (char::from_u32(code), u16::try_from(glyph.to_u32())) else { continue };
            glyph_of.insert(c, glyph);
            char_of.entry(glyph).and_modify(|least| *least = c.min(*least)).or_insert(c);
        }
        let (units_per_em, ascent, descent) = (f32::from(metrics.units_per_em), metrics.ascent, metrics.descent);
        Ok(Self { name, bytes, shaper, units_per_em, ascent, descent, glyph_of, char_of, advances })
    }

    /// The file itself.
    pub fn bytes(&self) -> &[u8] {
        &self.bytes
    }

    pub(super) fn font(&self) -> FontRef<'_> {
        FontRef::from_index(&self.bytes, 0).expect("`read` refuses what is not a font")
    }

    pub(super) fn shaper<'a>(&'a self, font: &FontRef<'a>) -> harfrust::Shaper<'a> {
        self.shaper.shaper(font).build()
    }

    pub(super) fn char_of(&self, glyph: u16) -> Option<char> {
        self.char_of.get(&glyph).copied()
    }

    pub(super) fn has(&self, c: char) -> bool {
        self.glyph_of.contains_key(&c)
    }

    /// How far a glyph moves the pen by itself, in font units.
    pub(super) fn advance(&self, glyph: u16) -> f32 {
        self.advances.get(usize::from(glyph)).copied().map_or(0.0, f32::from)
    }
}

#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "advance widths are 16 bits wide in the file")]
fn as_units(advance: f32) -> u16 {
    advance.round() as u16
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_embedded_faces_hold_what_spanish_french_and_arabic_need() {
        let fonts = Fonts::embedded();
        for c in "áéíóúüñÁÉÍÓÚÜÑçœŒàèùâêîôûëïÿ¿¡«»“”–—…·•€ºª%/".chars() {
            assert_eq!(fonts.family_with(c), Some(0), "{c}");
        }
        for c in "عقدملرپچژگی،؟".chars() {
            assert_eq!(fonts.family_with(c), Some(1), "{c}");
        }
        assert_eq!(fonts.family_with('字'), None);
    }

    #[test]
    fn what_is_not_a_font_is_refused() {
        let junk = || Cow::Borrowed(b"no font".as_slice());
        assert!(matches!(Fonts::new(vec![Family { name: "Junk", regular: junk(), strong: junk() }]), Err(FontError::NotAFont(_))));
    }
}
