//! The parts by keyboard and by screen reader: one Tab stop a group, arrows inside, reasons for what is closed.

use acogida::app::{
    theme::LookChoice,
    widgets::{
        Flow, OptionList, OptionRow, StateRow, action, field, forget_typing, note_field, option_list,
        roving::{self, focus_row},
        state_rows,
    },
};
use egui::{Id, Key, accesskit};
use egui_kittest::{
    Harness,
    kittest::{NodeT as _, Queryable as _},
};

use crate::window;

#[derive(Default)]
struct Talk {
    answer: Option<usize>,
    known: Option<usize>,
    note: String,
    passphrase: String,
    shown: bool,
}

fn answers() -> Id {
    Id::unique("answers")
}

fn ui(ui: &mut egui::Ui, talk: &mut Talk) {
    let labels = ["Centro de menores", "En la calle", "Otro sitio"];
    let rows: Vec<_> =
        labels.iter().enumerate().map(|(row, label)| OptionRow { label, chosen: talk.answer == Some(row), enabled: true }).collect();
    if let Some(row) = option_list(ui, OptionList { id: answers(), name: "¿Dónde duermes?", many: false, rows: &rows }) {
        talk.answer = Some(row);
    }
    let known = [
        StateRow { key: "P", label: "Preguntado", disabled_because: Some("Primero, a solas"), ..Default::default() },
        StateRow { key: "V", label: "Sin preguntar", chosen: talk.known == Some(1), ..Default::default() },
    ];
    if let Some(row) = state_rows(ui, Id::unique("known"), "Cómo se sabe", &known, Flow::Lines) {
        talk.known = Some(row);
    }
    note_field("Nota", "Con sus palabras").show(ui, &mut talk.note);
    let passphrase = field("Frase de paso").id(Id::unique("passphrase"));
    passphrase.password(&mut talk.shown, "Mostrar la frase", "Ocultar la frase").show(ui, &mut talk.passphrase);
    action("Guardar").main().disabled_because(Some("Falta tu nombre")).show(ui);
}

fn talk() -> Harness<'static, Talk> {
    let mut window = window::open_with(egui::vec2(600.0, 700.0), LookChoice::default(), Talk::default(), ui);
    window.run();
    window
}

fn focused(window: &Harness<'_, Talk>) -> String {
    window
        .root()
        .children_recursive()
        .find(|node| node.accesskit_node().is_focused())
        .and_then(|node| node.accesskit_node().label())
        .unwrap_or_default()
}

fn press(window: &mut Harness<'_, Talk>, key: Key) {
    window.key_press(key);
    window.run();
}

#[test]
fn arrows_move_without_choosing_and_space_chooses() {
    let mut window = talk();
    focus_row(&window.ctx, answers(), 0);
    window.run();
    press(&mut window, Key::ArrowDown);
    press(&mut window, Key::ArrowDown);
    assert_eq!(focused(&window), "Otro sitio");
    assert_eq!(window.state().answer, None);
    press(&mut window, Key::ArrowDown);
    assert_eq!(focused(&window), "Otro sitio", "the list ends");
    press(&mut window, Key::ArrowUp);
    press(&mut window, Key::Space);
    assert_eq!(window.state().answer, Some(1));
}

#[test]
fn enter_is_left_to_the_next_question() {
    let mut window = talk();
    focus_row(&window.ctx, answers(), 0);
    window.run();
    press(&mut window, Key::Enter);
    assert_eq!(window.state().answer, None);
}

#[test]
fn a_list_is_one_tab_stop() {
    let mut window = talk();
    focus_row(&window.ctx, answers(), 0);
    window.run();
    press(&mut window, Key::Tab);
    assert_eq!(focused(&window), "Sin preguntar", "closed rows are passed over");
    press(&mut window, Key::Tab);
    assert_eq!(focused(&window), "Nota");
}

#[test]
fn a_click_and_a_screen_reader_choose_any_row() {
    let mut window = talk();
    window.get_by_label("En la calle").click();
    window.run();
    assert_eq!(window.state().answer, Some(1));
    window.get_by_label("Otro sitio").click_accesskit();
    window.run();
    assert_eq!(window.state().answer, Some(2));
    assert!(roving::has_focus(&window.ctx, answers(), 3));
}

#[test]
fn a_closed_row_or_button_says_why() {
    let window = talk();
    for (label, why) in [("Preguntado", "Primero, a solas"), ("Guardar", "Falta tu nombre")] {
        let node = window.get_by_label(label);
        assert!(node.accesskit_node().is_disabled(), "{label}");
        assert_eq!(node.accesskit_node().description().as_deref(), Some(why));
    }
}

#[test]
fn the_list_is_named_by_its_question() {
    let window = talk();
    let list = window.get_by_role_and_label(accesskit::Role::RadioGroup, "¿Dónde duermes?");
    assert_eq!(list.children().count(), 3);
}

#[test]
fn a_passphrase_can_be_seen_and_its_undo_forgotten() {
    let mut window = talk();
    window.get_by_label("Frase de paso").focus();
    window.run();
    window.get_by_label("Frase de paso").type_text("una frase");
    window.run();
    assert_eq!(window.state().passphrase, "una frase");
    window.get_by_label("Mostrar la frase").click();
    window.run();
    assert!(window.state().shown);
    window.get_by_label("Ocultar la frase");
    window.state_mut().passphrase.clear();
    forget_typing(&window.ctx, Id::unique("passphrase"));
    window.get_by_label("Frase de paso").focus();
    window.run();
    window.key_press_modifiers(egui::Modifiers::COMMAND, Key::Z);
    window.run();
    assert_eq!(window.state().passphrase, "", "undo must not bring a passphrase back");
}
