//! Laid-out pages become the bytes of a tagged PDF (PDF 1.7, PDF/UA-1).
//!
//! printpdf writes pages and fonts and nothing else; tags, language, metadata, outline and file id are added with lopdf.
//!
//! **Invariant:** this module only translates: what is read, where it stands and how it is called was decided before.
//!
//! **Invariant:** the same document gives the same bytes, in any process, on any day.

mod content;
mod faces;
mod metadata;
mod tags;

use super::{
    DocumentError,
    doc::Doc,
    pages::{LaidOut, NodeId},
};
use printpdf::{PdfDocument, PdfPage, PdfSaveOptions, Pt};

/// The bytes of the file. They hold no time, only the date of the document, and no name outside its pages.
pub fn write(doc: &Doc, laid_out: &LaidOut) -> Result<Vec<u8>, DocumentError> {
    let faces = faces::Faces::used_by(laid_out)?;
    let mut pdf = PdfDocument::new(&doc.title);
    faces.register(&mut pdf)?;
    let mut owners: Vec<Vec<NodeId>> = Vec::new();
    for page in &laid_out.pages {
        let content = content::Content::of(page, laid_out, &faces);
        let (width, height) = (Pt(laid_out.size.0), Pt(laid_out.size.1));
        pdf.pages.push(PdfPage::new(width.into(), height.into(), content.ops));
        owners.push(content.owners);
    }
    let mut warnings = Vec::new();
    let mut file = pdf.to_lopdf_document(&PdfSaveOptions::default(), &mut warnings);
    if let Some(warning) = warnings.first() {
        return Err(DocumentError::Writer { what: warning.msg.clone() });
    }
    finish(&mut file, doc, laid_out, &owners).map_err(|error| DocumentError::Writer { what: error.to_string() })
}

fn finish(file: &mut lopdf::Document, doc: &Doc, laid_out: &LaidOut, owners: &[Vec<NodeId>]) -> Result<Vec<u8>, lopdf::Error> {
    "1.7".clone_into(&mut file.version);
    tags::add(file, laid_out, owners)?;
    metadata::add(file, doc, laid_out)?;
    file.compress();
    let mut bytes = Vec::new();
    file.save_to(&mut bytes).map_err(lopdf::Error::IO)?;
    Ok(bytes)
}

/// A text string as PDF wants it: UTF-16 with its mark.
fn utf16(text: &str) -> Vec<u8> {
    let units = std::iter::once(0xfeff).chain(text.encode_utf16());
    units.flat_map(u16::to_be_bytes).collect()
}

fn text_string(text: &str) -> lopdf::Object {
    lopdf::Object::String(utf16(text), lopdf::StringFormat::Hexadecimal)
}
