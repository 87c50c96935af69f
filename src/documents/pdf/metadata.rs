//! Title, language, date, side bar and id of the file.
//!
//! **Invariant:** nothing here tells more than the pages: no author, no time of day, no path, no name of the computer.

use super::text_string;
use crate::documents::{
    doc::Doc,
    pages::{LaidOut, Mark},
};
use lopdf::{Dictionary, Document, Object, ObjectId, Stream, StringFormat, dictionary};
use sha2::{Digest as _, Sha256};

const PRODUCER: &str = "Acogida";

pub(super) fn add(file: &mut Document, doc: &Doc, laid_out: &LaidOut) -> Result<(), lopdf::Error> {
    let outline = outline(file, laid_out);
    let mut xmp = Stream::new(dictionary! { "Type" => "Metadata", "Subtype" => "XML" }, xmp(doc).into_bytes());
    // Readers look for it without knowing the file format.
    xmp.allows_compression = false;
    let xmp = file.add_object(xmp);
    let mut preferences = dictionary! { "DisplayDocTitle" => true };
    if doc.is_right_to_left() {
        preferences.set("Direction", "R2L");
    }
    let catalog = file.catalog_mut()?;
    catalog.set("Lang", text_string(&doc.language));
    catalog.set("ViewerPreferences", preferences);
    catalog.set("Metadata", xmp);
    if let Some(outline) = outline {
        catalog.set("Outlines", outline);
    }
    if let Ok(info) = file.trailer.get(b"Info").and_then(Object::as_reference) {
        file.set_object(info, information(doc));
    }
    let id = Object::String(file_id(doc, laid_out), StringFormat::Hexadecimal);
    file.trailer.set("ID", vec![id.clone(), id]);
    Ok(())
}

fn information(doc: &Doc) -> Dictionary {
    let date = format!("D:{}", doc.date.strftime("%Y%m%d"));
    dictionary! {
        "Title" => text_string(&doc.title),
        "Producer" => text_string(PRODUCER),
        "CreationDate" => Object::string_literal(date),
    }
}

fn xmp(doc: &Doc) -> String {
    format!(
        "<?xpacket begin=\"\u{feff}\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n\
<x:xmpmeta xmlns:x=\"adobe:ns:meta/\"><rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n\
<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\" \
xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\" xmlns:pdfuaid=\"http://www.aiim.org/pdfua/ns/id/\">\n\
<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">{title}</rdf:li></rdf:Alt></dc:title>\n\
<dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language>\n\
<xmp:CreateDate>{date}</xmp:CreateDate>\n\
<pdf:Producer>{PRODUCER}</pdf:Producer>\n\
<pdfuaid:part>1</pdfuaid:part>\n\
</rdf:Description></rdf:RDF></x:xmpmeta>\n<?xpacket end=\"r\"?>",
        title = xml(&doc.title),
        language = xml(&doc.language),
        date = doc.date,
    )
}

fn xml(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

/// The headings in the reader's side bar, one below the other; subsections would drown the sections.
fn outline(file: &mut Document, laid_out: &LaidOut) -> Option<ObjectId> {
    let pages: Vec<ObjectId> = file.get_pages().into_values().collect();
    let entries: Vec<_> = laid_out.outline.iter().filter(|entry| entry.level <= 2).collect();
    let root = file.new_object_id();
    let ids: Vec<ObjectId> = entries.iter().map(|_| file.new_object_id()).collect();
    for (number, entry) in entries.iter().enumerate() {
        let top = laid_out.size.1 - entry.y + 10.0;
        let place: Vec<Object> = vec![pages[entry.page].into(), "XYZ".into(), Object::Null, Object::Real(top), Object::Null];
        let mut item = dictionary! { "Title" => text_string(&entry.title), "Parent" => root, "Dest" => place };
        if let Some(before) = number.checked_sub(1) {
            item.set("Prev", ids[before]);
        }
        if let Some(after) = ids.get(number + 1) {
            item.set("Next", *after);
        }
        file.set_object(ids[number], item);
    }
    let count = i64::try_from(ids.len()).unwrap_or(i64::MAX);
    let list = dictionary! { "Type" => "Outlines", "First" => *ids.first()?, "Last" => *ids.last()?, "Count" => count };
    file.set_object(root, list);
    Some(root)
}

/// Named by what the file says, so that the same document has the same id and another one has another.
fn file_id(doc: &Doc, laid_out: &LaidOut) -> Vec<u8> {
    let mut hash = Sha256::new();
    let mut feed = |text: &str| {
        hash.update(text.len().to_be_bytes());
        hash.update(text);
    };
    [doc.language.as_str(), doc.title.as_str(), &doc.date.to_string()].into_iter().for_each(&mut feed);
    for page in &laid_out.pages {
        feed("page");
        for mark in page.pieces.iter().flat_map(|piece| &piece.marks) {
            if let Mark::Run(run) = mark {
                feed(&run.text);
            }
        }
    }
    hash.finalize()[..16].to_vec()
}
