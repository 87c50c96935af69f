//! Findings and judgement: grounds lead back to their questions, and the sentence comes before the suggestion.

use super::driver::{CTRL, Talk};
use crate::window::WIDE;
use acogida::wording::Language;
use egui::{Key, accesskit::Role};

const HIGH: &str = "Alto, en 24 horas";
const SUGGESTED: &str = "Inmediato, antes de terminar, sugerido";

/// Bleeding was seen: an Immediate finding.
fn bleeding() -> Talk {
    let mut talk = Talk::begin(WIDE, Language::Spanish);
    talk.key(Key::Enter);
    talk.go_to("Seguridad", "Señales físicas que se ven");
    talk.key(Key::Num1);
    talk
}

fn judge(talk: &mut Talk, sentence: &str) {
    talk.key_with(CTRL, Key::Num3);
    talk.type_into("Tu frase", sentence);
    talk.key(Key::Escape);
}

#[test]
fn without_findings_nothing_is_called_safe() {
    let mut talk = Talk::begin(WIDE, Language::Spanish);
    talk.key_with(CTRL, Key::Num2);
    assert!(talk.says("Ninguna señal hasta ahora."));
    assert!(talk.says("No preguntado no significa que no."));
}

#[test]
fn a_ground_leads_to_its_question() {
    let mut talk = bleeding();
    talk.key_with(CTRL, Key::Num2);
    assert!(talk.says("Llama al 112 o llévale a urgencias ahora."));
    assert!(talk.says("Prohibido: Contactar con la embajada"));
    talk.press_button("Señales físicas que se ven: Sangrado  observado · 09:14");
    assert_eq!(talk.question(), "Señales de enfermedad o de lesión que se ven");
}

#[test]
fn declining_is_listed_and_lowers_nothing() {
    let mut talk = bleeding();
    talk.go_to("Seguridad", "Dolor o enfermedad");
    talk.key(Key::D);
    talk.key_with(CTRL, Key::Num2);
    assert!(talk.says("Dolor o enfermedad: no quiere decirlo. Que no lo diga no baja ninguna señal."));
    assert!(talk.says("Llama al 112 o llévale a urgencias ahora."));
}

#[test]
fn the_levels_wait_for_the_sentence() {
    let mut talk = bleeding();
    talk.key_with(CTRL, Key::Num3);
    assert!(talk.is_disabled(Role::RadioButton, HIGH));
    assert!(!talk.says("sugerido"), "the suggestion waits too");
    talk.type_into("Tu frase", "Sangra y está sola.");
    assert!(talk.is_disabled(Role::RadioButton, HIGH), "the sentence is not finished while it has the keyboard");
    talk.key(Key::Escape);
    assert!(!talk.is_disabled(Role::RadioButton, HIGH));
    assert!(talk.says("sugerido"));
}

#[test]
fn lowering_wants_a_reason_and_a_name() {
    let mut talk = bleeding();
    judge(&mut talk, "La ha visto un médico.");
    talk.press_button(HIGH);
    assert!(talk.says("Bajas el nivel sugerido."));
    assert!(talk.is_disabled(Role::Button, "Guardar mi juicio"));
    talk.type_into("Qué ha cambiado", "Curada en el centro de salud");
    assert!(talk.says("Falta tu nombre para poder guardar."));
    assert!(talk.is_disabled(Role::Button, "Guardar mi juicio"));
    talk.type_into("Tu nombre", "L. Ferrer");
    talk.press_button("Guardar mi juicio");
    assert!(talk.says("Las señales sugerían Inmediato. Lo bajó L. Ferrer: Curada en el centro de salud"));
    assert!(talk.says("Tu juicio está guardado."));
}

#[test]
fn keeping_to_the_suggestion_asks_nothing_more() {
    let mut talk = bleeding();
    judge(&mut talk, "Sangra mucho.");
    talk.press_button(SUGGESTED);
    assert!(!talk.says("Bajas el nivel sugerido."));
    talk.press_button("Guardar mi juicio");
    assert!(talk.says("Juicios anteriores"));
}

#[test]
fn the_own_view_stands_beside_the_judgement() {
    let mut talk = bleeding();
    talk.end_of_the_talk();
    talk.type_into("Lo que ha dicho, con sus palabras", "Quiero dormir tranquilo");
    talk.key(Key::Escape);
    talk.press_button("Escribir tu juicio");
    assert!(talk.says("Quiero dormir tranquilo"));
}
