//! Whatever people paste: letters of many scripts, marks, direction signs, line ends, in any order.

use super::{reader::Reader, samples::doc};
use acogida::documents::{
    DocumentError, Fonts,
    doc::{Block, Column, KeyValue, Para, Table, Text},
    lay_out, picture, write,
};
use proptest::prelude::*;
use std::sync::LazyLock;

static FONTS: LazyLock<Fonts> = LazyLock::new(Fonts::embedded);

/// Pieces that meet badly: joiners, marks without a letter, overrides, a shy hyphen, characters no font has.
const PIECES: &[&str] = &[
    "a", "é", "e\u{301}", "\u{301}", "œ", "fi", "Ж", "ب", "لا", "مُ", "\u{64e}", "١٢", "12", "17/2026", "(", ")", "«", "»", " ", "  ",
    "\u{a0}", "\n", "\r\n", "\t", "\u{0}", "\u{7}", "\u{200b}", "\u{200c}", "\u{200d}", "\u{200e}", "\u{200f}", "\u{202e}", "\u{202c}",
    "\u{2066}", "\u{2069}", "\u{2028}", "\u{2029}", "\u{85}", "\u{b}", "\u{ad}", "\u{feff}", "\u{fe0f}", "-", "…", "palabra ", "عقد ",
    "۱۴۰۵",
];
const UNPRINTABLE: &[&str] = &["王", "🙂", "ב", "\u{10ffff}", "\u{e000}"];

fn pasted(pieces: &'static [&'static str]) -> impl Strategy<Value = String> {
    prop::collection::vec(prop::sample::select(pieces), 0..60).prop_map(|pieces| pieces.concat())
}

fn blocks(words: &str) -> Vec<Block> {
    let text = || Text::plain(words);
    let column = || Column { title: text(), share: 1 };
    vec![
        Block::Heading { level: 2, text: text() },
        Para::body(text().and_strong(words).and_quiet(words)),
        Block::Words { label: text(), words: vec![text().in_language("ar").and(words)] },
        Block::KeyValues(vec![KeyValue { key: text(), value: text() }]),
        Block::Table(Table { columns: vec![column(), column()], rows: vec![vec![text(), text()]] }),
        Block::List(vec![text()]),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn printable_words_always_become_a_sound_file(words in pasted(PIECES), language in prop::sample::select(vec!["es", "ar"])) {
        let doc = doc(language, blocks(&words));
        let laid_out = lay_out(&doc, &FONTS).map_err(|error| TestCaseError::fail(error.to_string()))?;
        let bytes = write(&doc, &laid_out).map_err(|error| TestCaseError::fail(error.to_string()))?;
        Reader::open(&bytes).check_structure();
        prop_assert!(picture(&laid_out, 0, 0.5).is_some());
        let letters = |text: &str| text.chars().filter(|c| c.is_alphanumeric()).count();
        let given: usize = doc.blocks.iter().flat_map(Block::texts).map(|text| letters(&text.words())).sum();
        let printed: usize = laid_out.pages.iter().flat_map(|page| &page.lines).map(|line| letters(&line.text)).sum();
        prop_assert_eq!(printed, given, "letters were lost or doubled");
    }

    #[test]
    fn what_cannot_be_printed_is_named_wherever_it_stands(before in pasted(PIECES), after in pasted(PIECES), bad in prop::sample::select(UNPRINTABLE)) {
        let doc = doc("es", blocks(&format!("{before}{bad}{after}")));
        let Err(DocumentError::Unprintable { characters }) = lay_out(&doc, &FONTS) else {
            return Err(TestCaseError::fail("it was printed"));
        };
        prop_assert_eq!(characters, bad.chars().collect::<Vec<_>>());
    }
}
