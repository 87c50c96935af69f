//! The window around the desk: hands it the time, chance, the disk and the folders. Nothing else is decided here.
//!
//! **Invariant:** the desk itself runs without this file; tests and pictures give it the same things.

use super::{App, Surroundings, folders::Folders};
use crate::{chance, files::RealDisk, guides::Guides, screening::interview::Now, wording::Language};
use jiff::{Timestamp, tz::TimeZone};
use std::sync::Arc;

/// Why there is no window.
#[derive(Debug, thiserror::Error)]
pub enum ShellError {
    #[error("this system names no home folder: set HOME, or put an empty file `portable` beside the program")]
    NoHome,
    /// The system's own words stay in the source: they are long and mean nothing to a caseworker.
    #[error("no window could be opened: there is no display, or its graphics driver does not work")]
    NoWindow(#[source] Box<dyn std::error::Error + Send + Sync>),
}

/// Opens the window and stays until it is closed.
pub fn run(guides: Guides) -> Result<(), ShellError> {
    let folders = Folders::find(std::env::current_exe().ok().as_deref()).ok_or(ShellError::NoHome)?;
    let surroundings = Surroundings {
        disk: Arc::new(RealDisk),
        folders,
        chance: Arc::new(chance::of_the_system),
        strength: None,
        zone: TimeZone::system(),
        guides: Arc::new(guides),
        language: language_of_the_system(),
    };
    let settings = super::stored_settings(&surroundings);
    let options = eframe::NativeOptions {
        viewport: egui::ViewportBuilder::default()
            .with_title("Acogida")
            .with_app_id("acogida")
            .with_inner_size([f32::from(settings.window.0), f32::from(settings.window.1)])
            .with_min_inner_size([480.0, 360.0])
            .with_icon(egui::IconData::default()),
        system_font_fallback: false,
        persist_window: false,
        dithering: false,
        ..Default::default()
    };
    let start = move |creation: &eframe::CreationContext<'_>| -> Result<Box<dyn eframe::App>, Box<dyn std::error::Error + Send + Sync>> {
        Ok(Box::new(Window { app: App::new(&creation.egui_ctx, surroundings, settings, &now()) }))
    };
    eframe::run_native("Acogida", options, Box::new(start)).map_err(|error| ShellError::NoWindow(error.to_string().into()))
}

struct Window {
    app: App,
}

impl eframe::App for Window {
    fn logic(&mut self, ctx: &egui::Context, _frame: &mut eframe::Frame) {
        self.app.logic(ctx, &now());
    }

    fn ui(&mut self, ui: &mut egui::Ui, _frame: &mut eframe::Frame) {
        self.app.ui(ui, &now());
    }

    fn clear_color(&self, visuals: &egui::Visuals) -> [f32; 4] {
        visuals.panel_fill.to_normalized_gamma_f32()
    }

    fn on_exit(&mut self, _gl: Option<&eframe::glow::Context>) {
        self.app.close(&now());
    }
}

fn now() -> Now {
    #[expect(clippy::disallowed_methods, reason = "the one place that reads the clock for the desk")]
    Now::new(Timestamp::now(), TimeZone::system())
}

/// What the system speaks, for whoever has not chosen yet. Spanish where it speaks neither of ours.
fn language_of_the_system() -> Language {
    let named = ["LC_ALL", "LC_MESSAGES", "LANG"].into_iter().filter_map(|name| std::env::var(name).ok()).find(|value| !value.is_empty());
    named.and_then(|value| Language::from_code(value.get(..2)?)).unwrap_or(Language::Spanish)
}
