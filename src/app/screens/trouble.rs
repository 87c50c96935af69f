//! A vault that cannot be opened: what happened, what is safe, what can be done now. All troubles have this shape.
//!
//! **Invariant:** each trouble has its own sentence; damage is never called a wrong passphrase, and nothing is written here.

use super::{door, locking};
use crate::{
    app::{
        action::Action,
        bidi,
        icons::Icon,
        rooms::Desk,
        theme::{Type, tokens},
        widgets::action,
    },
    vault::VaultError,
    wording::Insert,
};
use egui::Ui;
use std::path::Path;

pub struct TroublePage {
    error: VaultError,
}

impl TroublePage {
    pub fn new(error: VaultError) -> Self {
        Self { error }
    }

    pub fn ui(&self, ui: &mut Ui, desk: &Desk<'_>, folder: &Path) -> Vec<Action> {
        let word = word_of(self.error);
        let mut actions = Vec::new();
        door::ui(ui, |ui| {
            locking::sign(ui, icon_of(self.error));
            door::centred(ui, &desk.say(word), Type::Title);
            ui.add_space(tokens().space.xs);
            if let VaultError::InUse { since: Some(since) } = self.error {
                let time = desk.now.zone.to_datetime(since).strftime("%d.%m. %H:%M").to_string();
                bidi::label(ui, &desk.words.say_with("trouble-in-use-since", &[("time", Insert::Text(&time))]), Type::Body);
            }
            bidi::label(ui, &desk.say(&format!("{word}-safe")), Type::Label);
            ui.add_space(tokens().space.s);
            bidi::label(ui, &desk.say("now-heading"), Type::Label);
            let what = self.error.to_string();
            bidi::label(ui, &desk.words.say_with(&format!("{word}-now"), &[("what", Insert::Text(&what))]), Type::Body);
            ui.add_space(tokens().space.m);
            let retry = action(&desk.say("retry")).main().large().wide().show(ui);
            if ui.memory(|memory| memory.focused().is_none()) {
                retry.request_focus();
            }
            if retry.clicked() {
                actions.push(Action::LookAgain);
            }
            ui.add_space(tokens().space.m);
            bidi::label(ui, &desk.say("trouble-folder"), Type::Caption.quiet());
            bidi::label(ui, &folder.display().to_string(), Type::Caption.quiet());
        });
        actions.extend(door::foot(ui, desk));
        actions
    }
}

fn word_of(error: VaultError) -> &'static str {
    match error {
        VaultError::Damaged(_) | VaultError::DamagedSlot => "trouble-damaged",
        VaultError::FromTheFuture { .. } => "trouble-future",
        VaultError::InUse { .. } => "trouble-in-use",
        VaultError::NotWritable => "trouble-not-writable",
        VaultError::DiskFull => "trouble-disk-full",
        VaultError::Missing => "trouble-missing",
        VaultError::NotAVault | VaultError::AlreadyThere => "trouble-not-a-vault",
        VaultError::NotEnoughMemory => "trouble-memory",
        _ => "trouble-other",
    }
}

fn icon_of(error: VaultError) -> Icon {
    match error {
        VaultError::InUse { .. } => Icon::Laptop,
        VaultError::DiskFull | VaultError::NotWritable => Icon::FloppyDisk,
        VaultError::Missing | VaultError::NotAVault | VaultError::AlreadyThere => Icon::FolderSimple,
        _ => Icon::WarningCircle,
    }
}
