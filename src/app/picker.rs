//! Choosing where a file goes, inside the window: no other program learns the path, and nothing about it is remembered.
//!
//! The system's own dialog is one button away, with a sentence on what it may leave behind.
//!
//! **Invariant:** the picker reads folders and never writes; what it answers is a wish. A file that is there is only replaced after asking.

mod folder;
mod listing;

use self::listing::Listing;
use super::{
    bidi,
    icons::Icon,
    theme::{Type, tokens},
    widgets::{NavRow, NoticeKind, action, field, icon_action, nav, notice},
};
use crate::wording::{Insert, Words};
use egui::{Id, Ui};
use std::path::{Path, PathBuf};

/// What the person wants of the picker.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Picked {
    Cancel,
    /// Write here. A file that was there is to be replaced.
    File(PathBuf),
    /// Let the system's dialog ask; it begins at this place.
    SystemDialog(PathBuf),
}

/// The picker while it is open.
pub struct Picker {
    listing: Listing,
    name: String,
    /// Asked for a name that is taken: waits for a yes.
    replacing: bool,
    focus_name: bool,
}

impl Picker {
    /// Opens at `folder` with `name` proposed. Nothing in the name may speak of a person.
    pub fn new(ctx: &egui::Context, folder: &Path, name: &str) -> Self {
        Self { listing: Listing::start(ctx, folder), name: name.to_owned(), replacing: false, focus_name: true }
    }

    /// Draws it over everything else. Answers at most once.
    pub fn ui(&mut self, ctx: &egui::Context, words: &Words) -> Option<Picked> {
        self.listing.poll();
        let modal = egui::Modal::new(Id::unique("picker"));
        let answer = modal.show(ctx, |ui| {
            ui.set_width(tokens().size.palette.min(ctx.content_rect().width() - 64.0));
            self.contents(ui, words)
        });
        if answer.should_close() { Some(Picked::Cancel) } else { answer.inner }
    }

    fn contents(&mut self, ui: &mut Ui, words: &Words) -> Option<Picked> {
        ui.spacing_mut().item_spacing.y = tokens().space.s;
        bidi::label(ui, &words.say("picker-title"), Type::Heading);
        self.place(ui, words);
        self.folders(ui, words);
        self.name_field(ui, words);
        notice(ui, NoticeKind::Info, &words.say("picker-clear"), &words.say("picker-clear-now"), |_| ());
        if self.replacing {
            return self.ask_to_replace(ui, words);
        }
        self.foot(ui, words)
    }

    /// Where one is, and the ways up and home.
    fn place(&mut self, ui: &mut Ui, words: &Words) {
        ui.horizontal(|ui| {
            let up = self.listing.folder().parent().map(Path::to_owned);
            let at_the_top = up.is_none().then(|| words.say("picker-top"));
            if icon_action(Icon::CaretUp, &words.say("picker-up")).compact().disabled_because(at_the_top.as_deref()).show(ui).clicked()
                && let Some(up) = up
            {
                self.enter(ui, &up);
            }
            if let Some(home) = folder::home()
                && action(&words.say("picker-home")).compact().show(ui).clicked()
            {
                self.enter(ui, &home);
            }
            bidi::label(ui, &bidi::isolate(&self.listing.folder().to_string_lossy()), Type::Small.quiet());
        });
    }

    fn folders(&mut self, ui: &mut Ui, words: &Words) {
        let mut into = None;
        let height = (ui.ctx().content_rect().height() - 420.0).clamp(96.0, 280.0);
        egui::ScrollArea::vertical()
            .id_salt("picker-list")
            .max_height(height)
            .min_scrolled_height(height)
            .auto_shrink([false, false])
            .show(ui, |ui| match self.listing.state() {
                listing::State::Reading => drop(bidi::label(ui, &words.say("picker-reading"), Type::Body.quiet())),
                listing::State::Unreadable => drop(bidi::label(ui, &words.say("picker-unreadable"), Type::Body)),
                listing::State::Read(contents) => into = self.rows(ui, contents, words),
            });
        match into {
            Some(Row::Folder(folder)) => self.enter(ui, &folder),
            Some(Row::File(name)) => self.name = name,
            None => (),
        }
    }

    fn rows(&self, ui: &mut Ui, contents: &folder::Contents, words: &Words) -> Option<Row> {
        if contents.folders.is_empty() && contents.files.is_empty() {
            bidi::label(ui, &words.say("picker-empty"), Type::Body.quiet());
        }
        let names = contents.folders.iter().map(|name| (Icon::FolderSimple, name));
        let names: Vec<_> = names.chain(contents.files.iter().map(|name| (Icon::FileText, name))).collect();
        let rows: Vec<NavRow<'_>> = names.iter().map(|(icon, name)| NavRow { icon: *icon, label: name.as_str(), key: None }).collect();
        let pressed = nav(ui, Id::unique(("picker", self.listing.folder())), &words.say("picker-list"), &rows, None);
        if contents.more {
            bidi::label(ui, &words.say("picker-more"), Type::Small.quiet());
        }
        let (icon, name) = names.get(pressed?)?;
        Some(match icon {
            Icon::FolderSimple => Row::Folder(self.listing.folder().join(name)),
            _ => Row::File((*name).clone()),
        })
    }

    fn name_field(&mut self, ui: &mut Ui, words: &Words) {
        let wrong = self.name_trouble(words);
        let label = words.say("picker-name");
        let response = field(&label).error(wrong.as_deref()).show(ui, &mut self.name);
        if std::mem::take(&mut self.focus_name) {
            response.request_focus();
        }
        if response.changed() {
            self.replacing = false;
        }
    }

    fn name_trouble(&self, words: &Words) -> Option<String> {
        (!self.name.is_empty() && folder::file_name(&self.name).is_none()).then(|| words.say("picker-name-wrong"))
    }

    fn foot(&mut self, ui: &mut Ui, words: &Words) -> Option<Picked> {
        let mut picked = None;
        let entered = ui.input(|input| input.key_pressed(egui::Key::Enter));
        let missing = folder::file_name(&self.name).is_none().then(|| words.say("picker-name-missing"));
        bidi::label(ui, &words.say("picker-system-note"), Type::Caption.quiet());
        ui.horizontal_wrapped(|ui| {
            if action(&words.say("picker-system")).quiet().show(ui).clicked() {
                picked = Some(Picked::SystemDialog(self.listing.folder().to_owned()));
            }
            if action(&words.say("picker-cancel")).show(ui).clicked() {
                picked = Some(Picked::Cancel);
            }
            let save = action(&words.say("picker-save")).main().icon(Icon::FloppyDisk).disabled_because(missing.as_deref()).show(ui);
            if save.clicked() || (entered && missing.is_none() && picked.is_none()) {
                picked = self.save();
            }
        });
        picked
    }

    /// The chosen path, or the question whether to replace what is there.
    fn save(&mut self) -> Option<Picked> {
        let name = folder::file_name(&self.name)?;
        if self.listing.has(&name) {
            self.name = name;
            self.replacing = true;
            return None;
        }
        Some(Picked::File(self.listing.folder().join(name)))
    }

    fn ask_to_replace(&mut self, ui: &mut Ui, words: &Words) -> Option<Picked> {
        let mut picked = None;
        let there = words.say_with("picker-there", &[("name", Insert::Text(&bidi::isolate(&self.name)))]);
        notice(ui, NoticeKind::NeedsReason, &there, &words.say("picker-there-now"), |ui| {
            ui.horizontal_wrapped(|ui| {
                if action(&words.say("picker-other-name")).show(ui).clicked() {
                    self.replacing = false;
                    self.focus_name = true;
                }
                if action(&words.say("picker-replace")).danger().show(ui).clicked() {
                    picked = Some(Picked::File(self.listing.folder().join(&self.name)));
                }
            });
        });
        picked
    }

    fn enter(&mut self, ui: &Ui, folder: &Path) {
        self.replacing = false;
        self.listing = Listing::start(ui.ctx(), folder);
    }
}

/// A row that was pressed.
enum Row {
    Folder(PathBuf),
    File(String),
}
