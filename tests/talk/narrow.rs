//! 200 % on a small screen: nothing is out of reach.

use super::driver::Talk;
use crate::window::WIDE;
use acogida::wording::Language;
use egui::{Key, accesskit::Role, vec2};

#[test]
fn a_small_window_keeps_every_answer_within_reach() {
    let mut talk = Talk::begin(WIDE, Language::Spanish);
    talk.window.set_size(vec2(683.0, 384.0));
    talk.key(Key::Enter);
    let window = talk.window.ctx.content_rect();
    for name in ["Siguiente", "Anterior", "Sin respuesta", "Parar o descansar"] {
        assert!(window.contains_rect(talk.part(Role::Button, name).rect()), "{name} is on the screen");
    }
    talk.key(Key::D);
    talk.press_button("Sin respuesta");
    assert!(talk.is_chosen(Role::RadioButton, "No quiere decirlo"), "the letters work, and the rows open from the foot");
    talk.key(Key::C);
    talk.press_button("Cómo se sabe: Observado");
    talk.key(Key::F);
    assert!(talk.has_button("Cómo se sabe: Ficha"));
}
