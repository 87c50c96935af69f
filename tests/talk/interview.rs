//! Asking: one key, one answer, and nothing moves under the hand.

use super::driver::{CTRL, Talk};
use crate::window::WIDE;
use acogida::wording::Language;
use egui::{Key, accesskit::Role};

const PLACE: &str = "¿El lugar es reservado, tranquilo y adecuado para hablar?";

fn begin() -> Talk {
    let mut talk = Talk::begin(WIDE, Language::Spanish);
    talk.key(Key::Enter);
    assert_eq!(talk.question(), PLACE);
    talk
}

/// Everything that the gate asks for, by keys alone.
fn open_the_gate(talk: &mut Talk) {
    for digit in [Key::Num1, Key::Num1, Key::Num1, Key::Num1] {
        talk.key(digit);
        talk.key(Key::Enter);
    }
    // The fifth message tells what cannot be kept secret: said, then understood.
    talk.key(Key::Num5);
    talk.key(Key::Num5);
    talk.key(Key::Enter);
    talk.key(Key::Num1);
    talk.key(Key::Enter);
}

#[test]
fn a_digit_answers_without_jumping_ahead_and_enter_goes_on() {
    let mut talk = begin();
    talk.key(Key::Num2);
    assert!(talk.is_chosen(Role::RadioButton, "En parte"));
    assert_eq!(talk.question(), PLACE, "a slip must be seen");
    assert!(talk.says("Lugar, Respondida"), "the rail says so too");
    talk.key(Key::Enter);
    assert_ne!(talk.question(), PLACE);
    talk.key(Key::ArrowLeft);
    assert_eq!(talk.question(), PLACE);
    assert!(talk.is_chosen(Role::RadioButton, "En parte"));
    talk.key(Key::ArrowRight);
    assert_ne!(talk.question(), PLACE);
}

#[test]
fn declining_is_one_key_and_undo_takes_it_back() {
    let mut talk = begin();
    talk.key(Key::D);
    assert!(talk.is_chosen(Role::RadioButton, "No quiere decirlo"));
    assert!(!talk.is_chosen(Role::RadioButton, "No"), "declined is not no");
    talk.key_with(CTRL, Key::Z);
    assert!(!talk.is_chosen(Role::RadioButton, "No quiere decirlo"));
    assert!(talk.says("Lugar, Sin tocar"));
}

#[test]
fn not_asking_now_wants_its_reason() {
    let mut talk = begin();
    talk.key(Key::N);
    assert!(talk.says("Lugar, Sin tocar"), "N alone records nothing");
    talk.key(Key::Num2);
    assert!(talk.says("Lugar, Ahora no es seguro"));
    assert!(!talk.is_chosen(Role::RadioButton, "En parte"), "2 was the reason, not the second answer");
}

#[test]
fn how_it_is_known_is_recorded_again_when_it_changes() {
    let mut talk = begin();
    assert!(talk.is_chosen(Role::RadioButton, "Observado"), "what is only seen begins as seen");
    talk.key(Key::Num1);
    talk.key(Key::F);
    assert!(talk.is_chosen(Role::RadioButton, "Ficha"));
    talk.key(Key::Enter);
    talk.key(Key::ArrowLeft);
    assert!(talk.is_chosen(Role::RadioButton, "Ficha"));
    assert!(talk.is_chosen(Role::RadioButton, "Sí"), "the answer is the same");
}

#[test]
fn letters_in_the_note_are_words_and_the_note_stays() {
    let mut talk = begin();
    talk.key(Key::A);
    talk.field("Nota").type_text("Una sala con ventana");
    talk.key(Key::D);
    assert!(!talk.is_chosen(Role::RadioButton, "No quiere decirlo"), "a letter typed into the note is no answer");
    talk.key(Key::Escape);
    talk.key(Key::D);
    assert!(talk.is_chosen(Role::RadioButton, "No quiere decirlo"), "out of the note it is");
    talk.key(Key::Enter);
    talk.key(Key::ArrowLeft);
    assert!(talk.field("Nota").value().unwrap_or_default().contains("ventana"));
}

#[test]
fn a_closed_gate_disables_asking_and_leads_to_what_is_missing() {
    let mut talk = begin();
    talk.go_to("Seguridad", "Miedo ahora");
    assert!(talk.is_disabled(Role::RadioButton, "Preguntado"));
    assert!(talk.says("Todavía no se puede preguntar en voz alta."));
    talk.key(Key::P);
    assert!(!talk.is_chosen(Role::RadioButton, "Preguntado"), "nor by its key");
    talk.key(Key::Num1);
    assert!(talk.is_chosen(Role::RadioButton, "Sí"), "what is told unasked can always be noted");
    talk.press_button("Ir a: Lugar");
    assert_eq!(talk.question(), PLACE);
    open_the_gate(&mut talk);
    talk.go_to("Seguridad", "Miedo ahora");
    assert!(!talk.is_disabled(Role::RadioButton, "Preguntado"));
    assert!(!talk.says("Todavía no se puede preguntar en voz alta."));
}

#[test]
fn the_strip_comes_without_moving_the_question() {
    let mut talk = begin();
    talk.go_to("Seguridad", "Señales físicas que se ven");
    let places = |talk: &Talk| {
        let row = talk.part(Role::CheckBox, "Sangrado").rect();
        let next = talk.part(Role::Button, "Siguiente").rect();
        let question = talk.window_rect_of_the_question();
        (row, next, question)
    };
    let before = places(&talk);
    assert!(!talk.says("Inmediato. "));
    talk.key(Key::Num1);
    assert!(talk.says("Inmediato. Se ve una señal de urgencia médica"));
    assert_eq!(places(&talk), before);
    talk.press_button("Anotar el aviso");
    assert!(!talk.has_button("Anotar el aviso"), "it goes when the call is noted");
    assert_eq!(places(&talk), before);
}

#[test]
fn observing_only_closes_every_question_for_asking() {
    let mut talk = Talk::begin(WIDE, Language::English);
    talk.key(Key::Num1);
    talk.key(Key::Enter);
    talk.go_to("Safety", "Pain or illness");
    assert!(talk.is_disabled(Role::RadioButton, "Asked"));
    assert!(talk.says("Not asked in this way of working."));
    talk.press_button("Change the way");
    talk.press_button("2. First contact, What is urgent and what is essential. Stop when the person tires.");
    assert!(!talk.is_disabled(Role::RadioButton, "Asked"));
}

#[test]
fn yes_is_enough_where_nothing_may_be_told_again() {
    let mut talk = begin();
    talk.go_to("Seguridad", "Daño reciente");
    talk.key(Key::Num2);
    assert!(!talk.says("Con el sí basta."));
    talk.key(Key::Num1);
    assert!(talk.says("Con el sí basta."));
}

#[test]
fn the_never_cards_are_one_key_away() {
    let mut talk = begin();
    talk.key(Key::X);
    assert!(talk.says("Nunca: retrases la protección"));
    talk.key(Key::X);
    assert!(!talk.says("Nunca: retrases la protección"));
    talk.key(Key::Num1);
    assert!(talk.is_chosen(Role::RadioButton, "Sí"), "and the answers have their keys back");
}

#[test]
fn closing_makes_what_is_empty_not_asked_and_can_be_undone() {
    let mut talk = begin();
    talk.key_with(CTRL, Key::Period);
    talk.press_button("Cerrar la entrevista");
    talk.key_with(CTRL, Key::Period);
    talk.press_button("Reabrir la entrevista");
    talk.key_with(CTRL, Key::Period);
    assert!(talk.has_button("Cerrar la entrevista"));
}
