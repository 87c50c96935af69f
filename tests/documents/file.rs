//! The bytes: valid, tagged, the same every time, and saying what the words say.

use super::{
    reader::Reader,
    samples::{ARABIC, doc, everything, long_word},
};
use acogida::documents::{
    Doc, Fonts,
    doc::{Block, Para, Text},
    lay_out, write,
};
use page_validation::{ValidationOptions, ValidationProfile, validate_pdf_bytes};
use sha2::{Digest as _, Sha256};

fn bytes(doc: &Doc) -> Vec<u8> {
    let laid_out = lay_out(doc, &Fonts::embedded()).unwrap();
    write(doc, &laid_out).unwrap()
}

/// No failure of PDF/UA-1, and none of what the checker is known to miss.
pub(crate) fn check_accessible(bytes: &[u8]) {
    let options = ValidationOptions::default().profile(ValidationProfile::PdfUa1);
    let report = validate_pdf_bytes(bytes, &options).unwrap();
    assert!(report.is_compliant, "{:#?}", report.failures);
    let reader = Reader::open(bytes);
    reader.check_structure();
    reader.check_fonts();
}

#[test]
fn every_block_is_accessible_in_both_directions_on_one_page_and_on_six() {
    for language in ["es", "en", "ar"] {
        for sections in [0, 1, 6] {
            check_accessible(&bytes(&everything(language, sections)));
        }
    }
}

#[test]
fn the_same_document_gives_the_same_bytes() {
    let doc = everything("es", 2);
    let first = bytes(&doc);
    assert_eq!(first, bytes(&doc));
    let hash = Sha256::digest(&first).iter().map(|byte| format!("{byte:02x}")).collect::<Vec<_>>().concat();
    crate::golden::check("documents/everything.sha256", &format!("{hash}\n"));
}

#[test]
fn what_is_heard_is_what_was_written() {
    let reader = Reader::open(&bytes(&everything("es", 1)));
    crate::golden::check("documents/everything.txt", &reader.heard());
}

#[test]
fn words_survive_shaping_breaking_and_both_directions() {
    let reader = Reader::open(&bytes(&everything("es", 1)));
    let words = reader.words();
    for wanted in [ARABIC, "لا أريد أن أعود.", "Begoña Lefrançois-Œuvrard", &long_word(), "más. Pide"] {
        assert!(words.contains(wanted), "`{wanted}` is not in:\n{words}");
    }
}

#[test]
fn joiners_marks_and_ligatures_are_spelled_as_typed() {
    // A joiner that parts two letters, a mark on a letter, a decomposed accent, a no-break space.
    let said = ["می\u{200c}خواهم مُدَرِّس", "sen\u{303}or 10\u{a0}%"].map(|words| Para::body(Text::plain(words)));
    let reader = Reader::open(&bytes(&doc("es", said.to_vec())));
    let heard = reader.words();
    for word in ["می\u{200c}خواهم", "مُدَرِّس", "sen\u{303}or", "10\u{a0}%"] {
        assert!(heard.contains(word), "`{word}` is not in {heard:?}");
    }
}

#[test]
fn pages_have_their_heads_and_feet_as_artifacts() {
    let reader = Reader::open(&bytes(&everything("es", 2)));
    let count = reader.artifacts.len();
    assert!(count >= 3);
    for (number, artifacts) in reader.artifacts.iter().enumerate() {
        assert!(artifacts.contains(&format!("Página {} de {count}", number + 1)), "{artifacts}");
        assert!(artifacts.contains("Confidencial · solo para quien figura abajo"));
        assert!(artifacts.contains("Guía no revisada por profesionales. No es una escala validada."));
    }
    assert!(!reader.words().contains("Página"), "a page number is read out in the middle of the text");
    assert!(reader.artifacts[1..].iter().any(|page| page.contains("Respuesta")), "no table head stands again");
}

#[test]
fn the_file_says_its_language_and_title_and_tells_nothing_else() {
    let bytes = bytes(&everything("ar", 0));
    assert_eq!(&bytes[..8], b"%PDF-1.7");
    let reader = Reader::open(&bytes);
    let preferences = reader.catalog().get(b"ViewerPreferences").unwrap().as_dict().unwrap();
    assert_eq!(preferences.get(b"Direction").unwrap().as_name().unwrap(), b"R2L");
    let info = reader.file.get_dictionary(reader.file.trailer.get(b"Info").unwrap().as_reference().unwrap()).unwrap();
    let keys: Vec<_> = info.iter().map(|(key, _)| String::from_utf8_lossy(key).into_owned()).collect();
    assert_eq!(keys, ["Title", "Producer", "CreationDate"]);
    assert_eq!(info.get(b"CreationDate").unwrap().as_str().unwrap(), b"D:20261123", "a time of day would be a trace");
    let text = String::from_utf8_lossy(&bytes);
    assert!(text.contains("<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">Resumen &lt;de&gt; derivación &amp; más<"));
}

#[test]
fn another_language_inside_a_sentence_is_said_in_that_language() {
    let text = Text::plain("Ley Orgánica").in_language("es").and(", in force");
    let reader = Reader::open(&bytes(&doc("en", vec![Para::body(text)])));
    assert_eq!(reader.heard(), "Span Ley Orgánica\nSpan , in force\n");
}

#[test]
fn what_no_font_can_print_is_refused_and_named() {
    let text = "Se llama 王伟 🙂, de ঢাকা";
    let refused = lay_out(&doc("es", vec![Block::heading(2, text)]), &Fonts::embedded()).err().unwrap().to_string();
    for c in "王伟🙂ঢক".chars() {
        assert!(refused.contains(c), "{c} is not in `{refused}`");
    }
    assert!(!refused.contains("S (") && !refused.contains('\u{200b}'), "{refused}");
}
