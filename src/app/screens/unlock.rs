//! The closed door: a passphrase opens it. Readable before it can be opened: language, text size and colours stand at its foot.
//!
//! **Invariant:** it says nothing of what is behind: no case, no count, no name.

use super::door;
use crate::app::{
    action::Action,
    passphrase::{caps_lock, empty},
    rooms::Desk,
    theme::{Type, tokens},
    widgets::{action, field, forget_typing},
};
use egui::{
    Id, Key, TextEdit, Ui,
    text::{CCursor, CCursorRange},
};
use zeroize::Zeroizing;

pub struct UnlockPage {
    passphrase: Zeroizing<String>,
    shown: bool,
    caps: bool,
    trial: Trial,
    /// Locked a moment ago, with somebody's work behind.
    after_lock: bool,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Trial {
    None,
    Opening,
    /// It did not fit: what was typed is to be selected, then it is `Wrong`.
    Refused,
    Wrong,
    Empty,
}

impl Default for UnlockPage {
    fn default() -> Self {
        Self { passphrase: empty(), shown: false, caps: false, trial: Trial::None, after_lock: false }
    }
}

impl UnlockPage {
    pub fn after_lock() -> Self {
        Self { after_lock: true, ..Self::default() }
    }

    /// The passphrase did not fit. What was typed stays, selected, to be typed anew or mended.
    pub fn wrong(&mut self) {
        self.trial = Trial::Refused;
    }

    pub fn ui(&mut self, ui: &mut Ui, desk: &Desk<'_>) -> Vec<Action> {
        let mut actions = Vec::new();
        door::ui(ui, |ui| {
            door::emblem(ui);
            door::centred(ui, &desk.say("unlock-title"), Type::Title);
            if self.after_lock {
                door::centred(ui, &desk.say("unlock-text"), Type::Body.quiet());
            }
            ui.add_space(tokens().space.l);
            actions.extend(self.form(ui, desk));
        });
        actions.extend(door::foot(ui, desk));
        actions
    }

    fn form(&mut self, ui: &mut Ui, desk: &Desk<'_>) -> Option<Action> {
        let opening = self.trial == Trial::Opening;
        self.caps = ui.input(|input| caps_lock(&input.events, input.modifiers)).unwrap_or(self.caps);
        let help = desk.say(if self.caps { "unlock-caps" } else { "unlock-hint" });
        let error = match self.trial {
            Trial::Refused | Trial::Wrong => Some(desk.say("unlock-wrong")),
            Trial::Empty => Some(desk.say("unlock-empty")),
            Trial::None | Trial::Opening => None,
        };
        let id = Id::unique("unlock-passphrase");
        let entered = ui.add_enabled_ui(!opening, |ui| {
            let (label, show, hide) = (desk.say("unlock-passphrase"), desk.say("show"), desk.say("hide"));
            let field = field(&label).id(id).help(Some(&help)).error(error.as_deref()).password(&mut self.shown, &show, &hide);
            let response = field.show(ui, &mut self.passphrase);
            if response.changed() {
                self.trial = Trial::None;
            }
            response.lost_focus() && ui.input(|input| input.key_pressed(Key::Enter))
        });
        // The next key is the first of the passphrase, also after the window came back.
        if !opening && ui.memory(|memory| memory.focused().is_none()) {
            ui.memory_mut(|memory| memory.request_focus(id));
        }
        if self.trial == Trial::Refused {
            self.trial = Trial::Wrong;
            select_all(ui, id, self.passphrase.chars().count());
        }
        ui.add_space(tokens().space.m);
        let button = action(&desk.say("unlock-open")).main().large().wide().busy(&desk.say("unlock-opening"), opening).show(ui);
        if entered.inner || button.clicked() { self.open(ui, id) } else { None }
    }

    fn open(&mut self, ui: &Ui, id: Id) -> Option<Action> {
        if self.passphrase.is_empty() {
            self.trial = Trial::Empty;
            return None;
        }
        self.trial = Trial::Opening;
        forget_typing(ui.ctx(), id);
        Some(Action::Unlock(self.passphrase.clone()))
    }
}

fn select_all(ui: &Ui, id: Id, length: usize) {
    let mut state = TextEdit::load_state(ui.ctx(), id).unwrap_or_default();
    state.cursor.set_char_range(Some(CCursorRange::two(CCursor::new(0), CCursor::new(length))));
    state.store(ui.ctx(), id);
}
