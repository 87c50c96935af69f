//! The talk: interview, findings and judgement, driven through the whole desk by labels and keys.

use super::window;
use acogida::{
    app::{App, Surroundings, folders::Folders, settings::Settings, theme::LookChoice},
    chance,
    files::RealDisk,
    guides::Guides,
    screening::interview::Now,
    vault::Strength,
    wording::Language,
};
use egui::{Key, Modifiers, Vec2, accesskit::Role};
use egui_kittest::{
    Harness, Node,
    kittest::{NodeT, Queryable},
};
use jiff::tz::TimeZone;
use std::sync::Arc;

/// As a keyboard without a Mac sends it.
pub(crate) const CTRL: Modifiers = Modifiers { ctrl: true, command: true, ..Modifiers::NONE };

/// A desk with an open vault in a folder of its own, at the beginning of an interview.
pub(crate) struct Talk {
    pub(crate) window: Harness<'static, Option<App>>,
    folder: std::path::PathBuf,
}

impl Drop for Talk {
    fn drop(&mut self) {
        // The vault's thread ends with the app; a folder that stays behind is no failure of the test.
        self.window.state_mut().take();
        std::fs::remove_dir_all(&self.folder).ok();
    }
}

fn now() -> Now {
    Now::new("2026-11-23T09:14:00Z".parse().expect("a time"), TimeZone::UTC)
}

impl Talk {
    pub(crate) fn begin(size: Vec2, language: Language) -> Self {
        let name = chance::name(&mut chance::of_the_system());
        let folder = std::env::temp_dir().join(format!("acogida-talk-{:x?}", u128::from_be_bytes(name)));
        let surroundings = Surroundings {
            disk: Arc::new(RealDisk),
            folders: Folders {
                config: folder.join("config"),
                vault: folder.join("vault"),
                device: folder.join("device"),
                guides: folder.join("guides"),
                documents: folder.join("documents"),
            },
            chance: Arc::new(chance::of_the_system),
            strength: Some(Strength::new(8 * 1024, 1, 1).expect("within what may be read")),
            zone: TimeZone::UTC,
            guides: Arc::new(Guides::embedded()),
            language,
        };
        let mut given = Some((surroundings, Settings::new(language)));
        let window = window::open_with(size, LookChoice::default(), None, move |ui, app: &mut Option<App>| {
            if let Some((surroundings, settings)) = given.take() {
                *app = Some(App::new(ui.ctx(), surroundings, settings, &now()));
            }
            if let Some(app) = app {
                app.logic(ui.ctx(), &now());
                app.ui(ui, &now());
            }
        });
        let mut talk = Self { window, folder };
        talk.open_a_case(language);
        talk
    }

    /// First run, a passphrase, a new case.
    fn open_a_case(&mut self, language: Language) {
        let say = |es: &'static str, en: &'static str| if language == Language::Spanish { es } else { en };
        self.wait_for(say("Seguir", "Go on"));
        self.press_button(say("Seguir", "Go on"));
        self.press_button(say("Entendido, seguir", "Understood, go on"));
        let phrase = "cantaro lunes ribera boton abrigo nuez";
        for name in [say("Frase de paso", "Passphrase"), say("Escríbela otra vez", "Type it again")] {
            self.type_into(name, phrase);
        }
        self.press_button(say("Crear la caja y seguir", "Create the vault and go on"));
        let cases = say("Abre un expediente", "Open a case");
        self.wait_for(cases);
        self.key_with(CTRL, Key::N);
        self.wait_for(say("Empezar", "Begin"));
        self.press_button(say("Empezar", "Begin"));
        self.wait_for(say("¿Cómo vas a trabajar ahora?", "How will you work now?"));
    }

    /// The storage thread answers when it answers: look until it has.
    pub(crate) fn wait_for(&mut self, label: &str) {
        for _ in 0..2000 {
            self.window.step();
            if self.window.query_all_by_label_contains(label).next().is_some() {
                self.window.run_ok();
                return;
            }
            std::thread::sleep(std::time::Duration::from_millis(5));
        }
        panic!("{label} never came");
    }

    /// Something that is pressed, by its whole name.
    pub(crate) fn press_button(&mut self, label: &str) {
        let pressed = [Role::Button, Role::Link, Role::RadioButton, Role::CheckBox, Role::TreeItem];
        self.window.get_by(|node| pressed.contains(&node.role()) && node.label().as_deref() == Some(label)).click();
        self.window.run_ok();
    }

    /// A field to write in: the visible name beside it is a node of its own.
    pub(crate) fn field<'a>(&'a self, label: &'a str) -> Node<'a> {
        let is_field = |role| matches!(role, Role::TextInput | Role::PasswordInput | Role::MultilineTextInput);
        self.window.get_by(move |node| is_field(node.role()) && node.label().as_deref() == Some(label))
    }

    pub(crate) fn type_into(&mut self, label: &str, text: &str) {
        self.field(label).focus();
        self.window.run_ok();
        self.field(label).type_text(text);
        self.window.run_ok();
    }

    pub(crate) fn key(&mut self, key: Key) {
        self.key_with(Modifiers::NONE, key);
    }

    pub(crate) fn key_with(&mut self, modifiers: Modifiers, key: Key) {
        self.window.key_press_modifiers(modifiers, key);
        self.window.run_ok();
    }
}

#[test]
fn an_answer_by_its_number_and_the_next_by_enter() {
    let mut talk = Talk::begin(window::WIDE, Language::Spanish);
    talk.key(Key::Enter);
    talk.key(Key::Num1);
    talk.key(Key::Enter);
}
