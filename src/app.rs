//! The desk: finished work and screens give actions; one place grants them. The only part that knows egui.
//!
//! **Invariant:** no rule of the work lives here. Screens are shown values that are ready to show and answer with wishes.
//!
//! **Invariant:** locking always wins: whatever is open is dropped in the frame in which it is asked for, and only what the storage
//! thread still has to write outlives it.

pub mod action;
pub mod bidi;
mod chosen;
pub mod command;
mod dispatch;
pub mod face;
pub mod folders;
pub mod fonts;
mod granted;
pub mod icons;
pub mod idle;
pub mod jobs;
pub mod keys;
pub mod notice;
pub mod office;
pub mod passphrase;
pub mod picker;
pub mod place;
pub mod raster;
pub mod rooms;
pub mod saved;
mod saving;
pub mod screens;
pub mod settings;
pub mod shell;
pub mod storage;
pub mod theme;
pub mod typing;
pub mod widgets;

use self::{
    action::Action,
    command::Command,
    face::Face,
    folders::Folders,
    idle::Idle,
    jobs::Jobs,
    notice::Notice,
    place::Place,
    rooms::Desk,
    saved::SaveState,
    screens::{locking, neutral::NeutralPage, notices},
    settings::Settings,
    storage::{Means, Order, Storage},
};
use crate::{
    chance::Chance,
    files::{self, Disk},
    guides::Guides,
    screening::interview::Now,
    vault::Strength,
    wording::{Language, Words},
};
use egui::Ui;
use jiff::tz::TimeZone;
use std::sync::Arc;

/// What the desk is handed by whoever gives it a window.
pub struct Surroundings {
    pub disk: Arc<dyn Disk>,
    pub folders: Folders,
    /// Gives a source of chance to each who needs one.
    pub chance: Arc<dyn Fn() -> Chance + Send + Sync>,
    /// Effort of turning a passphrase into a key. None: measured on this machine; given only in tests.
    pub strength: Option<Strength>,
    pub zone: TimeZone,
    pub guides: Arc<Guides>,
    /// For whoever has not chosen a language yet.
    pub language: Language,
}

/// The whole desk.
pub struct App {
    surroundings: Surroundings,
    settings: Settings,
    words: Words,
    storage: Storage,
    jobs: Jobs,
    face: Face,
    /// Over everything while it is there.
    neutral: Option<NeutralPage>,
    notices: Vec<Notice>,
    saved: SaveState,
    idle: Idle,
    /// Seconds until the desk locks by itself, while that is near.
    countdown: Option<u64>,
    /// The place as the storage thread has it.
    kept_place: Place,
    /// The window closes as soon as the vault has.
    closing: bool,
}

impl App {
    pub fn new(ctx: &egui::Context, surroundings: Surroundings, settings: Settings, now: &Now) -> Self {
        let means = Means {
            disk: Arc::clone(&surroundings.disk),
            folders: surroundings.folders.clone(),
            strength: surroundings.strength,
            chance: Arc::clone(&surroundings.chance),
            guides: Arc::clone(&surroundings.guides),
            zone: surroundings.zone.clone(),
        };
        let app = Self {
            words: Words::new(settings.language),
            storage: Storage::start(ctx, means),
            jobs: Jobs::default(),
            face: Face::Looking,
            neutral: None,
            notices: broken_guides(&surroundings.guides),
            saved: SaveState::default(),
            idle: Idle::new(now.at, ctx.input(|input| input.time)),
            countdown: None,
            kept_place: Place::NOWHERE,
            closing: false,
            surroundings,
            settings,
        };
        app.storage.order(Order::Look);
        fonts::install(ctx);
        // Text size is a setting of ours; egui's own keys would change it without keeping it.
        ctx.options_mut(|options| options.zoom_with_keyboard = false);
        app.apply_look(ctx);
        app
    }

    /// What happens by itself: finished work, due texts, the lock. Also called while the window is hidden.
    pub fn logic(&mut self, ctx: &egui::Context, now: &Now) {
        let mut actions: Vec<Action> = self.storage.reports().into_iter().map(Action::Stored).collect();
        actions.extend(self.jobs.finished());
        for action in actions {
            self.apply(ctx, now, action);
        }
        self.keep_typing(ctx, now);
        self.watch_idle(ctx, now);
        self.keep_place();
        if let Face::Open(rooms) = &mut self.face {
            rooms.office.refresh(now);
        }
    }

    /// Draws the desk and grants what is asked for.
    pub fn ui(&mut self, ui: &mut Ui, now: &Now) {
        let ctx = ui.ctx().clone();
        if ctx.input(idle::touched) {
            self.touch(&ctx, now);
        }
        self.remember_window(&ctx);
        self.close_if_asked(&ctx, now);
        let command = Command::pressed(&ctx, |command| self.can(command));
        // A command is granted before drawing, so that the lock covers the screen in this very frame.
        if let Some(command) = command {
            self.apply(&ctx, now, Action::Do(command));
        }
        for action in self.draw(ui, now, command) {
            self.apply(&ctx, now, action);
        }
    }

    fn draw(&mut self, ui: &mut Ui, now: &Now, command: Option<Command>) -> Vec<Action> {
        // Under everything, so that no part of a room can be left unpainted.
        ui.painter().rect_filled(ui.max_rect(), 0, theme::palette(ui).surface);
        if let Some(page) = &mut self.neutral {
            page.ui(ui, &self.words);
            return Vec::new();
        }
        let desk = Desk {
            words: &self.words,
            settings: &self.settings,
            now,
            saved: &self.saved,
            guides: &self.surroundings.guides,
            folders: &self.surroundings.folders,
            place: &Place::NOWHERE,
            command,
            wanted_focus: None,
        };
        let mut actions = match &mut self.face {
            Face::Looking => locking::looking(ui, &desk),
            Face::FirstRun(screen) => screen.ui(ui, &desk),
            Face::Locked(page) => page.ui(ui, &desk),
            Face::Trouble(page) => page.ui(ui, &desk, &self.surroundings.folders.vault),
            Face::Locking(page) => locking::ui(ui, &desk, page),
            Face::Open(rooms) => rooms.ui(ui, desk),
        };
        if matches!(self.face, Face::Open(_)) {
            actions.extend(notices::ui(ui, &desk, &self.notices));
            notices::countdown(ui, &desk, self.countdown);
        }
        actions
    }
}

/// The settings that were kept, or those a new desk begins with.
pub fn stored_settings(surroundings: &Surroundings) -> Settings {
    const LONGEST: usize = 64 * 1024;
    let bytes = files::read_whole(&*surroundings.disk, &surroundings.folders.settings_file(), LONGEST).unwrap_or_default();
    Settings::read(&String::from_utf8_lossy(&bytes), surroundings.language)
}

fn broken_guides(guides: &Guides) -> Vec<Notice> {
    guides.broken().iter().map(|broken| Notice::trouble("guide-broken").with(&broken.name)).collect()
}
