//! Answers that are written: numbers, dates, words.

use super::driver::{CTRL, Talk};
use crate::window::WIDE;
use acogida::wording::Language;
use egui::Key;

fn begin() -> Talk {
    let mut talk = Talk::begin(WIDE, Language::Spanish);
    talk.key(Key::Enter);
    talk
}

#[test]
fn the_number_field_is_entered_by_its_key_and_left_by_escape() {
    let mut talk = begin();
    talk.go_to("Edad", "Edad que dice");
    talk.key(Key::U);
    assert!(talk.says("Edad que dice, No lo sabe"), "letters are answers until the field is entered");
    talk.key(Key::Num1);
    talk.field("Número, de 0 a 99").type_text("16");
    talk.key(Key::Escape);
    assert!(talk.says("Edad que dice, Respondida"));
}

#[test]
fn what_makes_no_sense_stays_in_the_field_with_a_sentence() {
    let mut talk = begin();
    talk.go_to("Edad", "Edad que dice");
    talk.key(Key::Num1);
    talk.field("Número, de 0 a 99").type_text("160");
    talk.key(Key::Escape);
    assert!(talk.says("Escribe un número de 0 a 99."));
    assert!(talk.says("Edad que dice, Sin tocar"));
    assert_eq!(talk.field("Número, de 0 a 99").value().as_deref(), Some("160"));
}

#[test]
fn words_typed_when_the_desk_is_locked_are_not_lost() {
    let mut talk = begin();
    talk.go_to("Nombre e idioma", "Nombre");
    talk.key(Key::Num1);
    talk.field("Con sus palabras").type_text("Quiere que le llamen Ibra");
    talk.key_with(CTRL, Key::L);
    talk.unlock();
    talk.wait_for("Nombre, Respondida");
    assert!(talk.field("Con sus palabras").value().unwrap_or_default().contains("Ibra"));
}
