//! The order of text that reads from both sides, as the eye meets it.

use std::{cell::RefCell, rc::Rc};

use acogida::app::{
    bidi::{self, Span},
    theme::{LookChoice, Type},
};
use egui_kittest::kittest::Queryable as _;
use unicode_bidi::BidiInfo;

use crate::window;

/// The lines of a text set `width` wide, each from left to right by the places of its glyphs; `right_to_left` of the whole.
fn set(spans: &[(&str, Type)], width: f32) -> (Vec<String>, bool) {
    let seen = Rc::new(RefCell::new((Vec::new(), false)));
    let out = Rc::clone(&seen);
    let spans: Vec<(String, Type)> = spans.iter().map(|(text, kind)| ((*text).to_owned(), *kind)).collect();
    let mut window = window::open(window::WIDE, LookChoice::default(), move |ui| {
        let spans: Vec<Span<'_>> = spans.iter().map(|(text, kind)| Span::new(text, *kind)).collect();
        let laid = bidi::lay_out_spans(ui, &spans, width);
        laid.paint(ui.painter(), egui::Pos2::ZERO, egui::Color32::PLACEHOLDER);
        *out.borrow_mut() = (laid.seen(), laid.right_to_left);
    });
    window.run();
    seen.take()
}

fn line(text: &str) -> String {
    let (mut lines, _) = set(&[(text, Type::Body)], 4000.0);
    assert_eq!(lines.len(), 1, "{text} should fit one line");
    lines.remove(0)
}

/// Marks that stand on a letter have no place of their own to compare.
fn without_marks(text: &str) -> String {
    text.chars().filter(|c| !matches!(c, '\u{064B}'..='\u{065F}' | '\u{0670}' | '\u{200C}')).collect()
}

/// The same line by the reference algorithm, with brackets mirrored as a screen shows them.
fn by_the_standard(text: &str) -> String {
    let info = BidiInfo::new(text, None);
    let paragraph = &info.paragraphs[0];
    let (levels, runs) = info.visual_runs(paragraph, paragraph.range.clone());
    let mut visual = String::new();
    for run in runs {
        let right_to_left = levels[run.start].is_rtl();
        // Lam and alef become one glyph, which is known by its lam.
        let letters = ["لا", "لأ", "لآ", "لإ"].iter().fold(text[run].to_owned(), |letters, pair| letters.replace(pair, "ل"));
        if right_to_left {
            visual.extend(letters.chars().rev().map(turned));
        } else {
            visual.push_str(&letters);
        }
    }
    visual
}

fn turned(c: char) -> char {
    match c {
        '(' => ')',
        ')' => '(',
        '«' => '»',
        '»' => '«',
        '[' => ']',
        ']' => '[',
        other => other,
    }
}

#[test]
fn lines_stand_in_the_order_of_the_standard() {
    for text in [
        "أين ستنام الليلة، ومع من؟",
        "عمره ١٦ سنة ورقمه ٠١٢٣-٤٥٦",
        "الموعد الساعة 22:30 (غداً) في «المركز»",
        "این پرونده در ۱۴۰۳/۰۵/۱۲ باز شد.",
        "می‌خواهم بخوابم",
        "Dice: «أنا خائف» y calla.",
        "El expediente R-0412 (قضية) sigue abierto",
        "الملف R-0412 مفتوح",
    ] {
        assert_eq!(without_marks(&line(text)), without_marks(&by_the_standard(text)), "{text}");
    }
}

#[test]
fn a_persian_date_keeps_its_digits() {
    assert!(line("در ۱۴۰۳/۰۵/۱۲ باز شد").contains("۱۴۰۳/۰۵/۱۲"));
    assert!(line("۱۴۰۳").contains("۱۴۰۳"));
}

#[test]
fn what_is_inserted_is_not_reordered() {
    let date = line(&format!("تاريخ الملف {} مفتوح", bidi::isolate("2024-05-12")));
    assert!(date.contains("2024-05-12"), "{date}");
    // Without isolation the standard turns it round, which is why it is needed.
    assert!(!line("تاريخ 2024-05-12").contains("2024-05-12"));
}

#[test]
fn a_paragraph_is_filled_from_its_own_side() {
    let text = "أين ستنام الليلة، ومع من؟ هذا سؤال طويل لا يتسع له السطر الواحد، فيكمل في السطر الثاني.";
    let (lines, right_to_left) = set(&[(text, Type::Body)], 260.0);
    assert!(right_to_left);
    assert!(lines.len() > 1, "{lines:?}");
    assert!(lines[0].ends_with("نيأ"), "the first word stands at the right of the first line: {lines:?}");
    let (_, spanish) = set(&[("Dice: «أنا خائف»", Type::Body)], 260.0);
    assert!(!spanish);
}

#[test]
fn a_word_no_line_can_hold_is_broken_and_never_cut() {
    let (lines, _) = set(&[("anticonstitucionalmente", Type::Question)], 120.0);
    assert_eq!(lines.concat(), "anticonstitucionalmente");
    let (lines, _) = set(&[("مستشفياتمستشفيات", Type::Question)], 60.0);
    assert!(lines.len() > 1);
    assert_eq!(lines.concat().chars().count(), "مستشفياتمستشفيات".chars().count());
}

#[test]
fn looks_change_inside_a_line_without_changing_its_order() {
    let (lines, _) = set(&[("أبداً ", Type::Label), ("لا تؤخر مكاناً آمناً", Type::Body)], 4000.0);
    assert_eq!(without_marks(&lines[0]), without_marks(&by_the_standard("أبداً لا تؤخر مكاناً آمناً")));
}

#[test]
fn screen_readers_get_the_logical_words() {
    let text = format!("الملف {} مفتوح", bidi::isolate("R-0412"));
    let mut window = window::open(window::WIDE, LookChoice::default(), move |ui| {
        bidi::label(ui, &text, Type::Body);
    });
    window.run();
    window.get_by_label("الملف R-0412 مفتوح");
}
