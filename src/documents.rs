//! What leaves the office: words become pages, pages become the bytes of a PDF.
//!
//! ```text
//! Doc (words) ── lay_out ─► LaidOut (pages) ── write ─► bytes
//!                              └── raster ─► the preview
//! ```
//!
//! **Invariant:** the same input gives the same bytes: date and fonts are handed in, and no value depends on the order of a hash.
//!
//! **Invariant:** what a document discloses is computed from its words ([`Doc::disclosed`]), never typed.

pub mod doc;
pub mod fonts;
mod layout;
pub mod pages;
mod paragraph;
pub mod pdf;
pub mod raster;
pub mod referral_summary;
mod shaping;

pub use doc::Doc;
pub use fonts::Fonts;
pub use layout::lay_out;
pub use pages::LaidOut;
pub use pdf::write;
pub use raster::picture;

/// Why a document could not be made. Nothing was written.
#[derive(Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum DocumentError {
    /// Boxes in place of letters would be worse than no document.
    #[error("no font can print: {}", characters.iter().map(|c| format!("{c} (U+{:04X})", u32::from(*c))).collect::<Vec<_>>().join(", "))]
    Unprintable { characters: Vec<char> },
    /// The page writer refused: a defect of the program, not of the document.
    #[error("the page writer failed: {what}")]
    Writer { what: String },
}
