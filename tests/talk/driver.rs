//! The whole desk at the beginning of an interview, with hands that work by label and by key.

use crate::window;
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
    kittest::{NodeT as _, Queryable as _},
};
use jiff::tz::TimeZone;
use std::sync::Arc;

/// As a keyboard without a Mac sends it.
pub(crate) const CTRL: Modifiers = Modifiers { ctrl: true, command: true, ..Modifiers::NONE };

const PASSPHRASE: &str = "cantaro lunes ribera boton abrigo nuez";

/// A desk with an open vault in a folder of its own, at the beginning of an interview in Spanish unless said otherwise.
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
        for name in [say("Frase de paso", "Passphrase"), say("Escríbela otra vez", "Type it again")] {
            self.type_into(name, PASSPHRASE);
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

    /// What has a role and exactly this name, once.
    pub(crate) fn part<'a>(&'a self, role: Role, label: &'a str) -> Node<'a> {
        self.window.get_by(move |node| node.role() == role && node.label().as_deref() == Some(label))
    }

    /// Whether a row of answers, states or levels is chosen.
    pub(crate) fn is_chosen(&self, role: Role, label: &str) -> bool {
        self.part(role, label).accesskit_node().toggled() == Some(egui::accesskit::Toggled::True)
    }

    pub(crate) fn is_disabled(&self, role: Role, label: &str) -> bool {
        self.part(role, label).accesskit_node().is_disabled()
    }

    /// Whether any part's name has these words in it.
    pub(crate) fn says(&self, words: &str) -> bool {
        self.window.query_all_by_label_contains(words).next().is_some()
    }

    /// The question on the screen: the one heading.
    pub(crate) fn question(&self) -> String {
        self.window.get_by(|node| node.role() == Role::Heading).accesskit_node().label().unwrap_or_default()
    }

    /// Straight to a question by the rail: its section, then its row.
    pub(crate) fn go_to(&mut self, section: &str, question: &str) {
        for name in [section, question] {
            let begins = format!("{name}, ");
            if self.row(&format!("{question}, ")).is_some() && name == section {
                continue;
            }
            self.row(&begins).expect("the rail has this row").click_accesskit();
            self.window.run_ok();
        }
    }

    fn row<'a>(&'a self, begins: &'a str) -> Option<Node<'a>> {
        self.window
            .query_all_by(move |node| node.role() == Role::TreeItem && node.label().is_some_and(|label| label.starts_with(begins)))
            .next()
    }

    pub(crate) fn key(&mut self, key: Key) {
        self.key_with(Modifiers::NONE, key);
    }

    pub(crate) fn key_with(&mut self, modifiers: Modifiers, key: Key) {
        self.window.key_press_modifiers(modifiers, key);
        self.window.run_ok();
    }

    pub(crate) fn has_button(&self, label: &str) -> bool {
        self.window.query_all_by(move |node| node.role() == Role::Button && node.label().as_deref() == Some(label)).next().is_some()
    }

    pub(crate) fn window_rect_of_the_question(&self) -> egui::Rect {
        self.window.get_by(|node| node.role() == Role::Heading).rect()
    }

    /// By the last row of the rail: the person's own view.
    pub(crate) fn end_of_the_talk(&mut self) {
        self.row("La voz de la persona, ").expect("the rail ends with it").click_accesskit();
        self.window.run_ok();
    }

    pub(crate) fn unlock(&mut self) {
        self.wait_for("Bloqueado");
        self.type_into("Frase de paso", PASSPHRASE);
        self.key(Key::Enter);
    }
}
