//! The pages: nothing lost, nothing over the edge, what belongs together on one page.

use super::samples::{doc, everything, long_word};
use acogida::documents::{
    Doc, Fonts, LaidOut,
    doc::{Block, Column, Para, Table, Text},
    lay_out,
    pages::{Mark, Page},
    picture,
};

fn laid_out(doc: &Doc) -> LaidOut {
    lay_out(doc, &Fonts::embedded()).unwrap()
}

fn place(laid_out: &LaidOut, words: &str) -> usize {
    laid_out.pages.iter().position(|page| page.lines.iter().any(|line| line.text.contains(words))).unwrap_or_else(|| panic!("no `{words}`"))
}

fn text_of(page: &Page) -> String {
    page.lines.iter().map(|line| line.text.as_str()).collect::<Vec<_>>().join("\n")
}

/// Everything drawn stands on the paper, inside the margins.
fn check_inside(laid_out: &LaidOut) {
    for page in &laid_out.pages {
        for line in &page.lines {
            let area = line.area;
            assert!(area.x >= 56.0 && area.x + area.width <= laid_out.size.0 - 56.0, "`{}` at {area:?}", line.text);
            assert!(area.y >= 70.0 && area.y + area.height <= laid_out.size.1 - 60.0, "`{}` at {area:?}", line.text);
        }
        for mark in page.pieces.iter().flat_map(|piece| &piece.marks) {
            if let Mark::Fill { area, .. } = mark {
                assert!(
                    area.x >= 56.0 && area.x + area.width <= laid_out.size.0 - 56.0 && area.width > 0.0 && area.height > 0.0,
                    "{area:?}"
                );
            }
        }
    }
}

#[test]
fn nothing_stands_outside_the_margins_from_one_page_to_six() {
    for language in ["es", "ar"] {
        let pages: Vec<usize> = (0..8)
            .map(|sections| {
                let laid_out = laid_out(&everything(language, sections));
                check_inside(&laid_out);
                laid_out.pages.len()
            })
            .collect();
        assert_eq!(pages.first(), Some(&1));
        assert!(pages.is_sorted() && pages.last() >= Some(&6), "{pages:?}");
    }
}

#[test]
fn a_right_to_left_document_is_the_mirror_of_the_other() {
    let words = |language| {
        laid_out(&doc(language, vec![Block::Table(table(vec![["a", "b"].map(str::to_owned).to_vec()])), Block::heading(2, "c")]))
    };
    let (left, right) = (words("es"), words("ar"));
    let area = |laid_out: &LaidOut, text: &str| laid_out.pages[0].lines.iter().find(|line| line.text == text).unwrap().area;
    for cell in ["a", "b"] {
        let (l, r) = (area(&left, cell), area(&right, cell));
        assert!((l.x - (right.size.0 - r.x - r.width)).abs() < 0.01, "{cell}: {l:?} {r:?}");
    }
    assert!((area(&left, "c").x - area(&right, "c").x).abs() < 0.01, "a Latin heading is read from the left");
}

#[test]
fn a_heading_stays_with_what_follows_at_every_height() {
    for filler in 1..60 {
        let mut blocks: Vec<Block> = (0..filler).map(|number| Para::body(Text::plain(format!("Relleno {number}")))).collect();
        blocks.push(Block::heading(2, "Título"));
        blocks.push(Block::heading(3, "Subtítulo"));
        blocks.push(Para::body(Text::plain("Palabras ".repeat(40))));
        blocks.push(Para::leading_in(Text::plain("Antes de firmar")));
        blocks.push(Block::Signatures(vec![Text::plain("Firma")]));
        let laid_out = laid_out(&doc("es", blocks));
        let page = place(&laid_out, "Título");
        assert_eq!(page, place(&laid_out, "Subtítulo"));
        assert!(text_of(&laid_out.pages[page]).matches("Palabras Palabras").count() >= 2, "a widow under the heading after {filler} lines");
        assert_eq!(place(&laid_out, "Antes de firmar"), place(&laid_out, "Firma"));
    }
}

#[test]
fn no_line_of_a_paragraph_stands_alone() {
    let long = (0..120).map(|number| format!("palabra{number}")).collect::<Vec<_>>().join(" ");
    for filler in 30..50 {
        let mut blocks: Vec<Block> = (0..filler).map(|number| Para::body(Text::plain(format!("Relleno {number}")))).collect();
        blocks.push(Para::body(Text::plain(long.clone())));
        for page in &laid_out(&doc("es", blocks)).pages {
            let lines = page.lines.iter().filter(|line| line.text.contains("palabra")).count();
            assert_ne!(lines, 1, "after {filler} lines");
        }
    }
}

fn table(rows: Vec<Vec<String>>) -> Table {
    let column = |title: &str| Column { title: Text::plain(title), share: 1 };
    let rows = rows.into_iter().map(|row| row.into_iter().map(Text::plain).collect()).collect();
    Table { columns: vec![column("Pregunta"), column("Respuesta")], rows }
}

#[test]
fn a_row_taller_than_a_page_is_parted_and_loses_nothing() {
    let words: Vec<String> = (0..1500).map(|number| format!("w{number}")).collect();
    let rows = vec![
        vec!["antes".to_owned(), "x".to_owned()],
        vec!["largo".to_owned(), words.join(" ")],
        vec!["después".to_owned(), "y".to_owned()],
    ];
    let laid_out = laid_out(&doc("es", vec![Block::heading(2, "Tabla"), Block::Table(table(rows))]));
    check_inside(&laid_out);
    assert!(laid_out.pages.len() >= 3);
    let read = laid_out.words();
    let found: Vec<&str> = read.split_whitespace().filter(|word| word.starts_with('w')).collect();
    assert_eq!(found, words);
    assert!(place(&laid_out, "Tabla") == 0 && place(&laid_out, "antes") == 0 && place(&laid_out, "largo") == 0);
}

#[test]
fn rows_that_fit_on_a_page_are_never_parted() {
    let rows = (0..40).map(|number| vec![format!("fila{number}"), format!("dato{number} ").repeat(30)]).collect();
    let laid_out = laid_out(&doc("es", vec![Block::Table(table(rows))]));
    for number in 0..40 {
        let word = format!("dato{number} ");
        let pages = laid_out.pages.iter().filter(|page| page.lines.iter().any(|line| format!("{} ", line.text).contains(&word))).count();
        assert_eq!(pages, 1, "row {number}");
    }
}

#[test]
fn a_word_longer_than_the_line_is_cut_and_loses_nothing() {
    let laid_out = laid_out(&doc("es", vec![Block::Table(table(vec![vec!["a".to_owned(), long_word()]]))]));
    check_inside(&laid_out);
    let pieces: String = laid_out.pages[0].lines.iter().map(|line| line.text.as_str()).filter(|text| text.len() > 12).collect();
    assert_eq!(pieces, long_word());
}

#[test]
fn long_words_of_the_person_go_on_over_the_page_in_their_box() {
    let sentence = "Quiero que se sepa esto. ".repeat(300);
    let words = Block::Words { label: Text::plain("Lo que dice"), words: vec![Text::plain(sentence)] };
    let laid_out = laid_out(&doc("es", vec![words]));
    assert!(laid_out.pages.len() >= 2);
    for page in &laid_out.pages {
        let Mark::Fill { area, .. } = &page.pieces[0].marks[0] else { panic!("no box lies behind") };
        let last = page.lines.last().unwrap().area;
        assert!(area.y <= page.lines[0].area.y && area.y + area.height >= last.y + last.height, "{area:?} {last:?}");
    }
}

#[test]
fn an_empty_document_is_one_page() {
    let laid_out = laid_out(&doc("es", Vec::new()));
    assert_eq!((laid_out.pages.len(), laid_out.words().as_str()), (1, ""));
}

#[test]
fn the_preview_has_ink_where_the_words_stand_and_none_in_the_margins() {
    let laid_out = laid_out(&everything("es", 0));
    let picture = picture(&laid_out, 0, 1.0).unwrap();
    assert_eq!((picture.width, picture.height), (595, 841));
    let dark = |x: usize, y: usize| picture.pixels[(y * picture.width + x) * 4] < 128;
    let ink = |area: acogida::documents::pages::Area| {
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "places on paper")]
        let [x, y, right, bottom] = [area.x, area.y, area.x + area.width, area.y + area.height].map(|edge| edge as usize);
        (y..bottom).any(|y| (x..right).any(|x| dark(x, y)))
    };
    for line in &laid_out.pages[0].lines {
        assert!(ink(line.area), "`{}` is not on the picture", line.text);
    }
    for y in 0..picture.height {
        assert!((0..50).chain(546..595).all(|x| !dark(x, y)), "ink in the margin at {y}");
    }
    assert!(acogida::documents::picture(&laid_out, 1, 1.0).is_none());
}
